### Was Menschen lesen, auf Deutsch. Jede Nachricht gibt es in jeder Sprache, mit denselben Variablen.

title = Mein Drucker wartet
summary = Dokumente sind gesendet, und nichts geschieht
symptoms =
    mein Drucker wartet
    Dokumente warten und nichts geschieht
    der Drucker wartet
    die Warteschlange steht
    beim Drucken geschieht nichts
    der Drucker ist angehalten
    jemand hat die Warteschlange angehalten
    das Drucken geht nicht weiter
checking = Ihr Drucker wird geprüft
checking-subject = { $queue } wird geprüft
done = Ihr Drucker druckt weiter
done-subject = { $queue } druckt weiter
done-explain = Wir haben noch einmal geprüft, und es geht.
done-nothing-found = Unsere Prüfungen haben keine Ursache gefunden
done-nothing-found-explain = Wenn Ihr Drucker immer noch wartet, kann ein Mensch mit Ihnen weitersehen.
done-not-chosen = Wir haben noch keinen Drucker geprüft
done-not-chosen-explain = Kommen Sie wieder, wenn Sie wissen, welcher Drucker es ist, oder holen Sie sich Hilfe von einem Menschen.
done-not-fixed = Der Drucker braucht noch Aufmerksamkeit
done-not-fixed-explain = Wir wissen jetzt mehr. Alles, was wir gefunden haben, bleibt für den Menschen beisammen, der Ihnen hilft.
hand-over = Sagen Sie, was Sie drucken wollten und aus welchem Programm.

## Welcher Drucker
queue = Welcher Drucker wartet?
queue-hint = Diese haben wir auf Ihrem Computer gefunden
queue-empty = Auf diesem Computer ist kein Drucker eingerichtet. Holen Sie sich Hilfe von einem Menschen.
not-listed = Ihr Drucker ist auf diesem Computer nicht eingerichtet
not-listed-body =
    Wir können nur einen Drucker prüfen, den dieser Computer kennt.
    Holen Sie sich Hilfe von einem Menschen, um ihn hinzuzufügen.
not-sure = So finden Sie heraus, welchen Drucker Sie benutzen
not-sure-body =
    Öffnen Sie das Dokument noch einmal und wählen Sie Drucken. Der Drucker, der zuerst steht, ist der, den Sie benutzen.
    Gehen Sie dann zurück und wählen Sie ihn.

## Die Warteschlange
paused-check = Die Warteschlange läuft
paused-checking = Es wird geprüft, was die Warteschlange tut
paused = Die Warteschlange ist angehalten
paused-explain = Dokumente, die Sie an { $queue } senden, warten, bis jemand die Warteschlange wieder startet.
paused-unknown = Wir konnten die Warteschlange nicht sehen
