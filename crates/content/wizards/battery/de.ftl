### Mein Akku hält nicht oder lädt nicht.

title = Mein Akku hält nicht oder lädt nicht
summary = Schnell leer, lädt nicht, heiß oder aufgebläht, oder der Laptop wacht nicht auf
symptoms =
    mein Akku ist so schnell leer
    der Akku hält nur noch eine halbe Stunde
    der Akku vom Laptop hält nicht mehr
    der Akku entlädt sich schnell
    schlechte Akkulaufzeit
    die Batterie ist dauernd leer
    ich brauche einen neuen Akku
    der Akku ist hinüber
    mein Laptop lädt nicht
    der Laptop lädt nicht obwohl das Netzteil steckt
    angeschlossen, wird nicht geladen
    der Akku bleibt bei 0 Prozent
    er lädt nur bis 80 Prozent
    das Ladegerät tut nichts
    mein Ladekabel ist kaputt
    ich habe mein Netzteil verloren
    das Netzteil wird nicht erkannt
    es wird langsam geladen
    der Laptop läuft nur mit Kabel
    der Laptop geht aus wenn ich das Kabel ziehe
    der Laptop geht bei 30 Prozent aus
    der Laptop geht im Akkubetrieb plötzlich aus
    die Prozentanzeige vom Akku springt
    der Akku ist aufgebläht
    der Boden vom Laptop wölbt sich
    mein Laptop ist kochend heiß und der Lüfter laut
    der Laptop wird beim Laden heiß
    der Laptop war heiß in der Tasche
    das Netzteil wird sehr heiß
    der Laptop geht nicht in den Ruhezustand
    der Laptop wacht nicht mehr auf
    nach dem Zuklappen bleibt der Bildschirm schwarz
    nach einer Nacht ist der Akku leer
    zugeklappt wird der Akku leer
    beim Zuklappen passiert nichts
    wie spare ich Akku
    das Akkusymbol ist weg
checking = Es wird nachgesehen, wie es um den Akku steht und was ihn braucht
done = Mit dem Laptop ist wieder alles in Ordnung
done-explain = Kommt es wieder, sagen Sie der IT, was geholfen hat. Wölbt er sich oder riecht er? Bleiben Sie weg davon und rufen Sie die IT an.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Bleibt es so, kommen Sie wieder oder fragen Sie einen Menschen. Wölbt er sich, riecht oder zischt er? Bleiben Sie weg davon und rufen Sie die IT an.
done-cannot-tell = Beobachten Sie, wie es weitergeht
done-cannot-tell-explain = Behalten Sie das Netzteil in der Nähe und speichern Sie oft. Wird es nicht besser, kommen Sie wieder oder fragen Sie einen Menschen.
done-not-fixed = Den Akku sieht sich noch die IT an
done-not-fixed-explain = Speichern Sie Ihre Arbeit dort, wo gesichert wird. Ohne Strom geht der Laptop aus. Wer Ihnen hilft, bekommt Ihre Antworten.
hand-over = Riecht er, wölbt er sich, ist er gefallen oder nass geworden, sagen Sie das zuerst. Sagen Sie, welcher Laptop es ist, wie alt, und welches Netzteil Sie benutzen, mit den Nummern auf beiden. Sagen Sie, ob ein Licht angeht und was das Akkuzeichen zeigt. Sagen Sie, wie lange er geladen hält und ob ein anderes Netzteil hilft. Sagen Sie, ob Sie unterwegs sein müssen und ab wann. Sagen Sie, was nicht gespeichert ist.

## Was geschieht
what = Was ist mit Ihrem Laptop?
what-hint = Wählen Sie das Erste, das zutrifft
what-danger = Er riecht, wölbt sich, raucht oder zischt, oder ist zu heiß zum Anfassen
what-danger-note = Oder das Netzteil. Oder er ist gefallen oder nass geworden
what-charge = Er lädt nicht oder nicht ganz
what-dies = Er geht plötzlich aus, obwohl noch genug angezeigt war
what-short = Der Akku ist zu schnell leer
what-hot = Er wird warm oder der Lüfter ist laut, sonst nichts
what-sleep = Er schläft nicht, wacht nicht auf, oder ist nach einer Nacht leer

## Gefahr
danger-it = Bleiben Sie weg davon, und laden Sie ihn nicht
danger-it-body =
    Rauch, Feuer oder Zischen? Verlassen Sie den Raum, warnen Sie andere und rufen Sie die Feuerwehr.
    Ziehen Sie das Netzteil nur aus der Steckdose, wenn Sie ohne Gefahr herankommen.
    Ein gewölbter Laptop: Drücken Sie ihn nicht flach, klappen Sie ihn nicht zu, öffnen und verschicken Sie ihn nicht.
    Benutzen Sie ihn nicht mehr, auch nicht zum Speichern. Halten Sie Menschen und Brennbares fern.
    Nass? Ziehen Sie mit trockenen Händen das Netzteil aus der Steckdose. Halten Sie dann den Einschaltknopf, bis er aus ist, und lassen Sie ihn aus.
    Rufen Sie die IT von einem anderen Gerät an. Sie sagt, wer ihn holt und wo Sie weiterarbeiten.

## Er lädt nicht
power = Geben Sie ihm auf anderem Weg Strom
power-body =
    Speichern Sie jetzt Ihre Arbeit. Ohne Strom geht der Laptop aus.
    Ist Kabel oder Stecker beschädigt, lose oder heiß? Benutzen Sie es nicht, und wählen Sie danach „Nein“.
    Probieren Sie eine andere Steckdose. Eine Leiste kann ausgeschaltet sein, ein Tisch im Besprechungsraum auch.
    Drücken Sie jeden Stecker ganz hinein: Wand, Netzteil, Laptop. Viele haben ein Licht.
    Stecken Sie das Netzteil direkt in den Laptop, nicht in Dock oder Bildschirm. Probieren Sie auch seine anderen Buchsen derselben Form.
    Nehmen Sie das Netzteil, das zum Laptop gehört. Die von Handys sind meist zu schwach.
    Ganz leer? Lassen Sie ihn eine halbe Stunde am Netzteil, bevor Sie ihn einschalten.
limit = Vielleicht hört er mit Absicht auf
limit-body =
    Viele Laptops hören bei etwa 80 Prozent auf, damit der Akku länger lebt. Dann ist alles gut.
    Ein Herz, ein Blatt oder ein Hinweis am Akkuzeichen, dass das Laden angehalten ist, bedeutet das. Dann ist „Ja“ richtig.
    Vor einer Reise: Drücken Sie auf das Akkuzeichen und wählen Sie volles Laden, wenn es dort steht. Sonst fragen Sie die IT.
    Sehr warme oder sehr kalte Laptops warten auch. Geben Sie ihm Luft oder lassen Sie ihn Zimmertemperatur annehmen.
    Noch nichts? Speichern Sie, fahren Sie ihn herunter, ziehen Sie eine Minute alles heraus und starten Sie nur mit Netzteil.
charge-works = Lädt er, oder hört er mit Absicht auf?
charge-works-yes = Ja
charge-works-no = Nein, oder nur, wenn ich den Stecker halte
charge-works-later = Ich habe hier kein passendes Netzteil
charge-it = Die IT probiert ein anderes Netzteil, dann den Akku
charge-it-body =
    Meist ist es das Netzteil oder sein Kabel, und die IT hat ein anderes. Wer denselben Laptop hat, kann Ihnen seines zum Probieren leihen.
    Speichern Sie Ihre Arbeit auf einem Netzlaufwerk oder dort, wo die IT sichert, solange der Laptop läuft.
    Notieren Sie die Nummern auf Laptop und Netzteil, ob ein Licht angeht und was am Akkuzeichen steht.
    Kaufen Sie kein Netzteil selbst. Billige können den Laptop beschädigen.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Er geht aus
dies = Benutzen Sie ihn vorerst mit Netzteil
dies-body =
    Liegt er flach auf dem Tisch? Kippelt er, oder steht das Tastfeld hervor? Stecken Sie nichts ein. Gehen Sie zurück und wählen Sie die erste Antwort.
    Stecken Sie es ein und starten Sie ihn. Sehen Sie zuerst nach, ob Offenes gerettet wurde, und speichern Sie es.
    Bei Kälte gibt ein Akku früh auf. Lassen Sie den Laptop Zimmertemperatur annehmen und laden Sie ihn erst dann.
    Laden Sie ihn ganz. Benutzen Sie ihn dann ohne Netzteil, bis er warnt, mit nichts Ungespeichertem. Danach stimmt die Anzeige oft wieder.
    Geht er auch mit Netzteil aus? Dann liegt es nicht nur am Akku: Wählen Sie danach „Nein“.
dies-works = Bleibt er jetzt an?
dies-works-yes = Ja
dies-works-no = Nein, er ist wieder ausgegangen
dies-works-later = Ich kann es noch nicht sagen
dies-it = Die IT sieht, wie verbraucht der Akku ist
dies-it-body =
    Ein Akku ist nach einigen Jahren verbraucht, und die IT kann einen anderen einbauen lassen. Ihre Dateien berührt das nicht.
    Arbeiten Sie bis dahin mit Netzteil und speichern Sie oft. Ziehen Sie es nur, wenn alles gespeichert ist.
    Notieren Sie, wie viel angezeigt war, als er ausging, was Sie taten und ob das Netzteil steckte.
    Öffnen Sie den Laptop nicht, und kaufen Sie keinen Akku selbst.

## Zu schnell leer
worn-check = Der Akku fasst das meiste von dem, was er einmal fasste
worn-checking = Es wird nachgesehen, wie verbraucht der Akku ist
worn = Der Akku fasst noch { $percent } Prozent von einst
worn-explain = Akkus lassen mit den Jahren nach. Sparen hilft ein wenig, ein anderer Akku auf Dauer.
worn-unknown = Dieser Computer sagt nicht, wie verbraucht sein Akku ist
new-battery = Fragen Sie nach einem anderen Akku
new-battery-body =
    Die IT lässt einen anderen einbauen oder gibt Ihnen einen anderen Laptop. Ihre Dateien bleiben.
    Arbeiten Sie bis dahin mit dem Netzteil und speichern Sie oft.
    Kaufen Sie keinen eigenen Akku, und öffnen Sie den Laptop nicht.
    Ist er eingebaut, prüfen Sie hier noch einmal.
saving-check = Der Computer spart Strom
saving-checking = Es wird nachgesehen, wie viel Strom gespart wird
saving = Der Computer könnte mehr Strom sparen
saving-explain = Er ist dann etwas langsamer und hält länger. Sie können es jederzeit zurücknehmen.
saving-unknown = Dieser Computer sagt nicht, wie viel er spart
saver = Lassen Sie ihn weniger verbrauchen
saver-body =
    Stellen Sie den Bildschirm dunkler. Er braucht am meisten.
    Windows: Einstellungen, System, die Seite mit dem Akku, dort der Energie- oder Stromsparmodus.
    Mac: Systemeinstellungen, Batterie, „Stromsparmodus“. Linux: Einstellungen, Energie, „Energiesparmodus“.
    Ziehen Sie Sticks, Platten und Empfänger heraus, die Sie nicht brauchen. Alles verbraucht Strom.
    Schwaches WLAN und Videobesprechungen leeren ihn schnell. Schalten Sie Ihre Kamera aus, wenn es geht.
who-uses = Sehen Sie nach, welches Programm am meisten braucht
who-uses-body =
    Windows: Einstellungen, System, dort die Seite mit dem Akku, „Akkunutzung“. Mac: Drücken Sie oben auf das Batteriezeichen.
    Linux: Suchen Sie nach Systemüberwachung, und sehen Sie unter CPU nach.
    Schließen Sie, was Sie kennen und gerade nicht brauchen. Beenden Sie nichts Unbekanntes und nichts, was schützt oder sichert.
    Nach einem Update oder bei einem neuen Laptop läuft einen Tag lang vieles. Sehen Sie morgen wieder nach.
    Speichern Sie alles und starten Sie einmal neu. Das beendet oft, was nie ruht.
    Sehen Sie auf die Uhr, wenn er voll ist, und eine Stunde später wieder. Das sagt mehr als ein Gefühl.
short-works = Hält er jetzt lange genug?
short-works-yes = Ja
short-works-no = Nein
short-works-later = Ich kann es noch nicht sagen
short-it = Die IT sieht, ob der Akku verbraucht ist
short-it-body =
    Die IT kann lesen, wie viel Kraft er noch hat, und bei zu wenig einen anderen bestellen.
    Mac: Systemeinstellungen, Batterie zeigt den Zustand. Steht dort „Service empfohlen“? Notieren Sie das.
    Notieren Sie, wie lange er geladen hält, wie alt der Laptop ist und welches Programm oben stand.
    Müssen Sie unterwegs sein? Fragen Sie nach einem zweiten Netzteil oder einem Leihgerät, und sagen Sie, ab wann Sie es brauchen.

## Warm oder laut
cool = Geben Sie ihm Luft und weniger zu tun
cool-body =
    Stellen Sie ihn auf etwas Hartes, Flaches. Decke, Schoß, Tasche oder Papier verdecken die Schlitze, durch die er atmet.
    Nehmen Sie ihn aus der Sonne. Lassen Sie ihn beim Laden offen.
    Speichern Sie. Schließen Sie Videos, Reiter im Browser und Programme, die Sie gerade nicht brauchen.
    Ist es am Netzteil oder Stecker sehr heiß? Ziehen Sie es aus der Steckdose und lassen Sie es abkühlen. Decken Sie es nicht zu.
    Ist auch alles langsam? Gehen Sie zurück zum Start und geben Sie dort „Computer ist langsam“ ein.
    Es hat geholfen, wenn der Lüfter in einer Viertelstunde leiser wird.
hot-works = Ist er jetzt kühler und leiser?
hot-works-yes = Ja
hot-works-no = Nein, oder er wird heiß, obwohl ich wenig tue
hot-works-later = Ich warte noch
hot-it = Die IT findet heraus, was ihn heiß macht
hot-it-body =
    Es kann Staub sein, ein müder Lüfter, der Akku oder ein Programm, das nie ruht.
    Wird er heißer, riecht oder wölbt er sich? Schalten Sie ihn aus, ziehen Sie das Netzteil, bleiben Sie weg und rufen Sie die IT an.
    Notieren Sie, wann er heiß wird: beim Laden, in Besprechungen, am Dock, in der Tasche oder immer.
    Notieren Sie, wo er am heißesten ist. Stochern und blasen Sie nicht in die Schlitze.

## Schlafen
sleep-how = Wie ist es?
sleep-how-dark = Er bleibt dunkel und wacht nicht auf
sleep-how-drains = Nach einer Nacht oder in der Tasche ist er warm oder leer
sleep-how-awake = Er schläft nicht ein, oder beim Zuklappen geschieht nichts
wake = Wecken Sie ihn behutsam
wake-body =
    Beim Ausschalten geht alles verloren, was nicht gespeichert ist.
    Stecken Sie das Netzteil ein. Warten Sie einige Minuten, vielleicht ist er ganz leer.
    Klappen Sie ihn auf, drücken Sie eine Taste, dann einmal kurz den Einschaltknopf. Warten Sie eine Minute.
    Ist ein zweiter Bildschirm oder ein Dock angeschlossen? Ziehen Sie es heraus. Vielleicht ist das Bild dort.
    Noch dunkel? Halten Sie den Einschaltknopf zehn Sekunden, warten Sie kurz und drücken Sie ihn einmal.
    Will der Bildschirm dann einen Wiederherstellungsschlüssel, sagen Sie ihn niemandem. Die IT kennt den Weg.
shut-down = Fahren Sie ihn herunter, bevor er in die Tasche kommt
shut-down-body =
    Ein zugeklappter Laptop schläft oft nur und verbraucht weiter Strom. In einer Tasche kann er dabei heiß werden.
    Speichern Sie, dann Windows: Start, Einschaltzeichen, „Herunterfahren“. Mac: Apfel, „Ausschalten“. Linux: Einschaltzeichen oben rechts.
    Warten Sie, bis kein Licht mehr leuchtet und kein Lüfter läuft. Klappen Sie ihn erst dann zu.
    Ziehen Sie Sticks, Empfänger und Dock heraus. Manche wecken ihn auf.
    Sehen Sie morgens nach, wie viel übrig ist.
awake-check = Kein Programm hält ihn wach
awake-checking = Es wird nachgesehen, was ihn wach hält
awake = Diese Programme halten ihn wach: { $programs }
awake-explain = Manche tun das mit Absicht, etwa ein Film, eine Besprechung oder ein Update.
awake-unknown = Es war nicht zu sehen, was ihn wach hält
close-awake = Schließen Sie, was ihn wach hält
close-awake-body =
    Speichern Sie in diesen Programmen und schließen Sie sie: { $programs }.
    Ist eines davon ein Update oder eine Datensicherung? Lassen Sie es laufen, bis es durch ist.
    Prüfen Sie dann hier noch einmal.
keeps-awake = Finden Sie, was ihn wach hält
keeps-awake-body =
    Schließen Sie Besprechungen, Videos, Präsentationen und Downloads. Sie halten ihn mit Absicht wach.
    Ist ein zweiter Bildschirm angeschlossen, tut das Zuklappen mit Absicht nichts.
    Windows: Einstellungen, System, dort die Seite mit dem Akku, Zeiten für Bildschirm und Energiesparen. Mac: Systemeinstellungen, Sperrbildschirm. Linux: Einstellungen, Energie.
    Notieren Sie vorher, was gewählt war. Sind die Zeiten grau? Dann hat die IT sie festgelegt.
    Speichern Sie und starten Sie einmal neu. Lassen Sie ihn dann so lange in Ruhe, wie Sie gewählt haben.
    Sperren Sie ihn, wenn Sie weggehen: Windows-Taste und L. Mac: Control, Befehl und Q.
sleep-works = Ist es jetzt in Ordnung?
sleep-works-yes = Ja
sleep-works-no = Nein
sleep-works-later = Ich sehe es morgen
sleep-it = Die IT sieht, was ihn weckt oder wach hält
sleep-it-body =
    Die IT kann sehen, welches Programm oder Gerät es war, und den Laptop auf den neuesten Stand bringen.
    Fahren Sie ihn bis dahin nachts herunter, und speichern Sie, bevor Sie ihn zuklappen.
    Notieren Sie, was angeschlossen ist, seit wann es so ist und ob es ohne Dock auch so ist.
    Notieren Sie, wie viel der Akku abends und morgens hatte.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.
