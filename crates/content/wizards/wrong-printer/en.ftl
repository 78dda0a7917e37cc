### What people read, in English. Each message is in each language, with the same variables.

title = It prints on the wrong printer
summary = The document comes out of another printer than the one you meant
symptoms =
    it prints on the wrong printer
    my document came out of another printer
    it always prints on the wrong printer
    my pages come out on another floor
    the printout is in another room
    somebody else finds my pages in their printer
    it picks the wrong printer by itself
    the printer changes by itself
    my usual printer is suddenly another one
    it always goes to the old printer
    how do I change the standard printer
    change the default printer
    the wrong default printer is set
    it keeps going back to the other printer
    I sent it to one printer and it came out of another
    it prints at the other end of the corridor
    everything I print goes to a printer far away
    it does not print where I want it
    why does it print over there and not here
    my printout ends up somewhere else
    the letter was printed on the big machine and not on mine
    my colleague's printer prints my documents
    I have to choose my printer again each time
    Word always takes the other printer
    the right printer is not the one at the top
checking = Checking which printer you use
checking-subject = Checking whether documents go to { $queue }
done = Your documents go to the right printer
done-subject = Your documents go to { $queue }
done-explain = The page came out where you wanted it.
done-nothing-found = Our checks found no cause
done-nothing-found-explain = If a document still comes out of another printer, a person can look further with you.
done-not-chosen = We have not checked a printer yet
done-not-chosen-explain = Come back when you know which printer you want, or get help from a person.
done-not-tried = We have not seen where a page comes out
done-not-tried-explain = If a document still comes out of another printer, come back and print a test page.
done-cannot-tell = We do not know yet where the page came out
done-cannot-tell-explain = Look at the printer that you wanted. If the page is not there, a person can look further with you.
done-not-fixed = Documents can still go to another printer
done-not-fixed-explain = We know more now. Everything we found stays together for the person who helps you.
hand-over = Say which printer you wanted, where the pages came out, and from which program you printed.

## Which printer
queue = Where do you want your documents to come out?
queue-hint = We found these printers on your computer
queue-empty = No printer is set up on this computer. Get help from a person.
not-listed = Your printer is not set up on this computer
not-listed-body =
    Your computer can only print on a printer that it knows, so documents go to another one.
    We can help you to add the printer that you want.
not-sure = How to find out the name of the printer you want
not-sure-body =
    Most printers have a label with their name on the front or on the side.
    Then go back and choose that name.

## The usual printer
not-default-check = This printer is your usual one
not-default-checking = Checking which printer is your usual one
not-default = Your usual printer is { $default }
not-default-explain = When you do not choose a printer, documents go to { $default }. We can make { $queue } your usual printer.
not-default-unknown = We could not see which printer is your usual one

## What the program remembers
program = Some programs remember another printer
program-body =
    A program can keep the printer that you chose last, also when your usual printer is another one.
    Open your document and choose Print. Look at the name of the printer before you print.
    If it is not { $queue }, choose { $queue } there.

## To see where it comes out
test-page = Print a test page?
test-page-explain = One page is printed on { $queue }. It takes about 20 seconds and one sheet of paper.
test-page-after = Where did the test page come out?
test-page-right-place = At the printer I wanted
test-page-wrong-place = At another printer
test-page-cannot-tell = I cannot tell yet
test-page-cannot-tell-note = Choose this if the printer is not near you
mixed-up = IT has to look at where this printer leads
mixed-up-body =
    The page was sent to { $queue } and came out of another printer.
    Then the name and the printer do not belong together, and only IT can put that right.
    Tell them at which printer you found the page.
