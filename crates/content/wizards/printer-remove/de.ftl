### Einen Drucker entfernen.

title = Einen Drucker entfernen
summary = Einen Drucker, den Sie nicht mehr brauchen, von diesem Computer nehmen
symptoms =
    einen Drucker entfernen
    ich möchte einen Drucker entfernen
    einen Drucker löschen
    einen alten Drucker löschen
    Drucker deinstallieren
    einen Drucker loswerden
    einen Drucker von meinem Computer nehmen
    in der Liste stehen zu viele Drucker
    der alte Drucker steht noch in der Liste
    den Drucker gibt es nicht mehr, aber er wird noch angezeigt
    derselbe Drucker ist zweimal da
    der Drucker steht doppelt in der Liste
    diesen Drucker brauche ich nicht mehr
    Drucker aufräumen
checking = Wir sehen uns den Drucker an
checking-subject = Wir sehen uns { $queue } an
done = Der Drucker ist nicht mehr auf diesem Computer
done-subject = { $queue } ist nicht mehr auf diesem Computer
done-explain = Programme, die jetzt offen sind, zeigen ihn vielleicht noch, bis Sie sie schließen.
done-nothing-found = Es musste nichts entfernt werden
done-nothing-found-explain = Der gewählte Drucker ist nicht mehr auf diesem Computer.
done-not-chosen = Es wurde kein Drucker gewählt
done-not-chosen-explain = Nichts wurde entfernt.
done-not-fixed = Der Drucker ist noch auf diesem Computer
done-not-fixed-explain = Wir wissen jetzt mehr. Wer Ihnen hilft, bekommt alles, was wir gefunden haben.
hand-over = Sagen Sie, welchen Drucker Sie entfernen wollen und warum. Sagen Sie auch, ob andere an diesem Computer ihn noch benutzen.

## Der Druckdienst
service-stopped-check = Der Druckdienst läuft
service-stopped-checking = Wir sehen nach, ob der Druckdienst läuft
service-stopped = Der Druckdienst läuft nicht
service-stopped-explain = Dieser Teil Ihres Computers kennt die Drucker. Sobald er läuft, lässt sich ein Drucker entfernen.
service-stopped-unknown = Der Druckdienst auf diesem Computer war nicht zu sehen

## Welcher Drucker
queue = Welchen Drucker möchten Sie entfernen?
queue-hint = Diese sind auf Ihrem Computer
queue-empty = Auf diesem Computer ist kein Drucker eingerichtet. Es gibt also nichts zu entfernen.
not-listed = Der Drucker ist nicht auf diesem Computer
not-listed-body =
    Nur die Drucker in der Liste sind hier eingerichtet. Es gibt also nichts zu entfernen.
    Zeigt ein Programm ihn noch an, schließen Sie das Programm und öffnen Sie es wieder.
not-sure = Solange Sie nicht sicher sind, wird nichts entfernt
not-sure-body =
    Öffnen Sie ein Dokument und wählen Sie Drucken. Die Liste dort zeigt, welche Drucker Ihre Programme benutzen.
    Fragen Sie andere oder die IT, bevor Sie einen Drucker entfernen, den noch jemand braucht.

## Das Entfernen
present-check = Der Drucker ist entfernt
present-checking = Wir sehen nach, ob der Drucker noch da ist
present = { $label } ist auf diesem Computer
present-explain = { $waiting ->
    [0] Es warten keine Dokumente auf ihn.
    [one] 1 Dokument wartet noch auf ihn und würde mit entfernt.
   *[other] { $waiting } Dokumente warten noch auf ihn und würden mit entfernt.
  }
present-unknown = Welche Drucker dieser Computer hat, war nicht zu sehen
