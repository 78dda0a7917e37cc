### Die Wörter, die alle Hilfen teilen: Aktionen, was sie ändern, warum eine Prüfung nicht möglich war.
### Namen mit Punkt werden mit Strich geschrieben: die Aktion `printer.resume` hat `action-printer-resume`.

## Personen
you = Sie
decided-by-file = { $operator }, vorab in einer Datei
signed-by-power-user = Mitgezeichnet von { $name }
signed-by-approver = Zugestimmt hat { $name }

## Listen und Proben
list-empty = So etwas gibt es auf diesem Computer nicht
proof-seen = Es hat funktioniert
proof-not-seen = Dieser Computer hat nicht gesehen, ob es funktioniert hat

## Bisher: was in einem Lauf geschah
story-checked = { $unknown ->
    [0] { $fine ->
        [one] 1 Prüfung, alles in Ordnung
       *[other] { $fine } Prüfungen, alles in Ordnung
    }
   *[other] { $fine ->
        [0] { $unknown } nicht prüfbar
       *[other] { $fine } in Ordnung, { $unknown } nicht prüfbar
    }
  }
story-by-hand = Von Hand gemacht
story-not-seen = Wir konnten nicht sehen, ob es geklappt hat
story-put-aside = Beiseitegelegt: { $what }
story-signed = { $name } hatte genau dieser Änderung zugestimmt
story-went-back = Zurück auf einer früheren Seite
story-sent = Hilfe erbeten: { $reference }

## Etwas zurücknehmen
undo-already-so = Es ist bereits wieder wie vorher
undo-moved-on = Was geändert wurde, ist nicht mehr da
half-done-after = Es sieht jetzt erledigt aus
half-done-before = Bisher ist nichts davon geschehen
half-done-between = Es wurde begonnen, aber nicht beendet
half-done-unknown = Wir können nicht sehen, wie weit es kam

## Mitteilungen
notify-replied = { $by } hat auf Ihre Anfrage geantwortet
notify-resolved = { $by } meldet, dass es gelöst ist
notify-owned = { $by } sieht sich Ihre Anfrage jetzt an
notify-approval-asked = { $by } fragt nach einer Zustimmung
notify-approved = { $by } hat dem zugestimmt, wonach Sie gefragt haben
notify-not-approved = { $by } hat dem nicht zugestimmt, wonach Sie gefragt haben
notify-approval-expired = Niemand hat auf Ihre Frage nach einer Zustimmung geantwortet
notify-approval-over = Eine Zustimmung gilt nicht mehr
notify-claimed = { $by } kann Ihnen jetzt helfen
notify-wants-in = { $by } möchte dazukommen
notify-let-go = Ihre Anfrage wartet wieder auf jemanden
notify-asked-peers = Die IT hat Power-User gebeten, Ihnen zu helfen
notify-passed = Es kam niemand, darum wurde die IT gefragt
notify-needs-help = Jemand braucht Hilfe: { $skill }
notify-needs-help-text = Öffnen Sie Deskside und sehen Sie, was wartet.
notify-thanked = Jemand dankt Ihnen für Ihre Hilfe
notify-thanked-text = Öffnen Sie Deskside, um den Dank zu lesen.
notify-record = Die Aufzeichnung Ihrer Anfragen wurde geändert
notify-record-text = Seit dem letzten Mal fehlt etwas oder ist anders. Sagen Sie es der IT am Telefon, nicht über diese App.

## Im Infobereich
tray-stop = Teilen STOPPEN
tray-stop-with = Teilen mit { $names } STOPPEN
tray-quit = Beenden

## Wenn das Fenster nicht aufgeht
no-window-text = Deskside kann hier kein Fenster öffnen.
no-window-then-text = Dieselbe Hilfe gibt es in einem Terminal. Tippen Sie: { $program }
open-elsewhere = Deskside ist in einem Terminal offen
open-elsewhere-text = Sein Fenster macht weiter, wenn Sie es dort beenden.

## Was gesendet wird: Antworten
answer-topic = Worum es geht
answer-tried = Was versucht wurde
answer-found = Was wir gefunden haben
answer-limit = Was nur die IT darf

## Was gesendet wird: die Teile eines Berichts
part-answers = Ihre Antworten und was wir gefunden haben
part-session = Was mit dem Power-User gesagt und gezeigt wurde
part-run = Was Schritt für Schritt geschah
part-system = Dieser Computer und sein System
part-cpu = Auslastung des Prozessors
part-memory = Arbeitsspeicher
part-disks = Festplatten und freier Platz
part-mounts = Laufwerke und wo sie liegen
part-processes = Programme, die viel zu tun haben
part-network = Netzverbindungen
part-connection = Der Weg zum Hilfe-Server
part-names = Wie Adressen im Netz gefunden werden
part-clock = Datum und Uhrzeit
part-printers = Drucker und ihre Warteschlangen
part-printing = Drucker und ihre Warteschlangen
part-errors = Neue Meldungen des Systems
part-verdicts = Was die Prüfungen des Berichts sagen

## Was verborgen wurde, nach Art
hidden-count = { $what }: { $count }
hidden-lines = { $count ->
    [one] 1 Zeile, die Sie verborgen haben
   *[other] { $count } Zeilen, die Sie verborgen haben
  }
hidden-password = Passwörter
hidden-private-key = Private Schlüssel
hidden-token = Zugangscodes von Programmen
hidden-cloud-key = Schlüssel von Cloud-Diensten
hidden-forge-token = Zugangscodes von Software-Projekten
hidden-chat-token = Zugangscodes von Chat- und Maildiensten
hidden-payment-key = Schlüssel von Bezahldiensten
hidden-ai-key = Schlüssel von KI-Diensten
hidden-jwt = Signierte Anmeldecodes
hidden-cookie = Anmeldungen bei Webseiten
hidden-saml = Anmeldedokumente
hidden-wifi-key = WLAN-Passwörter
hidden-network-secret = Passwörter von Netzgeräten
hidden-password-hash = Verwürfelte Passwörter
hidden-kerberos-ticket = Anmeldetickets
hidden-recovery-key = Wiederherstellungsschlüssel
hidden-one-time-secret = Geheimnisse hinter Einmalcodes
hidden-licence-key = Lizenzschlüssel
hidden-card = Nummern von Bankkarten
hidden-iban = Kontonummern
hidden-national-id = Ausweis-, Steuer- und Versicherungsnummern
hidden-birth-date = Geburtsdaten
hidden-address = Anschriften
hidden-user = Namen von Konten
hidden-person = Namen von Menschen
hidden-email = E-Mail-Adressen
hidden-phone = Telefonnummern
hidden-host = Namen von Computern
hidden-domain = Namen von Netzen
hidden-ip = Netzadressen
hidden-mac = Adressen von Netzkarten
hidden-ssid = Namen von WLANs
hidden-serial = Seriennummern
hidden-device-id = Nummern dieses Geräts
hidden-document = Namen von Dokumenten

## Was der Bericht sagt
analyzer-not-collected = Dieser Teil ist nicht im Bericht
analyzer-left-out = Dieser Teil wurde weggelassen
analyzer-hidden = In diesem Teil wurden Zeilen verborgen
analyzer-not-told = Der Bericht sagt es nicht
## Wonach jede Prüfung sieht, für den Fall, dass sie nichts sehen konnte
analyzer-about-disk-room = Ob auf den Festplatten Platz ist
analyzer-about-disk-files = Ob Platz für weitere Dateien ist
analyzer-about-disk-read-only = Ob auf die Systemfestplatte geschrieben werden kann
analyzer-about-memory-room = Ob genug Arbeitsspeicher frei ist
analyzer-about-load = Ob der Prozessor mit der Arbeit nachkommt
analyzer-about-network-connected = Ob der Computer in einem Netz ist
analyzer-about-gateway-answers = Ob der Weg aus dem Netz hinaus antwortet
analyzer-about-server-answers = Ob der Hilfe-Server antwortet
analyzer-about-names-resolve = Ob Adressen im Netz gefunden werden
analyzer-about-clock-set = Ob die Uhr über das Netz gestellt wird
analyzer-about-print-service = Ob der Druckdienst läuft
analyzer-about-print-queues = Ob die Druckwarteschlangen laufen
analyzer-about-print-accepting = Ob die Druckwarteschlangen Dokumente annehmen
analyzer-about-disk-errors = Ob eine Festplatte Probleme beim Lesen oder Schreiben hatte
analyzer-about-disk-full-errors = Ob einem Programm der Platz auf einer Festplatte ausging
analyzer-about-memory-errors = Ob einem Programm der Arbeitsspeicher ausging
analyzer-about-crashes = Ob ein Programm abgestürzt ist

## Was sie gefunden haben
analyzer-disk-room = Auf den Festplatten ist Platz
analyzer-disk-nearly-full = Eine Festplatte ist fast voll
analyzer-disk-full = Eine Festplatte ist voll
analyzer-files-room = Es ist Platz für weitere Dateien
analyzer-few-more-files = Eine Festplatte fasst nur noch wenige Dateien
analyzer-no-more-files = Eine Festplatte fasst keine Dateien mehr
analyzer-disk-writable = Auf die Systemfestplatte kann geschrieben werden
analyzer-disk-read-only = Auf die Systemfestplatte kann nicht geschrieben werden
analyzer-memory-room = Es ist genug Arbeitsspeicher frei
analyzer-memory-nearly-full = Der Arbeitsspeicher ist fast voll
analyzer-memory-full = Der Arbeitsspeicher ist voll
analyzer-load-fine = Der Prozessor kommt mit der Arbeit nach
analyzer-load-high = Der Prozessor hat mehr zu tun, als er schafft
analyzer-network-connected = Der Computer ist in einem Netz
analyzer-network-disconnected = Der Computer ist in keinem Netz
analyzer-gateway-answers = Der Weg aus dem Netz hinaus antwortet
analyzer-gateway-silent = Der Weg aus dem Netz hinaus antwortet nicht
analyzer-gateway-none = Es gibt keinen Weg aus dem Netz hinaus
analyzer-server-answers = Der Hilfe-Server antwortet
analyzer-server-silent = Der Hilfe-Server antwortet nicht
analyzer-names-work = Adressen im Netz werden gefunden
analyzer-names-fail = Adressen im Netz werden nicht gefunden
analyzer-clock-synchronised = Die Uhr wird über das Netz gestellt
analyzer-clock-not-synchronised = Die Uhr wird nicht über das Netz gestellt
analyzer-print-service-running = Der Druckdienst läuft
analyzer-print-service-stopped = Der Druckdienst läuft nicht
analyzer-queue-runs = Die Druckwarteschlangen laufen
analyzer-queue-paused = Eine Druckwarteschlange ist angehalten
analyzer-queue-accepts = Die Druckwarteschlangen nehmen Dokumente an
analyzer-queue-rejects = Eine Druckwarteschlange weist Dokumente ab
analyzer-disk-no-errors = Keine Festplatte hatte Probleme beim Lesen oder Schreiben
analyzer-disk-errors = Eine Festplatte hatte Probleme beim Lesen oder Schreiben
analyzer-disk-was-not-full = Keinem Programm ging der Platz auf einer Festplatte aus
analyzer-disk-was-full = Einem Programm ging der Platz auf einer Festplatte aus
analyzer-memory-was-enough = Keinem Programm ging der Arbeitsspeicher aus
analyzer-memory-was-out = Einem Programm ging der Arbeitsspeicher aus
analyzer-no-crashes = Kein Programm ist abgestürzt
analyzer-crashes = Ein Programm ist abgestürzt

## Wer eine Grenze gesetzt hat, wenn kein Name dasteht
boundary-owner-it = Ihre IT
boundary-owner-deskside = Von Deskside mitgebracht

## Themen
topic-printer = Drucker
topic-drive = Gemeinsames Laufwerk
topic-network = WLAN und Internet
topic-email = E-Mail
topic-slow = Langsamer Computer
topic-disk = Volle Festplatte
topic-other = Etwas anderes

## Was gefunden wurde, ohne dass jemand fragte
health-disk-fills = { $days ->
    [one] Ihre Festplatte könnte morgen voll sein
   *[other] Ihre Festplatte könnte in ungefähr { $days } Tagen voll sein
  }

## Was jede Liste außerdem anbietet
choice-not-listed = Nicht in der Liste
choice-not-sure = Ich bin mir nicht sicher
choice-not-sure-note = Wir erklären, wie Sie es herausfinden
choice-secret = Ein Passwort, das nicht gezeigt wird

## Wie es um eine Ursache steht
status-not-checked = Kommt noch
status-not-applicable = Übersprungen
status-fine = In Ordnung
status-unknown = Nicht prüfbar
status-found = Auffällig
status-fixed = Behoben
status-not-fixed = Noch nicht behoben

## Ob sich etwas zurücknehmen lässt
class-reversible = Lässt sich zurücknehmen
class-compensable = Lässt sich zurücknehmen, aber etwas geht verloren
class-irreversible = Lässt sich nicht zurücknehmen

## Was eine Änderung braucht
clearance-alone = Das können Sie selbst machen
clearance-with-power-user = Mit Power-User
clearance-with-approval = Mit Zustimmung
clearance-it-only = Nur IT

## Wenn eine Grenze eine Änderung anhält: `$act` ist das `-act` der Aktion
refused-with-power-user = { $act }: dafür braucht es eine zweite Person
refused-with-approval = { $act }: dafür braucht es zuerst eine Zustimmung
refused-it-only = { $act }: das macht die IT

## Warum eine Grenze jetzt gilt, die nicht immer gilt
limit-weekdays-text = Erlaubt ist es an diesen Tagen: { $days }.
limit-hours-text = Erlaubt ist es von { $from } bis { $until }.
limit-working-time-text = Erlaubt ist es in der Arbeitszeit.
limit-not-working-time-text = Erlaubt ist es außerhalb der Arbeitszeit.
limit-computers-text = Erlaubt ist es an einigen anderen Computern.
limit-certified-text = Erlaubt ist es Menschen mit Zertifikat für { $skills }.
limit-used-up-text = { $most ->
    [one] Das eine Mal von heute ist verbraucht.
   *[other] Die { $most } Male von heute sind verbraucht.
  }
weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag

## Wer etwas könnte, und was eine Art, etwas zu tun, von einer anderen unterscheidet
who-alone = Das entscheiden Sie selbst
who-with-power-user = Sie, zusammen mit einem Power-User, der genau diese Änderung ansieht und mitzeichnet
who-with-power-user-nobody = Die IT. Im Moment gibt es hier niemanden, der diese Änderung mit Ihnen zeichnen darf
role-it = IT
who-with-approval = Sie, sobald jemand genau dieser Änderung zugestimmt hat: { $role }
who-it-only = Nur die IT
who-it-only-alone = Jemand mit Administratorrechten an diesem Computer
case-of-others = { $act }, wenn es jemand anderem gehört
case-undo = { $act }, um zurückzunehmen, was Deskside hier getan hat

## Aktionen: der Knopf, währenddessen, danach, der Weg zurück, danach, und der Name in einem Satz über eine Grenze
action-service-start = Den Druckdienst starten
action-service-start-doing = Der Druckdienst wird gestartet
action-service-start-done = Druckdienst gestartet
action-service-start-undo = Den Druckdienst wieder anhalten
action-service-start-undone = Druckdienst wieder angehalten
action-service-start-act = Den Druckdienst starten

action-service-stop = Den Druckdienst anhalten
action-service-stop-doing = Der Druckdienst wird angehalten
action-service-stop-done = Druckdienst angehalten
action-service-stop-undo = Den Druckdienst wieder starten
action-service-stop-undone = Druckdienst wieder gestartet
action-service-stop-act = Den Druckdienst anhalten

action-printer-resume = Die Warteschlange wieder starten
action-printer-resume-doing = Die Warteschlange von { $queue } wird gestartet
action-printer-resume-done = Warteschlange von { $queue } wieder gestartet
action-printer-resume-undo = Die Warteschlange wieder anhalten
action-printer-resume-undone = Warteschlange von { $queue } wieder angehalten
action-printer-resume-act = Eine Druckwarteschlange starten

action-printer-pause = Die Warteschlange anhalten
action-printer-pause-doing = Die Warteschlange von { $queue } wird angehalten
action-printer-pause-done = Warteschlange von { $queue } angehalten
action-printer-pause-undo = Die Warteschlange wieder starten
action-printer-pause-undone = Warteschlange von { $queue } wieder gestartet
action-printer-pause-act = Eine Druckwarteschlange anhalten

action-printer-accept = Neue Dokumente wieder annehmen
action-printer-accept-doing = { $queue } wird für neue Dokumente geöffnet
action-printer-accept-done = { $queue } nimmt wieder neue Dokumente an
action-printer-accept-undo = Neue Dokumente wieder abweisen
action-printer-accept-undone = { $queue } weist neue Dokumente wieder ab
action-printer-accept-act = Eine Druckwarteschlange für Dokumente öffnen

action-printer-reject = Neue Dokumente abweisen
action-printer-reject-doing = { $queue } wird für neue Dokumente geschlossen
action-printer-reject-done = { $queue } weist neue Dokumente ab
action-printer-reject-undo = Neue Dokumente wieder annehmen
action-printer-reject-undone = { $queue } nimmt wieder neue Dokumente an
action-printer-reject-act = Eine Druckwarteschlange für Dokumente schließen

action-printer-cancel-job = Das hängende Dokument herausnehmen
action-printer-cancel-job-doing = Dokument { $job } wird aus der Warteschlange genommen
action-printer-cancel-job-done = Dokument { $job } aus der Warteschlange von { $queue } genommen
action-printer-cancel-job-act = Ein Dokument aus der Warteschlange nehmen

action-printer-set-default = Zum üblichen Drucker machen
action-printer-set-default-doing = { $queue } wird der übliche Drucker
action-printer-set-default-done = { $queue } ist jetzt der übliche Drucker
action-printer-set-default-undo = Zurück zum Drucker von vorher
action-printer-set-default-undone = Der Drucker von vorher ist wieder der übliche
action-printer-set-default-act = Den üblichen Drucker ändern

action-printer-set-address = Die neue Adresse benutzen
action-printer-set-address-doing = Die neue Adresse von { $queue } wird eingetragen
action-printer-set-address-done = Dokumente für { $queue } gehen an die neue Adresse
action-printer-set-address-undo = Zurück zur alten Adresse
action-printer-set-address-undone = Dokumente für { $queue } gehen wieder an die alte Adresse
action-printer-set-address-act = Ändern, wo ein Drucker gesucht wird

action-printer-add = Den Drucker hinzufügen
action-printer-add-doing = { $queue } wird hinzugefügt
action-printer-add-done = { $queue } hinzugefügt
action-printer-add-undo = Wieder entfernen
action-printer-add-undone = { $queue } wieder entfernt
action-printer-add-act = Einen Drucker hinzufügen

action-printer-remove = Den Drucker entfernen
action-printer-remove-doing = { $queue } wird entfernt
action-printer-remove-done = { $queue } entfernt
action-printer-remove-undo = Wieder hinzufügen
action-printer-remove-undone = { $queue } wieder hinzugefügt
action-printer-remove-act = Einen Drucker entfernen

action-printer-test-page = Eine Testseite drucken
action-printer-test-page-doing = Auf { $queue } wird eine Testseite gedruckt
action-printer-test-page-done = Testseite auf { $queue } gedruckt
action-printer-test-page-seen = Der Drucker meldet, dass die Seite gedruckt ist
action-printer-test-page-not-seen = Der Drucker hat nicht gemeldet, dass die Seite gedruckt ist
action-printer-test-page-act = Eine Testseite drucken

## Was sich ändert
effect-print-service = Der Druckdienst
effect-queue = Die Warteschlange von { $queue }
effect-new-documents = Neue Dokumente für { $queue }
effect-document = „{ $title }“ auf { $queue }
effect-document-of = „{ $title }“, was { $owner } auf { $queue } druckt
effect-default-printer = Ihr üblicher Drucker
effect-address = Wohin Dokumente für { $queue } gehen
effect-printer = { $queue }
effect-test-page = Eine Testseite auf { $queue }
effect-waiting-documents = { $count ->
    [one] 1 wartendes Dokument
   *[other] { $count } wartende Dokumente
  }

## Von einem Zustand zum anderen
state-stopped = Angehalten
state-running = Läuft
state-paused = Angehalten
state-turned-away = Abgewiesen
state-accepted = Angenommen
state-in-queue = In der Warteschlange
state-removed = Entfernt
state-named = { $name }
state-none = Nichts
state-not-there = Nicht auf diesem Computer
state-there = Auf diesem Computer
state-added = Hinzugefügt
state-one-page = Eine Seite

## Was für immer verloren ist
loss-owner-prints-again = Die Person, der „{ $title }“ gehört, druckt es noch einmal, wenn sie es noch braucht
loss-of-owner = { $owner } druckt „{ $title }“ noch einmal, wenn es noch gebraucht wird. Sagen Sie { $owner }, dass Sie es herausgenommen haben
loss-print-again = Brauchen Sie „{ $title }“ noch, drucken Sie es selbst noch einmal
loss-one-sheet = Braucht ein Blatt Papier
loss-waiting-documents = { $count ->
    [one] 1 wartendes Dokument kommt nicht zurück
   *[other] { $count } wartende Dokumente kommen nicht zurück
  }
loss-printer-settings = Von Hand geänderte Einstellungen dieses Druckers kommen nicht zurück

## Über einen Drucker in einer Liste
printer-at = { $location }
printer-model = { $model }
printer-waiting = { $count ->
    [one] 1 Dokument wartet
   *[other] { $count } Dokumente warten
  }
printer-is-default = Ihr üblicher Drucker

## Warum der Computer nicht antworten oder es nicht tun konnte, und was dann kommt
fault-not-installed = { $what } ist auf diesem Computer nicht installiert
fault-not-installed-action = Die IT kann es installieren
fault-too-slow = Es kam keine rechtzeitige Antwort
fault-too-slow-action = Prüfen Sie in einer Minute noch einmal
fault-no-answer = { $what } antwortet nicht
fault-no-answer-action = Sehen Sie nach, ob das Gerät eingeschaltet ist, und prüfen Sie noch einmal
fault-denied = Ihr Konto darf das auf diesem Computer nicht
fault-denied-action = Die IT kann es mit Ihnen machen
fault-missing = { $what } ist nicht mehr da
fault-missing-action = Gehen Sie zurück und wählen Sie noch einmal
fault-unreadable = Der Computer gab eine Antwort, die wir nicht verstehen
fault-unreadable-action = Prüfen Sie noch einmal, oder holen Sie Hilfe von einem Menschen
fault-tool = Ein Programm des Computers konnte es nicht ausführen
fault-tool-action = Versuchen Sie es noch einmal, oder holen Sie Hilfe von einem Menschen
fault-not-supported = Auf dieser Art von Computer geht das nicht
fault-not-supported-action = Holen Sie Hilfe von einem Menschen
fault-not-permitted = Dem wurde nicht zugestimmt, also geschah nichts
fault-not-permitted-action = Sehen Sie die Änderung noch einmal an und entscheiden Sie
fault-stopped = Es wurde abgebrochen, bevor es fertig war
fault-stopped-action = Prüfen Sie noch einmal, wenn Sie so weit sind

## Aktionen: Dateien
action-file-trash = In den Papierkorb legen
action-file-trash-doing = { $file } wird in den Papierkorb gelegt
action-file-trash-done = { $file } in den Papierkorb gelegt
action-file-trash-undo = { $file } zurücklegen
action-file-trash-undone = { $file } ist wieder im Ordner
action-file-trash-act = Eine Datei in den Papierkorb legen
action-file-restore = Zurücklegen
action-file-restore-doing = { $file } wird zurückgelegt
action-file-restore-done = { $file } zurückgelegt
action-file-restore-undo = { $file } wieder in den Papierkorb legen
action-file-restore-undone = { $file } ist wieder im Papierkorb
action-file-restore-act = Eine Datei zurücklegen
action-trash-empty = Papierkorb leeren
action-trash-empty-doing = Der Papierkorb wird geleert
action-trash-empty-done = Papierkorb geleert
action-trash-empty-act = Den Papierkorb leeren
effect-file = { $file }, { $size }
effect-trash = { $count ->
    [one] Der Papierkorb mit 1 Datei oder Ordner, { $size }
   *[other] Der Papierkorb mit { $count } Dateien und Ordnern, { $size }
  }
state-in-folder = Im Ordner { $folder }
state-in-trash = Im Papierkorb
state-full = Voll
state-empty = Leer
loss-trash = { $count ->
    [one] Was im Papierkorb liegt, ist dann endgültig weg
   *[other] Alle { $count } Dateien und Ordner im Papierkorb sind dann endgültig weg
  }
file-in-folder = { $days ->
    [0] Im Ordner { $folder }. Heute geändert
    [one] Im Ordner { $folder }. Gestern geändert
   *[other] Im Ordner { $folder }. Seit { $days } Tagen nicht geändert
  }
file-size = { $size }
trashed-from = Aus dem Ordner { $folder }
trashed-on = Aus dem Ordner { $folder }. Gelöscht am { $day }

## Aktionen: gemeinsame Ordner
action-drive-connect = Ordner verbinden
action-drive-connect-doing = { $share } wird verbunden
action-drive-connect-done = { $share } verbunden
action-drive-connect-undo = Wieder trennen
action-drive-connect-undone = { $share } ist nicht mehr verbunden
action-drive-connect-act = Einen gemeinsamen Ordner verbinden
action-drive-connect-denied = Der Server hat diesen Namen mit diesem Passwort für diesen Ordner nicht angenommen
action-drive-connect-missing = Der Server hat keinen Ordner namens { $share }
action-drive-connect-unreadable = Ihr Passwort ist nicht mehr da. Gehen Sie zurück und geben Sie es noch einmal ein
action-drive-disconnect = Ordner trennen
action-drive-disconnect-doing = { $share } wird getrennt
action-drive-disconnect-done = { $share } getrennt
action-drive-disconnect-act = Einen gemeinsamen Ordner trennen
effect-drive = { $share } auf { $server }
effect-open-files = Dateien, die dort offen sind, in: { $programs }
state-connected = Verbunden
state-connected-as = Verbunden als { $account }
state-not-connected = Nicht verbunden
state-open = Offen
state-cut-off = Abgeschnitten
loss-connection = Zum erneuten Verbinden braucht es das Passwort. Im Ordner wird nichts gelöscht
loss-open-files = Was in diesen Programmen nicht gespeichert ist, kann verloren gehen: { $programs }. Zum erneuten Verbinden braucht es das Passwort
drive-on = Auf { $server }
drive-as = Als { $account }

## Aktionen: Ton
action-sound-unmute = Wieder einschalten
action-sound-unmute-doing = { $device } wird eingeschaltet
action-sound-unmute-done = { $device } wieder eingeschaltet
action-sound-unmute-undo = Wieder stumm schalten
action-sound-unmute-undone = { $device } ist wieder stumm
action-sound-unmute-act = Einen Lautsprecher oder ein Mikrofon einschalten
action-sound-mute = Stumm schalten
action-sound-mute-doing = { $device } wird stumm geschaltet
action-sound-mute-done = { $device } stumm geschaltet
action-sound-mute-undo = Wieder einschalten
action-sound-mute-undone = { $device } ist wieder an
action-sound-mute-act = Einen Lautsprecher oder ein Mikrofon stumm schalten
action-sound-set-volume = Lautstärke einstellen
action-sound-set-volume-doing = Die Lautstärke von { $device } wird eingestellt
action-sound-set-volume-done = Lautstärke von { $device } eingestellt
action-sound-set-volume-undo = Zurück zur Lautstärke von vorher
action-sound-set-volume-undone = { $device } hat wieder die Lautstärke von vorher
action-sound-set-volume-act = Die Lautstärke eines Lautsprechers oder Mikrofons einstellen
action-sound-set-default = Dieses Gerät benutzen
action-sound-set-default-doing = { $device } wird gewählt
action-sound-set-default-done = { $device } gewählt
action-sound-set-default-undo = Das Gerät von vorher benutzen
action-sound-set-default-undone = Das Gerät von vorher wird wieder benutzt
action-sound-set-default-act = Einen Lautsprecher oder ein Mikrofon wählen
action-sound-test-tone = Ton abspielen
action-sound-test-tone-doing = Auf { $device } wird ein Ton abgespielt
action-sound-test-tone-done = Ton auf { $device } abgespielt
action-sound-test-tone-seen = Der Ton wurde bis zum Ende abgespielt
action-sound-test-tone-not-seen = Der Ton wurde nicht bis zum Ende abgespielt
action-sound-test-tone-act = Einen Ton abspielen
effect-sound = { $device }
effect-volume = Die Lautstärke von { $device }
effect-default-output = Wo der Ton herauskommt
effect-default-input = Welches Mikrofon benutzt wird
effect-tone = Ein Ton auf { $device }
state-silent = Stumm
state-on = An
state-percent = { $percent } %
state-one-tone = Eine Sekunde Ton
sound-unplugged = Hier ist nichts eingesteckt
sound-muted = Stumm
sound-used-now = Wird jetzt benutzt

## Änderungen: Updates
action-updates-look = Nach Updates suchen
action-updates-look-doing = Nach Updates wird gesucht
action-updates-look-done = Nach Updates wurde gesucht
action-updates-look-act = Das Suchen nach Updates
effect-updates-list = Die Liste der Updates
state-updates-never-looked = Sie wurde noch nie geholt
state-updates-looked-today = Sie ist von heute
state-updates-looked = { $days ->
    [one] Sie ist einen Tag alt
   *[other] Sie ist { $days } Tage alt
}
state-updates-looked-now = Sie ist neu, und nichts wird installiert

## Änderungen: Einstellungen
action-keyboard-set-layouts = Tastatur umstellen
action-keyboard-set-layouts-doing = Die Tastatur wird umgestellt
action-keyboard-set-layouts-done = Die Belegungen der Tastatur wurden geändert
action-keyboard-set-layouts-undo = Belegungen wie vorher
action-keyboard-set-layouts-undone = Die Belegungen der Tastatur sind wie vorher
action-keyboard-set-layouts-act = Tastaturbelegungen ändern
action-aid-switch-on = Einschalten
action-aid-switch-on-doing = Es wird eingeschaltet
action-aid-switch-on-done = Eine Bedienungshilfe wurde eingeschaltet
action-aid-switch-on-undo = Wieder ausschalten
action-aid-switch-on-undone = Die Bedienungshilfe ist wieder aus
action-aid-switch-on-act = Eine Bedienungshilfe einschalten
action-aid-switch-off = Ausschalten
action-aid-switch-off-doing = Es wird ausgeschaltet
action-aid-switch-off-done = Eine Bedienungshilfe wurde ausgeschaltet
action-aid-switch-off-undo = Wieder einschalten
action-aid-switch-off-undone = Die Bedienungshilfe ist wieder an
action-aid-switch-off-act = Eine Bedienungshilfe ausschalten
action-text-set-size = Größe ändern
action-text-set-size-doing = Die Größe der Schrift wird geändert
action-text-set-size-done = Die Größe der Schrift wurde geändert
action-text-set-size-undo = Größe wie vorher
action-text-set-size-undone = Die Schrift hat ihre Größe von vorher
action-text-set-size-act = Die Schriftgröße ändern
effect-layouts = Belegungen Ihrer Tastatur
effect-screen-reader = Eine Stimme, die den Bildschirm vorliest
effect-magnifier = Die Lupe
effect-high-contrast = Hoher Kontrast
effect-screen-keyboard = Die Tastatur auf dem Bildschirm
effect-sticky-keys = Die Einrastfunktion
effect-slow-keys = Träge Tasten
effect-bounce-keys = Überhören schneller doppelter Anschläge
effect-mouse-keys = Den Mauszeiger mit den Ziffern bewegen
effect-text-size = Größe der Schrift
state-layouts = { $labels }
state-layout-of-computer = Die, auf die der Computer eingestellt ist
state-off = Aus
layout-is-own = Hier eingerichtet

## Änderungen: Programme
action-autostart-switch-off = Nicht mehr von selbst starten
action-autostart-switch-off-doing = Es wird ausgeschaltet
action-autostart-switch-off-done = Ein Programm startet nicht mehr von selbst
action-autostart-switch-off-undo = Wieder von selbst starten
action-autostart-switch-off-undone = Das Programm startet wieder von selbst
action-autostart-switch-off-act = Den Start bei der Anmeldung ausschalten
action-autostart-switch-on = Von selbst starten
action-autostart-switch-on-doing = Es wird eingeschaltet
action-autostart-switch-on-done = Ein Programm startet wieder von selbst
action-autostart-switch-on-undo = Wieder ausschalten
action-autostart-switch-on-undone = Das Programm startet nicht von selbst
action-autostart-switch-on-act = Den Start bei der Anmeldung einschalten
action-program-quit = Programm schließen
action-program-quit-doing = Das Programm wird geschlossen
action-program-quit-done = Ein Programm wurde geschlossen
action-program-quit-act = Ein Programm schließen
action-program-end = Programm beenden
action-program-end-doing = Das Programm wird beendet
action-program-end-done = Ein Programm wurde beendet
action-program-end-act = Ein Programm beenden
effect-starter = { $program }
effect-program = { $program }
state-starts = Startet bei der Anmeldung
state-does-not-start = Startet nicht von selbst
state-closed = Geschlossen
state-ended = Sofort beendet
loss-unsaved = Was in { $program } nicht gespeichert ist, kann verloren gehen. Fragt es nach, antworten Sie ihm
loss-unsaved-surely = Was in { $program } nicht gespeichert ist, geht verloren
program-memory = { $size }

## Aktionen: Bluetooth
action-bluetooth-switch-on = Bluetooth einschalten
action-bluetooth-switch-on-doing = Bluetooth wird eingeschaltet
action-bluetooth-switch-on-done = Bluetooth eingeschaltet
action-bluetooth-switch-on-undo = Wieder ausschalten
action-bluetooth-switch-on-undone = Bluetooth ist wieder aus
action-bluetooth-switch-on-act = Bluetooth einschalten
action-bluetooth-switch-off = Bluetooth ausschalten
action-bluetooth-switch-off-doing = Bluetooth wird ausgeschaltet
action-bluetooth-switch-off-done = Bluetooth ausgeschaltet
action-bluetooth-switch-off-undo = Wieder einschalten
action-bluetooth-switch-off-undone = Bluetooth ist wieder an
action-bluetooth-switch-off-act = Bluetooth ausschalten
action-bluetooth-connect = Verbinden
action-bluetooth-connect-doing = { $pairing } wird verbunden
action-bluetooth-connect-done = { $pairing } verbunden
action-bluetooth-connect-undo = Wieder trennen
action-bluetooth-connect-undone = { $pairing } ist nicht mehr verbunden
action-bluetooth-connect-act = Ein Bluetooth-Gerät verbinden
action-bluetooth-connect-no-answer = { $pairing } antwortet nicht. Es ist aus, zu weit weg oder mit etwas anderem verbunden
action-bluetooth-disconnect = Trennen
action-bluetooth-disconnect-doing = { $pairing } wird getrennt
action-bluetooth-disconnect-done = { $pairing } getrennt
action-bluetooth-disconnect-undo = Wieder verbinden
action-bluetooth-disconnect-undone = { $pairing } ist wieder verbunden
action-bluetooth-disconnect-act = Ein Bluetooth-Gerät trennen
effect-bluetooth = Bluetooth
effect-bluetooth-device = { $pairing }
effect-bluetooth-devices = Geräte ohne Kabel: { $devices }
loss-bluetooth-devices = Diese werden von Hand neu verbunden: { $devices }
bluetooth-connected = Jetzt verbunden
bluetooth-battery = Akku: { $percent } %

## Änderungen: Strom
action-power-set-profile = Ändern
action-power-set-profile-doing = Es wird geändert, wie viel gespart wird
action-power-set-profile-done = Es wurde geändert, wie viel Strom gespart wird
action-power-set-profile-undo = Wie vorher
action-power-set-profile-undone = Es wird wieder so viel Strom gespart wie vorher
action-power-set-profile-act = Ändern, wie viel Strom gespart wird
effect-profile = Strom und Tempo
state-power-saver = Er spart Strom
state-balanced = Wie üblich
state-performance = So schnell er kann

## Aktionen: Mail
action-mail-account-add = Das Konto in Thunderbird einrichten
action-mail-account-add-doing = { $mail } wird in Thunderbird eingerichtet
action-mail-account-add-done = { $mail } in Thunderbird eingerichtet
action-mail-account-add-undo = Wieder herausnehmen
action-mail-account-add-undone = { $mail } ist nicht mehr in Thunderbird eingerichtet
action-mail-account-add-act = Ein Mailkonto in Thunderbird einrichten
action-mail-account-add-denied = Thunderbird ist offen oder sein Ordner lässt sich nicht ändern. Schließen Sie Thunderbird und versuchen Sie es noch einmal
action-mail-account-remove = Das Konto aus Thunderbird herausnehmen
action-mail-account-remove-doing = { $mail } wird aus Thunderbird herausgenommen
action-mail-account-remove-done = { $mail } aus Thunderbird herausgenommen
action-mail-account-remove-undo = Wieder einrichten
action-mail-account-remove-undone = { $mail } ist wieder in Thunderbird eingerichtet
action-mail-account-remove-act = Ein Mailkonto aus Thunderbird herausnehmen
action-mail-account-remove-denied = Thunderbird ist offen oder sein Ordner lässt sich nicht ändern. Schließen Sie Thunderbird und versuchen Sie es noch einmal
effect-mail-account = Das Konto { $mail } in Thunderbird
effect-mail-servers = Seine Server
effect-mail-entry = Der Eintrag { $mail } in der Liste der Programme
effect-mail-kept = Was Thunderbird für dieses Konto auf diesem Computer behalten hat
state-mail-none = Nicht da
state-mail-half = Zum Teil da
state-mail-own-profile = In einem eigenen Profil
state-mail-servers = Mails kommen von { $receives } und gehen über { $sends } hinaus
state-mail-entry = Öffnet Thunderbird mit diesem Konto
state-mail-aside = Im Ordner { $folder }
loss-mail-aside = Mails, Entwürfe und Adressen, die nur hier sind, verschwinden aus Thunderbird. Zurücknehmen bringt sie nicht wieder. Sie bleiben in { $folder }
mail-in-thunderbird = In Thunderbird, von Deskside eingerichtet

## Aktionen: Netze
action-wifi-on = WLAN einschalten
action-wifi-on-doing = WLAN wird eingeschaltet
action-wifi-on-done = WLAN eingeschaltet
action-wifi-on-undo = Wieder ausschalten
action-wifi-on-undone = Das WLAN ist wieder aus
action-wifi-on-act = WLAN einschalten
action-wifi-off = WLAN ausschalten
action-wifi-off-doing = WLAN wird ausgeschaltet
action-wifi-off-done = WLAN ausgeschaltet
action-wifi-off-undo = Wieder einschalten
action-wifi-off-undone = Das WLAN ist wieder an
action-wifi-off-act = WLAN ausschalten
action-network-connect = Verbinden
action-network-connect-doing = Wird verbunden
action-network-connect-done = Computer mit einem Netz verbunden
action-network-connect-undo = So zurückstellen, wie es war
action-network-connect-undone = Die Verbindung ist wieder wie vorher
action-network-connect-act = Mit einem Netz verbinden
action-network-connect-no-answer = Das Netz hat die Verbindung nicht angenommen. Der Computer ist verbunden wie vorher
action-network-connect-denied = Das Netz will ein Passwort, das nicht hier ist, oder Sie dürfen es nicht selbst verbinden
action-network-disconnect = Trennen
action-network-disconnect-doing = Wird getrennt
action-network-disconnect-done = Computer von einem Netz getrennt
action-network-disconnect-undo = Wieder verbinden
action-network-disconnect-undone = Er ist wieder verbunden
action-network-disconnect-act = Von einem Netz trennen
action-network-renew = Neue Adresse holen
action-network-renew-doing = Das Netz wird nach einer Adresse gefragt
action-network-renew-done = Neue Adresse vom Netz geholt
action-network-renew-act = Das Netz nach einer neuen Adresse fragen
action-network-renew-no-answer = Das Netz hat keine Adresse gegeben
action-names-forget = Alle Adressen neu abfragen
action-names-forget-doing = Aufgehobene Adressen werden vergessen
action-names-forget-done = Aufgehobene Adressen vergessen
action-names-forget-act = Aufgehobene Adressen vergessen
action-vpn-connect = VPN verbinden
action-vpn-connect-doing = Das VPN wird verbunden
action-vpn-connect-done = VPN verbunden
action-vpn-connect-undo = Wieder trennen
action-vpn-connect-undone = Das VPN ist wieder getrennt
action-vpn-connect-act = Das VPN verbinden
action-vpn-connect-no-answer = Das VPN hat sich nicht verbunden. Es ist aus wie vorher
action-vpn-connect-denied = Das VPN will ein Passwort oder ein Zertifikat, das nicht hier ist
action-vpn-disconnect = VPN trennen
action-vpn-disconnect-doing = Das VPN wird getrennt
action-vpn-disconnect-done = VPN getrennt
action-vpn-disconnect-undo = Wieder verbinden
action-vpn-disconnect-undone = Das VPN ist wieder verbunden
action-vpn-disconnect-act = Das VPN trennen
action-proxy-set = Proxy-Einstellung ändern
action-proxy-set-doing = Die Proxy-Einstellung wird geändert
action-proxy-set-done = Proxy-Einstellung geändert
action-proxy-set-undo = Proxy-Einstellung zurückstellen
action-proxy-set-undone = Die Proxy-Einstellung ist wieder wie vorher
action-proxy-set-act = Die Proxy-Einstellung ändern
action-proxy-set-denied = Diese Einstellung hält Ihre Organisation fest
effect-wifi = Das WLAN
effect-network = Das Netz an { $adapter }
effect-own-address = Die Adresse dieses Computers an { $adapter }
effect-names = Die Adressen von Seiten und Servern, die dieser Computer aufhebt
effect-vpn = Das VPN { $connection }
effect-proxy = Der Proxy für Webseiten
state-connected-to = Verbunden mit { $connection }
state-no-address = Keine
state-address-from-network = Eine, die das Netz gibt
state-names-kept = Eine Weile aufgehoben
state-names-forgotten = Neu abgefragt
loss-names = Die ersten Seiten danach brauchen einen Moment länger
state-proxy-none = Keiner, direkt zur Seite
state-proxy-manual = Der aus den Einstellungen
state-proxy-auto = Von einer Datei bestimmt

## What people can help with
skill-printing = Drucker
skill-storage = volle Festplatten
skill-network = WLAN und Internet
skill-meetings = Bildschirme, Ton und Besprechungen
skill-performance = langsame Computer und Updates
skill-accounts = Anmeldung
skill-security = Sicherheit
skill-devices = verlorene und defekte Geräte
skill-access = Zugriff auf Ordner und Programme
skill-software = Programme
skill-drives = Netzlaufwerke
skill-mail = Mail
skill-settings = Tastatur, Sprache und andere Einstellungen

## What a power user writes when it is solved
solved-text =
  Was geholfen hat: { $what }
  Warum: { $why }

# Wo Deskside auf dieser Art von Computer keinen Weg zu einer Änderung hat: wie man sie von Hand macht.
by-hand = Deskside kann das hier nicht. Das können Sie tun
by-hand-other = Holen Sie Hilfe von einem Menschen
by-hand-printer-accept-windows =
    Öffnen Sie die Einstellungen, dann Bluetooth und Geräte, dann Drucker und Scanner
    Wählen Sie den Drucker, dann Druckwarteschlange öffnen
    Sehen Sie im Menü des Druckers nach, dass er nicht angehalten und nicht offline ist
by-hand-printer-reject-windows =
    Öffnen Sie die Einstellungen, dann Bluetooth und Geräte, dann Drucker und Scanner
    Wählen Sie den Drucker, dann Druckwarteschlange öffnen
    Halten Sie ihn dort an: Er behält neue Dokumente, bis es weitergeht
by-hand-printer-set-address-windows =
    Öffnen Sie die Einstellungen, dann Bluetooth und Geräte, dann Drucker und Scanner
    Entfernen Sie dort den Drucker, und wählen Sie dann Gerät hinzufügen
    Wählen Sie den Drucker an seiner neuen Adresse
by-hand-printer-test-page-windows =
    Öffnen Sie die Einstellungen, dann Bluetooth und Geräte, dann Drucker und Scanner
    Wählen Sie den Drucker, dann Testseite drucken
by-hand-file-trash-windows =
    Öffnen Sie den Ordner im Explorer
    Wählen Sie die Datei, und drücken Sie Entf: Sie kommt in den Papierkorb
by-hand-file-restore-windows =
    Öffnen Sie den Papierkorb auf dem Desktop
    Wählen Sie die Datei, dann Wiederherstellen
by-hand-file-trash-macos =
    Öffnen Sie den Ordner im Finder
    Wählen Sie die Datei, und drücken Sie Befehl und Rückschritt: Sie kommt in den Papierkorb
by-hand-file-restore-macos =
    Öffnen Sie den Papierkorb im Dock
    Wählen Sie die Datei, dann Ablage und Zurücklegen
by-hand-trash-empty-macos =
    Öffnen Sie den Papierkorb im Dock, und sehen Sie durch, was darin ist
    Wählen Sie Finder, dann Papierkorb entleeren: Was darin war, kommt nicht zurück
by-hand-drive-connect-windows =
    Öffnen Sie den Explorer, dann Dieser PC, dann Netzlaufwerk verbinden
    Geben Sie den Ordner so ein, wie Sie ihn von Ihrer Organisation haben
    Melden Sie sich mit Ihrem Konto dort an
by-hand-drive-disconnect-windows =
    Öffnen Sie den Explorer, dann Dieser PC
    Schließen Sie, was Sie in dem Ordner geöffnet haben, wählen Sie ihn und dann Trennen
by-hand-drive-connect-macos =
    Öffnen Sie den Finder, dann wählen Sie Gehe zu und Mit Server verbinden
    Geben Sie die Adresse so ein, wie Sie sie von Ihrer Organisation haben
    Melden Sie sich mit Ihrem Konto dort an
