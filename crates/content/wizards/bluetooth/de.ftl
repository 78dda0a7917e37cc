### Maus, Tastatur oder Headset ohne Kabel, oder Bluetooth.

title = Maus, Tastatur oder Headset gehen nicht
summary = Sie reagieren nicht, verbinden sich nicht, oder Bluetooth fehlt
symptoms =
    meine Maus bewegt sich nicht
    meine Maus reagiert nicht
    die Funkmaus geht nicht mehr
    der Mauszeiger bewegt sich nicht
    der Mauszeiger springt
    der Mauszeiger hängt fest
    neue Batterien in der Maus und sie ist trotzdem tot
    meine Logitech Maus wird nicht erkannt
    ich habe keine Maus
    wie arbeite ich ohne Maus
    der Empfänger von meiner Maus ist weg
    den USB-Stick von der Tastatur verloren
    meine Tastatur schreibt nichts
    meine Tastatur reagiert nicht
    die Tastatur ohne Kabel geht nicht mehr
    die Funktastatur ist tot
    die Tasten tun nichts
    ich kann nichts tippen
    wie tippe ich ohne Tastatur
    mein Bluetooth Headset verbindet sich nicht
    das Headset ist mit dem Handy verbunden statt mit dem Laptop
    meine Kopfhörer lassen sich nicht verbinden
    AirPods lassen sich nicht koppeln
    meine Ohrhörer verbinden sich nicht
    ein Bluetooth Gerät koppeln
    wie verbinde ich eine Bluetooth Maus
    neue Tastatur ohne Kabel verbinden
    mein Gerät steht nicht in der Liste von Bluetooth
    Bluetooth ist aus
    Bluetooth lässt sich nicht einschalten
    Bluetooth ist verschwunden
    mein Computer hat kein Bluetooth
    das Headset trennt sich dauernd
    die Bluetooth Verbindung bricht ab
    die Funkmaus ruckelt
    die Tastatur verschluckt Buchstaben
    etwas will sich mit meinem Computer koppeln
    eine Kopplungsanfrage, die ich nicht gestartet habe
    welcher Knopf ist zum Koppeln
checking = Bluetooth wird angesehen
done = Es funktioniert wieder
done-explain = Laden Sie es regelmäßig, oder legen Sie Batterien bereit. Stockt es oft, sagen Sie es der IT: Vielleicht braucht es Ersatz.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Verbindet sich ein Gerät noch nicht, kann ein Mensch mit Ihnen weitersuchen.
done-cannot-tell = Probieren Sie es, wenn Sie alles dafür haben
done-cannot-tell-explain = Probieren Sie es geladen noch einmal. Geht es dann nicht, kommen Sie wieder oder fragen Sie einen Menschen.
done-not-fixed = Das Gerät braucht noch die IT
done-not-fixed-explain = Wer Ihnen hilft, bekommt Ihre Antworten. Ihr Passwort oder einen Code braucht dafür niemand.
hand-over = Hat jemand einem unbekannten Gerät zugestimmt, sagen Sie das zuerst. Sagen Sie, welches Gerät es ist: Hersteller, Name und die Nummer auf der Unterseite. Sagen Sie, wie es verbunden ist: Bluetooth, ein kleiner Empfänger oder ein Kabel. Sagen Sie, ob es an einem anderen Computer geht, ob Bluetooth an ist und seit wann es stockt. Sagen Sie, ob jemand ohne das Gerät nicht arbeiten kann. Lassen Sie Passwörter und Codes weg.

## Was geschieht
what = Was geschieht?
what-hint = Ohne Maus: Tab und Pfeiltasten bewegen, Leertaste und Eingabetaste wählen
what-mouse = Die Maus bewegt sich nicht oder reagiert nicht
what-keyboard = Die Tastatur schreibt nichts
what-headset = Ein Headset oder Kopfhörer ohne Kabel
what-headset-note = Es verbindet sich nicht oder bleibt stumm
what-pair = Ich möchte ein Gerät verbinden, oder es wird nicht gefunden
what-drops = Es geht, aber es ruckelt oder setzt immer wieder aus
what-missing = Bluetooth ist aus oder gar nicht da
what-asked = Etwas, das ich nicht kenne, will sich verbinden

## Keine Maus
no-mouse = So geht es ohne Maus weiter
no-mouse-body =
    Ein Laptop: Nehmen Sie die Fläche unter den Tasten. Ist sie tot, suchen Sie eine Taste mit einer durchgestrichenen Fläche.
    Tab geht weiter, Pfeiltasten wählen, Eingabetaste und Leertaste drücken. Das geht auch in dieser App.
    Windows: Die Windows-Taste öffnet das Startmenü, Alt und Tab wechseln das Programm. Mac: Befehl und Tab.
    Windows mit Ziffernblock: Alt links, Umschalt links und Num zusammen, dann die Eingabetaste. Jetzt bewegen die Ziffern den Zeiger.
    Eine Maus mit Kabel geht sofort. Fragen Sie im Kollegium oder bei der IT danach.
wake-mouse = Geben Sie der Maus Strom und verbinden Sie sie neu
wake-mouse-body =
    Sehen Sie auf die Unterseite: Schieben Sie den Schalter aus und an. Ein Licht zeigt, dass sie Strom hat.
    Legen Sie neue Batterien ein oder laden Sie sie. Manche gehen auch mit angestecktem Ladekabel.
    Ein kleiner Empfänger: Stecken Sie ihn in eine andere Buchse, direkt am Computer statt am Dock.
    Kein Empfänger und kein Kabel? Gehen Sie zurück und wählen Sie, dass Bluetooth aus ist.
    Gibt es einen Knopf mit 1, 2 und 3? Drücken Sie ihn, bis die Maus sich bewegt. Er wählt den Computer.
    Probieren Sie sie auf Papier. Glas und glänzende Tische verwirren sie.
    Öffnet der Zeiger von selbst etwas? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an.
mouse-works = Bewegt sich die Maus jetzt?
mouse-works-yes = Ja
mouse-works-no = Nein, oder nur ruckelnd
mouse-works-later = Mir fehlen gerade Batterien oder ein Ladegerät
mouse-it = Die IT verbindet sie neu oder gibt Ihnen eine andere
mouse-it-body =
    Die IT probiert sie an einem anderen Computer. So zeigt sich, ob es an der Maus oder am Computer liegt.
    Notieren Sie den Namen, die Nummer unten, und ob sie Bluetooth oder einen Empfänger nutzt. Manche Empfänger lassen sich ersetzen.
    Notieren Sie, was Sie probiert haben und ob das Licht angeht.
    Bis dahin: die Fläche am Laptop oder eine Maus mit Kabel.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Keine Tastatur
no-keyboard = So geht es ohne Tastatur weiter
no-keyboard-body =
    Ein Laptop: Klappen Sie ihn auf und nehmen Sie seine eigenen Tasten.
    Sonst tippen Sie mit der Maus auf einer Tastatur auf dem Bildschirm:
    Windows: Einstellungen, Barrierefreiheit, Tastatur, „Bildschirmtastatur“.
    Mac: Systemeinstellungen, Bedienungshilfen, Tastatur. Linux: Einstellungen, Barrierefreiheit, Texteingabe, „Bildschirmtastatur“.
    Vor der Anmeldung: Wählen Sie die kleine Figur in einer Ecke des Bildschirms.
    Tippen Sie ein Passwort dort nur, wenn niemand den Bildschirm sieht.
    Eine Tastatur mit Kabel geht sofort. Fragen Sie im Kollegium oder bei der IT danach.
wake-keyboard = Geben Sie der Tastatur Strom und verbinden Sie sie neu
wake-keyboard-body =
    Suchen Sie unten oder am Rand einen Schalter: Schieben Sie ihn aus und an. Ein Licht zeigt, dass sie Strom hat.
    Legen Sie neue Batterien ein oder laden Sie sie. Manche gehen auch mit angestecktem Ladekabel.
    Ein kleiner Empfänger: Stecken Sie ihn in eine andere Buchse, direkt am Computer statt am Dock.
    Kein Empfänger und kein Kabel? Gehen Sie zurück und wählen Sie, dass Bluetooth aus ist.
    Gibt es Tasten mit 1, 2 und 3 oder dem Bluetooth-Zeichen? Drücken Sie die für diesen Computer. Sie wählt das Gerät.
    Probieren Sie es in einem leeren Dokument. Nehmen Sie dafür kein Passwort: Es könnte an einem anderen Computer ankommen.
keyboard-works = Schreibt die Tastatur jetzt?
keyboard-works-yes = Ja
keyboard-works-no = Nein, oder nicht alle Tasten
keyboard-works-later = Mir fehlen gerade Batterien oder ein Ladegerät
keyboard-it = Die IT verbindet sie neu oder gibt Ihnen eine andere
keyboard-it-body =
    Die IT probiert sie an einem anderen Computer. So zeigt sich, ob es an der Tastatur oder am Computer liegt.
    Notieren Sie den Namen, die Nummer unten, und ob sie Bluetooth oder einen Empfänger nutzt.
    Notieren Sie, ob etwas darüber verschüttet wurde und was Sie probiert haben.
    Bis dahin: die Tasten des Laptops, die Tastatur auf dem Bildschirm oder eine mit Kabel.
    Weder die IT noch sonst jemand braucht Ihr Passwort oder einen Code, auch nicht zum Probieren der Tasten.

## Das Headset
headset-how = Wie ist es mit dem Headset?
headset-how-apart = Es verbindet sich nicht mit diesem Computer
headset-how-silent = Es ist verbunden, aber stumm oder ohne Mikrofon
silent = Dann geht es um den Ton
silent-body =
    Ein verbundenes Headset wird noch als Lautsprecher und Mikrofon gewählt, am Computer und in der Besprechung.
    Dafür gibt es eine eigene Hilfe, auch für eine Besprechung, die gerade läuft.
free-headset = Lösen Sie das Headset von anderen Geräten
free-headset-body =
    Laden Sie es. Ohrhörer: Legen Sie beide ins Etui und schließen Sie es für einen Moment. Öffnen Sie es am Computer.
    Vielleicht hängt es am Handy oder Tablet. Schalten Sie dort Bluetooth für den Moment aus.
    Schalten Sie das Headset aus und an. Verbinden Sie es dann am Computer:
    Windows: Einstellungen, Bluetooth und Geräte. Mac: Systemeinstellungen, Bluetooth. Linux: Einstellungen, Bluetooth.
    Wählen Sie seinen Namen, dann „Verbinden“. Zu manchen gehört ein kleiner Empfänger, der eingesteckt sein muss.
    Ist es jetzt verbunden? Gehen Sie einmal zurück und sagen Sie es. Läuft eine Besprechung? Nehmen Sie den Computer ohne Headset, oder wählen Sie sich per Telefon ein.
headset-works = Ist das Headset jetzt verbunden?
headset-works-yes = Ja
headset-works-no = Nein, oder nur kurz
headset-works-later = Es muss erst laden
headset-it = Die IT verbindet es mit Ihnen oder gibt Ihnen ein anderes
headset-it-body =
    Die IT probiert es an einem anderen Computer und sieht, ob die Organisation solche Headsets erlaubt.
    Notieren Sie seinen Namen und ob es sich mit einem Handy verbindet.
    Notieren Sie wörtlich, was auf der Seite für Bluetooth daneben steht.
    Bis dahin: ein Headset mit Kabel oder das Telefon.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Etwas verbinden
show-device = Machen Sie das Gerät auffindbar
show-device-body =
    Nehmen Sie Geräte Ihrer Organisation. Fragen Sie die IT, bevor Sie ein eigenes verbinden.
    Laden Sie es, schalten Sie es ein und legen Sie es an den Computer. Andere Bluetooth-Geräte legen Sie weiter weg.
    Halten Sie den Knopf zum Koppeln, oft mit dem Bluetooth-Zeichen, bis ein Licht blinkt. Manchmal ist es der Einschaltknopf.
    Ohrhörer: Lassen Sie sie im offenen Etui. Viele Etuis haben dafür einen Knopf.
    War es mit einem anderen Gerät verbunden? Schalten Sie dort Bluetooth aus.
choose-device = Wählen Sie das Gerät am Computer
choose-device-body =
    Windows: Einstellungen, Bluetooth und Geräte, „Gerät hinzufügen“, „Bluetooth“.
    Mac: Systemeinstellungen, Bluetooth. Linux: Einstellungen, Bluetooth. Warten Sie, bis der Name erscheint, und wählen Sie ihn.
    Wählen Sie nur einen Namen, den Sie erkennen. Im Büro gibt es viele.
    Zeigt der Computer eine Zahl? Tippen Sie sie auf der Tastatur, die Sie verbinden, und drücken Sie dort die Eingabetaste.
    Bei anderen Geräten stimmen Sie nur zu, wenn auf beiden dieselbe Zahl steht.
    Diese Zahl ist nur für Sie. Nennen Sie sie niemandem, der anruft.
pair-works = Ist das Gerät jetzt verbunden?
pair-works-yes = Ja
pair-works-no = Nein, oder sein Name erscheint nicht
pair-works-later = Ich kann es gerade nicht probieren
pair-it = Die IT sieht, warum es sich nicht verbindet
pair-it-body =
    Manche Organisationen erlauben nur bestimmte Geräte. Das schützt die Computer, und die IT weiß, welche es sind.
    Notieren Sie Name und Hersteller des Geräts und ob sein Licht blinkt.
    Notieren Sie, ob es sich mit einem Handy verbindet und was der Computer wörtlich sagt.
    Bis dahin: ein Gerät mit Kabel.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Es setzt immer wieder aus
nearer = Bringen Sie beide näher zusammen
nearer-body =
    Laden Sie das Gerät. Eine schwache Batterie ist die häufigste Ursache.
    Bleiben Sie innerhalb von zwei Metern, ohne Metall, Wand oder vollen Tisch dazwischen.
    Ein kleiner Empfänger: Stecken Sie ihn vorn oder seitlich ein, weg von Sticks, Festplatten und Dock.
    Ist es auch mit einem Handy verbunden? Schalten Sie dort Bluetooth aus.
    Schalten Sie es aus und an. Setzt es nur an einem Ort aus? Dann stört dort etwas.
drops-works = Läuft es jetzt ohne Aussetzer?
drops-works-hint = Beobachten Sie es ein paar Minuten
drops-works-yes = Ja
drops-works-no = Nein, es setzt wieder aus
drops-works-later = Ich kann es noch nicht sagen
drops-it = Die IT sucht, was es stört
drops-it-body =
    Die IT kann das Gerät neu verbinden, seine Software erneuern oder es ersetzen.
    Entfernen Sie Ihre einzige Maus oder Tastatur nicht selbst aus der Liste. Sie brauchen sie vielleicht, um sie zurückzuholen.
    Notieren Sie, wo es geschieht, wie oft und was daneben angeschlossen ist.
    Bis dahin: ein Gerät mit Kabel.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Bluetooth ist aus oder fehlt
switch-on = Schalten Sie Bluetooth ein
switch-on-body =
    Windows: Drücken Sie die Windows-Taste und A. Wählen Sie Bluetooth, und achten Sie darauf, dass der Flugzeugmodus aus ist.
    Mac: Öffnen Sie rechts oben das Kontrollzentrum und wählen Sie Bluetooth.
    Linux: Öffnen Sie das Menü rechts oben und wählen Sie Bluetooth. Achten Sie darauf, dass der Flugzeugmodus aus ist.
    Manche Laptops haben eine Taste oder einen Schieber mit Flugzeug oder Antenne.
    Maus und Tastatur ohne Kabel sind kurz nach Bluetooth wieder da.
start-again = Ist es noch nicht da? Starten Sie den Computer neu
start-again-body =
    Ist Bluetooth jetzt an? Dann gehen Sie zurück und sagen Sie es.
    Speichern Sie, und wählen Sie bei Festplatten und Sticks „Auswerfen“. Ziehen Sie dann alles ab, außer Maus, Tastatur und Strom.
    Fahren Sie den Computer herunter, warten Sie eine halbe Minute und schalten Sie ihn wieder ein.
    Sehen Sie noch einmal nach. Ein Tischcomputer hat vielleicht gar kein Bluetooth, nur einen Empfänger.
missing-works = Ist Bluetooth jetzt an?
missing-works-yes = Ja
missing-works-no = Nein, oder der Schalter fehlt
missing-works-later = Ich kann gerade nicht neu starten
missing-it = Die IT sieht, ob es gesperrt oder kaputt ist
missing-it-body =
    Manche Organisationen schalten Bluetooth zum Schutz ab. Dann sagt die IT, was Sie stattdessen nehmen.
    Ist es kaputt, hilft oft ein kleiner Adapter von der IT. Bringen Sie keinen eigenen mit.
    Notieren Sie wörtlich, was auf der Seite für Bluetooth steht, und seit wann.
    Bis dahin: Maus, Tastatur und Headset mit Kabel.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Etwas Unbekanntes will sich verbinden
refuse = Lehnen Sie ab, was Sie nicht begonnen haben
refuse-body =
    Wählen Sie „Abbrechen“ oder „Ablehnen“. Nehmen Sie auch keine Datei an.
    Meist hat in Ihrer Nähe jemand den falschen Namen gewählt. Es kann aber auch ein Trick sein.
    Nennen Sie niemandem eine Zahl, die erscheint, auch nicht, wenn sich jemand als IT ausgibt.
    Steckt ein unbekannter Stick oder kleiner Stecker im Computer? Lassen Sie alles stecken, geben Sie kein Passwort ein und rufen Sie jetzt die IT an.
agreed = Haben Sie zugestimmt?
agreed-no = Nein
agreed-yes = Ja, oder ich bin nicht sicher
agreed-it = Rufen Sie jetzt die IT an
agreed-it-body =
    Wer als Tastatur verbunden ist, kann auf Ihrem Computer schreiben. Warten Sie darum nicht.
    Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und dann Bluetooth. Fallen Maus und Tastatur dabei aus, macht das nichts.
    Gelingt das nicht? Halten Sie den Einschaltknopf gedrückt, bis der Bildschirm dunkel ist. Sonst lassen Sie ihn an.
    Geben Sie daran kein Passwort ein, bis die IT sagt, dass es sicher ist.
    Rufen Sie von einem anderen Telefon an, unter einer bekannten Nummer. Sagen Sie, welcher Name erschien, wann, und wo Sie waren.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.
refused = Sie haben richtig gehandelt
refused-body =
    Eine abgelehnte Anfrage ändert nichts.
    Kommt sie wieder? Schalten Sie Bluetooth aus, wenn es ohne geht, und sagen Sie der IT, wo Sie sind.

## Was angesehen wird
headset-blocked-check = Keine Taste sperrt Bluetooth
headset-blocked-checking = Es wird nachgesehen, ob eine Taste Bluetooth sperrt
headset-blocked = Eine Taste oder der Flugzeugmodus sperrt Bluetooth
headset-blocked-explain = Solange das so ist, kann es kein Programm einschalten.
headset-flight-mode = Schalten Sie den Flugzeugmodus aus
headset-flight-mode-body =
    Drücken Sie einmal die Taste mit Flugzeug oder Antenne, oder schieben Sie den Schieber.
    Linux: Öffnen Sie das Menü rechts oben und achten Sie darauf, dass der Flugzeugmodus aus ist.
    Lassen Sie dann hier noch einmal nachsehen.
headset-off-check = Bluetooth ist eingeschaltet
headset-off-checking = Es wird nachgesehen, ob Bluetooth an ist
headset-off = Bluetooth ist ausgeschaltet
headset-off-explain = Gekoppelte Geräte bleiben bekannt. Sie können sich wieder verbinden, sobald es an ist.
headset = Welches ist es?
headset-hint = Diese waren mit diesem Computer schon gekoppelt
headset-empty = Mit diesem Computer ist noch nichts gekoppelt. Gehen Sie zur ersten Frage zurück und wählen Sie, dass Sie ein Gerät verbinden möchten.
headset-not-listed = Dann ist es mit diesem Computer noch nicht gekoppelt
headset-not-listed-body =
    Gehen Sie zur ersten Frage zurück und wählen Sie, dass Sie ein Gerät verbinden möchten.
    War es schon gekoppelt und ist jetzt weg? Dann wird es auf demselben Weg noch einmal gekoppelt.
headset-not-sure = Sehen Sie nach, wie es sich nennt
headset-not-sure-body =
    Der Name steht oft auf dem Gerät oder auf seinem Etui. Sonst schalten Sie das Gerät aus und an.
    Gehen Sie einmal zurück. Welches verbunden war, steht in der Liste.
empty-check = Der Akku ist geladen
empty-checking = Der Akku wird angesehen
empty = Der Akku von { $device } steht auf { $percent } Prozent
empty-explain = Viele Geräte verbinden sich dann nicht mehr oder nur kurz.
charge = Laden Sie es
charge-body =
    Stecken Sie { $device } zum Laden an, oder legen Sie es in sein Etui.
    Eine Viertelstunde reicht für die meisten Besprechungen. Manche gehen auch mit angestecktem Kabel.
    Lassen Sie dann hier noch einmal nachsehen.
apart-check = Es ist verbunden
apart-checking = Es wird nachgesehen, ob es verbunden ist
apart = { $device } ist nicht verbunden
apart-explain = Schalten Sie es zuerst ein und halten Sie es an den Computer. Dann ruft der Computer es.
none-check = Dieser Computer hat Bluetooth
none-checking = Bluetooth wird gesucht
none = Der Computer findet kein Bluetooth
none-explain = Eine Taste hat es ausgeschaltet, es ist gesperrt, oder dieser Computer hat keines.
look-for-switch = Suchen Sie eine Taste oder einen Schieber
look-for-switch-body =
    Manche Laptops haben eine Taste oder einen Schieber mit Flugzeug oder Antenne. Drücken oder schieben Sie einmal.
    Ein Tischcomputer hat vielleicht gar kein Bluetooth, nur einen kleinen Empfänger.
    Lassen Sie dann hier noch einmal nachsehen.
blocked-check = Keine Taste sperrt Bluetooth
blocked-checking = Es wird nachgesehen, ob eine Taste Bluetooth sperrt
blocked = Eine Taste oder der Flugzeugmodus sperrt Bluetooth
blocked-explain = Solange das so ist, kann es kein Programm einschalten.
flight-mode = Schalten Sie den Flugzeugmodus aus
flight-mode-body =
    Drücken Sie einmal die Taste mit Flugzeug oder Antenne, oder schieben Sie den Schieber.
    Linux: Öffnen Sie das Menü rechts oben und achten Sie darauf, dass der Flugzeugmodus aus ist.
    Lassen Sie dann hier noch einmal nachsehen.
off-check = Es ist eingeschaltet
off-checking = Es wird nachgesehen, ob es an ist
off = Bluetooth ist ausgeschaltet
off-explain = Maus und Tastatur ohne Kabel sind kurz danach wieder da.
