### The words of the app's pages, in the order in which people meet them.

## Everywhere
go-back = Go back
go-home = Back to the start
try-again = Try again
starting = Starting
starting-app = Starting
continuing = Going on
looking = Looking
saving = Saving
sending = Sending
stopping = Stopping
working-on-it = Working on it
typed-share = Address of the folder
typed-share-missing = Type the address of the folder
typed-share-wrong = Type only the server and the first folder, such as \\server\folder. A letter such as P: is not enough
typed-account = Your sign-in name
typed-account-missing = Type your sign-in name
typed-account-wrong = Type the name alone, such as anna or COMPANY\anna
typed-mail = Your mail address
typed-mail-missing = Type your mail address
typed-mail-wrong = Type the whole address, such as anna@northfield.example
typed-page = The address of the page
typed-page-missing = Type the address of the page
typed-page-wrong = Type it as it stands in the address line, such as www.company.example
typed-secret = Your password
typed-secret-missing = Type your password
typed-secret-wrong = This is too long for a password, or has a line break in it
typed-secret-stays = Your password is used only to sign in there. It is deleted when this help ends. Nobody who helps you can see it.
home-health-help = See what helps
home-health-aside = Not now
choose-one = Choose one of the answers
organisation = Organisation
server = Server
root = Fingerprint
percent = { $figure } %
offline-lead = You are offline.
offline-words = You can still run checks on this computer. A new request waits here until you are back online.
online-again = You are online again
banner-rules = We did not accept something that the server sent.
banner-rules-look = See what happened
signed-out-lead = You are signed out.
signed-out-words = Checks still work. Sign in again to send and to read replies.
memory-only-lead = This computer cannot keep your sign-in.
memory-only-words = You sign in again each time you open the app.
trouble-call = If it happens again, call { $telephone }.

## Home
home-title = What is not working?
home-words = Say it in your own words
home-words-example = The printer says ready but nothing comes out
home-choose = Or choose one
home-other = Something else, or I’m not sure
home-other-note = See who can help
from-your-it = From your IT
home-missing = Say what is not working, or choose one
home-record = Your record
home-console = Requests for IT
home-join-title = Join your organisation
home-join-words = Joining lets you ask IT for help from here.
home-set-up-title = Set up your organisation
home-set-up-words = Its keys are made on this computer. It takes a few minutes and a printer.
home-sheet-title = Put your recovery sheet on paper
home-sheet-words = If this computer is lost, only the sheet brings the keys of your organisation back.
home-sheet-go = Show the sheet
home-news = { $count ->
    [one] You have 1 reply
   *[other] You have { $count } replies
  }
home-news-read = Read it
home-carry-on = Carry on with: { $title }
home-carry-on-since = Started { $time }. Your answers are kept.
results-title = Which of these is closest?
results-missing = Choose the one that is closest
results-none = None of these
results-none-note = See who can help
results-local = We looked only on this computer. Your words have not been sent.
results-empty-title = We have nothing for these words
results-empty-words = A person can help with everything else.
results-other-words = Try other words

## Ways on
way-it = They see what you said and what we found.
way-peer = A trained colleague goes through it with you. They see only what you share.
so-far-empty = Nothing yet

## A run
log-you-said = { $time }, you said
log-you-answered = { $time }, you answered
log-they-said = { $time }, said
log-they-answered = { $time }, answered
log-checked = { $time }, we checked
log-found = { $time }, we found
log-did = { $time }, we did
log-limited = { $time }, a limit stopped
log-stopped = { $time }, stopped
log-aside = { $time }, left
log-sent = { $time }, sent
cause-not-checked = Not started
cause-not-applicable = Skipped
cause-fine = All well
cause-unknown = Could not check
cause-found = Needs attention
cause-fixed = Fixed
cause-not-fixed = Still there
question-empty = This computer has none of these.
carry-on-checking = Carry on checking
checking-stopped = You stopped. What we know so far stays.
checking-failed = We could not carry on: something on this computer got in the way, such as a full disk. What we know so far stays.
checking-try-again = Try again
may-close = You can close this window. We will tell you.
what-changes = What changes
what-we-can-do = What we can do
what-happens = What happens
takes-seconds = { $seconds ->
    [one] About 1 second
   *[other] About { $seconds } seconds
  }
takes-minutes = { $minutes ->
    [one] About 1 minute
   *[other] About { $minutes } minutes
  }
try-other = Try something else
leave-as-it-is = Leave it as it is
finding-tried = We tried this already, and it did not help:
finding-person = A person can go on from here
reference-if-you-call = , if you call IT
did-it-check-again = I have done this, check again
checking-again = Checking again
interruption-title = This cannot be undone
interruption-words = Once it is done, we have no way back to how it is now.
tell-back-to-list = Back to the list
tell-leave = Leave it for now
tell-needs-it = Only IT can do this
prove-not-now = Not now
proved-seen = What this computer saw:
proved-missing = Say whether it worked
working-then-check = We check again when it is done.
refused-comes-along = Nothing has changed. Deskside has a limit here.
refused-nothing-changed = Nothing has changed. Your IT team set a limit here.
refused-reference = Reference { $id }
limit-told-waits = Noted. IT hears of it when you are online.
limit-nobody = There is nobody to tell about this limit: this computer has no organisation. Nothing is kept.
limit-binds = Binds
limit-guides = Guides

## What can be done here, and by whom
overview-title = What can be done here, and by whom
overview-short = Every change that Deskside can make, who decides about it, and why.
overview-open = See every change
overview-words = Every change that Deskside can make, and who decides about it: for you, on this computer, now.
overview-words-alone = Every change that Deskside can make. This computer has no organisation, so Deskside changes nothing that needs more rights than you have.
overview-search = Look for a change
overview-alone = You decide
overview-with-power-user = With a power user
overview-with-approval = With an approval
overview-it-only = IT only
overview-administrator = Only an administrator
overview-count = { $count ->
    [one] 1 of { $all } changes
   *[other] { $count } of { $all } changes
  }
overview-none = No change fits these words
overview-none-words = Try fewer words, or other ones. There are { $count } changes in all.
overview-all = Show all changes
overview-why = Why, and who decides
overview-why-not = Why not, and who could
overview-see = See this beside everything that can be done here
overview-force = What a limit is worth
overview-binds-words = “Binds”: it takes rights that you do not have, so the limit holds for every program.
overview-guides-words = “Guides”: you could do the same by hand. Deskside explains, asks and keeps a record.
comment-title = What does this limit keep you from?
comment-hint = IT reads it with your name. What looks like a secret or a private name is hidden first
comment-missing = Write what you want IT to know
comment-review-title = Check what IT will read
comment-review-words = Exactly this leaves your computer, with your name, the limit and what you wanted to do.
comment-tell = Tell IT
comment-change = Change the words

## Asking for an approval
approval-title = Ask for an approval
approval-words = IT can look at exactly this change and approve it. Then you decide here, and your app makes it once.
approval-ask = Ask for an approval
approval-ask-again = Ask again
approval-waits-title = You asked for an approval
approval-waits = IT has your question. It waits for an answer until { $time }.
approval-waits-unsent = Your question is sent as soon as the server can be reached. It waits for an answer until { $time }.
approval-waits-close = You can close this page. We tell you when there is an answer.
approval-withdraw = Ask no more
approval-refused = { $name } did not approve it
approval-expired = Nobody answered within an hour
approval-expired-words = Nothing has changed. You can ask again, or get help from a person.
approval-ran-out = { $name } approved it until { $time }, and that time is over
approval-ran-out-words = Nothing has changed. Ask again when you have a few minutes.
approval-void = An answer came that your app does not accept
approval-void-words = It is not signed by somebody who may approve this. Nothing has changed.
approval-why-title = Why do you want this?
approval-why-hint = A sentence or two that somebody at IT can decide on. They also see exactly what would change
approval-why-missing = Write at least ten characters, so that somebody can decide on it
approval-review-title = Check what is sent to IT
approval-review-words = This is what leaves your computer, and nothing else.
approval-review-reason = Your reason
approval-review-plan = The change
approval-review-sealed = It goes along exactly as it is here, with the names in it. It is sealed: only IT can open it, the server cannot.
approval-send = Send to IT
comment-told-title = IT knows what stopped you
comment-told-lead = Your words are on their way to IT.
comment-told-waits = Your words go to IT when you are online.
comment-told-words = They stand beside what others said about this limit. Nobody answers here: to get help, choose a way on.
done-find-again = You find this again under “What we changed on this computer”, with Undo.
done-see-checks = See every check
done-still-not = It still does not work
ended-kept = Your answers are kept. They go with you when you ask a person.

## Who can help
help-title = Who can help
help-lede = You do not have to try anything first.
help-lede-run = Your answers go with you. You say things once.
help-it-title = Choose “Needs IT” if:
help-it-cannot-work = you cannot work at all
help-it-others = more than one person has the problem
help-it-limit = this app says that only IT may do it
help-security-title = Stop and call IT now on { $telephone } if:
help-security-title-no-number = Stop, and tell IT at once if:
help-security-link = you clicked a link you did not trust, or typed your password there
help-security-money = you see a message asking for money
help-call = Call { $telephone } from any telephone
help-security-do-no-number = Tell somebody in IT now, in person or by telephone. Stop using this computer until they answer.
help-what-it-sees = Whatever can go to IT, you see it first and can leave parts out.
help-telephone = The telephone of IT: { $telephone }
alone-cannot-send = This computer has not joined an organisation. You can prepare a report and save it, but not send it from here.

## Needs IT
needs-it-short = IT
ask-it-title = What do you need from IT?
ask-it-hint = One or two sentences are enough. Leave out passwords
ask-it-missing = Say what you need from IT
ask-it-then = After that we collect a report. You look at it before anything is sent.
ask-it-side = IT reads these words first.
ask-it-side-run = Your answers and what we found come along. You do not have to repeat them.
ask-it-side-nothing = Nothing is sent from this page.
collecting-title = Collecting the report
collecting-words = We read the settings of this computer and hide private details.
collecting-done = { $done } of { $of } parts done
collecting-stop = Stop collecting
collecting-nothing-sent = Nothing is sent yet.
collecting-side = Names of people, documents and computers are replaced before you see the report. Passwords are taken out.
report-parts = Parts of the report
part-collecting = Collecting
part-ok = Ready
part-cut = Shortened
part-left-out = Left out
part-timeout = Took too long
part-denied = Not allowed
part-absent = Not on this computer
part-failed = Could not be read
part-dropped = Taken out for safety
part-cut-name = { $part }, shortened
review-title = Check what will be sent to IT
review-nothing-sent = Nothing has been sent yet. What you see here is exactly what leaves this computer.
review-words = Your words
review-words-unseen = your words
review-checks = What was checked
review-report = The report: { $parts }, { $size }, { $hidden }
review-parts = { $left ->
    [0] { $of ->
        [one] 1 part
       *[other] { $of } parts
      }
   *[other] { $sent } of { $of } parts
  }
review-hidden = { $count ->
    [0] nothing hidden
    [one] 1 thing hidden
   *[other] { $count } things hidden
  }
review-see = See and change the report
review-locked = Each part is locked so that only the people named can open it.
review-verdicts = What the report says
review-not-there = { $count ->
    [one] 1 part is not there
   *[other] { $count } parts are not there
  }
review-how = How do you want to send it?
review-with = Send with the report
review-with-note = IT can usually start straight away
review-without = Send without the report
review-without-note = IT can still help. They may need to ask you more
review-missing = Choose how you want to send it
review-send = Send to IT
review-send-later = Send when online
review-save = Save a copy instead
review-saved-lead = A copy was saved on this computer.
review-saved = A copy was saved: { $path }
review-cannot-send = This computer has not joined an organisation, so nothing can be sent. You can save a copy and hand it on.
readers-title = Who can read what
readers-it = Your words, answers, results and the report. Every opening is recorded
readers-server = The server
readers-server-words = Your words, the subject, which checks found nothing wrong, the limit, this computer’s name and the times. Also your language and the list of the parts. It cannot read the answers or the report
readers-peer = A power user
readers-peer-words = Nothing of this. It goes to IT only
hidden-title = { $count ->
    [0] Hidden: nothing
    [one] Hidden: 1 thing
   *[other] Hidden: { $count } things
  }
hidden-words = Each is replaced by a word that stands for it. The list of what is what stays on this computer.
hidden-nothing = We found nothing that had to be hidden.
hidden-more = Choose “Read this part” to read a part and to hide more lines.
words-title = Your words for IT
words-hint = Leave out passwords
words-save = Save these words
raw-caption = Exactly as it would be sent
raw-size = { $size }. Exactly as it would be sent
raw-words = Hide any line that you do not want to send.
raw-hidden = Line { $line } is hidden
raw-shown = Line { $line } is shown again
raw-more = Show { $count } more lines
raw-empty = This part has no text.
raw-done = Done with this part
raw-marks = Dark bars
raw-mark-example = <document-7f3a>
raw-side = IT sees that something is hidden, and of which kind. They do not see what it is.
sent-title = Sent to IT
sent-arrived = It has arrived.
sent-reference = Your reference
sent-then = What happens now
sent-reply-here = IT replies here, under “Your requests”.
sent-tell = We tell you when there is a reply. You can close this window.
sent-see = See the request
sent-call = If you need help now, call { $telephone }.
queued-title = Waiting to be sent
queued-offline = We will send this when you are back online.
queued-now = It is being sent.
queued-safe = It is sealed and saved on this computer. It stays there when the app or the computer is restarted.
queued-once = It is sent once, by itself. You do not have to do anything.

## Your requests
requests-title = Your requests
requests-open = Your requests ({ $count } open)
requests-empty = You have not asked anybody yet.
requests-empty-words = What you send to IT is listed here, with their replies.
requests-with = { $name } has it
requests-sent = sent { $time }
requests-written = written { $time }, not sent yet
requests-news = New reply
requests-side = The list is kept on this computer too, so you can read it offline.
request-open = Nobody has it yet
request-claimed = A power user wants to join
request-in-session = A power user helps
request-owned = Being looked at
request-waiting-you = Waiting for you
request-resolved = Marked as solved
request-closed = Closed
request-cancelled = Withdrawn
request-waiting-send = Waiting to be sent
request-not-current = This is how it stood when this computer was last online.
request-cancel = Withdraw this request
request-reopen = It does not work after all
request-sent-at = Sent { $time }
request-written-at = Written { $time }. It stays on this computer until it is sent.
request-side = IT and you see the same list of what happened. Notes that IT writes for itself are not in it.
event-you-sent = { $time }, you sent it
event-sent = { $time }, { $name } sent it
event-owned = { $time }, { $name } is looking after it
event-taken-over = { $time }, { $name } took it over
event-claimed = { $time }, { $name } accepted it
event-let-in = { $time }, { $name } let them in
event-you-let-in = { $time }, you let them in
event-let-go = { $time }, { $name } gave it back
event-lapsed = { $time }, the connection to the power user was lost, and it waits for another one
event-uncertified = { $time }, the certificate of the power user ended, and it waits for another one
event-asked-it = { $time }, { $name } asked IT instead
event-you-asked-it = { $time }, you asked IT instead
event-passed-to-it = { $time }, no power user had time, and IT was asked
event-asked-peers = { $time }, { $name } gave it back to power users
event-handed-over = { $time }, { $name } handed it over to IT
event-released = { $time }, { $name } gave it back to the queue
event-replied = { $time }, { $name } wrote
event-you-replied = { $time }, you wrote
event-noted = { $time }, note by { $name }, only for IT
event-resolved = { $time }, { $name } solved it
event-confirmed = { $time }, { $name } said that it helped
event-you-confirmed = { $time }, you said that it helped
event-closed-by-time = { $time }, closed: nobody said anything for 7 days
event-reopened = { $time }, { $name } opened it again
event-you-reopened = { $time }, you opened it again
event-cancelled = { $time }, { $name } withdrew it
event-you-cancelled = { $time }, you withdrew it
event-opened = { $time }, { $name } opened the report
event-opened-times = { $time }, { $name } opened the report { $count } times
event-waits = Waits for an answer
event-waits-you = Waits for your answer
reply-label = Write to IT
reply-send = Send
reply-offline = A reply needs the server. Send it when you are back online
reply-missing = Type what you want to say
reply-sent = Your words were sent
waiting-safe = It is safe on this computer.
waiting-by-itself = It goes by itself as soon as the server answers.
waiting-why = The last try: { $why }.
waiting-tries = { $count ->
    [one] Tried once so far.
   *[other] Tried { $count } times so far.
  }
helped-title = Did that help?
helped-solved-by = { $name } says that it is solved.
helped-card = Say whether it helped. If it did not, it is open again, with your words. If you say nothing, the request closes after 7 days. Even then you can open it again.
helped-say = Say whether it helped
helped-yes = Yes, it works now
helped-yes-note = The request is closed
helped-no = No, it does not
helped-no-note = The request is open again, with your words
helped-send = Send to IT again
helped-missing = Say whether it helped
helped-reason = What is still not working?
helped-reopen-title = What is not working again?
helped-reason-missing = Say what is still not working
helped-closed = The request is closed.
helped-thanks = Thank you for telling us.
helped-thanks-after = { $name } had marked it as solved, and you said that it helped. Thank you for telling us.
helped-again = If it does not work after all, you can open it again.
helped-reopened = The request went back to IT
cancel-title = Withdraw this request?
cancel-words = IT stops working on it. You can ask again at any time.
cancel-keep = Keep it
cancel-done = The request was withdrawn
cancel-waiting-words = It has not been sent yet. Your words come back to you.
taken-title = Withdrawn
taken-not-sent = IT does not get this request.
taken-if-arrived = If it arrived after all, it is withdrawn there too.
taken-ask-again = Change your words and ask again

## What we changed
changes-title = What we changed on this computer
changes-empty = We have not changed anything on this computer.
changes-empty-words = Every change is listed here, with a way back where there is one.
changes-side = This list stays on this computer. When you ask IT for help, you see what is sent about it.
change-by = { $time }, agreed by { $name }
change-half-done = Cut off in the middle
change-done = Done
change-not-seen = We could not see whether it happened
change-failed = Did not work
change-undone = Undone
change-left = Looked at and left
half-done-title = A change was cut off
half-done-words = “{ $title }” began at { $time }, and the app ended before it was done.
half-done-look = Look at it
undo-title = Undo this?
undo-would = What would change
undo-half-title = This change was cut off
undo-half-words = The app ended in the middle. We kept how it was before.
undo-moved-title = There is nothing to undo
undo-refused-title = Undoing this is for IT
undo-done-title = Undone
undo-done-words = We checked at { $time }: it is as it was before.
undo-left-title = Left as it is
undo-left-words = It stays in the list, and we do not ask again.
undo-not-title = It could not be undone
undo-not-words = This computer did not do it. Get help from a person to go on.

## Joining
join-start = Join
join-title = Join your organisation
join-words = Your IT team gives you a link. It works once.
join-link = Invitation link
join-link-hint = Paste the whole link, from https:// or deskside:// to its end
join-link-missing = Paste the invitation link
join-without = Without joining you can run checks and make the changes that are yours to decide. You cannot ask IT from here.
join-check-title = Is this your organisation?
join-check-words = We asked the server who it is. Nothing else was sent.
join-check-first-title = Is this your server?
join-check-first-words = You are the first. After joining you give the organisation its name and its keys.
join-check-compare = Ask the person who invited you to read you their fingerprint. If one group differs, choose “No, stop here”.
join-check-yes = Yes, go on
join-check-no = No, stop here
account-title = Your account
account-name = Your name
account-name-hint = As your colleagues know you
account-name-missing = Type your name
account-login = Sign-in name
account-login-hint = For example your email address
account-login-missing = Type a sign-in name
account-password = Password
account-password-hint = At least 12 characters, and not your sign-in name. A sentence is good
account-password-short = Type a password of at least 12 characters
account-password-long = Type a password of at most 200 characters
account-password-is-login = Choose a password that is not your sign-in name
account-password-other = Choose another password: at least 12 characters, and not your sign-in name
account-side = The key of this computer is made here and stays here. The server gets only its public half.
joining = Joining
joined-title = You have joined
joined-words = You can now ask { $organisation } IT for help from this computer.
joined-first = Now give the organisation its name and its keys.
set-up-start = Set it up
set-up-title = Set up your organisation
set-up-words = People see this name when they ask for help.
set-up-name = Name of the organisation
set-up-name-hint = For example Northfield
set-up-name-missing = Type the name of the organisation
set-up-telephone = Telephone of IT
set-up-telephone-hint = For when nothing else works. You can leave it empty
set-up-go = Make the keys
set-up-working = Making the keys
set-up-side = Trust begins here: the keys are made on this computer. The server never has them.
set-up-side-sheet = After this you get a recovery sheet. Have a printer or a pen at hand.
sheet-title = Your recovery sheet
sheet-words = It brings the keys back when this computer is lost. You can see it until you say that it is on paper.
sheet-made = Made
sheet-root = Root key
sheet-root-words = Says who may sign. Needed once in years.
sheet-policy = Policy key
sheet-policy-words = Signs the rules and limits.
sheet-readers = Readers’ key
sheet-readers-words = Opens the reports that people send.
sheet-keep = Keep this sheet locked away, away from this computer. Whoever has it can act for the organisation.
sheet-print = Print the sheet
sheet-on-paper = I have printed it or written it down
sheet-missing = Print it or write it down, then tick the box
sheet-side = The last character of each line lets the app find typing mistakes.
sheet-side-lost = Without this sheet and without this computer, nobody can open old reports.
sign-in-title = Sign in again
sign-in-words = { $name }, your session has ended. Nothing is lost.
sign-in = Sign in
sign-in-again = Sign in again
signing-in = Signing in
sign-in-missing = Type your password
sign-in-side = Checks and fixes on this computer work without signing in.
sign-out = Sign out
rules-server-title = Another server answered
rules-server-words = The server at this address is not the one that this computer joined.
rules-server-do = Tell your IT team. Perhaps the server was replaced and they send you a new invitation. Perhaps somebody is in between.
rules-forged-title = These rules were not signed by your organisation
rules-forged-words = The server sent rules without the right signature.
rules-forged-do = Tell your IT team today, by telephone or in person.
rules-old-title = The server sent older rules
rules-old-words = This computer has seen newer rules than these.
rules-old-do = Tell your IT team. Perhaps the server was set back to an older copy.
rules-expired-title = The limits of your IT team are out of date
rules-expired-words = What you may do alone still works. Everything else waits for new rules.
rules-expired-do = Go online, so that the computer can fetch new rules. If it stays like this, tell your IT team.
rules-fine-title = Everything is in order again
rules-fine-words = The server and its rules are the right ones.
rules-safe = We took nothing over and sent nothing.
rules-still = Checks still work. What you want to send waits on this computer.
rules-what-to-do = What to do

## Settings
settings-title = Settings
settings-words = Changes apply at once.
settings-saved = Saved
settings-language = Language
settings-as-system = As the system
settings-theme = Light or dark
settings-light = Light
settings-dark = Dark
settings-zoom = Text size
settings-keys = Single-letter keys in IT’s pages
settings-keys-hint = Keys such as J, K and R. Switch them off if you dictate
about-it = Set by your IT team
about-set-by-it = You can read this here. Only IT can change it.
about-not-joined = This computer has not joined an organisation. The limits that come with the app hold.
about-rules = Rules
about-rules-alone = Those that come with the app
about-rules-current = Signed and current
about-rules-expired = Past their date
about-rules-old = Older ones were turned away
about-rules-forged = Unsigned ones were turned away
about-telephone = Telephone
about-app = About this app
about-version = Version
about-computer = This computer
about-keys = Sign-in and keys
about-keys-kept = In the keyring of this computer
about-keys-memory = In memory, until the app closes
about-person = Signed in as
about-signed-out = Nobody is signed in. Requests wait on this computer until you sign in again.

## The account
password-change = Change your password
password-change-words = This device stays signed in. Other devices are signed out.
password-old = Your password until now
password-old-missing = Type the password that you have now
password-old-wrong = This is not the password that you have now. Type it again
password-new = Your new password
password-same = Choose a password that is not the one you have now
password-change-go = Change the password
password-changing = Changing the password
password-changed = Your password has changed
password-changed-here = This device is still signed in.
password-changed-others = { $count ->
    [0] You were not signed in anywhere else.
    [one] You are signed out in 1 other place.
   *[other] You are signed out in { $count } other places.
  }
password-changed-back = Back to the settings
sign-out-others = Sign out everywhere else
sign-out-others-words = Have you lost a device, or left a browser open? Sign out there from here. This device stays signed in.
signing-out = Signing out
sign-out-others-done = Done.

## What analyzers say
outcome-pass = Pass
outcome-warn = Warn
outcome-fail = Fail
outcome-unknown = Unknown

## Keys back from the recovery sheet
restore-title = Enter a key from the recovery sheet
restore-words = Type the four lines of one key from the recovery sheet. A colleague of IT who types the readers’ key can open reports too.
restore-lines = The four lines
restore-hint = Capital letters and dashes do not matter
restore-missing = Type the four lines of the key
restore = Bring it back
restoring = Checking the lines
restore-done = This computer has the key now.

## Live help
seen-choices = Answers
seen-chosen = chosen
seen-set-by = Set by { $name }
seen-press = Only { $name } can press this
seen-press-you = Only you can press this
seen-point-at = Point at:
seen-you-point = You point here
seen-empty = This page has no words.

## Live help: what somebody can do, and why it ends
level-follow = Follow the answers
level-point = Point at something
level-suggest = Suggest an answer or a change
level-drive = Turn pages and fill in answers
rank-trainee = Trainee
rank-peer = Peer
rank-senior-peer = Senior peer
rank-coach = Coach
cause-of-end-revoked = It was taken back.
cause-of-end-expired = Its time was over.
cause-of-end-paused = Sharing was paused.
cause-of-end-locked = The screen was locked, or the computer slept.
cause-of-end-user-switched = Somebody else sat down at the computer.
cause-of-end-policy-changed = The rules of IT changed.
cause-of-end-policy-changed-to = The rules of IT changed. They now allow at most: { $level }.
cause-of-end-certificate-ended = The certificate of the power user no longer counts.
cause-of-end-helper-left = The person who helped has left.
cause-of-end-run-ended = The request was marked as solved, closed or withdrawn.
cause-of-end-handed-over = It went on to somebody else.
cause-of-end-stopped = Sharing was stopped.
cause-of-end-connection-lost = The connection was gone for too long.
cause-of-end-flooding = Too much came at once, so it was ended.
cause-of-end-unreadable = The two apps do not understand each other. One of them has to be brought up to date.
intent-ask-level = To ask for more
intent-point = To point at something
intent-stop-pointing = To stop pointing
intent-suggest-answer = To suggest an answer
intent-suggest-repair = To suggest a change
intent-suggest-action = To suggest another change
intent-turn = To turn the page
intent-fill-in = To fill in an answer
intent-chat = To write a message
intent-typing = To show that somebody writes
intent-co-sign = To co-sign
intent-do-not-co-sign = To say no to co-signing
intent-cannot-help = To say that no help is possible here
intent-hand-over = To hand over
intent-leave = To leave
intent-none = Something that cannot be read
refused-why-unreadable = It could not be read.
refused-why-too-many = It was too much at once.
refused-why-over = The session was over.
refused-why-paused = Sharing was paused.
refused-why-not-following = The page was not shared.
refused-why-needs-level = This was not allowed: { $level }.
refused-why-has-level = It was allowed already.
refused-why-asked-already = It was asked a moment ago.
refused-why-above-rules = The rules of IT allowed at most: { $level }.
refused-why-page-changed = Another page was shown by then.
refused-why-no-such-spot = There is no such thing on the page.
refused-why-only-the-person = Only the person who is helped does this.
refused-why-no-page-that-way = There was no page that way.
refused-why-nothing-chosen = No answer was chosen yet.
refused-why-number-taken = Two suggestions had the same number.
refused-why-too-many-suggestions = Too many suggestions waited for an answer.
refused-why-not-an-action = Deskside has no such change.
refused-why-not-on-this-page = The rules allow the changes of the page only.
refused-why-not-from-here = It spoke of something that did not come up here.
no-co-sign-other = It was not for what was asked.
no-co-sign-signature = It was not signed by the person who was asked.
no-co-sign-own = Nobody co-signs their own request.
no-co-sign-time = It did not count at that time.
no-co-sign-rules = The rules of the organisation were out of date.
no-co-sign-certificate = The certificate is not about this.
no-co-sign-rank = The certificate does not go so far.

## Live help: a session, told again
told-when = { $time }, { $name }
told-began = { $name } came in, { $team }
told-rules = The rules of IT allow at most: { $level }.
told-asked = Asked for: { $level }
told-gave = Allowed until { $time }: { $level }
told-declined = Did not allow: { $level }
told-levels-ended = No longer allowed: { $levels }
told-paused = Paused sharing
told-resumed = Went on sharing
told-cut = The connection was lost
told-back = The connection is back
told-rules-changed = The rules of IT changed
told-others = Also there: { $names }
told-others-none = Nobody else is there any more
told-page = Page: { $page }
told-page-unseen = Another page. You cannot see it
told-pointed = Pointed at: { $what }
told-pointed-unseen = Pointed at something on the page
told-stopped-pointing = Pointed no more
told-suggested = Suggested: { $what }
told-suggested-unseen = Suggested something
told-applied = Took up the suggestion: { $what }
told-applied-unseen = Took up a suggestion
told-put-aside = Put the suggestion aside: { $what }
told-put-aside-unseen = Put a suggestion aside
told-chose = Chose: { $what }
told-filled-in = Filled in: { $what }
told-chose-unseen = Chose an answer
told-turned-back = Turned a page back
told-turned-on = Turned a page on
told-chat = Wrote
told-chat-unseen = Wrote a message. Only the two can read it
told-co-sign-wanted = Asked to co-sign: { $what }
told-co-signed = Co-signed exactly this change
told-not-co-signed = Did not co-sign
told-no-co-sign = The wish to co-sign ended without an answer
told-cannot-help = Cannot help with this
told-hand-over-it = Wants IT to go on
told-hand-over-peer = Wants another power user to go on
told-hand-over-yes = Agreed to hand over
told-hand-over-no = Did not hand over
told-refused = Not done: { $what }
told-ended = The session ended
stop-sharing-short = STOP
chat-earlier = { $count ->
    [one] Show 1 earlier message
   *[other] Show { $count } earlier messages
  }


## Live help: asking
help-peer-title = Choose “Ask a power user” if:
help-peer-through = you would like someone to go through it with you
help-peer-how = it is about how to do something
help-peer-there = Somebody is with you already. You find them beside this page.
help-peer-not-joined = Power users can be asked once this computer has joined an organisation.
help-peer-no-topic = Power users help with one topic each. So choose what is not working first.
help-peer-choose = Choose what is not working
help-peer-nobody = Nobody is certified to help with { $skill } yet. IT can help.
help-peer-nobody-at-all = Nobody is certified to help with this yet. IT can help.
peer-free = { $count } can help now
peer-median = { $minutes ->
    [one] Usual wait: 1 minute
   *[other] Usual wait: { $minutes } minutes
  }
peer-all-busy = Everybody who can help is helping somebody now. Your request waits for the first of them.
peer-nobody-now = Nobody says that they can help now. Your request waits, and IT can be asked automatically later.
peer-about = { $team }. { $rank }
of-it = IT, { $team }
peers-title = Who could help
peers-title-skill = Who could help with { $skill }
peers-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
  }
peers-certified = Your IT team has certified them for this.
ask-peer-title = What do you need help with?
ask-peer-missing = Say what you need help with
ask-peer-then = After this you choose how to ask. You look at everything before it is sent.
ask-peer-side = Power users read these words once they have accepted your request.
how-ask-title = How do you want to ask?
then-it-title = If nobody comes
then-it-missing = Choose what happens if nobody comes
then-it-minutes = Ask IT after { $minutes } minutes
then-it-hour = Ask IT after 1 hour
then-it-hours = Ask IT after { $hours } hours
then-it-never = Leave it with power users
then-it-never-note = You can ask IT yourself at any time
later-title = When
later-now = Now
later-hour = In 1 hour
later-hours = In { $hours } hours
later-tomorrow = Tomorrow morning
later-at = At { $time }
not-by-title = Is there somebody you would rather not ask?
not-by-words = They are not asked, and they do not learn of it. You do not have to give a reason.
review-peer-title = Check what will be sent
review-peer-before = Before they accept, power users see topic, language, how long you wait, and how many checks found nothing wrong.
review-peer-after = Whoever accepts also reads your words and the results. You decide whether they see more.
review-peer-how = If it goes on to IT later
review-peer-with-note = It is sent now, sealed. Only IT can open it, and only if your request goes on to them
review-peer-without-note = IT may need to ask you more
review-peer-send = Send to power users
readers-peers = Power users who could help
readers-peers-words = Topic, language, waiting time, and the checks in numbers
readers-accepted = The one who accepts
readers-accepted-words = Also your name, your words and the results. Not the report
readers-it-later = Your name, your words and the results, as soon as it is sent. The report only if your request goes on to them. Every opening is recorded
sent-peer-title = Sent to power users
sent-peer-told = Power users who can help with this hear of it now.
sent-peer-later = Power users hear of it at the time you chose.
sent-peer-asked = When somebody accepts, we ask you. They see your page only if you agree.
sent-peer-read = Until then they know only the topic, your language and the checks in numbers. Whoever accepts also reads your name, your words and the results. IT can read these in its queue too, and the report only if it goes on to them. You can take it back: see the request.
sent-peer-then-it-minutes = If nobody comes within { $minutes } minutes, IT is asked automatically.
sent-peer-then-it-hours = { $hours ->
    [one] If nobody comes within 1 hour, IT is asked automatically.
   *[other] If nobody comes within { $hours } hours, IT is asked automatically.
  }
sent-peer-never-it = It stays with power users. You can ask IT yourself at any time.
back-to-run = Back to what you were doing

## Live help: letting somebody in
you = You
asking = Asking
door-title = { $name } would like to help you
door-about = About: { $words }
door-look = See who it is
door-decide = { $name } sees your page only if you agree.
let-in-title = Share with { $name }?
let-in-title-it = { $name } of IT asks to join
certified-for = Certified for: { $skills }
certified-until = Certificate until { $day }
let-in-code = Does somebody on the phone say that it is { $name }? Ask for the code on their screen. It has to be:
let-in-code-other = If they say another one, or none, do not share. Call your IT team.
let-in-yet = Nothing that you do now is shared yet.
let-in-yet-others = { $name } sees nothing that you do yet.
let-in-others-see = { $count ->
    [one] { $names } still sees the page of your help, not this one.
   *[other] { $names } still see the page of your help, not this one.
  }
let-in-has = { $name } has your words and the results.
let-in-has-it = { $name } has your request and what was sent along, and can open the report, if you sent one.
let-in-sees = If you share, { $name } can see
let-in-sees-not = { $name } cannot see
sees-questions = the questions on your page and on those before it here
sees-answers = your answers
sees-checks = the results of the checks
sees-not-screen = your screen
sees-not-files = your files and email
sees-not-passwords = your passwords
let-in-cannot = At first { $name } only sees these pages. For anything more they ask you, and they never agree to a change for you.
let-in-preview = See exactly what they will see
let-in-question = Do you want to share?
let-in-missing = Choose whether you want to share
let-in-yes = Yes, share until I stop it
let-in-yes-note = STOP is always beside you, on every page. After a while it ends by itself
let-in-no = No, somebody else
let-in-no-note = Your request goes back to its place. They are told no more than that
let-in-no-it = No, do not share
let-in-no-it-note = IT can still help. It may take longer
let-in-declined = You said no. The request is back in its place
let-in-side = What { $name } sees and does is written down here. You can read it for a year, under “Who was with you”.
let-in-side-theirs = { $name } keeps what they see for 30 days.
let-in-side-proof = This computer has checked that it really is { $name }.
unproved-title = { $name } cannot be let in
unproved-words = No certificate of your organisation names this person or their computer. So nothing is shared with them.
unproved-do = Tell your IT team about it. Your request goes back to its place by itself.
nobody-title = Nobody waits to be let in
nobody-words = They may have left, or somebody else answered. Your request is where it was.
let-in-elsewhere = What it is about is on another computer. You let { $name } in from there.
preview-title = Exactly what they will see
preview-words = This page in words, with your answers and the checks so far. It changes as you go on. Nothing is sent by looking at it.
preview-hidden = { $count ->
    [0] Hidden from them: nothing
    [one] Hidden from them: 1 thing
   *[other] Hidden from them: { $count } things
  }
preview-hidden-none = Nothing on this page had to be hidden so far.
preview-is = On this computer
preview-seen-as = What they see
preview-nothing = Nothing at all
preview-only-you = Only you see this table.
preview-side = Deskside sends words, not pictures. There is nothing behind them.

## Live help: while somebody is there
title-shared = Shared – { $page }
beside-title = { $name } is with you
beside-title-observer = { $name } still looks on
beside-title-lost = { $name } is not connected
now-nothing = Sees nothing
now-looks-on = Looks on
now-follow = Follows
now-point = Can point
now-suggest = Can suggest
now-drive = Can fill in
beside-label-several = { $count } people are with you
beside-note = { $what }, { $team }. Since { $time }
beside-levels = What { $name } can do
beside-at-most = The rules of IT allow at most: { $level }.
beside-at-most-said = The rules of IT now allow { $name } at most: { $level }
beside-limits = { $name } sees this page and what came before it here, in words and without private names. Never your screen, files or passwords. Only you agree to changes.
beside-limits-off = { $name } sees nothing new now, and never your screen, files or passwords. Only you agree to changes.
beside-limits-plan = In the change that you asked to co-sign, { $name } read everything, with the names in it.
beside-ends = All of this ends by itself at { $time }.
beside-ends-first = This ends earlier, at { $time }: { $levels }.
beside-ends-observer = { $name } looks on for half an hour at most.
beside-ends-observer-at = { $name } looks on until { $time } at most, or until you stop it.
beside-change = Change this
sharing-keys = Ctrl+Shift+S stops, Ctrl+Shift+P pauses
sharing-keys-all = Ctrl+Shift+S stops all, Ctrl+Shift+P pauses all
sharing-means = Pause shows nothing new until you carry on. STOP ends it for good. What was seen before stays seen.
chat-with = Messages with { $name }
chat-who = { $name }, { $time }
chat-not-sent = Your message was not sent. It is still in the field
chat-waits = What you write is sent as soon as there is a connection.
chat-all-read = { $count ->
    [2] Both read what you write here.
   *[other] All of them read what you write here.
  }
chat-not-yet = Not sent yet
is-writing = { $name } is writing
joined-said = { $name } is with you now
left-said = { $name } is no longer with you. Nothing is shared
left-said-others = { $name } is no longer with you. You still share with { $others }
asks-said = { $name } asks you for something, beside the page
back-said = The connection to { $name } is back
pointing-at = { $name } is pointing at: { $what }
filled-in = { $name } filled in: { $what }.
filled-in-yours = If it is right, you or { $name } can continue. You can also choose another answer.
connecting = The connection to { $name } is being made. Nothing is shared yet.
connecting-again = The connection to { $name } is being made again. Nothing new is shared until then.
paused-note = Sharing is paused. { $name } sees nothing new until you carry on.
reconnecting-lead = This computer has lost the connection to { $name }.
away-lead = { $name } has lost the connection.
line-words = { $name } sees nothing new until the connection is back. Then it goes on where it was, unless you pause or stop it.
line-words-paused = Sharing is paused. { $name } sees nothing new until the connection is back and you carry on.
allow = Allow
allowing = Allowing
asks-follow = { $name } asks to follow your answers
asks-point = { $name } asks to point at something
asks-suggest = { $name } asks to point, and to suggest answers and changes
asks-drive = { $name } asks to point, suggest, turn pages and fill in answers
asks-note = You can take it back at any time. { $name } never agrees to a change for you.
suggestion-look = See what it changes
suggestion-choose = Choose this answer
suggestion-over = The page has changed since. The suggestion no longer fits
cannot-help-title = { $name } cannot help with this
cannot-help-then = Your request shows who else can be asked. You can stop sharing with { $name }.
co-sign-title = { $name } can co-sign this
co-sign-sees = { $name } will see this whole change, with its exact commands and the names in them.
co-sign-yours = To co-sign is to agree, as a second person, to exactly this change, once. Whether it is made is still yours to decide.
co-sign-ask = Ask { $name } to co-sign
co-sign-later = { $name } gets it as soon as the connection is back.
co-sign-waits = { $name } was asked to co-sign and is looking at the change. You can go on.
co-sign-withdraw = Do not ask any more
co-sign-withdraw-note = Then { $name } no longer sees the change, and an answer does not count.
co-sign-withdrawn = You no longer ask { $name } to co-sign
co-sign-or = Or ask somebody else
co-signed-by = { $name } has co-signed exactly this change. You decide.
approved-by = { $name } approved exactly this change until { $time }, once. You decide.
not-co-signed-title = { $name } would rather not co-sign
not-co-signed-then = Nothing has changed. IT can look at it.
way-peer-co-sign = A trained colleague can look at this change and agree to it with you.
left-title = { $name } has left
left-stopped = You no longer share with { $name }
left-ended = { $name } is no longer with you
left-several = { $names } are no longer with you
left-kept = Nothing is shared now. Your answers are kept.
left-kept-others = You still share with { $names }. Your answers are kept.
left-record = What was shared stays on the computer of { $names } for 30 days, and on yours for a year.
left-solved = { $name } says that it is solved. If it is not, you can open it again.
left-solved-nobody = It is marked as solved. If it is not, you can open it again.
left-closed = The request is closed. If it does not work after all, you can open it again.
left-waits = Your request waits for another power user.
ask-somebody-else = Ask somebody else
levels-title = What { $name } can do
levels-words = You give each, and you take it back. It ends by itself with its time, and when { $name } leaves.
level-follow-means = Sees the questions, your answers and the results of the checks, as you go on.
level-point-means = Marks a place on your page with a dashed line. Nothing is pressed.
level-suggest-means = Sends you a card with an answer or a change. You take it up or put it aside.
level-drive-means = Fills in answers and turns to another page. Never agrees to a change: that stays yours.
level-given = Allowed: { $level }
level-taken = Taken back: { $level }
level-above-rules = The rules of IT do not allow this
levels-ladder = Each includes those above it. Taking one back also takes back those below it.
levels-never = { $name } can never see your screen, open your files, or agree to a change for you.
levels-done = Done
take-back = Take back
nobody-here-title = Nobody is with you now

## Live help: handing over to IT
hand-over-card = { $name } suggests that somebody else goes on
hand-over-look = See what goes along
hand-over-title = Hand over to { $readers }?
hand-over-title-peer = Hand over to another power user?
hand-over-decide = You decide. Nothing goes to IT with this yet.
hand-over-own = { $name } does not see this page, nor what you choose here.
hand-over-says = { $name } says
hand-over-along = What goes along
hand-over-run = Your answers and the results as they are now. They are sealed: of those who get them, only { $readers } can open them.
hand-over-see-run = Read your answers and results
hand-over-share = Share what was said and shown in this session with { $readers }?
hand-over-share-yes = Yes, share it
hand-over-share-yes-note = You do not have to say things twice
hand-over-share-no = No, leave it out
hand-over-share-no-note = IT can still help. They may need to ask you more
hand-over-missing = Choose whether you share what was said
hand-over-see-session = Read what was said and shown
hand-over-then = If you hand over, { $name } looks on and does nothing more: for half an hour at most, or until you stop it.
hand-over-report = { $readers } can then also open the report, if you sent one at first.
hand-over-yes = Yes, hand over to IT
hand-over-changed = More has happened since. This is how it is now.
hand-over-none-title = There is nothing to hand over

## Live help: requests, thanks and sessions
peer-waiting-title = Waiting for a power user
peer-waiting-words = We ask you as soon as somebody accepts.
peer-later-title = Power users are asked later
peer-begins = Asked from
peer-could = Could help
peer-could-words = { $certified }, of whom { $free } can now
peer-usual = Usual wait
peer-place = Others who wait
peer-place-words = { $count ->
    [0] Nobody
    [one] 1 person
   *[other] { $count } people
  }
peer-then-it = IT is asked
peer-then-never = Only if you ask
peer-ask-it-words = You do not have to wait. IT gets this request with your words and the results.
peer-asked-it = IT has your request now
peer-live = Somebody is with you now.
peer-live-words = You find them beside every page, with STOP.
peer-not-heard = Nothing is heard of { $name } at the moment. At { $time } your request goes back to its place.
looked-title = Who looked at my request
looked-words = Each time somebody opens something of yours, it is written here.
thank-title = Thank { $name }
thank-title-nobody = Thank the person who helped
thank-words = Your words
thank-words-hint = You can leave this empty. Only whoever you thank reads it
thank-send = Say thank you
thanked-said = Your thanks were sent
sessions-title = Who was with you
sessions-words = Everything that somebody saw and did is written down on this computer.
sessions-see = See who was with you
sessions-empty = Nobody was with you yet.
sessions-empty-words = When somebody helps you here, you can read afterwards what they saw and did.
sessions-side = The list stays on this computer, each session for a year. Whoever helped keeps what they saw for 30 days.
session-goes-on = It goes on
transcript-title = What { $name } saw and did
transcript-side = The page is shown as the helper saw it then. What was hidden from them is hidden here too.
transcript-side-mine = The page is shown as you saw it then. What was hidden from you is hidden here too.
transcript-own = { $name } has a record of their own. It may count the steps differently. What was seen and done is the same.
transcript-kept = You can read this for a year after the end, and { $name } for 30 days.
transcript-kept-mine = You can read this for 30 days after the end, and { $name } for a year.
transcript-title-mine = What you saw and did with { $name }
transcript-refused-mine = “Not done” marks what the computer of { $name } did not let happen.
transcript-refused = “Not done” marks what this computer did not let happen.
replay-title = Step by step
replay-before = Earlier
replay-after = Later
replay-place = { $at } of { $of }
replay-no-page = No page was shared at this moment.
replay-all = { $count ->
    [one] The only line
   *[other] All { $count } lines
  }
replay-empty = Nothing was written down.
event-declined = { $time }, { $name } asked for somebody else
event-you-declined = { $time }, you asked for somebody else
event-wants-in = { $time }, { $name } asked to join
event-packet-added = { $time }, { $name } sent along what was found
event-you-packet-added = { $time }, you sent along what was found
event-thanked = { $time }, { $name } said thank you
event-you-thanked = { $time }, you said thank you
door-card = Somebody has accepted your request
door-answer = Decide whether to share
so-far-shared = While you share, { $names } can see this too, without what is hidden.
co-sign-asked = You have asked { $name }. The answer comes here and beside the page.
level-on-until = On, until { $time }
news-asks = See what { $name } asks
news-suggests = See what { $name } suggests
news-says = See what { $name } says
words-title-peer = Your words for power users

## Live help: what somebody has already
has-title = What { $name } has already
has-request = Your request: your words, and what was checked before
has-pages = { $count ->
    [0] No page yet
    [one] 1 page, in words
   *[other] { $count } pages, in words
  }
has-messages = { $count ->
    [one] 1 message
   *[other] { $count } messages
  }
has-plans = { $count ->
    [one] 1 whole change to co-sign, with the names in it
   *[other] { $count } whole changes to co-sign, with the names in them
  }
has-kept = It stays on { $name }’s computer for 30 days. What is not shared yet, you can still keep to yourself.

## Your data: what leaves by itself
data-title = What this app has sent
data-short = What this app tells your organisation by itself, each message as it went, and the switch for it.
data-open = See what was sent
data-words = Apart from the requests that you sent, these messages went to your organisation’s server.
data-switch = Tell your organisation how help went
data-switch-hint = Which help, how its checks stood, what was changed, and which limits it met. The kind of computer, about when, and how long. No names, no answers, no words of yours
data-send = Send
data-send-not = Do not send
data-off-by-it = Your IT team has switched this off. How help went is not sent.
data-privileged = A change that needs more rights than you have is always reported at once, with your name: which change, and which rule allowed it.
data-messages = { $count ->
    [one] 1 message
   *[other] { $count } messages
  }
data-run = How help went
data-change = A change with more rights
data-objection = A limit that stopped you
data-approval = Something you asked IT to approve
data-sent = Sent { $time }
data-waits = Waits until you are online
data-refused = The server did not take it. You need do nothing
data-see = Exactly what goes
data-all = Show all messages
data-empty = Nothing was sent so far
data-empty-words = Once you have used help, what was sent about it stands here.
data-alone = Nothing is sent
data-alone-words = This computer has no organisation, so there is nobody to send anything to.
data-side = Help that began before you joined, or while this was off, is never reported.
