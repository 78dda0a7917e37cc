### Add a printer.

title = Add a printer
summary = Set up a printer that this computer does not have yet
symptoms =
    add a printer
    I want to add a printer
    install a printer
    set up a new printer
    connect a printer
    connect my computer to the printer
    we have a new printer
    my printer is not in the list
    the printer is missing
    I cannot find my printer
    the printer does not show up
    I need another printer
    print on the printer in another room
    I moved to another office and need the printer there
    my computer is new and has no printer
    find printers near me
    set up the printer again
checking = Looking at the printer
checking-subject = Looking at { $printer }
done = The printer is set up on this computer
done-subject = { $printer } is set up on this computer
done-explain = You find it in the list of printers the first time you print.
done-nothing-found = Nothing had to be added
done-nothing-found-explain = The printer you chose is on this computer already.
done-not-chosen = No printer was chosen yet
done-not-chosen-explain = Nothing was changed. Come back when you know which printer it is, or get help from a person.
done-not-fixed = The printer is not set up yet
done-not-fixed-explain = We know more now. Everything we found stays together for the person who helps you.
hand-over = Say where the printer stands. Its make and model, or a name on a label, help most.

## The print service
service-stopped-check = The print service is running
service-stopped-checking = Checking that the print service is running
service-stopped = The print service has stopped
service-stopped-explain = This is the part of your computer that hands documents to every printer. A printer can be added once it runs.
service-stopped-unknown = We could not see the print service on this computer

## Which printer
printer = Which printer do you want to add?
printer-hint = We found these on your network and at your cables
printer-empty = We found no new printer. It may be switched off, on another network, or set up already.
not-listed = We do not find your printer from here
not-listed-body =
    The printer may be switched off. Switch it on, wait a minute, then go back and look again.
    It may also be on another network, or need software that IT has. Then get help from a person.
not-sure = How to find out which printer it is
not-sure-body =
    Most printers have their name on a label near the display.
    A colleague who prints there can read the name in their list of printers.
    Then go back and choose it.

## Adding it
missing-check = The printer is set up
missing-checking = Checking whether the printer is set up already
missing = { $printer } was found and is not set up yet
missing-explain = The printer answers, and it needs no extra software.
missing-unknown = We could not see which printers this computer has

## The proof
test-page = Print a test page?
test-page-explain = One page is printed on { $printer }. It takes about 20 seconds and one sheet of paper.
test-page-after = Did the test page come out?
test-page-came-out = Yes, it came out
test-page-nothing-came = No, nothing came out
test-page-cannot-tell = I cannot tell yet
test-page-cannot-tell-note = Choose this if the printer is not near you
