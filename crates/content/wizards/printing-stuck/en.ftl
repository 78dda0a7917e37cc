### My printer does not print.

title = My printer does not print
summary = Nothing comes out, the print queue is stuck, or the wrong printer answers
symptoms =
    no sheet comes out
    the Kyocera does nothing
    the HP does not print
    the Canon does not print
    the Brother does not print
    the Epson does not print
    I clicked print three times
    my printer does not print
    the printer is not printing
    nothing comes out of the printer
    I cannot print
    printing does not work
    the printer says ready but nothing comes out
    the print queue is stuck
    my document is stuck in the queue
    the print job hangs
    documents are waiting and do not print
    the printer is paused
    the printer is offline
    the printer does not answer
    the printer does not work
    the printer is not responding
    the printer is out of paper
    the printer says there is no paper
    the toner is empty
    the ink is empty
    there is a paper jam
    paper is stuck in the printer
    it prints on the wrong printer
    my documents come out somewhere else
    the print service is not running
    the printer used to work and stopped
    cannot cancel a print job
    the same document keeps blocking the printer
checking = Checking your printer
checking-subject = Checking { $queue }
done = Your printer is ready to print again
done-subject = { $queue } is ready to print again
done-explain = We checked it again and it works.
done-nothing-found = Our checks found no cause
done-nothing-found-explain = If your printer still does not print, a person can look further with you.
done-not-chosen = We have not checked a printer yet
done-not-chosen-explain = Come back when you know which printer it is, or get help from a person.
done-cannot-tell = Look at the printer when you can
done-cannot-tell-explain = Our checks found nothing wrong. If no page has come out, come back and choose “No, nothing came out”.
done-not-tried = We did not try to print
done-not-tried-explain = Our checks found nothing wrong. A test page shows whether it prints.
done-not-fixed = The printer still needs attention
done-not-fixed-explain = We know more now. Everything we found stays together for the person who helps you.
hand-over = Say what you tried to print and from which program. Say whether a colleague can print on the same printer.

## The print service
service-stopped-check = The print service is running
service-stopped-checking = Checking that the print service is running
service-stopped = The print service has stopped
service-stopped-explain = This is the part of your computer that hands documents to every printer. While it is stopped, nothing prints.
service-stopped-unknown = We could not see the print service on this computer

## Which printer
queue = Which printer is not working?
queue-hint = We found these on your computer
queue-empty = No printer is set up on this computer. Choose “Add a printer” on the first page, or get help from a person.
not-listed = Your printer is not set up on this computer
not-listed-body =
    We can only check a printer that this computer knows.
    Add it first, or get help from a person.
not-sure = How to find out which printer you use
not-sure-body =
    Open the document again and choose Print. The printer that is shown first is the one you use.
    Many printers have their name on a label near the display.
    Then go back and choose it.

## The way to the printer
moved-check = The printer is where your computer looks for it
moved-checking = Checking that your computer looks in the right place
moved = { $queue } has moved to a new place on the network
moved-explain = Your computer still sends documents to the old place, where nobody answers. The printer answers at a new one.
moved-unknown = We could not look for printers on the network

silent-check = The printer answers
silent-checking = Checking that the printer answers
silent = { $queue } does not answer
silent-explain = Your computer asked the printer and got no answer. It may be switched off, asleep or unplugged.
silent-unknown = This printer cannot be asked. Look at its display if you are near it
switch-on = Switch { $queue } on
switch-on-body =
    Go to the printer and look at its display.
    If the display is dark, press the power button.
    Check that the cable to the network is plugged in, or that its Wi-Fi light is on.
    Wait about a minute, until the printer says that it is ready.

## What the printer says
no-paper-check = The printer has paper
no-paper-checking = Checking that the printer has paper
no-paper = { $queue } is out of paper
no-paper-explain = The printer tells us that its paper tray is empty. Your documents wait until there is paper.
no-paper-unknown = This printer does not tell us. Look at its display if you are near it
add-paper = Put paper into { $queue }
add-paper-body =
    Pull the paper tray out.
    Put in paper of the usual size, up to the line inside the tray.
    Push the tray in until it clicks.
    If the display asks you to continue, agree.

no-toner-check = The printer has toner or ink
no-toner-checking = Checking that the printer has toner or ink
no-toner = { $queue } is out of toner or ink
no-toner-explain = The printer tells us that a cartridge is empty. It cannot print until somebody changes it.
no-toner-unknown = This printer does not tell us. Look at its display if you are near it
change-toner = Change the cartridge in { $queue }
change-toner-body =
    Look at the display to see which colour is empty.
    Take a new cartridge from the printer cupboard. If there is none, get help from a person.
    Open the front cover and swap the cartridge. Follow the picture inside the cover.
    Close the cover and wait until the printer says that it is ready.

jam-check = No paper is stuck and all covers are closed
jam-checking = Checking for stuck paper and open covers
jam = Paper is stuck in { $queue }, or a cover is open
jam-explain = The printer stops until the paper is out and every cover and tray is closed.
jam-unknown = This printer does not tell us. Look at its display if you are near it
clear-jam = Take the stuck paper out of { $queue }
clear-jam-body =
    Look at the display. It usually shows where the paper is stuck.
    Open that cover and pull the paper out slowly, with both hands.
    Look for small pieces that are left behind.
    Close every cover and tray.

## The queue
paused-check = The print queue is running
paused-checking = Checking what the print queue is doing
paused = The print queue is paused
paused-explain = { $waiting ->
    [0] Documents that you send to { $queue } wait until somebody starts the queue again.
    [one] 1 document waits for { $queue }. It prints as soon as the queue is started again.
   *[other] { $waiting } documents wait for { $queue }. They print as soon as the queue is started again.
  }
paused-unknown = We could not see the print queue

rejecting-check = The print queue takes new documents
rejecting-checking = Checking that the print queue takes new documents
rejecting = The print queue turns new documents away
rejecting-explain = { $queue } is set to take no new documents. What you print is turned away until this is changed.
rejecting-unknown = We could not see whether the print queue takes documents

stuck-mine-check = None of your documents is stuck
stuck-mine-checking = Checking your documents in the queue
stuck-mine = One of your documents holds up the queue
stuck-mine-explain = “{ $title }” has not moved for { $minutes ->
    [0] a while
    [one] 1 minute
   *[other] { $minutes } minutes
  }. If we take it out, the documents behind it can print.
stuck-mine-unknown = We could not see the documents in the queue

stuck-other-check = No document of somebody else is stuck
stuck-other-checking = Checking the other documents in the queue
stuck-other = A document of somebody else holds up the queue
stuck-other-explain = It has not moved for { $minutes ->
    [0] a while
    [one] 1 minute
   *[other] { $minutes } minutes
  }. Its owner can take it out, or you with a power user beside you, or IT.
stuck-other-unknown = We could not see the documents of other people
ask-colleague = Ask the owner to take the document back
ask-colleague-body =
    Ask the people near you who is printing on { $queue } right now.
    Ask them to cancel their document on their own computer.
    If nobody knows, choose “Needs IT”. They can take it out.

## Where documents go
not-default-check = This printer is the one your programs use
not-default-checking = Checking which printer your programs use
not-default = Your programs print on { $default }
not-default-explain = When you do not choose a printer, documents go to { $default }. You may find them there. We can make { $queue } the usual printer.
not-default-unknown = We could not see which printer your programs use

duplicate-check = The printer is set up only once
duplicate-checking = Checking whether the printer is set up twice
duplicate = This printer is set up twice
duplicate-explain = { $queue } and { $other } lead to the same printer. Documents can wait in one while you look at the other.
duplicate-unknown = We could not compare the printers on this computer
use-other = Print with { $other } and compare
use-other-body =
    Open your document and choose Print.
    Choose { $other } as the printer and print one page.
    If the page comes out, use { $other } from now on. You can put this finding aside.

## The proof
test-page = Print a test page?
test-page-explain = One page is printed on { $queue }. It takes about 20 seconds and one sheet of paper.
test-page-after = Did the test page come out?
test-page-came-out = Yes, it came out
test-page-nothing-came = No, nothing came out
test-page-cannot-tell = I cannot tell yet
test-page-cannot-tell-note = Choose this if the printer is not near you
