### Die Wörter des Rahmens und der Teile. Bildschirme legen eigene Dateien daneben: app.de.ftl, console.de.ftl.

## Der Rahmen
product = Deskside
for-it = für die IT
back = Zurück
skip-to-content = Zur Seite
get-help = Hilfe von einem Menschen
beside-you = Neben Ihnen
page-title = { $page } – Deskside
page-title-topic = { $page } – { $topic } – Deskside
page-title-problem = Fehler: { $page }
console-navigation = Konsole
console-search = Anfragen, Personen, Geräte suchen
console-commands = Befehle
continue = Fortfahren
close = Schließen
not-provided = Nicht angegeben

## Status
status-working = In Ordnung
status-attention = Auffällig
status-unknown = Nicht prüfbar
status-stopped = Angehalten
status-busy = Wird geprüft
status-waiting = Kommt noch
status-skipped = Übersprungen
status-on = An
status-off = Aus
status-interrupted = Unterbrochen
broke = Die Verbindung war ab { $from } unterbrochen und steht seit { $until } wieder. Es geht weiter, wo es war.
broke-shortly = Die Verbindung war um { $from } kurz unterbrochen. Es geht weiter, wo es war.

## Wenn eine Antwort fehlt
problem-title = Es gibt ein Problem

## Felder
show-password = Zeigen
show-password-unseen = was Sie getippt haben
hide-password = Verbergen

## Prüfungen
checks = Prüfungen
checks-done = { $done } von { $of } Prüfungen erledigt
checks-progress = Erledigte Prüfungen
stop-checking = Prüfung anhalten
we-only-look = Wir sehen nur nach. Noch ändert sich nichts.

## Was sich ändert
effects-what = Was sich ändert
effects-from = Bisher
effects-to = Danach
effects-thing = Was
effects-before = Vorher
effects-now = Jetzt
effects-take-back = Zurücknehmen
undo = Zurücknehmen
undoing = Läuft noch
undone = Zurückgenommen
cannot-be-undone = Lässt sich nicht zurücknehmen
can-be-undone = Lässt sich zurücknehmen
can-be-undone-with-loss = Lässt sich zurücknehmen, mit einem Verlust
see-commands = Die genauen Befehle ansehen
with-power-user = Mit Power-User
alone = Allein
it-only = Nur IT

## Eine Grenze
limit-why = Warum hier eine Grenze ist
limit-set-by = Gesetzt von
limit-since = Seit
limit-review = Wird geprüft am
limit-stopped-me = Diese Grenze hält mich auf
limit-stopped-me-thanks = Die IT weiß es jetzt
limit-comment = Etwas dazu schreiben
limit-could = Wer es machen könnte
limit-could-names = Ihre Namen
limit-could-more = { $count ->
    [one] und 1 weitere Person
   *[other] und { $count } weitere
  }
quoted = „{ $words }“

## Die beiden Wege, auf jeder Seite mit denselben Wörtern
way-on = So geht es weiter
ask-power-user = Power-User fragen
needs-it = Braucht die IT

## Der Lauf bis hierher
so-far = Bisher
what-happened = Was geschah
change = Ändern
reference = Kennung
only-you-see = Nur Sie sehen das. Es bleibt auf diesem Computer, bis Sie es senden.

## Was gesendet wird
report-caption = Teile des Berichts, wer sie lesen kann und ob sie gesendet werden
report-send = Senden
report-send-part = { $part } senden
report-part = Teil
report-hidden = Darin verborgen
report-readers = Wer es lesen kann
report-readers-short = Lesbar für
report-raw = Teil lesen
report-left-out = Von Ihnen weggelassen
report-nothing-hidden = Nichts
report-nobody = Niemand
hide-line = Zeile verbergen
hide-line-unseen = Zeile { $line }
line-hidden = Von Ihnen verborgen
line-unhide = Wieder zeigen

## Jemand ist bei Ihnen
pause = Pause
resume = Weiter
stop-sharing = Teilen STOPPEN
sharing-with = Sie teilen mit { $name }
apply = Anwenden
not-now = Jetzt nicht
ask-why = Warum?
messages = Nachrichten
send = Senden
write-to = An { $name } schreiben
pointing-here = { $name } zeigt hierhin
person-suggests = { $name } schlägt vor: { $what }

## Die Warteschlange
queue-priority = Vorrang
queue-request = Anfrage
queue-from = Von
queue-waiting = Wartet
priority-high = Hoch
priority-normal = Normal
priority-low = Niedrig

## Zeiten und Größen
wait-minutes = { $minutes } Min.
wait-under-minute = unter 1 Min.
wait-hours = { $hours } Std.
wait-hours-minutes = { $hours } Std. { $minutes } Min.
wait-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
  }
yesterday-at = Gestern { $time }
day-at = { $day }, { $time }

## Wenn der Weg zur App oder die App ein Problem hat
error-internal = Entschuldigung, diese App hat ein Problem
error-internal-action = Ihre Antworten sind auf diesem Computer gespeichert. Schließen Sie die App und öffnen Sie sie wieder. Kennung { $incident }
error-unreachable = Die App antwortet nicht
error-unreachable-action = Ihre Antworten sind auf diesem Computer gespeichert. Schließen Sie die App und öffnen Sie sie wieder.
error-unknown-answer = Dieser Teil der App versteht die Antwort nicht
error-unknown-answer-action = Ihre Antworten sind auf diesem Computer gespeichert. Schließen Sie die App und öffnen Sie sie wieder.

## Rollen
people-role = Rolle
role-user = Mitarbeitende
role-power-user = Power-User
role-it = IT
