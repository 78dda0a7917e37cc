### What people read, in English. Each message is in each language, with the same variables.

title = My printer waits
summary = Documents are sent, and nothing happens
symptoms =
    my printer waits
    documents wait and nothing happens
    the printer is waiting
    the queue stands still
    nothing happens when I print
    the printer is paused
    somebody stopped the queue
    printing does not go on
checking = Checking your printer
checking-subject = Checking { $queue }
done = Your printer goes on
done-subject = { $queue } goes on
done-explain = We checked it again and it works.
done-nothing-found = Our checks found no cause
done-nothing-found-explain = If your printer still waits, a person can look further with you.
done-not-chosen = We have not checked a printer yet
done-not-chosen-explain = Come back when you know which printer it is, or get help from a person.
done-not-fixed = The printer still needs attention
done-not-fixed-explain = We know more now. Everything we found stays together for the person who helps you.
hand-over = Say what you tried to print and from which program.

## Which printer
queue = Which printer waits?
queue-hint = We found these on your computer
queue-empty = No printer is set up on this computer. Get help from a person.
not-listed = Your printer is not set up on this computer
not-listed-body =
    We can only check a printer that this computer knows.
    Get help from a person to add it.
not-sure = How to find out which printer you use
not-sure-body =
    Open the document again and choose Print. The printer that is shown first is the one you use.
    Then go back and choose it.

## The queue
paused-check = The print queue is running
paused-checking = Checking what the print queue is doing
paused = The print queue is paused
paused-explain = Documents that you send to { $queue } wait until somebody starts the queue again.
paused-unknown = We could not see the print queue
