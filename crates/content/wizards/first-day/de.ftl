### Mein erster Tag, oder ein neuer Computer.

title = Mein erster Tag oder ein neuer Computer
summary = Eine Liste für den Anfang: sehen, was da ist, was fehlt und wer hilft
symptoms =
    heute ist mein erster Tag
    ich bin neu hier
    ich habe gerade hier angefangen
    ich habe heute angefangen und weiß nicht, wo ich beginne
    meine erste Woche im neuen Job
    ich bin die neue Kollegin
    ein neuer Kollege fängt heute an
    ich bin Praktikant und heute ist mein erster Tag
    ich habe einen neuen Laptop bekommen
    neuer Computer, was nun
    neuen Rechner ausgepackt
    wo fange ich mit dem neuen Computer an
    meinen neuen Computer einrichten
    ich habe einen anderen Computer bekommen
    mein alter Computer wird ersetzt
    Umzug auf einen neuen Laptop
    meine Sachen auf den neuen Computer bringen
    auf dem neuen Laptop ist noch nichts
    Checkliste für neue Mitarbeiter
    was brauche ich, um arbeiten zu können
    was stelle ich am ersten Tag ein
    Onboarding
    Einarbeitung
    ich habe noch keine Konten
    für mich ist noch nichts eingerichtet
    ich habe kein Startpasswort
    ich komme aus der Elternzeit zurück und alles ist neu
    wer hilft mir mit dem neuen Computer
done = Sie haben, was Sie brauchen
done-explain = Fehlt später etwas, sagen Sie es hier mit Ihren Worten. Fragen ist willkommen, auch beim zweiten Mal.
done-nothing-found = Machen Sie später mit der Liste weiter
done-nothing-found-explain = Kommen Sie wieder, wenn Sie mehr probiert haben. Am ersten Tag muss nicht alles da sein.
done-cannot-tell = Machen Sie später mit der Liste weiter
done-cannot-tell-explain = Kommen Sie wieder, wenn Sie mehr probiert haben. Am ersten Tag muss nicht alles da sein.
done-not-fixed = Es fehlt noch etwas
done-not-fixed-explain = Wer Ihnen hilft, bekommt Ihre Antworten. Fragen Sie auch Ihre Führungskraft: Sie weiß oft, wer zustimmt.
hand-over = Sagen Sie, dass Sie neu sind, seit wann, in welchem Team und wer Ihre Führungskraft ist. Bei einem anderen Computer nennen Sie den Namen des alten und des neuen. Sagen Sie, was fehlt und was Sie zuerst brauchen. Sagen Sie, was Ihnen dazu gesagt wurde und von wem. Sagen Sie wörtlich, was auf dem Bildschirm steht. Lassen Sie Passwörter und Codes weg, auch das Startpasswort.

## Der Anfang
start = Wo stehen Sie?
start-hint = Es dauert einige Minuten. Sie können jederzeit aufhören und weitermachen
start-here = Ich bin angemeldet und möchte sehen, was fehlt
start-boxed = Der Computer ist neu und noch nicht eingerichtet
start-swapped = Ich habe einen anderen Computer statt meines alten
unpack = Richten Sie ihn in Ruhe ein
unpack-body =
    Stecken Sie das Netzteil ein, und das Netzwerkkabel, wenn es eines gibt. Zu Hause wählen Sie Ihr eigenes WLAN.
    Schalten Sie ihn ein. Nehmen Sie die Mailadresse Ihrer Organisation, keine private.
    Das Startpasswort kommt von der IT oder Ihrer Führungskraft, auf Papier oder persönlich. Wählen Sie ein eigenes, sobald gefragt wird. Sagen Sie es niemandem.
    Danach wird einiges installiert, und er startet vielleicht mehrmals neu. Das kann ein bis zwei Stunden dauern. Lassen Sie ihn aufgeklappt.
    Schlägt er vor, etwas zu kaufen oder auszuprobieren? Sagen Sie Nein.
    Haben Sie Ihr Handy dabei. Oft bestätigt es die erste Anmeldung.
old-one = Behalten Sie den alten, bis alles auf dem neuen ist
old-one-body =
    Sehen Sie am alten nach: Was liegt auf dem Schreibtisch, in „Downloads“ und in „Dokumente“? Legen Sie es dorthin, wo die IT sichert.
    Lesezeichen, Signaturen und Vorlagen vergisst man schnell. Notieren Sie, was Sie jede Woche brauchen.
    Apps zum Anmelden sind auf Ihrem Handy und bleiben dort.
    Löschen Sie ihn nicht, und geben Sie ihn nur der IT. Sie sorgt dafür, dass nichts darauf bleibt.
    Nehmen Sie zum Umziehen keinen privaten Stick und keine private Cloud.
in = Können Sie sich am Computer anmelden?
in-yes = Ja
in-no = Nein, oder ich habe noch kein Konto oder Passwort
in-it = Die IT lässt Sie hinein
in-it-body =
    Fragen Sie persönlich, oder unter einer Nummer, die Ihre Führungskraft Ihnen gegeben hat. Die IT prüft, ob Sie es wirklich sind.
    Vielleicht beginnt Ihr Konto erst heute, oder jemand stimmt noch zu. Die IT sieht das.
    Nennen Sie Namen, Team, Ihren ersten Tag und den Namen des Computers, oft auf einem Aufkleber.
    Fragen Sie bis dahin Ihre Führungskraft, was ohne geht. Das Konto von anderen benutzen Sie nicht, auch nicht kurz.
    Weder die IT noch sonst jemand braucht ein Passwort oder einen Code von Ihnen.

## Die Liste
codes = Codes oder Ihr Handy beim Anmelden
codes-hint = Klappt es mit einem Code oder der Bestätigung am Handy?
codes-works = Es geht
codes-not-yet = Noch nicht erledigt
codes-fails = Es geht nicht
codes-not-mine = Brauche ich nicht
mail = E-Mail, Kalender und Besprechungen
mail-hint = Können Sie eine Mail lesen und senden und an einer Besprechung teilnehmen?
mail-works = Es geht
mail-not-yet = Noch nicht erledigt
mail-fails = Es geht nicht
mail-not-mine = Brauche ich nicht
folders = Ordner und Programme für Ihre Arbeit
folders-hint = Öffnet sich bei Ihnen, was Ihr Team benutzt?
folders-works = Es geht
folders-not-yet = Noch nicht erledigt
folders-fails = Es geht nicht, oder etwas fehlt
folders-not-mine = Brauche ich nicht
print = Drucken
print-hint = Kommt ein Blatt heraus?
print-works = Es geht
print-not-yet = Noch nicht erledigt
print-fails = Es geht nicht
print-not-mine = Brauche ich nicht
away = Arbeiten zu Hause oder unterwegs
away-hint = Erreichen Sie von anderswo dasselbe?
away-works = Es geht
away-not-yet = Noch nicht erledigt
away-fails = Es geht nicht
away-not-mine = Brauche ich nicht

## Was fehlt
todo-codes = Noch zu tun: Code oder Handy zum Anmelden
todo-codes-body =
    Das schützt Ihr Konto, auch wenn jemand Ihr Passwort kennt.
    Beim ersten Mal zeigt die IT, wie es eingerichtet wird, persönlich oder auf ihrer Seite. Benutzen Sie keinen Link aus einer Nachricht.
    Richten Sie auch einen zweiten Weg ein, wenn es ihn gibt. Dann hält ein verlorenes Handy nichts auf.
mend-codes = Zu beheben: Code oder Handy zum Anmelden
mend-codes-body =
    Meist geht die Uhr am Handy falsch, oder es hat kein Netz.
    Dafür gibt es eine eigene Hilfe, Schritt für Schritt. Danach verbindet die IT das Handy neu.
    Bestätigen Sie nichts, was Sie nicht ausgelöst haben, und sagen Sie niemandem einen Code.
todo-mail = Noch zu tun: E-Mail und Kalender
todo-mail-body =
    Öffnen Sie das Mailprogramm oder die Mailseite, die IT oder Team genannt haben. Melden Sie sich mit Ihrem Konto an.
    Oft richtet es sich selbst ein. Will es Namen von Servern wissen, lassen Sie es: Das macht die IT.
    Fragen Sie im Team, welches gemeinsame Postfach, welchen Kalender und welche Gruppen Sie brauchen und wer Sie aufnimmt.
mend-mail = Zu beheben: E-Mail und Kalender
mend-mail-body =
    Probieren Sie die Mailseite im Browser. Geht es dort, fehlt nur das Programm.
    In den ersten Stunden ist ein Postfach manchmal noch nicht fertig. Sehen Sie nach der Mittagspause wieder hin.
    Danach hilft die IT: Sagen Sie es am Ende dieser Liste.
todo-folders = Noch zu tun: Ordner und Programme
todo-folders-body =
    Fragen Sie jemanden mit derselben Arbeit, welche Ordner und Programme nötig sind. Notieren Sie die genauen Namen.
    Die zuständige Person stimmt zu, oft Ihre Führungskraft. Dann öffnet die IT es für Sie.
    Programme kommen aus dem Katalog Ihrer Organisation oder von der IT, nicht von einer Webseite.
mend-folders = Zu beheben: Ordner und Programme
mend-folders-body =
    Neuer Zugriff gilt oft erst, wenn Sie sich ab- und wieder anmelden. Speichern Sie und probieren Sie das zuerst.
    Werden Sie abgewiesen? Eine eigene Hilfe findet heraus, wer zustimmt.
    Startet ein Programm nicht? Gehen Sie zurück zum Start und nennen Sie dort seinen Namen.
todo-print = Noch zu tun: ein Drucker
todo-print-body =
    Sehen Sie nach, welcher Drucker in Ihrer Nähe ist. Sein Name steht auf einem Aufkleber.
    Manche Organisationen haben einen für alle, und Sie zeigen am Gerät Ihre Karte.
    „Einen Drucker hinzufügen“ hilft Ihnen.
mend-print = Zu beheben: Drucken
mend-print-body =
    Sehen Sie nach, ob andere dort drucken können. Sehen Sie auf seine Anzeige.
    „Mein Drucker druckt nicht“ geht es mit Ihnen durch.
todo-away = Noch zu tun: Arbeiten von anderswo
todo-away-body =
    Probieren Sie es, bevor Sie es brauchen, am besten, solange Sie jemanden fragen können. Zum Probieren reicht das Internet vom Handy.
    Fragen Sie Ihre Führungskraft, ob es für Sie vorgesehen ist, und die IT, was Sie dafür brauchen.
    Lassen Sie unterwegs niemanden mitsehen, und sperren Sie den Bildschirm, wenn Sie aufstehen.
mend-away = Zu beheben: Arbeiten von anderswo
mend-away-body =
    Sehen Sie zuerst nach, ob dort das Internet überhaupt geht.
    „Das VPN funktioniert nicht“ geht es mit Ihnen durch.

## Das Ende der Liste
ask-well = Wie Sie fragen, und wer Sie fragen darf
ask-well-body =
    Sagen Sie hier mit Ihren Worten, was ist. Jemand Geschultes aus dem Kollegium oder die IT sieht, was Sie gesagt haben und was probiert wurde.
    Wer neu ist, ist ein beliebtes Ziel. Eine Mail vom „Chef“ mit Gutscheinkarten oder großer Eile ist ein Trick.
    Weder die IT noch sonst jemand braucht Ihr Passwort oder einen Code. Lehnen Sie ab, und sagen Sie es der IT.
    Ist etwas seltsam? Lassen Sie es, und sagen Sie es gleich. Für einen Fehlalarm gibt es keinen Vorwurf.
    Zu kleine Schrift, eine andere Tastatur, eine Stimme, die vorliest? Gehen Sie zurück zum Start und sagen Sie es dort.
all-there = Ist alles da, was Sie brauchen?
all-there-hint = Wofür Sie andere Hilfe geöffnet haben, das zählt, sobald es geht
all-there-complete = Ja, ich kann arbeiten
all-there-missing = Nein, etwas fehlt oder geht nicht
all-there-later = Ich habe noch nicht alles probiert
missing-it = IT und Führungskraft kümmern sich um den Rest
missing-it-body =
    Die IT bekommt Ihre Antworten aus dieser Liste. Es reicht, wenn Sie sagen, was Sie zuerst brauchen.
    Ihre Führungskraft weiß, was zu Ihrer Arbeit gehört, und stimmt zu, wo es nötig ist. Schreiben Sie beiden heute.
    Begleitet Sie jemand im Team? Diese Person kennt oft den kürzesten Weg.
    Hören Sie nichts, fragen Sie morgen wieder. Das ist nicht unhöflich.
