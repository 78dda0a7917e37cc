### Was Menschen lesen, auf Deutsch. Jede Nachricht gibt es in jeder Sprache, mit denselben Variablen.

title = Es wird auf dem falschen Drucker gedruckt
summary = Das Dokument kommt aus einem anderen Drucker, als Sie wollten
symptoms =
    es wird auf dem falschen Drucker gedruckt
    mein Dokument kam aus einem anderen Drucker
    er druckt immer auf dem falschen Drucker
    meine Seiten kommen in einem anderen Stockwerk heraus
    der Ausdruck liegt in einem anderen Raum
    jemand anders findet meine Seiten in seinem Drucker
    es wird von selbst der falsche Drucker genommen
    der Drucker stellt sich von selbst um
    mein Standarddrucker ist plötzlich ein anderer
    es geht immer noch auf den alten Drucker
    wie ändere ich den Standarddrucker
    Standarddrucker ändern
    der falsche Standarddrucker ist eingestellt
    es springt immer wieder auf den anderen Drucker zurück
    ich habe an den einen Drucker gesendet und es kam aus dem anderen
    es druckt am anderen Ende vom Flur
    alles was ich drucke landet bei einem Drucker weit weg
    es druckt nicht dort wo ich will
    warum druckt es dort drüben und nicht hier
    mein Ausdruck landet woanders
    der Brief kam aus dem großen Gerät und nicht aus meinem
    der Drucker meiner Kollegin druckt meine Dokumente
    ich muss meinen Drucker jedes Mal neu auswählen
    Word nimmt immer den anderen Drucker
    der richtige Drucker steht nicht oben
checking = Wir sehen nach, welchen Drucker Sie benutzen
checking-subject = Wir sehen nach, ob Dokumente an { $queue } gehen
done = Ihre Dokumente gehen an den richtigen Drucker
done-subject = Ihre Dokumente gehen an { $queue }
done-explain = Die Seite kam dort heraus, wo Sie sie wollten.
done-nothing-found = Unsere Prüfungen haben keine Ursache gefunden
done-nothing-found-explain = Kommt ein Dokument immer noch aus einem anderen Drucker, kann ein Mensch mit Ihnen weitersehen.
done-not-chosen = Wir haben noch keinen Drucker geprüft
done-not-chosen-explain = Kommen Sie wieder, wenn Sie wissen, welchen Drucker Sie wollen, oder holen Sie sich Hilfe von einem Menschen.
done-not-tried = Wir haben nicht gesehen, wo eine Seite herauskommt
done-not-tried-explain = Kommt ein Dokument immer noch aus einem anderen Drucker, kommen Sie wieder und drucken Sie eine Testseite.
done-cannot-tell = Wir wissen noch nicht, wo die Seite herauskam
done-cannot-tell-explain = Sehen Sie am gewünschten Drucker nach. Liegt die Seite nicht dort, kann ein Mensch mit Ihnen weitersehen.
done-not-fixed = Dokumente können noch an einen anderen Drucker gehen
done-not-fixed-explain = Wir wissen jetzt mehr. Alles, was wir gefunden haben, bleibt für den Menschen beisammen, der Ihnen hilft.
hand-over = Sagen Sie, welchen Drucker Sie wollten, wo die Seiten herauskamen und aus welchem Programm Sie gedruckt haben.

## Welcher Drucker
queue = Wo sollen Ihre Dokumente herauskommen?
queue-hint = Diese Drucker haben wir auf Ihrem Computer gefunden
queue-empty = Auf diesem Computer ist kein Drucker eingerichtet. Holen Sie sich Hilfe von einem Menschen.
not-listed = Ihr Drucker ist auf diesem Computer nicht eingerichtet
not-listed-body =
    Ihr Computer kann nur auf einem Drucker drucken, den er kennt. Darum gehen Dokumente an einen anderen.
    Wir können Ihnen helfen, den gewünschten Drucker hinzuzufügen.
not-sure = So finden Sie den Namen des gewünschten Druckers
not-sure-body =
    Die meisten Drucker haben vorn oder an der Seite ein Schild mit ihrem Namen.
    Gehen Sie dann zurück und wählen Sie diesen Namen.

## Der übliche Drucker
not-default-check = Dieser Drucker ist Ihr üblicher
not-default-checking = Wir sehen nach, welcher Drucker Ihr üblicher ist
not-default = Ihr üblicher Drucker ist { $default }
not-default-explain = Wählen Sie keinen Drucker aus, gehen Dokumente an { $default }. Wir können { $queue } zu Ihrem üblichen Drucker machen.
not-default-unknown = Welcher Drucker Ihr üblicher ist, war nicht zu sehen

## Was das Programm sich merkt
program = Manche Programme merken sich einen anderen Drucker
program-body =
    Ein Programm kann den zuletzt gewählten Drucker behalten, auch wenn Ihr üblicher Drucker ein anderer ist.
    Öffnen Sie Ihr Dokument und wählen Sie Drucken. Lesen Sie den Namen des Druckers, bevor Sie drucken.
    Steht dort nicht { $queue }, wählen Sie dort { $queue }.

## Um zu sehen, wo es herauskommt
test-page = Eine Testseite drucken?
test-page-explain = Auf { $queue } wird eine Seite gedruckt. Das dauert etwa 20 Sekunden und braucht ein Blatt Papier.
test-page-after = Wo ist die Testseite herausgekommen?
test-page-right-place = Am Drucker, den ich wollte
test-page-wrong-place = An einem anderen Drucker
test-page-cannot-tell = Das kann ich noch nicht sagen
test-page-cannot-tell-note = Wählen Sie dies, wenn der Drucker nicht in Ihrer Nähe steht
mixed-up = Die IT muss nachsehen, wohin dieser Drucker führt
mixed-up-body =
    Die Seite ging an { $queue } und kam aus einem anderen Drucker.
    Dann gehören der Name und der Drucker nicht zusammen, und nur die IT kann das in Ordnung bringen.
    Sagen Sie ihr, an welchem Drucker Sie die Seite gefunden haben.
