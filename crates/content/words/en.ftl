### Words that every wizard shares: actions, what they change, why a check could not be made.
### Names with dots are written with dashes: the action `printer.resume` has `action-printer-resume`.

## The line of a run: what happened so far
log-answered = { $question } { $answer }
log-checked = { $fine ->
    [one] 1 check is fine
   *[other] { $fine } checks are fine
  }
log-checked-unknown = { $unknown ->
    [one] 1 could not be made
   *[other] { $unknown } could not be made
  }
log-not-helped = { $what }. It did not help
log-limit = Stopped by a limit: { $what }
log-left = Left as it is: { $what }
log-aside = Put aside: { $what }
log-manual = You did it yourself: { $what }
log-undone = Taken back: { $what }
log-seen = We checked again and it works
log-not-seen = We could not see whether it works

## After a change
change-not-seen = It was reported as done, but we could not see it
change-not-helped = That did not change anything
change-moved-on = This computer has changed since, so there is nothing to take back

## Topics
topic-printer = Printer
topic-drive = Shared drive
topic-network = Wi-Fi and internet
topic-email = Email
topic-slow = Slow computer
topic-disk = Full disk
topic-other = Something else

## Choices that every list has
choice-not-listed = It is not in the list
choice-not-sure = I am not sure
choice-not-sure-note = We explain how to find out

## How a cause stands
status-not-checked = Not started
status-not-applicable = Skipped
status-fine = Working
status-unknown = Could not check
status-found = Needs attention
status-fixed = Fixed
status-not-fixed = Still there

## What it takes to go back
class-reversible = Can be undone
class-compensable = Can be undone, with a loss
class-irreversible = Cannot be undone

## What a change needs
clearance-alone = You can do this yourself
clearance-with-power-user = With a power user
clearance-with-approval = With an approval
clearance-it-only = IT only

## When a limit stops a change: `$act` is the `-act` of the action
refused-with-power-user = { $act } needs someone with you
refused-with-approval = { $act } needs an approval first
refused-it-only = { $act } is done by IT

## Actions: the button, while it runs, afterwards, the way back, afterwards, and its name in a sentence about a limit
action-service-start = Start the print service
action-service-start-doing = Starting the print service
action-service-start-done = Started the print service
action-service-start-undo = Stop the print service again
action-service-start-undone = Stopped the print service again
action-service-start-act = Starting the print service

action-service-stop = Stop the print service
action-service-stop-doing = Stopping the print service
action-service-stop-done = Stopped the print service
action-service-stop-undo = Start the print service again
action-service-stop-undone = Started the print service again
action-service-stop-act = Stopping the print service

action-printer-resume = Start the queue again
action-printer-resume-doing = Starting the queue of { $queue }
action-printer-resume-done = Started the queue of { $queue } again
action-printer-resume-undo = Pause the queue again
action-printer-resume-undone = Paused the queue of { $queue } again
action-printer-resume-act = Starting a print queue

action-printer-pause = Pause the queue
action-printer-pause-doing = Pausing the queue of { $queue }
action-printer-pause-done = Paused the queue of { $queue }
action-printer-pause-undo = Start the queue again
action-printer-pause-undone = Started the queue of { $queue } again
action-printer-pause-act = Pausing a print queue

action-printer-accept = Take new documents again
action-printer-accept-doing = Letting { $queue } take new documents
action-printer-accept-done = { $queue } takes new documents again
action-printer-accept-undo = Turn new documents away again
action-printer-accept-undone = { $queue } turns new documents away again
action-printer-accept-act = Opening a print queue for documents

action-printer-reject = Turn new documents away
action-printer-reject-doing = Closing { $queue } for new documents
action-printer-reject-done = { $queue } turns new documents away
action-printer-reject-undo = Take new documents again
action-printer-reject-undone = { $queue } takes new documents again
action-printer-reject-act = Closing a print queue for documents

action-printer-cancel-job = Take the stuck document out
action-printer-cancel-job-doing = Taking document { $job } out of the queue
action-printer-cancel-job-done = Took document { $job } out of the queue of { $queue }
action-printer-cancel-job-act = Taking a document out of the queue

action-printer-set-default = Make it the usual printer
action-printer-set-default-doing = Making { $queue } the usual printer
action-printer-set-default-done = Made { $queue } the usual printer
action-printer-set-default-undo = Go back to the printer from before
action-printer-set-default-undone = Went back to the printer from before
action-printer-set-default-act = Changing the usual printer

action-printer-set-address = Use the new place
action-printer-set-address-doing = Telling the computer where { $queue } is now
action-printer-set-address-done = Documents for { $queue } go to the new place
action-printer-set-address-undo = Go back to the old place
action-printer-set-address-undone = Documents for { $queue } go to the old place again
action-printer-set-address-act = Changing where a printer is looked for

action-printer-add = Add the printer
action-printer-add-doing = Adding { $queue }
action-printer-add-done = Added { $queue }
action-printer-add-undo = Remove it again
action-printer-add-undone = Removed { $queue } again
action-printer-add-act = Adding a printer

action-printer-remove = Remove the printer
action-printer-remove-doing = Removing { $queue }
action-printer-remove-done = Removed { $queue }
action-printer-remove-undo = Add it again
action-printer-remove-undone = Added { $queue } again
action-printer-remove-act = Removing a printer

action-printer-test-page = Print a test page
action-printer-test-page-doing = Printing a test page on { $queue }
action-printer-test-page-done = Printed a test page on { $queue }
action-printer-test-page-seen = The printer said that the page is done
action-printer-test-page-not-seen = The printer has not said that the page is done
action-printer-test-page-act = Printing a test page

## What changes
effect-print-service = The print service
effect-queue = The queue of { $queue }
effect-new-documents = New documents for { $queue }
effect-document = “{ $title }”
effect-default-printer = Your usual printer
effect-address = Where documents for { $queue } go
effect-printer = { $queue }
effect-test-page = A test page on { $queue }
effect-waiting-documents = { $count ->
    [one] 1 waiting document
   *[other] { $count } waiting documents
  }

## From one state to another
state-stopped = Stopped
state-running = Running
state-paused = Paused
state-turned-away = Turned away
state-accepted = Accepted
state-in-queue = In the queue
state-removed = Removed
state-named = { $name }
state-none = None
state-not-there = Not on this computer
state-there = On this computer
state-added = Added
state-one-page = One page

## What is lost for good
loss-print-again = You print “{ $title }” again yourself, if you still need it
loss-one-sheet = Uses one sheet of paper
loss-waiting-documents = { $count ->
    [one] 1 waiting document does not come back
   *[other] { $count } waiting documents do not come back
  }
loss-printer-settings = Settings of this printer that somebody changed by hand do not come back

## About a printer in a list
printer-at = { $location }
printer-model = { $model }
printer-waiting = { $count ->
    [one] 1 document is waiting
   *[other] { $count } documents are waiting
  }
printer-is-default = Your usual printer

## Why the computer could not answer or could not do it, and what comes then
fault-not-installed = { $what } is not installed on this computer
fault-not-installed-action = IT can install it
fault-too-slow = There was no answer in time
fault-too-slow-action = Check again in a minute
fault-no-answer = { $what } does not answer
fault-no-answer-action = Check that it is switched on, then check again
fault-denied = Your account may not do this on this computer
fault-denied-action = A power user or IT can do it with you
fault-missing = { $what } is not there any more
fault-missing-action = Go back and choose again
fault-unreadable = The computer gave an answer that we do not understand
fault-unreadable-action = Check again, or get help from a person
fault-tool = A tool of the computer could not do it
fault-tool-action = Try again, or get help from a person
fault-not-supported = This kind of computer cannot do this
fault-not-supported-action = Get help from a person
fault-not-permitted = This was not agreed to, so nothing was done
fault-not-permitted-action = Look at the change again and decide
fault-stopped = You stopped it
fault-stopped-action = Check again when you are ready
