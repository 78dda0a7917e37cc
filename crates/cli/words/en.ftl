### The terminal's own words. What wizards and changes say comes from the content.

## The first page
home-title = What is not working?
home-words-text = Type it in your own words, or choose a number.
carry-on = Carry on with: { $title }
found-title = Which of these is closest?
found-here-text = We looked only on this computer. Your words have not been sent.
found-nothing = We have nothing for these words
found-nothing-then-text = Other words may fit better.
from-your-it = From your IT
none-of-these = None of these

## On every page
back = Back
to-the-start = Back to the start
changes-title = What we changed on this computer
leave = Leave
choose-one-text = Type one of the numbers or letters on the left.
kept-text = Your answers are kept. Start Deskside again and choose “Carry on”, here or in its window.
checking-now-text = Check { $done } of { $of }: { $now }. Ctrl-C stops here.
working-now-text = { $doing }. We check again when it is done.
comes-to-its-end-text = A change is being made. It comes to its end first.

## A run
chosen-before = You chose this before
typed-before = You typed this before: { $before }
type-it-text = Type it, or choose below.
type-unseen-text = Type it, or choose below. It is forgotten when you leave.
typed-is-hidden-text = What you type is not shown.
typed-is-shown-text = This terminal cannot hide what you type. Look round before you type it.
continue = Continue
leave-for-now = Leave it for now
back-to-list = Back to the list
carry-on-checking = Carry on checking
checking-stopped-text = You stopped. What we know so far stays.
checking-failed-text = We could not carry on: something on this computer got in the way, such as a full disk. What we know so far stays.
tried = We tried this already, and it did not help:
try-other = Try something else
leave-as-it-is = Leave it as it is
did-it = I have done this, check again
not-now = Not now
seen = What this computer saw: { $seen }
only-it-text = Only IT can do this.
check-row = { $check }: { $stands }
row-waiting = not started
row-checking = checking
row-skipped = skipped
row-fine = all well
row-unknown = could not check
row-found = needs attention
row-fixed = fixed
row-not-fixed = still there

## What changes
what-changes = What changes
what-happens = What happens
from-to = From “{ $from }” to “{ $to }”
can-be-undone = Can be undone
can-be-undone-with-loss = Can be undone, with a loss
cannot-be-undone = Cannot be undone
needs-privilege = Needs more rights than you have yourself
takes-seconds = { $seconds ->
    [one] About 1 second
   *[other] About { $seconds } seconds
  }
takes-minutes = { $minutes ->
    [one] About 1 minute
   *[other] About { $minutes } minutes
  }
co-signed-by-text = { $name } has co-signed exactly this change. You decide.
approved-by-text = { $name } has approved exactly this change. You decide.
see-commands = See the exact commands
commands = The exact commands
interruption-text = This cannot be undone. Once it is done, we have no way back to how it is now.
consent-ask-text = “{ $button }” changes your computer. To agree, type:
consent-word = yes
consent-letter = y
not-agreed-text = Nothing has changed.

## A limit
nothing-changed-text = Nothing has changed. Your IT team set a limit here.
nothing-changed-alone-text = Nothing has changed. Deskside has a limit here.
limit-why = Why there is a limit: { $reason }
limit-set-by = Set by: { $owner }
limit-dates = Since { $since }, to be reviewed { $review }
limit-reference = Reference: { $id }
ask-in-window-text = A power user or IT can go on from here. Ask in the window of Deskside: it shows you what is sent.
call = Or call IT from any telephone: { $telephone }
call-with-reference-text = Or call IT from any telephone: { $telephone }. Say { $reference }.

## What we changed on this computer
changes-empty-text = We have not changed anything on this computer.
change-by = { $time }, agreed by { $name }
undo = Undo: { $title }
leave-change = Leave as it is: { $title }
stands-half-done = Cut off in the middle
stands-not-seen = We could not see whether it happened
stands-failed = Did not work
stands-undone = Undone
stands-left = Looked at and left
undo-title = Undo this?
undo-moved = There is nothing to undo
undo-refused = Undoing this is for IT
undone-text = Undone. It is as it was before.
undo-not-text = It could not be undone. Get help from a person to go on.
undo-not-seen-text = We could not see whether it was undone.
half-done-text = A change was cut off the last time. Type c to see it.

## What went wrong
page-changed = This page has changed
page-changed-now-text = Nothing was done. Look at the page again, then choose.
not-an-answer = We cannot use this
not-an-answer-now-text = Look at the line below the question, then type it again.
refused = Your IT team has set a limit here
refused-now-text = Nothing has changed.
disk-full = The disk of this computer is full
disk-full-now-text = What was saved before is still there. Make some room and try again.
not-found = This is not here any more
not-found-now-text = Go back to the start and look at the list.
internal = Something went wrong in Deskside itself
internal-now = Nothing is lost. Try again. Reference { $incident }
in-use = Deskside is open already on this computer
in-use-now-text = Go on there, or quit it first: its icon near the clock has “Quit”.

## A check that nobody sits at
outcome-nothing-found = Nothing was found
outcome-mended = Everything that was found is mended
outcome-found = Something needs attention
outcome-unknown = Something could not be checked
outcome-refused = A boundary does not allow what the answer file agrees to
made-done = This was changed, and it helped
made-not = This was changed, and it did not help
why-look-only = Nothing was changed: it was only looked
why-not-agreed = Nothing was changed: the answer file does not agree to it
why-irreversible = Nothing was changed: it cannot be undone, so somebody has to see it first
why-privileged = Nothing was changed: it needs more rights, so somebody has to see it first
why-too-many = Nothing was changed: the answer file allows no more changes
why-boundary = Nothing was changed: the boundary decides, not the answer file
stopped-unanswered = “{ $question }” has no answer in the answer file (`{ $step }`). It can be:
stopped-too-slow = It took longer than the answer file allows
stopped-failed = It could not go on
