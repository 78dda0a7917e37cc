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
