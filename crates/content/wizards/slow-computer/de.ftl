### Mein Computer ist langsam.

title = Mein Computer ist langsam
summary = Er ist langsam oder steht still, braucht lange zum Starten, ist laut oder heiß
symptoms =
    mein Computer ist langsam
    der Computer ist heute so langsam
    mein Computer wird immer langsamer
    mein Rechner lahmt
    der PC ist lahm
    mein Laptop ist langsam
    der Rechner ist im Schneckentempo
    der Computer ist zu langsam zum Arbeiten
    alles dauert ewig
    jeder Klick dauert
    ich muss nach jedem Klick warten
    bis sich etwas öffnet, dauert es ewig
    beim Tippen kommen die Buchstaben verspätet
    der Mauszeiger ruckelt
    alles ruckelt und stockt
    der Computer hängt
    mein Laptop hängt sich ständig auf
    der ganze Rechner hat sich aufgehängt
    mein Computer friert ein
    der Bildschirm ist eingefroren
    der Bildschirm steht still
    auf dem Bildschirm bewegt sich nichts mehr
    der Computer reagiert auf gar nichts
    der Computer braucht lange zum Starten
    das Hochfahren dauert zehn Minuten
    der Rechner braucht ewig zum Hochfahren
    morgens dauert die Anmeldung ewig
    bis der Desktop da ist, kann ich Kaffee kochen
    der Lüfter ist laut und alles ist langsam
    der Computer ist laut wie ein Staubsauger
    der Lüfter läuft die ganze Zeit
    mein Laptop wird heiß und langsam
    der Kreis dreht sich dauernd, egal was ich tue
    zu wenig Arbeitsspeicher
    den Computer beschleunigen
    der PC fährt ewig hoch
    schlechte Leistung
done = Der Computer arbeitet wieder wie gewohnt
done-explain = Sehen Sie gleich nach, ob etwas fehlt, das noch nicht gespeichert war. Kommt es in den nächsten Tagen wieder, sagen Sie der IT, was geholfen hat.
done-nothing-found = Hier wurde nichts geändert
done-nothing-found-explain = Bleibt es so, kommen Sie wieder oder fragen Sie eine Person. Riecht er, ist er aufgebläht, oder könnte jemand Fremdes darin sein? Rufen Sie jetzt die IT an.
done-cannot-tell = Beobachten Sie, wie es weitergeht
done-cannot-tell-explain = Speichern Sie bis dahin oft. Wird es nicht besser, kommen Sie wieder oder fragen Sie eine Person.
done-not-fixed = Die IT muss sich das noch ansehen
done-not-fixed-explain = Riecht er oder raucht er? Halten Sie Abstand. Sonst speichern Sie Ihre Arbeit dort, wo gesichert wird, solange der Computer läuft. Wer Ihnen hilft, bekommt alle Ihre Antworten.
hand-over = Riecht der Computer, ist er aufgebläht oder war jemand Fremdes beteiligt, sagen Sie das zuerst. Sagen Sie, ob etwas noch nicht gespeichert ist. Sagen Sie, seit wann es so ist und was damals neu war. Sagen Sie, ob es immer so ist oder nur zu bestimmten Zeiten, an bestimmten Orten oder in bestimmten Programmen. Sagen Sie, was Sie versucht haben und welches Programm in der Liste oben stand. Lassen Sie Passwörter und Codes weg.

## Was es ist
what = Was fällt Ihnen auf?
what-hint = Wählen Sie das Erste, das zutrifft
what-strange = Es geschieht auch Seltsames
what-strange-note = Die Maus bewegt sich von selbst, Dateien heißen seltsam, oder jemand ruft deswegen an
what-hot = Er ist laut, heiß oder aufgebläht, oder er riecht
what-stands = Nichts bewegt sich mehr
what-stands-note = Der Bildschirm steht still, und Klicks bewirken nichts
what-full = Es heißt, die Festplatte oder der Speicher ist voll
what-start = Nur das Starten oder Anmelden dauert lange
what-one = Nur ein Programm ist langsam, oder nur Webseiten
what-all = Alles ist langsam
what-all-note = Oder ich bin nicht sicher

## Seltsames
strange = Für Seltsames gibt es eigene Hilfe
strange-body =
    Ist jemand im Computer, oder heißen Dateien seltsam? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an.
    Starten Sie ihn nicht neu und löschen Sie nichts. Nur unverändert zeigt er der IT, was geschah.
    Wer wegen eines langsamen Computers anruft oder schreibt, kann ein Betrüger sein. Legen Sie auf und lassen Sie niemanden hinein.
    Dasselbe gilt für Seiten und Programme, die einen schnelleren Computer versprechen.
    „Etwas kommt mir verdächtig vor“ geht das mit Ihnen durch.

## Nichts bewegt sich
wait-first = Warten Sie zuerst fünf Minuten
wait-first-body =
    Klicken Sie in dieser Zeit nichts an. Jeder Klick stellt sich hinten an und bremst noch mehr.
    Machen Sie ein Foto von dem, was auf dem Bildschirm steht und nicht gespeichert ist.
    Ist auf dem Bildschirm von einem Update die Rede? Lassen Sie den Computer an, gehen Sie zurück zum Start und geben Sie dort „Update“ ein.
    Steht nur der Mauszeiger still? Dann liegt es vielleicht an der Maus: Sehen Sie nach Schalter, Kabel und Batterie.
    Bewegt sich der Bildschirm wieder, hat das Warten geholfen. Speichern Sie dann sofort.
end-it = Beenden Sie, was hängt, und schalten Sie nur aus, wenn nichts antwortet
end-it-body =
    Beim Ausschalten geht alles verloren, was nicht gespeichert ist.
    Windows: Drücken Sie zusammen Strg, Alt und Entf, dann „Task-Manager“. Wählen Sie, wo „Keine Rückmeldung“ steht, dann „Task beenden“.
    Mac: Drücken Sie zusammen Option, Befehl und Esc. Wählen Sie, wo „Reagiert nicht“ steht, dann „Sofort beenden“.
    Linux: Versuchen Sie, das Fenster zu schließen, das hängt. Nach einem Moment lässt es sich meist beenden.
    Was in diesem Programm nicht gespeichert war, geht verloren. Viele Programme bieten beim nächsten Öffnen eine gerettete Kopie an.
    Antwortet auch dann nichts? Halten Sie den Einschaltknopf gedrückt, bis der Bildschirm dunkel ist. Warten Sie kurz und drücken Sie ihn einmal.
    Schalten Sie ihn nie aus, solange von einem Update die Rede ist.
moves = Reagiert der Computer wieder?
moves-works = Ja, ich kann mit ihm arbeiten
moves-stuck = Nein, oder es geschieht immer wieder
moves-later = Ich warte noch
moves-it = Die IT findet heraus, woran es liegt
moves-it-body =
    Klickt oder schleift es im Inneren? Schalten Sie ihn aus und lassen Sie ihn aus. Jeder Start kann Daten kosten.
    Sonst speichern Sie Ihre Arbeit dort, wo gesichert wird, solange er läuft. Vielleicht geht die Festplatte kaputt.
    Schreiben Sie auf, wann es geschieht, was Sie dann tun und welches Programm vorne ist.
    Erscheint eine Meldung, bevor er neu startet? Machen Sie ein Foto davon.
    Wird nach einem Wiederherstellungsschlüssel gefragt, weiß die IT weiter. Geben Sie ihn sonst niemandem.

## Laut oder heiß
how-hot = Wie laut oder heiß ist er?
how-hot-danger = Er riecht verbrannt, ist aufgebläht oder zu heiß zum Anfassen
how-hot-danger-note = Oder er raucht oder zischt
how-hot-loud = Der Lüfter ist laut oder er ist warm, sonst nichts
danger = Halten Sie Abstand und laden Sie ihn nicht
danger-body =
    Rauch, Feuer oder Zischen? Verlassen Sie den Raum, warnen Sie andere und rufen Sie die Feuerwehr.
    Ziehen Sie das Netzteil nur, wenn Sie ohne Gefahr herankommen.
    Benutzen Sie den Computer nicht mehr, auch nicht zum Speichern.
    Drücken, biegen und öffnen Sie ihn nicht, und tragen Sie ihn nicht weg.
    Rufen Sie die IT von einem anderen Gerät an. Sie sagt, wer ihn holt.
air = Geben Sie ihm Luft und weniger zu tun
air-body =
    Stellen Sie ihn auf eine harte, ebene Fläche. Decken, Kissen oder Papier können die Schlitze verdecken, durch die er Luft bekommt.
    Nehmen Sie ihn aus der Sonne. Stecken und blasen Sie nichts in die Schlitze.
    Speichern Sie Ihre Arbeit. Schließen Sie dann Videos, Tabs und Programme, die Sie gerade nicht brauchen.
    Besprechungen mit Video, Updates und Virensuchen machen viele Computer laut. Lassen Sie eine Suche oder ein Update weiterlaufen.
    Es hat geholfen, wenn der Lüfter nach etwa einer Viertelstunde leiser wird.
calm = Ist er jetzt leiser?
calm-works = Ja, wie gewohnt
calm-loud = Nein, oder er wird laut, obwohl ich wenig tue
calm-later = Ich warte noch
calm-it = Die IT findet heraus, was ihn heiß macht
calm-it-body =
    Es kann Staub sein, ein alter Lüfter oder ein Programm, das nie ruht. Innen reinigt oder tauscht nur die IT.
    Wird er heißer, oder riecht er? Schalten Sie ihn aus, ziehen Sie das Netzteil und rufen Sie die IT an.
    Sonst sehen Sie nach, welches Programm am meisten arbeitet. Windows: Drücken Sie zusammen Strg, Umschalt und Esc. Mac: Suchen Sie nach „Aktivitätsanzeige“. Linux: Suchen Sie nach „Systemüberwachung“.
    Schreiben Sie den Namen auf, der unter CPU oben steht. Beenden Sie dort nichts, was Sie nicht kennen.
    Sagen Sie, wann er laut ist: ab dem Start, nur in Besprechungen, nur am Dock oder nur beim Laden.

## Eine volle Festplatte
full = Eine volle Festplatte macht alles langsam
full-body =
    Programme können dann nicht speichern, und Updates gelingen nicht. Schaffen Sie also zuerst Platz.
    Ist noch etwas offen und nicht gespeichert? Versuchen Sie es auf einem Netzlaufwerk, das die IT Ihnen gegeben hat.
    Nehmen Sie kein Programm aus dem Internet, das Aufräumen verspricht.
    „Meine Festplatte ist voll“ hilft Ihnen, Platz zu schaffen, eine Datei nach der anderen.

## Der Start
unplug = Ziehen Sie ab, was er zum Starten nicht braucht
unplug-body =
    Wählen Sie bei USB-Sticks, Speicherkarten und externen Festplatten „Auswerfen“ und ziehen Sie sie ab. Der Computer durchsucht sie sonst vielleicht alle.
    Tastatur, Maus, Bildschirm und Netzteil können bleiben.
    Außerhalb des Büros wartet er vielleicht auf das Netz Ihrer Organisation. Vergleichen Sie beide Orte.
    Nach einem Update dauert der erste Start länger. Lassen Sie ihn dann an und sehen Sie an einem anderen Tag noch einmal nach.
    Sehen Sie beim nächsten Start auf die Uhr: Wie lange dauert es, bis Sie arbeiten können?
starter = Welches Programm muss nicht von selbst starten?
starter-hint = Sie können es weiterhin öffnen. Lassen Sie an, was schützt, verbindet oder Dateien abgleicht
starter-empty = Es startet nichts von selbst, das Sie hier ausschalten könnten.
starter-not-listed = Was nicht in der Liste steht, gehört zum Computer oder zur IT
starter-not-listed-body =
    Die Liste enthält, was nur für Sie startet und was Sie für sich ausschalten dürfen.
    Virenschutz, Datensicherung und Ähnliches stehen nicht darin. Lassen Sie sie an.
    Danach sehen Sie, wo Sie sonst nachsehen können.
starter-not-sure = Lassen Sie, was Sie nicht kennen
starter-not-sure-body =
    Chat, Musik, Aktualisierungen von Druckern und Läden können meist warten, bis Sie sie öffnen.
    Lassen Sie an, was Ihre Dateien überall gleich hält, etwa einen Cloud-Ordner.
    Gehen Sie zurück, wenn Sie jetzt eines kennen.
by-itself-check = Es startet nicht von selbst
by-itself-checking = Es wird nachgesehen, was von selbst startet
by-itself = „{ $program }“ startet, wenn Sie sich anmelden
by-itself-explain = Es kann wegbleiben, bis Sie es öffnen. Das gilt ab der nächsten Anmeldung.
by-itself-unknown = Es war nicht zu sehen, was von selbst startet
fewer = Lassen Sie weniger Programme von selbst starten
fewer-body =
    Windows: Einstellungen, Apps, Autostart. Mac: Systemeinstellungen, Allgemein, Anmeldeobjekte.
    Linux: Suchen Sie in den Einstellungen nach „Autostart“ oder „Start“. Ist dort nichts, lassen Sie es.
    Schalten Sie nur aus, was Sie kennen und nicht sofort brauchen, etwa Musik.
    Lassen Sie an, was schützt, verbindet oder sichert: Virenschutz, VPN, Dateiabgleich und alles von der IT.
    Schreiben Sie auf, was Sie ausschalten. Derselbe Schalter bringt es zurück.
    Speichern Sie dann und starten Sie einmal neu. Es hat geholfen, wenn Sie früher arbeiten können.
starts = Startet er jetzt schneller?
starts-works = Ja, schnell genug
starts-slow = Nein, es dauert so lange wie vorher
starts-later = Ich habe noch nicht neu gestartet
starts-it = Die IT sieht, worauf er beim Start wartet
starts-it-body =
    Es kann am Netz liegen, an der Anmeldung, an einem geteilten Ordner oder an der Festplatte. Die IT kann das messen.
    Schreiben Sie auf, wie lange es dauert und ob Sie vor oder nach der Anmeldung warten.
    Sagen Sie, ob es im Büro und anderswo gleich ist, und seit wann.
    Sagen Sie, was Sie ausgeschaltet haben. Die IT kann es zurückholen.
    Zum Messen braucht niemand aus der IT Ihr Passwort.

## Ein Programm oder Webseiten
one = Sehen Sie nach, was als Einziges langsam ist
one-body =
    Speichern Sie dort zuerst, solange es noch geht.
    Ein Programm: Dem Computer selbst fehlt dann meist nichts. „Ein Programm stürzt ab oder hängt“ geht das mit Ihnen durch.
    Nur Webseiten, Video oder geteilte Ordner: Dann ist meist das Netz langsam. Gehen Sie zurück zum Start und geben Sie dort „langsames Internet“ ein.
    Geht es anderen bei der Arbeit auch so? Sagen Sie es sofort der IT.

## Alles: was man sehen kann
checking = Wir sehen nach, was den Computer bremst
memory-check = Es ist noch Arbeitsspeicher frei
memory-checking = Wir sehen nach, wie viel Arbeitsspeicher frei ist
memory = Ihre Programme brauchen mehr Arbeitsspeicher, als da ist
memory-explain = Von { $total-size } sind noch { $free-size } frei. Dann lagert der Computer immer wieder etwas auf die Festplatte aus, und alles wartet. Am meisten braucht „{ $program }“: { $program-size }.
close-most = Speichern Sie und schließen Sie, was am meisten braucht
close-most-body =
    Speichern Sie zuerst in jedem offenen Programm. Reagiert eines nicht, geben Sie ihm ein paar Minuten.
    Schließen Sie „{ $program }“, oder doch die meisten seiner Fenster und Tabs. Es kann mehrmals offen sein.
    Schließen Sie dann die anderen Programme, die Sie gerade nicht brauchen.
    Prüfen Sie danach hier noch einmal.
own-busy-check = Keines Ihrer Programme beschäftigt den Computer
own-busy-checking = Es wird nachgesehen, was Ihre Programme tun
own-busy = „{ $program }“ beschäftigt den Computer
own-busy-explain = Es nimmt { $percent } Prozent von allem, was der Computer leisten kann. Speichern Sie darin, bevor Sie es schließen. Ist es ein Export oder eine Besprechung? Lassen Sie es offen.
own-busy-unknown = Es war nicht zu sehen, was Ihre Programme tun
busy-check = Kein Programm beschäftigt den ganzen Computer
busy-checking = Wir sehen nach, was die Programme tun
busy = „{ $program }“ beschäftigt den Computer
busy-explain = Es nimmt { $percent } Prozent von allem, was der Computer leisten kann. Alles andere wartet darauf.
calm-program = Lassen Sie es fertig werden, oder schließen Sie es
calm-program-body =
    Kennen Sie das Programm? Speichern Sie darin Ihre Arbeit und schließen Sie es. Öffnen Sie es später wieder.
    Ist es ein Update, eine Virensuche oder eine Sicherung? Lassen Sie es an, bis es fertig ist. Das kann eine Stunde dauern.
    Sie kennen den Namen nicht? Viele gehören zum System. Wählen Sie „So lassen“ und nennen Sie der IT den Namen.
    Prüfen Sie danach hier noch einmal.
on-long-check = Er wurde in den letzten zwei Wochen neu gestartet
on-long-checking = Wir sehen nach, wann er zuletzt neu gestartet wurde
on-long = Der Computer ist seit { $days } Tagen an
on-long-explain = Mit der Zeit nehmen manche Programme immer mehr und geben nichts zurück. Nach einem Neustart fängt alles neu an.
restart-now = Starten Sie ihn einmal neu
restart-now-body =
    Speichern Sie zuerst Ihre Arbeit. Ein Neustart schließt alle Programme.
    Wählen Sie „Neu starten“, nicht „Herunterfahren“. Ihre Antworten hier bleiben erhalten.
    In den ersten Minuten nach dem Start ist er langsam.
    Öffnen Sie dann diese Seite wieder und prüfen Sie noch einmal.

## Alles: was man versuchen kann
lighten = Speichern Sie und schließen Sie, was Sie nicht brauchen
lighten-body =
    Speichern Sie zuerst in jedem offenen Programm. Reagiert eines nicht, geben Sie ihm ein paar Minuten.
    Schließen Sie dann Videos, Tabs und Programme. Jedes braucht Speicher, auch wenn Sie es nicht ansehen.
    Ein Laptop: Schließen Sie sein eigenes Netzteil an. Im Akkubetrieb sind viele langsamer.
    Läuft ein Update oder eine Virensuche? Lassen Sie den Computer an und alles laufen. Langsam ist er nur so lange.
    Nehmen Sie kein Programm, das einen schnelleren Computer verspricht.
    Es hat geholfen, wenn Klicks nach ein paar Minuten wieder wirken.
restart = Starten Sie ihn einmal neu
restart-body =
    Ist alles gespeichert? Ein Neustart schließt alle Programme.
    Windows: Öffnen Sie Start, wählen Sie das Ein-Aus-Zeichen, dann „Neu starten“. „Herunterfahren“ behält vielleicht einen Teil dessen, was bremst.
    Mac: Wählen Sie oben links den Apfel, dann „Neustart“. Linux: Öffnen Sie das Menü mit dem Ein-Aus-Zeichen und wählen Sie „Neu starten“.
    Steht dort „Aktualisieren und neu starten“? Das kann eine Stunde dauern. Wählen Sie es, wenn Sie die Zeit haben.
    In den ersten Minuten nach dem Start ist er langsam. Urteilen Sie erst danach.
quick = Ist der Computer wieder schnell genug?
quick-works = Ja, ich kann arbeiten wie gewohnt
quick-slow = Nein, oder er wird bald wieder langsam
quick-later = Das kann ich noch nicht sagen
quick-it = Die IT sieht, was ihn bremst
quick-it-body =
    Speichern Sie Ihre Arbeit dort, wo gesichert wird. Vielleicht geht die Festplatte kaputt, und das kann die IT sehen.
    Sie sieht auch, ob Speicher fehlt oder ein Programm nie ruht.
    Sehen Sie nach, welches Programm am meisten arbeitet. Windows: Drücken Sie zusammen Strg, Umschalt und Esc. Mac: Suchen Sie nach „Aktivitätsanzeige“. Linux: Suchen Sie nach „Systemüberwachung“.
    Schreiben Sie auf, welcher Name unter CPU und welcher unter Speicher oben steht. Beenden Sie dort nichts, was Sie nicht kennen.
    Haben Sie sich selbst an die IT gewandt? Sonst lassen Sie niemanden hinein und rufen Sie die IT unter einer bekannten Nummer an. Niemand braucht Ihr Passwort oder einen Code.
