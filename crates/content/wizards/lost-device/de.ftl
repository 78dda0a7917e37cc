### Ein Gerät ist verloren, gestohlen oder kaputt.

title = Laptop oder Handy ist weg oder kaputt
summary = Laptop, Handy oder Tablet verloren, nass, heruntergefallen, oder es startet nicht
symptoms =
    ich habe mein Handy verloren
    mein Diensthandy ist weg
    mein Handy wurde gestohlen
    mein Handy wurde geklaut
    ich finde meinen Computer nicht
    mein Computer ist verschwunden
    mein Laptop ist weg
    mein Laptop wurde gestohlen
    mein Laptop wurde geklaut
    ich habe meinen Laptop verloren
    mein Notebook wurde gestohlen
    mein Rechner ist geklaut worden
    mein Tablet ist weg
    mir wurde die Tasche mit dem Computer gestohlen
    in mein Auto wurde eingebrochen
    ich habe meinen Laptop im Zug liegen lassen
    ich habe mein Handy im Taxi vergessen
    Laptop im Zug vergessen
    ich habe einen USB-Stick verloren
    ich habe meinen Sicherheitsschlüssel verloren
    mein Handy ist heruntergefallen
    mir ist der Laptop runtergefallen
    der Bildschirm hat einen Sprung
    das Display ist gesprungen
    der Bildschirm ist kaputt
    Tee über den Laptop gekippt
    ich habe etwas über die Tastatur geschüttet
    Wasser ist in den Computer gelaufen
    mein Computer ist nass geworden
    mein Handy ist ins Wasser gefallen
    mein Laptop startet nicht mehr
    mein Rechner lässt sich nicht einschalten
    der Computer fährt nicht mehr hoch
    mein Handy ist tot
    der Bildschirm bleibt schwarz
    der Einschaltknopf tut nichts
    der Akku ist aufgebläht
    mein Computer wird sehr heiß und riecht verbrannt
    aus dem Computer kommt Rauch
    das Scharnier ist gebrochen
    mein Laptop ist kaputt
    mein Computer ist kaputt
    mein Gerät ist beschädigt
    mein Laptop ist defekt
    ich brauche ein Ersatzgerät
    ich brauche einen Computer zum Ausleihen
done = Das Gerät funktioniert wieder
done-explain = Geschieht es noch einmal, sagen Sie es der IT, bevor es ganz ausfällt. Speichern Sie dort, wo gesichert wird.
done-not-fixed = Die IT muss noch davon erfahren
done-not-fixed-explain = Rufen Sie die IT an, oder wählen Sie „Braucht die IT“. Was Sie hier gesagt haben, bleibt dafür zusammen. Ihr Passwort braucht dafür niemand.
hand-over = Sagen Sie, wessen Gerät es ist, welcher Art, und was wann und wo geschah. Sagen Sie, was darauf oder dabei war und was nirgends sonst gespeichert ist. Bei Diebstahl hilft das Aktenzeichen der Polizei. Sagen Sie, was Sie zum Arbeiten brauchen und bis wann. Lassen Sie Passwörter und Codes weg.

## Was geschehen ist
what = Was ist mit dem Gerät geschehen?
what-hint = Sie können an jedem Computer antworten. Wählen Sie das Erste, das zutrifft
what-gone = Es ist weg: verloren oder gestohlen
what-hot = Es ist sehr heiß oder aufgebläht, oder es riecht verbrannt
what-wet = Es ist nass geworden
what-wet-note = Kaffee, Wasser oder Regen, auch nur ein wenig
what-broken = Es ist anders kaputt
what-broken-note = Es startet nicht, der Bildschirm ist dunkel oder gesprungen, oder es ist gefallen

## Es ist weg
lock-first = Rufen Sie zuerst die IT an, suchen Sie dann
lock-first-body =
    Wurden Sie bedroht, oder ist der Dieb in der Nähe? Rufen Sie den Notruf, in Deutschland 110. Laufen Sie niemandem nach.
    Die IT kann das Gerät aus der Ferne sperren. Taucht es auf, entsperrt sie es wieder. Früh anzurufen schadet also nie.
    Nehmen Sie eine Nummer, die Sie kennen. „Hilfe von einem Menschen“ zeigt sie vielleicht.
    Sagen Sie, wessen Gerät es ist, welcher Art, und wo Sie es zuletzt hatten.
    Ist es Ihr eigenes Gerät mit Arbeit darauf? Sperren Sie es auch selbst, mit „Wo ist?“ oder „Find Hub“. Löschen Sie es nicht.
    Geht niemand ans Telefon? Lesen Sie hier weiter und wählen Sie am Ende „Braucht die IT“.
how-gone = Was wissen Sie darüber?
how-gone-stolen = Es wurde gestohlen
how-gone-lost = Ich habe es verloren, oder ich weiß es nicht
police = Zeigen Sie den Diebstahl bei der Polizei an
police-body =
    Gehen Sie zu einer Wache, oder zeigen Sie es auf der Internetseite der Polizei an.
    Lassen Sie sich das Aktenzeichen geben und heben Sie es auf. Die IT und die Versicherung brauchen es.
    Fehlt die Seriennummer? Die IT hat sie. Sie lässt sich nachreichen.
    Zeigt eine Karte, wo das Gerät ist? Sagen Sie es der Polizei und der IT. Gehen Sie nicht selbst hin.
search = Wo es sein kann
search-body =
    Denken Sie daran, wann Sie es zuletzt benutzt haben. Sehen Sie in Taschen, Autos, Besprechungsräumen und zu Hause nach.
    Rufen Sie an, wo Sie waren: Empfang, Fundbüro, Bahn oder Taxi.
    Vielleicht zeigt es eine Karte Ihrer Geräte: „Wo ist?“ bei Apple, „Find Hub“ bei Google. Tippen Sie die Adresse selbst.
    Ist es an einem Ort, den Sie nicht kennen? Sagen Sie es der IT und der Polizei. Gehen Sie nicht selbst hin.
    Ist es aufgetaucht? Sagen Sie es trotzdem der IT. Sie entsperrt es, und prüft es, wenn Fremde es hatten.
on-it = Was war darauf oder dabei?
on-it-hint = Wählen Sie das Erste, das zutrifft. Danach entscheidet die IT, was sie sperrt oder löscht
on-it-access = Ein aufgeschriebenes Passwort, ein Ausweis oder ein Sicherheitsschlüssel war dabei
on-it-access-note = Oder es war eingeschaltet und nicht gesperrt
on-it-people = Angaben über Kundschaft, Patienten, Beschäftigte oder andere Menschen
on-it-people-note = Oder anderes, das vertraulich ist
on-it-usual = Meine übliche Arbeit und nichts Besonderes
on-it-not-sure = Ich bin nicht sicher
doors = Schließen Sie, was auf dem Gerät offen war
doors-body =
    Nehmen Sie ein Gerät, dem Sie vertrauen, und melden Sie sich danach dort wieder ab.
    Ändern Sie Ihr Passwort der Arbeit, und die der privaten Konten, die auf dem Gerät offen waren.
    Eine SIM-Karte steckte darin: Eine der Arbeit lässt die IT sperren. Bei Ihrer eigenen rufen Sie den Anbieter an.
    Bank oder Bezahlen war darauf eingerichtet: Rufen Sie Ihre Bank an, unter der Nummer auf Ihrer Karte.
    Eine Nachricht sagt, es sei gefunden, und will einen Code oder ein Passwort? Sie kommt von Betrügern.
gone-it = Überlassen Sie das Löschen der IT
gone-it-body =
    Löschen lässt sich nicht zurücknehmen und kann die Suche beenden. Darüber entscheidet die IT.
    Sagen Sie, was auf dem Gerät und dabei war, und was nirgends sonst gespeichert ist.
    Geht es um andere Menschen, kann es eine gesetzliche Meldefrist geben. Sagen Sie es darum heute.
    Melden Sie sich mit diesem Handy an? Fragen Sie die IT nach einem anderen Weg. Sie sagt auch, wie Sie ein neues Gerät bekommen.
    Niemand aus der IT braucht Ihr Passwort oder einen Code.

## Es ist heiß
keep-away = Halten Sie Abstand, und laden Sie es nicht
keep-away-body =
    Rauch, Feuer oder Zischen? Verlassen Sie den Raum, warnen Sie andere und rufen Sie die Feuerwehr, 112.
    Ziehen Sie das Ladegerät nur ab, wenn das ohne Gefahr geht.
    Legen Sie es ab, am besten auf Stein oder Fliesen, fern von Papier und Stoff. Lassen Sie es dort.
    Drücken, biegen und öffnen Sie es nicht, und stecken Sie es in keine Tasche.
    Benutzen Sie es nicht mehr, auch nicht, um Ihre Arbeit zu speichern.
hot-it = Die IT holt es ab
hot-it-body =
    Rufen Sie die IT an und sagen Sie, dass es heiß oder aufgebläht ist, bevor jemand es trägt. In die Post darf es nicht.
    Sagen Sie, was nur auf diesem Gerät gespeichert ist.
    Fragen Sie nach einem Leihgerät und sagen Sie, wofür Sie es brauchen. Ihr Passwort braucht dafür niemand.

## Es ist nass
leave-off = Schalten Sie es aus und lassen Sie es aus
leave-off-body =
    Ist der Stecker oder die Steckdose nass? Fassen Sie nichts an und holen Sie Hilfe vor Ort.
    Sonst ziehen Sie zuerst das Ladegerät ab, dann alle anderen Kabel.
    Computer: Halten Sie den Einschaltknopf gedrückt, bis der Bildschirm dunkel ist. Ungespeichertes geht verloren, doch das kann das Gerät retten.
    Handy: Halten Sie Seitentaste und eine Lautstärketaste gedrückt, bis es das Ausschalten anbietet. Lassen Sie los und schalten Sie es aus.
    Drehen Sie es so, dass die Flüssigkeit herausläuft: einen offenen Laptop kopfüber, wie ein Zelt.
    Wischen Sie es außen trocken. Kein Föhn, keine Heizung und kein Reis.
    Schalten Sie es nicht zur Probe ein, und laden Sie es nicht, auch wenn es trocken aussieht.
wet-it = Bringen Sie es ausgeschaltet zur IT
wet-it-body =
    Die IT öffnet und trocknet es, bevor jemand es einschaltet. Je früher, desto besser.
    Sagen Sie, welche Flüssigkeit es war. Süßes und Salzwasser schaden mehr als Leitungswasser.
    Sagen Sie, was nur auf diesem Gerät gespeichert ist.
    Fragen Sie nach einem Leihgerät und sagen Sie, wofür Sie es brauchen. Ihr Passwort braucht dafür niemand.

## Es ist kaputt
damage = Was ist kaputt?
damage-no-start = Es startet nicht, oder es bleibt dunkel
damage-screen = Der Bildschirm ist gesprungen, oder er zeigt nichts, während das Gerät läuft
damage-other = Etwas anderes
damage-other-note = Ein Scharnier, eine Buchse, Tasten, seltsame Geräusche, oder es ist gefallen
try-start = Geben Sie ihm Strom und starten Sie es neu
try-start-body =
    Stecken Sie sein eigenes Ladegerät in eine Steckdose, die geht. Warten Sie 15 Minuten und achten Sie auf ein Licht oder Zeichen.
    Ziehen Sie alles andere ab: Dock, Bildschirme, Sticks.
    Computer: Halten Sie den Einschaltknopf 20 Sekunden gedrückt. Lassen Sie los, warten Sie kurz, drücken Sie ihn einmal.
    iPhone: Drücken Sie kurz Lauter, dann kurz Leiser. Halten Sie dann die Seitentaste, bis der Apfel erscheint.
    Ein anderes Handy: Halten Sie den Einschaltknopf und Leiser 20 Sekunden gedrückt.
    Fragt es nach einem Wiederherstellungsschlüssel? Gehen Sie hier weiter. Den gibt Ihnen nur die IT.
try-screen = Prüfen Sie, ob nur der Bildschirm kaputt ist
try-screen-body =
    Gebrochenes Glas? Kleben Sie klares Klebeband darüber, und lassen Sie die Finger von den Rändern.
    Der Bildschirm ist dunkel: Bewegen Sie die Maus, und drücken Sie die Taste, die ihn heller macht.
    Ein Laptop: Schließen Sie mit einem Kabel einen anderen Bildschirm an. Zeigt er ein Bild? Speichern Sie wie gewohnt Ihre Arbeit.
    Nirgends ein Bild? Halten Sie den Einschaltknopf 20 Sekunden, lassen Sie los, drücken Sie ihn einmal. Ungespeichertes geht dabei verloren.
save-work = Speichern Sie Ihre Arbeit, solange es läuft
save-work-body =
    Speichern Sie offene Dokumente, wo Sie es sonst tun, und nicht nur auf diesem Gerät.
    Klickt oder schleift es im Inneren? Schalten Sie es aus. Jeder Start kann Daten kosten.
    Öffnen oder kleben Sie es nicht, und bringen Sie es in kein Geschäft. Die IT kennt die Garantie.
now = Können Sie wieder damit arbeiten?
now-works = Ja, es funktioniert
now-broken = Nein, oder nicht richtig
replacement = Die IT repariert es oder gibt Ihnen ein anderes
replacement-body =
    Sagen Sie, welches Gerät es ist. Unten oder hinten zeigt oft ein Aufkleber eine Nummer.
    Sagen Sie, was geschah, was Sie sehen und hören, und was Sie versucht haben.
    Sagen Sie, was nur auf diesem Gerät gespeichert ist. Ein kaputter Bildschirm allein schadet keinen Daten.
    Fragen Sie nach einem Leihgerät. Sagen Sie, wofür Sie es brauchen und ob bald etwas fällig ist.
    Für eine Reparatur braucht niemand Ihr Passwort oder einen Code.
