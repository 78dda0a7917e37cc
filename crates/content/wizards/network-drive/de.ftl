### Ein gemeinsamer Ordner: verbinden, herausfinden, warum er sich nicht öffnet, oder trennen.

title = Ein Netzlaufwerk oder gemeinsamer Ordner
summary = Einen gemeinsamen Ordner verbinden, prüfen, warum er sich nicht öffnet, oder trennen
symptoms =
    Netzlaufwerk
    gemeinsamer Ordner
    Netzlaufwerk verbinden
    Netzlaufwerk einrichten
    Netzlaufwerk hinzufügen
    Freigabe verbinden
    Abteilungslaufwerk öffnen
    Netzlaufwerk fehlt
    Netzlaufwerk verschwunden
    Laufwerk P ist weg
    Laufwerksbuchstabe fehlt
    Laufwerk wird nicht mehr angezeigt
    Teamlaufwerk ist nicht mehr da
    Dateiserver nicht erreichbar
    Netzwerkpfad wurde nicht gefunden
    Netzlaufwerk getrennt
    Laufwerk hat ein rotes Kreuz
    falsches Passwort beim Netzlaufwerk
    Netzlaufwerk trennen
    altes Netzlaufwerk entfernen
    altes Laufwerk loswerden
    Laufwerk wird nicht mehr gebraucht
checking = Der gemeinsame Ordner wird angesehen
done = Der gemeinsame Ordner ist, wie Sie ihn wollten
done-explain = Haben Sie ihn verbunden, steht er in Ihrer Dateiverwaltung, unter Netzwerk oder anderen Orten, bis Sie sich abmelden. Danach verbinden Sie ihn hier noch einmal. Haben Sie ihn getrennt, ist darin nichts gelöscht.
done-nothing-found = Es wurde nichts verbunden und nichts getrennt
done-nothing-found-explain = Sehen Sie in der Dateiverwaltung unter Netzwerk oder anderen Orten nach. Fehlt der Ordner oder öffnet er sich nicht, fragen Sie einen Menschen.
done-not-chosen = Es wurde kein Ordner gewählt
done-not-chosen-explain = Es wurde nichts verbunden und nichts getrennt.
done-not-fixed = Der gemeinsame Ordner ist vielleicht noch nicht, wie Sie ihn wollten
done-not-fixed-explain = Wir wissen jetzt mehr. Alles, was wir gefunden haben, bleibt für die Person zusammen, die Ihnen hilft.
hand-over = Nennen Sie die Adresse des Ordners und was Sie darin brauchen. Sagen Sie, seit wann er sich nicht öffnet und wo Sie arbeiten.

## Worum es geht
wanted = Was möchten Sie tun?
wanted-open = Einen gemeinsamen Ordner öffnen
wanted-open-note = Auch einen, der früher aufging und jetzt nicht
wanted-remove = Einen trennen, den ich nicht mehr brauche

## Der Ordner
address = Wie lautet die Adresse des Ordners?
address-hint = Sie beginnt mit dem Namen eines Servers, zum Beispiel \\server\ordner
no-address = Die IT kennt die Adresse Ihres Ordners
no-address-body =
    Wer den Ordner offen hat, sieht seine Adresse in der Dateiverwaltung.
    Der Buchstabe eines Laufwerks, zum Beispiel P, ist nicht die Adresse. Er kann auf jedem Computer ein anderer sein.

## Der Server
unknown-check = Das Netz kennt den Server
unknown-checking = Der Server wird unter seinem Namen gesucht
unknown = Das Netz kennt keinen Server namens { $server }
unknown-explain = Vielleicht schreibt er sich anders. Außerhalb des Büros sind Server oft nur über das VPN bekannt.
unknown-unknown = Wir konnten den Server nicht suchen
right-name = Den Namen des Servers prüfen
right-name-body =
    Vergleichen Sie den Namen mit einer Mail der IT. Oder fragen Sie, wer den Ordner offen hat.
    Ist er anders, gehen Sie zurück und geben Sie die Adresse neu ein.
    Verbinden Sie außerhalb des Büros das VPN.
    Prüfen Sie danach hier noch einmal.
silent-check = Der Server antwortet
silent-checking = Der Server wird gefragt, ob er da ist
silent = Der Server { $server } antwortet nicht
silent-explain = Er kann ausgeschaltet sein oder von hier aus nicht erreichbar. Mit Ihrem Passwort hat das nichts zu tun.
silent-unknown = Wir konnten den Server nicht fragen
reach-server = Dorthin, wo der Server erreichbar ist
reach-server-body =
    Öffnen Sie eine Seite Ihrer Organisation, die gestern noch ging. So sehen Sie, ob das Netz da ist.
    Verbinden Sie außerhalb des Büros das VPN.
    Fragen Sie, ob der Ordner bei anderen aufgeht.
    Prüfen Sie danach hier noch einmal.

## Die Verbindung
dead-check = Eine Verbindung, die da ist, funktioniert
dead-checking = Der Ordner wird gefragt, ob er antwortet
dead = { $share } ist verbunden und antwortet nicht
dead-explain = Die Verbindung wurde unterbrochen und kommt nicht von selbst wieder. Sie wird erst getrennt und dann neu hergestellt.
dead-unknown = Wir konnten nicht sehen, ob die Verbindung funktioniert

## Verbinden
who = Mit welchem Namen melden Sie sich am Server an?
who-hint = Oft ist es der Name, mit dem Sie sich an diesem Computer anmelden. Mit Domäne sieht er so aus: FIRMA\name
no-name = Die IT weiß, welcher Name Ihrer ist
no-name-body =
    Der Server kennt Menschen unter einem Namen, zum Beispiel einer Kurzform von Ihrem.
    Es kann ein anderer sein als der auf diesem Computer.
where-it-goes = Wohin Ihr Passwort geht
where-it-goes-body =
    Ihr Passwort bekommt nur der Server dieses Ordners.
    Dieser Computer behält es, bis diese Hilfe endet oder Sie die IT fragen. Dann wird es gelöscht, spätestens nach einem halben Tag.
    Wer Ihnen hilft, sieht es nicht, und es steht in keinem Bericht.
password = Wie lautet das Passwort zu diesem Namen?
no-password = Die IT kann Ihnen ein neues Passwort geben
no-password-body =
    Probieren Sie nicht viele aus. Nach einigen falschen sperren viele Server den Namen eine Weile.
    Die IT fragt nie, wie Ihr Passwort lautet.
closed-check = Der Ordner ist verbunden
closed-checking = Es wird angesehen, ob der Ordner verbunden ist
closed = { $share } ist nicht verbunden
closed-explain = Er lässt sich jetzt verbinden, für Sie allein. Niemand sonst an diesem Computer sieht ihn.
closed-unknown = Wir konnten nicht sehen, was verbunden ist
look-again = Den Namen und das Passwort noch einmal ansehen
look-again-body =
    Hat der Server das Passwort nicht angenommen, gehen Sie zurück und geben Sie es neu ein. Achten Sie auf große Buchstaben.
    Hat er keinen solchen Ordner, gehen Sie zurück und sehen Sie die Adresse an.
    Stimmt beides, ist der Ordner vielleicht nicht für Sie offen. Fragen Sie die IT oder wem er gehört.
    Sobald er für Sie offen ist, gehen Sie zurück und geben Sie das Passwort noch einmal ein.
    Versuchen Sie es höchstens zweimal. Nach einigen falschen sperren viele Server den Namen eine Weile.

## Trennen
which = Welchen Ordner möchten Sie trennen?
which-hint = Darin wird nichts gelöscht
which-empty = Auf diesem Computer ist kein gemeinsamer Ordner verbunden.
which-not-listed = Der Ordner ist nicht verbunden
which-not-listed-body =
    Nur was gerade verbunden ist, lässt sich trennen.
    Ein Laufwerk, das nach jedem Start wieder da ist, kommt von der IT. Sie kann es wegnehmen.
which-not-sure = Sehen Sie in einen Ordner, bevor Sie ihn trennen
which-not-sure-body =
    Öffnen Sie den Ordner in Ihrer Dateiverwaltung und sehen Sie nach, was darin ist.
    Sie können ihn wieder verbinden, solange Sie Adresse und Passwort wissen.
in-use-check = Kein Programm hat dort Dateien offen
in-use-checking = Es wird angesehen, welche Programme dort Dateien offen haben
in-use = Dateien in { $share } sind offen
in-use-explain = Diese Programme haben dort Dateien offen: { $programs }. Was nicht gespeichert ist, kann verloren gehen.
in-use-unknown = Wir konnten nicht sehen, welche Programme dort Dateien offen haben
close-files = Die Dateien speichern und schließen
close-files-body =
    Speichern Sie, woran Sie arbeiten, in: { $programs }.
    Schließen Sie dort die Dateien oder die Programme.
    Prüfen Sie danach hier noch einmal.
present-check = Der Ordner ist getrennt
present-checking = Es wird angesehen, ob der Ordner verbunden ist
present = { $share } ist verbunden
present-explain = Nur die Verbindung dieses Computers geht weg. Was im Ordner liegt, bleibt, für Sie und für andere.
present-unknown = Wir konnten nicht sehen, was verbunden ist
