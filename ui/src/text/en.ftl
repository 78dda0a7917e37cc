### The words of the frame and of the parts. Screens add files of their own beside this one: app.en.ftl, console.en.ftl.
### Every id is in each language with the same variables, and `npm run text` after a change writes the types.

## The frame
product = Deskside
for-it = for IT
back = Back
skip-to-content = Go to the page
get-help = Get help from a person
beside-you = Beside you
page-title = { $page } – Deskside
page-title-topic = { $page } – { $topic } – Deskside
page-title-problem = Error: { $page }
console-navigation = Console
console-search = Search requests, people, devices
console-commands = Commands
continue = Continue
close = Close
not-provided = Not provided

## Status
status-working = All well
status-attention = Needs attention
status-unknown = Could not check
status-stopped = Stopped
status-busy = Checking
status-waiting = Not started
status-skipped = Skipped
status-on = On
status-off = Off
status-interrupted = Interrupted
broke = The connection was cut at { $from } and is back since { $until }. It goes on where it was.
broke-shortly = The connection was cut for a moment at { $from }. It goes on where it was.

## When an answer is missing
problem-title = There is a problem

## Fields
show-password = Show
show-password-unseen = what you typed
hide-password = Hide

## Checks
checks = Checks
checks-done = { $done } of { $of } checks done
checks-progress = Checks done
stop-checking = Stop checking
we-only-look = We only look. Nothing changes yet.

## What changes
effects-what = What changes
effects-from = From
effects-to = To
effects-thing = What
effects-before = Before
effects-now = Now
effects-take-back = Undo
undo = Undo
undoing = Undoing
undone = Undone
cannot-be-undone = Cannot be undone
can-be-undone = Can be undone
can-be-undone-with-loss = Can be undone, with a loss
see-commands = See the exact commands
with-power-user = With a power user
alone = Alone
it-only = IT only

## A limit
limit-why = Why there is a limit
limit-set-by = Set by
limit-since = Since
limit-review = To be reviewed
limit-stopped-me = This limit stopped me
limit-stopped-me-thanks = IT has your word
limit-comment = Add a comment
limit-could = Who could do it
limit-could-names = Their names
limit-could-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
  }
quoted = “{ $words }”

## The two ways on, with the same words on every page
way-on = Your way on
ask-power-user = Ask a power user
needs-it = Needs IT

## The run so far
so-far = So far
what-happened = What happened
change = Change
reference = Reference
only-you-see = Only you can see this. It stays on this computer until you send it.

## What is sent
report-caption = Parts of the report, who can read each, and whether it is sent
report-send = Send
report-send-part = Send { $part }
report-part = Part
report-hidden = Hidden from it
report-readers = Who can read it
report-readers-short = Read by
report-raw = Read this part
report-left-out = You left this out
report-nothing-hidden = Nothing
report-nobody = Nobody
hide-line = Hide this line
hide-line-unseen = line { $line }
line-hidden = You hid this line
line-unhide = Show it again

## A person is with you
pause = Pause
resume = Carry on
stop-sharing = STOP sharing
sharing-with = You share with { $name }
apply = Apply
not-now = Not now
ask-why = Ask why
messages = Messages
send = Send
write-to = Write to { $name }
pointing-here = { $name } is pointing here
person-suggests = { $name } suggests: { $what }

## The queue
queue-priority = Priority
queue-request = Request
queue-from = From
queue-waiting = Waiting
priority-high = High
priority-normal = Normal
priority-low = Low

## Times and sizes
wait-minutes = { $minutes } min
wait-under-minute = under 1 min
wait-hours = { $hours } h
wait-hours-minutes = { $hours } h { $minutes } min
wait-days = { $days ->
    [one] 1 day
   *[other] { $days } days
  }
yesterday-at = Yesterday { $time }
day-at = { $day }, { $time }

## When the way to the app, or the app, has a problem
error-internal = Sorry, there is a problem with this app
error-internal-action = Your answers are saved on this computer. Close the app and open it again. Reference { $incident }
error-unreachable = The app does not answer
error-unreachable-action = Your answers are saved on this computer. Close the app and open it again.
error-unknown-answer = This part of the app does not understand the answer
error-unknown-answer-action = Your answers are saved on this computer. Close the app and open it again.

## Roles
people-role = Role
role-user = User
role-power-user = Power user
role-it = IT
