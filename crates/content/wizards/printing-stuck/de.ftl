### Mein Drucker druckt nicht.

title = Mein Drucker druckt nicht
summary = Nichts kommt heraus, die Druckwarteschlange steht, oder der falsche Drucker antwortet
symptoms =
    es kommt kein Blatt raus
    kein Blatt kommt aus dem Drucker
    der Kyocera macht nichts
    der HP druckt nicht
    der Canon druckt nicht
    der Brother druckt nicht
    der Epson druckt nicht
    ich habe dreimal auf Drucken geklickt
    mein Drucker druckt nicht
    der Drucker druckt nicht mehr
    es kommt nichts aus dem Drucker
    ich kann nicht drucken
    Drucken geht nicht
    der Drucker sagt bereit, aber es kommt nichts heraus
    die Druckwarteschlange steht
    die Warteschlange hängt
    mein Dokument hängt in der Warteschlange
    der Druckauftrag hängt
    Dokumente warten und werden nicht gedruckt
    der Drucker ist angehalten
    der Drucker ist offline
    der Drucker antwortet nicht
    der Drucker reagiert nicht
    der Drucker hat kein Papier
    das Papier ist leer
    der Toner ist leer
    die Tinte ist leer
    Papierstau
    im Drucker steckt Papier fest
    es wird auf dem falschen Drucker gedruckt
    meine Dokumente kommen woanders heraus
    der Druckdienst läuft nicht
    gestern ging der Drucker noch
    ein Druckauftrag lässt sich nicht abbrechen
    immer dasselbe Dokument blockiert den Drucker
checking = Wir prüfen Ihren Drucker
checking-subject = Wir prüfen { $queue }
done = Ihr Drucker kann wieder drucken
done-subject = { $queue } kann wieder drucken
done-explain = Wir haben noch einmal geprüft: Es funktioniert.
done-nothing-found = Unsere Prüfungen fanden keine Ursache
done-nothing-found-explain = Druckt Ihr Drucker weiterhin nicht, kann ein Mensch mit Ihnen weitersuchen.
done-not-chosen = Wir haben noch keinen Drucker geprüft
done-not-chosen-explain = Kommen Sie wieder, wenn Sie wissen, welcher Drucker es ist, oder holen Sie Hilfe von einem Menschen.
done-cannot-tell = Sehen Sie nach dem Drucker, sobald Sie können
done-cannot-tell-explain = Unsere Prüfungen fanden keinen Fehler. Kam keine Seite heraus, kommen Sie zurück und wählen Sie „Nein, es kam nichts“.
done-not-tried = Wir haben nicht probiert zu drucken
done-not-tried-explain = Unsere Prüfungen fanden keinen Fehler. Eine Testseite zeigt, ob der Drucker druckt.
done-not-fixed = Der Drucker braucht noch Hilfe
done-not-fixed-explain = Wir wissen jetzt mehr. Wer Ihnen hilft, bekommt alles, was wir gefunden haben.
hand-over = Sagen Sie, was Sie drucken wollten und aus welchem Programm. Sagen Sie auch, ob andere auf demselben Drucker drucken können.

## Der Druckdienst
service-stopped-check = Der Druckdienst läuft
service-stopped-checking = Wir sehen nach, ob der Druckdienst läuft
service-stopped = Der Druckdienst läuft nicht
service-stopped-explain = Dieser Teil Ihres Computers gibt Dokumente an alle Drucker weiter. Solange er nicht läuft, wird nichts gedruckt.
service-stopped-unknown = Der Druckdienst auf diesem Computer war nicht zu sehen

## Welcher Drucker
queue = Welcher Drucker druckt nicht?
queue-hint = Diese haben wir auf Ihrem Computer gefunden
queue-empty = Auf diesem Computer ist kein Drucker eingerichtet. Wählen Sie auf der ersten Seite „Einen Drucker hinzufügen“, oder holen Sie Hilfe von einem Menschen.
not-listed = Ihr Drucker ist auf diesem Computer nicht eingerichtet
not-listed-body =
    Wir können nur Drucker prüfen, die dieser Computer kennt.
    Fügen Sie ihn zuerst hinzu, oder holen Sie Hilfe von einem Menschen.
not-sure = So finden Sie heraus, welchen Drucker Sie benutzen
not-sure-body =
    Öffnen Sie das Dokument noch einmal und wählen Sie Drucken. Der Drucker, der zuerst angezeigt wird, ist der, den Sie benutzen.
    An vielen Druckern steht der Name auf einem Aufkleber neben der Anzeige.
    Gehen Sie dann zurück und wählen Sie ihn aus.

## Der Weg zum Drucker
moved-check = Der Drucker ist dort, wo Ihr Computer ihn sucht
moved-checking = Wir sehen nach, ob Ihr Computer an der richtigen Stelle sucht
moved = { $queue } hat im Netz eine neue Adresse
moved-explain = Ihr Computer schickt Dokumente noch an die alte Adresse, wo niemand antwortet. Unter der neuen antwortet der Drucker.
moved-unknown = Wir konnten im Netz nicht nach Druckern suchen

silent-check = Der Drucker antwortet
silent-checking = Wir sehen nach, ob der Drucker antwortet
silent = { $queue } antwortet nicht
silent-explain = Ihr Computer hat den Drucker gefragt und keine Antwort bekommen. Vielleicht ist er ausgeschaltet, im Ruhezustand oder nicht angeschlossen.
silent-unknown = Diesen Drucker können wir nicht fragen. Sehen Sie auf seine Anzeige, wenn Sie in der Nähe sind
switch-on = { $queue } einschalten
switch-on-body =
    Gehen Sie zum Drucker und sehen Sie auf seine Anzeige.
    Ist die Anzeige dunkel, drücken Sie den Einschaltknopf.
    Sehen Sie nach, ob das Netzkabel steckt oder das WLAN-Licht leuchtet.
    Warten Sie etwa eine Minute, bis der Drucker meldet, dass er bereit ist.

## Was der Drucker sagt
no-paper-check = Der Drucker hat Papier
no-paper-checking = Wir sehen nach, ob der Drucker Papier hat
no-paper = { $queue } hat kein Papier mehr
no-paper-explain = Der Drucker meldet, dass sein Papierfach leer ist. Ihre Dokumente warten, bis wieder Papier da ist.
no-paper-unknown = Dieser Drucker sagt es uns nicht. Sehen Sie auf seine Anzeige, wenn Sie in der Nähe sind
add-paper = Papier in { $queue } einlegen
add-paper-body =
    Ziehen Sie das Papierfach heraus.
    Legen Sie Papier der üblichen Größe ein, höchstens bis zur Linie im Fach.
    Schieben Sie das Fach hinein, bis es einrastet.
    Fragt der Drucker, ob es weitergehen soll, bestätigen Sie das am Drucker.

no-toner-check = Der Drucker hat Toner oder Tinte
no-toner-checking = Wir sehen nach, ob der Drucker Toner oder Tinte hat
no-toner = Bei { $queue } ist Toner oder Tinte leer
no-toner-explain = Der Drucker meldet, dass eine Patrone leer ist. Er druckt erst wieder, wenn jemand sie wechselt.
no-toner-unknown = Dieser Drucker sagt es uns nicht. Sehen Sie auf seine Anzeige, wenn Sie in der Nähe sind
change-toner = Die Patrone in { $queue } wechseln
change-toner-body =
    Sehen Sie auf der Anzeige nach, welche Farbe leer ist.
    Holen Sie eine neue Patrone aus dem Druckerschrank. Ist keine da, holen Sie Hilfe von einem Menschen.
    Öffnen Sie die vordere Klappe und tauschen Sie die Patrone. Das Bild innen in der Klappe zeigt, wie.
    Schließen Sie die Klappe und warten Sie, bis der Drucker meldet, dass er bereit ist.

jam-check = Kein Papier steckt fest, und alle Klappen sind zu
jam-checking = Wir sehen nach, ob Papier feststeckt oder eine Klappe offen ist
jam = In { $queue } steckt Papier fest, oder eine Klappe ist offen
jam-explain = Der Drucker druckt erst wieder, wenn das Papier heraus ist und alle Klappen und Fächer zu sind.
jam-unknown = Dieser Drucker sagt es uns nicht. Sehen Sie auf seine Anzeige, wenn Sie in der Nähe sind
clear-jam = Das Papier aus { $queue } nehmen
clear-jam-body =
    Sehen Sie auf die Anzeige. Meist zeigt sie, wo das Papier steckt.
    Öffnen Sie dort die Klappe und ziehen Sie das Papier langsam mit beiden Händen heraus.
    Sehen Sie nach, ob kleine Stücke übrig sind.
    Schließen Sie alle Klappen und Fächer.

## Die Druckwarteschlange
paused-check = Die Druckwarteschlange läuft
paused-checking = Wir sehen nach, was die Druckwarteschlange macht
paused = Die Druckwarteschlange ist angehalten
paused-explain = { $waiting ->
    [0] Dokumente für { $queue } warten, bis jemand die Warteschlange wieder startet.
    [one] 1 Dokument wartet auf { $queue }. Es wird gedruckt, sobald die Warteschlange wieder läuft.
   *[other] { $waiting } Dokumente warten auf { $queue }. Sie werden gedruckt, sobald die Warteschlange wieder läuft.
  }
paused-unknown = Die Druckwarteschlange war nicht zu sehen

rejecting-check = Die Druckwarteschlange nimmt neue Dokumente an
rejecting-checking = Wir sehen nach, ob die Druckwarteschlange neue Dokumente annimmt
rejecting = Die Druckwarteschlange weist neue Dokumente ab
rejecting-explain = { $queue } ist so eingestellt, dass keine neuen Dokumente angenommen werden. Was Sie drucken, wird abgewiesen.
rejecting-unknown = Ob die Druckwarteschlange Dokumente annimmt, war nicht zu sehen

stuck-mine-check = Keines Ihrer Dokumente hängt fest
stuck-mine-checking = Wir sehen uns Ihre Dokumente in der Warteschlange an
stuck-mine = Eines Ihrer Dokumente hält die Warteschlange auf
stuck-mine-explain = „{ $title }“ bewegt sich seit { $minutes ->
    [0] einiger Zeit
    [one] 1 Minute
   *[other] { $minutes } Minuten
  } nicht. Nehmen wir es heraus, können die Dokumente dahinter gedruckt werden.
stuck-mine-unknown = Die Dokumente in der Warteschlange waren nicht zu sehen

stuck-other-check = Kein Dokument von anderen hängt fest
stuck-other-checking = Wir sehen uns die anderen Dokumente in der Warteschlange an
stuck-other = Ein Dokument von jemand anderem hält die Warteschlange auf
stuck-other-explain = Es bewegt sich seit { $minutes ->
    [0] einiger Zeit
    [one] 1 Minute
   *[other] { $minutes } Minuten
  } nicht. Herausnehmen kann es die Person, der es gehört, oder Sie mit einem Power-User, oder die IT.
stuck-other-unknown = Die Dokumente anderer Personen waren nicht zu sehen
ask-colleague = Die Person bitten, ihr Dokument abzubrechen
ask-colleague-body =
    Fragen Sie die Menschen in Ihrer Nähe, wer gerade auf { $queue } druckt.
    Bitten Sie darum, das Dokument am eigenen Computer abzubrechen.
    Weiß es niemand, wählen Sie „Braucht die IT“. Die IT kann es herausnehmen.

## Wohin Dokumente gehen
not-default-check = Ihre Programme benutzen diesen Drucker
not-default-checking = Wir sehen nach, welchen Drucker Ihre Programme benutzen
not-default = Ihre Programme drucken auf { $default }
not-default-explain = Wählen Sie keinen Drucker aus, gehen Dokumente an { $default }. Vielleicht liegen sie dort. Wir können { $queue } zum üblichen Drucker machen.
not-default-unknown = Welchen Drucker Ihre Programme benutzen, war nicht zu sehen

duplicate-check = Der Drucker ist nur einmal eingerichtet
duplicate-checking = Wir sehen nach, ob der Drucker doppelt eingerichtet ist
duplicate = Dieser Drucker ist doppelt eingerichtet
duplicate-explain = { $queue } und { $other } führen zum selben Drucker. Dokumente können in der einen Warteschlange warten, während Sie in die andere sehen.
duplicate-unknown = Die Drucker auf diesem Computer ließen sich nicht vergleichen
use-other = Mit { $other } drucken und vergleichen
use-other-body =
    Öffnen Sie Ihr Dokument und wählen Sie Drucken.
    Wählen Sie { $other } als Drucker und drucken Sie eine Seite.
    Kommt die Seite heraus, benutzen Sie von jetzt an { $other }. Diesen Hinweis können Sie dann beiseitelegen.

## Die Probe
test-page = Eine Testseite drucken?
test-page-explain = Auf { $queue } wird eine Seite gedruckt. Das dauert etwa 20 Sekunden und braucht ein Blatt Papier.
test-page-after = Ist die Testseite herausgekommen?
test-page-came-out = Ja, sie ist da
test-page-nothing-came = Nein, es kam nichts
test-page-cannot-tell = Das kann ich noch nicht sagen
test-page-cannot-tell-note = Wählen Sie dies, wenn der Drucker nicht in Ihrer Nähe steht
