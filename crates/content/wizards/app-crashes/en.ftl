### A program crashes or hangs.

title = A program crashes or hangs
summary = One program stops reacting, quits by itself, shows a message or does not start
symptoms =
    a program crashes
    a program crashes again and again
    a program hangs
    a program freezes
    the program does not respond
    the program does not react any more
    it says not responding at the top of the window
    the app keeps freezing
    the app crashes all the time
    Word crashes
    Word hangs when I save
    Excel crashes
    Excel is not responding
    Outlook is not responding
    Outlook does not start
    PowerPoint froze and my slides are not saved
    Teams crashes
    Teams freezes
    Zoom crashes
    SAP freezes
    Chrome crashes
    the browser keeps crashing
    the program is stuck and I have not saved
    the program quits by itself
    an application quit all of a sudden
    the window disappears by itself while I work
    the program opens and is gone again at once
    the program does not start
    an app will not start
    the app does not open any more
    I double-click the program and no window comes
    how do I end a program that hangs
    force quit a program
    a program shows an error message
    Excel shows an error message
    one file makes the program crash
    the document is damaged and the program cannot open it
    my colleagues have trouble with the same program
checking = Looking at the program
done = The program works again
done-explain = Save your work now, and look whether anything is missing. If it comes back within days, tell IT what helped.
done-nothing-found = Nothing was changed here
done-nothing-found-explain = If it goes on, come back or ask a person. Did a file or a stranger set something off? Pull out the network cable, switch Wi-Fi off and call IT now.
done-cannot-tell = See how it goes
done-cannot-tell-explain = Save often until then. If it happens again, come back or ask a person.
done-not-fixed = The program still needs IT
done-not-fixed-explain = Do not remove it and do not install it again yourself. Your answers stay together for the person who helps you.
hand-over = If a file or a call from a stranger was involved, say that first. Say whether colleagues have it too, and whether work is not saved yet. Say which program it is, since when, and what you do right before. Say what it shows, word for word, best with a photo. Say what you have tried, and what you have to do today. Leave out passwords and codes.

## What it does
what = What does the program do?
what-hint = Choose the first one that is true
what-others = Colleagues have the same trouble
what-wants = It wants a licence, money or an administrator
what-wants-note = Or I have only now downloaded it
what-file = Only one file makes trouble
what-message = It shows a message that I do not understand
what-start = It does not start, or it is gone again at once
what-quits = It quits by itself while I work
what-hangs = It hangs and does not react
what-hangs-note = Or I am not sure

## Others have it too
others-it = Tell IT at once, and try nothing
others-it-body =
    When several people have it, the cause is hardly ever your computer. Then IT wants to know at once.
    Leave the program open if something in it is not saved. Take a photo of what you can still see.
    Do not restart and install nothing. That can hide the cause.
    Say which program it is, since when, who has it too and where they are. One report is enough for all of you.
    Say what it shows, word for word.
    Does somebody call and offer to help with it? Hang up, and call IT on a number that you know.

## A licence, money or an administrator
wants = A licence and an administrator have help of their own
wants-body =
    Enter no password, no code and no card number there.
    Did it come unasked, or did a stranger want it? Do not start it. Did it run already? Pull out the network cable, switch Wi-Fi off and call IT now.
    “I need a program” goes through the rest with you.

## One file
origin = Where does the file come from?
origin-own = It is my own, or I was expecting it
origin-unasked = It came unasked, or I am not sure
origin-unasked-note = By email or chat, from a web page or on a USB stick
unasked = Leave the file alone
unasked-body =
    Did you open it? Pull out the network cable, switch Wi-Fi off and call IT now, even if nothing seems to have happened.
    Leave the computer on, and do not restart it.
    Do not try the file on another computer, and do not ask a colleague to try it.
    Delete nothing. IT can see from it who else got it.
    “Something looks suspicious” goes through it with you.
copy = Try a copy of the file
copy-body =
    Open another file in the same program first. Does that hang too? Then go back and choose another answer.
    Save a copy of the file in a folder on this computer. Open the copy, and leave the first one as it is.
    Is it very large? Give it some minutes.
    Word and Excel on Windows: choose Open, select the copy, then “Open and Repair” at the arrow beside Open.
    Is there an older version? “A file is gone” shows where to look for it.
    Give it to no web page that repairs files. What is in it leaves your organisation.
file-opens = Does the copy open, or an older version?
file-opens-works = Yes, I can work with it
file-opens-broken = No, neither of them
file-opens-later = I have not tried it yet
file-it = IT can look for it in the backup
file-it-body =
    Save nothing under the same name until then.
    Say what the file is called, which folder it is in, and when it last opened.
    Say whether a colleague can open it. Ask only if they work with it anyway.
    Say which part of it you need most, and by when.

## A message
read-it = Take a photo of the message, then read it
read-it-body =
    Does it show a number to call, or speak of a virus? Call nobody, go back to the start and type “suspicious” there.
    Follow no page that wants you to paste or type a command. Such advice is often a trap.
    “In use” or “locked by” means that somebody else has the file open. Ask that person.
    No rights, a full disk or a sign-in has help of its own. Go back to the start and type what it says.
    Can you not tell what a button does? Choose Cancel, and nothing that repairs, resets or deletes.
start-again = Start the program again
start-again-body =
    Save your work if you can, best under a new name.
    Close the program and open it again the way you always do.
    Do what you did before the message came.
    Does it come back? Save everything, and restart the computer once.
    It has helped when the message stays away at the same place.
message-gone = Does the message stay away?
message-gone-works = Yes, I can work again
message-gone-again = No, it comes back
message-gone-later = I have not tried it yet
message-it = IT knows what the message means
message-it-body =
    Show them the photo. Each word and each number in it helps.
    Say what you did right before, and whether it comes each time.
    Does it ask whether to send a report to the maker? It can hold parts of your document. Ask IT first.
    Nobody from IT and no colleague ever needs your password or a code for this.

## It does not start
already-open = Look whether it is open already
already-open-body =
    Did the virus protection show something? Do not start it again, and call IT now.
    Click it once and wait two minutes. Each further click makes it start once more.
    Windows: look at the task bar, and behind the small arrow beside the clock. Mac: look for a dot below its sign in the Dock.
    Linux: press the Windows key. Most desktops then show all open windows.
    Perhaps its window is on a screen that is no longer there. Plug that screen in again.
    Does the program need the network of your organisation? Connect to it first, for example with VPN.
    Is it there now? Then it has helped.
fresh = Restart the computer once
fresh-body =
    Save your work in all other programs.
    Choose “Restart”, not “Shut down”. That also ends what is left of the program, and completes a waiting update.
    Start it from the list of all programs. A sign on the desktop can lead to an old place.
    It has helped when its window is there, and stays for two minutes.
starts = Does the program start now?
starts-works = Yes, and it stays
starts-dark = No, or it is gone again at once
starts-later = I have not tried it yet
starts-it = IT repairs it or installs it again
starts-it-body =
    Do not fetch a second copy from the web, and do not remove the program yourself. Settings can go with it.
    Did the virus protection show something about it? Leave it as it is, and say so first.
    Say which program it is, when it last started, and what was new since then.
    Say what you need it for today. Often there is another way until then, such as a page in the browser.

## It quits
rescued = Open it again, and save what was rescued
rescued-body =
    Start the program again. Many offer a rescued or recovered file then.
    Open each one that is offered, and save it under a new name. Compare it with the old one later.
    Word and Excel on Windows: look under File, Info, and the button for managing the document.
    Is nothing offered? Look for the last version in the folder where you saved it.
    Save every few minutes from now on.
newer = Restart once, and look for an update of it
newer-body =
    Save everything and restart the computer once.
    Then look for an update in the program itself, often under Help or About. Word and Excel on Windows: File, Account.
    The catalogue of your organisation can have one too.
    Take no update from a web page or a pop-up. Does it want an administrator? Leave it to IT.
    It has helped when you do the same as before, and the program stays open.
stays = Does the program stay open now?
stays-works = Yes, I can work again
stays-quits = No, it quits again
stays-later = I cannot tell yet
stays-it = IT finds out why it quits
stays-it-body =
    The computer writes down what happened when a program quits. IT can read that.
    Say at what time it was, and what you do right before. Say whether it happens with each file.
    Say whether something is lost, and what was rescued.
    Does a window ask whether to send a report to the maker? It can hold parts of your document. Ask IT first.
    Is there a page of the same program in the browser that you use at work? Go on there until then.

## It hangs
wait-first = Give it five minutes, and keep what you see
wait-first-body =
    Click nothing in it meanwhile. With a large file, many programs come back by themselves.
    Take photos of what is not saved, as long as you can see it.
    A question may wait behind its window. Move other windows aside, and look at each screen.
    Does it react again? Then it has helped. Save at once, under a new name.
which = Which program hangs?
which-hint = Nothing is closed yet. Does it react again? Choose “I am not sure”
which-empty = We see none of your programs here.
which-not-listed = A program can have another name inside
which-not-listed-body =
    The list shows programs by the names that the computer has for them. A browser may be called after its maker.
    After this you see how to close it by hand.
which-not-sure = Look which window does not react
which-not-sure-body =
    Click into each window and wait a moment. The one that stays as it is, hangs.
    Its name is mostly at the top of the window.
    Go back if you know it now.
open-check = The program is closed
open-checking = Looking whether the program is open
open = “{ $program }” is open
open-explain = It is asked to close first, and may ask you whether to save. If it does not react to that, it can be ended.
open-unknown = We could not see whether it is open
end-it = Start the program again
end-it-body =
    Is it closed? Start it, and save a rescued file under a new name.
    Is it still open? Ending it loses what is not saved. Many programs have a rescued copy, but not all.
    Windows: press Ctrl, Shift and Esc together. Choose the program, then “End task”.
    Mac: press Option, Command and Esc together. Choose the program, then “Force Quit”.
    Linux: close its window. After a moment you can usually force it to quit.
    Then start it again, and save a rescued file under a new name.
    It has helped when it reacts for some minutes. If it hangs again, save elsewhere and restart the computer once.
reacts = Does the program work now?
reacts-works = Yes, I can work again
reacts-hangs = No, or it hangs again
reacts-later = I am still waiting
reacts-it = IT finds out what it waits for
reacts-it-body =
    It can be the network, a file, an addition to the program, or its settings. IT can put each of them right.
    Do not remove the program yourself. Settings and messages that wait in it can go with it.
    Say which program it is, when it hangs, and what you do right before.
    Say whether it happens with each file, and whether it is the same at the office and elsewhere.
    Is there a page of the same program in the browser that you use at work? Go on there until then.
    Nobody from IT and no colleague ever needs your password or a code for this.
