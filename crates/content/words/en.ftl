### Words that every wizard shares: actions, what they change, why a check could not be made.
### Names with dots are written with dashes: the action `printer.resume` has `action-printer-resume`.

## People
you = You
decided-by-file = { $operator }, in a file beforehand
signed-by-power-user = Co-signed by { $name }
signed-by-approver = Approved by { $name }

## Lists and proofs
list-empty = There is nothing of the kind on this computer
proof-seen = It worked
proof-not-seen = This computer has not seen whether it worked

## So far: what happened in a run
story-checked = { $unknown ->
    [0] { $fine ->
        [one] 1 check, all well
       *[other] { $fine } checks, all well
    }
   *[other] { $fine ->
        [0] { $unknown } could not be checked
       *[other] { $fine } well, { $unknown } could not be checked
    }
  }
story-by-hand = Done by hand
story-not-seen = We could not see whether it happened
story-put-aside = Put aside: { $what }
story-signed = { $name } had agreed to exactly this change
story-went-back = Went back to an earlier page
story-sent = Asked for help: { $reference }

## Taking something back
undo-already-so = It is as it was before already
undo-moved-on = What was changed is not there any more
half-done-after = It looks done now
half-done-before = Nothing of it is there so far
half-done-between = It was begun, and not all of it is there
half-done-unknown = We cannot see how far it got

## Notifications
notify-replied = { $by } replied to your request
notify-resolved = { $by } says that it is solved
notify-owned = { $by } looks at your request now
notify-approval-asked = { $by } asks for an approval
notify-approved = { $by } approved what you asked for
notify-not-approved = { $by } did not approve what you asked for
notify-approval-expired = Nobody answered what you asked IT to approve
notify-approval-over = An approval does not count any more
notify-claimed = { $by } can help you now
notify-wants-in = { $by } asks to join you
notify-let-go = Your request waits for a power user again
notify-asked-peers = IT asked power users to help you
notify-passed = No power user came, and IT was asked
notify-needs-help = Somebody needs help with { $skill }
notify-needs-help-text = Open Deskside to see what waits.
notify-thanked = Somebody thanked you for your help
notify-thanked-text = Open Deskside to read it.
notify-record = The record of your requests was changed
notify-record-text = Something is missing or different since the last time. Tell IT by telephone, not through this app.

## In the tray
tray-stop = STOP sharing
tray-stop-with = STOP sharing with { $names }
tray-quit = Quit

## When the window cannot open
no-window-text = Deskside cannot open its window here.
no-window-then-text = The same help is in a terminal. Type: { $program }
open-elsewhere = Deskside is open in a terminal
open-elsewhere-text = Its window goes on when you leave it there.

## What is sent: answers
answer-topic = What it is about
answer-tried = What was tried
answer-found = What we found
answer-limit = What only IT may do

## What is sent: the parts of a report
part-answers = Your answers and what we found
part-session = What was said and shown with the power user
part-run = What happened step by step
part-system = This computer and its system
part-cpu = How busy the processor is
part-memory = Memory
part-disks = Disks and free space
part-mounts = Drives and where they are
part-processes = Programs that are busy
part-network = Network connections
part-connection = The way to the help server
part-names = Finding addresses on the network
part-clock = Date and time
part-printers = Printers and their queues
part-printing = Printers and their queues
part-errors = Recent messages from the system
part-verdicts = What the checks of the report say

## What was hidden, by kind
hidden-count = { $what }: { $count }
hidden-lines = { $count ->
    [one] 1 line that you hid
   *[other] { $count } lines that you hid
  }
hidden-password = Passwords
hidden-private-key = Private keys
hidden-token = Access codes of programs
hidden-cloud-key = Keys of cloud services
hidden-forge-token = Access codes of software projects
hidden-chat-token = Access codes of chat and mail services
hidden-payment-key = Keys of payment services
hidden-ai-key = Keys of AI services
hidden-jwt = Signed sign-in codes
hidden-cookie = Sign-ins of web pages
hidden-saml = Sign-in documents
hidden-wifi-key = Wi-Fi passwords
hidden-network-secret = Passwords of network devices
hidden-password-hash = Scrambled passwords
hidden-kerberos-ticket = Sign-in tickets
hidden-recovery-key = Recovery keys
hidden-one-time-secret = Secrets behind one-time codes
hidden-licence-key = Licence keys
hidden-card = Bank card numbers
hidden-iban = Bank account numbers
hidden-national-id = Identity, tax and insurance numbers
hidden-birth-date = Dates of birth
hidden-address = Street addresses
hidden-user = Names of accounts
hidden-person = Names of people
hidden-email = Email addresses
hidden-phone = Telephone numbers
hidden-host = Names of computers
hidden-domain = Names of networks
hidden-ip = Network addresses
hidden-mac = Addresses of network cards
hidden-ssid = Names of Wi-Fi networks
hidden-serial = Serial numbers
hidden-device-id = Numbers of this device
hidden-document = Names of documents

## What the report says
analyzer-not-collected = This part is not in the report
analyzer-left-out = This part was left out
analyzer-hidden = Lines were hidden in this part
analyzer-not-told = The report does not say
## What each of them looks at, for when it could not look
analyzer-about-disk-room = Whether there is room on the disks
analyzer-about-disk-files = Whether there is room for more files
analyzer-about-disk-read-only = Whether the system disk can be written to
analyzer-about-memory-room = Whether there is memory to spare
analyzer-about-load = Whether the processor keeps up with its work
analyzer-about-network-connected = Whether the computer is on a network
analyzer-about-gateway-answers = Whether the way out of the network answers
analyzer-about-server-answers = Whether the help server answers
analyzer-about-names-resolve = Whether addresses on the network are found
analyzer-about-clock-set = Whether the clock is set from the network
analyzer-about-print-service = Whether the print service is running
analyzer-about-print-queues = Whether the print queues are running
analyzer-about-print-accepting = Whether the print queues take documents
analyzer-about-disk-errors = Whether a disk had trouble reading or writing
analyzer-about-disk-full-errors = Whether a program ran out of room on a disk
analyzer-about-memory-errors = Whether a program ran out of memory
analyzer-about-crashes = Whether a program broke off

## What they found
analyzer-disk-room = There is room on the disks
analyzer-disk-nearly-full = A disk is nearly full
analyzer-disk-full = A disk is full
analyzer-files-room = There is room for more files
analyzer-few-more-files = A disk can hold few more files
analyzer-no-more-files = A disk can hold no more files
analyzer-disk-writable = The system disk can be written to
analyzer-disk-read-only = The system disk cannot be written to
analyzer-memory-room = There is memory to spare
analyzer-memory-nearly-full = Memory is nearly used up
analyzer-memory-full = Memory is used up
analyzer-load-fine = The processor keeps up with its work
analyzer-load-high = The processor has more to do than it can
analyzer-network-connected = The computer is on a network
analyzer-network-disconnected = The computer is on no network
analyzer-gateway-answers = The way out of the network answers
analyzer-gateway-silent = The way out of the network does not answer
analyzer-gateway-none = There is no way out of the network
analyzer-server-answers = The help server answers
analyzer-server-silent = The help server does not answer
analyzer-names-work = Addresses on the network are found
analyzer-names-fail = Addresses on the network are not found
analyzer-clock-synchronised = The clock is set from the network
analyzer-clock-not-synchronised = The clock is not set from the network
analyzer-print-service-running = The print service is running
analyzer-print-service-stopped = The print service has stopped
analyzer-queue-runs = The print queues are running
analyzer-queue-paused = A print queue is paused
analyzer-queue-accepts = The print queues take documents
analyzer-queue-rejects = A print queue turns documents away
analyzer-disk-no-errors = No disk had trouble reading or writing
analyzer-disk-errors = A disk had trouble reading or writing
analyzer-disk-was-not-full = No program ran out of room on a disk
analyzer-disk-was-full = A program ran out of room on a disk
analyzer-memory-was-enough = No program ran out of memory
analyzer-memory-was-out = A program ran out of memory
analyzer-no-crashes = No program broke off
analyzer-crashes = A program broke off

## Who set a limit when no name is given
boundary-owner-it = Your IT team
boundary-owner-deskside = Comes with Deskside

## Topics
topic-printer = Printer
topic-drive = Shared drive
topic-network = Wi-Fi and internet
topic-email = Email
topic-slow = Slow computer
topic-disk = Full disk
topic-other = Something else

## What was found without anybody asking
health-disk-fills = { $days ->
    [one] Your disk could be full tomorrow
   *[other] Your disk could be full in about { $days } days
  }

## Choices that every list has
choice-not-listed = It is not in the list
choice-not-sure = I am not sure
choice-not-sure-note = We explain how to find out
choice-secret = A password, which is not shown

## How a cause stands
status-not-checked = Not started
status-not-applicable = Skipped
status-fine = All well
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
refused-with-power-user = { $act } needs a second person
refused-with-approval = { $act } needs an approval first
refused-it-only = { $act } is done by IT

## Why a limit holds now that does not always hold
limit-weekdays-text = It is allowed on these days: { $days }.
limit-hours-text = It is allowed from { $from } to { $until }.
limit-working-time-text = It is allowed in working hours.
limit-not-working-time-text = It is allowed outside working hours.
limit-computers-text = It is allowed on some other computers.
limit-certified-text = It is allowed for people certified for { $skills }.
limit-used-up-text = { $most ->
    [one] Today’s one time is used up.
   *[other] Today’s { $most } times are used up.
  }
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

## Who could do something, and how an action is told apart from another way of doing it
who-alone = You decide this yourself
who-with-power-user = You, together with a power user who looks at the exact change and signs it
who-with-power-user-nobody = IT, because at the moment nobody here may sign it with you
role-it = IT
who-with-approval = You, once somebody has agreed to the exact change: { $role }
who-it-only = Only IT
who-it-only-alone = Somebody with administrator rights on this computer
case-of-others = { $act }, when it belongs to somebody else
case-undo = { $act }, to take back what Deskside did here

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
effect-document = “{ $title }” on { $queue }
effect-document-of = “{ $title }”, which { $owner } prints on { $queue }
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
loss-owner-prints-again = Its owner prints “{ $title }” again, if they still need it
loss-of-owner = { $owner } prints “{ $title }” again, if it is still needed. Tell { $owner } that you took it out
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
fault-denied-action = IT can do it with you
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
fault-stopped = It was cut off before it was done
fault-stopped-action = Check again when you are ready

## Actions: files
action-file-trash = Move to the trash
action-file-trash-doing = Moving { $file } to the trash
action-file-trash-done = Moved { $file } to the trash
action-file-trash-undo = Put { $file } back
action-file-trash-undone = { $file } is back in its folder
action-file-trash-act = Moving a file to the trash
action-file-restore = Put it back
action-file-restore-doing = Putting { $file } back
action-file-restore-done = Put { $file } back
action-file-restore-undo = Move { $file } to the trash again
action-file-restore-undone = { $file } is in the trash again
action-file-restore-act = Putting a file back
action-trash-empty = Empty the trash
action-trash-empty-doing = Emptying the trash
action-trash-empty-done = Emptied the trash
action-trash-empty-act = Emptying the trash
effect-file = { $file }, { $size }
effect-trash = { $count ->
    [one] The trash, with 1 file or folder of { $size }
   *[other] The trash, with { $count } files and folders of { $size }
  }
state-in-folder = In the folder { $folder }
state-in-trash = In the trash
state-full = Full
state-empty = Empty
loss-trash = { $count ->
    [one] What is in the trash is gone for good
   *[other] All { $count } files and folders in the trash are gone for good
  }
file-in-folder = { $days ->
    [0] In the folder { $folder }. Changed today
    [one] In the folder { $folder }. Changed yesterday
   *[other] In the folder { $folder }. Not changed for { $days } days
  }
file-size = { $size }
trashed-from = From the folder { $folder }
trashed-on = From the folder { $folder }. Deleted on { $day }

## Actions: shared folders
action-drive-connect = Connect the folder
action-drive-connect-doing = Connecting { $share }
action-drive-connect-done = Connected { $share }
action-drive-connect-undo = Disconnect it again
action-drive-connect-undone = { $share } is not connected any more
action-drive-connect-act = Connecting a shared folder
action-drive-connect-denied = The server did not accept this name with this password for this folder
action-drive-connect-missing = The server has no folder called { $share }
action-drive-connect-unreadable = Your password is not here any more. Go back and type it again
action-drive-disconnect = Disconnect the folder
action-drive-disconnect-doing = Disconnecting { $share }
action-drive-disconnect-done = Disconnected { $share }
action-drive-disconnect-act = Disconnecting a shared folder
effect-drive = { $share } on { $server }
effect-open-files = Files that are open there, in: { $programs }
state-connected = Connected
state-connected-as = Connected as { $account }
state-not-connected = Not connected
state-open = Open
state-cut-off = Cut off
loss-connection = Connecting it again takes the password. Nothing in the folder is deleted
loss-open-files = What is not saved in these programs may be lost: { $programs }. Connecting it again takes the password
drive-on = On { $server }
drive-as = As { $account }

## Actions: sound
action-sound-unmute = Switch it on again
action-sound-unmute-doing = Switching { $device } on
action-sound-unmute-done = Switched { $device } on again
action-sound-unmute-undo = Switch it to silent again
action-sound-unmute-undone = { $device } is silent again
action-sound-unmute-act = Switching a loudspeaker or microphone on
action-sound-mute = Switch it to silent
action-sound-mute-doing = Switching { $device } to silent
action-sound-mute-done = Switched { $device } to silent
action-sound-mute-undo = Switch it on again
action-sound-mute-undone = { $device } is on again
action-sound-mute-act = Switching a loudspeaker or microphone to silent
action-sound-set-volume = Set the volume
action-sound-set-volume-doing = Setting the volume of { $device }
action-sound-set-volume-done = Set the volume of { $device }
action-sound-set-volume-undo = Go back to the volume from before
action-sound-set-volume-undone = { $device } has the volume from before
action-sound-set-volume-act = Setting the volume of a loudspeaker or microphone
action-sound-set-default = Use this one
action-sound-set-default-doing = Choosing { $device }
action-sound-set-default-done = Chose { $device }
action-sound-set-default-undo = Use the one from before
action-sound-set-default-undone = The one from before is used again
action-sound-set-default-act = Choosing a loudspeaker or microphone
action-sound-test-tone = Play a tone
action-sound-test-tone-doing = Playing a tone on { $device }
action-sound-test-tone-done = Played a tone on { $device }
action-sound-test-tone-seen = The tone was played to its end
action-sound-test-tone-not-seen = The tone was not played to its end
action-sound-test-tone-act = Playing a tone
effect-sound = { $device }
effect-volume = The volume of { $device }
effect-default-output = Where sound comes out
effect-default-input = The microphone that is used
effect-tone = A tone on { $device }
state-silent = Silent
state-on = On
state-percent = { $percent } %
state-one-tone = One second of sound
sound-unplugged = Nothing is plugged in there
sound-muted = Silent
sound-used-now = Used now

## Actions: settings of the desktop
action-keyboard-set-layouts = Change the keyboard
action-keyboard-set-layouts-doing = Changing the keyboard
action-keyboard-set-layouts-done = Changed the layouts of the keyboard
action-keyboard-set-layouts-undo = Put the layouts back as they were
action-keyboard-set-layouts-undone = The layouts of the keyboard are as before
action-keyboard-set-layouts-act = Changing the layouts of the keyboard
action-aid-switch-on = Switch it on
action-aid-switch-on-doing = Switching it on
action-aid-switch-on-done = Switched on what makes using easier
action-aid-switch-on-undo = Switch it off again
action-aid-switch-on-undone = It is off again
action-aid-switch-on-act = Switching on what makes seeing, hearing or typing easier
action-aid-switch-off = Switch it off
action-aid-switch-off-doing = Switching it off
action-aid-switch-off-done = Switched off an aid for seeing, hearing or typing
action-aid-switch-off-undo = Switch it on again
action-aid-switch-off-undone = It is on again
action-aid-switch-off-act = Switching off what makes seeing, hearing or typing easier
action-text-set-size = Change the size
action-text-set-size-doing = Changing the size of the writing
action-text-set-size-done = Changed the size of the writing
action-text-set-size-undo = Put the size back as it was
action-text-set-size-undone = The writing has its size from before
action-text-set-size-act = Changing the size of the writing
effect-layouts = Layouts of your keyboard
effect-screen-reader = A voice that reads the screen aloud
effect-magnifier = The magnifier
effect-high-contrast = High contrast
effect-screen-keyboard = The keyboard on the screen
effect-sticky-keys = Sticky keys
effect-slow-keys = Slow keys
effect-bounce-keys = Ignoring quick double presses
effect-mouse-keys = Moving the mouse pointer with the digits
effect-text-size = Size of the writing
state-layouts = { $labels }
state-layout-of-computer = The one that the computer is set to
state-off = Off
layout-is-own = Set up here

## Actions: programs
action-autostart-switch-off = Do not start it by itself
action-autostart-switch-off-doing = Switching it off
action-autostart-switch-off-done = A program does not start by itself any more
action-autostart-switch-off-undo = Let it start by itself again
action-autostart-switch-off-undone = The program starts by itself again
action-autostart-switch-off-act = Switching off what starts by itself
action-autostart-switch-on = Let it start by itself
action-autostart-switch-on-doing = Switching it on
action-autostart-switch-on-done = A program starts by itself again
action-autostart-switch-on-undo = Switch it off again
action-autostart-switch-on-undone = The program does not start by itself
action-autostart-switch-on-act = Letting a program start by itself
action-program-quit = Close the program
action-program-quit-doing = Closing the program
action-program-quit-done = Closed a program
action-program-quit-act = Closing a program
action-program-end = End the program
action-program-end-doing = Ending the program
action-program-end-done = Ended a program
action-program-end-act = Ending a program
effect-starter = { $program }
effect-program = { $program }
state-starts = Starts when you sign in
state-does-not-start = Does not start by itself
state-closed = Closed
state-ended = Ended at once
loss-unsaved = What is not saved in { $program } may be lost. If it asks, answer it
loss-unsaved-surely = What is not saved in { $program } is lost
program-memory = { $size }

## Actions: Bluetooth
action-bluetooth-switch-on = Switch Bluetooth on
action-bluetooth-switch-on-doing = Switching Bluetooth on
action-bluetooth-switch-on-done = Switched Bluetooth on
action-bluetooth-switch-on-undo = Switch it off again
action-bluetooth-switch-on-undone = Bluetooth is off again
action-bluetooth-switch-on-act = Switching Bluetooth on
action-bluetooth-switch-off = Switch Bluetooth off
action-bluetooth-switch-off-doing = Switching Bluetooth off
action-bluetooth-switch-off-done = Switched Bluetooth off
action-bluetooth-switch-off-undo = Switch it on again
action-bluetooth-switch-off-undone = Bluetooth is on again
action-bluetooth-switch-off-act = Switching Bluetooth off
action-bluetooth-connect = Connect it
action-bluetooth-connect-doing = Connecting { $pairing }
action-bluetooth-connect-done = Connected { $pairing }
action-bluetooth-connect-undo = Disconnect it again
action-bluetooth-connect-undone = { $pairing } is not connected any more
action-bluetooth-connect-act = Connecting a Bluetooth device
action-bluetooth-connect-no-answer = { $pairing } does not answer. It is off, too far away, or connected to something else
action-bluetooth-disconnect = Disconnect it
action-bluetooth-disconnect-doing = Disconnecting { $pairing }
action-bluetooth-disconnect-done = Disconnected { $pairing }
action-bluetooth-disconnect-undo = Connect it again
action-bluetooth-disconnect-undone = { $pairing } is connected again
action-bluetooth-disconnect-act = Disconnecting a Bluetooth device
effect-bluetooth = Bluetooth
effect-bluetooth-device = { $pairing }
effect-bluetooth-devices = Devices without a cable: { $devices }
loss-bluetooth-devices = These have to be connected again by hand: { $devices }
bluetooth-connected = Connected now
bluetooth-battery = Battery: { $percent } %

## Actions: power
action-power-set-profile = Change it
action-power-set-profile-doing = Changing how much is saved
action-power-set-profile-done = Changed how much power is saved
action-power-set-profile-undo = Put it back as it was
action-power-set-profile-undone = Power is saved as before
action-power-set-profile-act = Changing how much power is saved
effect-profile = Power and speed
state-power-saver = It saves power
state-balanced = As usual
state-performance = As fast as it can

## Actions: updates
action-updates-look = Look for updates
action-updates-look-doing = Looking for updates
action-updates-look-done = Looked for updates
action-updates-look-act = Looking for updates
effect-updates-list = The list of updates
state-updates-never-looked = It has never been fetched
state-updates-looked-today = It is from today
state-updates-looked = { $days ->
    [one] It is a day old
   *[other] It is { $days } days old
}
state-updates-looked-now = It is new, and nothing is installed

## Actions: mail
action-mail-account-add = Set up the account in Thunderbird
action-mail-account-add-doing = Setting up { $mail } in Thunderbird
action-mail-account-add-done = Set up { $mail } in Thunderbird
action-mail-account-add-undo = Take it out again
action-mail-account-add-undone = { $mail } is no longer set up in Thunderbird
action-mail-account-add-act = Setting up a mail account in Thunderbird
action-mail-account-add-denied = Thunderbird is open, or its folder may not be changed. Close Thunderbird, then try again
action-mail-account-remove = Take the account out of Thunderbird
action-mail-account-remove-doing = Taking { $mail } out of Thunderbird
action-mail-account-remove-done = Took { $mail } out of Thunderbird
action-mail-account-remove-undo = Set it up again
action-mail-account-remove-undone = { $mail } is set up in Thunderbird again
action-mail-account-remove-act = Taking a mail account out of Thunderbird
action-mail-account-remove-denied = Thunderbird is open, or its folder may not be changed. Close Thunderbird, then try again
effect-mail-account = The account { $mail } in Thunderbird
effect-mail-servers = Its servers
effect-mail-entry = The entry { $mail } in the list of programs
effect-mail-kept = What Thunderbird has kept for this account on this computer
state-mail-none = Not there
state-mail-half = There in part
state-mail-own-profile = In a profile of its own
state-mail-servers = Mail comes from { $receives } and goes out through { $sends }
state-mail-entry = Opens Thunderbird with this account
state-mail-aside = In the folder { $folder }
loss-mail-aside = Mail, drafts and addresses that are only here leave Thunderbird, and undoing does not bring them back. They stay in { $folder }
mail-in-thunderbird = In Thunderbird, set up by Deskside

## Actions: networks
action-wifi-on = Switch Wi-Fi on
action-wifi-on-doing = Switching Wi-Fi on
action-wifi-on-done = Switched Wi-Fi on
action-wifi-on-undo = Switch it off again
action-wifi-on-undone = Wi-Fi is off again
action-wifi-on-act = Switching Wi-Fi on
action-wifi-off = Switch Wi-Fi off
action-wifi-off-doing = Switching Wi-Fi off
action-wifi-off-done = Switched Wi-Fi off
action-wifi-off-undo = Switch it on again
action-wifi-off-undone = Wi-Fi is on again
action-wifi-off-act = Switching Wi-Fi off
action-network-connect = Connect
action-network-connect-doing = Connecting
action-network-connect-done = Connected the computer to a network
action-network-connect-undo = Put it back as it was
action-network-connect-undone = The connection is as it was before
action-network-connect-act = Connecting to a network
action-network-connect-no-answer = The network did not take the connection. The computer is connected as before
action-network-connect-denied = The network wants a password that is not here, or you may not connect it yourself
action-network-disconnect = Disconnect
action-network-disconnect-doing = Disconnecting
action-network-disconnect-done = Disconnected the computer from a network
action-network-disconnect-undo = Connect it again
action-network-disconnect-undone = It is connected again
action-network-disconnect-act = Disconnecting from a network
action-network-renew = Ask for a new address
action-network-renew-doing = Asking the network for an address
action-network-renew-done = Asked the network for a new address
action-network-renew-act = Asking the network for a new address
action-network-renew-no-answer = The network gave no address
action-names-forget = Ask for all addresses anew
action-names-forget-doing = Forgetting the addresses that were kept
action-names-forget-done = Forgot the addresses that were kept
action-names-forget-act = Forgetting the addresses that are kept
action-vpn-connect = Connect the VPN
action-vpn-connect-doing = Connecting the VPN
action-vpn-connect-done = Connected the VPN
action-vpn-connect-undo = Disconnect it again
action-vpn-connect-undone = The VPN is disconnected again
action-vpn-connect-act = Connecting the VPN
action-vpn-connect-no-answer = The VPN did not connect. It is off, as before
action-vpn-connect-denied = The VPN wants a password or a certificate that is not here
action-vpn-disconnect = Disconnect the VPN
action-vpn-disconnect-doing = Disconnecting the VPN
action-vpn-disconnect-done = Disconnected the VPN
action-vpn-disconnect-undo = Connect it again
action-vpn-disconnect-undone = The VPN is connected again
action-vpn-disconnect-act = Disconnecting the VPN
action-proxy-set = Change the proxy setting
action-proxy-set-doing = Changing the proxy setting
action-proxy-set-done = Changed the proxy setting
action-proxy-set-undo = Put the proxy setting back
action-proxy-set-undone = The proxy setting is as it was before
action-proxy-set-act = Changing the proxy setting
action-proxy-set-denied = Your organisation keeps this setting
effect-wifi = Wi-Fi
effect-network = The network at { $adapter }
effect-own-address = The address of this computer at { $adapter }
effect-names = The addresses of pages and servers that this computer keeps
effect-vpn = The VPN { $connection }
effect-proxy = The proxy for web pages
state-connected-to = Connected to { $connection }
state-no-address = None
state-address-from-network = One that the network gives
state-names-kept = Kept for a while
state-names-forgotten = Asked for anew
loss-names = The first pages after that take a moment longer
state-proxy-none = None, straight to the page
state-proxy-manual = The one in the settings
state-proxy-auto = Chosen by a file

## What people can help with
skill-printing = printers
skill-storage = full disks
skill-network = Wi-Fi and internet
skill-meetings = screens, sound and meetings
skill-performance = slow computers and updates
skill-accounts = signing in
skill-security = safety
skill-devices = lost and broken devices
skill-access = access to folders and programs
skill-software = programs
skill-drives = network drives
skill-mail = mail
skill-settings = keyboard, language and other settings

## What a power user writes when it is solved
solved-text =
  What fixed it: { $what }
  Why: { $why }

# Where Deskside has no way to a change on this kind of computer: how somebody makes it by hand.
by-hand = Deskside cannot do this here. What you can do
by-hand-other = Get help from a person
by-hand-printer-accept-windows =
    Open Settings, then Bluetooth & devices, then Printers & scanners
    Choose the printer, then Open print queue
    In the menu of the printer, see that it is not paused and not used offline
by-hand-printer-reject-windows =
    Open Settings, then Bluetooth & devices, then Printers & scanners
    Choose the printer, then Open print queue
    Pause it there: it keeps new documents until it goes on
by-hand-printer-set-address-windows =
    Open Settings, then Bluetooth & devices, then Printers & scanners
    Remove the printer there, then choose Add device
    Choose the printer at its new address
by-hand-printer-test-page-windows =
    Open Settings, then Bluetooth & devices, then Printers & scanners
    Choose the printer, then Print test page
by-hand-file-trash-windows =
    Open the folder in File Explorer
    Select the file and press Delete: it goes to the Recycle Bin
by-hand-file-restore-windows =
    Open the Recycle Bin on the desktop
    Select the file and choose Restore
by-hand-file-trash-macos =
    Open the folder in the Finder
    Select the file and press Command and Delete: it goes to the Trash
by-hand-file-restore-macos =
    Open the Trash in the Dock
    Select the file, then choose File and Put Back
by-hand-trash-empty-macos =
    Open the Trash in the Dock and look through what is in it
    Choose Finder, then Empty Trash: what was in it does not come back
by-hand-drive-connect-windows =
    Open File Explorer, then This PC, then Map network drive
    Type the folder as your organisation gave it to you
    Sign in with your account there
by-hand-drive-disconnect-windows =
    Open File Explorer, then This PC
    Close what you have open in the folder, choose it and then Disconnect
by-hand-drive-connect-macos =
    Open the Finder, then choose Go and Connect to Server
    Type the address as your organisation gave it to you
    Sign in with your account there
