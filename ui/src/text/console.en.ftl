### The words of IT's console. The trade's words may stand here.

## The frame
console-not-it-title = This page is for IT
console-not-it-words = { $name }, your account has no part in IT. Your own requests are in the Deskside app.
console-offline-lead = The server does not answer.
console-offline-words = What you see is how it stood before. What you typed stays here.
sign-in-browser = In a browser you see everything but the sealed reports. Those open in the Deskside app.
view-triage = Triage
view-mine = Mine
view-waiting = Waiting for reply
view-open = All open
view-closed = Closed

## Commands
command-go = Go to
command-list = In the list
command-request = In a request
command-search = Search
command-down = Down
command-up = Up
command-open = Open
command-reply = Write a reply
command-note = Write a note
command-can-be-off = Single-letter keys can be switched off in the settings.
command-are-off = Single-letter keys are switched off. The settings switch them on again.

## The queue
queue-caption = Requests, { $view }, longest waiting first
queue-oldest = { $count ->
    [one] 1 request. It has waited { $wait }
   *[other] { $count } requests. The oldest has waited { $wait }
  }
queue-found = { $count ->
    [one] 1 request with “{ $words }”.
   *[other] { $count } requests with “{ $words }”.
  }
queue-all = Show all
queue-more = Show more
queue-at-limit = At a limit
queue-with-report = With report
empty-triage = Nothing to triage.
empty-triage-words = New requests appear here by themselves.
empty-mine = You own no requests.
empty-mine-words = Accept one in Triage and it is listed here.
empty-waiting = Nobody keeps you waiting.
empty-waiting-words = Requests that wait for an answer of the person are listed here.
empty-open = No open requests.
empty-open-words = Everybody can work.
empty-closed = No closed requests yet.
empty-closed-words = A request closes when the person says that it helped.
empty-search = Nothing found.
empty-search-words = The search looks at words, names and references.
state-open = New
state-claimed = With a power user
state-in-session = Power user helps
state-owned = Owned
state-waiting-user = Waiting for the person
state-resolved = Solved, not confirmed
state-closed = Closed
state-cancelled = Withdrawn

## A request
request-person = Person
request-computer = Computer
request-state = Status
request-owner = Owner
request-nobody = Nobody has it yet
request-words = Their words
request-limit = Stopped by a limit
limit-by = Set by { $owner }
limit-by-until = Set by { $owner }, to be reviewed { $review }
limit-in-app = Its reason is shown in the Deskside app.

## Limits that stopped people
limits-title = Limits that stopped people
limits-short = Limits
limits-why = What people said with “This limit stopped me”. It shows which limits to look at again.
limits-limit = Limit
limits-people = People
limits-times = Times
limits-comments = Comments
limits-first = First
limits-last = Last
limits-empty = No limit has stopped anybody so far
limits-empty-words = When somebody presses “This limit stopped me”, it is counted here.
limits-names-only = The reasons of the limits are shown in the Deskside app.
limits-order = Which come first
limits-newest = Newest first
limits-oldest = Oldest first
limits-wanted = Action
limits-said = What they said
limits-no-comment = No comment
limits-unknown = The rules of now have no such limit.
request-checked = What was checked
request-doing = { $title }, version { $version }
request-has-report = There is a sealed report.
request-no-report = Sent without a report.
request-newest-last = Newest last
request-about = About this request
request-person-computer = Person and computer
request-language = Language
request-sent = Sent
request-waited = Has waited
request-report = Report
request-open-report = Open the report
report-parts-short = Parts
report-of = { $sent } of { $of }
report-size = Size
report-opened-times = { $count ->
    [one] Opened once
   *[other] Opened { $count } times
  }
owner-you = You own this request
owner-other = { $name } owns this request
owner-since = Since { $time }. The person sees the name

## Moves
move-own = Accept
move-own-done = You own { $reference } now
move-own-means = Accepting makes you its owner. Others see that, and can take it over with a reason.
move-take-over = Take over
move-ask-peers = Give it back to power users
move-release = Put back
move-release-done = The request is back in triage
move-reopen = Open again
move-resolve = Resolve
move-done = Done
move-not = Not now
resolve-label = What was done
resolve-hint = { $name } reads this and says whether it helped
resolve-act = Resolve
resolve-missing = Say what was done
ask-peers-label = What should power users know?
ask-peers-hint = { $name } and whoever accepts it read this. If nobody comes in a day, it goes back to IT
ask-peers-missing = Say what they should know
take-over-label = Why do you take it over?
take-over-hint = { $name } and the person read this
take-over-missing = Say why
reopen-label = Why is it opened again?
reopen-hint = { $name } reads this
reopen-missing = Say why
composer = Write
composer-reply = Reply to { $name }
composer-send = Send to { $name }
composer-ask-back = Send and wait for an answer
composer-who-reply = { $name } sees this in the app
composer-sent = Sent to { $name }
composer-own-first = Accept the request to reply.
composer-not-yours = Its owner replies. Take it over to reply yourself.
composer-is-over = It is solved. Open it again to write to { $name }.
composer-note = Note
composer-save-note = Save note
composer-who-note = Only IT sees this
composer-noted = The note was saved

## The report
report-title = What { $name } sent
report-whole = Signed by { $computer }, { $time }. Not changed since.
report-bad-signature = The signature does not fit the receipt.
report-changed = A part is not the one that the computer sealed.
report-not-whole-words = Do not rely on it. Ask { $name } for a new report, and tell whoever looks after security.
report-opening = Opening the report
report-findings = Findings
report-run = Answers and results
report-recorded = Opening is recorded. { $name } can see who opened it.
report-in-app-title = The sealed part opens in the app
report-in-app-words = The key for it is on the devices of IT, and never in a browser. Open this request in the Deskside app to read the report.
report-what-is-in-it = What is in it
report-none-words = The person chose to send only their words. You can ask for more in a reply.
part-of-answers = Answers and findings
part-of-session = The session
part-of-run = Step by step
part-of-system = This computer and its system
part-of-cpu = Processor
part-of-memory = Memory
part-of-disks = Disks and free space
part-of-mounts = Connected drives
part-of-processes = Programs that are busy
part-of-network = Network connections
part-of-names = Finding addresses on the network
part-of-clock = Date and time
part-of-printers = Printers and their queues
part-of-errors = Recent messages of the system
part-of-verdicts = What analyzers said
part-left-out-by = Left out by the person
findings-summary = { $fail } fail, { $warn } warn, { $unknown } unknown, { $pass } pass
findings-none = No analyzer had anything to say.
findings-verdict = Verdict
findings-what = What
findings-value = Value
findings-part = From part
part-search = Search in this part
part-nothing-found = Nothing found in this text.
receipt = Receipt
receipt-rules = Rule pack
receipt-app = App
receipt-mark = Checksum
receipt-hidden-lines = { $count ->
    [one] { $name } hid 1 line by hand.
   *[other] { $name } hid { $count } lines by hand.
  }
receipt-ask = { $name } can tell you what a token stands for. Ask them.
receipt-opened-by = Opened by
receipt-opened-times = { $count } times
receipt-opened-by-nobody = Nobody yet

## People
people-title = People
people-count = { $count ->
    [one] 1 account
   *[other] { $count } accounts
  }
people-name = Name
people-computers = Computers
people-since = Since
people-you = { $name } (you)
people-no-computer = None
people-acts = What you can do
people-sign-out = Sign out everywhere
people-sign-out-title = Sign { $name } out everywhere?
people-sign-out-words = All apps and browsers of { $name } ask for the password again. What waits there to be sent stays, and goes out after that.
people-sign-out-you = This is you: this page ends too, and you sign in again.
people-signed-out = { $name } is signed out everywhere.
people-signed-out-count = { $count ->
    [0] There was no session to end.
    [one] 1 session ended.
   *[other] { $count } sessions ended.
  }
people-change-role = Change role
role-title = Change the role of { $name }
role-same = This is the role of now. Choose another one, or close this
role-give = Give the role { $role }
role-given = { $name } has the role { $role } now.
role-given-words = An app that is running shows it by itself.
role-means-it = { $name } then sees all requests and the record, invites people and changes roles.
role-means-it-key = To open reports, the app of { $name } also needs the readers’ key from the recovery sheet.
role-means-not-it = { $name } loses these pages at once. Requests that { $name } owns stay; a colleague takes them over.
role-means-not-it-key = The readers’ key may still be on the computers of { $name }. The server gives them no more reports.
role-means-you = This is you: you leave these pages, and only a colleague of IT can bring you back.
people-empty = Nobody has an account yet.
people-empty-words = Invite somebody, and they are listed here.
role-user-note = Fixes their own computer and asks for help
role-it-note = Sees all requests and opens reports
invite-title = Invite somebody
invite-name = For whom
invite-name-hint = Only a reminder for you
invite-name-missing = Say for whom it is
invite-role-missing = Choose a role
invite-make = Make the invitation
invite-ready = Invitation for { $name }
invite-ready-words = It works once, until { $until }. This is the only time that you see it.
invite-qr = Code with the invitation link
invite-link = Invitation link
invite-fingerprint = Fingerprint { $root }
invite-fingerprint-words = Read it to { $name } by telephone. Do not send it with the link.
invite-copy = Copy the link
invite-copied = Copied
invite-in-app = Invitations are made in the Deskside app. It adds what a computer needs to know the server and the organisation again.

## The record
record-title = The record
record-words = Every act at the server is written down, each entry tied to the one before. The check follows it from the first entry to the newest.
record-check = Check the record
record-checking = Checking
record-whole = The record is unbroken.
record-whole-words = { $count ->
    [one] It has 1 entry, as it was written. Checked at { $time }.
   *[other] All { $figure } entries are as they were written. Checked at { $time }.
  }
record-broken = The record breaks at entry { $entry }.
record-broken-words = { $count ->
    [0] Not even the first entry is as it was written.
    [one] Only the first entry is as it was written. Do not rely on what follows.
   *[other] The first { $figure } entries are as they were written. Do not rely on what follows.
  }
record-broken-keep = Keep a copy of the folder of the server as it is now, before anybody changes more.
record-broken-tell = Tell whoever looks after security. A disk may have failed, or somebody changed the record.
record-broken-backup = Compare it with your last backup: it shows what the entries said before.

## Live help
request-lane = Who is asked
lane-peer = Power users
lane-it = IT
queue-with-peers = With power users
owner-peer = { $name }, power user, has it
owner-peer-waits = Waits to be let in.
owner-peer-live = They are in a session now.
owner-peer-nobody = Power users are asked. IT sees it and does not have to act.
join-ask = Ask to join
join-asking = Asking
join-asked = { $name } was asked whether you may join.
join-asked-words = When { $name } lets you in, the session opens here.
join-live = You are in a session with { $name }.
join-go = Go to the session
join-back = Back to the request
join-none = There is no session
join-none-words = It has ended, or it was never asked for. You can ask to join from the request.
join-in-app = A session opens in the Deskside app: the keys for it are on this computer and never in a browser.
packets-title = Sent along when it was handed over
packet-title = Sent along, { $time }
packet-open = Open what was sent along
packets-first = Sent at first, { $time }
handed-over = Handed over by { $name }, { $time }
handed-over-looks-on = Until { $time } they may look on in the run, if the person lets them. You see it when you are there.
handed-over-before = As it was when { $name } asked first
packet-whole = Signed by the computer of { $name }. Not changed since.
packet-session = Session with { $name }
packet-no-session = { $name } did not share the session.
certify-open = Certify…
certify-crumb = Certificate
certify-title = Certify { $name }
certify-now = Present certificate
certify-none = { $name } has no certificate.
certify-from = From
certify-it = { $name } is of IT. Your organisation then also signs that, and people can let them in as IT.
certify-devices = With which computers
certify-devices-hint = Ask { $name } to read the code: Deskside, Settings, “This computer’s code”. Compare all of it, in person or by telephone
certify-compared = I compared this code with { $name }
certify-devices-missing = Compare the code of at least one computer with { $name } and tick it
certify-no-device = { $name } has no computer yet. Invite them to join from one first.
certify-skills = For what
certify-skills-missing = Choose at least one
certify-rank = Level
certify-rank-missing = Choose a level
certify-team = Team
certify-team-hint = People who are helped see it
certify-team-missing = Say where they work
certify-months = For how many months
certify-months-hint = From 1 to 24
certify-months-missing = Type a whole number from 1 to 24
certify-sign = Sign the certificate
certify-signing = Signing
certify-done = { $name } is certified until { $until }.
certify-known = All computers of the organisation learn it with the next rules.
certify-end = End this certificate
certify-end-title = End the certificate of { $name }?
certify-end-words = { $name } can no longer help others. A session that goes on now ends as soon as the computers learn it.
certify-keep = Keep it
certify-ended = The certificate of { $name } has ended.
certify-cannot-sign = This computer has no key that signs certificates.
certify-cannot-sign-words = Use the computer on which the organisation was set up. Or enter the policy key from the recovery sheet, in the settings of the Deskside app.
certify-in-app = Certificates are signed in the Deskside app: the key for it is on a computer of IT and never in a browser.
certify-in-app-short = Certificates for power users are signed in the Deskside app.
session-rules-title = How far live help may go
session-rules-crumb = Live help
session-rules-why = Who may do more can help more, and has to be trusted more: so you set the most that a helper can be given.
session-rules-power-users = The most that a power user can be given
session-rules-it = The most that somebody of IT can be given
session-rules-follow-note = Sees the questions, the answers and the results of checks
session-rules-point-note = Also marks a place on the page. Nothing is pressed
session-rules-suggest-note = Also sends an answer or a change to look at. The person takes it up or puts it aside
session-rules-drive-note = Also goes through the pages for the person. Never agrees to a change
session-rules-person = The person who is helped still gives each of these, one by one, and takes it back at any time.
session-rules-consent = Agreeing to a change is never given in a session. It stays with the person.
session-rules-known = Sessions that are on heed it as soon as their computer hears of it. What it no longer allows ends there.
session-rules-publish = Sign and publish
session-rules-publishing = Publishing
session-rules-done = Published.
session-rules-now = Power users: { $peers }. IT: { $it }.
session-rules-same = Nothing was published.
session-rules-same-words = This is how it stands already. Choose something else first.
session-rules-meanwhile = Somebody published rules meanwhile, so yours were not.
session-rules-meanwhile-words = You see how it stands now. Look at it, then choose again.
session-rules-meanwhile-kept = They say nothing new about live help. What you chose is still here: publish it again.
session-rules-cannot-sign = This computer has no key that signs rules.
session-rules-in-app = This is set in the Deskside app: the key that signs it is on a computer of IT and never in a browser.
session-rules-in-app-short = How far live help may go is set in the Deskside app.
composer-peer = Power users are asked. IT replies once it is handed over.

## How runs end
runs-title = How runs end
runs-why = What the apps of people said when a run was over, where they are asked to. The server does not keep whose run it was.
runs-help = Help
runs-all = Runs
runs-solved-alone = Solved alone
runs-solved-with-help = With help
runs-nothing-found = Nothing found
runs-not-solved = Not solved
runs-asked-power-user = Asked a power user
runs-went-to-it = Went to IT
runs-left = Left
runs-empty = No run has been reported so far
runs-empty-words = When a run is over, the app of the person says how it ended. The rules can switch that off.

## The editor of rules
editor-title = Rules: who may do what
editor-short = Rules
editor-why = What people may do with Deskside, alone or with help. A change counts when it is signed and published.
editor-in-app = The rules are read and changed in the Deskside app: the keys are there.
editor-no-key = This computer does not have the key that signs rules
editor-no-key-words = A change that you make here waits for somebody who has it.
editor-rule = Rule
editor-who = Who
editor-what = What
editor-needs = Needs
editor-when = When
editor-state = State
editor-change = Change
editor-remove = Remove
editor-acts = What can be done with the rule
editor-of = the rule { $rule }
editor-add = Add a rule
editor-new = New
editor-changed = Changed
editor-same = Live
editor-gone = Goes away
editor-empty = There are no rules
editor-empty-words = What no rule allows is done by IT only.
editor-draft = Draft, not live
editor-undo = Undo
editor-redo = Redo
editor-drop = Drop the draft
editor-stale = Something was published since this draft was begun.
editor-stale-words = Below is what the draft would change in the rules of now. Look at it again before you go on.
editor-rebase = Go on from the rules of now
editor-always = Always
editor-shadow = Trial only: it decides nothing yet
editor-except = { $who }, but not { $except }
editor-everyone = Everybody
editor-power-users = Power users
editor-it = IT
editor-all-actions = Everything
editor-family = Everything about { $family }
editor-when-days = On { $days }
editor-when-hours = From { $from } to { $until }
editor-when-privileged = When it needs more rights
editor-when-not-privileged = When it needs no more rights
editor-when-undo = When it takes back what Deskside did
editor-when-not-undo = When it takes nothing back
editor-when-computers = On computers of { $groups }
editor-when-certified = For people certified for { $skills }
editor-when-working = In working hours
editor-when-not-working = Outside working hours
editor-when-a-day = { $most ->
    [one] Once a day
   *[other] At most { $most } times a day
  }
editor-when-platforms = On { $platforms }
editor-when-class = For what is { $classes }
editor-needs-alone = Alone
editor-needs-with-power-user = With a power user
editor-needs-with-approval = With an approval
editor-needs-it-only = IT only

## What a draft would change
editor-cut = There is too much to compare here, so not all of it is listed. Two people of IT look at it in any case
editor-differences = What would be decided otherwise
editor-no-difference = Nothing would be decided otherwise.
editor-difference = { $act }: { $before } → { $after }, { $whom }
editor-difference-some = { $act }: { $before } → { $after }, { $whom }, at some times
editor-difference-undo = { $act }, taken back
editor-difference-of-others = { $act }, with more rights
editor-whom-everybody = for everybody whom no other rule names
editor-whom-group = for { $group }
editor-whom-groups = for people who are in all of these: { $group }
editor-whom-and-certified = certified for { $skill }
editor-whom-computers = at computers of { $group }
editor-whom-certified = for people certified for { $skill }
editor-risky = For two people
editor-looser = Asks for less
editor-stricter = Asks for more

## What there is to look at
editor-remarks = To look at
editor-remark-stops = Mend this first
editor-remark-rule = { $rule }: { $words }
editor-remark-unusable = No computer could read this: { $detail }
editor-remark-unknown-action = There is no action “{ $name }”.
editor-remark-unknown-group = There is no group “{ $group }”.
editor-remark-no-words = The reason is missing in { $language ->
    [de] German
   *[other] English
  }.
editor-remark-review-past = The rule was to be looked at again on { $review }.
editor-remark-never-counts = It never counts: “{ $because }” is stricter wherever it applies.
editor-remark-nobody-may = { $act }: no rule allows it, so only IT does it.

## Whom a draft is about
editor-impact = Whom it is about
editor-impact-look = Work out whom it is about
editor-impact-people = { $people ->
    [one] 1 person
   *[other] { $people } people
  } of { $all }, on { $computers ->
    [one] 1 computer
   *[other] { $computers } computers
  }.
editor-impact-none = None of the { $judged } changes with more rights that were reported would have been decided otherwise.
editor-impact-row = { $act }: { $before } → { $after }, { $count ->
    [one] once
   *[other] { $count } times
  } among { $judged } changes with more rights.
editor-impact-runs = { $count ->
    [one] 1 run
   *[other] { $count } runs
  } met the limit “{ $boundary }”.
editor-impact-untold = Changes without more rights are not reported, so how often they would be decided otherwise is not known.

## Publishing
editor-publish = Publish
editor-publish-sign = Sign and publish
editor-publish-two = Sign, and let a second person look
editor-publish-wait = Sign, and let it wait for the key
editor-publishing = Signing
editor-reason = Why this change is made
editor-reason-hint = It stays in the history, for everybody of IT
editor-reason-missing = Say why the change is made
editor-to = Who gets it at first
editor-to-hint = Nobody ticked: everybody at once
editor-two = Two people have to sign this
editor-two-words = It asks for less, where that can undo much. A second person of IT looks at it and signs the same.
editor-alone = You are the only one of IT with a certificate, so nobody else can look at this.
editor-published = Published. Version { $version } counts from now on.
editor-waits = Signed. It waits for a second person of IT.
editor-mend = Mend what is marked before you publish.
editor-one-roll-out = Some groups have other rules. Give them to everybody or stop them first.
editor-nothing = This is what is published already.
editor-proposal = A change waits for a second signature
editor-proposal-by = { $name } made it on { $day }: “{ $why }”
editor-proposal-groups = At first for { $groups }
editor-proposal-mine = You made it. Somebody else of IT looks at it and signs.
editor-proposal-second = Sign the same
editor-proposal-second-publish = Sign the same and publish
editor-proposal-seconded = Two people have signed it. Whoever has the key can publish it.
editor-proposal-publish = Publish it
editor-proposal-withdraw = Take it away
editor-proposal-unsound = It does not follow from the rules of now, or was not signed by who made it. It cannot be published.

## Rolling out
editor-roll-out = Some groups have other rules
editor-roll-out-for = { $groups } decide by these rules. All others have the rules as they were.
editor-roll-out-widen = Give them to these as well
editor-roll-out-more = More groups
editor-roll-out-complete = Give them to everybody
editor-roll-out-stop = Stop, and go back for all

## Trying rules as somebody
editor-try = Try it as somebody
editor-try-person = Person
editor-try-action = Action
editor-try-day = Day
editor-try-time = Time
editor-try-time-hint = Such as 09:30
editor-try-used = Done that day already
editor-try-privileged = It needs more rights than they have
editor-try-undo = It takes back what Deskside did
editor-try-circumstances = What sets it apart
editor-try-ask = Ask
editor-try-published = As published
editor-try-draft = With the draft
editor-try-no-draft = There is no draft that can be tried.
editor-try-groups = In { $groups }
editor-try-no-groups = In no group
editor-try-missing = Choose a person, an action and a time
editor-almost = “{ $rule }” would ask for less, but not now: { $why }
editor-unmet-weekdays = it counts on { $days }
editor-unmet-hours = it counts from { $from } to { $until }
editor-unmet-working = it counts in working hours
editor-unmet-not-working = it counts outside working hours
editor-unmet-computers = it counts on computers of { $groups }
editor-unmet-certified = it counts for people certified for { $skills }
editor-unmet-used-up = { $most ->
    [one] today’s one is used up
   *[other] today’s { $most } are used up
  }
editor-unmet-other = it is about something else

## What was published
editor-history = What was published
editor-history-version = Version
editor-history-when = When
editor-history-by = Who
editor-history-why = Why
editor-history-with = { $by }, with { $second }
editor-history-first = The rules that came along, or a roll-out that went on
editor-history-now = These are the rules of now
editor-history-back = Put into the draft
editor-history-of = the rules of version { $version }
editor-cedar = As Cedar
editor-cedar-words = What the rules above are made into. It is read by every computer and written by nobody.

## One rule
editor-rule-title = Rule “{ $rule }”
editor-rule-new = A new rule
editor-rule-id = Name
editor-rule-id-hint = Lower-case letters, digits and dashes. Refusals and records quote it
editor-rule-who = Whom it is about
editor-rule-except = But not
editor-rule-actions = What it is about
editor-rule-clearance = What it needs
editor-rule-approver = Who approves
editor-rule-conditions = Only under conditions
editor-rule-weekdays = On these days
editor-rule-from = From
editor-rule-until = Until
editor-rule-hours-hint = Such as 08:00
editor-rule-a-day = At most so often a day
editor-rule-a-day-hint = Empty: as often as they like
editor-rule-working = Working hours
editor-rule-working-any = At any time
editor-rule-computers = On computers of these groups
editor-rule-certified = For people who are certified for
editor-rule-privileged = More rights
editor-rule-privileged-any = Whether it needs more rights or not
editor-rule-undo = Taking back
editor-rule-undo-any = Whether it takes something back or not
editor-rule-words-en = Reason in English
editor-rule-words-de = Reason in German
editor-rule-words-hint = People read it when the rule stops them
editor-rule-owner = Whom to ask about it
editor-rule-review = When it is looked at again
editor-rule-review-hint = Such as 2027-03-31
editor-rule-trial = Trial
editor-rule-trial-words = Decide nothing yet, and record what it would have decided
editor-rule-keep = Keep in the draft
editor-rule-missing = Fill in a name, whom it is about, what it is about, what it needs, whom to ask and a date
editor-rule-unusable = The field “{ $field }” cannot be used as it is.
editor-rule-not-there = There is no such rule in the draft.
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
class-reversible = can be undone
class-compensable = can be undone in part
class-irreversible = cannot be undone

## Working hours
editor-hours = Working hours
editor-hours-why = Rules can ask whether the organisation works. They go by the clock of each computer.
editor-hours-closed = Days on which nobody works
editor-hours-closed-hint = One a line, such as 2026-12-25
editor-hours-none = No working hours
editor-hours-missing = Tick the days, and fill in when work begins and ends

## Groups
editor-groups = Groups
editor-groups-why = Rules and roll-outs name them. Who is in a group is signed, like the rules.
editor-groups-empty = There are no groups yet.
editor-group-name = What people call it
editor-group-id = Its name in rules
editor-group-people = People
editor-group-computers = Computers
editor-group-whose = Show the computers of
editor-group-keep = Sign and publish the group
editor-group-add = Add a group
editor-group-remove = Remove the group
editor-group-count = { $people ->
    [one] 1 person
   *[other] { $people } people
  }, { $computers ->
    [one] 1 computer
   *[other] { $computers } computers
  }
editor-group-used = A rule or a roll-out names this group. Change that first.
editor-group-missing = Fill in both names

## Approvals
approvals-title = Approvals
approvals-why = People ask for changes that a limit holds back. You see exactly what would change. Your yes is signed with the key of this computer, for that one change, once.
approvals-in-app = What people ask to be approved is sealed. It opens in the Deskside app, which also signs the answer.
approvals-empty = Nobody waits for an approval
approvals-empty-words = When a limit says who approves, people can ask for it here. You hear of it.
approvals-over = Answered
approvals-waits = Waits
approvals-waits-until = Waits until { $time }
approvals-granted = Approved
approvals-refused = Refused
approvals-cancelled = Taken back
approvals-expired = Not answered in time
approvals-asked = { $name } on { $device }, { $time }
approvals-privileged = Needs more rights than the person has
approvals-closed = This computer cannot open the change, or it is not the one that would be signed. It cannot be approved here.
approvals-limit = The limit
approvals-code = The code of their computer
approvals-minutes = How long your yes counts
approvals-minutes-hint = It is used up by the one change, or ends by itself
approvals-minutes-of = { $minutes } minutes
approvals-approve = Approve once
approvals-look-again = Approve once …
approvals-refuse = Refuse
approvals-refuse-why = Why not? { $name } reads this
approvals-refuse-hint = Say what they can do instead, if there is something
approvals-refuse-missing = Say why, so that they know how to go on
approvals-means = { $name } still decides on their own computer. Your name is written down with the change.
approvals-not-yours = You cannot answer this on this computer: you asked for it yourself, or the organisation’s rules do not list this computer for it.
approvals-granted-by = { $name } approved it until { $time }
approvals-refused-by = { $name } refused: { $why }
approvals-approved-live = Approved. { $name } can go on.
approvals-sure-title = Approve this for { $name }?
approvals-sure-for-good = It cannot be undone.
approvals-sure-once = It counts once, on { $device } alone, for { $minutes } minutes.

# The organisation's own wizards.
wizards-title = Wizards of your own
wizards-short = Wizards
wizards-why = Help that people get from you, beside the built-in one or in its place. It counts when it is signed and published.
wizards-in-app = Wizards are read and published in the Deskside app: the keys are there.
wizards-own = Your own wizards
wizards-wizard = Wizard
wizards-may = May change
wizards-acts = What can be done with the wizard
wizards-only-explains = Nothing
wizards-may-unknown = Not known, as it cannot be read
wizards-in-place = { $title } (in place of a built-in one)
wizards-live = Published
wizards-left-out = Not offered: something is wrong with it
wizards-waits-for-second = Not offered: a second person of IT has not looked at it
wizards-walks = { $count ->
    [one] { $count } walk went as recorded
   *[other] { $count } walks went as recorded
}
wizards-empty = You have no wizards of your own
wizards-empty-words = People have those that come with Deskside.
wizards-add = Add a wizard, or a newer one
wizards-add-hint = Choose all files of its folder: wizard.yaml, en.ftl, de.ftl and walks.txt
wizards-keep = Leave it as published
wizards-take-out = Take it out
wizards-findings = What is wrong
wizards-place = { $file }, line { $line }, column { $column }:
wizards-differences = What people would have otherwise
wizards-no-more = People do not have it any more.
wizards-back-to-built-in = People have the built-in one again.
wizards-replaces-now = It takes the place of the built-in one.
wizards-acts-new = It may change now: { $acts }
wizards-acts-gone = It may not change any more: { $acts }
wizards-steps-new = New steps: { $steps }
wizards-steps-changed = Other steps: { $steps }
wizards-steps-gone = Steps that go: { $steps }
wizards-words-only = Only words or walks are different.
wizards-read = Read its files
wizards-mend = Mend what is wrong before you publish.
wizards-second-mend = Something is wrong with a wizard in it. It cannot be signed on this computer.
wizards-stale-words = Below is what the draft would change now. Look at it again before you go on.
wizards-rebase = Go on from what is published now
wizards-one-roll-out = Some groups have something that others do not have. Give it to everybody or stop it first, in Rules.
wizards-two-words = It may change something on a computer, or asks for a password. A second person of IT looks at it and signs the same.
wizards-look-at-it = Look at it
wizards-built-in = { $count ->
    [one] { $count } built-in wizard
   *[other] { $count } built-in wizards
}
wizards-wrong-files = These are not the files of a wizard. Choose those of one folder.
wizards-too-large = A file is larger than 256 KiB.
wizards-no-walks = walks.txt is missing. Choose all files of the folder together.
wizards-no-yaml = wizard.yaml is missing. Choose all files of the folder together.
wizards-no-id = wizard.yaml does not say its id.
