### Die Wörter derer, die anderen helfen: was wartet, die Sitzung, wie sie sie sehen, und was sie getan haben.

## Auf der Startseite
home-inbox = Menschen, die Hilfe brauchen
home-inbox-count = Menschen, die Hilfe brauchen ({ $count })

## Was wartet
inbox-title = Menschen, die Hilfe brauchen
inbox-lede = Hier sehen Sie, worum es geht. Wer fragt und mit welchen Worten, sehen Sie, wenn Sie annehmen.
inbox-rows = Menschen, die Hilfe brauchen, am längsten wartende zuerst
inbox-not-current = So stand es, als dieser Computer zuletzt online war.
inbox-about = Für { $skill }, auf { $language }. Wartet { $wait }
inbox-topic = Etwas zu: { $skill }
inbox-count-found = { $count } gefunden
inbox-count-not-fixed = { $count } noch da
inbox-count-unknown = { $count } unbekannt
inbox-count-fixed = { $count } behoben
inbox-count-fine = { $count ->
    [one] 1 Prüfung in Ordnung
   *[other] { $count } Prüfungen in Ordnung
}
inbox-count-not-checked = { $count } nicht geprüft
inbox-count-none = Noch nichts geprüft
inbox-help = Helfen
inbox-empty = Gerade braucht niemand Hilfe.
inbox-empty-on = Wir sagen es Ihnen, sobald jemand Hilfe braucht. Sie können dieses Fenster schließen.
inbox-empty-off = Sagen Sie, dass Sie jetzt helfen können. Dann sagen wir Ihnen, wenn jemand Sie braucht.
inbox-empty-none = Um zu helfen, brauchen Sie ein Zertifikat.
inbox-empty-certificate = Mit einem Zertifikat sehen Sie hier, wer bei dem Hilfe braucht, was Sie können.
inbox-holds = Sie helfen gerade jemandem
inbox-holds-words = Sie können einer Person auf einmal helfen.
inbox-go-on = Weiter helfen
inbox-let-go-done = Sie haben es zurückgelegt. Andere sehen es wieder.
inbox-left-done = Sie haben die Sitzung verlassen.
inbox-solved-done = Erledigt. Wer gefragt hat, sagt, ob es geholfen hat.
inbox-solved-why = Dort steht, was geholfen hat und warum.

## Wann jemand helfen kann
presence-title = Wann Sie helfen können
presence-on = Sie können jetzt helfen, bis { $time }
presence-off = Sie werden jetzt nicht gefragt.
presence-for = Ich kann jetzt helfen, für
presence-other = Eine andere Zeit
presence-30 = 30 Minuten
presence-60 = 1 Stunde
presence-120 = 2 Stunden
presence-today = Den Rest des Tages
presence-stop = Beenden
presence-set = Sie können jetzt helfen, bis { $time }
presence-stopped = Sie werden nicht mehr gefragt. Was Sie begonnen haben, geht weiter.
presence-only = Man sieht, wer bei etwas helfen könnte und wie viele gerade können. Nicht, wer gerade da ist, außer es gibt nur eine Person.

## Das Zertifikat
certificate-title = Ihr Zertifikat
certificate-for = Für
certificate-rank = Stufe
certificate-until = Bis
certificate-none = Die IT hat Sie auf diesem Computer nicht zertifiziert, oder das Zertifikat ist zu Ende.
certificate-how = Die IT kann Sie zertifizieren. Lesen Sie dort den Code dieses Computers vor.
certificate-code = Code dieses Computers
rank-trainee-note = Sieht zu, während andere helfen
rank-peer-note = Hilft anderen
rank-senior-peer-note = Hilft anderen und zeichnet Änderungen mit
rank-coach-note = Hilft, zeichnet mit und bildet andere aus
device-code = Code dieses Computers
device-code-words = Lesen Sie ihn der IT vor, wenn sie Sie zertifiziert. Er zeigt ihr, dass das Zertifikat für diesen Computer ist.

## Eine Sitzung, wie sie hat, wer hilft
helping-title = Hilfe für { $name }
helping-none = Sie helfen gerade niemandem
helping-none-words = Was wartet, steht in der Liste der Menschen, die Hilfe brauchen.
helping-none-it = Was Sie haben, steht bei den Anfragen für die IT.
helping-since = Bei Ihnen seit { $time }
helping-solved = Es ist gelöst
helping-hand-over = An die IT weitergeben
helping-leave = Verlassen
helping-let-go = Zurücklegen
helping-stay = Bleiben
helping-not-yet = Jetzt nicht
helping-shared = Ihre eigene Seite ist auch geteilt, mit: { $name }
helping-you = Sie
helping-waiting = { $name } entscheidet, ob Sie zusehen dürfen. Bis dahin sehen Sie, was { $name } gesendet hat.
helping-waiting-it = { $name } wurde gefragt. Sobald { $name } Sie einlässt, öffnet sich die Sitzung hier.
helping-waiting-acts = Sobald { $name } Sie einlässt, können Sie darum bitten, zu zeigen und vorzuschlagen.
helping-code = Wenn Sie telefonieren: Ihr Code für { $name } ist
helping-sees = Sie sehen dies, weil { $name } Sie eingelassen hat. { $name } kann jederzeit anhalten oder beenden.
helping-paused = { $name } hat angehalten. Sie sehen nichts, bis { $name } weitermacht.
helping-paused-acts = Während { $name } anhält, kommt nichts an, was Sie sagen.
helping-over = Die Sitzung mit { $name } ist zu Ende.
helping-over-still = Die Anfrage ist noch Ihre: Sagen Sie, dass sie gelöst ist, geben Sie sie weiter, oder legen Sie sie zurück.
helping-over-still-it = Die Anfrage ist noch Ihre: Sagen Sie, dass sie gelöst ist, oder verlassen Sie die Sitzung und machen Sie bei der Anfrage weiter.
helping-over-acts = Was Sie sagen, kommt nicht mehr an.
helping-observing = Die IT hat es jetzt. Sie sehen höchstens eine halbe Stunde zu, damit Sie erfahren, wie es weitergeht.
helping-observing-words = Zusehen und schreiben. Von hier an macht die IT weiter.
helping-gone = Diese Anfrage ist nicht mehr Ihre
helping-gone-it = Diese Sitzung ist zu Ende
helping-gone-to = Jetzt hat { $name } sie.
helping-gone-words = Sie ging an die anderen zurück, weil von diesem Computer eine Weile nichts zu hören war.
helping-gone-words-it = Von diesem Computer war eine Weile nichts zu hören, oder die Anfrage ist nicht mehr Ihre. Sie steht bei den Anfragen für die IT.
helping-gone-kept = Was { $name } gesagt und geantwortet hat, bleibt auf dem Computer von { $name }.
helping-line-connecting = Wird verbunden. Noch kommt nichts an.
helping-line-reconnecting = Dieser Computer ist seit { $time } ohne Verbindung. Die Sitzung geht von selbst weiter, wenn sie wieder da ist.
helping-line-away = Der Computer von { $name } ist seit { $time } ohne Verbindung. Die Sitzung geht von selbst weiter, wenn sie wieder da ist.
helping-skipped = { $count ->
    [one] Die App von { $name } ist neuer: 1 Sache wird nicht gezeigt.
   *[other] Die App von { $name } ist neuer: { $count } Sachen werden nicht gezeigt.
  }

## Die Seite der anderen Person
helping-page-now = Seite von { $name }, jetzt
helping-page-before = Seite von { $name }, früher
helping-page-last = Letzte Seite von { $name }
helping-page-is-now = Die Seite von jetzt
helping-no-page = { $name } zeigt noch keine Seite.
helping-no-page-over = { $name } zeigt keine Seite mehr.
helping-point-how = Wählen Sie eine Zeile, um darauf zu zeigen. { $name } sieht, wo.
helping-points = { $name } sieht, worauf Sie zeigen.
helping-stop-pointing = Nicht mehr zeigen
helping-pointed-no-more = Sie zeigen auf nichts mehr
helping-aside = Sie sehen sich um. Die Seite bleibt, bis Sie wieder folgen.
helping-aside-turned = { $name } ist jetzt auf einer anderen Seite. Diese bleibt, bis Sie wieder folgen.
helping-follow = { $name } wieder folgen
helping-said = Worte und Antworten von { $name }
helping-said-nothing = Keine eigenen Worte.
helping-story = Antworten und Ergebnisse bisher
helping-pages-before = Frühere Seiten
helping-pages-more = { $count } weitere zeigen

## Prüfungen
helping-checks = Was geprüft wurde
helping-checks-none = Nichts wurde geprüft, bevor { $name } gefragt hat.
helping-checks-not-here = Noch wurde keine Seite mit Prüfungen gezeigt.
helping-checks-asked = So stand es, als { $name } gefragt hat
helping-checks-from = Von der Seite: { $page }
helping-checks-before = Was { $name } vor der Frage geprüft hatte
helping-hidden = Was Sie nicht sehen
helping-hidden-words = Namen von Dokumenten, Adressen und Texte des Systems fehlen, oder ein Wort steht dafür da. Fragen Sie { $name }, wenn Sie etwas davon brauchen.
helping-hidden-never = Sie sehen nie Bildschirm, Dateien, E-Mails oder Passwörter von { $name }.

## Was man als Helfende darf
helping-acts = Was Sie tun können
helping-may = Was Sie dürfen
helping-level-follow-note = Ohne das, was privat ist
helping-level-point-note = Eine Marke auf der Seite, sonst nichts
helping-level-suggest-note = Antworten, und was die Seite anbietet
helping-level-drive-note = Nie einer Änderung zustimmen
helping-until = Bis { $time }
helping-asked-for = Gefragt
helping-asked-waits = { $name } hat noch nicht geantwortet.
helping-ask-more = Um mehr bitten
helping-ask-level = Was würde Ihnen helfen?
helping-ask-level-missing = Wählen Sie, was Ihnen helfen würde
helping-ask-reason = Warum? { $name } liest das
helping-ask-reason-hint = Ein Satz, etwa: Ich möchte zeigen, wo die Warteschlange ist
helping-ask-reason-missing = Sagen Sie warum, damit { $name } entscheiden kann
helping-ask = { $name } fragen
helping-asked = Sie haben { $name } gefragt: { $level }
helping-consent = Änderungen stimmt nur { $name } zu, was immer Sie hier dürfen.

## Vorschläge
helping-suggest = Das können Sie vorschlagen
helping-suggest-act = Vorschlagen
helping-suggested = Vorgeschlagen
helping-suggest-follow = Folgen Sie { $name } wieder, um auf der Seite von jetzt etwas vorzuschlagen.
helping-suggest-none = Auf dieser Seite gibt es nichts vorzuschlagen.
helping-suggestions = Was Sie vorgeschlagen haben
helping-fate-waits = { $name } entscheidet noch
helping-fate-applied = { $name } hat es angenommen
helping-fate-chosen = { $name } hat es gewählt
helping-fate-looked = { $name } hat angesehen, was es ändert
helping-fate-put-aside = { $name } hat es beiseitegelegt
helping-only-it = Das kann nur die IT
helping-needs-two = Das braucht zwei. { $name } kann Sie bitten, mitzuzeichnen
helping-needs-two-means = Mitzeichnen heißt: Eine zweite Person stimmt genau dieser Änderung zu.
helping-fill-in = Eintragen
helping-turn-back = Seite davor
helping-turn-on = Weiter
helping-turn-not = Diese Seite blättert nur { $name } um.

## Nachrichten
helping-writes = { $name } schreibt
helping-others = Auch bei { $name }: { $others }. Alle lesen, was geschrieben wird.
helping-other-looks-on = { $name } (sieht nur zu)
helping-others-none = Sonst ist niemand mehr bei { $name }
helping-chat-others = Was Sie schreiben, geht an { $name } und an { $others }.

## Ein Plan zum Mitzeichnen
helping-co-sign-title = { $name } bittet Sie, dies mitzuzeichnen
helping-co-sign-until = Mitzeichnen bis { $time }
helping-co-sign-commands = Die genauen Befehle
helping-co-sign-loss = { $name } liest: „{ $loss }“
helping-co-sign-means = Sie stehen für genau dies und sonst nichts. Ob es gemacht wird, entscheidet weiter { $name }.
helping-co-sign = Genau das mitzeichnen
helping-co-signing = Wird gezeichnet
helping-do-not-co-sign = Lieber nicht
helping-reason = Warum? { $name } liest das
helping-reason-hint = Ein Satz für { $name }
helping-reason-missing = Sagen Sie in einem Satz, warum
helping-cannot = Dabei kann ich nicht helfen
helping-cannot-words = { $name } liest Ihren Grund und kann mit der IT weitermachen. Sie bleiben, bis Sie die Sitzung verlassen.
helping-cannot-say = { $name } das sagen

## Weitergeben und verlassen
helping-hand-over-words = { $name } wird zuerst gefragt. Stimmt { $name } zu, bekommt die IT Ihre Notiz mit den Antworten und Ergebnissen von jetzt.
helping-hand-over-note = Sagen Sie der IT, was Sie gefunden haben
helping-hand-over-hint = Ein bis drei Sätze
helping-hand-over-missing = Sagen Sie der IT, was Sie gefunden haben
helping-hand-over-ask = { $name } fragen
helping-hand-over-asked = Sie haben { $name } gefragt, ob dies an die IT gehen darf. Noch gibt es keine Antwort.
helping-hand-over-declined = { $name } möchte es lieber nicht weitergeben. Sie können weitermachen oder es zurücklegen.
helping-hand-over-agreed = { $name } hat zugestimmt. Die IT hat es jetzt, mit Ihrer Notiz.
helping-leave-title = Diese Sitzung verlassen?
helping-leave-words = Die Anfrage geht an ihren alten Platz zwischen den anderen zurück. Was { $name } gesagt und geantwortet hat, bleibt. { $name } sieht, dass Sie gegangen sind.
helping-leave-it = Die Sitzung endet. Die Anfrage bleibt Ihre.
helping-leave-observing = Sie sehen nicht mehr zu. Wie es ausging, erfahren Sie trotzdem.

## Was gesagt wird, wenn sich etwas ändert
helping-says-page = Die Seite von { $name }: { $page }
helping-says-page-aside = { $name } hat weitergeblättert: { $page }. Sie bleiben, wo Sie sind
helping-says-let-in = { $name } hat Sie eingelassen
helping-says-resumed = { $name } macht weiter
helping-says-level = Sie dürfen jetzt: { $level }
helping-says-level-ended = Nicht mehr: { $level }
helping-says-declined = { $name } hat nicht erlaubt: { $level }
helping-says-fate = { $what }: { $fate }
helping-says-no-co-sign = { $name } bittet Sie nicht mehr um Mitzeichnung

## Was nicht gemacht wurde, und warum
helping-refused-unreadable = Die App von { $name } hat das nicht verstanden. Vielleicht ist sie älter als Ihre.
helping-refused-too-many = Das war viel auf einmal. Warten Sie einen Moment und machen Sie dann weiter.
helping-refused-over = Die Sitzung ist zu Ende. Es kommt nichts mehr an.
helping-refused-paused = { $name } hat angehalten. Es kommt nichts an, bis { $name } weitermacht.
helping-refused-not-following = { $name } teilt die Seite gerade nicht. Sie können darum bitten.
helping-refused-needs-level = { $name } hat das noch nicht erlaubt: { $level }. Sie können darum bitten.
helping-refused-has-level = Das dürfen Sie schon.
helping-refused-asked-already = { $name } wurde gerade erst gefragt. Lassen Sie etwas Zeit.
helping-at-most = Die Regeln der IT erlauben höchstens: { $level }.
helping-refused-above-rules = Die Regeln der IT erlauben jetzt höchstens: { $level }.
helping-refused-page-changed = { $name } hatte schon weitergeblättert. Sehen Sie sich die Seite noch einmal an.
helping-refused-only-the-person = Das ist nur für { $name }.
helping-refused-no-page-that-way = In dieser Richtung gibt es keine Seite.
helping-refused-nothing-chosen = Noch ist nichts gewählt. Tragen Sie zuerst eine Antwort ein.
helping-refused-again = Das kam nicht an. Schlagen Sie es noch einmal vor.
helping-refused-too-many-suggestions = { $name } hat noch mehrere Vorschläge vor sich. Warten Sie auf eine Antwort.
helping-refused-not-on-this-page = Das steht nicht auf der Seite von jetzt. Schlagen Sie etwas vor, das dort steht.
helping-refused-co-sign = Das Mitzeichnen hat nicht gezählt. Sehen Sie sich den Plan noch einmal an.

## Warum eine Sitzung oder eine Erlaubnis endete
helping-cause-revoked = { $name } hat es zurückgenommen.
helping-cause-expired = Die Zeit dafür ist um.
helping-cause-paused = { $name } hat angehalten.
helping-cause-locked = Der Bildschirm von { $name } wurde gesperrt, darum endete das Teilen.
helping-cause-user-switched = Jetzt sitzt jemand anderes am Computer von { $name }, darum endete das Teilen.
helping-cause-policy-changed = Die Regeln der IT haben sich geändert, darum endete das Teilen.
helping-cause-certificate-ended = Ihr Zertifikat ist zu Ende, darum endete die Sitzung.
helping-cause-helper-left = Sie haben die Sitzung verlassen.
helping-cause-run-ended = Die Anfrage wurde als gelöst gemeldet, geschlossen oder zurückgezogen. Damit endete die Sitzung.
helping-cause-handed-over = Die Anfrage ging an die IT weiter.
helping-cause-stopped = { $name } hat das Teilen beendet.
helping-cause-connection-lost = Die Verbindung fehlte zu lange, darum endete die Sitzung.
helping-cause-flooding = Es kam zu viel auf einmal. Darum ist die Sitzung zu Ende.
helping-cause-unreadable = Die beiden Apps verstehen einander nicht. Eine von ihnen muss aktualisiert werden.

## Wenn es gelöst ist
solved-title = Was hat geholfen, und warum?
solved-lede = { $name } liest beides und sagt, ob es geholfen hat.
solved-what = Was hat geholfen?
solved-what-hint = Etwa: Wir haben die Warteschlange wieder gestartet
solved-what-missing = Sagen Sie, was geholfen hat
solved-why = Warum ist es geschehen?
solved-why-hint = Damit { $name } es versteht und ein anderes Mal allein kann
solved-why-missing = Sagen Sie, warum es geschah oder warum das half
solved-send = Als gelöst melden
solved-not = Es wurde nicht gelöst

## Was man für andere getan hat
given-title = Was Sie für andere getan haben
given-private = Nur Sie sehen diese Seite. Niemand wird mit anderen verglichen.
given-kept = Eine Sitzung können Sie 30 Tage lang noch einmal lesen. Danach wird sie von diesem Computer entfernt.
given-requests = Anfragen
given-minutes = Geschenkte Zeit
given-thanks = Danke
given-list = Jedes Mal, das neueste zuerst
given-empty = Sie haben noch niemandem geholfen.
given-empty-words = Was Sie für andere tun, steht hier, nur für Sie.
given-line = { $day }, { $wait }
given-how-resolved = Sie haben es gelöst
given-how-handed-over = Sie haben es an die IT weitergegeben
given-how-let-go = Sie haben es zurückgelegt
given-how-lapsed = Die Verbindung fehlte, und es ging zurück
given-how-uncertified = Ihr Zertifikat endete, und es ging zurück
given-how-asked-it = Stattdessen wurde die IT gefragt
given-how-cancelled = Die Anfrage wurde zurückgezogen
given-how-declined = Jemand anderes war gewünscht
given-how-now = Sie haben es jetzt
given-how-other = Es ist zu Ende
given-now-open = es wartet wieder
given-now-with-peer = jemand anderes hilft
given-now-with-it = die IT hat es
given-now-resolved = noch ist nicht gesagt, ob es geholfen hat
given-now-closed = es ist abgeschlossen
given-now-cancelled = es wurde zurückgezogen
given-said-thanks = Danke
given-read = Die Sitzung noch einmal lesen
