### An update is stuck or gets in the way.

title = An update is stuck or gets in the way
summary = It takes too long, did not work, wants a restart, or you wonder whether it is real
symptoms =
    the update is stuck
    the Windows update is stuck
    the update has been running for hours
    it says working on updates for two hours
    the update stays at the same percentage
    it is updating and does not come to an end
    how long does an update take
    may I switch off during an update
    can I turn it off while it is updating
    I have to work and it is updating
    my computer wants to restart
    it keeps telling me to restart
    it wants to reboot all the time
    a restart is required
    it nags about a reboot
    it wants a restart in the middle of my work
    my computer restarted by itself for an update
    can I put off the update
    postpone an update
    an update comes at a bad moment
    an update starts in the middle of a meeting
    update and restart
    the update did not work
    update failed
    the update fails again and again
    the same update comes back every day
    updates cannot be installed
    the macOS update does not install
    my computer is not up to date
    it is undoing the changes of an update
    since the update something is broken
    since the last update it is different
    after the update everything looks different
    undo an update
    is this update real
    do I have to install this update
    my browser wants an update
    a page says that my browser is out of date
    a web page says that I have to update
    an email with an update in it
checking = Looking at the updates
done = It is settled
done-explain = Real updates stand in the settings, never on a page. Install those soon: they close holes that others already know.
done-nothing-found = Nothing was changed here
done-nothing-found-explain = If it goes on, come back or ask a person. Did you press, paste or type something that you do not trust? Pull out the network cable, switch Wi-Fi off and call IT now.
done-cannot-tell = Look again later
done-cannot-tell-explain = Do not switch the computer off while an update is running. If nothing changes for two hours then, come back or call IT.
done-not-fixed = IT still needs to look at this
done-not-fixed-explain = Do not switch the computer off while an update is running. Your answers stay together for the person who helps you.
hand-over = If a page, a message or a caller was involved, say that first. Say then what you did, and whether the computer is off the network. Say what the screen says, word for word, best with a photo. Say since when, and whether anything moves. Say whether the charger is plugged in, and what is not saved. Say what you have to do today, and by when. Leave out passwords and codes.

## What is at work
at-work-check = Nothing is being installed right now
at-work-checking = Looking whether something is being installed
at-work = The computer is installing something: { $percent } percent
at-work-explain = Switched off now, it may not start any more.
at-work-unknown = We could not see whether something is being installed
let-it-work = Leave it on until it is through
let-it-work-body =
    Plug the charger in and leave the lid open. Do not switch it off.
    You can work on in what is open. Save often.
    Does a page or a caller want something from you? Do not wait: go on, and choose the first answer.
    Has the number not moved for an hour? Go on as well.
    Otherwise check again here after a while.

## What it is about
what = What is it about?
what-hint = Choose the first one that is true
what-page = A page, a message or a caller wants an update
what-page-note = Or I wonder whether it is real
what-working = The screen says that an update is running
what-working-note = It takes long, or I need the computer
what-after = Since an update something is different or broken
what-admin = An update asks for an administrator
what-failed = An update did not work
what-failed-note = Or the same one comes back again and again
what-restart = It wants a restart
what-restart-note = Or it comes at a bad moment

## Is it real?
did = Have you already done something there?
did-something = Yes, or I am not sure
did-something-note = Pressed, pasted, installed, called, paid, or typed a password
did-nothing = No, I only looked at it
cut-off = Disconnect the computer and call IT now
cut-off-body =
    Is somebody on the telephone? Hang up first. This happens to careful people too.
    Pull out the network cable and switch Wi-Fi off. Can you not, and no update is running? Hold the power button until the screen is dark.
    Otherwise leave the computer on, and touch nothing else.
    Call IT on a number that you know, not on one from the screen.
    Did you pay or give card details, or was your bank open? Call your bank, on the number on your card.
    Did you type a password? Change it from another device, the way you always do it.
    Say what you pressed and when. Nobody from IT and no colleague needs your password or a code.
real-one = A page in the browser is never the place for an update
real-one-body =
    A page can fill the screen and look like Windows or a Mac. Hold the Esc key for some seconds: a page gets smaller.
    A real update asks nobody to press keys, paste something, call a number or pay.
    Emails, chats and callers bring no updates either. Open no link and no attachment, and hang up.
    Press nothing on the page. Close it with Alt and F4 on Windows and Linux, or Command and Q on a Mac.
    Look yourself whether one is waiting. Windows: Settings, Windows Update. Mac: System Settings, General, Software Update. Linux: the program for software.
    A browser shows its own update in its menu at the top, outside of every page.
gone = Is it gone, and does it stay away?
gone-gone = Yes
gone-stays = No, or it comes back
gone-it = IT removes what brings it back
gone-it-body =
    A page may be allowed to send you notices, or a program came along. IT finds out which.
    Take a photo of it, with the address at the top. Keep the message, and delete nothing.
    Tell IT about it. Others may get the same page, message or call.
    Until then, type no password on this computer, and install nothing.

## It is running
screen = What does the screen want from you?
screen-asks = It wants me to press keys, paste something, call or pay
screen-asks-note = Or a stranger was on my computer before it came
screen-waits = Nothing, or only that I wait
screen-waits-note = It shows a number, a bar or dots
no-update = That is hardly an update
no-update-body =
    Have you done what it says, or was a stranger on the computer? Pull out the network cable, switch Wi-Fi off and call IT now.
    Otherwise do none of it. It is probably a page in the browser that fills the screen.
    Hold the Esc key for some seconds. If the page gets smaller, close it.
    Is it a blue or black screen that asks for a recovery key? Call IT. Give such a key to nobody else.
    “Something looks suspicious” goes through it with you.
leave-on = Leave it on and plugged in
leave-on-body =
    Plug in the charger and leave the lid open. Do not press the power button.
    Switched off now, it may not start again.
    An hour is not unusual. The number can stand still, the screen can go dark, and it can restart several times.
    Do you need it now? Use another computer or your phone for a meeting, and tell those who wait for you.
    Did it go off all the same? Plug it in, switch it on and leave it. Usually it goes on, or takes the update back.
    It is through when you can sign in as usual.
through = Is the update through?
through-works = Yes, I can work again
through-stuck = No, nothing has changed for two hours
through-stuck-note = Or it starts from the beginning again and again
through-later = It is still running
stuck-it = Only IT says whether it may be switched off
stuck-it-body =
    Leave it on and plugged in until you have spoken with them. Call from another telephone or computer.
    Say what the screen says, word for word, with the number. Say since when nothing has changed.
    Say whether dots still turn, or a small light still blinks.
    Say what is stored only on this computer, and what you have to do today. IT may have another one for you.
    Does it ask for a recovery key? Only IT gives you that. Nobody needs your password or a code.

## Since an update
once-more = Restart it once more, and look for a second update
once-more-body =
    Save your work, then choose “Restart”. Some updates are complete only after that.
    Is it slow since then? Leave it on and plugged in for some hours. It often still has work to do.
    Look whether one more is waiting. Windows: Settings, Windows Update. Mac: System Settings, General, Software Update. Linux: the program for software.
    A new look, a new sign or a new place is mostly meant so. Ask a colleague how they do it now.
    Take no driver and no program from a web page.
    It has helped when you can work as before.
after-works = Does it work as before now?
after-works-works = Yes, or I can live with it
after-works-broken = No, something is still broken
after-works-later = I have not tried it yet
after-it = IT decides whether the update is taken back
after-it-body =
    Do not remove it yourself. It may close a hole that others already know.
    Do colleagues have it too? Then IT wants to know at once.
    Say what worked before, what happens now, and since which day.
    The name of the update helps. Windows: Settings, Windows Update, then the update history. Mac: the apple at the top left, then “About This Mac”.
    Nobody from IT and no colleague ever needs your password or a code for this.

## An administrator
admin = For updates that ask for an administrator there is help
admin-body =
    Enter nothing there, and choose No or Cancel.
    An update from IT mostly comes without this question. It can also be something that does not belong here.
    Did you enter a name and a password already? Call IT at once, on a number that you know.
    “I need a program” goes through it with you.

## It did not work
no-room-check = There is room for updates
no-room-checking = Looking how much room is left
no-room = Only { $free-size } of { $total-size } are free
no-room-explain = With so little room an update does not begin, or stops half way.
no-room-unknown = We could not see how much room is left
make-room = Make room first
make-room-body =
    Empty the trash, and move large files to where your organisation keeps them.
    “My disk is full” goes through that with you.
    Then check again here.
list-old-check = The computer has looked for updates lately
list-old-checking = Looking when it last looked for updates
list-old = The computer has not looked for updates for long
list-old-explain = An old list names updates that are no longer there, and those fail. Looking installs nothing.
list-old-unknown = We could not see when it last looked for updates
waiting-check = No update waits to be installed
waiting-checking = Counting the updates that wait
waiting = { $count ->
    [one] One update still waits
   *[other] { $count } updates still wait
}
waiting-explain = { $security ->
    [0] None of them closes a hole that others know.
    [one] One of them closes a hole that others may know already.
   *[other] { $security } of them close holes that others may know already.
}
waiting-unknown = We could not see which updates wait
install = Install what waits in the program for software
install-body =
    Save first, and plug the charger in.
    Open the program for software, and there the updates. Choose to install all of them.
    If it wants an administrator, cancel. IT installs those.
    Note which update fails, and what it says, word for word.
    Then check again here.
needs = Give it power, a network and room
needs-body =
    Plug in the charger. Many updates do not begin on battery.
    Connect to the network of your organisation or to Wi-Fi. With the hotspot of a phone many updates wait.
    Look whether the disk is nearly full. A large update can need 20 GB. “My disk is full” helps to make room.
    Eject USB sticks and external disks, and pull them out.
    Often that is all it takes.
again = Restart once, then try it again in the settings
again-body =
    Save your work and choose “Restart”.
    Windows: Settings, Windows Update, then “Check for updates” or “Retry”. In Windows 10, “Update & Security” comes first.
    Mac: System Settings, General, Software Update. Linux: the program for software, under its updates.
    A single program: look in the program itself, or in the catalogue of your organisation.
    Take no update, no repair program and no number from a web search.
    It has helped when the settings say that all is up to date. A large one can take an hour.
installed = Is the update installed now?
installed-works = Yes, all is up to date
installed-fails = No, it did not work again
installed-later = It is still running
installed-it = IT sees the reason, and can install it from there
installed-it-body =
    Say the name of the update, and what stands beside it, word for word. A photo helps.
    Say how often you tried, and whether the computer was away from your organisation for long.
    Tell them soon. Some updates close a hole that is already used.
    Until then go on with your work as usual, and save often.
    Did you contact IT yourself? Otherwise let nobody in. Nobody needs your password or a code.

## A restart
prepared-check = No updates wait for a restart
prepared-checking = Looking whether updates wait for a restart
prepared = Updates are ready, and are installed when it restarts
prepared-explain = So the restart is real. It takes longer than others, up to an hour.
prepared-unknown = We could not see whether updates wait for a restart
restart-for-them = Restart when you can spare it
restart-for-them-body =
    Save everything, close all programs, and plug the charger in.
    Choose Restart, and leave it on until you can sign in.
    Does something begin soon? Go on: you choose the moment further on.
    When it has restarted, check again here.
wanted-check = Nothing that was installed wants a restart
wanted-checking = Looking whether a restart is wanted
wanted = What was installed wants a restart
wanted-explain = So the restart is real. Until then some programs still run as they were before.
wanted-unknown = We could not see whether a restart is wanted
restart-once = Save, and restart once
restart-once-body =
    Save everything and close all programs.
    Choose Restart, not Shut down.
    Does something begin soon? Go on: you choose the moment further on.
    When it has restarted, check again here.

look = See for yourself whether it is real
look-body =
    Windows: open Settings, Windows Update. In Windows 10, “Update & Security” comes first.
    Mac: open System Settings, General, Software Update. Linux: open the program for software, under its updates.
    A real one stands there too. Windows also shows “Update and restart” at the power sign.
    It can also come from IT. Then it stands in your catalogue, such as Company Portal, Software Center or Self Service.
    You find it nowhere? Press nothing in it. Go back and choose the first answer.
moment = Choose the moment yourself
moment-body =
    Is something about to begin? Choose “Later” or a similar button, and save all the same. Some restart when a deadline ends.
    Windows: in the same place you can often choose “Schedule the restart”. Otherwise take the lunch break or the end of the day.
    Before it: save everything, close all programs, plug in the charger and leave the lid open.
    Then choose “Update and restart”, or “Restart”. Leave it on until you can sign in. It can take an hour.
    Do not put it off for days. It closes holes that others already know.
quiet = Has it restarted, and is it quiet now?
quiet-works = Yes
quiet-wants = No, it wants a restart again
quiet-wants-note = Or I cannot restart it at all before the deadline
quiet-later = I do it later
quiet-it = IT sees what it still waits for
quiet-it-body =
    One update can need several restarts. More than two in a day is a case for IT.
    Is something running that may not be interrupted? Say until when. IT can often move the time.
    Say what the message says, word for word, and which program it comes from.
    Say when you last restarted it. Choose “Restart” for that, not “Shut down”.
    Nobody from IT and no colleague ever needs your password or a code for this.
