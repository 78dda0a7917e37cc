### Die Festplatte ist voll.

title = Meine Festplatte ist voll
summary = Auf diesem Computer ist kein Platz mehr für Dateien
symptoms =
    Festplatte voll
    meine Festplatte ist voll
    Speicher voll
    Speicherplatz voll
    kein Speicherplatz mehr
    kein Platz mehr auf dem Computer
    nicht genügend Speicherplatz
    zu wenig Speicherplatz
    wenig Speicherplatz
    ich kann nichts mehr speichern
    Datei lässt sich nicht speichern
    es ist kein Platz mehr
    der Computer sagt dass er voll ist
    mein Laptop ist voll
    Laufwerk C ist rot
    C ist voll
    wie bekomme ich wieder Platz
    Platz schaffen
    Speicher aufräumen
    Computer aufräumen
    große Dateien löschen
    was braucht so viel Platz
    Papierkorb leeren
    der Papierkorb ist voll
    SSD voll
    Download geht nicht kein Platz
checking = Die Festplatte wird angesehen
done = Es ist wieder Platz
done-explain = Dateien lassen sich wieder speichern. Halten Sie etwa ein Zehntel frei, damit der Computer schnell bleibt.
done-nothing-found = Auf der Festplatte ist genug Platz
done-nothing-found-explain = Im Papierkorb liegt kaum etwas, und die Festplatte hat noch Platz.
done-not-chosen = Es wurde keine Datei gewählt
done-not-chosen-explain = Auf der Festplatte ist im Moment genug Platz.
done-not-fixed = Vielleicht reicht der Platz noch nicht
done-not-fixed-explain = Wir wissen jetzt mehr. Alles, was wir gefunden haben, bleibt für die Person zusammen, die Ihnen hilft.
hand-over = Sagen Sie, was Sie speichern wollten und wie viel Platz es braucht. Sagen Sie, welche großen Dateien bleiben müssen.

## Der Papierkorb
trash-check = Der Papierkorb ist fast leer
trash-checking = Der Papierkorb wird angesehen
trash = { $count ->
    [one] 1 Sache im Papierkorb belegt { $size }
   *[other] { $count } Sachen im Papierkorb belegen { $size }
  }
trash-explain = Was im Papierkorb liegt, belegt weiter Platz. Ist er geleert, kann es niemand mehr von dort zurückholen. Sehen Sie vorher hinein.
trash-unknown = Wir konnten nicht in den Papierkorb dieses Computers sehen

## Eine große Datei
large = Welche davon brauchen Sie nicht mehr?
large-hint = Das sind Ihre größten Dateien. Sie entscheiden über eine nach der anderen
large-empty = Keine einzelne Datei von Ihnen belegt viel Platz.
not-listed = In der Liste stehen nur große Dateien
not-listed-body =
    Auch viele kleine Dateien belegen viel Platz, zum Beispiel Fotos oder alte Downloads.
    Sehen Sie in Ihren Ordner Downloads. Vieles darin wurde nur einmal gebraucht.
not-sure = Behalten Sie, wobei Sie nicht sicher sind
not-sure-body =
    Öffnen Sie die Datei und sehen Sie nach, was sie ist, bevor Sie sich von ihr trennen.
    Brauchen andere sie vielleicht, fragen Sie vorher.
unwanted-check = Die gewählte Datei ist weg
unwanted-checking = Die gewählte Datei wird gesucht
unwanted = { $file } belegt { $size }
unwanted-explain = Sie kommt erst in den Papierkorb und lässt sich zurücklegen. In einem geteilten Ordner fehlt sie dann auch anderen. Mehr Platz gibt es, sobald er geleert ist.
unwanted-unknown = Wir konnten nicht sehen, ob die Datei da ist
trash-again-check = Der Papierkorb ist wieder leer
trash-again-checking = Der Papierkorb wird noch einmal angesehen
trash-again = { $size } im Papierkorb können jetzt Platz machen
trash-again-explain = Auch die gewählte Datei ist dabei. Ist er geleert, kann sie niemand mehr von dort zurückholen. Sehen Sie vorher hinein.
trash-again-unknown = Wir konnten nicht in den Papierkorb dieses Computers sehen

## Der Platz
full-check = Auf der Festplatte ist genug Platz
full-checking = Es wird angesehen, wie viel Platz übrig ist
full = Nur { $free-size } von { $total-size } sind frei
full-explain = Bei so wenig Platz können Programme nichts speichern, und der Computer wird langsam. Auch Updates gelingen nicht.
full-unknown = Wir konnten nicht sehen, wie viel Platz übrig ist
make-room = Von Hand Platz schaffen
make-room-body =
    Schließen Sie alle Programme, die Sie gerade nicht brauchen.
    Entfernen Sie Programme, die Sie nicht mehr nutzen, in den Einstellungen dieses Computers.
    Verschieben Sie Fotos und Videos auf ein Netzlaufwerk, das die IT Ihnen gegeben hat. Prüfen Sie dort, ob sie sich öffnen lassen.
    Prüfen Sie danach hier noch einmal.
