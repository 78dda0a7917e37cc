### Die Wörter der Konsole für die IT. Fachwörter dürfen hier stehen.

## Der Rahmen
console-not-it-title = Diese Seite ist für die IT
console-not-it-words = { $name }, Ihr Konto gehört nicht zur IT. Ihre eigenen Anfragen finden Sie in der Deskside-App.
console-offline-lead = Der Server antwortet nicht.
console-offline-words = Sie sehen den Stand von vorher. Was Sie getippt haben, bleibt hier.
sign-in-browser = Im Browser sehen Sie alles außer den versiegelten Berichten. Diese öffnen sich in der Deskside-App.
view-triage = Eingang
view-mine = Meine
view-waiting = Wartet auf Antwort
view-open = Alle offenen
view-closed = Geschlossen

## Befehle
command-go = Gehe zu
command-list = In der Liste
command-request = In einer Anfrage
command-search = Suchen
command-down = Nach unten
command-up = Nach oben
command-open = Öffnen
command-reply = Antwort schreiben
command-note = Notiz schreiben
command-can-be-off = Einzelne Buchstabentasten lassen sich in den Einstellungen ausschalten.
command-are-off = Einzelne Buchstabentasten sind ausgeschaltet. In den Einstellungen schalten Sie sie wieder ein.

## Die Anfragen
queue-caption = Anfragen, { $view }, die älteste zuerst
queue-oldest = { $count ->
    [one] 1 Anfrage. Sie wartet seit { $wait }
   *[other] { $count } Anfragen. Die älteste wartet seit { $wait }
  }
queue-found = { $count ->
    [one] 1 Anfrage mit „{ $words }“.
   *[other] { $count } Anfragen mit „{ $words }“.
  }
queue-all = Alle zeigen
queue-more = Mehr zeigen
queue-at-limit = An einer Grenze
queue-with-report = Mit Bericht
empty-triage = Nichts im Eingang.
empty-triage-words = Neue Anfragen erscheinen hier von selbst.
empty-mine = Sie haben keine Anfragen.
empty-mine-words = Nehmen Sie eine im Eingang an, dann steht sie hier.
empty-waiting = Niemand lässt Sie warten.
empty-waiting-words = Hier stehen Anfragen, die auf eine Antwort der Person warten.
empty-open = Keine offenen Anfragen.
empty-open-words = Alle können arbeiten.
empty-closed = Noch keine geschlossenen Anfragen.
empty-closed-words = Eine Anfrage schließt sich, wenn die Person sagt, dass es geholfen hat.
empty-search = Nichts gefunden.
empty-search-words = Gesucht wird in Worten, Namen und Kennungen.
state-open = Neu
state-claimed = Bei einem Power-User
state-in-session = Power-User hilft
state-owned = Angenommen
state-waiting-user = Wartet auf die Person
state-resolved = Gelöst, nicht bestätigt
state-closed = Geschlossen
state-cancelled = Zurückgezogen

## Eine Anfrage
request-person = Person
request-computer = Computer
request-state = Stand
request-owner = Bei
request-nobody = Noch bei niemandem
request-words = Die Worte der Person
request-limit = Von einer Grenze angehalten
limit-by = Gesetzt von { $owner }
limit-by-until = Gesetzt von { $owner }, wird überprüft am { $review }
limit-in-app = Der Grund steht in der Deskside-App.

## Grenzen, die jemanden aufhielten
limits-title = Grenzen, die jemanden aufhielten
limits-short = Grenzen
limits-why = Was mit „Diese Grenze hält mich auf“ gesagt wurde. Es zeigt, welche Grenzen einen zweiten Blick brauchen.
limits-limit = Grenze
limits-people = Personen
limits-times = Mal
limits-comments = Kommentare
limits-first = Zuerst
limits-last = Zuletzt
limits-empty = Bisher hat keine Grenze jemanden aufgehalten
limits-empty-words = Sobald jemand auf „Diese Grenze hält mich auf“ drückt, wird es hier gezählt.
limits-names-only = Die Gründe der Grenzen stehen in der Deskside-App.
limits-order = Was zuerst kommt
limits-newest = Neueste zuerst
limits-oldest = Älteste zuerst
limits-wanted = Aktion
limits-said = Was gesagt wurde
limits-no-comment = Kein Kommentar
limits-unknown = In den jetzigen Regeln gibt es diese Grenze nicht.
request-checked = Was geprüft wurde
request-doing = { $title }, Version { $version }
request-has-report = Es gibt einen versiegelten Bericht.
request-no-report = Ohne Bericht gesendet.
request-newest-last = Das Neueste zuletzt
request-about = Zu dieser Anfrage
request-person-computer = Person und Computer
request-language = Sprache
request-sent = Gesendet
request-waited = Wartet seit
request-report = Bericht
request-open-report = Bericht öffnen
report-parts-short = Teile
report-of = { $sent } von { $of }
report-size = Größe
report-opened-times = { $count ->
    [one] Einmal geöffnet
   *[other] { $count }-mal geöffnet
  }
owner-you = Diese Anfrage ist bei Ihnen
owner-other = Diese Anfrage ist bei { $name }
owner-since = Seit { $time }. Die Person sieht den Namen

## Schritte
move-own = Annehmen
move-own-done = { $reference } ist jetzt bei Ihnen
move-own-means = Mit dem Annehmen ist die Anfrage bei Ihnen. Andere sehen das und können sie mit einem Grund übernehmen.
move-take-over = Übernehmen
move-ask-peers = An Power-User zurückgeben
move-release = Zurücklegen
move-release-done = Die Anfrage ist wieder im Eingang
move-reopen = Wieder öffnen
move-resolve = Lösen
move-done = Erledigt
move-not = Jetzt nicht
resolve-label = Was gemacht wurde
resolve-hint = { $name } liest das und sagt, ob es geholfen hat
resolve-act = Lösen
resolve-missing = Sagen Sie, was gemacht wurde
ask-peers-label = Was sollten Power-User wissen?
ask-peers-hint = Das liest { $name } und wer sie annimmt. Kommt in einem Tag niemand, geht sie zurück an die IT
ask-peers-missing = Sagen Sie, was sie wissen sollten
take-over-label = Warum übernehmen Sie?
take-over-hint = { $name } und die Person lesen das
take-over-missing = Sagen Sie, warum
reopen-label = Warum wird sie wieder geöffnet?
reopen-hint = { $name } liest das
reopen-missing = Sagen Sie, warum
composer = Schreiben
composer-reply = Antwort an { $name }
composer-send = An { $name } senden
composer-ask-back = Senden und auf Antwort warten
composer-who-reply = { $name } sieht das in der App
composer-sent = An { $name } gesendet
composer-own-first = Nehmen Sie die Anfrage an, um zu antworten.
composer-not-yours = Es antwortet, wer sie hat. Übernehmen Sie sie, um selbst zu antworten.
composer-is-over = Sie ist gelöst. Öffnen Sie sie wieder, um { $name } zu schreiben.
composer-note = Notiz
composer-save-note = Notiz speichern
composer-who-note = Das sieht nur die IT
composer-noted = Die Notiz wurde gespeichert

## Der Bericht
report-title = Was { $name } gesendet hat
report-whole = Unterschrieben von { $computer }, { $time }. Seitdem unverändert.
report-bad-signature = Die Unterschrift passt nicht zur Quittung.
report-changed = Ein Teil ist nicht der, den der Computer versiegelt hat.
report-not-whole-words = Verlassen Sie sich nicht darauf. Bitten Sie { $name } um einen neuen Bericht und sagen Sie der Sicherheit Bescheid.
report-opening = Der Bericht wird geöffnet
report-findings = Befunde
report-run = Antworten und Ergebnisse
report-recorded = Das Öffnen wird festgehalten. { $name } kann sehen, wer ihn geöffnet hat.
report-in-app-title = Der versiegelte Teil öffnet sich in der App
report-in-app-words = Der Schlüssel dafür liegt auf den Geräten der IT, nie in einem Browser. Öffnen Sie diese Anfrage in der Deskside-App, um den Bericht zu lesen.
report-what-is-in-it = Was darin ist
report-none-words = Die Person wollte nur ihre Worte senden. Sie können in einer Antwort um mehr bitten.
part-of-answers = Antworten und Befunde
part-of-session = Die Sitzung
part-of-run = Schritt für Schritt
part-of-system = Dieser Computer und sein System
part-of-cpu = Prozessor
part-of-memory = Arbeitsspeicher
part-of-disks = Festplatten und freier Platz
part-of-mounts = Verbundene Laufwerke
part-of-processes = Programme, die viel zu tun haben
part-of-network = Netzverbindungen
part-of-names = Adressen im Netz finden
part-of-clock = Datum und Uhrzeit
part-of-printers = Drucker und ihre Warteschlangen
part-of-errors = Neue Meldungen des Systems
part-of-verdicts = Was Prüfregeln sagten
part-left-out-by = Von der Person weggelassen
findings-summary = { $fail } schlecht, { $warn } Warnung, { $unknown } unbekannt, { $pass } gut
findings-none = Keine Prüfregel hatte etwas zu sagen.
findings-verdict = Urteil
findings-what = Was
findings-value = Wert
findings-part = Aus Teil
part-search = In diesem Teil suchen
part-nothing-found = In diesem Text nichts gefunden.
receipt = Quittung
receipt-rules = Regelpaket
receipt-app = App
receipt-mark = Prüfsumme
receipt-hidden-lines = { $count ->
    [one] { $name } hat 1 Zeile von Hand verborgen.
   *[other] { $name } hat { $count } Zeilen von Hand verborgen.
  }
receipt-ask = { $name } kann Ihnen sagen, wofür ein Wort steht. Fragen Sie nach.
receipt-opened-by = Geöffnet von
receipt-opened-times = { $count } Mal
receipt-opened-by-nobody = Noch von niemandem

## Personen
people-title = Personen
people-count = { $count ->
    [one] 1 Konto
   *[other] { $count } Konten
  }
people-name = Name
people-computers = Computer
people-since = Seit
people-you = { $name } (Sie)
people-no-computer = Keiner
people-acts = Was Sie tun können
people-sign-out = Überall abmelden
people-sign-out-title = { $name } überall abmelden?
people-sign-out-words = Alle Apps und Browser von { $name } fragen wieder nach dem Passwort. Was dort auf das Senden wartet, bleibt und geht danach hinaus.
people-sign-out-you = Das sind Sie: auch diese Seite endet, und Sie melden sich neu an.
people-signed-out = { $name } ist überall abgemeldet.
people-signed-out-count = { $count ->
    [0] Es gab keine Sitzung zu beenden.
    [one] 1 Sitzung beendet.
   *[other] { $count } Sitzungen beendet.
  }
people-change-role = Rolle ändern
role-title = Rolle von { $name } ändern
role-same = Das ist die Rolle von jetzt. Wählen Sie eine andere, oder schließen Sie dies
role-give = Rolle „{ $role }“ geben
role-given = { $name } hat jetzt die Rolle „{ $role }“.
role-given-words = Eine App, die läuft, zeigt es von selbst.
role-means-it = { $name } sieht dann alle Anfragen und das Protokoll, lädt Personen ein und ändert Rollen.
role-means-it-key = Um Berichte zu öffnen, braucht die App von { $name } auch den Leseschlüssel vom Wiederherstellungsblatt.
role-means-not-it = { $name } verliert diese Seiten sofort. Übernommene Anfragen bleiben; jemand anders aus der IT übernimmt sie.
role-means-not-it-key = Der Leseschlüssel kann noch auf den Computern von { $name } liegen. Der Server gibt dorthin keine Berichte mehr.
role-means-you = Das sind Sie: Sie verlassen diese Seiten, und nur jemand anders aus der IT kann Sie zurückholen.
people-empty = Noch hat niemand ein Konto.
people-empty-words = Laden Sie jemanden ein, dann steht die Person hier.
role-user-note = Reparieren den eigenen Computer und bitten um Hilfe
role-it-note = Sieht alle Anfragen und öffnet Berichte
invite-title = Jemanden einladen
invite-name = Für wen
invite-name-hint = Nur eine Erinnerung für Sie
invite-name-missing = Sagen Sie, für wen
invite-role-missing = Wählen Sie eine Rolle
invite-make = Einladung erstellen
invite-ready = Einladung für { $name }
invite-ready-words = Sie gilt einmal, bis { $until }. Sie sehen sie nur jetzt.
invite-qr = Code mit dem Einladungslink
invite-link = Einladungslink
invite-fingerprint = Fingerabdruck { $root }
invite-fingerprint-words = Lesen Sie ihn { $name } am Telefon vor. Senden Sie ihn nicht mit dem Link.
invite-copy = Link kopieren
invite-copied = Kopiert
invite-in-app = Einladungen entstehen in der Deskside-App. Sie fügt hinzu, woran ein Computer Server und Organisation wiedererkennt.

## Das Protokoll
record-title = Das Protokoll
record-words = Alles, was am Server geschieht, wird aufgeschrieben, jeder Eintrag mit dem davor verbunden. Die Prüfung folgt ihm vom ersten Eintrag bis zum neuesten.
record-check = Protokoll prüfen
record-checking = Wird geprüft
record-whole = Das Protokoll ist lückenlos.
record-whole-words = { $count ->
    [one] Es hat 1 Eintrag, so wie er geschrieben wurde. Geprüft um { $time }.
   *[other] Alle { $figure } Einträge sind so, wie sie geschrieben wurden. Geprüft um { $time }.
  }
record-broken = Das Protokoll bricht bei Eintrag { $entry }.
record-broken-words = { $count ->
    [0] Schon der erste Eintrag ist nicht so, wie er geschrieben wurde.
    [one] Nur der erste Eintrag ist so, wie er geschrieben wurde. Verlassen Sie sich nicht auf das, was folgt.
   *[other] Die ersten { $figure } Einträge sind so, wie sie geschrieben wurden. Verlassen Sie sich nicht auf das, was folgt.
  }
record-broken-keep = Bewahren Sie eine Kopie vom Ordner des Servers auf, so wie er jetzt ist, bevor jemand mehr ändert.
record-broken-tell = Sagen Sie es denen, die auf die Sicherheit achten. Vielleicht ist eine Platte defekt, vielleicht hat jemand das Protokoll geändert.
record-broken-backup = Vergleichen Sie es mit Ihrer letzten Sicherung: Sie zeigt, was vorher in den Einträgen stand.

## Hilfe, während sie da ist
request-lane = Gefragt ist
lane-peer = Power-User
lane-it = Die IT
queue-with-peers = Bei Power-Usern
owner-peer = { $name }, Power-User, hat es
owner-peer-waits = Wartet darauf, eingelassen zu werden.
owner-peer-live = Beide sind jetzt in einer Sitzung.
owner-peer-nobody = Power-User sind gefragt. Die IT sieht es und muss nichts tun.
join-ask = Um Einlass bitten
join-asking = Wird gefragt
join-asked = { $name } wurde gefragt, ob Sie dazukommen dürfen.
join-asked-words = Sobald { $name } Sie einlässt, öffnet sich die Sitzung hier.
join-live = Sie sind in einer Sitzung mit { $name }.
join-go = Zur Sitzung
join-back = Zurück zur Anfrage
join-none = Es gibt keine Sitzung
join-none-words = Sie ist zu Ende, oder niemand hat darum gebeten. Von der Anfrage aus können Sie um Einlass bitten.
join-in-app = Eine Sitzung öffnet sich in der Deskside-App: Die Schlüssel dafür sind auf diesem Computer und nie in einem Browser.
packets-title = Bei der Weitergabe mitgesendet
packet-title = Mitgesendet, { $time }
packet-open = Mitgesendetes öffnen
packets-first = Zuerst gesendet, { $time }
handed-over = Weitergegeben von { $name }, { $time }
handed-over-looks-on = Bis { $time } sehen sie vielleicht noch zu, wenn die Person das lässt. Sie sehen es, wenn Sie dabei sind.
handed-over-before = So stand es, als { $name } zuerst gefragt hat
packet-whole = Unterschrieben vom Computer von { $name }. Seitdem nicht verändert.
packet-session = Sitzung mit { $name }
packet-no-session = { $name } hat die Sitzung nicht mitgegeben.
certify-open = Zertifizieren …
certify-crumb = Zertifikat
certify-title = { $name } zertifizieren
certify-now = Jetziges Zertifikat
certify-none = { $name } hat kein Zertifikat.
certify-from = Von
certify-it = { $name } gehört zur IT. Ihre Organisation unterschreibt dann auch das, und man kann { $name } als IT hereinlassen.
certify-devices = Mit welchen Computern
certify-devices-hint = { $name } liest den Code vor: Deskside, Einstellungen, „Code dieses Computers“. Vergleichen Sie ihn ganz, persönlich oder am Telefon
certify-compared = Ich habe diesen Code mit { $name } verglichen
certify-devices-missing = Vergleichen Sie mit { $name } den Code mindestens eines Computers und haken Sie ihn an
certify-no-device = { $name } hat noch keinen Computer. Laden Sie zuerst zum Beitritt ein.
certify-skills = Wofür
certify-skills-missing = Wählen Sie mindestens eins
certify-rank = Stufe
certify-rank-missing = Wählen Sie eine Stufe
certify-team = Team
certify-team-hint = Wem geholfen wird, sieht es
certify-team-missing = Sagen Sie, wo sie oder er arbeitet
certify-months = Für wie viele Monate
certify-months-hint = Von 1 bis 24
certify-months-missing = Tippen Sie eine ganze Zahl von 1 bis 24
certify-sign = Das Zertifikat unterschreiben
certify-signing = Wird unterschrieben
certify-done = { $name } ist bis { $until } zertifiziert.
certify-known = Alle Computer der Organisation erfahren es mit den nächsten Regeln.
certify-end = Dieses Zertifikat beenden
certify-end-title = Das Zertifikat von { $name } beenden?
certify-end-words = { $name } kann anderen nicht mehr helfen. Eine laufende Sitzung endet, sobald die Computer es erfahren.
certify-keep = Behalten
certify-ended = Das Zertifikat von { $name } ist beendet.
certify-cannot-sign = Dieser Computer hat keinen Schlüssel, der Zertifikate unterschreibt.
certify-cannot-sign-words = Nehmen Sie den Computer, auf dem die Organisation eingerichtet wurde. Oder geben Sie in den Einstellungen der Deskside-App den Regelschlüssel vom Wiederherstellungsblatt ein.
certify-in-app = Zertifikate werden in der Deskside-App unterschrieben: Der Schlüssel dafür ist auf einem Computer der IT und nie in einem Browser.
certify-in-app-short = Zertifikate für Power-User werden in der Deskside-App unterschrieben.
session-rules-title = Wie weit Live-Hilfe gehen darf
session-rules-crumb = Live-Hilfe
session-rules-why = Wer mehr darf, kann mehr helfen und braucht mehr Vertrauen: Darum legen Sie fest, was Helfende höchstens bekommen können.
session-rules-power-users = Was Power-User höchstens bekommen können
session-rules-it = Was jemand aus der IT höchstens bekommen kann
session-rules-follow-note = Sieht die Fragen, die Antworten und die Ergebnisse der Prüfungen
session-rules-point-note = Markiert auch eine Stelle auf der Seite. Es wird nichts gedrückt
session-rules-suggest-note = Sendet auch eine Antwort oder Änderung zum Ansehen. Die Person nimmt sie an oder legt sie weg
session-rules-drive-note = Geht auch für die Person durch die Seiten. Stimmt nie einer Änderung zu
session-rules-person = Wem geholfen wird, gibt weiterhin jedes davon selbst, eines nach dem anderen, und nimmt es jederzeit zurück.
session-rules-consent = Die Zustimmung zu einer Änderung wird in einer Sitzung nie gegeben. Sie bleibt bei der Person.
session-rules-known = Laufende Sitzungen halten sich daran, sobald ihr Computer davon erfährt. Was nicht mehr erlaubt ist, endet dort.
session-rules-publish = Unterschreiben und veröffentlichen
session-rules-publishing = Wird veröffentlicht
session-rules-done = Veröffentlicht.
session-rules-now = Power-User: { $peers }. IT: { $it }.
session-rules-same = Es wurde nichts veröffentlicht.
session-rules-same-words = So steht es schon. Wählen Sie zuerst etwas anderes.
session-rules-meanwhile = Inzwischen hat jemand Regeln veröffentlicht, darum wurden Ihre es nicht.
session-rules-meanwhile-words = Sie sehen den Stand von jetzt. Sehen Sie ihn an und wählen Sie dann neu.
session-rules-meanwhile-kept = Über Live-Hilfe sagen sie nichts Neues. Was Sie gewählt haben, ist noch da: Veröffentlichen Sie es noch einmal.
session-rules-cannot-sign = Dieser Computer hat keinen Schlüssel, der Regeln unterschreibt.
session-rules-in-app = Das wird in der Deskside-App festgelegt: Der Schlüssel dafür ist auf einem Computer der IT und nie in einem Browser.
session-rules-in-app-short = Wie weit Live-Hilfe gehen darf, wird in der Deskside-App festgelegt.
composer-peer = Power-User sind gefragt. Die IT antwortet, sobald es weitergegeben ist.

## Wie Läufe enden
runs-title = Wie Läufe enden
runs-why = Was die Apps nach einem Lauf gesagt haben, wo sie danach gefragt sind. Der Server hebt nicht auf, wessen Lauf es war.
runs-help = Hilfe
runs-all = Läufe
runs-solved-alone = Allein gelöst
runs-solved-with-help = Mit Hilfe
runs-nothing-found = Nichts gefunden
runs-not-solved = Nicht gelöst
runs-asked-power-user = Power-User gefragt
runs-went-to-it = Ging an die IT
runs-left = Verlassen
runs-empty = Bisher wurde kein Lauf gemeldet
runs-empty-words = Ist ein Lauf vorbei, sagt die App der Person, wie er endete. Die Regeln können das ausschalten.

## Der Editor der Regeln
editor-title = Regeln: wer was darf
editor-short = Regeln
editor-why = Was Menschen mit Deskside dürfen, allein oder mit Hilfe. Eine Änderung gilt, wenn sie unterschrieben und veröffentlicht ist.
editor-in-app = Die Regeln liest und ändert man in der Deskside-App: Dort sind die Schlüssel.
editor-no-key = Auf diesem Computer fehlt der Schlüssel, der Regeln unterschreibt
editor-no-key-words = Eine Änderung von hier wartet auf jemanden, der ihn hat.
editor-rule = Regel
editor-who = Wer
editor-what = Was
editor-needs = Braucht
editor-when = Wann
editor-state = Stand
editor-change = Ändern
editor-remove = Entfernen
editor-acts = Was man mit der Regel tun kann
editor-of = die Regel { $rule }
editor-add = Regel hinzufügen
editor-new = Neu
editor-changed = Geändert
editor-same = Gilt
editor-gone = Fällt weg
editor-empty = Es gibt keine Regeln
editor-empty-words = Was keine Regel erlaubt, macht nur die IT.
editor-draft = Entwurf, gilt nicht
editor-undo = Rückgängig
editor-redo = Wiederholen
editor-drop = Entwurf verwerfen
editor-stale = Seit dieser Entwurf begonnen wurde, ist etwas veröffentlicht worden.
editor-stale-words = Unten steht, was der Entwurf an den jetzigen Regeln ändern würde. Sehen Sie es noch einmal an, bevor Sie weitermachen.
editor-rebase = Von den jetzigen Regeln aus weiter
editor-always = Immer
editor-shadow = Nur zur Probe: entscheidet noch nichts
editor-except = { $who }, aber nicht { $except }
editor-everyone = Alle
editor-power-users = Power-User
editor-it = IT
editor-all-actions = Alles
editor-family = Alles zu { $family }
editor-when-days = Am { $days }
editor-when-hours = Von { $from } bis { $until }
editor-when-privileged = Wenn es mehr Rechte braucht
editor-when-not-privileged = Wenn es nicht mehr Rechte braucht
editor-when-undo = Wenn es zurücknimmt, was Deskside getan hat
editor-when-not-undo = Wenn es nichts zurücknimmt
editor-when-computers = An Computern von { $groups }
editor-when-certified = Für Menschen mit Zertifikat für { $skills }
editor-when-working = In der Arbeitszeit
editor-when-not-working = Außerhalb der Arbeitszeit
editor-when-a-day = { $most ->
    [one] Einmal am Tag
   *[other] Höchstens { $most }-mal am Tag
  }
editor-when-platforms = Unter { $platforms }
editor-when-class = Für das, was { $classes } ist
editor-needs-alone = Allein
editor-needs-with-power-user = Mit Power-User
editor-needs-with-approval = Mit Genehmigung
editor-needs-it-only = Nur IT

## Was ein Entwurf ändern würde
editor-cut = Hier gibt es zu viel zu vergleichen, deshalb steht nicht alles in der Liste. Zwei Menschen der IT sehen es in jedem Fall an
editor-differences = Was anders entschieden würde
editor-no-difference = Nichts würde anders entschieden.
editor-difference = { $act }: { $before } → { $after }, { $whom }
editor-difference-some = { $act }: { $before } → { $after }, { $whom }, zu manchen Zeiten
editor-difference-undo = { $act }, als Rücknahme
editor-difference-of-others = { $act }, mit mehr Rechten
editor-whom-everybody = für alle, die keine andere Regel nennt
editor-whom-group = für { $group }
editor-whom-groups = für Menschen, die in allen diesen Gruppen sind: { $group }
editor-whom-and-certified = mit Zertifikat für { $skill }
editor-whom-computers = an Computern von { $group }
editor-whom-certified = für Menschen mit Zertifikat für { $skill }
editor-risky = Für zwei Personen
editor-looser = Verlangt weniger
editor-stricter = Verlangt mehr

## Was man ansehen sollte
editor-remarks = Anzusehen
editor-remark-stops = Zuerst beheben
editor-remark-rule = { $rule }: { $words }
editor-remark-unusable = Kein Computer könnte das lesen: { $detail }
editor-remark-unknown-action = Es gibt keine Aktion „{ $name }“.
editor-remark-unknown-group = Es gibt keine Gruppe „{ $group }“.
editor-remark-no-words = Der Grund fehlt auf { $language ->
    [de] Deutsch
   *[other] Englisch
  }.
editor-remark-review-past = Die Regel sollte am { $review } wieder angesehen werden.
editor-remark-never-counts = Sie gilt nie: „{ $because }“ ist überall strenger, wo sie zutrifft.
editor-remark-nobody-may = { $act }: Keine Regel erlaubt es, also macht es nur die IT.

## Wen ein Entwurf betrifft
editor-impact = Wen es betrifft
editor-impact-look = Ausrechnen, wen es betrifft
editor-impact-people = { $people ->
    [one] 1 Person
   *[other] { $people } Personen
  } von { $all }, an { $computers ->
    [one] 1 Computer
   *[other] { $computers } Computern
  }.
editor-impact-none = Keine der { $judged } gemeldeten Änderungen mit mehr Rechten wäre anders entschieden worden.
editor-impact-row = { $act }: { $before } → { $after }, { $count ->
    [one] einmal
   *[other] { $count }-mal
  } unter { $judged } Änderungen mit mehr Rechten.
editor-impact-runs = { $count ->
    [one] 1 Ablauf
   *[other] { $count } Abläufe
  } stieß an die Grenze „{ $boundary }“.
editor-impact-untold = Änderungen ohne mehr Rechte werden nicht gemeldet. Wie oft sie anders entschieden würden, weiß man nicht.

## Veröffentlichen
editor-publish = Veröffentlichen
editor-publish-sign = Unterschreiben und veröffentlichen
editor-publish-two = Unterschreiben und eine zweite Person ansehen lassen
editor-publish-wait = Unterschreiben und auf den Schlüssel warten lassen
editor-publishing = Wird unterschrieben
editor-reason = Warum diese Änderung gemacht wird
editor-reason-hint = Es bleibt im Verlauf, für alle aus der IT
editor-reason-missing = Sagen Sie, warum die Änderung gemacht wird
editor-to = Wer sie zuerst bekommt
editor-to-hint = Niemand angekreuzt: alle auf einmal
editor-two = Das müssen zwei Personen unterschreiben
editor-two-words = Es verlangt weniger, wo sich damit viel anrichten lässt. Eine zweite Person aus der IT sieht es an und unterschreibt dasselbe.
editor-alone = Sie sind die einzige Person aus der IT mit Zertifikat. Niemand sonst kann das ansehen.
editor-published = Veröffentlicht. Ab jetzt gilt Version { $version }.
editor-waits = Unterschrieben. Es wartet auf eine zweite Person aus der IT.
editor-mend = Beheben Sie, was markiert ist, bevor Sie veröffentlichen.
editor-one-roll-out = Einige Gruppen haben andere Regeln. Geben Sie diese zuerst allen, oder stoppen Sie sie.
editor-nothing = Genau das ist schon veröffentlicht.
editor-proposal = Eine Änderung wartet auf eine zweite Unterschrift
editor-proposal-by = { $name } hat sie am { $day } gemacht: „{ $why }“
editor-proposal-groups = Zuerst für { $groups }
editor-proposal-mine = Sie ist von Ihnen. Jemand anders aus der IT sieht sie an und unterschreibt.
editor-proposal-second = Dasselbe unterschreiben
editor-proposal-second-publish = Dasselbe unterschreiben und veröffentlichen
editor-proposal-seconded = Zwei Personen haben sie unterschrieben. Wer den Schlüssel hat, kann sie veröffentlichen.
editor-proposal-publish = Veröffentlichen
editor-proposal-withdraw = Wegnehmen
editor-proposal-unsound = Sie folgt nicht aus den jetzigen Regeln, oder wer sie gemacht hat, hat sie nicht unterschrieben. Sie kann nicht veröffentlicht werden.

## Stufenweise geben
editor-roll-out = Einige Gruppen haben andere Regeln
editor-roll-out-for = Für { $groups } gelten diese Regeln. Alle anderen haben die Regeln wie zuvor.
editor-roll-out-widen = Auch diesen geben
editor-roll-out-more = Weitere Gruppen
editor-roll-out-complete = Allen geben
editor-roll-out-stop = Stoppen, für alle zurück

## Regeln als jemand ausprobieren
editor-try = Als jemand ausprobieren
editor-try-person = Person
editor-try-action = Aktion
editor-try-day = Tag
editor-try-time = Uhrzeit
editor-try-time-hint = Zum Beispiel 09:30
editor-try-used = An dem Tag schon getan
editor-try-privileged = Es braucht mehr Rechte, als die Person hat
editor-try-undo = Es nimmt zurück, was Deskside getan hat
editor-try-circumstances = Was es unterscheidet
editor-try-ask = Fragen
editor-try-published = Wie veröffentlicht
editor-try-draft = Mit dem Entwurf
editor-try-no-draft = Es gibt keinen Entwurf, den man ausprobieren kann.
editor-try-groups = In { $groups }
editor-try-no-groups = In keiner Gruppe
editor-try-missing = Wählen Sie eine Person, eine Aktion und eine Uhrzeit
editor-almost = „{ $rule }“ würde weniger verlangen, aber nicht jetzt: { $why }
editor-unmet-weekdays = sie gilt am { $days }
editor-unmet-hours = sie gilt von { $from } bis { $until }
editor-unmet-working = sie gilt in der Arbeitszeit
editor-unmet-not-working = sie gilt außerhalb der Arbeitszeit
editor-unmet-computers = sie gilt an Computern von { $groups }
editor-unmet-certified = sie gilt für Menschen mit Zertifikat für { $skills }
editor-unmet-used-up = { $most ->
    [one] das eine Mal von heute ist verbraucht
   *[other] die { $most } Male von heute sind verbraucht
  }
editor-unmet-other = sie ist für etwas anderes

## Was veröffentlicht wurde
editor-history = Was veröffentlicht wurde
editor-history-version = Version
editor-history-when = Wann
editor-history-by = Wer
editor-history-why = Warum
editor-history-with = { $by }, mit { $second }
editor-history-first = Die mitgelieferten Regeln, oder ein nächster Schritt für Gruppen
editor-history-now = Das sind die jetzigen Regeln
editor-history-back = In den Entwurf legen
editor-history-of = die Regeln von Version { $version }
editor-cedar = Als Cedar
editor-cedar-words = Das wird aus den Regeln oben gemacht. Jeder Computer liest es, niemand schreibt es.

## Eine Regel
editor-rule-title = Regel „{ $rule }“
editor-rule-new = Eine neue Regel
editor-rule-id = Name
editor-rule-id-hint = Kleinbuchstaben, Ziffern und Striche. Ablehnungen und Aufzeichnungen nennen ihn
editor-rule-who = Für wen sie ist
editor-rule-except = Aber nicht
editor-rule-actions = Worum es geht
editor-rule-clearance = Was es braucht
editor-rule-approver = Wer genehmigt
editor-rule-conditions = Nur unter Bedingungen
editor-rule-weekdays = An diesen Tagen
editor-rule-from = Von
editor-rule-until = Bis
editor-rule-hours-hint = Zum Beispiel 08:00
editor-rule-a-day = Höchstens so oft am Tag
editor-rule-a-day-hint = Leer: so oft man will
editor-rule-working = Arbeitszeit
editor-rule-working-any = Zu jeder Zeit
editor-rule-computers = An Computern dieser Gruppen
editor-rule-certified = Für Menschen mit Zertifikat für
editor-rule-privileged = Mehr Rechte
editor-rule-privileged-any = Ob es mehr Rechte braucht oder nicht
editor-rule-undo = Zurücknehmen
editor-rule-undo-any = Ob es etwas zurücknimmt oder nicht
editor-rule-words-en = Grund auf Englisch
editor-rule-words-de = Grund auf Deutsch
editor-rule-words-hint = Wen die Regel anhält, liest ihn
editor-rule-owner = Wen man dazu fragt
editor-rule-review = Wann sie wieder angesehen wird
editor-rule-review-hint = Zum Beispiel 2027-03-31
editor-rule-trial = Probe
editor-rule-trial-words = Noch nichts entscheiden, aber aufzeichnen, was sie entschieden hätte
editor-rule-keep = In den Entwurf übernehmen
editor-rule-missing = Füllen Sie aus: Name, für wen, worum es geht, was es braucht, wen man fragt und ein Datum
editor-rule-unusable = Das Feld „{ $field }“ lässt sich so nicht verwenden.
editor-rule-not-there = Im Entwurf gibt es keine solche Regel.
day-monday = Montag
day-tuesday = Dienstag
day-wednesday = Mittwoch
day-thursday = Donnerstag
day-friday = Freitag
day-saturday = Samstag
day-sunday = Sonntag
class-reversible = rückgängig zu machen
class-compensable = zum Teil rückgängig zu machen
class-irreversible = nicht rückgängig zu machen

## Arbeitszeit
editor-hours = Arbeitszeit
editor-hours-why = Regeln können fragen, ob gearbeitet wird. Es gilt die Uhr jedes Computers.
editor-hours-closed = Tage, an denen niemand arbeitet
editor-hours-closed-hint = Einer je Zeile, zum Beispiel 2026-12-25
editor-hours-none = Keine Arbeitszeit
editor-hours-missing = Kreuzen Sie die Tage an und füllen Sie Anfang und Ende aus

## Gruppen
editor-groups = Gruppen
editor-groups-why = Regeln und stufenweises Geben nennen sie. Wer in einer Gruppe ist, wird wie die Regeln unterschrieben.
editor-groups-empty = Es gibt noch keine Gruppen.
editor-group-name = Wie man sie nennt
editor-group-id = Ihr Name in Regeln
editor-group-people = Personen
editor-group-computers = Computer
editor-group-whose = Die Computer zeigen von
editor-group-keep = Gruppe unterschreiben und veröffentlichen
editor-group-add = Gruppe hinzufügen
editor-group-remove = Gruppe entfernen
editor-group-count = { $people ->
    [one] 1 Person
   *[other] { $people } Personen
  }, { $computers ->
    [one] 1 Computer
   *[other] { $computers } Computer
  }
editor-group-used = Eine Regel oder ein stufenweises Geben nennt diese Gruppe. Ändern Sie zuerst das.
editor-group-missing = Füllen Sie beide Namen aus

## Zustimmungen
approvals-title = Zustimmungen
approvals-why = Menschen bitten um Änderungen, die eine Grenze aufhält. Sie sehen genau, was sich ändern würde. Ihr Ja ist mit dem Schlüssel dieses Computers unterschrieben, für diese eine Änderung und ein Mal.
approvals-in-app = Worum gebeten wird, ist versiegelt. Es öffnet sich in der Deskside-App, die auch die Antwort unterschreibt.
approvals-empty = Niemand wartet auf eine Zustimmung
approvals-empty-words = Wo eine Grenze sagt, wer zustimmt, kann hier darum gebeten werden. Sie hören davon.
approvals-over = Beantwortet
approvals-waits = Wartet
approvals-waits-until = Wartet bis { $time }
approvals-granted = Zugestimmt
approvals-refused = Abgelehnt
approvals-cancelled = Zurückgenommen
approvals-expired = Nicht rechtzeitig beantwortet
approvals-asked = { $name } an { $device }, { $time }
approvals-privileged = Braucht mehr Rechte, als die Person hat
approvals-closed = Dieser Computer kann die Änderung nicht öffnen, oder sie ist nicht die, die unterschrieben würde. Hier kann ihr nicht zugestimmt werden.
approvals-limit = Die Grenze
approvals-code = Der Code des Computers
approvals-minutes = Wie lange Ihr Ja gilt
approvals-minutes-hint = Die eine Änderung verbraucht es, sonst endet es von selbst
approvals-minutes-of = { $minutes } Minuten
approvals-approve = Ein Mal zustimmen
approvals-look-again = Ein Mal zustimmen …
approvals-refuse = Ablehnen
approvals-refuse-why = Warum nicht? { $name } liest das
approvals-refuse-hint = Sagen Sie, was stattdessen geht, wenn es etwas gibt
approvals-refuse-missing = Sagen Sie warum, damit es für die Person weitergeht
approvals-means = { $name } entscheidet dann noch selbst am eigenen Computer. Ihr Name steht bei der Änderung.
approvals-not-yours = Hier können Sie nicht antworten: Sie haben selbst darum gebeten, oder die Regeln der Organisation nennen diesen Computer nicht dafür.
approvals-granted-by = { $name } hat bis { $time } zugestimmt
approvals-refused-by = { $name } hat abgelehnt: { $why }
approvals-approved-live = Zugestimmt. Für { $name } geht es weiter.
approvals-sure-title = Dem für { $name } zustimmen?
approvals-sure-for-good = Es kann nicht zurückgenommen werden.
approvals-sure-once = Es gilt ein Mal, nur an { $device }, für { $minutes } Minuten.

# The organisation's own wizards.
wizards-title = Eigene Wizards
wizards-short = Wizards
wizards-why = Hilfe, die man von Ihnen bekommt, neben der mitgelieferten oder an ihrer Stelle. Sie gilt, wenn sie unterschrieben und veröffentlicht ist.
wizards-in-app = Wizards werden in der App Deskside gelesen und veröffentlicht: Dort sind die Schlüssel.
wizards-own = Ihre eigenen Wizards
wizards-wizard = Wizard
wizards-may = Darf ändern
wizards-acts = Was sich mit dem Wizard tun lässt
wizards-only-explains = Nichts
wizards-may-unknown = Nicht bekannt, da er sich nicht lesen lässt
wizards-in-place = { $title } (an Stelle eines mitgelieferten)
wizards-live = Veröffentlicht
wizards-left-out = Wird nicht angeboten: Etwas stimmt nicht damit
wizards-waits-for-second = Wird nicht angeboten: Eine zweite Person aus der IT hat ihn nicht angesehen
wizards-walks = { $count ->
    [one] { $count } Ablauf ging wie aufgezeichnet
   *[other] { $count } Abläufe gingen wie aufgezeichnet
}
wizards-empty = Sie haben keine eigenen Wizards
wizards-empty-words = Man hat die, die mit Deskside kommen.
wizards-add = Einen Wizard hinzufügen oder erneuern
wizards-add-hint = Wählen Sie alle Dateien seines Ordners: wizard.yaml, en.ftl, de.ftl und walks.txt
wizards-keep = So lassen wie veröffentlicht
wizards-take-out = Herausnehmen
wizards-findings = Was nicht stimmt
wizards-place = { $file }, Zeile { $line }, Spalte { $column }:
wizards-differences = Was man anders hätte
wizards-no-more = Man hat ihn nicht mehr.
wizards-back-to-built-in = Man hat wieder den mitgelieferten.
wizards-replaces-now = Er tritt an die Stelle des mitgelieferten.
wizards-acts-new = Er darf jetzt ändern: { $acts }
wizards-acts-gone = Er darf nicht mehr ändern: { $acts }
wizards-steps-new = Neue Schritte: { $steps }
wizards-steps-changed = Andere Schritte: { $steps }
wizards-steps-gone = Schritte, die wegfallen: { $steps }
wizards-words-only = Nur Worte oder Abläufe sind anders.
wizards-read = Seine Dateien lesen
wizards-mend = Beheben Sie, was nicht stimmt, bevor Sie veröffentlichen.
wizards-second-mend = Mit einem Wizard darin stimmt etwas nicht. Er kann an diesem Computer nicht unterschrieben werden.
wizards-stale-words = Unten steht, was der Entwurf jetzt ändern würde. Sehen Sie es noch einmal an, bevor Sie weitermachen.
wizards-rebase = Von dem ausgehen, was jetzt veröffentlicht ist
wizards-one-roll-out = Einige Gruppen haben etwas, was andere nicht haben. Geben Sie es zuerst allen, oder stoppen Sie es, unter Regeln.
wizards-two-words = Er darf etwas an einem Computer ändern oder fragt nach einem Passwort. Eine zweite Person aus der IT sieht ihn an und unterschreibt dasselbe.
wizards-look-at-it = Ansehen
wizards-built-in = { $count ->
    [one] { $count } mitgelieferter Wizard
   *[other] { $count } mitgelieferte Wizards
}
wizards-wrong-files = Das sind nicht die Dateien eines Wizards. Wählen Sie die eines Ordners.
wizards-too-large = Eine Datei ist größer als 256 KiB.
wizards-no-walks = walks.txt fehlt. Wählen Sie alle Dateien des Ordners zusammen.
wizards-no-yaml = wizard.yaml fehlt. Wählen Sie alle Dateien des Ordners zusammen.
wizards-no-id = wizard.yaml sagt seine id nicht.
