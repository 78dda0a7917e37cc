### Ein Bildschirm, ein Dock oder ein Beamer geht nicht.

title = Bildschirm, Dock oder Beamer gehen nicht
summary = Monitor oder Beamer zeigt nichts, das Dock wird nicht erkannt, oder das Bild stimmt nicht
symptoms =
    mein zweiter Bildschirm wird nicht erkannt
    der zweite Monitor wird nicht erkannt
    der externe Monitor bleibt schwarz
    der linke Monitor bleibt schwarz, wenn ich den Laptop anstecke
    auf dem Monitor steht kein Signal
    der Monitor zeigt nichts an
    einer von meinen zwei Monitoren ist aus
    der Beamer zeigt nichts an
    der Projektor hat kein Bild
    wie schließe ich den Laptop am Beamer an
    meine Folien erscheinen nicht auf der großen Leinwand
    ich muss jetzt präsentieren und die Leinwand bleibt leer
    der Fernseher im Besprechungsraum hat kein Bild
    die drahtlose Anzeige verbindet sich nicht
    die Dockingstation geht nicht
    das Dock wird nicht erkannt
    Laptop ins Dock gesteckt und kein Monitor geht an
    das Dock lädt, aber es kommt kein Bild
    kein Bild über USB-C
    kein Bild über HDMI
    beide Bildschirme zeigen dasselbe
    der Beamer zeigt auch meine Notizen
    ich möchte zwei Monitore benutzen
    den Bildschirm auf den zweiten Monitor erweitern
    Bildschirm duplizieren
    linker und rechter Monitor sind vertauscht
    der Mauszeiger geht auf der falschen Seite aus dem Monitor
    ein Fenster öffnet sich auf einem Bildschirm, den es nicht gibt
    mein Fenster ist außerhalb vom Bildschirm
    auf dem Monitor ist alles zu groß
    das Bild auf dem Monitor ist unscharf
    die Auflösung ist falsch
    der Monitor flackert
    der Monitor wird immer wieder kurz schwarz
    das Bild steht auf dem Kopf
    der Bildschirm ist gedreht
    die Farben auf dem Monitor stimmen nicht
    welches Kabel brauche ich für den Monitor
done = Sie können weiterarbeiten
done-explain = Ist es ein andermal weg, probieren Sie zuerst dasselbe. Geschieht es oft, sagen Sie es der IT. Oft ist dann ein Kabel oder Dock verbraucht.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Stimmt ein Bildschirm noch nicht, kann ein Mensch mit Ihnen weitersuchen.
done-cannot-tell = Probieren Sie es, wenn Sie am Bildschirm sind
done-cannot-tell-explain = Geht es dann nicht, kommen Sie wieder oder fragen Sie einen Menschen.
done-not-fixed = Der Bildschirm oder das Dock braucht noch Hilfe
done-not-fixed-explain = Wer Ihnen hilft, bekommt Ihre Antworten. Ihr Passwort oder einen Code braucht dafür niemand.
hand-over = Hält gerade jemand einen Vortrag, sagen Sie das zuerst, und bis wann. Sagen Sie, welcher Raum oder Tisch es ist und welcher Laptop. Nennen Sie Hersteller und Nummer von Bildschirm, Dock oder Beamer und wie er angeschlossen ist. Sagen Sie, welche Lichter leuchten und was auf dem Bildschirm steht. Sagen Sie, was an einem anderen Tisch oder mit einem anderen Laptop geht. Lassen Sie Passwörter und Codes weg.

## Was geschieht
what = Was geschieht?
what-hint = Wählen Sie das Erste, das zutrifft
what-present = Ich trage gerade vor, und Beamer oder großer Bildschirm zeigen nichts
what-dark = Ein zweiter Bildschirm bleibt schwarz oder meldet „kein Signal“
what-dock = An der Dockingstation geht nichts oder nicht alles
what-same = Beide Bildschirme zeigen dasselbe, oder nur einer wird benutzt
what-order = Die Bildschirme sind vertauscht, oder ein Fenster ist nicht zu sehen
what-looks = Das Bild ist zu groß, zu klein, unscharf oder gedreht, oder es flackert
what-own = Der eigene Bildschirm des Laptops ist schwarz oder kaputt

## Ein Vortrag jetzt
show-it = Zeigen Sie es zuerst auf anderem Weg
show-it-body =
    Ist schon ein anderer Laptop angeschlossen? Geben Sie dort Ihre Datei weiter, so wie Sie Dateien immer teilen.
    Gibt es dazu eine Online-Besprechung? Teilen Sie dort Ihren Bildschirm, und öffnen Sie sie am Computer des Raums.
    Geht beides nicht? Beginnen Sie ohne Bilder und schicken Sie die Datei später.
    Schließen Sie vorher, was der Raum nicht sehen soll. Nehmen Sie keinen USB-Stick oder Adapter von Fremden.
connect-again = Schließen Sie neu an, beginnend beim Beamer
connect-again-body =
    Schalten Sie ihn ein und warten Sie, bis er etwas meldet. Suchen Sie eine Fernbedienung oder einen Schalter an der Wand.
    Drücken Sie „Source“, „Input“ oder „Quelle“, bis dort die Buchse steht, in der Ihr Kabel steckt, etwa HDMI.
    Ziehen Sie das Kabel aus dem Laptop, warten Sie kurz und stecken Sie es fest ein.
    Windows und Linux: Halten Sie die Windows-Taste, drücken Sie P und wählen Sie dasselbe Bild auf beiden. Mac: Kontrollzentrum, „Bildschirmsynchronisierung“.
    Ohne Kabel: Windows-Taste und K, am Mac „Bildschirmsynchronisierung“. Wählen Sie nur den Namen, der auf dem Bildschirm des Raums steht.
present-works = Sehen es die Menschen im Raum jetzt?
present-works-yes = Ja, oder es geht auf anderem Weg
present-works-no = Nein
present-it = Rufen Sie an und sagen Sie, dass Menschen warten
present-it-body =
    Um Räume kümmert sich oft die Haustechnik oder die IT. Ein Anruf ist schneller als eine Nachricht.
    Nennen Sie den Raum und sagen Sie, bis wann Sie ihn brauchen und dass Menschen warten.
    Sagen Sie, was der Beamer zeigt und welche Buchse Ihr Laptop hat. Oft fehlt nur ein Adapter.
    Wer kommt, kann die Geräte im Raum einschalten, einen Adapter bringen oder einen Laptop leihen.
    Ihr Passwort oder einen Code braucht dafür niemand.

## Der zweite Bildschirm bleibt schwarz
look-at-screen = Sehen Sie sich den Bildschirm selbst an
look-at-screen-body =
    Leuchtet am Bildschirm ein Licht? Wenn nicht, drücken Sie seinen Einschaltknopf und prüfen Sie das Stromkabel an beiden Enden.
    Meldet er „kein Signal“? Dann ist er heil, und nur das Bild fehlt.
    Drücken Sie an ihm „Source“, „Input“ oder „Quelle“. Wählen Sie die Buchse Ihres Kabels, etwa HDMI oder DisplayPort.
    Stellen Sie ihn mit seinen Knöpfen heller.
cable = Stecken Sie das Kabel neu ein und wecken Sie den Bildschirm
cable-body =
    Ziehen Sie das Kabel an beiden Enden heraus und stecken Sie es fest ein. Ist ein Stift verbogen? Nehmen Sie ein anderes.
    Wenn Sie können: Probieren Sie eine andere Buchse, ein anderes Kabel, oder den Laptop ohne Dock und Adapter.
    Windows und Linux: Halten Sie die Windows-Taste, drücken Sie P und wählen Sie „Erweitern“ oder „Verketten“.
    Mac: Systemeinstellungen, Displays. Fragt er, ob sich etwas verbinden darf? Stimmen Sie nur zu, wenn Sie es selbst angesteckt haben.
    Noch schwarz? Speichern Sie Ihre Arbeit und starten Sie den Computer einmal neu, mit dem Kabel.
dark-works = Zeigt der Bildschirm jetzt ein Bild?
dark-works-yes = Ja
dark-works-no = Nein, oder es geht wieder aus
dark-works-later = Ich bin gerade nicht am Bildschirm
dark-it = Die IT findet heraus, woran es liegt
dark-it-body =
    Die IT probiert nacheinander ein anderes Kabel, einen anderen Bildschirm und einen anderen Laptop. Oft wird ein Kabel ersetzt.
    Manche Laptops können nur einen weiteren Bildschirm, und manche Buchsen geben kein Bild. Die IT kennt Ihren.
    Notieren Sie die Nummer auf dem Bildschirm, die Art des Steckers und was Sie probiert haben.
    Bis dahin: Arbeiten Sie am Bildschirm des Laptops oder an einem anderen Tisch.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Die Dockingstation
dock-power = Geben Sie dem Dock Strom und schließen Sie es neu an
dock-power-body =
    Speichern Sie, und wählen Sie bei Festplatten und Sticks „Auswerfen“. Ziehen Sie dann das Kabel des Docks aus dem Laptop.
    Steckt das eigene Netzteil des Docks in einer Steckdose, die geht? Leuchtet ein Licht?
    Ziehen Sie das Stromkabel aus dem Dock, warten Sie eine halbe Minute und stecken Sie es wieder ein.
    Stecken Sie das Kabel fest in den Laptop und warten Sie eine Minute. Bildschirme gehen oft nacheinander an.
    Fragt der Computer, ob sich das Dock verbinden darf? Stimmen Sie nur dem zu, das Sie selbst angesteckt haben.
past-dock = Finden Sie heraus, ob es am Dock oder am Laptop liegt
past-dock-body =
    Probieren Sie eine andere Buchse am Laptop. An der richtigen ist oft ein Blitz oder ein Stecker abgebildet.
    Probieren Sie den Laptop an einem anderen Tisch, oder lassen Sie hier jemanden den eigenen anschließen.
    Zum Weiterarbeiten: Stecken Sie Bildschirm, Maus und Tastatur direkt in den Laptop und nehmen Sie WLAN.
    Steckt dort etwas, das vorher nicht da war? Lassen Sie alles stecken, geben Sie kein Passwort ein und rufen Sie jetzt die IT an.
    Nehmen Sie nur ein Dock Ihrer Organisation, kein gefundenes und keines von Fremden.
dock-works = Geht am Dock jetzt alles?
dock-works-yes = Ja
dock-works-no = Nein, oder nur ein Teil
dock-works-later = Ich bin gerade nicht am Dock
dock-it = Die IT bringt Dock und Laptop wieder zusammen
dock-it-body =
    Die IT kann ein Dock erlauben, die Software darin erneuern oder es ersetzen. Tun Sie das nicht selbst.
    Notieren Sie den Tisch, die Nummer auf dem Dock und welche Lichter leuchten.
    Notieren Sie, was geht und was nicht: Bild, Maus, Netz, Laden. Notieren Sie, wie es an einem anderen Tisch war.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Beide zeigen dasselbe
extend = Wählen Sie, wie sich die Bildschirme das Bild teilen
extend-body =
    Windows: Halten Sie die Windows-Taste und drücken Sie P. „Erweitern“ nutzt beide Bildschirme, „Duplizieren“ zeigt auf beiden dasselbe.
    Mac: Systemeinstellungen, Displays. Wählen Sie den zweiten Bildschirm, dann „Verwenden als“, und dort Erweitern oder Synchronisieren.
    Linux: Einstellungen, Bildschirme, „Erweitern“ oder „Spiegeln“. Oft helfen auch hier die Windows-Taste und P.
    Schieben Sie dann ein Fenster über den Rand. Kommt es auf dem anderen Bildschirm an, werden beide benutzt.
    Für einen Vortrag: Erweitern lässt Ihre Notizen auf dem Laptop, Duplizieren zeigt sie allen.
same-works = Zeigen die Bildschirme jetzt, was Sie möchten?
same-works-yes = Ja
same-works-no = Nein, die Auswahl fehlt oder ändert nichts
same-works-later = Ich kann es gerade nicht probieren
same-it = Die IT weiß, wie viele Bildschirme der Computer kann
same-it-body =
    Manche Laptops, Docks und Adapter können nur einen weiteren Bildschirm. Dann braucht es ein anderes Teil.
    Notieren Sie, was in den Einstellungen für die Bildschirme steht und wie viele Sie dort sehen.
    Notieren Sie, wie jeder Bildschirm angeschlossen ist: Kabel, Adapter oder Dock.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Vertauscht, oder ein Fenster fehlt
fetch-window = Holen Sie das Fenster zurück
fetch-window-body =
    Fehlt kein Fenster? Dann gehen Sie hier weiter.
    Windows: Wählen Sie unten in der Leiste das Programm. Halten Sie dann Windows-Taste und Umschalt, und drücken Sie Pfeil links.
    Linux: Dieselben Tasten tun oft dasselbe. Bei beiden schiebt jeder Druck das Fenster einen Bildschirm weiter.
    Mac: Wählen Sie im Dock das Programm. Suchen Sie dann im Menü „Fenster“, wie es auf einen anderen Bildschirm kommt.
    Windows mit nur noch einem Bildschirm: Halten Sie die Windows-Taste, drücken Sie P und wählen Sie „Nur PC-Bildschirm“.
arrange = Ordnen Sie die Bildschirme so an, wie sie stehen
arrange-body =
    Windows: Einstellungen, System, Bildschirm. „Identifizieren“ zeigt auf jedem eine Nummer.
    Mac: Systemeinstellungen, Displays, „Anordnen“. Linux: Einstellungen, Bildschirme.
    Sie sehen ein Bild der Bildschirme. Ziehen Sie sie so zurecht, wie sie auf Ihrem Tisch stehen.
    Gibt es „Anwenden“? Wählen Sie es. Bewegen Sie dann den Zeiger langsam von einem Bildschirm zum anderen.
    Dort wählen Sie auch, welcher der Hauptbildschirm ist.
order-works = Ist jetzt alles, wo Sie es erwarten?
order-works-yes = Ja
order-works-no = Nein, oder es ändert sich zurück
order-works-later = Ich kann es gerade nicht probieren
order-it = Die IT sieht sich die Einstellungen mit Ihnen an
order-it-body =
    Manche Docks bringen die Reihenfolge jedes Mal durcheinander. Die IT kann das ändern oder ein Teil ersetzen.
    Notieren Sie, wie die Bildschirme stehen und wann es sich ändert: nach einer Pause, am Dock oder nach dem Neustart.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Das Bild sieht falsch aus
looks-how = Wie sieht das Bild aus?
looks-how-size = Zu groß, zu klein, unscharf oder am Rand abgeschnitten
looks-how-turned = Auf dem Kopf oder zur Seite gedreht
looks-how-flickers = Es flackert, geht kurz aus oder hat seltsame Farben
size = Wählen Sie die Größe, die zum Bildschirm passt
size-body =
    Wählen Sie zuerst den richtigen Bildschirm, im Bild oben auf der Seite der Einstellungen.
    Windows: Einstellungen, System, Bildschirm. Nehmen Sie bei „Skalierung“ und „Bildschirmauflösung“, was „empfohlen“ heißt.
    Mac: Systemeinstellungen, Displays. Wählen Sie die Größe, bei der „Standard“ steht.
    Linux: Einstellungen, Bildschirme. Die schärfste „Auflösung“ steht meist als erste in der Liste.
    Werden Sie gefragt, ob es so bleibt, und das Bild ist weg? Drücken Sie nichts. Es kommt von selbst zurück.
turned = Drehen Sie das Bild
turned-body =
    Wählen Sie zuerst den richtigen Bildschirm, im Bild oben auf der Seite der Einstellungen.
    Windows: Einstellungen, System, Bildschirm, „Bildschirmausrichtung“, dort „Querformat“.
    Mac: Systemeinstellungen, Displays, dort die Drehung auf „Standard“. Linux: Einstellungen, Bildschirme, „Ausrichtung“.
    Der Zeiger läuft jetzt verkehrt herum. Bewegen Sie ihn langsam, oder nehmen Sie Tab, Pfeiltasten und Eingabetaste.
    Lässt sich der Bildschirm am Fuß drehen? Vielleicht wurde nur er gedreht.
flickers = Sehen Sie nach Kabel und Buchse
flickers-body =
    Rauch oder Zischen? Verlassen Sie den Raum und rufen Sie die Feuerwehr.
    Riecht es, oder ist es sehr heiß? Ziehen Sie den Netzstecker nur ohne Gefahr, und rufen Sie die IT an.
    Drücken Sie den Stecker an beiden Enden fest. Ändert sich das Bild, wenn Sie das Kabel berühren? Dann liegt es am Kabel.
    Probieren Sie ein anderes Kabel oder eine andere Buchse, und einmal ohne Dock und Adapter.
    Ändern sich die Farben nur am Abend? Das tun „Nachtmodus“ bei Windows und Linux und „Night Shift“ am Mac.
looks-works = Stimmt das Bild jetzt?
looks-works-yes = Ja
looks-works-no = Nein, oder es kommt wieder
looks-works-later = Ich kann es gerade nicht probieren
looks-it = Die IT vergleicht mit anderem Bildschirm und Kabel
looks-it-body =
    So zeigt sich, welches Teil es ist. Kabel oder Bildschirm werden ersetzt, eine Einstellung ändern Sie gemeinsam.
    Notieren Sie die Nummer auf dem Bildschirm, wie er angeschlossen ist und seit wann es so aussieht.
    Ein Foto vom Bildschirm hilft. Machen Sie es so, dass nichts Vertrauliches zu lesen ist.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Der eigene Bildschirm des Laptops
own-screen = Für einen schwarzen oder kaputten Laptop gibt es andere Hilfe
own-screen-body =
    Drücken Sie die Taste, die den Bildschirm heller macht, und bewegen Sie den Zeiger. Manchmal ist es nur das.
    Zeigt ein anderer Bildschirm das Bild? Speichern Sie dort wie gewohnt Ihre Arbeit.
    Hier geht es nur um Bildschirme, die angeschlossen sind.
