### Die eigenen Worte des Terminals. Was Hilfen und Änderungen sagen, kommt aus dem Inhalt.

## Die erste Seite
home-title = Was funktioniert nicht?
home-words-text = Schreiben Sie es mit eigenen Worten, oder wählen Sie eine Nummer.
carry-on = Weiter mit: { $title }
found-title = Was passt am besten?
found-here-text = Wir haben nur auf diesem Computer gesucht. Ihre Worte wurden nicht gesendet.
found-nothing = Zu diesen Worten haben wir nichts
found-nothing-then-text = Andere Worte passen vielleicht besser.
from-your-it = Von Ihrer IT
none-of-these = Nichts davon

## Auf jeder Seite
back = Zurück
to-the-start = Zurück zum Anfang
changes-title = Was wir auf diesem Computer geändert haben
leave = Aufhören
choose-one-text = Tippen Sie eine der Nummern oder einen der Buchstaben links.
kept-text = Ihre Antworten bleiben. Starten Sie Deskside wieder und wählen Sie „Weiter mit“, hier oder im Fenster.
checking-now-text = Prüfung { $done } von { $of }: { $now }. Strg-C hält an.
working-now-text = { $doing }. Danach prüfen wir noch einmal.
comes-to-its-end-text = Eine Änderung läuft gerade. Sie kommt erst zu ihrem Ende.

## Ein Durchgang
chosen-before = Das haben Sie vorher gewählt
typed-before = Das haben Sie vorher getippt: { $before }
type-it-text = Tippen Sie es ein, oder wählen Sie unten.
type-unseen-text = Tippen Sie es ein, oder wählen Sie unten. Es wird vergessen, sobald Sie aufhören.
typed-is-hidden-text = Was Sie tippen, wird nicht gezeigt.
typed-is-shown-text = Dieses Terminal kann nicht verbergen, was Sie tippen. Sehen Sie sich um, bevor Sie tippen.
continue = Fortfahren
leave-for-now = Vorerst so lassen
back-to-list = Zurück zur Liste
carry-on-checking = Weiter prüfen
checking-stopped-text = Sie haben angehalten. Was wir wissen, bleibt.
checking-failed-text = Wir konnten nicht weitermachen: Auf diesem Computer stand etwas im Weg, etwa eine volle Festplatte. Was wir wissen, bleibt.
tried = Das haben wir schon versucht, und es half nicht:
try-other = Etwas anderes versuchen
leave-as-it-is = So lassen
did-it = Ich habe es getan, noch einmal prüfen
not-now = Jetzt nicht
seen = Was dieser Computer gesehen hat: { $seen }
only-it-text = Das kann nur die IT.
check-row = { $check }: { $stands }
row-waiting = kommt noch
row-checking = wird geprüft
row-skipped = übersprungen
row-fine = in Ordnung
row-unknown = nicht prüfbar
row-found = auffällig
row-fixed = behoben
row-not-fixed = noch nicht behoben

## Was sich ändert
what-changes = Was sich ändert
what-happens = Was geschieht
from-to = Von „{ $from }“ zu „{ $to }“
can-be-undone = Lässt sich zurücknehmen
can-be-undone-with-loss = Lässt sich zurücknehmen, mit einem Verlust
cannot-be-undone = Lässt sich nicht zurücknehmen
needs-privilege = Braucht mehr Rechte, als Sie selbst haben
takes-seconds = { $seconds ->
    [one] Etwa 1 Sekunde
   *[other] Etwa { $seconds } Sekunden
  }
takes-minutes = { $minutes ->
    [one] Etwa 1 Minute
   *[other] Etwa { $minutes } Minuten
  }
co-signed-by-text = { $name } hat genau diese Änderung mitgezeichnet. Sie entscheiden.
approved-by-text = { $name } hat genau dieser Änderung zugestimmt. Sie entscheiden.
see-commands = Die genauen Befehle ansehen
commands = Die genauen Befehle
interruption-text = Das lässt sich nicht zurücknehmen. Danach gibt es keinen Weg zurück zum Stand von jetzt.
consent-ask-text = „{ $button }“ ändert Ihren Computer. Wenn Sie zustimmen, tippen Sie:
consent-word = ja
consent-letter = j
not-agreed-text = Nichts wurde geändert.

## Eine Grenze
nothing-changed-text = Nichts wurde geändert. Ihre IT hat hier eine Grenze gesetzt.
nothing-changed-alone-text = Nichts wurde geändert. Deskside hat hier eine Grenze.
limit-why = Warum hier eine Grenze ist: { $reason }
limit-set-by = Gesetzt von: { $owner }
limit-dates = Seit { $since }, wird geprüft am { $review }
limit-reference = Kennung: { $id }
ask-in-window-text = Ein Power-User oder die IT kann von hier weitermachen. Fragen Sie im Fenster von Deskside: Dort sehen Sie, was gesendet wird.
call = Oder rufen Sie die IT an, von irgendeinem Telefon: { $telephone }
call-with-reference-text = Oder rufen Sie die IT an, von irgendeinem Telefon: { $telephone }. Nennen Sie { $reference }.

## Was wir auf diesem Computer geändert haben
changes-empty-text = Wir haben auf diesem Computer nichts geändert.
change-by = { $time }, zugestimmt von { $name }
undo = Zurücknehmen: { $title }
leave-change = So lassen: { $title }
stands-half-done = Mittendrin abgebrochen
stands-not-seen = Erledigt, aber nicht zu sehen
stands-failed = Hat nicht geklappt
stands-undone = Zurückgenommen
stands-left = Angesehen und gelassen
undo-title = Das zurücknehmen?
undo-moved = Es gibt nichts zurückzunehmen
undo-refused = Das Zurücknehmen macht die IT
undone-text = Zurückgenommen. Es ist wie vorher.
undo-not-text = Es ließ sich nicht zurücknehmen. Holen Sie sich Hilfe von einem Menschen.
undo-not-seen-text = Wir konnten nicht sehen, ob es zurückgenommen wurde.
half-done-text = Beim letzten Mal wurde eine Änderung abgebrochen. Tippen Sie c, um sie zu sehen.

## Was nicht ging
page-changed = Diese Seite hat sich geändert
page-changed-now-text = Es wurde nichts getan. Sehen Sie sich die Seite noch einmal an und wählen Sie dann.
not-an-answer = Damit können wir nichts anfangen
not-an-answer-now-text = Sehen Sie sich die Zeile unter der Frage an und tippen Sie es noch einmal.
refused = Ihre IT hat hier eine Grenze gesetzt
refused-now-text = Nichts wurde geändert.
disk-full = Die Festplatte dieses Computers ist voll
disk-full-now-text = Was vorher gespeichert war, ist noch da. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.
not-found = Das gibt es hier nicht mehr
not-found-now-text = Gehen Sie zurück zum Anfang und sehen Sie in die Liste.
internal = In Deskside selbst ist etwas schiefgegangen
internal-now = Es ist nichts verloren. Versuchen Sie es noch einmal. Kennung { $incident }
in-use = Deskside ist auf diesem Computer schon offen
in-use-now-text = Machen Sie dort weiter, oder beenden Sie es zuerst: Sein Symbol neben der Uhr hat „Beenden“.

## Eine Prüfung, an der niemand sitzt
outcome-nothing-found = Nichts gefunden
outcome-mended = Alles, was gefunden wurde, ist behoben
outcome-found = Etwas ist auffällig
outcome-unknown = Etwas war nicht prüfbar
outcome-refused = Eine Grenze erlaubt nicht, was in der Antwortdatei steht
made-done = Das wurde geändert, und es hat geholfen
made-not = Das wurde geändert, und es hat nicht geholfen
why-look-only = Nichts wurde geändert: Es wurde nur nachgesehen
why-not-agreed = Nichts wurde geändert: Die Antwortdatei stimmt dem nicht zu
why-irreversible = Nichts wurde geändert: Es lässt sich nicht zurücknehmen, darum muss es erst jemand sehen
why-privileged = Nichts wurde geändert: Es braucht mehr Rechte, darum muss es erst jemand sehen
why-too-many = Nichts wurde geändert: Die Antwortdatei erlaubt keine weitere Änderung
why-boundary = Nichts wurde geändert: Die Grenze entscheidet, nicht die Antwortdatei
stopped-unanswered = „{ $question }“ hat keine Antwort in der Antwortdatei (`{ $step }`). Möglich sind:
stopped-too-slow = Es dauerte länger, als die Antwortdatei erlaubt
stopped-failed = Es konnte nicht weitergehen
