### My computer is slow.

title = My computer is slow
summary = It is slow or stands still, takes long to start, or is loud and hot
symptoms =
    my computer is slow
    my computer is very slow today
    my computer gets slower and slower
    my laptop is slow
    my PC is so slow that I cannot work
    the computer is crawling
    everything takes forever
    every click takes forever
    I wait after every click
    it takes ages until something opens
    typing lags behind
    the letters come late when I type
    the mouse pointer stutters
    the screen stutters and lags
    my computer freezes
    my laptop freezes all the time
    the whole screen is frozen
    the whole computer hangs
    the computer does not react to anything
    the screen stands still
    nothing moves any more on my screen
    my computer takes long to start
    starting up takes ten minutes
    booting takes forever
    it takes so long until my desktop is there
    signing in takes ages in the morning
    the fan is loud and everything is slow
    my computer is as loud as a vacuum cleaner
    the fan runs all the time
    my laptop gets hot and slow
    the wheel keeps turning whatever I do
    too little memory, not enough RAM
    make my computer faster
    speed up my computer
    bad performance
done = The computer works as it used to
done-explain = Look now whether anything is missing that you had not saved. If it comes back within days, tell IT what helped.
done-nothing-found = Nothing was changed here
done-nothing-found-explain = If it goes on, come back or ask a person. Does it smell or swell, or may a stranger be in it? Call IT now.
done-cannot-tell = See how it goes
done-cannot-tell-explain = Save your work often until then. If it is no better, come back or ask a person.
done-not-fixed = IT still needs to look at this
done-not-fixed-explain = Does it smell or smoke? Keep away from it. Otherwise save your work where it is backed up, as long as the computer runs. Your answers stay together for the person who helps you.
hand-over = If it smells or is swollen, or if a stranger was involved, say that first. Say whether work is not saved yet. Say since when it is so, and what was new then. Say whether it is always so, or only at some hours, places or programs. Say what you have tried, and which program was at the top of the list. Leave out passwords and codes.

## What it is
what = What do you notice?
what-hint = Choose the first one that is true
what-strange = Strange things happen as well
what-strange-note = The mouse moves by itself, files have strange names, or somebody calls about it
what-hot = It is loud, hot or swollen, or it smells
what-stands = Nothing moves any more
what-stands-note = The screen stands still, and clicks do nothing
what-full = It says that the disk or the storage is full
what-start = Only starting or signing in takes long
what-one = Only one program is slow, or only web pages
what-all = Everything is slow
what-all-note = Or I am not sure

## Strange things
strange = Strange things have help of their own
strange-body =
    Is somebody in your computer, or do files have strange names? Pull out the network cable, switch Wi-Fi off and call IT now.
    Do not restart it, and delete nothing. IT can see what happened only if nothing changes.
    Whoever calls or writes about a slow computer can be a scammer. Hang up, and let nobody in.
    The same is true for pages and programs that promise a faster computer.
    “Something looks suspicious” goes through it with you.

## Nothing moves
wait-first = Give it five minutes first
wait-first-body =
    Click nothing meanwhile. Each click waits in line and makes it slower.
    Take a photo of what is on the screen and not saved.
    Does the screen speak of an update? Leave it on, go back to the start and type “update” there.
    Does only the pointer stand still? Then it may be the mouse: look at its switch, its cable and its battery.
    When the screen moves again, it has helped. Save your work at once.
end-it = End what hangs, and switch off only if nothing answers
end-it-body =
    Switching off loses all unsaved work.
    Windows: press Ctrl, Alt and Delete together and choose “Task Manager”. Choose what is marked “Not responding”, then “End task”.
    Mac: press Option, Command and Esc together. Choose what is marked “Not responding”, then “Force Quit”.
    Linux: try to close the window that hangs. After a moment you can usually end it.
    What was not saved in that program is lost. Many programs offer a rescued copy when they start again.
    Nothing answers even then? Hold the power button until the screen is dark. Wait a moment, and press it once.
    Never switch it off while the screen speaks of an update.
moves = Does the computer react again?
moves-works = Yes, I can work with it
moves-stuck = No, or it happens again and again
moves-later = I am still waiting
moves-it = IT finds out what it hangs on
moves-it-body =
    Does it click or grind inside? Switch it off and leave it off. Each start can cost you data.
    Otherwise save your work where it is backed up, as long as it runs. A failing disk can be behind it.
    Write down when it happens, what you do then, and which program is in front.
    Does a message appear before it restarts? Take a photo of it.
    If a screen asks for a recovery key, IT knows the way. Give such a key to nobody else.

## Loud or hot
how-hot = How loud or hot is it?
how-hot-danger = It smells of burning, is swollen, or is too hot to touch
how-hot-danger-note = Or it smokes or hisses
how-hot-loud = The fan is loud or it is warm, and nothing else
danger = Keep away from it, and do not charge it
danger-body =
    Smoke, fire or hissing? Leave the room, warn others and call the fire service.
    Pull out the charger only if you reach it without danger.
    Do not use it any more, not even to save your work.
    Do not press, bend or open it, and do not carry it away.
    Call IT from another device. They say who fetches it.
air = Give it air, and less to do
air-body =
    Put it on a hard, flat surface. A blanket, a lap or paper can cover the slits that it breathes through.
    Take it out of the sun. Poke and blow nothing into the slits.
    Save your work. Then close videos, browser tabs and programs that you do not need at the moment.
    Meetings with video, updates and virus scans make many computers loud. Leave a scan or an update running.
    It has helped when the fan becomes quieter within about a quarter of an hour.
calm = Is it quieter now?
calm-works = Yes, it is as usual
calm-loud = No, or it gets loud although I do little
calm-later = I am still waiting
calm-it = IT finds out what makes it hot
calm-it-body =
    It can be dust, a worn fan, or a program that never rests. IT cleans or changes what is inside.
    Does it get hotter, or does it smell? Switch it off, pull out the charger and call IT.
    Otherwise see which program works hardest. Windows: press Ctrl, Shift and Esc together. Mac: search for Activity Monitor. Linux: search for System Monitor.
    Write down the name at the top under CPU. End nothing there that you do not know.
    Say when it is loud: from the start, only in meetings, only at the dock, or only while it charges.

## A full disk
full = A full disk slows everything down
full-body =
    Programs cannot save then, and updates do not come through. So make room first.
    Is something open and not saved? Try to save it on a network drive that IT has given you.
    Take no program from the web that promises to clean up.
    “My disk is full” helps you to make room, one file at a time.

## The start
unplug = Unplug what it does not need to start
unplug-body =
    Eject USB sticks, memory cards and external disks, and pull them out. A computer can look through all of them.
    Keyboard, mouse, screen and charger can stay.
    Away from the office it can wait for the network of your organisation. Compare the two places.
    After an update the first start takes longer. Then leave it on, and look again on another day.
    Look at the clock when you start it again: how long is it until you can work?
starter = Which program need not start by itself?
starter-hint = You can still open it. Leave on what protects, connects or keeps files the same
starter-empty = Nothing that you could switch off here starts by itself.
starter-not-listed = What is not in the list belongs to the computer or to IT
starter-not-listed-body =
    The list has what starts for you alone, and what you may switch off for yourself.
    Virus protection, backup and the like are not in it. Leave them on.
    After this you see where else to look.
starter-not-sure = Leave what you do not know
starter-not-sure-body =
    Chat, music, updates of printers and shops can mostly wait until you open them.
    Leave on what keeps your files the same everywhere, such as a cloud folder.
    Go back if you know one now.
by-itself-check = It does not start by itself
by-itself-checking = Looking at what starts by itself
by-itself = “{ $program }” starts when you sign in
by-itself-explain = It can stay away until you open it. That counts from when you sign in again.
by-itself-unknown = We could not see what starts by itself
fewer = Let fewer programs start by themselves
fewer-body =
    Windows: Settings, Apps, Startup. Mac: System Settings, General, Login Items.
    Linux: search for “startup” or “autostart” in the settings. If nothing is there, leave it.
    Switch off only what you know and do not need at once, such as music.
    Leave on what protects, connects or saves: virus protection, VPN, file sync, and all that comes from IT.
    Write down what you switch off. The same switch brings it back.
    Then save your work and restart once. It has helped when you can work sooner.
starts = Does it start more quickly now?
starts-works = Yes, it is quick enough
starts-slow = No, it takes as long as before
starts-later = I have not restarted it yet
starts-it = IT sees what the start waits for
starts-it-body =
    It can be the network, the sign-in, a shared folder or the disk. IT can measure each of them.
    Write down how long it takes, and whether the wait comes before or after you sign in.
    Say whether it is the same at the office and elsewhere, and since when.
    Say what you have switched off. IT can bring it back.
    Nobody from IT needs your password to measure it.

## One program, or web pages
one = Look at what is slow alone
one-body =
    Save your work in it first, as long as it can be saved.
    One program: the computer itself is mostly well then. “A program crashes or hangs” goes through it with you.
    Only web pages, video or shared folders: mostly the network is slow then. Go back to the start and type “slow internet” there.
    Do colleagues notice the same? Tell IT at once.

## Everything: what can be seen
checking = Looking at what slows the computer down
memory-check = There is memory left
memory-checking = Looking at how much memory is left
memory = Your programs need more memory than there is
memory-explain = { $free-size } of { $total-size } are left. The computer then moves things to the disk and back, and everything waits. “{ $program }” uses the most: { $program-size }.
close-most = Save your work, and close what takes the most
close-most-body =
    Save in every open program first. If one does not react, give it some minutes.
    Close “{ $program }”, or at least most of its windows and tabs. It may be open more than once.
    Then close the other programs that you do not need now.
    Then check again here.
own-busy-check = None of your programs keeps the computer busy
own-busy-checking = Looking at what your programs do
own-busy = “{ $program }” keeps the computer busy
own-busy-explain = It takes { $percent } per cent of all that the computer can do. Save what you have open in it before you close it. Is it an export or a meeting? Leave it open.
own-busy-unknown = We could not see what your programs do
busy-check = No program keeps the computer busy
busy-checking = Looking at what the programs do
busy = “{ $program }” keeps the computer busy
busy-explain = It takes { $percent } per cent of all that the computer can do. Everything else waits for it.
calm-program = Let it work, or close it
calm-program-body =
    Do you know this program? Save your work in it, and close it. Open it again later.
    Is it an update, a virus scan or a backup? Leave it on until it is done. That can take an hour.
    You do not know the name? Many belong to the system. Choose “Leave it as it is”, and tell IT the name.
    Then check again here.
on-long-check = It was restarted in the last two weeks
on-long-checking = Looking at when it was last restarted
on-long = The computer has been on for { $days } days
on-long-explain = Over time some programs take more and more, and give nothing back. A restart gives everything a new beginning.
restart-now = Restart it once
restart-now-body =
    Save your work first. A restart closes all programs.
    Choose “Restart”, not “Shut down”. Your answers here are kept.
    It is slow for some minutes after the start.
    Then open this page again, and check again.

## Everything: what can be tried
lighten = Save your work, and close what you do not need
lighten-body =
    Save in every open program first. If one does not react, give it some minutes.
    Then close videos, browser tabs and programs. Each takes memory, even when you do not look at it.
    A laptop: plug in its own charger. On battery many are slower.
    Is an update or a virus scan running? Leave it on and let it run. It is slow only for that long.
    Take no program that promises a faster computer.
    It has helped when clicks answer again within a few minutes.
restart = Restart it once
restart-body =
    Is everything saved? A restart closes all programs.
    Windows: open Start, choose the power sign, then “Restart”. “Shut down” can keep part of what slows it down.
    Mac: choose the apple at the top left, then “Restart”. Linux: open the menu with the power sign and choose “Restart”.
    Does it say “Update and restart”? That can take an hour. Choose it when you can spare the time.
    It is slow for some minutes after the start. Judge it only then.
quick = Is the computer quick enough again?
quick-works = Yes, I can work as usual
quick-slow = No, or it soon becomes slow again
quick-later = I cannot tell yet
quick-it = IT sees what slows it down
quick-it-body =
    Save your work where it is backed up. A failing disk can be behind it, and IT can see that.
    They can also see too little memory, or a program that never rests.
    See which program works hardest. Windows: press Ctrl, Shift and Esc together. Mac: search for Activity Monitor. Linux: search for System Monitor.
    Write down the name at the top under CPU, and the one under memory. End nothing there that you do not know.
    Did you contact IT yourself? Otherwise let nobody in, and call IT on a number that you know. Nobody needs your password or a code.
