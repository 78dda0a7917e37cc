# Was ein Bericht sagt: seine Teile, was verdeckt wurde und was die Prüfungen daraus lesen.

part-answers = Was gefragt, gefunden und getan wurde
part-system = Dieser Computer: Modell und System
part-cpu = Prozessor und Auslastung
part-memory = Arbeitsspeicher
part-disks = Datenträger und freier Platz
part-processes = Programme mit viel Arbeit
part-network = Netzwerk
part-names = Namen und Adressen im Netzwerk
part-printers = Drucker und ihre Dokumente
part-mounts = Ordner und Laufwerke
part-clock = Uhr
part-errors = Zuletzt aufgezeichnete Fehler

hidden-count = { $count ->
    [one] 1 { $what }
   *[other] { $count } × { $what }
}
hidden-lines = { $count ->
    [one] 1 Zeile, die Sie verdeckt haben
   *[other] { $count } Zeilen, die Sie verdeckt haben
}
hidden-password = Passwort
hidden-private-key = privater Schlüssel
hidden-token = Zugangsschlüssel
hidden-cloud-key = Cloud-Schlüssel
hidden-forge-token = Schlüssel einer Code-Ablage
hidden-chat-token = Schlüssel eines Nachrichtendienstes
hidden-payment-key = Zahlungsschlüssel
hidden-ai-key = Schlüssel eines Sprachdienstes
hidden-jwt = Anmeldetoken
hidden-cookie = Cookie
hidden-saml = Anmeldenachricht
hidden-wifi-key = WLAN-Schlüssel
hidden-network-secret = Netzwerkgeheimnis
hidden-password-hash = gespeichertes Passwort
hidden-kerberos-ticket = Anmeldeticket
hidden-recovery-key = Wiederherstellungsschlüssel
hidden-one-time-secret = Einmalcode
hidden-licence-key = Lizenzschlüssel
hidden-card = Kartennummer
hidden-iban = Bankkonto
hidden-national-id = persönliche Nummer
hidden-birth-date = Geburtsdatum
hidden-address = Anschrift
hidden-user = Kontoname
hidden-person = Name einer Person
hidden-email = E-Mail-Adresse
hidden-phone = Telefonnummer
hidden-host = Name eines Computers
hidden-domain = Name einer Domäne
hidden-ip = Netzwerkadresse
hidden-mac = Hardwareadresse
hidden-ssid = Name eines WLANs
hidden-serial = Seriennummer
hidden-device-id = Gerätenummer
hidden-document = Name eines Dokuments

analyzer-not-collected = Nicht prüfbar: der Teil ist nicht im Bericht
analyzer-not-told = Aus dem Gesammelten nicht zu erkennen
analyzer-disk-full = Ein Datenträger ist voll: { $value } frei
analyzer-disk-nearly-full = Ein Datenträger ist fast voll: { $value } frei
analyzer-disk-room = Die Datenträger haben Platz
analyzer-no-more-files = Ein Datenträger nimmt keine Dateien mehr auf: { $value } übrig
analyzer-few-more-files = Ein Datenträger nimmt nur noch wenige Dateien auf: { $value } übrig
analyzer-files-room = Die Datenträger nehmen weitere Dateien auf
analyzer-disk-read-only = Auf den Systemdatenträger kann nicht geschrieben werden
analyzer-disk-writable = Auf den Systemdatenträger kann geschrieben werden
analyzer-memory-full = Der Arbeitsspeicher ist voll: { $value } verfügbar
analyzer-memory-nearly-full = Der Arbeitsspeicher ist fast voll: { $value } verfügbar
analyzer-memory-room = Es ist Arbeitsspeicher frei
analyzer-load-high = Der Prozessor hat mehr zu tun, als er schafft: { $value }
analyzer-load-fine = Der Prozessor kommt hinterher
analyzer-network-connected = Mit einem Netzwerk verbunden
analyzer-network-disconnected = Mit keinem Netzwerk verbunden
analyzer-gateway-answers = Der Weg aus dem Netzwerk antwortet
analyzer-gateway-silent = Der Weg aus dem Netzwerk antwortet nicht
analyzer-gateway-none = Es gibt keinen Weg aus dem Netzwerk
analyzer-server-answers = Der Hilfe-Server antwortet
analyzer-server-silent = Der Hilfe-Server ist nicht erreichbar
analyzer-names-work = Namen können nachgeschlagen werden
analyzer-names-fail = Namen können nicht nachgeschlagen werden
analyzer-clock-synchronised = Die Uhr wird richtig gestellt
analyzer-clock-not-synchronised = Die Uhr wird nicht von selbst gestellt
analyzer-print-service-running = Der Druckdienst läuft
analyzer-print-service-stopped = Der Druckdienst läuft nicht
analyzer-queue-paused = Ein Drucker ist angehalten
analyzer-queue-runs = Kein Drucker ist angehalten
analyzer-queue-rejects = Ein Drucker nimmt keine Dokumente an
analyzer-queue-accepts = Jeder Drucker nimmt Dokumente an
analyzer-disk-errors = Ein Datenträger war nicht lesbar oder beschreibbar: { $value } Mal
analyzer-disk-no-errors = Keine Datenträgerfehler aufgezeichnet
analyzer-disk-was-full = Etwas konnte nicht gespeichert werden, weil ein Datenträger voll war
analyzer-disk-was-not-full = Nichts ging an einem vollen Datenträger verloren
analyzer-memory-was-out = Programme wurden beendet, weil der Arbeitsspeicher nicht reichte
analyzer-memory-was-enough = Kein Programm wurde aus Speichermangel beendet
analyzer-crashes = Programme sind abgestürzt: { $value } Mal
analyzer-no-crashes = Keine Abstürze aufgezeichnet
