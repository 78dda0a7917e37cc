### Die Wörter der Seiten der App, in der Reihenfolge, in der man ihnen begegnet.

## Überall
go-back = Zurück
go-home = Zurück zum Anfang
try-again = Noch einmal versuchen
starting = Es geht los
starting-app = Wird gestartet
continuing = Es geht weiter
looking = Wird angesehen
saving = Wird gespeichert
sending = Wird gesendet
stopping = Wird angehalten
working-on-it = Wird gemacht
typed-share = Adresse des Ordners
typed-share-missing = Geben Sie die Adresse des Ordners ein
typed-share-wrong = Geben Sie nur den Server und den ersten Ordner ein, zum Beispiel \\server\ordner. Ein Buchstabe wie P: genügt nicht
typed-account = Ihr Anmeldename
typed-account-missing = Geben Sie Ihren Anmeldenamen ein
typed-account-wrong = Geben Sie nur den Namen ein, zum Beispiel anna oder FIRMA\anna
typed-mail = Ihre Mailadresse
typed-mail-missing = Geben Sie Ihre Mailadresse ein
typed-mail-wrong = Geben Sie die ganze Adresse ein, zum Beispiel anna@northfield.example
typed-page = Die Adresse der Seite
typed-page-missing = Geben Sie die Adresse der Seite ein
typed-page-wrong = Geben Sie sie so ein, wie sie in der Adresszeile steht, zum Beispiel www.firma.example
typed-secret = Ihr Passwort
typed-secret-missing = Geben Sie Ihr Passwort ein
typed-secret-wrong = Das ist zu lang für ein Passwort oder enthält einen Zeilenumbruch
typed-secret-stays = Ihr Passwort dient nur zur Anmeldung dort. Es wird gelöscht, wenn diese Hilfe endet. Wer Ihnen hilft, kann es nicht sehen.
home-health-help = Ansehen, was hilft
home-health-aside = Nicht jetzt
choose-one = Wählen Sie eine der Antworten
organisation = Organisation
server = Server
root = Fingerabdruck
percent = { $figure } %
offline-lead = Sie sind offline.
offline-words = Sie können diesen Computer weiter prüfen. Eine neue Anfrage wartet hier, bis Sie wieder online sind.
online-again = Sie sind wieder online
banner-rules = Wir haben etwas nicht angenommen, das der Server gesendet hat.
banner-rules-look = Sehen, was geschehen ist
signed-out-lead = Sie sind abgemeldet.
signed-out-words = Prüfen geht weiter. Melden Sie sich an, um zu senden und Antworten zu lesen.
memory-only-lead = Dieser Computer kann Ihre Anmeldung nicht aufbewahren.
memory-only-words = Sie melden sich jedes Mal wieder an, wenn Sie die App öffnen.
trouble-call = Wenn es wieder geschieht, rufen Sie { $telephone } an.

## Start
home-title = Was funktioniert nicht?
home-words = Sagen Sie es mit eigenen Worten
home-words-example = Der Drucker ist bereit, aber es kommt nichts heraus
home-choose = Oder wählen Sie etwas aus
home-other = Etwas anderes, oder ich bin nicht sicher
home-other-note = Sehen, wer helfen kann
from-your-it = Von Ihrer IT
home-missing = Sagen Sie, was nicht funktioniert, oder wählen Sie etwas aus
home-record = Ihre Aufzeichnungen
home-console = Anfragen für die IT
home-join-title = Der Organisation beitreten
home-join-words = Mit dem Beitritt können Sie die IT von hier aus um Hilfe bitten.
home-set-up-title = Organisation einrichten
home-set-up-words = Ihre Schlüssel entstehen auf diesem Computer. Es braucht ein paar Minuten und einen Drucker.
home-sheet-title = Bringen Sie Ihr Wiederherstellungsblatt zu Papier
home-sheet-words = Geht dieser Computer verloren, bringt nur das Blatt die Schlüssel Ihrer Organisation zurück.
home-sheet-go = Das Blatt zeigen
home-news = { $count ->
    [one] Sie haben 1 Antwort
   *[other] Sie haben { $count } Antworten
  }
home-news-read = Lesen
home-carry-on = Weiter mit: { $title }
home-carry-on-since = Begonnen { $time }. Ihre Antworten sind aufgehoben.
results-title = Was passt am besten?
results-missing = Wählen Sie, was am besten passt
results-none = Nichts davon
results-none-note = Sehen, wer helfen kann
results-local = Wir haben nur auf diesem Computer gesucht. Ihre Worte wurden nicht gesendet.
results-empty-title = Zu diesen Worten haben wir nichts
results-empty-words = Bei allem anderen kann ein Mensch helfen.
results-other-words = Andere Worte versuchen

## Wege weiter
way-it = Die IT sieht, was Sie gesagt und was wir gefunden haben.
way-peer = Jemand aus Ihrem Haus geht es mit Ihnen durch und sieht nur, was Sie teilen.
so-far-empty = Noch nichts

## Ein Ablauf
log-you-said = { $time }, Sie sagten
log-you-answered = { $time }, Sie antworteten
log-they-said = { $time }, gesagt
log-they-answered = { $time }, geantwortet
log-checked = { $time }, geprüft
log-found = { $time }, gefunden
log-did = { $time }, gemacht
log-limited = { $time }, eine Grenze hat angehalten
log-stopped = { $time }, angehalten
log-aside = { $time }, gelassen
log-sent = { $time }, gesendet
cause-not-checked = Kommt noch
cause-not-applicable = Übersprungen
cause-fine = In Ordnung
cause-unknown = Nicht prüfbar
cause-found = Auffällig
cause-fixed = Behoben
cause-not-fixed = Noch nicht behoben
question-empty = So etwas hat dieser Computer nicht.
carry-on-checking = Weiter prüfen
checking-stopped = Sie haben angehalten. Was wir wissen, bleibt.
checking-failed = Wir konnten nicht weitermachen: Auf diesem Computer stand etwas im Weg, etwa eine volle Festplatte. Was wir wissen, bleibt.
checking-try-again = Noch einmal versuchen
may-close = Sie können dieses Fenster schließen. Wir sagen Ihnen Bescheid.
what-changes = Was sich ändert
what-we-can-do = Was wir tun können
what-happens = Was geschieht
takes-seconds = { $seconds ->
    [one] Etwa 1 Sekunde
   *[other] Etwa { $seconds } Sekunden
  }
takes-minutes = { $minutes ->
    [one] Etwa 1 Minute
   *[other] Etwa { $minutes } Minuten
  }
try-other = Etwas anderes versuchen
leave-as-it-is = So lassen
finding-tried = Das haben wir schon versucht, und es half nicht:
finding-person = Ab hier kann ein Mensch weitermachen
reference-if-you-call = , falls Sie die IT anrufen
did-it-check-again = Ich habe es getan, noch einmal prüfen
checking-again = Wird noch einmal geprüft
interruption-title = Das lässt sich nicht zurücknehmen
interruption-words = Danach gibt es keinen Weg zurück zum Stand von jetzt.
tell-back-to-list = Zurück zur Liste
tell-leave = Vorerst so lassen
tell-needs-it = Das kann nur die IT
prove-not-now = Jetzt nicht
proved-seen = Was dieser Computer gesehen hat:
proved-missing = Sagen Sie, ob es geklappt hat
working-then-check = Danach prüfen wir noch einmal.
refused-comes-along = Nichts wurde geändert. Deskside hat hier eine Grenze.
refused-nothing-changed = Nichts wurde geändert. Ihre IT hat hier eine Grenze gesetzt.
refused-reference = Kennung { $id }
limit-told-waits = Vermerkt. Die IT erfährt es, sobald Sie online sind.
limit-nobody = Über diese Grenze gibt es niemanden, dem Sie es sagen könnten: Dieser Computer hat keine Organisation. Es wird nichts aufgehoben.
limit-binds = Bindet
limit-guides = Leitet

## Was hier möglich ist, und durch wen
overview-title = Was hier geht, und wer es darf
overview-short = Jede Änderung, die Deskside machen kann, wer darüber entscheidet und warum.
overview-open = Jede Änderung ansehen
overview-words = Jede Änderung, die Deskside machen kann, und wer darüber entscheidet: für Sie, an diesem Computer, jetzt.
overview-words-alone = Jede Änderung, die Deskside machen kann. Dieser Computer hat keine Organisation. Deskside ändert hier nichts, wofür Ihre Rechte nicht reichen.
overview-search = Eine Änderung suchen
overview-alone = Sie entscheiden
overview-with-power-user = Mit Power-User
overview-with-approval = Mit Zustimmung
overview-it-only = Nur IT
overview-administrator = Nur mit Administratorrechten
overview-count = { $count ->
    [one] 1 von { $all } Änderungen
   *[other] { $count } von { $all } Änderungen
  }
overview-none = Zu diesen Worten passt keine Änderung
overview-none-words = Versuchen Sie es mit weniger oder anderen Worten. Insgesamt gibt es { $count } Änderungen.
overview-all = Alle Änderungen zeigen
overview-why = Warum, und wer entscheidet
overview-why-not = Warum nicht, und wer es könnte
overview-see = Neben allem ansehen, was hier möglich ist
overview-force = Was eine Grenze wert ist
overview-binds-words = „Bindet“: Dafür braucht es Rechte, die Sie nicht haben. Die Grenze gilt für jedes Programm.
overview-guides-words = „Leitet“: Sie könnten dasselbe von Hand tun. Deskside erklärt, fragt und schreibt es auf.
comment-title = Wovon hält diese Grenze Sie ab?
comment-hint = Die IT liest es mit Ihrem Namen. Was nach Geheimnis oder privatem Namen aussieht, wird vorher verdeckt
comment-missing = Schreiben Sie, was die IT wissen soll
comment-review-title = Prüfen Sie, was die IT lesen wird
comment-review-words = Genau das verlässt Ihren Computer, mit Ihrem Namen, der Grenze und dem, was Sie tun wollten.
comment-tell = Der IT sagen
comment-change = Die Worte ändern

## Um Zustimmung bitten
approval-title = Um Zustimmung bitten
approval-words = Die IT kann sich genau diese Änderung ansehen und ihr zustimmen. Dann entscheiden Sie hier, und Ihre App macht sie ein Mal.
approval-ask = Um Zustimmung bitten
approval-ask-again = Noch einmal bitten
approval-waits-title = Sie haben um Zustimmung gebeten
approval-waits = Die IT hat Ihre Frage. Sie wartet bis { $time } auf eine Antwort.
approval-waits-unsent = Ihre Frage geht hinaus, sobald der Server erreichbar ist. Sie wartet bis { $time } auf eine Antwort.
approval-waits-close = Sie können diese Seite schließen. Wir sagen Ihnen, wenn es eine Antwort gibt.
approval-withdraw = Nicht mehr bitten
approval-refused = { $name } hat nicht zugestimmt
approval-expired = Innerhalb einer Stunde hat niemand geantwortet
approval-expired-words = Es hat sich nichts geändert. Sie können noch einmal bitten oder sich von einem Menschen helfen lassen.
approval-ran-out = { $name } hatte bis { $time } zugestimmt, und diese Zeit ist vorbei
approval-ran-out-words = Es hat sich nichts geändert. Bitten Sie noch einmal, wenn Sie ein paar Minuten Zeit haben.
approval-void = Es kam eine Antwort, die Ihre App nicht annimmt
approval-void-words = Sie ist von niemandem unterschrieben, der hier zustimmen darf. Es hat sich nichts geändert.
approval-why-title = Warum möchten Sie das?
approval-why-hint = Ein, zwei Sätze, mit denen jemand in der IT entscheiden kann. Genau das, was sich ändern würde, geht mit
approval-why-missing = Schreiben Sie mindestens zehn Zeichen, damit jemand darüber entscheiden kann
approval-review-title = Prüfen Sie, was an die IT geht
approval-review-words = Das verlässt Ihren Computer, und sonst nichts.
approval-review-reason = Ihr Grund
approval-review-plan = Die Änderung
approval-review-sealed = Sie geht genau so mit, wie sie hier steht, mit den Namen darin. Sie ist versiegelt: Nur die IT kann sie öffnen, der Server nicht.
approval-send = An die IT senden
comment-told-title = Die IT weiß, was Sie aufhält
comment-told-lead = Ihre Worte sind auf dem Weg zur IT.
comment-told-waits = Ihre Worte gehen zur IT, sobald Sie online sind.
comment-told-words = Sie stehen neben dem, was andere über diese Grenze sagen. Hier antwortet niemand: Für Hilfe wählen Sie einen Weg weiter.
done-find-again = Sie finden das wieder unter „Was wir auf diesem Computer geändert haben“.
done-see-checks = Alle Prüfungen zeigen
done-still-not = Es funktioniert immer noch nicht
ended-kept = Ihre Antworten sind aufgehoben. Sie gehen mit, wenn Sie einen Menschen fragen.

## Wer helfen kann
help-title = Wer helfen kann
help-lede = Sie müssen vorher nichts versuchen.
help-lede-run = Ihre Antworten gehen mit. Sie sagen alles nur einmal.
help-it-title = „Braucht die IT“ wählen, wenn:
help-it-cannot-work = Sie gar nicht arbeiten können
help-it-others = auch andere das Problem haben
help-it-limit = diese App sagt, dass nur die IT es darf
help-security-title = Aufhören und die IT anrufen, { $telephone }, wenn:
help-security-title-no-number = Aufhören und gleich der IT sagen, wenn:
help-security-link = Sie auf einen verdächtigen Link geklickt oder dort Ihr Passwort eingegeben haben
help-security-money = eine Nachricht Geld verlangt
help-call = Rufen Sie { $telephone } an, von irgendeinem Telefon
help-security-do-no-number = Sagen Sie es jetzt jemandem in der IT, persönlich oder am Telefon. Benutzen Sie diesen Computer nicht, bis Sie eine Antwort haben.
help-what-it-sees = Was an die IT gehen kann, sehen Sie vorher und können Teile weglassen.
help-telephone = Das Telefon der IT: { $telephone }
alone-cannot-send = Dieser Computer gehört zu keiner Organisation. Sie können einen Bericht vorbereiten und speichern, aber von hier nicht senden.

## Braucht die IT
needs-it-short = IT
ask-it-title = Was brauchen Sie von der IT?
ask-it-hint = Ein oder zwei Sätze reichen. Lassen Sie Passwörter weg
ask-it-missing = Sagen Sie, was Sie von der IT brauchen
ask-it-then = Danach sammeln wir einen Bericht. Sie sehen ihn an, bevor etwas gesendet wird.
ask-it-side = Diese Worte liest die IT zuerst.
ask-it-side-run = Ihre Antworten und was wir gefunden haben, kommen mit. Sie müssen sie nicht wiederholen.
ask-it-side-nothing = Von dieser Seite wird nichts gesendet.
collecting-title = Der Bericht wird gesammelt
collecting-words = Wir lesen die Einstellungen dieses Computers und verbergen private Angaben.
collecting-done = { $done } von { $of } Teilen fertig
collecting-stop = Sammeln anhalten
collecting-nothing-sent = Noch wird nichts gesendet.
collecting-side = Namen von Personen, Dokumenten und Computern werden ersetzt, bevor Sie den Bericht sehen. Passwörter werden entfernt.
report-parts = Teile des Berichts
part-collecting = Wird gesammelt
part-ok = Fertig
part-cut = Gekürzt
part-left-out = Weggelassen
part-timeout = Hat zu lange gedauert
part-denied = Nicht erlaubt
part-absent = Gibt es hier nicht
part-failed = Nicht lesbar
part-dropped = Zur Sicherheit entfernt
part-cut-name = { $part }, gekürzt
review-title = Prüfen, was an die IT geht
review-nothing-sent = Noch wurde nichts gesendet. Was Sie hier sehen, ist genau das, was diesen Computer verlässt.
review-words = Ihre Worte
review-words-unseen = Ihre Worte
review-checks = Was geprüft wurde
review-report = Der Bericht: { $parts }, { $size }, { $hidden }
review-parts = { $left ->
    [0] { $of ->
        [one] 1 Teil
       *[other] { $of } Teile
      }
   *[other] { $sent } von { $of } Teilen
  }
review-hidden = { $count ->
    [0] nichts verborgen
    [one] 1 Stelle verborgen
   *[other] { $count } Stellen verborgen
  }
review-see = Den Bericht ansehen und ändern
review-locked = Jeder Teil ist so verschlossen, dass nur die Genannten ihn öffnen können.
review-verdicts = Was der Bericht sagt
review-not-there = { $count ->
    [one] 1 Teil ist nicht dabei
   *[other] { $count } Teile sind nicht dabei
  }
review-how = Wie möchten Sie senden?
review-with = Mit dem Bericht senden
review-with-note = Die IT kann meist sofort anfangen
review-without = Ohne den Bericht senden
review-without-note = Die IT kann trotzdem helfen. Sie muss vielleicht mehr fragen
review-missing = Wählen Sie, wie Sie senden möchten
review-send = An die IT senden
review-send-later = Senden, sobald online
review-save = Stattdessen eine Kopie speichern
review-saved-lead = Eine Kopie wurde auf diesem Computer gespeichert.
review-saved = Eine Kopie wurde gespeichert: { $path }
review-cannot-send = Dieser Computer ist keiner Organisation beigetreten. Darum kann nichts gesendet werden. Sie können eine Kopie speichern und weitergeben.
readers-title = Wer was lesen kann
readers-it = Ihre Worte, Antworten, Ergebnisse und den Bericht. Jedes Öffnen wird festgehalten
readers-server = Der Server
readers-server-words = Ihre Worte, das Thema, welche Prüfungen in Ordnung waren, die Grenze, den Namen dieses Computers und die Zeiten. Auch Ihre Sprache und die Liste der Teile. Die Antworten und den Bericht kann er nicht lesen
readers-peer = Power-User
readers-peer-words = Nichts davon. Es geht nur an die IT
hidden-title = { $count ->
    [0] Verborgen: nichts
    [one] Verborgen: 1 Stelle
   *[other] Verborgen: { $count } Stellen
  }
hidden-words = An jeder Stelle steht ein Wort dafür. Die Liste, was was ist, bleibt auf diesem Computer.
hidden-nothing = Wir haben nichts gefunden, das verborgen werden muss.
hidden-more = Mit „Teil lesen“ lesen Sie einen Teil und können weitere Zeilen verbergen.
words-title = Ihre Worte an die IT
words-hint = Lassen Sie Passwörter weg
words-save = Diese Worte speichern
raw-caption = Genau so würde es gesendet
raw-size = { $size }. Genau so würde es gesendet
raw-words = Verbergen Sie jede Zeile, die Sie nicht senden möchten.
raw-hidden = Zeile { $line } ist verborgen
raw-shown = Zeile { $line } ist wieder zu sehen
raw-more = { $count } weitere Zeilen zeigen
raw-empty = Dieser Teil hat keinen Text.
raw-done = Fertig mit diesem Teil
raw-marks = Dunkle Balken
raw-mark-example = <document-7f3a>
raw-side = Die IT sieht, dass etwas verborgen ist und von welcher Art. Was es ist, sieht sie nicht.
sent-title = An die IT gesendet
sent-arrived = Es ist angekommen.
sent-reference = Ihre Kennung
sent-then = Was jetzt geschieht
sent-reply-here = Die IT antwortet hier, unter „Ihre Anfragen“.
sent-tell = Wir sagen Ihnen Bescheid, wenn eine Antwort da ist. Sie können dieses Fenster schließen.
sent-see = Die Anfrage ansehen
sent-call = Wenn Sie sofort Hilfe brauchen, rufen Sie { $telephone } an.
queued-title = Wartet auf das Senden
queued-offline = Wir senden das, sobald Sie wieder online sind.
queued-now = Es wird gerade gesendet.
queued-safe = Es ist versiegelt und auf diesem Computer gespeichert. Auch ein Neustart ändert daran nichts.
queued-once = Es wird von selbst gesendet, genau einmal. Sie müssen nichts tun.

## Ihre Anfragen
requests-title = Ihre Anfragen
requests-open = Ihre Anfragen ({ $count } offen)
requests-empty = Sie haben noch niemanden gefragt.
requests-empty-words = Was Sie an die IT senden, steht hier, mit den Antworten.
requests-with = { $name } kümmert sich
requests-sent = gesendet { $time }
requests-written = geschrieben { $time }, noch nicht gesendet
requests-news = Neue Antwort
requests-side = Die Liste liegt auch auf diesem Computer. Sie können sie offline lesen.
request-open = Noch bei niemandem
request-claimed = Ein Power-User möchte dazukommen
request-in-session = Ein Power-User hilft
request-owned = Wird angesehen
request-waiting-you = Wartet auf Sie
request-resolved = Als gelöst gemeldet
request-closed = Geschlossen
request-cancelled = Zurückgezogen
request-waiting-send = Wartet auf das Senden
request-not-current = Das ist der Stand, als dieser Computer zuletzt online war.
request-cancel = Diese Anfrage zurückziehen
request-reopen = Es geht doch nicht
request-sent-at = Gesendet { $time }
request-written-at = Geschrieben { $time }. Es bleibt auf diesem Computer, bis es gesendet ist.
request-side = Die IT und Sie sehen dieselbe Liste. Notizen, die die IT für sich schreibt, stehen nicht darin.
event-you-sent = { $time }, Sie haben es gesendet
event-sent = { $time }, { $name } hat es gesendet
event-owned = { $time }, { $name } kümmert sich darum
event-taken-over = { $time }, { $name } hat es übernommen
event-claimed = { $time }, { $name } hat es angenommen
event-let-in = { $time }, { $name } hat zugestimmt
event-you-let-in = { $time }, Sie haben zugestimmt
event-let-go = { $time }, { $name } hat es zurückgegeben
event-lapsed = { $time }, die Verbindung zum Power-User ging verloren, es wartet auf den nächsten
event-uncertified = { $time }, das Zertifikat des Power-Users ist abgelaufen, es wartet auf den nächsten
event-asked-it = { $time }, { $name } hat stattdessen die IT gefragt
event-you-asked-it = { $time }, Sie haben stattdessen die IT gefragt
event-passed-to-it = { $time }, kein Power-User hatte Zeit, die IT wurde gefragt
event-asked-peers = { $time }, { $name } hat es an Power-User zurückgegeben
event-handed-over = { $time }, { $name } hat es an die IT übergeben
event-released = { $time }, { $name } hat es in den Eingang zurückgegeben
event-replied = { $time }, { $name } schrieb
event-you-replied = { $time }, Sie schrieben
event-noted = { $time }, Notiz von { $name }, nur für die IT
event-resolved = { $time }, { $name } hat es gelöst
event-confirmed = { $time }, { $name } sagt, dass es geholfen hat
event-you-confirmed = { $time }, Sie sagten, dass es geholfen hat
event-closed-by-time = { $time }, geschlossen: 7 Tage lang hat niemand etwas gesagt
event-reopened = { $time }, { $name } hat es wieder geöffnet
event-you-reopened = { $time }, Sie haben es wieder geöffnet
event-cancelled = { $time }, { $name } hat es zurückgezogen
event-you-cancelled = { $time }, Sie haben es zurückgezogen
event-opened = { $time }, { $name } hat den Bericht geöffnet
event-opened-times = { $time }, { $name } hat den Bericht { $count } Mal geöffnet
event-waits = Wartet auf eine Antwort
event-waits-you = Wartet auf Ihre Antwort
reply-label = An die IT schreiben
reply-send = Senden
reply-offline = Eine Antwort braucht den Server. Senden Sie sie, wenn Sie wieder online sind
reply-missing = Schreiben Sie, was Sie sagen möchten
reply-sent = Ihre Worte wurden gesendet
waiting-safe = Es ist auf diesem Computer gut aufgehoben.
waiting-by-itself = Es geht von selbst, sobald der Server antwortet.
waiting-why = Der letzte Versuch: { $why }.
waiting-tries = { $count ->
    [one] Bisher einmal versucht.
   *[other] Bisher { $count }-mal versucht.
  }
helped-title = Hat das geholfen?
helped-solved-by = { $name } sagt, dass es gelöst ist.
helped-card = Sagen Sie, ob es geholfen hat. Wenn nicht, ist sie wieder offen, mit Ihren Worten. Sagen Sie nichts, schließt die Anfrage nach 7 Tagen. Auch dann können Sie sie wieder öffnen.
helped-say = Sagen, ob es geholfen hat
helped-yes = Ja, jetzt geht es
helped-yes-note = Die Anfrage wird geschlossen
helped-no = Nein, es geht nicht
helped-no-note = Die Anfrage ist wieder offen, mit Ihren Worten
helped-send = Noch einmal an die IT senden
helped-missing = Sagen Sie, ob es geholfen hat
helped-reason = Was geht noch nicht?
helped-reopen-title = Was geht wieder nicht?
helped-reason-missing = Sagen Sie, was noch nicht geht
helped-closed = Die Anfrage ist geschlossen.
helped-thanks = Danke, dass Sie es uns gesagt haben.
helped-thanks-after = { $name } hatte es als gelöst gemeldet, und Sie sagten, dass es geholfen hat. Danke, dass Sie es uns gesagt haben.
helped-again = Geht es doch nicht, können Sie die Anfrage wieder öffnen.
helped-reopened = Die Anfrage ging zurück an die IT
cancel-title = Diese Anfrage zurückziehen?
cancel-words = Die IT arbeitet nicht weiter daran. Sie können jederzeit wieder fragen.
cancel-keep = Behalten
cancel-done = Die Anfrage wurde zurückgezogen
cancel-waiting-words = Sie ist noch nicht gesendet. Sie bekommen Ihre Worte zurück.
taken-title = Zurückgezogen
taken-not-sent = Die IT bekommt diese Anfrage nicht.
taken-if-arrived = Falls sie doch angekommen ist, wird sie auch dort zurückgezogen.
taken-ask-again = Worte ändern und neu fragen

## Was wir geändert haben
changes-title = Was wir auf diesem Computer geändert haben
changes-empty = Wir haben auf diesem Computer nichts geändert.
changes-empty-words = Jede Änderung steht hier, mit einem Weg zurück, wo es einen gibt.
changes-side = Diese Liste bleibt auf diesem Computer. Wenn Sie die IT um Hilfe bitten, sehen Sie, was davon gesendet wird.
change-by = { $time }, zugestimmt von { $name }
change-half-done = Mittendrin abgebrochen
change-done = Erledigt
change-not-seen = Wir konnten nicht sehen, ob es geklappt hat
change-failed = Hat nicht geklappt
change-undone = Zurückgenommen
change-left = Angesehen und gelassen
half-done-title = Eine Änderung wurde unterbrochen
half-done-words = „{ $title }“ begann um { $time }, und die App endete vorher.
half-done-look = Ansehen
undo-title = Das zurücknehmen?
undo-would = Was sich ändern würde
undo-half-title = Diese Änderung wurde unterbrochen
undo-half-words = Die App endete mittendrin. Wir haben festgehalten, wie es vorher war.
undo-moved-title = Es gibt nichts zurückzunehmen
undo-refused-title = Das Zurücknehmen macht die IT
undo-done-title = Zurückgenommen
undo-done-words = Um { $time } geprüft: Es ist wie vorher.
undo-left-title = So gelassen
undo-left-words = Es bleibt in der Liste, und wir fragen nicht noch einmal.
undo-not-title = Es ließ sich nicht zurücknehmen
undo-not-words = Dieser Computer hat es nicht getan. Holen Sie sich Hilfe von einem Menschen.

## Beitreten
join-start = Beitreten
join-title = Der Organisation beitreten
join-words = Sie bekommen von Ihrer IT einen Link. Er gilt einmal.
join-link = Einladungslink
join-link-hint = Fügen Sie den ganzen Link ein, von https:// oder deskside:// bis zum Ende
join-link-missing = Fügen Sie den Einladungslink ein
join-without = Auch ohne Beitritt können Sie prüfen und ändern, was Sie selbst entscheiden dürfen. Die IT können Sie von hier aus nicht fragen.
join-check-title = Ist das Ihre Organisation?
join-check-words = Wir haben den Server gefragt, wer er ist. Sonst wurde nichts gesendet.
join-check-first-title = Ist das Ihr Server?
join-check-first-words = Sie sind die erste Person. Nach dem Beitritt geben Sie der Organisation Namen und Schlüssel.
join-check-compare = Bitten Sie die Person, die Sie eingeladen hat, Ihnen ihren Fingerabdruck vorzulesen. Weicht eine Gruppe ab, wählen Sie „Nein, hier aufhören“.
join-check-yes = Ja, weiter
join-check-no = Nein, hier aufhören
account-title = Ihr Konto
account-name = Ihr Name
account-name-hint = So, wie man Sie im Haus kennt
account-name-missing = Geben Sie Ihren Namen ein
account-login = Anmeldename
account-login-hint = Zum Beispiel Ihre E-Mail-Adresse
account-login-missing = Geben Sie einen Anmeldenamen ein
account-password = Passwort
account-password-hint = Mindestens 12 Zeichen und nicht Ihr Anmeldename. Ein Satz ist gut
account-password-short = Geben Sie ein Passwort mit mindestens 12 Zeichen ein
account-password-long = Geben Sie ein Passwort mit höchstens 200 Zeichen ein
account-password-is-login = Wählen Sie ein Passwort, das nicht Ihr Anmeldename ist
account-password-other = Wählen Sie ein anderes Passwort: mindestens 12 Zeichen und nicht Ihr Anmeldename
account-side = Der Schlüssel dieses Computers entsteht hier und bleibt hier. Der Server bekommt nur die öffentliche Hälfte.
joining = Wird beigetreten
joined-title = Sie sind beigetreten
joined-words = Sie können die IT von { $organisation } jetzt von diesem Computer aus um Hilfe bitten.
joined-first = Geben Sie der Organisation jetzt Namen und Schlüssel.
set-up-start = Einrichten
set-up-title = Organisation einrichten
set-up-words = Diesen Namen sieht man, wenn man um Hilfe bittet.
set-up-name = Name der Organisation
set-up-name-hint = Zum Beispiel Northfield
set-up-name-missing = Geben Sie den Namen der Organisation ein
set-up-telephone = Telefon der IT
set-up-telephone-hint = Für den Fall, dass nichts anderes geht. Sie können es leer lassen
set-up-go = Schlüssel erzeugen
set-up-working = Schlüssel werden erzeugt
set-up-side = Das Vertrauen beginnt hier: Die Schlüssel entstehen auf diesem Computer. Der Server hat sie nie.
set-up-side-sheet = Danach bekommen Sie ein Wiederherstellungsblatt. Legen Sie Drucker oder Stift bereit.
sheet-title = Ihr Wiederherstellungsblatt
sheet-words = Es bringt die Schlüssel zurück, wenn dieser Computer verloren geht. Sie sehen es, bis Sie sagen, dass es auf Papier ist.
sheet-made = Erstellt
sheet-root = Stammschlüssel
sheet-root-words = Sagt, wer unterschreiben darf. Wird selten gebraucht.
sheet-policy = Regelschlüssel
sheet-policy-words = Unterschreibt Regeln und Grenzen.
sheet-readers = Leseschlüssel
sheet-readers-words = Öffnet die Berichte, die gesendet werden.
sheet-keep = Bewahren Sie dieses Blatt verschlossen auf, nicht bei diesem Computer. Wer es hat, kann für die Organisation handeln.
sheet-print = Das Blatt drucken
sheet-on-paper = Ich habe es gedruckt oder abgeschrieben
sheet-missing = Drucken Sie es oder schreiben Sie es ab, und setzen Sie dann das Häkchen
sheet-side = Am letzten Zeichen jeder Zeile erkennt die App Tippfehler.
sheet-side-lost = Ohne dieses Blatt und ohne diesen Computer kann niemand alte Berichte öffnen.
sign-in-title = Wieder anmelden
sign-in-words = { $name }, Ihre Sitzung ist zu Ende. Nichts ist verloren.
sign-in = Anmelden
sign-in-again = Wieder anmelden
signing-in = Wird angemeldet
sign-in-missing = Geben Sie Ihr Passwort ein
sign-in-side = Prüfen und Reparieren auf diesem Computer geht ohne Anmeldung.
sign-out = Abmelden
rules-server-title = Ein anderer Server hat geantwortet
rules-server-words = Der Server unter dieser Adresse ist nicht der, dem dieser Computer beigetreten ist.
rules-server-do = Sagen Sie Ihrer IT Bescheid. Vielleicht wurde der Server ersetzt und Sie bekommen eine neue Einladung. Vielleicht ist jemand dazwischen.
rules-forged-title = Diese Regeln hat Ihre Organisation nicht unterschrieben
rules-forged-words = Der Server hat Regeln ohne die richtige Unterschrift gesendet.
rules-forged-do = Sagen Sie heute noch Ihrer IT Bescheid, am Telefon oder persönlich.
rules-old-title = Der Server hat ältere Regeln gesendet
rules-old-words = Dieser Computer hat schon neuere gesehen.
rules-old-do = Sagen Sie Ihrer IT Bescheid. Vielleicht wurde der Server auf eine ältere Kopie zurückgesetzt.
rules-expired-title = Die Grenzen Ihrer IT sind veraltet
rules-expired-words = Was Sie allein dürfen, geht weiter. Alles andere wartet auf neue Regeln.
rules-expired-do = Gehen Sie online, damit der Computer neue Regeln holt. Wenn es so bleibt, sagen Sie Ihrer IT Bescheid.
rules-fine-title = Alles ist wieder in Ordnung
rules-fine-words = Der Server und seine Regeln sind die richtigen.
rules-safe = Wir haben nichts übernommen und nichts gesendet.
rules-still = Prüfen geht weiter. Was Sie senden möchten, wartet auf diesem Computer.
rules-what-to-do = Was zu tun ist

## Einstellungen
settings-title = Einstellungen
settings-words = Änderungen gelten sofort.
settings-saved = Gespeichert
settings-language = Sprache
settings-as-system = Wie das System
settings-theme = Hell oder dunkel
settings-light = Hell
settings-dark = Dunkel
settings-zoom = Textgröße
settings-keys = Einzelne Buchstabentasten auf den Seiten der IT
settings-keys-hint = Tasten wie J, K und R. Schalten Sie sie aus, wenn Sie diktieren
about-it = Von Ihrer IT gesetzt
about-set-by-it = Sie können es hier lesen. Ändern kann es nur die IT.
about-not-joined = Dieser Computer ist keiner Organisation beigetreten. Es gelten die Grenzen, die mit der App kommen.
about-rules = Regeln
about-rules-alone = Die mit der App kommen
about-rules-current = Unterschrieben und aktuell
about-rules-expired = Über ihr Datum
about-rules-old = Ältere wurden abgewiesen
about-rules-forged = Nicht unterschriebene wurden abgewiesen
about-telephone = Telefon
about-app = Über diese App
about-version = Version
about-computer = Dieser Computer
about-keys = Anmeldung und Schlüssel
about-keys-kept = Im Schlüsselbund dieses Computers
about-keys-memory = Im Speicher, bis die App schließt
about-person = Angemeldet als
about-signed-out = Niemand ist angemeldet. Anfragen warten auf diesem Computer, bis Sie sich wieder anmelden.

## Das Konto
password-change = Passwort ändern
password-change-words = Dieses Gerät bleibt angemeldet. Andere Geräte werden abgemeldet.
password-old = Ihr bisheriges Passwort
password-old-missing = Geben Sie das Passwort ein, das Sie jetzt haben
password-old-wrong = Das ist nicht das Passwort, das Sie jetzt haben. Geben Sie es noch einmal ein
password-new = Ihr neues Passwort
password-same = Wählen Sie ein anderes Passwort als das bisherige
password-change-go = Passwort ändern
password-changing = Passwort wird geändert
password-changed = Ihr Passwort ist geändert
password-changed-here = Dieses Gerät ist noch angemeldet.
password-changed-others = { $count ->
    [0] Sie waren nirgendwo sonst angemeldet.
    [one] Sie sind an 1 anderen Stelle abgemeldet.
   *[other] Sie sind an { $count } anderen Stellen abgemeldet.
  }
password-changed-back = Zurück zu den Einstellungen
sign-out-others = Überall sonst abmelden
sign-out-others-words = Ist ein Gerät weg oder ein Browser noch offen? Melden Sie sich dort von hier aus ab. Dieses Gerät bleibt angemeldet.
signing-out = Wird abgemeldet
sign-out-others-done = Erledigt.

## Was Prüfregeln sagen
outcome-pass = Gut
outcome-warn = Warnung
outcome-fail = Problem
outcome-unknown = Unbekannt

## Schlüssel vom Wiederherstellungsblatt
restore-title = Einen Schlüssel vom Wiederherstellungsblatt eingeben
restore-words = Tippen Sie die vier Zeilen eines Schlüssels vom Wiederherstellungsblatt ab. Wer in der IT den Leseschlüssel eintippt, kann ebenfalls Berichte öffnen.
restore-lines = Die vier Zeilen
restore-hint = Großbuchstaben und Striche sind egal
restore-missing = Tippen Sie die vier Zeilen des Schlüssels ein
restore = Zurückholen
restoring = Die Zeilen werden geprüft
restore-done = Dieser Computer hat den Schlüssel jetzt.

## Hilfe, während sie da ist
seen-choices = Antworten
seen-chosen = ausgewählt
seen-set-by = Gesetzt von { $name }
seen-press = Nur { $name } kann das drücken
seen-press-you = Nur Sie können das drücken
seen-point-at = Zeigen auf:
seen-you-point = Sie zeigen hierauf
seen-empty = Diese Seite hat keine Worte.

## Hilfe: was jemand darf, und warum es endet
level-follow = Den Antworten folgen
level-point = Auf etwas zeigen
level-suggest = Eine Antwort oder Änderung vorschlagen
level-drive = Blättern und Antworten eintragen
rank-trainee = Trainee
rank-peer = Peer
rank-senior-peer = Senior Peer
rank-coach = Coach
cause-of-end-revoked = Es wurde zurückgenommen.
cause-of-end-expired = Die Zeit war um.
cause-of-end-paused = Das Teilen war angehalten.
cause-of-end-locked = Der Bildschirm war gesperrt, oder der Computer schlief.
cause-of-end-user-switched = Jemand anders saß am Computer.
cause-of-end-policy-changed = Die Regeln der IT haben sich geändert.
cause-of-end-policy-changed-to = Die Regeln der IT haben sich geändert. Sie erlauben jetzt höchstens: { $level }.
cause-of-end-certificate-ended = Das Zertifikat des Power-Users zählt nicht mehr.
cause-of-end-helper-left = Wer geholfen hat, ist gegangen.
cause-of-end-run-ended = Die Anfrage wurde als gelöst gemeldet, geschlossen oder zurückgezogen.
cause-of-end-handed-over = Es ging an jemand anders weiter.
cause-of-end-stopped = Das Teilen wurde beendet.
cause-of-end-connection-lost = Die Verbindung war zu lange weg.
cause-of-end-flooding = Es kam zu viel auf einmal. Darum wurde es beendet.
cause-of-end-unreadable = Die beiden Apps verstehen einander nicht. Eine von ihnen muss aktualisiert werden.
intent-ask-level = Um mehr bitten
intent-point = Auf etwas zeigen
intent-stop-pointing = Nicht mehr zeigen
intent-suggest-answer = Eine Antwort vorschlagen
intent-suggest-repair = Eine Änderung vorschlagen
intent-suggest-action = Eine andere Änderung vorschlagen
intent-turn = Umblättern
intent-fill-in = Eine Antwort eintragen
intent-chat = Eine Nachricht schreiben
intent-typing = Zeigen, dass jemand schreibt
intent-co-sign = Mitzeichnen
intent-do-not-co-sign = Das Mitzeichnen ablehnen
intent-cannot-help = Sagen, dass Hilfe hier nicht möglich ist
intent-hand-over = Weitergeben
intent-leave = Gehen
intent-none = Etwas, das sich nicht lesen lässt
refused-why-unreadable = Es war nicht zu lesen.
refused-why-too-many = Es war zu viel auf einmal.
refused-why-over = Die Sitzung war vorbei.
refused-why-paused = Das Teilen war angehalten.
refused-why-not-following = Die Seite war nicht geteilt.
refused-why-needs-level = Das war nicht erlaubt: { $level }.
refused-why-has-level = Es war schon erlaubt.
refused-why-asked-already = Danach wurde eben erst gefragt.
refused-why-above-rules = Die Regeln der IT erlaubten höchstens: { $level }.
refused-why-page-changed = Da war schon eine andere Seite zu sehen.
refused-why-no-such-spot = Das gibt es auf der Seite nicht.
refused-why-only-the-person = Das tut nur, wem geholfen wird.
refused-why-no-page-that-way = In dieser Richtung gab es keine Seite.
refused-why-nothing-chosen = Es war noch keine Antwort gewählt.
refused-why-number-taken = Zwei Vorschläge hatten dieselbe Nummer.
refused-why-too-many-suggestions = Zu viele Vorschläge warteten auf eine Antwort.
refused-why-not-an-action = Eine solche Änderung hat Deskside nicht.
refused-why-not-on-this-page = Die Regeln erlauben nur die Änderungen der Seite.
refused-why-not-from-here = Es ging um etwas, das hier nicht vorkam.
no-co-sign-other = Es war nicht das, worum gebeten wurde.
no-co-sign-signature = Gezeichnet hat nicht, wer gefragt war.
no-co-sign-own = Niemand zeichnet die eigene Anfrage mit.
no-co-sign-time = Zu dieser Zeit zählte es nicht.
no-co-sign-rules = Die Regeln der Organisation waren abgelaufen.
no-co-sign-certificate = Das Zertifikat gilt nicht für dieses Thema.
no-co-sign-rank = Das Zertifikat reicht nicht so weit.

## Hilfe: eine Sitzung, nacherzählt
told-when = { $time }, { $name }
told-began = { $name } kam dazu, { $team }
told-rules = Die Regeln der IT erlauben höchstens: { $level }.
told-asked = Gebeten um: { $level }
told-gave = Erlaubt bis { $time }: { $level }
told-declined = Nicht erlaubt: { $level }
told-levels-ended = Nicht mehr erlaubt: { $levels }
told-paused = Teilen angehalten
told-resumed = Weiter geteilt
told-cut = Die Verbindung war weg
told-back = Die Verbindung ist wieder da
told-rules-changed = Die Regeln der IT haben sich geändert
told-others = Auch dabei: { $names }
told-others-none = Sonst ist niemand mehr da
told-page = Seite: { $page }
told-page-unseen = Eine andere Seite. Sie können sie nicht sehen
told-pointed = Gezeigt auf: { $what }
told-pointed-unseen = Auf etwas auf der Seite gezeigt
told-stopped-pointing = Nicht mehr gezeigt
told-suggested = Vorgeschlagen: { $what }
told-suggested-unseen = Etwas vorgeschlagen
told-applied = Vorschlag angenommen: { $what }
told-applied-unseen = Einen Vorschlag angenommen
told-put-aside = Vorschlag zur Seite gelegt: { $what }
told-put-aside-unseen = Einen Vorschlag zur Seite gelegt
told-chose = Gewählt: { $what }
told-filled-in = Eingetragen: { $what }
told-chose-unseen = Eine Antwort gewählt
told-turned-back = Zurückgeblättert
told-turned-on = Weitergeblättert
told-chat = Geschrieben
told-chat-unseen = Eine Nachricht geschrieben. Nur die beiden können sie lesen
told-co-sign-wanted = Um Mitzeichnen gebeten: { $what }
told-co-signed = Genau diese Änderung mitgezeichnet
told-not-co-signed = Nicht mitgezeichnet
told-no-co-sign = Nach dem Mitzeichnen gefragt, ohne Antwort
told-cannot-help = Kann hier nicht helfen
told-hand-over-it = Möchte, dass die IT weitermacht
told-hand-over-peer = Möchte, dass andere Power-User weitermachen
told-hand-over-yes = Der Weitergabe zugestimmt
told-hand-over-no = Nicht weitergegeben
told-refused = Nicht gemacht: { $what }
told-ended = Die Sitzung ist zu Ende
stop-sharing-short = STOPP
chat-earlier = { $count ->
    [one] 1 frühere Nachricht zeigen
   *[other] { $count } frühere Nachrichten zeigen
  }


## Hilfe: fragen
help-peer-title = Wählen Sie „Power-User fragen“, wenn:
help-peer-through = Sie es mit jemandem zusammen durchgehen möchten
help-peer-how = es darum geht, wie etwas geht
help-peer-there = Es ist schon jemand bei Ihnen. Sie finden sie neben dieser Seite.
help-peer-not-joined = Power-User lassen sich fragen, sobald dieser Computer einer Organisation beigetreten ist.
help-peer-no-topic = Power-User helfen je bei einem Thema. Wählen Sie darum zuerst, was nicht funktioniert.
help-peer-choose = Wählen, was nicht funktioniert
help-peer-nobody = Für { $skill } hat noch niemand ein Zertifikat. Die IT kann helfen.
help-peer-nobody-at-all = Hierfür hat noch niemand ein Zertifikat. Die IT kann helfen.
peer-free = Jetzt können { $count } helfen
peer-median = { $minutes ->
    [one] Übliche Wartezeit: 1 Minute
   *[other] Übliche Wartezeit: { $minutes } Minuten
  }
peer-all-busy = Alle, die helfen können, helfen gerade jemandem. Ihre Anfrage wartet, bis jemand frei ist.
peer-nobody-now = Gerade sagt niemand, helfen zu können. Ihre Anfrage wartet, und später kann automatisch die IT gefragt werden.
peer-about = { $team }. { $rank }
of-it = IT, { $team }
peers-title = Wer helfen könnte
peers-title-skill = Wer bei { $skill } helfen könnte
peers-more = { $count ->
    [one] und 1 weitere Person
   *[other] und { $count } weitere Personen
  }
peers-certified = Ihr IT-Team hat sie dafür zertifiziert.
ask-peer-title = Wobei brauchen Sie Hilfe?
ask-peer-missing = Sagen Sie, wobei Sie Hilfe brauchen
ask-peer-then = Danach wählen Sie, wie gefragt wird. Sie sehen alles, bevor es gesendet wird.
ask-peer-side = Power-User lesen diese Worte, sobald sie Ihre Anfrage angenommen haben.
how-ask-title = Wie möchten Sie fragen?
then-it-title = Wenn niemand kommt
then-it-missing = Wählen Sie, was geschieht, wenn niemand kommt
then-it-minutes = Nach { $minutes } Minuten die IT fragen
then-it-hour = Nach 1 Stunde die IT fragen
then-it-hours = Nach { $hours } Stunden die IT fragen
then-it-never = Bei den Power-Usern lassen
then-it-never-note = Sie können jederzeit selbst die IT fragen
later-title = Wann
later-now = Jetzt
later-hour = In 1 Stunde
later-hours = In { $hours } Stunden
later-tomorrow = Morgen früh
later-at = Um { $time }
not-by-title = Möchten Sie jemanden lieber nicht fragen?
not-by-words = Sie werden nicht gefragt und erfahren nichts davon. Einen Grund brauchen Sie nicht zu nennen.
review-peer-title = Ansehen, was gesendet wird
review-peer-before = Bevor sie annehmen, sehen Power-User Thema, Sprache, Wartezeit und wie viele Prüfungen in Ordnung waren.
review-peer-after = Wer annimmt, liest auch Ihre Worte und die Ergebnisse. Ob sie mehr sehen, entscheiden Sie.
review-peer-how = Wenn es später an die IT geht
review-peer-with-note = Er wird jetzt versiegelt gesendet. Nur die IT kann ihn öffnen, und nur, wenn Ihre Anfrage an sie weitergeht
review-peer-without-note = Die IT muss Sie vielleicht mehr fragen
review-peer-send = An Power-User senden
readers-peers = Power-User, die helfen könnten
readers-peers-words = Thema, Sprache, Wartezeit und die Prüfungen in Zahlen
readers-accepted = Wer annimmt
readers-accepted-words = Auch Ihren Namen, Ihre Worte und die Ergebnisse. Nicht den Bericht
readers-it-later = Ihren Namen, Ihre Worte und die Ergebnisse, sobald sie gesendet ist. Den Bericht nur, wenn Ihre Anfrage an sie weitergeht. Jedes Öffnen wird aufgezeichnet
sent-peer-title = An Power-User gesendet
sent-peer-told = Power-User, die hier helfen können, erfahren jetzt davon.
sent-peer-later = Power-User erfahren davon zu der Zeit, die Sie gewählt haben.
sent-peer-asked = Nimmt jemand an, fragen wir Sie. Ihre Seite wird nur gezeigt, wenn Sie zustimmen.
sent-peer-read = Bis dahin kennen sie nur das Thema, Ihre Sprache und die Prüfungen in Zahlen. Wer annimmt, liest auch Ihren Namen, Ihre Worte und die Ergebnisse. Die IT kann das in ihrer Warteschlange auch lesen, den Bericht nur, wenn die Anfrage an sie weitergeht. Sie können sie zurücknehmen: siehe Anfrage.
sent-peer-then-it-minutes = Kommt in { $minutes } Minuten niemand, wird automatisch die IT gefragt.
sent-peer-then-it-hours = { $hours ->
    [one] Kommt in 1 Stunde niemand, wird automatisch die IT gefragt.
   *[other] Kommt in { $hours } Stunden niemand, wird automatisch die IT gefragt.
  }
sent-peer-never-it = Es bleibt bei den Power-Usern. Sie können jederzeit selbst die IT fragen.
back-to-run = Zurück zu dem, was Sie taten

## Hilfe: jemanden hereinlassen
you = Sie
asking = Wird gefragt
door-title = { $name } möchte Ihnen helfen
door-about = Es geht um: { $words }
door-look = Ansehen, wer es ist
door-decide = { $name } sieht Ihre Seite nur, wenn Sie zustimmen.
let-in-title = Mit { $name } teilen?
let-in-title-it = { $name } aus der IT möchte dazukommen
certified-for = Zertifiziert für: { $skills }
certified-until = Zertifikat bis { $day }
let-in-code = Meldet sich jemand am Telefon als { $name }? Fragen Sie nach dem Code, der dort auf dem Bildschirm steht. Er muss so lauten:
let-in-code-other = Wenn sie einen anderen Code nennen oder keinen, teilen Sie nichts. Rufen Sie Ihre IT an.
let-in-yet = Was Sie jetzt tun, wird noch nicht geteilt.
let-in-yet-others = { $name } sieht noch nichts von dem, was Sie tun.
let-in-others-see = { $count ->
    [one] { $names } sieht weiterhin die Seite Ihrer Hilfe, nicht diese.
   *[other] { $names } sehen weiterhin die Seite Ihrer Hilfe, nicht diese.
  }
let-in-has = { $name } hat Ihre Worte und die Ergebnisse.
let-in-has-it = { $name } hat Ihre Anfrage und was mitgeschickt wurde und kann den Bericht öffnen, wenn Sie einen gesendet haben.
let-in-sees = Wenn Sie teilen, kann { $name } sehen
let-in-sees-not = { $name } kann nicht sehen
sees-questions = die Fragen Ihrer Seite und der Seiten davor
sees-answers = Ihre Antworten
sees-checks = die Ergebnisse der Prüfungen
sees-not-screen = Ihren Bildschirm
sees-not-files = Ihre Dateien und E-Mails
sees-not-passwords = Ihre Passwörter
let-in-cannot = Zuerst sieht { $name } nur diese Seiten. Für alles Weitere werden Sie gefragt, und Änderungen stimmen nur Sie zu.
let-in-preview = Ansehen, was genau zu sehen sein wird
let-in-question = Möchten Sie teilen?
let-in-missing = Wählen Sie, ob Sie teilen möchten
let-in-yes = Ja, teilen, bis ich es beende
let-in-yes-note = STOPP steht immer neben Ihnen, auf jeder Seite. Nach einer Weile endet es von selbst
let-in-no = Nein, jemand anders
let-in-no-note = Ihre Anfrage geht zurück an ihren Platz. Mehr erfahren sie nicht
let-in-no-it = Nein, nicht teilen
let-in-no-it-note = Die IT kann trotzdem helfen. Es dauert vielleicht länger
let-in-declined = Sie haben Nein gesagt. Die Anfrage ist zurück an ihrem Platz
let-in-side = Was { $name } sieht und tut, wird hier festgehalten. Sie können es ein Jahr lang lesen, unter „Wer bei Ihnen war“.
let-in-side-theirs = { $name } behält 30 Tage lang, was zu sehen war.
let-in-side-proof = Dieser Computer hat geprüft, dass es wirklich { $name } ist.
unproved-title = { $name } kann nicht hereingelassen werden
unproved-words = Kein Zertifikat Ihrer Organisation nennt diese Person oder ihren Computer. Darum wird nichts geteilt.
unproved-do = Sagen Sie es Ihrem IT-Team. Ihre Anfrage geht von selbst zurück an ihren Platz.
nobody-title = Niemand wartet darauf, dazuzukommen
nobody-words = Vielleicht sind sie gegangen. Ihre Anfrage ist, wo sie war.
let-in-elsewhere = Worum es geht, ist auf einem anderen Computer. Von dort aus lassen Sie { $name } herein.
preview-title = Genau das ist zu sehen
preview-words = Diese Seite in Worten, mit Ihren Antworten und den Prüfungen bis hierher. Sie ändert sich, wenn Sie weitergehen. Vom Ansehen wird nichts gesendet.
preview-hidden = { $count ->
    [0] Verborgen: nichts
    [one] Verborgen: 1 Angabe
   *[other] Verborgen: { $count } Angaben
  }
preview-hidden-none = Auf dieser Seite musste bisher nichts verborgen werden.
preview-is = Auf diesem Computer
preview-seen-as = Was zu sehen ist
preview-nothing = Gar nichts
preview-only-you = Diese Tabelle sehen nur Sie.
preview-side = Deskside sendet Worte, keine Bilder. Dahinter ist nichts.

## Hilfe: während jemand da ist
title-shared = Geteilt – { $page }
beside-title = { $name } ist bei Ihnen
beside-title-observer = { $name } sieht noch zu
beside-title-lost = { $name } ist nicht verbunden
now-nothing = Sieht nichts
now-looks-on = Sieht zu
now-follow = Folgt
now-point = Kann zeigen
now-suggest = Kann vorschlagen
now-drive = Kann ausfüllen
beside-label-several = { $count } Personen sind bei Ihnen
beside-note = { $what }, { $team }. Seit { $time }
beside-levels = Was { $name } darf
beside-at-most = Die Regeln der IT erlauben höchstens: { $level }.
beside-at-most-said = Die Regeln der IT erlauben { $name } jetzt höchstens: { $level }
beside-limits = { $name } sieht in Worten und ohne private Namen diese Seite und was ihr hier vorausging. Nie Ihren Bildschirm, Ihre Dateien oder Passwörter. Änderungen stimmen nur Sie zu.
beside-limits-off = { $name } sieht jetzt nichts Neues und nie Bildschirm, Dateien oder Passwörter. Änderungen stimmen nur Sie zu.
beside-limits-plan = In der Änderung, die Sie mitzeichnen lassen wollten, hat { $name } alles gelesen, auch die Namen.
beside-ends = Um { $time } endet all das von selbst.
beside-ends-first = Schon um { $time } endet: { $levels }.
beside-ends-observer = { $name } sieht höchstens eine halbe Stunde zu.
beside-ends-observer-at = { $name } sieht höchstens bis { $time } zu, oder bis Sie beenden.
beside-change = Das ändern
sharing-keys = Strg+Umschalt+S beendet, Strg+Umschalt+P hält an
sharing-keys-all = Strg+Umschalt+S beendet alles, Strg+Umschalt+P hält alles an
sharing-means = Bei Pause ist nichts Neues zu sehen, bis Sie weitermachen. STOPP beendet es ganz. Was schon gesehen wurde, bleibt gesehen.
chat-with = Nachrichten mit { $name }
chat-who = { $name }, { $time }
chat-not-sent = Ihre Nachricht wurde nicht gesendet. Sie steht noch im Feld
chat-waits = Was Sie schreiben, wird gesendet, sobald es eine Verbindung gibt.
chat-all-read = { $count ->
    [2] Beide lesen, was Sie hier schreiben.
   *[other] Alle lesen, was Sie hier schreiben.
  }
chat-not-yet = Noch nicht gesendet
is-writing = { $name } schreibt gerade
joined-said = { $name } ist jetzt bei Ihnen
left-said = { $name } ist nicht mehr bei Ihnen. Es wird nichts geteilt
left-said-others = { $name } ist nicht mehr bei Ihnen. Sie teilen weiter mit { $others }
asks-said = { $name } bittet Sie um etwas, neben der Seite
back-said = Die Verbindung zu { $name } ist wieder da
pointing-at = { $name } zeigt auf: { $what }
filled-in = { $name } hat eingetragen: { $what }.
filled-in-yours = Stimmt es, können Sie oder { $name } weitergehen. Sie können auch eine andere Antwort wählen.
connecting = Die Verbindung zu { $name } wird aufgebaut. Noch wird nichts geteilt.
connecting-again = Die Verbindung zu { $name } wird wieder aufgebaut. Bis dahin wird nichts Neues geteilt.
paused-note = Das Teilen ist angehalten. { $name } sieht nichts Neues, bis Sie weitermachen.
reconnecting-lead = Dieser Computer hat die Verbindung zu { $name } verloren.
away-lead = { $name } hat die Verbindung verloren.
line-words = { $name } sieht nichts Neues, bis die Verbindung wieder da ist. Dann geht es weiter, wo es war, wenn Sie nicht anhalten oder beenden.
line-words-paused = Das Teilen ist angehalten. { $name } sieht nichts Neues, bis die Verbindung wieder da ist und Sie weitermachen.
allow = Erlauben
allowing = Wird erlaubt
asks-follow = { $name } möchte Ihren Antworten folgen
asks-point = { $name } möchte auf etwas zeigen
asks-suggest = { $name } möchte zeigen und Antworten und Änderungen vorschlagen
asks-drive = { $name } möchte zeigen, vorschlagen, blättern und Antworten eintragen
asks-note = Sie können es jederzeit zurücknehmen. { $name } stimmt nie für Sie einer Änderung zu.
suggestion-look = Ansehen, was sich ändert
suggestion-choose = Diese Antwort wählen
suggestion-over = Die Seite hat sich geändert. Der Vorschlag passt nicht mehr
cannot-help-title = { $name } kann hier nicht helfen
cannot-help-then = Ihre Anfrage zeigt, wer sonst gefragt werden kann. Das Teilen mit { $name } können Sie beenden.
co-sign-title = { $name } kann das mitzeichnen
co-sign-sees = { $name } sieht dann die ganze Änderung, mit den genauen Befehlen und den Namen darin.
co-sign-yours = Mitzeichnen heißt: Eine zweite Person stimmt genau dieser Änderung zu, einmal. Ob sie gemacht wird, entscheiden weiterhin Sie.
co-sign-ask = { $name } um Mitzeichnung fragen
co-sign-later = { $name } bekommt es, sobald die Verbindung wieder da ist.
co-sign-waits = { $name } wurde nach der Mitzeichnung gefragt und sieht die Änderung an. Sie können weitermachen.
co-sign-withdraw = Nicht mehr fragen
co-sign-withdraw-note = Dann sieht { $name } die Änderung nicht mehr, und eine Antwort zählt nicht.
co-sign-withdrawn = Sie fragen { $name } nicht mehr um Mitzeichnung
co-sign-or = Oder jemand anders fragen
co-signed-by = { $name } hat genau diese Änderung mitgezeichnet. Sie entscheiden.
approved-by = { $name } hat genau dieser Änderung zugestimmt, einmal und bis { $time }. Sie entscheiden.
not-co-signed-title = { $name } möchte nicht mitzeichnen
not-co-signed-then = Es hat sich nichts geändert. Die IT kann es ansehen.
way-peer-co-sign = Jemand mit Zertifikat kann diese Änderung ansehen und mitzeichnen.
left-title = { $name } ist gegangen
left-stopped = Sie teilen nicht mehr mit { $name }
left-ended = { $name } ist nicht mehr bei Ihnen
left-several = { $names } sind nicht mehr bei Ihnen
left-kept = Jetzt wird nichts geteilt. Ihre Antworten sind aufgehoben.
left-kept-others = Sie teilen weiter mit { $names }. Ihre Antworten sind aufgehoben.
left-record = Was geteilt war, bleibt 30 Tage auf dem Computer von { $names } und ein Jahr auf Ihrem.
left-solved = { $name } sagt, dass es gelöst ist. Stimmt das nicht, können Sie die Anfrage wieder öffnen.
left-solved-nobody = Es ist als gelöst gemeldet. Stimmt das nicht, können Sie die Anfrage wieder öffnen.
left-closed = Die Anfrage ist geschlossen. Geht es doch nicht, können Sie sie wieder öffnen.
left-waits = Ihre Anfrage wartet auf andere Power-User.
ask-somebody-else = Jemand anders fragen
levels-title = Was { $name } darf
levels-words = Sie geben jedes und nehmen es zurück. Es endet von selbst mit seiner Zeit, und wenn { $name } geht.
level-follow-means = Sieht die Fragen, Ihre Antworten und die Ergebnisse der Prüfungen, während Sie weitergehen.
level-point-means = Markiert eine Stelle auf Ihrer Seite mit einer gestrichelten Linie. Es wird nichts gedrückt.
level-suggest-means = Sendet Ihnen eine Karte mit einer Antwort oder Änderung. Sie nehmen sie an oder legen sie weg.
level-drive-means = Trägt Antworten ein und blättert. Stimmt nie einer Änderung zu: Das bleibt bei Ihnen.
level-given = Erlaubt: { $level }
level-taken = Zurückgenommen: { $level }
level-above-rules = Die Regeln der IT erlauben das nicht
levels-ladder = Jedes schließt die darüber ein. Wer eines zurücknimmt, nimmt auch die darunter zurück.
levels-never = { $name } kann nie Ihren Bildschirm sehen, Ihre Dateien öffnen oder für Sie zustimmen.
levels-done = Fertig
take-back = Zurücknehmen
nobody-here-title = Gerade ist niemand bei Ihnen

## Hilfe: an die IT weitergeben
hand-over-card = { $name } schlägt vor, dass jemand anders weitermacht
hand-over-look = Ansehen, was mitgeht
hand-over-title = An { $readers } weitergeben?
hand-over-title-peer = An andere Power-User weitergeben?
hand-over-decide = Sie entscheiden. Noch geht damit nichts an die IT.
hand-over-own = { $name } sieht diese Seite nicht und auch nicht, was Sie hier wählen.
hand-over-says = { $name } sagt
hand-over-along = Was mitgeht
hand-over-run = Ihre Antworten und die Ergebnisse, wie sie jetzt sind. Sie sind versiegelt: Was gesendet wird, kann nur { $readers } öffnen.
hand-over-see-run = Ihre Antworten und Ergebnisse lesen
hand-over-share = Mit { $readers } teilen, was hier gesagt und gezeigt wurde?
hand-over-share-yes = Ja, teilen
hand-over-share-yes-note = Sie müssen nichts zweimal sagen
hand-over-share-no = Nein, das bleibt hier
hand-over-share-no-note = Die IT kann trotzdem helfen. Sie muss Sie vielleicht mehr fragen
hand-over-missing = Wählen Sie, ob Sie das Gesagte teilen
hand-over-see-session = Lesen, was gesagt und gezeigt wurde
hand-over-then = Geben Sie weiter, sieht { $name } nur noch zu und tut nichts mehr: höchstens eine halbe Stunde, oder bis Sie es beenden.
hand-over-report = { $readers } kann dann auch den Bericht öffnen, wenn Sie am Anfang einen gesendet haben.
hand-over-yes = Ja, an die IT weitergeben
hand-over-changed = Seitdem ist mehr geschehen. So ist es jetzt.
hand-over-none-title = Es gibt nichts weiterzugeben

## Hilfe: Anfragen, Dank und Sitzungen
peer-waiting-title = Wartet auf Power-User
peer-waiting-words = Wir fragen Sie, sobald jemand annimmt.
peer-later-title = Power-User werden später gefragt
peer-begins = Gefragt ab
peer-could = Könnten helfen
peer-could-words = { $certified }, davon jetzt { $free }
peer-usual = Übliche Wartezeit
peer-place = Andere, die warten
peer-place-words = { $count ->
    [0] Niemand
    [one] 1 Person
   *[other] { $count } Personen
  }
peer-then-it = Die IT wird gefragt
peer-then-never = Nur wenn Sie fragen
peer-ask-it-words = Sie müssen nicht warten. Die IT bekommt diese Anfrage mit Ihren Worten und den Ergebnissen.
peer-asked-it = Die IT hat jetzt Ihre Anfrage
peer-live = Es ist gerade jemand bei Ihnen.
peer-live-words = Sie finden sie neben jeder Seite, mit STOPP.
peer-not-heard = Von { $name } ist gerade nichts zu hören. Um { $time } geht Ihre Anfrage zurück an ihren Platz.
looked-title = Wer meine Anfrage angesehen hat
looked-words = Jedes Mal, wenn jemand etwas von Ihnen öffnet, steht es hier.
thank-title = { $name } danken
thank-title-nobody = Danke sagen
thank-words = Ihre Worte
thank-words-hint = Sie können das leer lassen. Nur wem Sie danken, liest es
thank-send = Danke sagen
thanked-said = Ihr Dank wurde gesendet
sessions-title = Wer bei Ihnen war
sessions-words = Was jemand gesehen und getan hat, ist auf diesem Computer festgehalten.
sessions-see = Ansehen, wer bei Ihnen war
sessions-empty = Noch war niemand bei Ihnen.
sessions-empty-words = Hilft Ihnen hier jemand, können Sie danach lesen, was zu sehen war und getan wurde.
sessions-side = Die Liste bleibt auf diesem Computer, jede Sitzung ein Jahr lang. Wer geholfen hat, behält 30 Tage lang, was zu sehen war.
session-goes-on = Sie läuft noch
transcript-title = Was { $name } gesehen und getan hat
transcript-side = Die Seite erscheint, wie sie zu sehen war. Was verborgen war, ist auch hier verborgen.
transcript-side-mine = Die Seite erscheint, wie Sie sie gesehen haben. Was Ihnen verborgen war, ist auch hier verborgen.
transcript-own = { $name } hat eine eigene Aufzeichnung. Sie kann die Schritte anders zählen. Gesehen und getan wurde dasselbe.
transcript-kept = Nach dem Ende können Sie das ein Jahr lang lesen, { $name } 30 Tage lang.
transcript-kept-mine = Nach dem Ende können Sie das 30 Tage lang lesen, { $name } ein Jahr lang.
transcript-title-mine = Was Sie mit { $name } gesehen und getan haben
transcript-refused-mine = „Nicht gemacht“ zeigt, was der Computer von { $name } nicht zugelassen hat.
transcript-refused = „Nicht gemacht“ zeigt, was dieser Computer nicht zugelassen hat.
replay-title = Schritt für Schritt
replay-before = Früher
replay-after = Später
replay-place = { $at } von { $of }
replay-no-page = In diesem Moment war keine Seite geteilt.
replay-all = { $count ->
    [one] Die einzige Zeile
   *[other] Alle { $count } Zeilen
  }
replay-empty = Es wurde nichts festgehalten.
event-declined = { $time }, { $name } wollte jemand anders
event-you-declined = { $time }, Sie wollten jemand anders
event-wants-in = { $time }, { $name } wollte dazukommen
event-packet-added = { $time }, { $name } hat mitgesendet, was gefunden wurde
event-you-packet-added = { $time }, Sie haben mitgesendet, was gefunden wurde
event-thanked = { $time }, { $name } hat sich bedankt
event-you-thanked = { $time }, Sie haben sich bedankt
door-card = Jemand hat Ihre Anfrage angenommen
door-answer = Entscheiden, ob Sie teilen
so-far-shared = Solange Sie teilen, sieht { $names } das auch, ohne das Verborgene.
co-sign-asked = Sie haben { $name } gefragt. Die Antwort kommt hierher und neben die Seite.
level-on-until = An, bis { $time }
news-asks = Ansehen, worum { $name } bittet
news-suggests = Ansehen, was { $name } vorschlägt
news-says = Ansehen, was { $name } sagt
words-title-peer = Ihre Worte für Power-User

## Live help: what somebody has already
has-title = Was { $name } schon hat
has-request = Ihre Anfrage: Ihre Worte und was vorher geprüft wurde
has-pages = { $count ->
    [0] Noch keine Seite
    [one] 1 Seite, in Worten
   *[other] { $count } Seiten, in Worten
  }
has-messages = { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
  }
has-plans = { $count ->
    [one] 1 ganze Änderung zum Mitzeichnen, mit den Namen darin
   *[other] { $count } ganze Änderungen zum Mitzeichnen, mit den Namen darin
  }
has-kept = Es bleibt 30 Tage auf dem Computer von { $name }. Was noch nicht geteilt ist, können Sie weiter für sich behalten.

## Ihre Daten: was von selbst hinausgeht
data-title = Was diese App gesendet hat
data-short = Was diese App Ihrer Organisation von selbst sagt, jede Nachricht so, wie sie ging, und der Schalter dafür.
data-open = Ansehen, was gesendet wurde
data-words = Neben den Anfragen, die Sie gesendet haben, gingen diese Nachrichten an den Server Ihrer Organisation.
data-switch = Ihrer Organisation sagen, wie die Hilfe ausging
data-switch-hint = Welche Hilfe, wie die Prüfungen standen, was geändert wurde und welche Grenzen. Die Art des Computers, ungefähr wann und wie lange. Keine Namen, keine Antworten, keine Worte von Ihnen
data-send = Senden
data-send-not = Nicht senden
data-off-by-it = Ihre IT hat das ausgeschaltet. Wie eine Hilfe ausging, wird nicht gesendet.
data-privileged = Eine Änderung, für die Ihre Rechte nicht reichen, wird immer sofort mit Ihrem Namen gemeldet: welche, und welche Regel sie erlaubt hat.
data-messages = { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
  }
data-run = Wie eine Hilfe ausging
data-change = Eine Änderung mit mehr Rechten
data-objection = Eine Grenze, die Sie aufhielt
data-approval = Etwas, worum Sie die IT um Zustimmung gebeten haben
data-sent = Gesendet { $time }
data-waits = Wartet, bis Sie online sind
data-refused = Der Server hat sie nicht angenommen. Sie brauchen nichts zu tun
data-see = Genau das geht hinaus
data-all = Alle Nachrichten zeigen
data-empty = Bisher wurde nichts gesendet
data-empty-words = Sobald Sie eine Hilfe genutzt haben, steht hier, was darüber gesendet wurde.
data-alone = Es wird nichts gesendet
data-alone-words = Dieser Computer hat keine Organisation. Darum wird nichts gesendet.
data-side = Hilfe, die vor Ihrem Beitritt begann oder solange dies aus war, wird nie gemeldet.
