### Eine Webseite öffnet sich nicht.

title = Eine Webseite öffnet sich nicht
summary = Sie bleibt zu, warnt vor einem Zertifikat, ist gesperrt oder führt zur Anmeldung zurück
symptoms =
    eine Webseite geht nicht auf
    eine Internetseite lädt nicht
    nur diese eine Seite geht nicht auf, alle anderen schon
    die Website ist nicht erreichbar
    die Seite bleibt weiß
    die Seite lädt ewig
    404 Seite nicht gefunden
    die Seite zeigt 500 oder 503
    die Webseite ist ausgefallen
    der Link führt ins Leere
    dies ist keine sichere Verbindung
    diese Verbindung ist nicht sicher
    der Browser warnt mich vor einem Zertifikat
    Zertifikatsfehler im Browser
    das Zertifikat der Webseite ist abgelaufen
    neben der Adresse steht nicht sicher
    Warnung: mögliches Sicherheitsrisiko erkannt
    irgendwas mit Proxy
    der Proxyserver antwortet nicht
    der Proxy will einen Namen und ein Passwort
    wegen dem Proxy komme ich nicht auf die Seite
    die Webseite ist gesperrt
    meine Firma blockiert die Seite
    diese Kategorie ist gesperrt
    die Firewall lässt mich nicht auf die Seite
    die Anmeldeseite dreht sich im Kreis
    die Seite schickt mich immer wieder zur Anmeldung
    zu viele Weiterleitungen
    ich melde mich auf der Webseite an und fliege sofort raus
    die Webseite meldet mich immer ab
    die Webseite sieht komisch aus
    die Seite kommt ohne Bilder
    auf der Webseite kann ich nichts anklicken
    ich kann das Formular auf der Webseite nicht abschicken
    die Seite von der Behörde geht nicht auf
    die Webseite geht in Edge nicht
    die Webseite geht in Chrome nicht
    die Webseite geht in Firefox nicht
done = Die Seite öffnet sich
done-explain = Geschieht es wieder, kommen Sie wieder. Sagen Sie dann, welche Seite es war und um welche Uhrzeit.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Öffnet sich die Seite weiterhin nicht, kann ein Mensch mit Ihnen weitersuchen.
done-cannot-tell = Versuchen Sie es, sobald Sie können
done-cannot-tell-explain = Geht es dann nicht, kommen Sie wieder oder fragen Sie einen Menschen. Übergehen Sie keine Warnung.
done-not-fixed = Die Seite braucht noch einen Menschen
done-not-fixed-explain = Wer Ihnen hilft, bekommt Ihre Antworten. Übergehen Sie keine Warnung. Ihr Passwort braucht niemand.
hand-over = Haben Sie eine Warnung übergangen oder auf einer fremden Seite etwas eingegeben, sagen Sie das zuerst. Nennen Sie die Adresse aus der Adresszeile, ohne das, was nach einem Fragezeichen steht. Nennen Sie den Browser und die Uhrzeit. Sagen Sie wörtlich, was auf der Seite steht. Sagen Sie, wo Sie sind und ob sich die Seite bei anderen oder auf Ihrem Handy öffnet. Sagen Sie, wofür Sie sie brauchen und bis wann. Lassen Sie Passwörter und Codes weg.

## Was geschieht
what = Was geschieht mit der Seite?
what-not-open = Sie öffnet sich nicht, bleibt weiß oder wird nicht gefunden
what-certificate = Der Browser warnt vor einem Zertifikat oder sagt „nicht sicher“
what-blocked = Es heißt, sie sei gesperrt, oder etwas mit Proxy
what-loop = Ich melde mich an, und sie schickt mich immer wieder zurück
what-broken = Sie öffnet sich, sieht aber falsch aus, oder ein Knopf tut nichts
what-all = Keine einzige Seite öffnet sich

## Sie öffnet sich nicht
checking = Die Seite wird angesehen
address = Wie lautet die Adresse der Seite?
address-hint = Sie steht oben in der Adresszeile. Was nach dem Namen kommt, wird nicht angesehen
no-address = Es geht auch ohne die Adresse
no-address-body =
    Die folgenden Fragen helfen herauszufinden, was es ist.
    Wer Ihnen später hilft, braucht die Adresse. Kopieren Sie sie aus der Adresszeile, wenn es geht.
gate-check = Kein Proxy ist im Weg
gate-checking = Antwortet der Proxy, falls einer eingestellt ist?
gate = Der Proxy in Ihren Einstellungen antwortet nicht
gate-explain = Ein Proxy ist ein Tor, durch das Seiten kommen. Er ist hier eingestellt und von diesem Netz aus nicht erreichbar. Ohne ihn kommen Seiten nicht über Ihre Organisation. Stellen Sie ihn im Büro zurück.
own-network = Nehmen Sie das Netz, zu dem der Proxy gehört
own-network-body =
    Im Büro: Wählen Sie das WLAN Ihrer Organisation, nicht das für Gäste.
    Anderswo: Verbinden Sie das VPN, oder trennen und verbinden Sie es neu.
    Es hat geholfen, wenn eine gewöhnliche Seite lädt.
unknown-check = Die Seite ist unter ihrem Namen bekannt
unknown-checking = Die Adresse der Seite wird gesucht
unknown = Niemand kennt eine Seite namens { $page }
unknown-explain = Entweder ist der Name nicht richtig geschrieben, oder die Seite ist nur in Ihrer Organisation bekannt.
look-at-name = Sehen Sie noch einmal auf den Namen
look-at-name-body =
    Vergleichen Sie ihn Zeichen für Zeichen mit einem Dokument oder mit Kollegen. Versuchen Sie Ihr eigenes Lesezeichen.
    Gehört sie Ihrer Organisation? Verbinden Sie anderswo zuerst das VPN.
    Kam sie in einer Nachricht, die Sie nicht erwartet haben? Lassen Sie es und sagen Sie es der IT.
silent-check = Die Seite antwortet
silent-checking = Bei der Seite wird angeklopft
silent = { $page } antwortet nicht
silent-explain = Der Name ist bekannt, und niemand antwortet dort. Sie kann ausgefallen sein oder nur von innen offen.
elsewhere-too = Finden Sie heraus, ob es anderswo auch so ist
elsewhere-too-body =
    Sehen Sie nach, ob sie auf Ihrem Telefon ohne WLAN aufgeht, oder bei Kollegen.
    Gehört sie Ihrer Organisation? Verbinden Sie anderswo zuerst das VPN.
    Warten Sie zehn Minuten und laden Sie sie neu.
shows = Was sehen Sie statt der Seite?
shows-reach = Sie ist nicht erreichbar, bleibt weiß oder lädt ohne Ende
shows-missing = Es heißt „nicht gefunden“ oder 404
shows-trouble = Eine Zahl wie 500 oder 503, oder dass die Seite Schwierigkeiten hat
reach = Sehen Sie auf die Adresse und versuchen Sie einen anderen Weg
reach-body =
    Führte Sie eine Nachricht hierher, die Sie nicht erwartet haben? Versuchen Sie es nirgends sonst, und melden Sie es der IT.
    Lesen Sie die Adresse Buchstabe für Buchstabe. Löschen Sie, was nicht hingehört, etwa ein Komma am Ende.
    Laden Sie die Seite neu: F5 bei Windows und Linux, Befehl und R am Mac.
    Eine Seite Ihrer Organisation, und Sie sind außerhalb? Oft braucht sie das VPN.
    Versuchen Sie einen anderen Browser, der schon auf diesem Computer ist. Installieren Sie dafür keinen.
    Versuchen Sie es am Handy mit mobilen Daten. Öffnet sie sich auch dort nicht, liegt es meist an der Seite selbst.
missing = Die Seite ist umgezogen oder gibt es nicht mehr
missing-body =
    Führte Sie eine Nachricht hierher, die Sie nicht erwartet haben? Versuchen Sie es nirgends sonst, und melden Sie es der IT.
    Ihr Computer ist in Ordnung. Die Website ist da, aber diese Seite nicht.
    Löschen Sie in der Adresszeile alles nach dem ersten einzelnen Schrägstrich. Das ist der Anfang der Website.
    Suchen Sie die Seite von dort aus und speichern Sie ein neues Lesezeichen.
    Hat Ihnen jemand den Link geschickt? Fragen Sie dort nach einem neuen.
    Ist es eine Seite Ihrer Organisation? Wer sich um ihren Inhalt kümmert, weiß, wo sie jetzt ist.
trouble = Die Website hat selbst Schwierigkeiten
trouble-body =
    Haben Sie eine Bestellung, Buchung oder Zahlung abgeschickt? Schicken Sie sie nicht zweimal ab. Sehen Sie zuerst nach, ob die erste ankam.
    Haben Sie einen langen Text getippt? Kopieren Sie ihn in ein Dokument, bevor Sie neu laden.
    Eine Zahl ab 500 kommt von der Website, nicht von Ihrem Computer.
    Warten Sie zehn Minuten und laden Sie die Seite neu.
not-open-works = Öffnet sich die Seite jetzt?
not-open-works-yes = Ja, sie öffnet sich
not-open-works-no = Nein, noch nicht
not-open-works-later = Ich warte noch oder kann es gerade nicht ausprobieren
not-open-it = Die IT findet heraus, ob es die Seite ist oder der Weg dorthin
not-open-it-body =
    Eine Seite Ihrer Organisation: Die IT weiß, ob sie ausgefallen ist und wer sich um sie kümmert.
    Eine fremde Seite: Reparieren kann sie nur, wer sie betreibt. Die IT sieht, ob der Weg dorthin offen ist.
    Notieren Sie die Adresse, die Uhrzeit und was wörtlich auf der Seite steht.
    Sagen Sie, ob sie sich in einem anderen Browser, auf Ihrem Handy oder bei anderen öffnet.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

## Eine Warnung vor einem Zertifikat
stop = Übergehen Sie die Warnung nicht
stop-body =
    Geben Sie dort kein Passwort und keine Kartennummer ein. Wählen Sie nicht „Erweitert“, „Weiter“ oder „Risiko akzeptieren“.
    Oft ist es harmlos. Es kann aber sein, dass jemand mitliest oder die Seite nicht die ist, die sie vorgibt.
    Kamen Sie über einen Link in einer Nachricht? Schließen Sie die Seite, und nehmen Sie diesen Link nicht noch einmal.
    Steht dort eine Telefonnummer? Rufen Sie sie nicht an. Fragen Sie die IT unter einer Nummer, die Sie kennen.
    Haben Sie die Warnung schon übergangen und Karten- oder Bankdaten genannt? Rufen Sie zuerst Ihre Bank an, unter der Nummer auf Ihrer Karte.
    Haben Sie dort ein Passwort eingegeben? Rufen Sie jetzt die IT an.
clock-wrong-check = Die Uhr dieses Computers geht richtig
clock-wrong-checking = Die Uhr wird verglichen
clock-wrong = Die Uhr dieses Computers geht um { $minutes } Minuten falsch
clock-wrong-explain = { $way ->
    [ahead] Sie geht vor. Ein Zertifikat zählt nur eine Zeit lang, darum sehen mit falscher Uhr viele Seiten unsicher aus.
   *[other] Sie geht nach. Ein Zertifikat zählt nur eine Zeit lang, darum sehen mit falscher Uhr viele Seiten unsicher aus.
  }
set-clock = Stellen Sie die Uhr richtig
set-clock-body =
    Windows: Einstellungen, Zeit und Sprache, Datum und Uhrzeit. Mac: Systemeinstellungen, Allgemein, Datum & Uhrzeit.
    Linux: Einstellungen, suchen Sie „Datum und Zeit“.
    Schalten Sie die automatische Zeit ein. Geht das nicht? Die IT stellt sie.
    Vergleichen Sie Datum und Uhrzeit mit Ihrem Telefon.
warned = Welche Seite zeigt die Warnung?
warned-hint = Geben Sie ihre Adresse ein. Was nach dem Namen kommt, wird nicht angesehen
no-address-either = Es geht auch ohne die Adresse
no-address-either-body =
    Lassen Sie die Seite zu und machen Sie hier weiter.
    Wer Ihnen später hilft, braucht die Adresse. Am besten ist ein Foto der Warnung.
out-of-date-check = Das Zertifikat gilt heute
out-of-date-checking = Das Zertifikat der Seite wird angesehen
out-of-date = Das Zertifikat von { $page } gilt heute nicht
out-of-date-explain = Seine Zeit ist vorbei oder hat noch nicht begonnen. Nur wem die Seite gehört, kann ein neues einsetzen.
keep-closed = Lassen Sie sie zu, bis es ein neues gibt
keep-closed-body =
    Eine Seite Ihrer Organisation: Die IT weiß, wem sie gehört, und sagt es dort.
    Eine Seite von anderswo: Versuchen Sie es morgen wieder.
    Gehen Sie nicht über die Warnung hinweg, auch nicht einmal.
other-name-check = Das Zertifikat gehört zu dieser Seite
other-name-checking = Wessen Zertifikat ist es?
other-name = Das Zertifikat bei { $page } gehört zu einer anderen Seite
other-name-explain = Der Name ist nicht richtig geschrieben, jemand steht dazwischen, oder die Seite ist nicht gut eingerichtet.
look-at-address = Sehen Sie noch einmal auf die Adresse
look-at-address-body =
    Vergleichen Sie sie Zeichen für Zeichen mit Ihrem Lesezeichen oder einem Dokument.
    Im Hotel oder im Zug kommt zuerst die Anmeldeseite des WLAN.
    Gehen Sie nicht über die Warnung hinweg.
not-trusted-check = Eine vertraute Stelle hat das Zertifikat ausgestellt
not-trusted-checking = Wer hat das Zertifikat ausgestellt?
not-trusted = Dieser Computer vertraut dem Zertifikat von { $page } nicht
not-trusted-explain = Keine Stelle, die er kennt, hat es ausgestellt. Jemand liest vielleicht mit, oder hier fehlt etwas Ihrer Organisation.
leave-network = Versuchen Sie es aus einem Netz, dem Sie vertrauen
leave-network-body =
    Im Hotel, im Zug oder zu Besuch: Verlassen Sie dieses WLAN.
    Nehmen Sie das Internet Ihres Telefons, wenn die IT es erlaubt.
    Installieren Sie kein Zertifikat, auch wenn eine Seite, eine Nachricht oder ein Anruf erklärt, wie.
    Warnt nur eine Seite Ihrer Organisation? Die IT setzt ein, was fehlt.
clock = Zwei Ursachen, nach denen Sie sehen können
clock-body =
    Die Uhr: Vergleichen Sie Datum und Uhrzeit mit Ihrem Handy. Mit einer falschen Uhr wirken viele Seiten unsicher.
    Windows: Einstellungen, Zeit und Sprache, Datum und Uhrzeit. Mac: Systemeinstellungen, Allgemein, Datum & Uhrzeit. Linux: Einstellungen, dort nach „Datum“ suchen. Schalten Sie die automatische Uhrzeit ein.
    Das Netz: Im Hotel, im Zug oder auf Besuch kommt zuerst die Anmeldeseite des WLANs.
    Öffnen Sie die Seite dann neu, über Ihr Lesezeichen oder indem Sie die Adresse tippen.
    Bleibt die Warnung? Dann lassen Sie die Seite geschlossen, und verlassen Sie ein fremdes WLAN.
certificate-works = Öffnet sich die Seite jetzt ohne jede Warnung?
certificate-works-yes = Ja, ohne Warnung
certificate-works-no = Nein, die Warnung ist noch da
certificate-works-later = Ich kann es gerade nicht ausprobieren
certificate-it = Die IT sagt, ob die Seite sicher ist
certificate-it-body =
    So eine Warnung kann nur beheben, wer die Seite betreibt, oder die IT. Lassen Sie die Seite bis dahin geschlossen.
    Notieren Sie die Adresse, die Uhrzeit und die Warnung Wort für Wort. Am besten ist ein Foto.
    Sagen Sie, ob es eine Seite ist oder viele, in welchem Netz Sie sind und ob andere es auch sehen.
    Installieren Sie kein Zertifikat und kein Programm, auch wenn eine Seite, eine Nachricht oder ein Anruf Sie anleitet.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

## Gesperrt, oder ein Proxy
says = Was steht da?
says-closed = Dass meine Organisation die Seite gesperrt hat
says-closed-note = Oft mit einem Grund oder einer Kategorie
says-proxy = Dass ein Proxy nicht antwortet oder nicht gefunden wird
says-asks = Ein Fenster will Namen und Passwort für einen Proxy
closed-it = Die IT kann die Seite öffnen, wenn sie gebraucht wird
closed-it-body =
    Gesperrt werden ganze Gruppen von Seiten, oft zum Schutz aller. Es heißt nicht, dass Sie etwas falsch gemacht haben.
    Brauchen Sie die Seite für die Arbeit? Notieren Sie die Adresse, den angezeigten Grund, wofür und bis wann.
    Manchmal stimmt zuerst Ihre Führungskraft zu.
    Umgehen Sie die Sperre nicht, etwa mit einem anderen Netz oder einer Seite, die das verspricht.
    Kamen Sie über einen Link in einer Nachricht? Dann lassen Sie die Seite geschlossen, und melden Sie die Nachricht der IT.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
gate-set-check = Kein Proxy ist im Weg
gate-set-checking = Antwortet der Proxy, falls einer eingestellt ist?
gate-set = Der Proxy { $proxy } antwortet nicht
gate-set-explain = Er ist auf diesem Computer eingestellt und von diesem Netz aus nicht erreichbar. Ohne ihn kommen Seiten direkt und nicht über Ihre Organisation, wenn sie das zulässt. Stellen Sie ihn im Büro zurück.
proxy = Bringen Sie den Computer zurück in sein eigenes Netz
proxy-body =
    Ein Proxy ist ein Tor Ihrer Organisation, durch das Ihr Browser geht. Dieses Tor erreicht er gerade nicht.
    Im Büro: Wählen Sie das WLAN Ihrer Organisation, nicht das für Gäste, oder nehmen Sie das Kabel.
    Außerhalb: Verbinden Sie das VPN, oder trennen Sie es und verbinden Sie es neu. Im Hotel kommt zuerst die Seite des WLANs.
    Schließen Sie dann alle Fenster des Browsers und öffnen Sie ihn wieder. Hilft das nicht, starten Sie einmal neu.
    Ändern Sie Proxy-Einstellungen nicht selbst, auch wenn eine Seite Sie anleitet. Was hier geändert wurde, lässt sich zurückstellen.
proxy-works = Öffnet sich die Seite jetzt?
proxy-works-yes = Ja, sie öffnet sich
proxy-works-no = Nein, es geht weiter um einen Proxy
proxy-works-later = Ich kann es gerade nicht ausprobieren
proxy-it = Die IT sieht nach dem Tor und nach Ihren Einstellungen
proxy-it-body =
    Sie sieht, ob das Tor arbeitet, und stellt die Einstellungen wieder her, falls sie jemand oder etwas geändert hat.
    Begann es, nachdem Sie etwas installiert haben oder Ihnen jemand aus der Ferne half? Sagen Sie das zuerst. War es jemand Fremdes? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an.
    Notieren Sie die Adresse, die Uhrzeit und was wörtlich auf der Seite steht.
    Sagen Sie, wo Sie sind, in welchem Netz, ob das VPN an ist und welche anderen Seiten sich öffnen.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
asks-it = Geben Sie nichts ein und fragen Sie die IT
asks-it-body =
    So ein Fenster kann von der IT kommen. Eine Seite oder ein fremdes WLAN kann es aber nachmachen. Wählen Sie darum Abbrechen.
    Haben Sie vor Kurzem Ihr Passwort geändert? Sagen Sie es der IT. Dann kann das Fenster echt sein.
    Haben Sie Ihr Passwort dort schon eingegeben? Rufen Sie jetzt die IT an. Ändern Sie es dann, so wie Sie es immer tun.
    Notieren Sie, was in dem Fenster steht, welche Seite offen war und in welchem Netz Sie sind.
    Die IT sagt, was mit dem Fenster geschieht. Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

## Immer wieder zurück zur Anmeldung
private = Versuchen Sie es in einem privaten Fenster
private-body =
    Sehen Sie zuerst auf die Adresse. Kamen Sie über einen Link in einer Nachricht? Falsche Seiten fragen immer wieder nach dem Passwort.
    Haben Sie Ihr Passwort auf so einer Seite eingegeben? Rufen Sie jetzt die IT an. Ändern Sie es dann, so wie Sie es immer tun.
    Ist es die richtige Seite? Drücken Sie Strg, Umschalt und N in Chrome und Edge, oder Strg, Umschalt und P in Firefox.
    Am Mac nehmen Sie Befehl statt Strg. In Safari ist es Befehl, Umschalt und N. Gibt es kein privates Fenster? Gehen Sie weiter.
    Tippen Sie dort die Adresse der Seite und melden Sie sich einmal an, mit Ihrem Konto für die Arbeit.
    Geht es dort? Dann stört etwas Altes im Browser. Das entfernen Sie jetzt.
clear-site = Entfernen Sie, was der Browser von dieser Seite aufhebt
clear-site-body =
    Dabei werden Sie dort abgemeldet. Sichern Sie zuerst, was Sie auf der Seite getippt haben.
    Öffnen Sie die Seite, auch wenn sie sich im Kreis dreht.
    Chrome und Edge: Wählen Sie das Zeichen vor der Adresse, dann „Cookies und Websitedaten“. Entfernen Sie, was zu dieser Seite gehört.
    Firefox: Wählen Sie das Zeichen vor der Adresse, dann „Cookies und Website-Daten löschen“.
    Safari: Wählen Sie im Menü Einstellungen, dann Datenschutz, dann das Verwalten der Websitedaten. Suchen Sie dort die Seite.
    Entfernen Sie nur diese Seite. Schließen Sie dann den Browser, öffnen Sie ihn wieder und melden Sie sich einmal an.
loop-works = Kommen Sie jetzt hinein?
loop-works-hint = Ein oder zwei Versuche reichen. Weitere können Ihr Konto sperren
loop-works-yes = Ja, ich bin drin
loop-works-no = Nein, oder nur im privaten Fenster
loop-works-later = Ich kann es gerade nicht ausprobieren
loop-it = Die IT sieht, warum Sie zurückgeschickt werden
loop-it-body =
    Vielleicht fehlt dem Konto ein Recht, der Computer wird nicht angenommen, oder zwei Konten geraten durcheinander.
    Notieren Sie die Adresse, die Uhrzeit und den Namen des Kontos, nie das Passwort.
    Sagen Sie, ob es im privaten Fenster oder in einem anderen Browser anders war.
    Bestätigen Sie am Handy nichts, was Sie nicht ausgelöst haben.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

## Sie öffnet sich, aber etwas stimmt nicht
another-way = Laden Sie sie neu und versuchen Sie einen anderen Browser
another-way-body =
    Bei einer Zahlung oder Bestellung sehen Sie zuerst nach, ob sie schon abgeschickt ist.
    Kopieren Sie lange Texte, die Sie dort getippt haben, zuerst in ein Dokument.
    Windows und Linux: Drücken Sie Strg und F5. Mac: Schließen Sie die Seite und öffnen Sie sie wieder.
    Ist alles zu groß oder zu klein? Drücken Sie Strg und 0, am Mac Befehl und 0.
    Lässt sich ein Formular nicht abschicken? Suchen Sie ein Feld mit rotem Rand oder einem Stern.
    Versuchen Sie einen anderen Browser, der schon auf diesem Computer ist. Installieren Sie dafür keinen, auch keine Erweiterung.
broken-works = Geht die Seite jetzt?
broken-works-yes = Ja, sie geht
broken-works-no = Nein, noch nicht
broken-works-later = Ich kann es gerade nicht ausprobieren
broken-it = Wer die Seite betreibt, hilft, oder die IT
broken-it-body =
    Eine fremde Seite: Es hilft, wer sie betreibt. Nehmen Sie den Kontakt auf der Seite selbst, keine Nummer aus einer Suche.
    Eine Seite Ihrer Organisation, oder sie geht nur anderswo: Die IT sieht sie sich an.
    Notieren Sie die Adresse, den Browser, die Uhrzeit und was Sie davor taten. Ein Foto vom Bildschirm hilft.
    Sagen Sie, ob ein anderer Browser oder jemand anderes dasselbe sieht.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

## Gar keine Seite
all-pages = Öffnet sich keine Seite, geht es um das Internet
all-pages-body =
    Dann liegt es nicht an dieser Seite. Dafür gibt es eine eigene Hilfe, und sie braucht kein Internet.
    Zeigt stattdessen jede Seite eine Warnung vor einem Zertifikat? Gehen Sie zurück und wählen Sie das.
