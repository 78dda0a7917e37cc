### Was nicht ging: was geschehen ist, und wie es weitergeht. `host/errors.ts` hat eine Zeile für jeden Code.

error-not-found = Das gibt es hier nicht mehr
error-not-found-action = Es wurde vielleicht geschlossen oder zurückgezogen. Gehen Sie zurück zur Liste.
error-page-changed = Diese Seite hat sich geändert
error-page-changed-action = Sehen Sie sich die Seite noch einmal an und wählen Sie dann.
error-not-an-answer = Ihre Eingabe ist nicht das, wonach diese Seite fragt
error-not-an-answer-action = Sehen Sie sich das Beispiel auf der Seite an und geben Sie es noch einmal ein.
error-not-offered = Diese Antwort steht nicht mehr auf der Seite
error-not-offered-action = Die Auswahl hat sich geändert. Sehen Sie sie noch einmal an.
error-not-consented = Dem wurde nicht auf seiner eigenen Seite zugestimmt
error-not-consented-action = Nichts wurde geändert. Gehen Sie zurück zur Seite, die die Änderung zeigt.
error-refused = Ihre IT hat hier eine Grenze gesetzt
error-refused-action = Nichts wurde geändert. Gehen Sie zurück, dort stehen die Grenze und die Wege weiter.
error-bad-invitation = Das ist kein vollständiger Einladungslink
error-bad-invitation-action = Kopieren Sie den ganzen Link aus der Nachricht und fügen Sie ihn noch einmal ein.
error-offline = Der Server Ihrer Organisation antwortet nicht
error-offline-action = Sie können diesen Computer weiter prüfen. Versuchen Sie es noch einmal, wenn Sie wieder online sind.
error-wrong-server = Ein anderer Server hat geantwortet
error-wrong-server-action = Es wurde nichts an ihn gesendet. Sagen Sie Ihrer IT Bescheid, bevor Sie weitermachen.
error-wrong-root = Das ist nicht die Organisation der Einladung
error-wrong-root-action = Es wurde nichts gesendet. Fragen Sie die Person, die Sie eingeladen hat, nach einem neuen Link.
error-bad-answer = Die Antwort des Servers ergibt keinen Sinn
error-bad-answer-action = Nichts ist verloren. Versuchen Sie es in ein paar Minuten noch einmal.
error-not-joined = Dieser Computer ist keiner Organisation beigetreten
error-not-joined-action = Fragen Sie Ihre IT nach einem Einladungslink und treten Sie dann bei.
error-keyring = Der Schlüsselbund dieses Computers ist gesperrt
error-keyring-action = Entsperren Sie ihn und versuchen Sie es noch einmal. Es wurde nichts geändert.
error-disk-full = Die Festplatte dieses Computers ist voll
error-disk-full-action = Was vorher gespeichert war, ist noch da. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.
error-too-large = Der Bericht ist zu groß zum Senden ({ $size })
error-too-large-action = Bis zu { $limit } können gesendet werden. Lassen Sie einen Teil weg, oder speichern Sie eine Kopie.
error-too-large-there = Das ist zu groß für den Server
error-too-large-there-action = Bis zu { $limit } können gesendet werden. Lassen Sie etwas weg und versuchen Sie es noch einmal.
error-no-readers = In Ihrer Organisation kann noch niemand einen Bericht lesen
error-no-readers-action = Senden Sie ohne den Bericht. Die IT sieht Ihre Worte und kann nachfragen.
error-no-key = Dieser Computer hat keinen Schlüssel für diesen Bericht
error-no-key-action = Öffnen Sie Deskside, dann die Einstellungen, und wählen Sie „Einen Schlüssel vom Wiederherstellungsblatt eingeben“.
error-unusable = Etwas auf dieser Seite kann nicht verwendet werden
error-unusable-action = Sehen Sie sich Ihre Eingabe an und versuchen Sie es noch einmal.

error-sign-in-first = Melden Sie sich wieder an
error-sign-in-first-action = Ihre Sitzung ist zu Ende. Nichts ist verloren.
error-wrong-password = Name und Passwort gehören nicht zusammen
error-wrong-password-action = Geben Sie das Passwort noch einmal ein.
error-not-allowed = Das ist nicht für Ihr Konto
error-not-allowed-action = Fragen Sie Ihre IT, wenn es zu Ihrer Arbeit gehört.
error-invitation-over = Diese Einladung ist abgelaufen
error-invitation-over-action = Jeder Link gilt einmal. Fragen Sie die Person, die Sie eingeladen hat, nach einem neuen.
error-login-taken = Diesen Anmeldenamen hat schon jemand
error-login-taken-action = Wählen Sie einen anderen.
error-moved = Es ist gerade weitergegangen
error-moved-action = Sie sehen den Stand von jetzt. Ihr Text ist noch hier.
error-moved-by = { $name } hat es gerade übernommen
error-moved-by-action = Sie sehen den Stand von jetzt. Ihr Text ist noch hier.
error-taken = { $name } hat die Anfrage schon angenommen
error-taken-action = Wählen Sie eine andere Anfrage.
error-lease-lost = Diese Anfrage ist wieder bei den anderen
error-lease-lost-by = { $name } hat diese Anfrage jetzt
error-lease-lost-by-action = Es wurde nichts geändert. Sie können eine andere Anfrage annehmen.
error-lease-lost-action = Es wurde nichts geändert. Sie können eine andere Anfrage annehmen.
error-helping-already = Sie helfen gerade bei einer anderen Anfrage
error-helping-already-action = Beenden Sie diese oder geben Sie sie zuerst zurück.
error-approval-over = Das wurde schon beantwortet oder zurückgenommen, oder die Zeit dafür ist vorbei
error-approval-over-action = Laden Sie die Seite neu, dann sehen Sie, wie es steht.
error-not-newer = Es gibt schon neuere Regeln
error-not-newer-action = Laden Sie diese zuerst und veröffentlichen Sie dann noch einmal.
error-blob-missing = Ein Teil des Berichts ist nicht angekommen
error-blob-missing-action = Nichts ist verloren. Er wird von selbst noch einmal gesendet.
error-slow-down = Das war zu oft in kurzer Zeit
error-slow-down-action = Versuchen Sie es in { $seconds ->
    [one] 1 Sekunde
   *[other] { $seconds } Sekunden
  } noch einmal.
error-too-many-submits = Das waren viele Anfragen in kurzer Zeit
error-too-many-submits-action = Es ist nichts verloren. Sie wird in { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
  } von selbst gesendet.
error-too-many-attempts = Zu viele Versuche
error-too-many-attempts-action = Warten Sie { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
  } und versuchen Sie es dann noch einmal.
error-last-it = Noch gehört niemand sonst zur IT
error-last-it-action = Nehmen Sie zuerst jemand anderen in die IT auf. Ohne IT könnte niemand Anfragen beantworten.
error-server = Der Server hat selbst ein Problem
error-server-action = Nichts ist verloren. Versuchen Sie es später noch einmal. Kennung { $incident }
error-unavailable = Der Server ist beschäftigt oder wird neu gestartet
error-unavailable-action = Nichts ist verloren. Versuchen Sie es in einer Minute noch einmal.

error-fault-not-installed = Auf diesem Computer fehlt etwas: { $what }
error-fault-not-installed-action = Holen Sie sich Hilfe von einem Menschen. Dort sieht man, was fehlt.
error-fault-too-slow = Dieser Computer hat zu lange nicht geantwortet
error-fault-too-slow-action = Sonst wurde nichts geändert. Sie können es noch einmal versuchen.
error-fault-no-answer = Es kam keine Antwort
error-fault-no-answer-action = Sonst wurde nichts geändert. Sie können es noch einmal versuchen.
error-fault-denied = Dieser Computer hat es nicht erlaubt
error-fault-denied-action = Sonst wurde nichts geändert. Holen Sie sich Hilfe von einem Menschen.
error-fault-missing = Das gibt es nicht mehr
error-fault-missing-action = Sonst wurde nichts geändert. Sie können es noch einmal versuchen.
error-fault-unreadable = Dieser Computer hat etwas geantwortet, das wir nicht verstehen
error-fault-unreadable-action = Sonst wurde nichts geändert. Holen Sie sich Hilfe von einem Menschen.
error-fault-tool = Es hat nicht geklappt
error-fault-tool-action = Sonst wurde nichts geändert. Holen Sie sich Hilfe von einem Menschen.
error-fault-not-supported = Das geht auf dieser Art von Computer nicht
error-fault-not-supported-action = Sonst wurde nichts geändert. Holen Sie sich Hilfe von einem Menschen.
error-fault-stopped = Sie haben es angehalten
error-fault-stopped-action = Sonst wurde nichts geändert. Sie können es noch einmal versuchen.

error-sheet-lines = Ein Schlüssel hat vier Zeilen mit sechzehn Zeichen
error-sheet-lines-action = Tippen Sie alle vier Zeilen eines Schlüssels ein.
error-sheet-line = In Zeile { $line } ist ein Fehler
error-sheet-line-action = Vergleichen Sie sie Zeichen für Zeichen mit dem Blatt.
error-other-key = Dieser Schlüssel gehört nicht zu Ihrer Organisation
error-other-key-action = Prüfen Sie, ob es das richtige Blatt ist.
error-needs-second = Das braucht eine zweite Person aus der IT
error-needs-second-action = Lassen Sie jemanden aus der IT die Änderung ansehen und unterschreiben.
