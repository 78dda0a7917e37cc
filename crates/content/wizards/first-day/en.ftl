### My first day, or a new computer.

title = My first day or a new computer
summary = A list for the beginning: see what is there, what is missing, and who helps
symptoms =
    it is my first day
    I am new here
    I just started here
    I started today and do not know where to begin
    my first week in the job
    I am a new colleague
    a new colleague starts today
    I am an intern and it is my first day
    I got a new laptop
    I got my new computer, what now
    where do I begin with my new computer
    I unpacked my new laptop
    set up my new computer
    I got another computer
    my old computer is replaced
    I moved to a new laptop
    move my things to the new computer
    the new laptop has nothing on it yet
    checklist for new employees
    what do I need to start working
    what do I have to set up on the first day
    onboarding
    I have no accounts yet
    nothing is set up for me yet
    I do not have my start password
    I come back after a long leave and everything is new
    who helps me with the new computer
done = You have what you need
done-explain = If something is missing later, say it here in your own words. Asking is welcome, also the second time.
done-nothing-found = Go on with the list later
done-nothing-found-explain = Come back when you have tried more. It is all right if not everything is there on the first day.
done-cannot-tell = Go on with the list later
done-cannot-tell-explain = Come back when you have tried more. It is all right if not everything is there on the first day.
done-not-fixed = Something is still missing
done-not-fixed-explain = Your answers stay together for the person who helps you. Ask your manager too: they often know who has to agree.
hand-over = Say that you are new, since when, in which team, and who your manager is. For another computer, say the name of the old one and of the new one. Say what is missing, and what you need first. Say what you were told about it, and by whom. Say what the screen says, word for word. Leave out passwords and codes, also the one for the start.

## The beginning
start = Where do you stand?
start-hint = It takes a few minutes. You can stop and go on at any time
start-here = I am signed in and want to see what is missing
start-boxed = The computer is new, and I have not set it up yet
start-swapped = I have another computer in place of my old one
unpack = Set it up without hurry
unpack-body =
    Plug in the charger, and the network cable if there is one. At home, choose your own Wi-Fi.
    Switch it on. Use the address for mail that your organisation has given you, not a private one.
    Your first password comes from IT or your manager, on paper or in person. Choose your own as soon as it asks. Tell it to nobody.
    It then installs things and may restart more than once. That can take an hour or two. Leave the lid open.
    Does it suggest to buy or to try something? Say no.
    Have your phone with you. Often it has to confirm the first sign-in.
old-one = Keep the old computer until all is on the new one
old-one-body =
    Look at the old one: what is on the desktop, in “Downloads” and in “Documents”? Move it to where IT backs it up.
    Bookmarks, signatures and templates are soon forgotten. Note what you use each week.
    Sign-in apps are on your phone, and stay there.
    Do not erase it, and give it to nobody but IT. They see to it that nothing is left on it.
    Use no private stick and no private cloud for moving.
in = Can you sign in to the computer?
in-yes = Yes
in-no = No, or I have no account or no password yet
in-it = IT lets you in
in-it-body =
    Ask for it in person or on a number that you were given by your manager. They make sure that it is really you.
    It can be that your account starts only today, or that somebody still has to agree. IT sees that.
    Say your name, your team, your first day and the name of the computer, often on a label.
    Until then: ask your manager what you can do without it. Never use the account of a colleague, not even for a moment.
    Nobody from IT and no colleague needs a password or code from you.

## The list
codes = Codes or your phone for signing in
codes-hint = Can you sign in with a code, or by confirming on your phone?
codes-works = It works
codes-not-yet = Not done yet
codes-fails = It does not work
codes-not-mine = I do not need it
mail = Mail, calendar and meetings
mail-hint = Can you read and send a mail, and join a meeting?
mail-works = It works
mail-not-yet = Not done yet
mail-fails = It does not work
mail-not-mine = I do not need it
folders = Folders and programs for your work
folders-hint = Does what your team uses open for you?
folders-works = It works
folders-not-yet = Not done yet
folders-fails = It does not work, or something is missing
folders-not-mine = I do not need it
print = Printing
print-hint = Does a page come out?
print-works = It works
print-not-yet = Not done yet
print-fails = It does not work
print-not-mine = I do not need it
away = Working from home or on the way
away-hint = Do you reach the same things from elsewhere?
away-works = It works
away-not-yet = Not done yet
away-fails = It does not work
away-not-mine = I do not need it

## What is missing
todo-codes = Still to do: a code or phone for signing in
todo-codes-body =
    It protects your account, also when somebody knows your password.
    IT shows you the first time how it is set up, in person or on their page. Use no link from a message.
    Set up a second way too, if your organisation offers one. A lost phone then stops nothing.
mend-codes = To mend: a code or phone for signing in
mend-codes-body =
    Most often the time on the phone is wrong, or it has no network.
    There is separate help for this, one step at a time. After that, IT connects the phone anew.
    Approve nothing that you did not start, and say a code to nobody.
todo-mail = Still to do: mail and calendar
todo-mail-body =
    Open the mail program or mail page that IT or your team has named. Sign in with your account.
    Often it sets itself up. If it wants names of servers, leave it: IT does that.
    Ask in your team which shared inbox, calendar and groups you need, and who adds you.
mend-mail = To mend: mail and calendar
mend-mail-body =
    Try the mail page in the browser. If it works there, only the program is missing.
    In the first hours after the start, a mailbox may not be ready yet. Look once more after lunch.
    Then IT helps: say it at the end of this list.
todo-folders = Still to do: folders and programs
todo-folders-body =
    Ask a colleague with the same work which folders and programs they use. Note their exact names.
    The person who is responsible agrees, often your manager. Then IT opens it for you.
    Programs come from the catalogue of your organisation or from IT, not from a web page.
mend-folders = To mend: folders and programs
mend-folders-body =
    New access often works only after you sign out and in again. Save your work, and try that first.
    Is it refused? There is separate help that finds out who has to agree.
    Does a program not start? Go back to the start and say its name there.
todo-print = Still to do: a printer
todo-print-body =
    Look which printer is near you. Its name is on a label.
    Some organisations have one for all, and you show your card at the machine.
    “Add a printer” helps you.
mend-print = To mend: printing
mend-print-body =
    See whether others can print there. Look at its display.
    “My printer does not print” goes through it with you.
todo-away = Still to do: working from elsewhere
todo-away-body =
    Try it before you need it, best while you can still ask somebody. The internet of a phone is enough for a try.
    Ask your manager whether it is meant for you, and IT what you need for it.
    On the way, let nobody look on, and lock the screen when you get up.
mend-away = To mend: working from elsewhere
mend-away-body =
    See first whether the internet works there at all.
    “The VPN does not work” goes through it with you.

## The end of the list
ask-well = How to ask, and who may ask you
ask-well-body =
    Say here in your own words what is wrong. A colleague who is trained for it, or IT, sees what you said and what was tried.
    People who are new are a favourite target. A mail from “the boss” about gift cards or a hurry is a trick.
    Nobody from IT and no colleague needs your password or a code. Refuse, and tell IT.
    Is something odd? Leave it, and say it at once. Nobody is blamed for a false alarm.
    Letters too small, another keyboard, a voice that reads? Go back to the start and say so there.
all-there = Is everything there that you need?
all-there-hint = What you opened other help for counts once it works
all-there-complete = Yes, I can work
all-there-missing = No, something is missing or does not work
all-there-later = I have not tried everything yet
missing-it = IT and your manager see to the rest
missing-it-body =
    IT gets your answers from this list, so it is enough to say what you need first.
    Your manager knows what belongs to your work, and agrees where that is needed. Write to both today.
    Is there somebody in your team who looks after you? They know the shortest way for many things.
    Say it once more tomorrow if you hear nothing. That is not impolite.
