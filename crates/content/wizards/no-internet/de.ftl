### Ich habe kein Internet.

title = Ich habe kein Internet
summary = Kein WLAN, keine Verbindung über das Kabel, oder nirgends lädt eine Seite
symptoms =
    ich habe kein Internet
    das Internet ist weg
    Internet geht nicht
    keine Internetverbindung
    zu Hause habe ich kein Internet
    gar keine Seite lädt mehr
    im Netz ist alles tot
    Google lädt nicht und sonst auch nichts
    verbunden, aber kein Internet
    WLAN verbunden, aber es lädt nichts
    kein WLAN
    das WLAN ist weg
    mein Laptop findet das WLAN nicht
    das WLAN-Zeichen ist verschwunden
    ich komme nicht ins WLAN
    WLAN verbindet sich nicht
    das WLAN nimmt das Passwort nicht
    WLAN-Schlüssel falsch
    das WLAN bricht dauernd ab
    im Besprechungsraum ist das WLAN schlecht
    das Netz fliegt immer wieder raus
    ständig Verbindungsabbrüche
    das Internet ist so langsam
    das Netzwerkkabel bringt keine Verbindung
    LAN-Kabel steckt, aber kein Netz
    die Netzwerkdose ist tot
    über das Dock habe ich kein Netzwerk
    im Hotel komme ich nicht ins WLAN
    die Anmeldeseite vom Gäste-WLAN kommt nicht
    im Zug kein Internet
    Flugmodus geht nicht aus
    ich bin dauernd offline
    der Router blinkt rot
    im ganzen Büro ist das Internet ausgefallen
    Netzwerk ausgefallen
    die IT hat meinen Computer vom Netz genommen
done = Sie sind wieder verbunden
done-explain = Ist es bald wieder weg, kommen Sie wieder. Sagen Sie dann, dass es nicht das erste Mal ist.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Lädt etwas weiterhin nicht, kann ein Mensch mit Ihnen weitersuchen. Ohne Internet rufen Sie an.
done-cannot-tell = Versuchen Sie es, sobald Sie können
done-cannot-tell-explain = Geht es dann noch nicht, kommen Sie wieder. Diese Seiten brauchen kein Internet.
done-not-fixed = Die Verbindung braucht noch einen Menschen
done-not-fixed-explain = Wer Ihnen hilft, bekommt Ihre Antworten. Ohne Internet wartet eine Anfrage hier, rufen Sie also an. Ihr Passwort braucht niemand.
hand-over = Wurde der Computer vom Netz genommen, weil etwas seltsam war, sagen Sie das zuerst. Sagen Sie, wo Sie sind, seit wann es so ist und ob es WLAN oder Kabel ist. Nennen Sie den Namen des WLANs oder die Nummer an der Dose. Sagen Sie, ob es andere Geräte und andere Menschen auch trifft. Sagen Sie wörtlich, was auf dem Bildschirm steht. Sagen Sie, wie man Sie am Telefon erreicht. Lassen Sie Passwörter weg.

## Mit Absicht vom Netz genommen
cut = Wurde der Computer vom Netz genommen, weil etwas seltsam war?
cut-hint = Von Ihnen, von der IT, oder eine Meldung sagt das
cut-no = Nein, nicht dass ich wüsste
cut-yes = Ja, oder eine Meldung sagt das

## Was sich von hier aus sehen lässt
checking = Ihre Verbindung wird angesehen
networks-off-check = Netze sind eingeschaltet
networks-off-checking = Sind Netze eingeschaltet?
networks-off = Alle Netze dieses Computers sind ausgeschaltet
networks-off-explain = Weder WLAN noch Kabel verbinden sich, bis sie an sind. Jemand kann sie mit Grund ausgeschaltet haben.
networks-on = Finden Sie heraus, wer es ausgeschaltet hat
networks-on-body =
    War es die IT oder ein Schutzprogramm? Lassen Sie es aus und rufen Sie die IT an.
    Waren Sie es, oder der Flugmodus? Öffnen Sie in der Ecke das Menü mit dem Netz-Zeichen und schalten Sie das Netz ein.
    Warten Sie eine halbe Minute. Es hat geholfen, wenn das Netz-Zeichen wiederkommt.
no-adapter-check = Der Computer hat etwas zum Verbinden
no-adapter-checking = Sind WLAN und eine Buchse für ein Kabel da?
no-adapter = Dieser Computer sieht nichts, womit er sich verbinden kann
no-adapter-explain = WLAN und die Buchse für ein Kabel fehlen. Etwas kann ausgesteckt oder mit einem Update verloren sein.
adapter-back = Stecken Sie es neu ein und starten Sie einmal neu
adapter-back-body =
    Gibt es ein Dock oder einen kleinen Adapter fürs Netz? Stecken Sie ihn aus, warten Sie zehn Sekunden und stecken Sie ihn ein.
    Speichern Sie Ihre Arbeit und wählen Sie Neu starten.
    Es hat geholfen, wenn das Netz-Zeichen wieder da ist.
wifi-locked-check = Kein Schalter sperrt das WLAN
wifi-locked-checking = Sperrt ein Schalter das WLAN?
wifi-locked = Ein Schalter oder eine Taste sperrt das WLAN
wifi-locked-explain = Es wird am Computer selbst eingeschaltet. Kein Programm kann das.
wifi-key = Suchen Sie den Schalter oder die Taste
wifi-key-body =
    Manche Laptops haben eine Taste mit Flugzeug oder Antenne. Manche Tasten brauchen Fn dazu.
    Andere haben einen kleinen Schalter an der Seite oder vorne.
    Schalten Sie im Menü mit dem Netz-Zeichen den Flugmodus aus.
    Warten Sie eine halbe Minute. Es hat geholfen, wenn Namen von Netzen erscheinen.
wifi-off-check = Das WLAN ist eingeschaltet
wifi-off-checking = Ist das WLAN eingeschaltet?
wifi-off = Das WLAN ist ausgeschaltet
wifi-off-explain = Sonst ist nichts verbunden, also hat dieser Computer kein Netz.
no-link-check = Am anderen Ende ist etwas
no-link-checking = Kabel und WLAN werden angesehen
no-link = Am anderen Ende von { $adapter } ist nichts
no-link-explain = Meist ist ein Kabel locker, oder die Dose ist aus.
cable-in = Drücken Sie das Kabel an beiden Enden hinein
cable-in-body =
    Es klickt, wenn es drin ist. Viele Dosen zeigen dann ein kleines Licht.
    Ist ein Dock dazwischen? Ziehen Sie es vom Computer und vom Strom ab. Stecken Sie es nach 30 Sekunden wieder ein.
    Versuchen Sie ein anderes Kabel und dann eine andere Dose.
    Stecken Sie nie beide Enden eines Kabels in die Wand. Das kann das Netz für alle anhalten.
no-address-check = Das Netz hat eine Adresse gegeben
no-address-checking = Hat dieser Computer eine Adresse?
no-address = Das Netz { $connection } gibt diesem Computer keine Adresse
no-address-explain = Der Computer ist daran angeschlossen. Ohne Adresse lässt sich nichts senden und empfangen.
other-way-in = Versuchen Sie einen anderen Weg ins Netz
other-way-in-body =
    Zu Hause: Läuft eine Alarmanlage oder ein Notruf über den Kasten mit den Lichtern? Lassen Sie ihn an.
    Sonst starten Sie ihn neu. Netzstecker ziehen, 30 Sekunden warten, wieder einstecken.
    Am Arbeitsplatz: Versuchen Sie eine andere Dose oder das WLAN Ihrer Organisation.
    Es hat geholfen, wenn eine gewöhnliche Seite lädt.
not-connected-check = Ein bekanntes Netz ist verbunden
not-connected-checking = Ist ein Netz verbunden?
not-connected = Der Computer ist nicht mit { $connection } verbunden
not-connected-explain = { $why ->
    [password] Das Netz hat das Passwort nicht angenommen, das hier aufgehoben ist.
    [not-there] Das Netz war beim letzten Versuch nicht in Reichweite.
   *[other] Es ist hier bekannt und in Reichweite. Der Computer kann sich damit verbinden.
  }
password-again = Geben Sie das Passwort dieses Netzes noch einmal ein
password-again-body =
    Wählen Sie das Netz in der Liste und sehen Sie auf den Namen. Nachbarn haben oft ähnliche.
    Zu Hause steht das Passwort oft auf einem Aufkleber am Kasten mit den Lichtern.
    Am Arbeitsplatz: Geben Sie Ihr Passwort einmal ein. Mehr Versuche können Ihr Konto sperren.
    Warnt es vor einem Zertifikat? Wählen Sie Abbrechen und fragen Sie die IT.
none-known-check = Ein Netz in Reichweite ist bekannt
none-known-checking = Sind hier Netze bekannt?
none-known = Keines der Netze in Reichweite ist diesem Computer bekannt
none-known-explain = Von selbst verbindet er sich nur mit Netzen, die schon jemand gewählt hat.
choose-network = Wählen Sie ein Netz, das Sie kennen
choose-network-body =
    Öffnen Sie in der Ecke das Menü mit dem Netz-Zeichen und sehen Sie in die Liste.
    Fehlt Ihres? Gehen Sie näher heran und sehen Sie nach, ob Ihr Telefon es sieht.
    Wählen Sie es und geben Sie sein Passwort ein. Nehmen Sie nur ein Netz, dessen Besitzer Sie kennen.
gateway-check = Der Weg aus dem Netz antwortet
gateway-checking = Antwortet der Weg aus dem Netz?
gateway = Der Weg aus { $connection } antwortet nicht
gateway-explain = Der Computer ist verbunden. Zu Hause schweigt der Kasten mit den Lichtern, am Arbeitsplatz ein Gerät der IT.
box-again = Starten Sie den Kasten neu, der das Internet bringt
box-again-body =
    Am Arbeitsplatz: Lassen Sie die Geräte in Ruhe und sagen Sie, dass es nicht geholfen hat.
    Zu Hause: Sehen Sie nach, ob am Kasten mit den Lichtern alle Kabel stecken.
    Läuft eine Alarmanlage oder ein Notruf darüber? Lassen Sie ihn an.
    Sonst ziehen Sie den Netzstecker, warten 30 Sekunden und stecken ihn wieder ein.
    Warten Sie einige Minuten, bis die Lichter ruhig leuchten.
portal-check = Keine Anmeldeseite steht dazwischen
portal-checking = Gibt es eine Anmeldeseite des Netzes?
portal = Dieses Netz will, dass Sie sich zuerst auf einer Seite anmelden
portal-explain = Hotels, Züge und Gastnetze machen das. Bis dahin kommt eine andere Seite statt Ihrer.
open-portal = Öffnen Sie die Anmeldeseite dieses Netzes
open-portal-body =
    Sie führt zu: { $portal }. Passt das nicht zu dem Ort, an dem Sie sind? Verlassen Sie dieses Netz.
    Öffnen Sie Ihren Browser und geben Sie neverssl.com in die Adresszeile ein. An ihrer Stelle kommt die Anmeldeseite.
    Geben Sie nur an, was der Ort dafür will, etwa eine Zimmernummer. Niemals Ihr Passwort der Arbeit.
    Will sie etwas installieren, oder warnt sie vor einem Zertifikat? Verlassen Sie dieses Netz.
names-check = Adressen von Seiten werden gefunden
names-checking = Die Adresse einer Seite wird gesucht
names = Die Adressen von Seiten werden nicht gefunden
names-explain = Das Netz ist da, aber niemand sagt dem Computer, wo Seiten sind. Darum lädt nichts.
join-again = Verlassen Sie das Netz und treten Sie neu bei
join-again-body =
    Schalten Sie WLAN aus, warten Sie zehn Sekunden und schalten Sie es ein. Ein Kabel: ausstecken und wieder einstecken.
    Verbinden Sie VPN selbst? Trennen Sie es und sehen Sie nach, ob eine Seite lädt.
    Zu Hause: Starten Sie den Kasten mit den Lichtern neu, außer eine Alarmanlage oder ein Notruf läuft darüber.
proxy-check = Kein Proxy ist im Weg
proxy-checking = Antwortet der Proxy, falls einer eingestellt ist?
proxy = Der Proxy in Ihren Einstellungen antwortet nicht
proxy-explain = Ein Proxy ist ein Tor, durch das Seiten kommen. Er ist hier eingestellt und von diesem Netz aus nicht erreichbar. Ohne ihn kommen Seiten nicht über Ihre Organisation. Stellen Sie ihn im Büro zurück.
own-network = Nehmen Sie das Netz, zu dem der Proxy gehört
own-network-body =
    Im Büro: Wählen Sie das WLAN Ihrer Organisation, nicht das für Gäste.
    Anderswo: Verbinden Sie das VPN, oder trennen und verbinden Sie es neu.
    Es hat geholfen, wenn eine gewöhnliche Seite lädt.
outside-check = Hinter dem Netz ist das Internet
outside-checking = Ist das Internet da?
outside = Das Netz ist da, und dahinter kein Internet
outside-explain = Auf diesem Computer ist alles richtig, soweit es sich sehen lässt. Es liegt an der Leitung oder an dem, der sie bringt.
wait-outside = Finden Sie heraus, ob andere es auch haben
wait-outside-body =
    Sehen Sie nach, ob auf Ihrem Telefon im selben WLAN eine Seite lädt. Schalten Sie dafür seine mobilen Daten aus.
    Zu Hause: Starten Sie den Kasten mit den Lichtern neu, außer eine Alarmanlage oder ein Notruf läuft darüber. Warten Sie einige Minuten.
    Hat niemand Internet? Zu Hause hilft Ihr Internetanbieter, am Arbeitsplatz die IT.
now = Lädt jetzt eine gewöhnliche Seite?
now-hint = Zum Beispiel die Nachrichten
now-yes = Ja, Seiten laden
now-no = Nein, oder nicht so, wie es soll

## Was geschieht
what = Was geschieht?
what-hint = Alles hier können Sie ohne Internet lesen
what-connected = Es ist verbunden, aber nichts lädt
what-connected-note = Oder das Netz-Zeichen zeigt eine Weltkugel oder eine Warnung
what-missing = Es gibt kein WLAN, oder meines fehlt in der Liste
what-refused = Mein WLAN ist da, aber es verbindet sich nicht
what-refused-note = Zu Hause oder bei der Arbeit, zum Beispiel wegen des Passworts
what-cable = Über das Netzwerkkabel kommt keine Verbindung
what-cable-note = Auch wenn es durch ein Dock oder einen Bildschirm geht
what-guest = Das WLAN im Hotel, im Zug oder auf Besuch lässt mich nicht hinein
what-drops = Die Verbindung kommt und geht oder ist sehr langsam

## Verbunden, und nichts lädt
who = Wie ist es bei anderen Geräten im selben Netz?
who-hint = Zum Ausprobieren mit dem Handy schalten Sie dort kurz die mobilen Daten aus
who-only-here = Dort laden Seiten, oder ich weiß es nicht
who-home = Zu Hause lädt dort auch nichts
who-work = Bei der Arbeit haben die anderen auch kein Internet
who-one-page = Andere Seiten laden hier, nur eine Seite oder ein Programm nicht
again = Schalten Sie die Verbindung aus und wieder ein
again-body =
    Steht auf dem Bildschirm, dass der Computer vom Netz genommen wurde? Gehen Sie zurück zur ersten Frage und antworten Sie mit Ja.
    Windows: Drücken Sie zusammen die Windows-Taste und A. Mac: Öffnen Sie oben das WLAN-Zeichen. Linux: Öffnen Sie das Menü in der Ecke.
    Schalten Sie das WLAN aus, warten Sie zehn Sekunden, und schalten Sie es ein. Ein Kabel ziehen Sie ab und stecken es wieder ein.
    Ist es das richtige WLAN? Manchmal nimmt ein Computer das von nebenan oder eines für Gäste.
    Verbinden Sie VPN selbst? Trennen Sie es, sehen Sie, ob eine gewöhnliche Seite lädt, und verbinden Sie es wieder. Lädt sie nur ohne? Geben Sie am Start „VPN“ ein.
    Noch nichts? Speichern Sie Ihre Arbeit und wählen Sie „Neu starten“. „Herunterfahren“ ist bei Windows nicht dasselbe.
again-works = Lädt jetzt eine gewöhnliche Seite?
again-works-hint = Zum Beispiel die Nachrichten
again-works-yes = Ja, Seiten laden
again-works-no = Nein, weiterhin nichts
again-works-later = Ich kann es gerade nicht ausprobieren
again-it = Die IT findet heraus, warum es nur diesen Computer trifft
again-it-body =
    Rufen Sie die IT an. Ohne Internet wartet eine Anfrage auf diesem Computer.
    Die IT sieht, ob der Computer das Netz erreicht und ob ihn jemand gesperrt hat.
    Notieren Sie den Namen des WLANs oder den Ort des Kabels, die Uhrzeit und was das Netz-Zeichen zeigt.
    Sagen Sie, was vorher neu war: ein Update, ein Dock, ein anderer Raum, ein neues Passwort.
    Fragen Sie die IT, ob Sie bis dahin das Internet Ihres Handys benutzen dürfen.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
router = Starten Sie den Router neu
router-body =
    Das ist der Kasten mit den Lämpchen, der das Internet bringt. Sehen Sie nach, ob alle Kabel stecken.
    Läuft eine Alarmanlage oder ein Notruf darüber? Lassen Sie ihn an, gehen Sie hier weiter und antworten Sie mit Nein.
    Sonst ziehen Sie den Netzstecker, warten Sie 30 Sekunden und stecken Sie ihn wieder ein.
    Warten Sie, bis die Lämpchen ruhig leuchten. Das dauert oft ein paar Minuten. Ein Telefon am Router ist so lange stumm.
    Lassen Sie den kleinen Reset-Knopf in Ruhe. Er löscht alle Einstellungen.
router-works = Lädt jetzt eine Seite?
router-works-yes = Ja, Seiten laden
router-works-no = Nein, weiterhin nichts
router-works-later = Ich kann es gerade nicht ausprobieren
router-it = Jetzt hilft Ihr Internetanbieter
router-it-body =
    Rufen Sie die Nummer auf Ihrer Rechnung oder im Vertrag an. Halten Sie die Kundennummer bereit und sagen Sie, welche Lämpchen leuchten.
    Der Anbieter weiß von Ausfällen in Ihrer Nähe und kann die Leitung prüfen.
    Ruft jemand ungefragt wegen Ihres Internets an? Das kann Betrug sein. Legen Sie auf und lassen Sie niemanden auf Ihren Computer.
    Sagen Sie Ihrer Führungskraft, dass Sie kein Internet haben. Die IT sagt, ob Sie das Internet Ihres Handys benutzen dürfen.
    Weder die IT noch Ihr Anbieter noch sonst jemand braucht Ihr Passwort für die Arbeit.
work-it = Sagen Sie der IT, dass es nicht nur Sie trifft
work-it-body =
    Fragen Sie zuerst in die Runde. Ein Anruf für alle reicht.
    Nehmen Sie das Telefon. Eine Anfrage wartet hier, bis das Netz wieder da ist.
    Nennen Sie Gebäude, Stockwerk und Raum. Sagen Sie, seit wann es so ist und ob es WLAN, Kabel oder beides trifft.
    Die IT und die Haustechnik sehen nach Netz und Strom für den ganzen Ort.
    Zeigen Bildschirme seltsame Texte, oder verlangt einer Geld? Fassen Sie dort nichts an, und sagen Sie das zuerst.
    Speichern Sie bis dahin auf diesem Computer.
one-page = Ihr Internet ist da
one-page-body =
    Laden andere Seiten, liegt es an dieser Seite oder an diesem Programm. Dafür gibt es eine eigene Hilfe.
    Sind Sie nicht im Büro, und nur Dinge von der Arbeit bleiben zu? Dann ist es oft das VPN.
    Gehen Sie dafür zurück zum Start und geben Sie dort „VPN“ ein.

## Kein WLAN, oder meines fehlt
switch-on = Schalten Sie WLAN ein und den Flugmodus aus
switch-on-body =
    Windows: Drücken Sie zusammen die Windows-Taste und A. WLAN muss an sein und der Flugzeugmodus aus.
    Mac: Öffnen Sie oben am Bildschirm das WLAN-Zeichen. Fehlt es? Öffnen Sie die Systemeinstellungen, dann WLAN.
    Linux: Öffnen Sie in der Ecke das Menü mit dem Netz-Zeichen.
    Manche Laptops haben eine Taste mit Flugzeug oder Antenne oder einen kleinen Schalter an der Seite. Manche Tasten brauchen Fn dazu.
    Warten Sie eine halbe Minute. Es hat geholfen, wenn Namen in der Liste erscheinen.
nearer = Gehen Sie näher heran und starten Sie einmal neu
nearer-body =
    Zeigt die Liste andere Namen, aber nicht Ihren? Gehen Sie näher heran und sehen Sie, ob Ihr Handy das WLAN findet.
    Zu Hause sehen Sie nach, ob der Router leuchtet.
    Ist die Liste leer? Speichern Sie Ihre Arbeit und wählen Sie „Neu starten“. „Herunterfahren“ ist bei Windows nicht dasselbe.
    Ein Netzwerkkabel geht auch ohne WLAN, falls eines da ist.
missing-works = Können Sie sich jetzt verbinden?
missing-works-yes = Ja, ich bin verbunden
missing-works-no = Nein, mein WLAN fehlt weiterhin
missing-works-later = Ich kann es gerade nicht ausprobieren
missing-it = Die IT sieht sich das WLAN dieses Computers an
missing-it-body =
    Vielleicht ist tief im Computer etwas ausgeschaltet, durch ein Update verloren gegangen oder kaputt.
    Findet auch Ihr Handy das WLAN nicht? Zu Hause hilft Ihr Internetanbieter, bei der Arbeit die IT.
    Notieren Sie, was die Liste zeigt und ob das WLAN-Zeichen überhaupt da ist.
    Sagen Sie, ob es nach einem Update, nach einem Sturz oder an einem neuen Ort begann.
    Installieren Sie nichts, was eine Seite, eine Nachricht oder ein Anruf Ihnen dafür anbietet.
    Rufen Sie die IT an. Ohne Internet wartet eine Anfrage auf diesem Computer. Ihr Passwort braucht dafür niemand.

## Mein WLAN verbindet sich nicht
whose = Welches WLAN ist es?
whose-hint = Im Hotel, im Zug oder auf Besuch? Gehen Sie zurück und wählen Sie das
whose-home = Das zu Hause
whose-work = Das meiner Organisation
home-password = Geben Sie das Passwort Ihres WLANs noch einmal ein
home-password-body =
    Sehen Sie auf den Namen. Die Nachbarn haben oft ähnliche.
    Das Passwort steht oft auf einem Aufkleber am Router, wenn es niemand geändert hat.
    Große und kleine Buchstaben sind verschieden, und 0 und O sehen sich ähnlich. Das Auge neben dem Feld zeigt, was Sie tippen.
    Werden Sie nicht danach gefragt? Legen Sie das Passwort bereit und entfernen Sie dieses WLAN in den Einstellungen aus den bekannten Netzwerken. Wählen Sie es dann neu.
    Geben Sie dort nie Ihr Passwort für die Arbeit ein.
home-works = Sind Sie jetzt verbunden?
home-works-yes = Ja, ich bin verbunden
home-works-no = Nein, es verbindet sich noch nicht
home-works-later = Ich kann es gerade nicht ausprobieren
home-it = Finden Sie zuerst heraus, ob sich andere Geräte verbinden
home-it-body =
    Andere Geräte verbinden sich auch nicht: Ihr Internetanbieter hilft. Die Nummer steht auf Ihrer Rechnung.
    Andere Geräte verbinden sich: Die IT sieht sich diesen Computer an. Rufen Sie an, denn ohne Internet wartet eine Anfrage hier.
    Notieren Sie die Meldung Wort für Wort und wann es zuletzt ging.
    Geben Sie das Passwort Ihres WLANs niemandem, der anruft oder schreibt. Die IT braucht es nicht, und auch nicht Ihr Passwort für die Arbeit.
work-sign-in = Sehen Sie nach, was das WLAN von Ihnen will
work-sign-in-body =
    Warnt es vor einem Zertifikat, oder fragt es, ob Sie ihm vertrauen? Wählen Sie Nein oder Abbrechen, gehen Sie weiter und antworten Sie mit Nein. Den Namen kann jemand nachmachen.
    Haben Sie ein neues Passwort? Geben Sie dieses ein, einmal. Weitere Versuche können Ihr Konto sperren.
    Geben Sie es nur dort ein, wo Sie es immer tun. Eine Seite, die der Browser zum ersten Mal zeigt, bekommt es nie.
    Vergleichen Sie Datum und Uhrzeit mit Ihrem Handy. Sind sie falsch, kann das WLAN den Computer abweisen.
    Lassen Sie das Netz in der Liste. Manchmal kann nur die IT es zurückholen.
    Starten Sie den Computer dann einmal neu und versuchen Sie es wieder.
work-works = Sind Sie jetzt verbunden?
work-works-yes = Ja, ich bin verbunden
work-works-no = Nein, oder es kam eine Warnung
work-works-later = Ich kann es gerade nicht ausprobieren
refused-it = Die IT sieht, warum das WLAN Sie abweist
refused-it-body =
    Es kann am Passwort liegen, am Konto oder an dem Ausweis, den der Computer in sich trägt.
    Haben Sie Ihr Passwort irgendwo eingegeben, was Ihnen jetzt seltsam vorkommt? Sagen Sie das zuerst.
    Notieren Sie den Namen des WLANs, den Ort, die Uhrzeit und die Meldung Wort für Wort.
    Nehmen Sie bis dahin ein Netzwerkkabel, falls eines da ist.
    Rufen Sie die IT an, denn ohne Netz wartet eine Anfrage hier. Niemand aus der IT braucht Ihr Passwort oder einen Code.

## Das Kabel
plug = Drücken Sie das Kabel an beiden Enden fest
plug-body =
    Es klickt, wenn es sitzt. An vielen Buchsen leuchtet dann ein Lämpchen.
    Geht es durch ein Dock oder einen Bildschirm? Speichern Sie, und wählen Sie bei Festplatten und Sticks „Auswerfen“. Ziehen Sie dann Dock oder Bildschirm vom Computer und vom Strom ab. Stecken Sie das Gerät nach 30 Sekunden wieder an.
    Versuchen Sie ein anderes Kabel. Versuchen Sie dann eine Dose, an der jemand eine Verbindung hat und einverstanden ist.
    Stecken Sie nie beide Enden eines Kabels in die Wand. Das kann das Netz für alle anhalten.
    Es hat geholfen, wenn eine gewöhnliche Seite lädt.
cable-works = Haben Sie jetzt eine Verbindung?
cable-works-yes = Ja, Seiten laden
cable-works-no = Nein, weiterhin nichts
cable-works-later = Ich kann es gerade nicht ausprobieren
cable-it = Die IT findet heraus, ob es die Dose, das Dock oder der Computer ist
cable-it-body =
    Im Büro sind viele Dosen aus, bis jemand sie braucht. Die IT oder die Haustechnik schaltet sie ein.
    Notieren Sie den Raum, die Nummer an der Dose und ob ein Lämpchen leuchtete.
    Sagen Sie, welches Dock es ist und ob ein anderer Computer dort geht.
    Nehmen Sie bis dahin ein WLAN, das Sie kennen. Hat zu Hause kein Gerät Internet, hilft Ihr Internetanbieter.
    Rufen Sie die IT an, denn ohne Netz wartet eine Anfrage hier. Ihr Passwort braucht dafür niemand.

## Hotel, Zug, Besuch
guest-page = Öffnen Sie die Anmeldeseite dieses WLANs
guest-page-body =
    Fragen Sie das Personal nach dem genauen Namen. Jeder kann einem WLAN einen Namen geben, der richtig aussieht.
    Wählen Sie es in der Liste und warten Sie. Oft öffnet sich von selbst eine Seite.
    Kommt keine, oder wird vor einem Zertifikat gewarnt? Übergehen Sie das nicht. Geben Sie in der Adresszeile neverssl.com ein. An deren Stelle erscheint die Anmeldeseite.
    Geben Sie nur an, was der Ort dafür braucht, etwa eine Zimmernummer. Geben Sie nie Ihr Passwort für die Arbeit an.
    Soll etwas installiert werden, oder bleibt die Warnung? Verlassen Sie dieses WLAN.
    Verbinden Sie VPN erst danach.
guest-works = Lädt jetzt eine gewöhnliche Seite?
guest-works-yes = Ja, Seiten laden
guest-works-no = Nein, weiterhin nichts
guest-works-later = Ich kann es gerade nicht ausprobieren
guest-it = Das Personal kennt sein WLAN, die IT Ihren Computer
guest-it-body =
    Fragen Sie das Personal, ob andere verbunden sind und ob Ihre Zeit oder Ihr Code abgelaufen ist.
    Haben Sie dort Ihr Passwort für die Arbeit eingegeben oder etwas installiert? Schalten Sie WLAN aus und rufen Sie jetzt die IT an.
    Die IT sagt, ob Sie stattdessen das Internet Ihres Handys benutzen dürfen.
    Notieren Sie den Ort, den Namen des WLANs und was die Seite zeigte.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

## Es kommt und geht
spot = Wo geschieht das?
spot-here = Nur an einem Ort, etwa in einem Besprechungsraum
spot-everywhere = Überall, oder ich bin immer am selben Ort
other-place = Wechseln Sie den Ort und laden Sie weniger
other-place-body =
    Gehen Sie näher dorthin, wo das WLAN herkommt. Wände, Metall und volle Räume schwächen es.
    Schalten Sie in einer Besprechung die Kamera aus. Halten Sie Downloads und Videos an.
    Gibt es ein Netzwerkkabel? Es ist stabiler als WLAN.
    Es hat geholfen, wenn eine Viertelstunde lang nichts abbricht.
steady = Starten Sie neu und suchen Sie, was locker ist
steady-body =
    Speichern Sie Ihre Arbeit und wählen Sie „Neu starten“. „Herunterfahren“ ist bei Windows nicht dasselbe.
    Bricht es ab, wenn Sie Laptop, Dock oder Kabel bewegen? Stecken Sie alles neu ein, oder versuchen Sie ein anderes Kabel.
    Halten Sie große Downloads und Videos an, zu Hause auch auf anderen Geräten.
    Läuft eine Alarmanlage oder ein Notruf über den Router? Lassen Sie ihn an.
    Sonst: Trifft es zu Hause auch andere Geräte? Ziehen Sie den Stecker des Routers und stecken Sie ihn nach 30 Sekunden wieder ein.
    Es hat geholfen, wenn eine Viertelstunde lang nichts abbricht.
drops-works = Ist die Verbindung jetzt stabil?
drops-works-yes = Ja, sie hält
drops-works-no = Nein, sie bricht noch ab oder ist langsam
drops-works-later = Ich kann es noch nicht sagen
drops-it = Orte und Uhrzeiten helfen der IT am meisten
drops-it-body =
    Notieren Sie drei Abbrüche mit Uhrzeit und Ort, und wie lange sie dauerten.
    Sagen Sie, ob es WLAN oder Kabel ist und ob es andere im Raum auch traf.
    Die IT sieht nach, was zu diesen Zeiten war. Für zu wenig WLAN in einem Raum sind IT und Haustechnik da.
    Trifft es zu Hause auch andere Geräte? Dann prüft Ihr Internetanbieter die Leitung.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

## Mit Absicht getrennt
cut-off-it = Lassen Sie ihn getrennt und rufen Sie jetzt die IT an
cut-off-it-body =
    Verbinden Sie ihn nicht wieder, auch nicht über ein Kabel, ein anderes WLAN oder Ihr Handy.
    Die IT oder ein Schutzprogramm trennt einen Computer, damit sich nichts ausbreitet.
    Lassen Sie ihn, wie er ist. Starten Sie ihn nicht neu, löschen Sie nichts, geben Sie an ihm kein Passwort ein.
    Rufen Sie mit einem Telefon an, unter einer Nummer, die Sie kennen. Eine Nummer auf dem Bildschirm kann falsch sein.
    Haben Sie etwas geöffnet, ein Passwort preisgegeben, bezahlt oder jemanden hineingelassen? Sagen Sie das zuerst.
    Haben Sie bezahlt oder Kartendaten genannt, oder war Ihre Bank offen? Rufen Sie auch Ihre Bank an, unter der Nummer auf Ihrer Karte.
    Die IT sagt, wann er wieder ans Netz darf. Niemand aus der IT braucht Ihr Passwort oder einen Code.
