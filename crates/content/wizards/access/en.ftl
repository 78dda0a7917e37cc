### I need access to something.

title = I need access to something
summary = A folder, the inbox of a team, an application or a link turns you away
symptoms =
    access denied
    permission denied
    I need access to a folder
    I have no access to a folder
    I cannot get into the folder of my team
    I have no permission
    you do not have permission to view this
    it says I am not allowed
    it says I am not authorised
    403 forbidden
    it worked yesterday and today access is denied
    it let me in yesterday and now it says no
    I could get in last week
    my access has disappeared
    the folder is gone for me but my colleagues see it
    I changed teams and lost my folders
    it is my first day and I cannot see the folder of my team
    my colleague has access and I do not
    I need the same access as my colleague
    I need access to an application
    I cannot get into the application
    I do not have the rights for this
    I need rights for an application
    I need to see the shared inbox of our team
    I cannot see the team inbox
    I need access to a shared mailbox
    the calendar of the team is missing
    I was given access but it still refuses me
    they gave me access but nothing has changed
    the link says I need to request access
    request access
    the link wants another account
    the link takes me to the wrong account
    I am signed in with the wrong account
    who can give me access
    can somebody add me to the folder
    who owns this folder
done = You have access now
done-explain = You tried it, and it opens. If it is refused again, come back.
done-nothing-found = The owner decides now
done-nothing-found-explain = Once the owner agrees, IT gives you the access. Then sign out and in again.
done-cannot-tell = Try it when you can
done-cannot-tell-explain = If it does not open then, come back and choose “No, it still does not open”.
done-not-fixed = This is not settled yet
done-not-fixed-explain = We know more now. Your answers stay together for the person who helps you.
hand-over = If you typed a password into a strange page, or files have strange names, say that first. Say the exact name of what you need, and where it is. Say which account you use, and whether you only read or also change. Say why you need it and until when, who owns it, and who agreed when. If it worked before, say when last, and whether it stops others too. Say what the screen says, word for word. Leave out passwords and codes.

case = What fits best?
case-never = I have never had access
case-never-note = For a new task, in a new team or on the first day
case-refused = I have access, but I am turned away
case-refused-note = It worked before, or somebody told me that I have access now
case-all = My colleagues cannot get in either
case-all-note = Before, it was open to all of us
case-link = A link turns me away or shows the wrong account
case-link-note = For a document, a folder or an invitation that somebody sent

## Never had access
wanted = What do you need access to?
wanted-folder = A folder or a shared drive
wanted-mailbox = A shared mailbox or calendar
wanted-application = An application or a website for work

owner-folder = The owner of the folder decides
owner-folder-body =
    The owner is whoever answers for what is in the folder. Often it is the head of the team or of the project.
    IT gives the access once the owner agrees. Neither IT nor a colleague can agree in their place.
    Use nobody else's sign-in while you wait. Nobody from IT and no colleague ever needs your password or a code.
owner-mailbox = The team behind the mailbox decides
owner-mailbox-body =
    A shared mailbox or calendar has an owner. Usually it is the head of the team that uses it.
    IT gives the access once the owner agrees. Neither IT nor a colleague can agree in their place.
    The mailbox of one person is something else, also when they are away or have left. Your manager asks IT how to go about it.
    Nobody from IT and no colleague ever needs your password or a code.
owner-application = The department behind the application decides
owner-application-body =
    An application has an owner too. Usually it is the head of the department whose work is done in it.
    They also decide what you can do there: only look, change something, or approve.
    IT gives the access once the owner agrees. Neither IT nor a colleague can agree in their place.
    Use nobody else's sign-in while you wait. Nobody from IT and no colleague ever needs your password or a code.

owner = Has the owner agreed already?
owner-agreed = Yes, the owner has agreed
owner-known = Not yet, but I know who it is
owner-unknown = I do not know who the owner is

it-gives = IT gives you the access now
it-gives-body =
    Say who agreed and when. Say to what exactly: its name, only to look or also to change, and until when.
    IT may ask the owner too, because a message can be forged.
    When IT says that it is done, sign out and in again. Access often works only after that.

write = Tell the owner three things
write-body =
    What exactly: its name, where it is, and whether you only look or also change something.
    Why: the task that you need it for.
    Until when: a date, or the end of the project.
    For example: “I need to read the folder Contracts on the Sales drive, for the audit, until 31 March.”
    Avoid “the same as my colleague”. That can be far more than you need.
afterwards = When the owner agrees, IT gives you the access
afterwards-body =
    Ask the owner to tell IT, or pass their answer on to IT yourself.
    If the owner is away, ask their deputy or their manager.
    When IT has given it, sign out of your computer and in again. Access often works only after that.

find-owner = IT can find out who the owner is
find-owner-body =
    Your manager often knows it too. IT finds the owner, and the owner decides.
    Say its exact name. Say where it is: the path of the folder, or the address of the mailbox or page.
    Say why you need it and until when. Then the owner can decide at once.

## Turned away
thing = What turns you away?
thing-folder = A folder or a shared drive
thing-mailbox = A shared mailbox or calendar
thing-application = An application or a website for work

again-folder = Sign out of the computer and in again
again-folder-body =
    When you sign in, the computer learns which folders are open to you. Locking the screen is not enough.
    Save your work first. Afterwards this app offers on its first page to carry on here.
    Windows: choose Start, your picture or name, then Sign out. It can be behind three dots.
    Mac: choose the Apple menu, then Log Out. Linux: choose the menu in the top right corner, the power symbol, then Log Out.
    Away from the office, connect to your organisation's network again, often called VPN. Then try the folder.
again-mailbox = Close the mail program and open it again
again-mailbox-body =
    A shared mailbox often appears only when the mail program starts. After access was given, it can take an hour or more.
    Close the mail program completely. On a Mac, choose Quit in its menu.
    Open it again and wait a few minutes. Look below your own folders, on the left.
    For Outlook in the browser: choose your picture at the top right, then “Open another mailbox”. Type the address of the mailbox.
    A shared mailbox usually opens with your own sign-in. Nobody from IT and no colleague ever needs your password or a code.
again-application = Sign out of the application and in again
again-application-body =
    An application often learns only when you sign in what you may do there.
    Choose your name or picture in the application, then sign out. Close the program, or all windows of the browser.
    Open it the way you always do, not from a link in a message. Sign in with your work account.
    Nobody from IT and no colleague ever needs your password or a code.

opens = Does it open now?
opens-yes = Yes, it opens
opens-no = No, it still does not open
opens-later = I cannot tell yet
opens-later-note = I have to wait, or cannot sign out now

history = How was it before?
history-given = Somebody told me that I have access now
history-worked = It worked until a short time ago
history-assumed = Neither, I thought that I have access

not-arrived = IT can see whether the access has arrived
not-arrived-body =
    Sometimes it was given for something with a similar name, for another account, or only to look.
    IT compares what the owner agreed to with what you have.
    Say who gave you the access and when. Say the exact name of what does not open.
    Write down what the screen says, word for word.
ended = Perhaps your access has ended
ended-body =
    Access can end on a date, with a project, or when somebody changes teams. It can also be that the folder or the page has moved.
    IT can see which it is. If the access ended on purpose, the owner decides again.
    Say when it last worked and what has changed since, such as a new password or a new team.
    Write down what the screen says, word for word.
assumed = Then the owner decides first
assumed-body =
    The owner is whoever answers for it, often the head of the team. That colleagues have access does not mean that you have it.
    Tell the owner its exact name, what you need it for, and until when. Once they agree, IT gives you the access.
    If you do not know who the owner is, IT can find out.

## Nobody gets in
notice = Did IT announce a move or maintenance?
notice-no = No, or I do not know
notice-yes = Yes, there is a notice

outage = Then it is not only your access
outage-body =
    Do files have strange names, or does a note demand money? Call IT now.
    When nobody gets in, usually something has stopped or has moved.
    Stay signed in for now. If something bigger is wrong, signing in again may not work.
    Say what it is, since when, and how many of you it stops. One report for all of you is enough.
    If somebody calls about it and asks for your password or a code, hang up. IT never needs either.
announced = IT opens it again
announced-body =
    Wait until the time in the notice. Signing out does not speed it up.
    A notice can be forged. A real one never asks for your password or a code, and if this one does, tell IT.
    If it is still not open after that time, tell IT.

## A link
sender = Do you know the sender, and did you expect the link?
sender-yes = Yes, both
sender-no = No, or I am not sure

not-expected = Leave the link alone for now
not-expected-body =
    A link that comes unasked and wants you to sign in can be a fraud. It can even come from the account of somebody you know.
    Do not sign in there, and keep the message. IT can look at where the link leads.
    Ask the sender by telephone whether it is real. Use a number that you already have, not one from the message.
    If you entered a password or a code there, telephone IT at once. It can happen to anybody.
    Nobody from IT and no colleague ever needs your password or a code.

link-account = Look at which account the page shows
link-account-body =
    Often the browser is signed in with another account: a private one, or one of another organisation.
    Look at the top right corner of the page and choose the picture or the letters there. It shows a name and an address.
    If it is not your work address, choose that one there. If it is not offered, sign out.
link-window = Open the link in a private window
link-window-body =
    A private window knows no other account, so you choose which one you sign in with.
    Copy the link. In Chrome and Edge press Ctrl, Shift and N, in Firefox Ctrl, Shift and P.
    On a Mac press Command in place of Ctrl. In Safari it is Command, Shift and N.
    Put the link into the line at the top. If the sign-in page and its address are the usual ones, sign in with your work account.
    If something is different, stop and ask IT. Nobody from IT and no colleague ever needs your password or a code.

link-opens = Does it open now?
link-opens-yes = Yes, it opens
link-opens-no = No, it still does not open
link-opens-later = I cannot try it now

link-sender = Ask the sender to share it with your work address
link-sender-body =
    Perhaps it was shared with another address of yours, or only with people in the sender's team.
    Tell the sender which address you sign in with. Use a number or an address that you already have.
    Some pages have a button “Request access”. It sends your name to the owner, who decides.
    If the sender works for another organisation, their IT may have to agree first.
