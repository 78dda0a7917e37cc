### Etwas ist verdächtig.

title = Etwas kommt mir verdächtig vor
summary = Eine seltsame Nachricht, ein Anruf, ein Passwort auf fremder Seite, ein Fenster mit Alarm
symptoms =
    ich habe eine komische Email bekommen
    verdächtige Nachricht bekommen
    komische Mail bekommen
    verdächtige Mail
    ist diese Email echt
    die Nachricht sieht gefälscht aus
    das könnte Phishing sein
    Spam mit einem Link
    ich habe auf einen Link geklickt und mache mir Sorgen
    ich habe auf etwas Falsches geklickt
    ich habe einen komischen QR-Code gescannt
    ich habe einen verdächtigen Anhang geöffnet
    der Anhang war gar keine Rechnung
    ich habe eine fremde Datei heruntergeladen und gestartet
    ich habe mein Passwort auf einer komischen Seite eingegeben
    ich habe mein Kennwort auf einer gefälschten Seite eingetippt
    ich habe jemandem mein Passwort gegeben
    ich habe jemandem den Code vom Handy gesagt
    ich habe eine Anmeldung bestätigt, die nicht von mir war
    mein Handy fragt dauernd, ob ich mich anmelde
    ich bekomme Codes, die ich nicht angefordert habe
    andere bekommen komische Nachrichten von mir
    jemand von Microsoft hat angerufen
    jemand hat angerufen und will auf meinen Computer
    ein Anrufer will, dass ich AnyDesk oder TeamViewer installiere
    ich habe einen Fremden auf meinen Computer gelassen
    jemand sagt, er ist von der IT, und will mein Passwort
    ein Fenster sagt, mein Computer hat einen Virus
    Pop-up mit einer Telefonnummer
    Sicherheitswarnung auf dem Bildschirm
    jemand ist in meinem Computer
    auf dem Bildschirm steht, ich soll eine Nummer anrufen
    der Computer piept laut und ich soll anrufen
    die Maus bewegt sich von selbst
    ich glaube, ich wurde gehackt
    mein Computer wurde gehackt
    ich glaube, ich habe einen Virus
    der Virenschutz hat etwas gefunden
    Schadsoftware, Trojaner oder Erpressung
    meine Dateien sind verschlüsselt und jemand will Geld
    alle meine Dateien heißen auf einmal anders
    jemand sieht auf meinen Bildschirm
    mein Chef will Gutscheinkarten von mir
    ich bin auf Betrüger hereingefallen
    das ist bestimmt Betrug
    die Rechnung sieht gefälscht aus
done = Hier ist jetzt nichts mehr zu tun
done-explain = Haben Sie doch etwas angeklickt, eingegeben, geöffnet oder bezahlt? Dann kommen Sie wieder und wählen Sie das.
done-not-fixed = Die IT muss noch davon erfahren
done-not-fixed-explain = Rufen Sie die IT an, oder wählen Sie „Braucht die IT“. Was Sie hier gesagt haben, bleibt dafür zusammen. Ihr Passwort braucht dafür niemand.
hand-over = Sagen Sie, was Sie gesehen haben, wann es war und was Sie dann getan haben. Sagen Sie, ob der Computer vom Netz genommen oder ausgeschaltet ist. Behalten Sie die Nachricht und löschen Sie nichts. Wer aus dem Kollegium hilft, versucht hier nichts und gibt sofort an die IT weiter. Lassen Sie Passwörter und Codes weg.

## Was geschehen ist
what = Was ist geschehen?
what-hint = Wählen Sie das Erste, das zutrifft. Gut, dass Sie nachsehen
what-inside = Etwas oder jemand könnte in meinem Computer sein
what-inside-note = Ich habe eine Datei geöffnet, jemanden hineingelassen, oder etwas geschieht von selbst
what-given = Ich habe etwas preisgegeben
what-given-note = Passwort, Code, Freigabe, Geld, Kartendaten oder Unterlagen
what-clicked = Ich habe auf einen Link geklickt oder einen QR-Code gescannt
what-clicked-note = Und danach nichts eingegeben, geöffnet oder bezahlt
what-account = Jemand anderes könnte in meinem Konto sein
what-account-note = Anmeldeanfragen oder Codes ohne mein Zutun, oder Nachrichten, die nicht von mir sind
what-caller = Jemand ruft an oder schreibt und will etwas
what-caller-note = Fernzugriff, einen Code, eine Zahlung oder ein Geheimnis, und ich gab nichts heraus
what-pop-up = Ein Fenster schlägt Alarm oder zeigt eine Nummer zum Anrufen
what-pop-up-note = Und ich habe nicht angerufen, bezahlt oder etwas installiert
what-message = Eine Nachricht ist verdächtig
what-message-note = Eine E-Mail, eine SMS oder ein Chat, und ich habe nichts damit gemacht
what-not-sure = Etwas anderes, oder ich bin nicht sicher

## Etwas oder jemand ist im Computer
cut-off = Nehmen Sie den Computer jetzt vom Netz
cut-off-body =
    Ist noch jemand Fremdes am Telefon? Legen Sie zuerst auf.
    Ziehen Sie das Netzwerkkabel ab, falls eines steckt. Es kann auch am Dock oder am Bildschirm stecken.
    Windows: Drücken Sie zusammen die Windows-Taste und A, und wählen Sie dann das Flugzeug.
    Mac: Öffnen Sie oben am Bildschirm das WLAN-Zeichen und schalten Sie WLAN aus.
    Linux: Öffnen Sie in der Ecke das Menü mit dem Netz-Zeichen und schalten Sie WLAN aus.
    Dadurch geht nichts verloren. Später bringen derselbe Schalter und das Kabel das Netz zurück, wenn die IT zustimmt.
    Lässt sich der Computer nicht vom Netz nehmen? Halten Sie den Einschaltknopf gedrückt, bis der Bildschirm dunkel ist.
    Rufen Sie dann mit einem anderen Telefon die IT an. Ist der Computer an, können Sie hier ohne Netz weiterlesen, während es klingelt.
inside-how = Was trifft am ehesten zu?
inside-how-hint = Wählen Sie das Erste, das zutrifft. Danach fragt die IT zuerst
inside-how-let-in = Jemand sah meinen Bildschirm oder arbeitete an meinem Computer
inside-how-let-in-note = Oder ich habe ein Programm installiert, das mir genannt wurde
inside-how-locked = Meine Dateien sind gesperrt oder umbenannt, oder jemand verlangt Geld dafür
inside-how-opened = Ich habe einen Anhang, eine Datei oder ein Programm geöffnet
inside-how-opened-note = Oder ich habe einen Befehl eingefügt oder getippt, den eine Seite mir gab
inside-how-by-itself = Der Computer tut etwas von selbst oder warnt vor Schadsoftware
inside-how-by-itself-note = Oder es ist etwas anderes
keep = Lassen Sie alles, wie es ist
keep-body =
    Ist der Computer an, lassen Sie ihn an. Ist er aus, lassen Sie ihn aus.
    Starten Sie ihn nicht neu, löschen Sie nichts, installieren Sie kein Reinigungsprogramm.
    Geben Sie an ihm kein Passwort ein, bis die IT sagt, dass er sicher ist.
    Verlangt jemand Geld? Zahlen Sie nichts und antworten Sie nicht.
    Lassen Sie niemanden etwas versuchen, auch keine Kollegin und keinen Kollegen. Nur unverändert zeigt der Computer, was geschah.
    Machen Sie mit dem Handy Fotos vom Bildschirm und schreiben Sie die Uhrzeit auf.
seen = Was andere gesehen oder genommen haben können
seen-body =
    War Ihre Bank oder eine Zahlungsseite offen? Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Karte.
    Haben Sie dabei ein Passwort eingegeben? Ändern Sie es an einem anderen Gerät, nicht an diesem.
    Ruft wieder jemand an, droht oder verspricht Geld zurück? Das gehört zur Masche. Antworten Sie nicht.
inside-it = Rufen Sie jetzt die IT an
inside-it-body =
    Nehmen Sie eine Nummer, die Sie kennen, nicht eine vom Bildschirm. „Hilfe von einem Menschen“ zeigt sie vielleicht.
    Geht niemand ans Telefon? Gehen Sie zur IT, oder bitten Sie Ihre Führungskraft darum. Wählen Sie dann auch „Braucht die IT“.
    Ohne Netz wartet, was Sie von hier schicken. Darum kommt das Telefon zuerst.
    Die IT sagt, wann der Computer wieder ans Netz darf. Niemand aus der IT braucht Ihr Passwort oder einen Code.

## Etwas wurde preisgegeben
given-what = Was haben Sie preisgegeben?
given-what-hint = Wählen Sie das Erste, das zutrifft. Den Rest sagen Sie der IT am Telefon
given-what-access = Ein Passwort oder einen Code, oder ich habe eine Anmeldung bestätigt
given-what-money = Geld, Gutscheinkarten, Bank- oder Kartendaten
given-what-papers = Unterlagen, Dateien oder Angaben über Menschen
new-password = Ändern Sie jetzt das Passwort
new-password-body =
    Ging es um Ihre Bank, oder gaben Sie auch Geld oder Kartendaten heraus? Rufen Sie zuerst Ihre Bank an, unter der Nummer auf Ihrer Karte.
    Nehmen Sie den Weg, den Sie immer nehmen, nie einen Link aus der Nachricht oder von der Seite.
    Ein Windows-Computer der Arbeit: Drücken Sie zusammen Strg, Alt und Entf. Wählen Sie dann, das Kennwort zu ändern.
    Alles andere: Tippen Sie die Adresse Ihrer Passwortseite selbst, oder nehmen Sie Ihr eigenes Lesezeichen.
    Gilt dasselbe Passwort noch woanders? Ändern Sie es auch dort, überall in ein anderes.
    Gelingt es nicht in ein paar Minuten? Gehen Sie hier weiter. Die IT kann das Konto sperren.
access-it = Rufen Sie jetzt die IT an, auch mit neuem Passwort
access-it-body =
    Vielleicht ist schon jemand mit Ihrem Konto angemeldet. Ein neues Passwort allein beendet das nicht immer.
    Die IT beendet alle Anmeldungen. Sie sucht, was dazukam, etwa ein fremdes Handy oder eine Regel im Postfach.
    Nehmen Sie eine Nummer, die Sie kennen. Sagen Sie, welches Konto es ist, wann es war und was Sie taten.
    Sagen Sie nie ein Passwort oder einen Code, auch kein altes. Niemand aus der IT oder dem Kollegium braucht es.
    Behalten Sie die Nachricht und die Adresse der Seite. Löschen Sie nichts.
bank = Rufen Sie jetzt Ihre Bank an
bank-body =
    Nehmen Sie die Nummer auf Ihrer Karte oder aus eigenen Unterlagen. In Deutschland sperrt auch 116 116 viele Karten, Tag und Nacht.
    Lassen Sie die Karte oder den Zugang sperren und das Geld zurückholen. Die ersten Stunden zählen am meisten.
    Gutscheinkarten: Rufen Sie den Laden oder die Firma auf der Karte an. Behalten Sie Karten und Belege.
    War es Geld Ihrer Organisation? Rufen Sie auch an, wer sich dort um Zahlungen kümmert.
    Will jemand gegen Gebühr Ihr Geld zurückholen? Auch das ist Betrug.
money-it = Sagen Sie es sofort der IT und Ihrer Führungskraft
money-it-body =
    Die IT prüft, ob jemand Ihre E-Mails liest oder unter fremdem Namen schreibt. Vielleicht sind weitere Zahlungen unterwegs.
    Nehmen Sie eine Nummer, die Sie kennen. Sagen Sie, was gezahlt oder genannt wurde, wann und an wen.
    Behalten Sie alle Nachrichten, Nummern und Belege. Polizei und Bank fragen danach.
    Die Polizei nimmt eine Anzeige auf. Ist es Geld Ihrer Organisation, sagt Ihre Führungskraft, wer sie erstattet.
no-answer = Schicken Sie nichts mehr
no-answer-body =
    Antworten Sie nicht mehr, auch nicht, um etwas zurückzufordern. Jede Antwort hilft den Betrügern.
    Haben Sie eine Datei oder einen Ordner über einen Link geteilt? Beenden Sie das Teilen. Das löscht nichts.
    Lassen Sie die Nachrichten, wo sie sind. Sie zeigen, was wohin ging.
papers-it = Sagen Sie der IT sofort, was hinausging
papers-it-body =
    Geht es um Angaben über Menschen, kann es eine gesetzliche Meldefrist geben. Darum zählen Stunden.
    Nehmen Sie eine Nummer, die Sie kennen. Sagen Sie, was es war, um wen es geht und wohin es ging.
    Die IT sagt es denen, die es wissen müssen, etwa dem Datenschutz. Es genügt, dass Sie es früh sagen.

## Ein Link wurde angeklickt
page-did = Was geschah danach?
page-did-hint = Haben Sie dort ein Passwort eingegeben oder bezahlt? Gehen Sie zurück und wählen Sie „Ich habe etwas preisgegeben“
page-did-file = Eine Datei kam, und ich habe sie nicht geöffnet
page-did-only-looked = Eine Seite ging auf, mehr nicht
page-did-not-sure = Ich bin nicht sicher
leave-file = Lassen Sie die Datei zu
leave-file-body =
    Eine Datei, die niemand öffnet, richtet selten Schaden an.
    Öffnen Sie sie nicht, und löschen Sie sie nicht. Die IT will sie vielleicht ansehen.
    Haben Sie sie doch geöffnet? Gehen Sie zurück zur ersten Frage und wählen Sie die erste Antwort.
leave-page = Schließen Sie die Seite
leave-page-body =
    Eine Seite, die nur aufging, richtet selten Schaden an.
    Ist sie noch da? Machen Sie ein Foto von ihr mit der Adresse oben, und auch von der Nachricht.
    Schließen Sie dann den Tab oder den ganzen Browser. Drücken Sie nichts auf der Seite, auch nicht „Nein“ oder „Abbrechen“.
    Sollen Sie auf der Seite Tasten drücken oder etwas einfügen? Tun Sie das nie, was sie auch verspricht.
link-it = Melden Sie den Link der IT
link-it-body =
    Die IT prüft, wohin der Link führt, und kann ihn für alle sperren.
    Sagen Sie, woher der Link kam, wann Sie klickten und an welchem Computer oder Handy.
    Lassen Sie die Nachricht, wo sie ist. Schicken Sie sie nicht weiter, auch nicht als Warnung.
    Verhält sich der Computer später seltsam? Kommen Sie wieder und wählen Sie die erste Antwort.

## Jemand könnte im Konto sein
refuse = Lehnen Sie ab, was nicht von Ihnen kommt
refuse-body =
    Wählen Sie „Ablehnen“ oder „Nein, das bin ich nicht“ bei jeder Anfrage, die Sie nicht selbst begonnen haben.
    Bestätigen Sie nie eine, damit es aufhört. Auch nicht, wenn jemand anruft und sagt, es sei nötig.
    Behalten Sie Codes für sich. Wer Sie danach fragt, betrügt, unter welchem Namen auch immer.
    Haben Sie eine bestätigt oder einen Code gesagt? Gehen Sie zurück und wählen Sie „Ich habe etwas preisgegeben“.
account-password = Ändern Sie jetzt das Passwort
account-password-body =
    Oft heißt so eine Anfrage, dass jemand Ihr Passwort kennt. Ein einzelner Code kann auch ein Versehen von Fremden sein.
    Nehmen Sie den Weg, den Sie immer nehmen, nie einen Link aus einer Nachricht.
    Ein Windows-Computer der Arbeit: Drücken Sie zusammen Strg, Alt und Entf. Wählen Sie dann, das Kennwort zu ändern.
    Alles andere: Tippen Sie die Adresse Ihrer Passwortseite selbst, oder nehmen Sie Ihr eigenes Lesezeichen.
account-it = Rufen Sie jetzt die IT an
account-it-body =
    Die IT sieht, woher die Anmeldungen kommen, beendet sie und sucht Regeln, die Ihre E-Mails umleiten.
    Nehmen Sie eine Nummer, die Sie kennen. Sagen Sie, welches Konto, seit wann, und ob Sie etwas bestätigt haben.
    Lassen Sie seltsame Nachrichten, wo sie sind, auch solche, die von Ihnen zu kommen scheinen.
    Sagen Sie nie ein Passwort oder einen Code. Niemand aus der IT oder dem Kollegium braucht sie.

## Jemand ruft an oder schreibt
hang-up = Beenden Sie den Anruf oder den Chat
hang-up-body =
    Legen Sie auf, oder antworten Sie nicht mehr. Wer ehrlich ist, versteht das.
    Namen, Stimmen und Nummern lassen sich fälschen. Dass jemand viel über Sie weiß, beweist nichts.
    Niemand aus der IT oder dem Kollegium braucht Ihr Passwort oder einen Code. Niemand verbindet sich, bevor Sie geprüft haben, wer es ist.
    Könnte es echt sein? Rufen Sie die Person oder die IT zurück, unter einer Nummer, die Sie schon kennen.
    Ist jemand auf Ihrem Computer, oder haben Sie etwas preisgegeben? Gehen Sie zurück und wählen Sie das.
caller-it = Melden Sie das der IT
caller-it-body =
    Wer Sie anruft, ruft oft auch andere in Ihrem Haus an. Die IT kann sie warnen.
    Sagen Sie, wann es war, welchen Namen und welche Nummer Sie sahen und was verlangt wurde.
    Lassen Sie Nachrichten und Anruflisten, wie sie sind.
    Ruft wieder jemand an? Legen Sie auf. Sie schulden niemandem etwas.

## Ein Fenster, das Alarm schlägt
only-a-page = Rufen Sie nicht an, und drücken Sie nichts darin
only-a-page-body =
    Ein Alarm mit Telefonnummer ist fast immer nur eine Seite im Browser. Auch eine echte Warnung kann eine Nummer zeigen. Fragen Sie die IT unter einer Nummer, die Sie kennen.
    Der Ton und die ablaufende Zeit sollen Sie drängen. Sie haben Zeit.
    Machen Sie mit dem Handy ein Foto vom Bildschirm.
    Haben Sie angerufen, bezahlt oder etwas installiert? Oder sind Ihre Dateien gesperrt? Gehen Sie zurück und wählen Sie das.
close-it = Schließen Sie den Browser mit der Tastatur
close-it-body =
    Halten Sie die Esc-Taste einige Sekunden gedrückt. Eine Seite, die den Bildschirm füllt, wird dann kleiner.
    Windows: Drücken Sie Strg, Umschalt und Esc, wählen Sie in der Liste den Browser, dann „Task beenden“.
    Mac: Drücken Sie Option, Befehl und Esc, wählen Sie den Browser, dann „Sofort beenden“.
    Linux: Drücken Sie Alt und F4. Oft schließt das den Browser.
    Öffnen Sie den Browser wieder. Bietet er die alten Seiten an, lehnen Sie ab. Anderswo Getipptes kann verloren sein.
pop-up-gone = Ist das Fenster weg?
pop-up-gone-gone = Ja, und es bleibt weg
pop-up-gone-stays = Nein, oder es kommt wieder
pop-up-it = Die IT entfernt, was es zurückbringt
pop-up-it-body =
    Eine Seite darf Ihnen vielleicht Hinweise schicken, oder ein Programm kam mit. Die IT findet heraus, was es ist.
    Zeigen Sie Ihr Foto. Sagen Sie, welche Seite oder welches Programm offen war, als es kam.
    Geben Sie bis dahin an diesem Computer kein Passwort ein. Installieren Sie nichts, das Reinigung verspricht.

## Eine Nachricht
leave-message = Lassen Sie die Nachricht, wie sie ist
leave-message-body =
    Eine Nachricht nur anzusehen, richtet selten Schaden an.
    Klicken und öffnen Sie nichts, antworten Sie nicht, bestellen Sie nichts ab. Löschen Sie die Nachricht nicht, und schicken Sie sie nicht weiter.
    Könnte sie echt sein? Fragen Sie auf anderem Weg nach, unter einer Nummer oder Adresse, die Sie schon kennen.
    Eine neue Bankverbindung, Gutscheinkarten, Eile oder ein Geheimnis sprechen für Betrug, auch im Namen der Leitung.
report = Melden Sie sie mit der Schaltfläche dafür
report-body =
    Outlook: Wählen Sie „Melden“ oder „Bericht“, dann „Phishing melden“.
    Gmail: Öffnen Sie die drei Punkte neben der Nachricht, dann „Phishing melden“.
    Manche Organisationen haben eine eigene Schaltfläche, etwa „Verdächtige Nachricht melden“.
    Die Nachricht kann dabei in einen anderen Ordner wandern. Das macht nichts, sie ist nicht verloren.
    SMS oder Chat: Machen Sie ein Foto davon und lassen Sie sie stehen. Sagen Sie gleich, dass es keine Schaltfläche gab.
reported = Ließ sie sich melden?
reported-reported = Ja, sie ist gemeldet
reported-no-button = Nein, oder es gibt keine Schaltfläche
message-it = Melden Sie die Nachricht der IT
message-it-body =
    Sagen Sie, von wem sie zu kommen scheint, wann sie kam und was sie will.
    Schicken Sie die Nachricht nicht weiter. Die IT sagt, wie sie sie haben will, damit nichts Verborgenes fehlt.
    Lassen Sie sie in ihrem Ordner, bis Sie eine Antwort haben.

## Nicht sicher
leave-all = Lassen Sie alles, wie es ist, bis Sie mit der IT gesprochen haben
leave-all-body =
    Klicken und löschen Sie nichts, antworten Sie nicht, und starten Sie den Computer nicht neu.
    Machen Sie ein Foto von dem, was Sie sehen, und schreiben Sie die Uhrzeit auf.
    Lassen Sie niemanden etwas versuchen, auch keine Kollegin und keinen Kollegen. Sie geben es an die IT weiter.
    Bewegt sich etwas von selbst, oder haben Sie etwas geöffnet? Gehen Sie zurück und wählen Sie die erste Antwort.
not-sure-it = Sprechen Sie jetzt mit der IT
not-sure-it-body =
    Ein falscher Alarm kostet ein paar Minuten. Der IT sind zehn davon lieber als ein Anruf zu spät.
    Nehmen Sie eine Nummer, die Sie kennen. „Hilfe von einem Menschen“ zeigt sie vielleicht.
    Sagen Sie, was Sie gesehen haben und was anders war als sonst. Ihr Passwort braucht dafür niemand.
