### Einen Drucker hinzufügen.

title = Einen Drucker hinzufügen
summary = Einen Drucker einrichten, den dieser Computer noch nicht hat
symptoms =
    einen Drucker hinzufügen
    ich möchte einen Drucker hinzufügen
    Drucker installieren
    einen neuen Drucker einrichten
    Drucker verbinden
    meinen Computer mit dem Drucker verbinden
    wir haben einen neuen Drucker
    mein Drucker ist nicht in der Liste
    der Drucker fehlt
    ich finde meinen Drucker nicht
    der Drucker wird nicht angezeigt
    ich brauche noch einen Drucker
    auf dem Drucker in einem anderen Raum drucken
    ich bin umgezogen und brauche den Drucker dort
    mein Computer ist neu und hat keinen Drucker
    Drucker in der Nähe suchen
    den Drucker neu einrichten
checking = Wir sehen uns den Drucker an
checking-subject = Wir sehen uns { $printer } an
done = Der Drucker ist auf diesem Computer eingerichtet
done-subject = { $printer } ist auf diesem Computer eingerichtet
done-explain = Beim ersten Drucken finden Sie ihn in der Liste der Drucker.
done-nothing-found = Es musste nichts hinzugefügt werden
done-nothing-found-explain = Der gewählte Drucker ist schon auf diesem Computer.
done-not-chosen = Noch wurde kein Drucker gewählt
done-not-chosen-explain = Nichts wurde geändert. Kommen Sie wieder, wenn Sie wissen, welcher Drucker es ist, oder holen Sie Hilfe von einem Menschen.
done-not-fixed = Der Drucker ist noch nicht eingerichtet
done-not-fixed-explain = Wir wissen jetzt mehr. Wer Ihnen hilft, bekommt alles, was wir gefunden haben.
hand-over = Sagen Sie, wo der Drucker steht. Am meisten helfen Hersteller und Modell oder ein Name auf einem Aufkleber.

## Der Druckdienst
service-stopped-check = Der Druckdienst läuft
service-stopped-checking = Wir sehen nach, ob der Druckdienst läuft
service-stopped = Der Druckdienst läuft nicht
service-stopped-explain = Dieser Teil Ihres Computers gibt Dokumente an alle Drucker weiter. Sobald er läuft, lässt sich ein Drucker hinzufügen.
service-stopped-unknown = Der Druckdienst auf diesem Computer war nicht zu sehen

## Welcher Drucker
printer = Welchen Drucker möchten Sie hinzufügen?
printer-hint = Diese haben wir in Ihrem Netz und direkt an Ihrem Computer gefunden
printer-empty = Wir haben keinen neuen Drucker gefunden. Vielleicht ist er ausgeschaltet, in einem anderen Netz oder schon eingerichtet.
not-listed = Von hier aus finden wir Ihren Drucker nicht
not-listed-body =
    Vielleicht ist der Drucker ausgeschaltet. Schalten Sie ihn ein, warten Sie eine Minute und gehen Sie dann zurück.
    Vielleicht ist er auch in einem anderen Netz oder braucht Software, die die IT hat. Dann holen Sie Hilfe von einem Menschen.
not-sure = So finden Sie heraus, welcher Drucker es ist
not-sure-body =
    An den meisten Druckern steht der Name auf einem Aufkleber neben der Anzeige.
    Wer dort schon druckt, kann den Namen in der eigenen Liste der Drucker ablesen.
    Gehen Sie dann zurück und wählen Sie ihn aus.

## Das Hinzufügen
missing-check = Der Drucker ist eingerichtet
missing-checking = Wir sehen nach, ob der Drucker schon eingerichtet ist
missing = { $printer } wurde gefunden und ist noch nicht eingerichtet
missing-explain = Der Drucker antwortet und braucht keine weitere Software.
missing-unknown = Welche Drucker dieser Computer hat, war nicht zu sehen

## Der Beweis
test-page = Eine Testseite drucken?
test-page-explain = Auf { $printer } wird eine Seite gedruckt. Das dauert etwa 20 Sekunden und braucht ein Blatt Papier.
test-page-after = Ist die Testseite herausgekommen?
test-page-came-out = Ja, sie ist da
test-page-nothing-came = Nein, es kam nichts
test-page-cannot-tell = Das kann ich noch nicht sagen
test-page-cannot-tell-note = Wählen Sie dies, wenn der Drucker nicht in Ihrer Nähe steht
