### Eine Datei ist weg.

title = Eine Datei ist weg
summary = Eine gelöschte, verschobene oder überschriebene Datei zurückholen
symptoms =
    ich habe eine Datei gelöscht
    aus Versehen eine Datei gelöscht
    gelöschte Datei wiederherstellen
    Datei zurückholen
    Dokument wiederherstellen
    meine Datei ist weg
    meine Datei ist verschwunden
    ich finde mein Dokument nicht mehr
    wo ist meine Datei hin
    mein Ordner ist weg
    Ordner ist leer
    ich brauche die Version von gestern
    ältere Version zurückholen
    ich habe mein Dokument überschrieben
    Datei überschrieben
    falsch gespeichert
    meine Tabelle ist weg
    die Präsentation ist weg
    meine Fotos sind weg
    mein Schreibtisch ist leer
    gibt es eine Sicherung
    aus dem Backup holen
    etwas aus dem Papierkorb holen
    ich habe die falsche Datei weggeworfen
    gestern war die Datei noch da
    der Papierkorb ist schon geleert
done = Die Datei ist wieder da
done-explain = Sie liegt in dem Ordner, in dem sie war. Öffnen Sie sie und sehen Sie nach, ob es die richtige ist.
done-nothing-found = Es wurde nichts zurückgeholt
done-nothing-found-explain = Die gelöschte Datei liegt noch im Papierkorb. In ihrem Ordner liegt vielleicht schon eine Datei dieses Namens.
done-not-chosen = Es wurde keine Datei zurückgeholt
done-not-chosen-explain = Nichts wurde geändert. Was im Papierkorb liegt, bleibt dort.
done-cannot-tell = Sehen Sie nach, sobald Sie können
done-cannot-tell-explain = Ist sie dann nicht da, kommen Sie wieder oder fragen Sie eine Person.
done-not-fixed = Die Datei ist noch nicht wieder da
done-not-fixed-explain = Leeren Sie den Papierkorb nicht und speichern Sie nichts Großes, bis jemand nachgesehen hat.
hand-over = Sagen Sie, wie die Datei heißt, in welchem Ordner sie war und wann Sie sie zuletzt gesehen haben. Sagen Sie, was geschah: gelöscht, verschoben oder überschrieben.
checking = Die Datei wird gesucht
checking-subject = { $deleted } wird gesucht

## Was im Papierkorb liegt
deleted = Welche Datei möchten Sie zurück?
deleted-hint = Das liegt im Papierkorb dieses Computers, das Neueste zuerst
deleted-empty = Der Papierkorb dieses Computers ist leer.
not-listed = Sie ist nicht im Papierkorb dieses Computers
not-listed-body =
    Heißen Dateien seltsam, oder verlangt ein Text Geld? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an.
    Haben Sie die Datei überschrieben, und ist sie noch offen? Drücken Sie Strg und Z, am Mac Befehl und Z, so oft wie nötig. Speichern Sie das unter neuem Namen.
    Der Papierkorb kennt nur, was auf diesem Computer gelöscht wurde.
    Suchen Sie den Namen der Datei in Ihrer Dateiverwaltung. Vielleicht liegt sie in einem anderen Ordner.
not-sure = Sehen Sie die Dateien an, bevor Sie eine zurückholen
not-sure-body =
    Öffnen Sie den Papierkorb in Ihrer Dateiverwaltung. Dort sehen Sie jede Datei mit ihrem Ordner und ihrem Tag.
    Zurückholen löscht nichts. Sie können die Datei wieder in den Papierkorb legen.

## Woanders
where = Wo war die Datei?
where-network = Auf einem Netzlaufwerk
where-network-note = Ein Ordner, den auch andere bei der Arbeit nutzen
where-cloud = In OneDrive, Nextcloud, Google Drive oder Ähnlichem
where-here = Auf diesem Computer
network-it = Die IT kann in der Sicherung suchen
network-it-body =
    Was auf einem Netzlaufwerk gelöscht wird, kommt in keinen Papierkorb von Ihnen. Meist gibt es eine Sicherung von jedem Tag.
    Je früher die IT es weiß, desto besser. Speichern Sie bis dahin nichts unter demselben Namen.
versions = Sehen Sie dort in den Papierkorb und in die Versionen
versions-body =
    Öffnen Sie die Seite des Dienstes im Browser und wählen Sie dort den Papierkorb oder gelöschte Dateien.
    Für eine ältere Version wählen Sie dort die Datei und dann ihre Versionen.
    Stellen Sie sie neben der neueren wieder her, wenn Sie nicht sicher sind.
found-again = Haben Sie sie dort gefunden?
found-again-yes = Ja, sie ist wieder da
found-again-no = Nein, sie ist nicht dort
found-again-later = Ich kann gerade nicht nachsehen
cloud-it = Die IT kann weiter zurück suchen
cloud-it-body =
    Dienste behalten gelöschte Dateien einige Wochen, und die IT kommt oft an mehr davon als Sie.
    Je früher sie es weiß, desto besser.
here-it = Die IT weiß, ob es eine Sicherung gibt
here-it-body =
    Desktop und Dokumente liegen oft auch in OneDrive oder iCloud. Gehen Sie zurück und sehen Sie dort nach.
    Sonst kommt, was nicht mehr im Papierkorb liegt, nur noch aus einer Sicherung.
    Nutzen Sie diesen Computer bis dahin so wenig wie möglich. Was jetzt gespeichert wird, kann die alte Datei ersetzen.

## Zurückholen
missing-check = Die Datei liegt in ihrem Ordner
missing-checking = Es wird nachgesehen, ob die Datei in ihrem Ordner liegt
missing = { $file } liegt im Papierkorb
missing-explain = Sie kommt zurück in den Ordner { $folder }. Sonst ändert sich nichts.
missing-unknown = Wir konnten nicht sehen, ob die Datei in ihrem Ordner liegt
