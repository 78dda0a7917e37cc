### Remove a printer.

title = Remove a printer
summary = Take a printer that you no longer use off this computer
symptoms =
    remove a printer
    I want to remove a printer
    delete a printer
    delete an old printer
    uninstall a printer
    get rid of a printer
    take a printer off my computer
    there are too many printers in the list
    the old printer is still in the list
    the printer is gone but my computer still shows it
    the same printer is there twice
    there are two of the same printer
    the printer shows up twice in the list
    I no longer use this printer
    clean up my printers
checking = Looking at the printer
checking-subject = Looking at { $queue }
done = The printer is no longer on this computer
done-subject = { $queue } is no longer on this computer
done-explain = Programs that are open now may show it until you close them.
done-nothing-found = Nothing had to be removed
done-nothing-found-explain = The printer you chose is not on this computer any more.
done-not-chosen = No printer was chosen
done-not-chosen-explain = Nothing was removed.
done-not-fixed = The printer is still on this computer
done-not-fixed-explain = We know more now. Everything we found stays together for the person who helps you.
hand-over = Say which printer you want to remove and why. Say whether other people on this computer still use it.

## The print service
service-stopped-check = The print service is running
service-stopped-checking = Checking that the print service is running
service-stopped = The print service has stopped
service-stopped-explain = This is the part of your computer that knows its printers. A printer can be removed once it runs.
service-stopped-unknown = We could not see the print service on this computer

## Which printer
queue = Which printer do you want to remove?
queue-hint = These are on your computer
queue-empty = No printer is set up on this computer, so there is nothing to remove.
not-listed = The printer is not on this computer
not-listed-body =
    Only printers in the list are set up here, so there is nothing to remove.
    If a program still shows it, close that program and open it again.
not-sure = Nothing is removed while you are not sure
not-sure-body =
    Open a document and choose Print. The list there shows the printers that your programs use.
    Ask a colleague or IT before you remove a printer that others may need.

## Removing it
present-check = The printer is removed
present-checking = Checking whether the printer is still there
present = { $label } is on this computer
present-explain = { $waiting ->
    [0] No documents are waiting for it.
    [one] 1 document still waits for it and would be removed too.
   *[other] { $waiting } documents still wait for it and would be removed too.
  }
present-unknown = We could not see which printers this computer has
