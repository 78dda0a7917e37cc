### Ein Mailkonto: einrichten, herausfinden, warum es nicht geht, oder herausnehmen.

title = Ein Mailkonto einrichten oder reparieren
summary = Mail einrichten, prüfen, warum keine Mails kommen oder gehen, oder ein Konto herausnehmen
symptoms =
    E-Mail
    Mailkonto
    E-Mail-Konto einrichten
    Outlook oder Thunderbird einrichten
    Postfach in Thunderbird hinzufügen
    Mail auf dem neuen Computer
    es kommen keine Mails an
    seit gestern keine Mails bekommen
    ein Kunde hat geschrieben und es kommt nichts an
    Mails werden nicht gesendet
    ich kann keine E-Mails verschicken
    Mails hängen im Postausgang
    E-Mail bleibt im Postausgang liegen
    Anmeldung am Postfach geht nicht
    fragt immer wieder nach dem Mailpasswort
    Mailpasswort ist falsch
    Passwort vom Postfach geändert
    keine Verbindung zum Mailserver
    Mailserver antwortet nicht
    Zertifikatswarnung im Mailprogramm
    Mailprogramm vertraut dem Server nicht
    welche Einstellungen hat meine Mail
    Posteingangsserver und Postausgangsserver
    Mailkonto entfernen
    Posteingang ist leer
checking = Ihre Mail wird angesehen
done = Ihre Mail ist, wie Sie sie wollten
done-explain = Wurde sie eingerichtet, steht bei Ihren Programmen ein Eintrag mit Ihrer Adresse. Er öffnet Thunderbird, und das fragt einmal nach Ihrem Passwort. Wurde ein Konto herausgenommen, sind Ihre Mails weiter auf dem Server.
done-nothing-found = Es fehlt nichts, was wir sehen können
done-nothing-found-explain = Die Server antworten und lassen Sie hinein. Was fehlt, liegt vielleicht in einem anderen Ordner oder bei den unerwünschten Mails.
done-not-chosen = Es wurde kein Konto gewählt
done-not-chosen-explain = Es wurde nichts eingerichtet und nichts herausgenommen.
done-not-fixed = Ihre Mail ist vielleicht noch nicht, wie Sie sie wollten
done-not-fixed-explain = Wir wissen jetzt mehr. Alles, was wir gefunden haben, bleibt für die Person zusammen, die Ihnen hilft.
hand-over = Nennen Sie Ihre Mailadresse und das Programm, mit dem Sie Mails lesen. Sagen Sie, seit wann es nicht geht und ob es Kollegen auch so geht. Ihr Passwort behalten Sie für sich.

## Worum es geht
wanted = Was möchten Sie tun?
wanted-use = Meine Mail einrichten oder prüfen, warum sie nicht geht
wanted-use-note = Wir sehen nach, ob die Server antworten und Sie hineinlassen
wanted-remove = Ein Konto aus Thunderbird herausnehmen
wanted-remove-note = Eines, das hier eingerichtet wurde

## Die Adresse
address = Wie lautet Ihre Mailadresse?
address-hint = Zum Beispiel anna@northfield.example
no-address = Die IT weiß, welche Adresse Ihre ist
no-address-body =
    Ihre Adresse steht in einem Brief oder einer Mail der IT aus Ihren ersten Tagen.
    Wer schon Mails von Ihnen hat, sieht sie dort.

## Die Einstellungen
nowhere-check = Ihre Organisation sagt, wie Ihre Mail eingerichtet ist
nowhere-checking = Es wird nachgesehen, wie Ihre Mail eingerichtet ist
nowhere = Wir haben für { $domain } keine Einstellungen gefunden
nowhere-explain = Wir haben an diesen Stellen nachgesehen, in dieser Reihenfolge: { $places }. Sonst fragen wir niemanden, damit sonst niemand von Ihrer Adresse erfährt.
nowhere-unknown = Wir konnten nicht nachsehen, wie Ihre Mail eingerichtet ist
right-address = Die Adresse noch einmal ansehen
right-address-body =
    Vergleichen Sie, was nach dem @ steht, mit einer Mail von Kollegen. Ist es anders, gehen Sie zurück und geben Sie die Adresse neu ein.
    Öffnen Sie eine Webseite. So sehen Sie, ob das Netz da ist. Verbinden Sie außerhalb des Büros das VPN.
    Prüfen Sie danach hier noch einmal.
other-way-check = Der Server nimmt Namen und Passwort
other-way-checking = Es wird gefragt, wie man sich anmeldet
other-way = Bei { $server } meldet man sich anders an
other-way-explain = Bei Ihrer Organisation meldet man sich auf einer eigenen Webseite an und nicht im Mailprogramm. Das sagt { $source }.
other-way-unknown = Wir konnten nicht fragen, wie man sich anmeldet
organisations-way = Melden Sie sich an, wie Ihre Organisation es vorsieht
organisations-way-body =
    Öffnen Sie Ihr Mailprogramm und geben Sie dort Ihre Adresse ein. Es öffnet die Webseite, auf der Sie sich anmelden.
    Sehen Sie sich die Adresse dieser Seite an, bevor Sie Ihr Passwort eingeben. Sie gehört Ihrer Organisation oder der Firma, die ihre Mail betreibt.
    Kennen Sie die Seite nicht, fragen Sie die IT.
bare-check = Die Verbindung ist verschlüsselt
bare-checking = Es wird angesehen, ob die Verbindung verschlüsselt ist
bare = { $server } verschlüsselt die Verbindung nicht
bare-explain = Auf dem Weg könnten alle Ihr Passwort und Ihre Mails lesen. Darum hören wir hier auf. Das sagt { $source }.
bare-unknown = Wir konnten nicht sehen, ob die Verbindung verschlüsselt ist
tell-about-bare = Das ist für die IT wichtig
tell-about-bare-body =
    Geben Sie Ihr Passwort für diesen Server nirgends ein, auch nicht in einem Mailprogramm.
    Verbinden Sie außerhalb des Büros das VPN. Prüfen Sie danach hier noch einmal.

## Die Server
silent-check = Die Mailserver antworten
silent-checking = Die Mailserver werden gefragt, ob sie da sind
silent = { $server } antwortet nicht
silent-explain = Er kann ausgeschaltet sein oder von hier aus nicht erreichbar. Mit Ihrem Passwort hat das nichts zu tun. Sein Name kommt von { $source }.
silent-unknown = Wir konnten die Mailserver nicht fragen
reach-server = Dorthin, wo der Server erreichbar ist
reach-server-body =
    Öffnen Sie eine Webseite, die gestern noch ging. So sehen Sie, ob das Netz da ist.
    Verbinden Sie außerhalb des Büros das VPN.
    Fragen Sie, ob bei anderen Mails ankommen.
    Prüfen Sie danach hier noch einmal.

## Die Zertifikate
expired-check = Die Zertifikate der Server sind in Kraft
expired-checking = Es wird auf die Daten der Zertifikate gesehen
expired = Das Zertifikat von { $server } ist nicht in Kraft
expired-explain = Damit zeigt der Server, wer er ist. Es ist abgelaufen oder gilt noch nicht. Darum sagen wir diesem Server nichts.
expired-unknown = Wir konnten die Daten der Zertifikate nicht ansehen
right-clock = Die Uhr dieses Computers ansehen
right-clock-body =
    Stimmen Datum oder Uhrzeit nicht, stellen Sie sie richtig. Prüfen Sie danach hier noch einmal.
    Stimmen sie, kann nur die IT das Zertifikat erneuern. Nehmen Sie es auch in keinem Mailprogramm an.
other-name-check = Die Zertifikate sind auf die Server ausgestellt
other-name-checking = Es wird auf die Namen in den Zertifikaten gesehen
other-name = Das Zertifikat von { $server } ist auf jemand anderen ausgestellt
other-name-explain = An seiner Stelle kann ein anderer Server stehen, und der bekäme Ihr Passwort. Darum sagen wir ihm nichts. Sein Name kommt von { $source }.
other-name-unknown = Wir konnten die Namen in den Zertifikaten nicht ansehen
other-network = Aus einem anderen Netz versuchen
other-network-body =
    Öffnen Sie in Hotel oder Zug erst eine Webseite und melden Sie sich dort am Netz an.
    Nehmen Sie im Büro dessen eigenes Netz, oder verbinden Sie das VPN.
    Prüfen Sie danach hier noch einmal. Bleibt es so, nehmen Sie das Zertifikat nirgends an. Fragen Sie die IT.
untrusted-check = Die Zertifikate kommen von jemandem, dem dieser Computer vertraut
untrusted-checking = Es wird angesehen, wer die Zertifikate ausgestellt hat
untrusted = Dieser Computer weiß nicht, wer das Zertifikat von { $server } ausgestellt hat
untrusted-explain = So eines kann jeder machen. An seiner Stelle kann ein anderer Server stehen. Darum sagen wir ihm nichts.
untrusted-unknown = Wir konnten nicht ansehen, wer die Zertifikate ausgestellt hat
own-network = Aus dem Netz Ihrer Organisation versuchen
own-network-body =
    Öffnen Sie in Hotel oder Zug erst eine Webseite und melden Sie sich dort am Netz an.
    Nehmen Sie im Büro dessen eigenes Netz, oder verbinden Sie das VPN.
    Prüfen Sie danach hier noch einmal. Bleibt es so, sagt die IT diesem Computer, wem er vertraut.
    Nehmen Sie das Zertifikat in keinem Mailprogramm an.

## Anmelden
where-it-goes = Wohin Ihr Passwort geht
where-it-goes-body =
    Es geht nur an die zwei Mailserver, die die Domain Ihrer Adresse nennt, über eine verschlüsselte Verbindung.
    Sehen Sie Ihre Adresse noch einmal auf Tippfehler durch, bevor Sie das Passwort eingeben. Die Domain steht nach dem @.
    Haben wir vorher an einem Server etwas gefunden, erfährt er nichts.
    Dieser Computer behält es, bis diese Hilfe endet oder Sie die IT fragen. Dann wird es gelöscht, spätestens nach einem halben Tag.
    Wer Ihnen hilft, sieht es nicht, und es steht in keinem Bericht. Es wird keine Mail gelesen und keine gesendet.
password = Wie lautet das Passwort Ihrer Mail?
password-hint = Ist an einem Server noch etwas offen? Wählen Sie „Ich bin mir nicht sicher“
no-password = Mit der IT geht es weiter
no-password-body =
    Die IT kann Ihnen ein neues Passwort geben und sieht nach, was an einem Server nicht stimmt.
    Probieren Sie nicht viele Passwörter aus. Nach einigen falschen sperren viele Server das Konto eine Weile.
    Die IT fragt nie, wie Ihr Passwort lautet.
refused-check = Die Server lassen Sie hinein
refused-checking = Sie werden an Ihrer Mail angemeldet
refused = { $server } lässt { $account } mit diesem Passwort nicht hinein
refused-explain = Das Passwort ist ein anderes, oder das Konto ist gesperrt. Der Server sagt nicht, welches von beiden.
refused-unknown = Wir konnten Sie an Ihrer Mail nicht anmelden
type-again = Das Passwort noch einmal ansehen
type-again-body =
    Gehen Sie zurück und geben Sie es neu ein. Achten Sie auf große Buchstaben und auf die Sprache der Tastatur.
    Haben Sie es vor Kurzem geändert, nehmen Sie das neue.
    Versuchen Sie es höchstens zweimal. Nach einigen falschen sperren viele Server das Konto eine Weile.

## Das Mailprogramm
program = Mit welchem Programm lesen Sie Ihre Mails?
program-thunderbird = Thunderbird
program-thunderbird-note = Es wird hier eingerichtet, neben dem, was schon darin ist
program-other = Mit einem anderen oder im Browser
other-program = Ein anderes Programm richten Sie oder die IT ein
other-program-body =
    Wir können Thunderbird einrichten. In einem anderen Programm tun Sie es selbst, oder die IT tut es mit Ihnen.
    Schließen Sie Ihr Mailprogramm und öffnen Sie es wieder. Fragt es nach einem Passwort, geben Sie Ihres einmal ein.
    Zeigt es eine Warnung zu einem Zertifikat, nehmen Sie es nicht an. Fragen Sie die IT.
no-program-check = Thunderbird ist auf diesem Computer
no-program-checking = Thunderbird wird gesucht
no-program = Thunderbird ist nicht auf diesem Computer
no-program-explain = Es muss da sein, bevor Ihr Konto darin eingerichtet werden kann.
no-program-unknown = Wir konnten Thunderbird nicht suchen
get-program = Thunderbird holen
get-program-body =
    Sehen Sie in der Liste der Programme nach, die Ihre Organisation anbietet, und richten Sie es von dort ein.
    Steht es nicht in dieser Liste, fragen Sie die IT.
    Prüfen Sie danach hier noch einmal.
busy-check = Thunderbird ist geschlossen
busy-checking = Es wird angesehen, ob Thunderbird offen ist
busy = Thunderbird ist offen
busy-explain = Solange es offen ist, würde es überschreiben, was hier eingerichtet wird.
busy-unknown = Wir konnten nicht sehen, ob Thunderbird offen ist
close-program = Thunderbird schließen
close-program-body =
    Senden oder speichern Sie, was Sie gerade schreiben. Schließen Sie alle Fenster von Thunderbird.
    Prüfen Sie danach hier noch einmal.
old-check = Das Konto hat die Server, die Ihre Organisation nennt
old-checking = Das Konto wird mit den Einstellungen verglichen
old = { $mail } ist mit anderen Servern eingerichtet
old-explain = Ihre Organisation nennt inzwischen andere: { $source }. Das Konto wird erst herausgenommen und dann neu eingerichtet. Was nur auf diesem Computer ist, wird beiseitegelegt.
old-unknown = Wir konnten das Konto nicht mit den Einstellungen vergleichen
missing-check = Ihr Konto ist in Thunderbird eingerichtet
missing-checking = Ihr Konto wird in Thunderbird gesucht
missing = { $mail } ist nicht in Thunderbird eingerichtet
missing-explain = Es bekommt ein eigenes Profil, und was schon in Thunderbird ist, bleibt, wie es ist. Mails kommen von { $receives } und gehen über { $sends } hinaus. Das sagt { $source }.
missing-unknown = Wir konnten Ihr Konto in Thunderbird nicht suchen

## Herausnehmen
which = Welches Konto möchten Sie herausnehmen?
which-hint = Auf dem Server wird nichts gelöscht
which-empty = Hier wurde kein Konto in Thunderbird eingerichtet.
which-not-listed = Hier wird nur herausgenommen, was hier eingerichtet wurde
which-not-listed-body =
    Jedes andere Konto nehmen Sie in Thunderbird selbst heraus, in den Konten-Einstellungen.
    Was davon auf diesem Computer ist, wird dort gelöscht. Sind Sie nicht sicher, fragen Sie vorher die IT.
which-not-sure = Sehen Sie in ein Konto, bevor Sie es herausnehmen
which-not-sure-body =
    Öffnen Sie Thunderbird und sehen Sie nach, was im Konto ist.
    Mails auf dem Server bleiben dort. Was nur auf diesem Computer ist, bleibt in einem Ordner.
still-open-check = Thunderbird ist geschlossen
still-open-checking = Es wird angesehen, ob Thunderbird offen ist
still-open = Thunderbird ist offen
still-open-explain = Es benutzt das Konto. Herausnehmen lässt es sich, sobald Thunderbird geschlossen ist.
still-open-unknown = Wir konnten nicht sehen, ob Thunderbird offen ist
close-it-first = Thunderbird schließen
close-it-first-body =
    Senden oder speichern Sie, was Sie gerade schreiben. Schließen Sie alle Fenster von Thunderbird.
    Prüfen Sie danach hier noch einmal.
present-check = Das Konto ist nicht in Thunderbird
present-checking = Das Konto wird in Thunderbird gesucht
present = { $mail } ist in Thunderbird eingerichtet
present-explain = Ihre Mails bleiben auf dem Server. Was Thunderbird auf diesem Computer behalten hat, wird nicht gelöscht, sondern beiseitegelegt.
present-unknown = Wir konnten das Konto in Thunderbird nicht suchen
