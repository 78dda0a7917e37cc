### Ein Update hängt oder stört.

title = Ein Update hängt oder stört
summary = Es dauert, gelingt nicht, will einen Neustart, oder Sie fragen sich, ob es echt ist
symptoms =
    das Update hängt
    das Windows-Update hängt
    das Update läuft seit Stunden
    seit zwei Stunden werden Updates verarbeitet
    das Update bleibt bei derselben Prozentzahl stehen
    die Aktualisierung hängt
    die Aktualisierung wird nicht fertig
    wie lange dauert ein Update
    wie lange dauert das Updaten
    darf ich während des Updates ausschalten
    kann ich den Computer trotz Update ausmachen
    ich muss arbeiten und er aktualisiert sich gerade
    der Computer will neu starten
    er will ständig neu starten
    dauernd soll ich neu starten
    ein Neustart ist erforderlich
    die Meldung mit dem Neustart nervt
    mitten in der Arbeit will er neu starten
    er hat wegen eines Updates von selbst neu gestartet
    kann ich das Update verschieben
    Update auf später verschieben
    das Update kommt im falschen Moment
    mitten in der Besprechung kommt ein Update
    aktualisieren und neu starten
    das Update hat nicht geklappt
    Update fehlgeschlagen
    das Update schlägt immer wieder fehl
    dasselbe Update kommt jeden Tag wieder
    Updates lassen sich nicht installieren
    das macOS-Update installiert sich nicht
    mein Computer ist nicht auf dem neuesten Stand
    Änderungen werden rückgängig gemacht
    seit dem Update geht etwas nicht mehr
    seit dem letzten Update ist es anders
    nach dem Update sieht alles anders aus
    ein Update rückgängig machen
    ist dieses Update echt
    soll ich das Update installieren
    mein Browser will ein Update
    eine Seite sagt, dass mein Browser veraltet ist
    eine Webseite sagt, ich soll etwas aktualisieren
    eine E-Mail mit einem Update
checking = Die Updates werden angesehen
done = Das ist erledigt
done-explain = Echte Updates stehen in den Einstellungen, nie auf einer Webseite. Installieren Sie diese bald: Sie schließen Lücken, die andere schon kennen.
done-nothing-found = Hier wurde nichts geändert
done-nothing-found-explain = Bleibt es so, kommen Sie wieder oder fragen Sie eine Person. Haben Sie etwas gedrückt, eingefügt oder eingegeben, dem Sie nicht trauen? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an.
done-cannot-tell = Sehen Sie später wieder nach
done-cannot-tell-explain = Schalten Sie den Computer nicht aus, solange ein Update läuft. Ändert sich dann zwei Stunden lang nichts, kommen Sie wieder oder rufen Sie die IT an.
done-not-fixed = Die IT muss sich das noch ansehen
done-not-fixed-explain = Schalten Sie den Computer nicht aus, solange ein Update läuft. Wer Ihnen hilft, bekommt alle Ihre Antworten.
hand-over = War eine Seite, eine Nachricht oder ein Anruf im Spiel, sagen Sie das zuerst. Sagen Sie dann auch, was Sie getan haben und ob der Computer vom Netz ist. Sagen Sie wörtlich, was auf dem Bildschirm steht, am besten mit Foto. Sagen Sie, seit wann es so ist und ob sich etwas bewegt. Sagen Sie, ob das Netzteil steckt und was nicht gespeichert ist. Sagen Sie, was Sie heute noch tun müssen und bis wann. Lassen Sie Passwörter und Codes weg.

## Was gerade läuft
at-work-check = Gerade wird nichts installiert
at-work-checking = Es wird angesehen, ob etwas installiert wird
at-work = Der Computer installiert gerade etwas: { $percent } Prozent
at-work-explain = Wird er jetzt ausgeschaltet, startet er vielleicht nicht mehr.
at-work-unknown = Wir konnten nicht sehen, ob etwas installiert wird
let-it-work = Lassen Sie ihn an, bis er fertig ist
let-it-work-body =
    Schließen Sie das Netzteil an und lassen Sie den Deckel offen. Schalten Sie ihn nicht aus.
    In dem, was offen ist, können Sie weiterarbeiten. Speichern Sie oft.
    Will eine Seite oder ein Anrufer etwas von Ihnen? Warten Sie nicht: Gehen Sie weiter und wählen Sie die erste Antwort.
    Hat sich die Zahl seit einer Stunde nicht bewegt? Gehen Sie dann auch weiter.
    Sonst prüfen Sie nach einer Weile hier noch einmal.

## Worum es geht
what = Worum geht es?
what-hint = Wählen Sie das Erste, das zutrifft
what-page = Eine Seite, eine Nachricht oder ein Anrufer will ein Update
what-page-note = Oder ich frage mich, ob es echt ist
what-working = Auf dem Bildschirm steht, dass ein Update läuft
what-working-note = Es dauert lange, oder ich brauche den Computer
what-after = Seit einem Update ist etwas anders oder kaputt
what-admin = Ein Update fragt nach einem Administrator
what-failed = Ein Update ist nicht gelungen
what-failed-note = Oder dasselbe kommt immer wieder
what-restart = Der Computer will einen Neustart
what-restart-note = Oder es kommt im falschen Moment

## Ist es echt?
did = Haben Sie dort schon etwas getan?
did-something = Ja, oder ich bin nicht sicher
did-something-note = Gedrückt, eingefügt, installiert, angerufen, bezahlt oder ein Passwort eingegeben
did-nothing = Nein, ich habe es nur angesehen
cut-off = Nehmen Sie den Computer vom Netz und rufen Sie jetzt die IT an
cut-off-body =
    Ist jemand am Telefon? Legen Sie zuerst auf. Das passiert auch vorsichtigen Menschen.
    Ziehen Sie das Netzwerkkabel ab und schalten Sie WLAN aus. Gelingt das nicht, und läuft kein Update? Halten Sie den Einschaltknopf gedrückt, bis der Bildschirm dunkel ist.
    Sonst lassen Sie den Computer an und fassen Sie nichts weiter an.
    Rufen Sie die IT unter einer Nummer an, die Sie kennen, nicht unter einer vom Bildschirm.
    Haben Sie bezahlt oder Kartendaten genannt, oder war Ihre Bank offen? Rufen Sie Ihre Bank an, unter der Nummer auf Ihrer Karte.
    Haben Sie ein Passwort eingegeben? Ändern Sie es an einem anderen Gerät, auf dem Weg, den Sie immer nehmen.
    Sagen Sie, was Sie gedrückt haben und wann. Niemand aus der IT oder dem Kollegium braucht Ihr Passwort oder einen Code.
real-one = Eine Seite im Browser ist nie der Ort für ein Update
real-one-body =
    Eine Seite kann den Bildschirm füllen und wie Windows oder ein Mac aussehen. Halten Sie die Esc-Taste einige Sekunden gedrückt: Eine Seite wird kleiner.
    Ein echtes Update verlangt nie, dass Sie Tasten drücken, etwas einfügen, anrufen oder bezahlen.
    Auch E-Mails, Chats und Anrufe bringen keine Updates. Öffnen Sie keinen Link und keinen Anhang, und legen Sie auf.
    Drücken Sie nichts auf der Seite. Schließen Sie sie mit Alt und F4 bei Windows und Linux, mit Befehl und Q am Mac.
    Sehen Sie selbst nach, ob eines wartet. Windows: Einstellungen, Windows Update. Mac: Systemeinstellungen, Allgemein, Softwareupdate. Linux: das Programm für Software.
    Ein Browser zeigt sein eigenes Update oben in seinem Menü, außerhalb jeder Seite.
gone = Ist es weg, und bleibt es weg?
gone-gone = Ja
gone-stays = Nein, oder es kommt wieder
gone-it = Die IT entfernt, was es zurückbringt
gone-it-body =
    Eine Seite darf Ihnen vielleicht Hinweise schicken, oder ein Programm kam mit. Die IT findet heraus, was es ist.
    Machen Sie ein Foto davon, mit der Adresse oben. Behalten Sie die Nachricht und löschen Sie nichts.
    Melden Sie es der IT. Vielleicht bekommen andere dieselbe Seite, dieselbe Nachricht oder denselben Anruf.
    Geben Sie bis dahin an diesem Computer kein Passwort ein und installieren Sie nichts.

## Es läuft
screen = Was will der Bildschirm von Ihnen?
screen-asks = Ich soll Tasten drücken, etwas einfügen, anrufen oder bezahlen
screen-asks-note = Oder jemand Fremdes war vorher auf meinem Computer
screen-waits = Nichts, oder nur, dass ich warte
screen-waits-note = Er zeigt eine Zahl, einen Balken oder Punkte
no-update = Das ist kaum ein Update
no-update-body =
    Haben Sie getan, was dort steht, oder war jemand Fremdes auf dem Computer? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an.
    Sonst tun Sie nichts davon. Wahrscheinlich ist es eine Seite im Browser, die den Bildschirm füllt.
    Halten Sie die Esc-Taste einige Sekunden gedrückt. Wird die Seite kleiner, schließen Sie sie.
    Ist es ein blauer oder schwarzer Bildschirm, der einen Wiederherstellungsschlüssel will? Rufen Sie die IT an. Geben Sie ihn sonst niemandem.
    „Etwas kommt mir verdächtig vor“ geht das mit Ihnen durch.
leave-on = Lassen Sie ihn an und am Strom
leave-on-body =
    Schließen Sie das Netzteil an und lassen Sie den Deckel offen. Drücken Sie den Einschaltknopf nicht.
    Wird er jetzt ausgeschaltet, startet er vielleicht nicht mehr.
    Eine Stunde ist nicht ungewöhnlich. Die Zahl kann stehen bleiben, der Bildschirm dunkel werden und der Computer mehrmals neu starten.
    Brauchen Sie ihn jetzt? Nehmen Sie für eine Besprechung einen anderen Computer oder das Handy, und sagen Sie Wartenden Bescheid.
    Ist er trotzdem ausgegangen? Schließen Sie das Netzteil an, schalten Sie ihn ein und lassen Sie ihn. Meist macht er weiter oder nimmt das Update zurück.
    Es ist durch, wenn Sie sich wie gewohnt anmelden können.
through = Ist das Update durch?
through-works = Ja, ich kann wieder arbeiten
through-stuck = Nein, seit zwei Stunden hat sich nichts geändert
through-stuck-note = Oder es beginnt immer wieder von vorn
through-later = Es läuft noch
stuck-it = Nur die IT sagt, ob er ausgeschaltet werden darf
stuck-it-body =
    Lassen Sie ihn an und am Strom, bis Sie mit der IT gesprochen haben. Rufen Sie von einem anderen Telefon oder Computer an.
    Sagen Sie wörtlich, was auf dem Bildschirm steht, mit der Zahl. Sagen Sie, seit wann sich nichts ändert.
    Sagen Sie, ob sich noch Punkte drehen oder ein Lämpchen blinkt.
    Sagen Sie, was nur auf diesem Computer liegt und was Sie heute noch tun müssen. Vielleicht hat die IT einen anderen für Sie.
    Will er einen Wiederherstellungsschlüssel? Den bekommen Sie nur von der IT. Ihr Passwort oder einen Code braucht niemand.

## Seit einem Update
once-more = Starten Sie noch einmal neu und suchen Sie ein zweites Update
once-more-body =
    Speichern Sie und wählen Sie dann „Neu starten“. Manches Update ist erst danach vollständig.
    Ist er seitdem langsam? Lassen Sie ihn ein paar Stunden an und am Strom. Oft hat er noch zu tun.
    Sehen Sie nach, ob noch eines wartet. Windows: Einstellungen, Windows Update. Mac: Systemeinstellungen, Allgemein, Softwareupdate. Linux: das Programm für Software.
    Ein neues Aussehen, ein neues Zeichen oder ein neuer Platz ist meist so gewollt. Fragen Sie andere, wie sie es jetzt machen.
    Nehmen Sie keinen Treiber und kein Programm von einer Webseite.
    Es hat geholfen, wenn Sie arbeiten können wie zuvor.
after-works = Geht es jetzt wieder wie zuvor?
after-works-works = Ja, oder ich komme damit zurecht
after-works-broken = Nein, etwas ist noch kaputt
after-works-later = Ich habe es noch nicht versucht
after-it = Die IT entscheidet, ob das Update zurückgenommen wird
after-it-body =
    Entfernen Sie es nicht selbst. Vielleicht schließt es eine Lücke, die andere schon kennen.
    Geht es anderen bei der Arbeit auch so? Dann will die IT es sofort wissen.
    Sagen Sie, was vorher ging, was jetzt geschieht und seit welchem Tag.
    Der Name des Updates hilft. Windows: Einstellungen, Windows Update, dann der Updateverlauf. Mac: oben links der Apfel, dann „Über diesen Mac“.
    Weder die IT noch sonst jemand braucht dafür je Ihr Passwort oder einen Code.

## Ein Administrator
admin = Für Updates, die einen Administrator wollen, gibt es Hilfe
admin-body =
    Geben Sie dort nichts ein und wählen Sie Nein oder Abbrechen.
    Ein Update der IT kommt meist ohne diese Frage. Es kann auch etwas sein, das hier nicht hingehört.
    Haben Sie schon einen Namen und ein Passwort eingegeben? Rufen Sie sofort die IT an, unter einer Nummer, die Sie kennen.
    „Ich brauche ein Programm“ geht das mit Ihnen durch.

## Es gelang nicht
no-room-check = Für Updates ist genug Platz
no-room-checking = Es wird angesehen, wie viel Platz übrig ist
no-room = Nur { $free-size } von { $total-size } sind frei
no-room-explain = Bei so wenig Platz beginnt ein Update nicht, oder es bleibt stehen.
no-room-unknown = Wir konnten nicht sehen, wie viel Platz übrig ist
make-room = Schaffen Sie zuerst Platz
make-room-body =
    Leeren Sie den Papierkorb, und bringen Sie große Dateien dorthin, wo Ihre Organisation sie aufhebt.
    „Meine Festplatte ist voll“ geht das mit Ihnen durch.
    Prüfen Sie danach hier noch einmal.
list-old-check = Der Computer hat kürzlich nach Updates gesucht
list-old-checking = Es wird angesehen, wann er zuletzt gesucht hat
list-old = Der Computer hat lange nicht nach Updates gesucht
list-old-explain = Eine alte Liste nennt Updates, die es nicht mehr gibt, und die misslingen. Suchen installiert nichts.
list-old-unknown = Wir konnten nicht sehen, wann er zuletzt gesucht hat
waiting-check = Kein Update wartet darauf, installiert zu werden
waiting-checking = Die wartenden Updates werden gezählt
waiting = { $count ->
    [one] Ein Update wartet noch
   *[other] { $count } Updates warten noch
}
waiting-explain = { $security ->
    [0] Keines davon schließt eine Lücke, die andere kennen.
    [one] Eines davon schließt eine Lücke, die andere vielleicht schon kennen.
   *[other] { $security } davon schließen Lücken, die andere vielleicht schon kennen.
}
waiting-unknown = Wir konnten nicht sehen, welche Updates warten
install = Installieren Sie im Programm für Software, was wartet
install-body =
    Speichern Sie zuerst und schließen Sie das Netzteil an.
    Öffnen Sie das Programm für Software, dort die Aktualisierungen. Wählen Sie, alle zu installieren.
    Will es einen Administrator, brechen Sie ab. Die installiert die IT.
    Merken Sie sich, welches misslingt und was wörtlich dabei steht.
    Prüfen Sie danach hier noch einmal.
needs = Geben Sie ihm Strom, Netz und Platz
needs-body =
    Schließen Sie das Netzteil an. Viele Updates beginnen nicht im Akkubetrieb.
    Verbinden Sie ihn mit dem Netz Ihrer Organisation oder mit einem WLAN. Über den Hotspot eines Handys warten viele Updates.
    Sehen Sie nach, ob die Festplatte fast voll ist. Ein großes Update kann 20 GB brauchen. „Meine Festplatte ist voll“ hilft, Platz zu schaffen.
    Wählen Sie bei USB-Sticks und externen Festplatten „Auswerfen“ und ziehen Sie sie ab.
    Oft gelingt es damit schon.
again = Starten Sie einmal neu und versuchen Sie es in den Einstellungen
again-body =
    Speichern Sie und wählen Sie „Neu starten“.
    Windows: Einstellungen, Windows Update, dann „Nach Updates suchen“ oder „Wiederholen“. Bei Windows 10 kommt davor „Update und Sicherheit“.
    Mac: Systemeinstellungen, Allgemein, Softwareupdate. Linux: das Programm für Software, bei den Aktualisierungen.
    Ein einzelnes Programm: Sehen Sie im Programm selbst nach oder im Katalog Ihrer Organisation.
    Nehmen Sie kein Update, kein Reparaturprogramm und keine Nummer aus einer Suche im Internet.
    Es hat geholfen, wenn die Einstellungen sagen, dass alles aktuell ist. Ein großes kann eine Stunde dauern.
installed = Ist das Update jetzt installiert?
installed-works = Ja, alles ist aktuell
installed-fails = Nein, es gelang wieder nicht
installed-later = Es läuft noch
installed-it = Die IT sieht den Grund und kann es von dort installieren
installed-it-body =
    Sagen Sie, wie das Update heißt und was wörtlich daneben steht. Ein Foto hilft.
    Sagen Sie, wie oft Sie es versucht haben und ob der Computer lange außer Haus war.
    Sagen Sie es bald. Manches Update schließt eine Lücke, die schon ausgenutzt wird.
    Arbeiten Sie bis dahin weiter wie gewohnt und speichern Sie oft.
    Haben Sie sich selbst an die IT gewandt? Sonst lassen Sie niemanden hinein. Niemand braucht Ihr Passwort oder einen Code.

## Ein Neustart
prepared-check = Keine Updates warten auf einen Neustart
prepared-checking = Es wird angesehen, ob Updates auf einen Neustart warten
prepared = Updates liegen bereit und werden beim nächsten Neustart installiert
prepared-explain = Der Neustart ist also echt. Er dauert länger als sonst, bis zu einer Stunde.
prepared-unknown = Wir konnten nicht sehen, ob Updates auf einen Neustart warten
restart-for-them = Starten Sie neu, wenn Sie ihn entbehren können
restart-for-them-body =
    Speichern Sie alles, schließen Sie alle Programme und schließen Sie das Netzteil an.
    Wählen Sie „Neu starten“ und lassen Sie ihn an, bis Sie sich anmelden können.
    Beginnt gleich etwas? Gehen Sie weiter: Auf den nächsten Seiten wählen Sie den Zeitpunkt.
    Hat er neu gestartet, prüfen Sie hier noch einmal.
wanted-check = Nichts Installiertes will einen Neustart
wanted-checking = Es wird angesehen, ob ein Neustart nötig ist
wanted = Was installiert wurde, will einen Neustart
wanted-explain = Der Neustart ist also echt. Bis dahin laufen manche Programme noch wie zuvor.
wanted-unknown = Wir konnten nicht sehen, ob ein Neustart nötig ist
restart-once = Speichern Sie und starten Sie einmal neu
restart-once-body =
    Speichern Sie alles und schließen Sie alle Programme.
    Wählen Sie „Neu starten“, nicht „Herunterfahren“.
    Beginnt gleich etwas? Gehen Sie weiter: Auf den nächsten Seiten wählen Sie den Zeitpunkt.
    Hat er neu gestartet, prüfen Sie hier noch einmal.

look = Sehen Sie selbst nach, ob die Meldung echt ist
look-body =
    Windows: Öffnen Sie Einstellungen, Windows Update. Bei Windows 10 kommt davor „Update und Sicherheit“.
    Mac: Öffnen Sie Systemeinstellungen, Allgemein, Softwareupdate. Linux: Öffnen Sie das Programm für Software, bei den Aktualisierungen.
    Eine echte steht auch dort. Windows zeigt außerdem beim Ein-Aus-Zeichen „Aktualisieren und neu starten“.
    Sie kann auch von der IT kommen. Dann steht sie in Ihrem Katalog, etwa Unternehmensportal, Softwarecenter oder Self Service.
    Finden Sie sie nirgends? Drücken Sie nichts darin. Gehen Sie zurück und wählen Sie die erste Antwort.
moment = Wählen Sie den Zeitpunkt selbst
moment-body =
    Beginnt gleich etwas? Wählen Sie „Später“ oder Ähnliches und speichern Sie trotzdem. Nach einer Frist startet mancher Computer von selbst neu.
    Windows: An derselben Stelle gibt es oft „Neustart planen“. Sonst nehmen Sie die Mittagspause oder den Feierabend.
    Vorher: Speichern Sie alles, schließen Sie alle Programme, schließen Sie das Netzteil an und lassen Sie den Deckel offen.
    Wählen Sie dann „Aktualisieren und neu starten“ oder „Neu starten“. Lassen Sie ihn an, bis Sie sich anmelden können. Das kann eine Stunde dauern.
    Schieben Sie es nicht tagelang auf. Es schließt Lücken, die andere schon kennen.
quiet = Hat der Computer neu gestartet, und ist jetzt Ruhe?
quiet-works = Ja
quiet-wants = Nein, er will schon wieder neu starten
quiet-wants-note = Oder ich kann vor Ende der Frist gar nicht neu starten
quiet-later = Ich mache es später
quiet-it = Die IT sieht, worauf er noch wartet
quiet-it-body =
    Ein Update kann mehrere Neustarts brauchen. Mehr als zwei am Tag sind ein Fall für die IT.
    Läuft etwas, das nicht unterbrochen werden darf? Sagen Sie, bis wann. Oft kann die IT den Zeitpunkt verschieben.
    Sagen Sie wörtlich, was in der Meldung steht und aus welchem Programm sie kommt.
    Sagen Sie, wann Sie zuletzt neu gestartet haben. Wählen Sie dafür „Neu starten“, nicht „Herunterfahren“.
    Weder die IT noch sonst jemand braucht dafür je Ihr Passwort oder einen Code.
