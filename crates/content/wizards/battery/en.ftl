### My battery runs down or does not charge.

title = My battery runs down or does not charge
summary = It is empty soon, does not charge, is hot or swollen, or the laptop does not wake up
symptoms =
    my battery is empty too fast
    the battery lasts only half an hour
    my laptop battery does not last
    the battery drains quickly
    bad battery life
    the battery is always flat
    I need a new battery
    the battery is worn out
    my laptop does not charge
    plugged in, not charging
    the battery stays at 0 percent
    it stops charging at 80 percent
    the charger does nothing
    my charger is broken
    I lost my charger
    the power supply is not recognised
    slow charger connected
    the laptop only runs when it is plugged in
    the laptop goes off when I unplug it
    my laptop shuts down at 30 percent
    the laptop goes off suddenly on battery
    the battery percentage jumps
    the battery is swollen
    the bottom of my laptop bulges
    my laptop is burning hot and the fan is loud
    my laptop gets hot while charging
    the laptop was hot in my bag
    the power adapter gets very hot
    my laptop does not go to sleep
    my laptop does not wake up from sleep
    the screen stays black after sleep
    the battery is empty after a night
    the battery drains with the lid shut
    nothing happens when I shut the lid
    how do I save battery
    the battery sign is gone
checking = Looking at the battery and at what uses it
done = Your laptop is all right again
done-explain = If it comes back, tell IT what helped. Does it ever bulge or smell? Keep away from it and call IT.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If it goes on, come back or ask a person. Does it bulge, smell or hiss? Keep away from it and call IT.
done-cannot-tell = See how it goes on
done-cannot-tell-explain = Keep the charger near and save often until then. If it does not get better, come back or ask a person.
done-not-fixed = IT still has to look at the battery
done-not-fixed-explain = Save your work where it is backed up. Without power the laptop goes dark. Your answers stay together for the person who helps you.
hand-over = If it smells, bulges, fell or got wet, say that first. Say which laptop it is, how old, and which charger you use, with the numbers on both. Say whether a light comes on, and what the battery sign shows. Say how long it lasts from full, and whether another charger helps. Say whether you have to travel, and from when. Say what is not saved.

## What happens
what = What happens with your laptop?
what-hint = Choose the first one that is true
what-danger = It smells, bulges, smokes or hisses, or is too hot to touch
what-danger-note = Or its charger does. Or it fell or got wet
what-charge = It does not charge, or not fully
what-dies = It goes off suddenly, although it showed enough
what-short = The battery is empty too soon
what-hot = It gets warm or its fan is loud, and nothing else
what-sleep = It does not sleep or wake up, or it is empty after a night

## Danger
danger-it = Keep away from it, and do not charge it
danger-it-body =
    Smoke, fire or hissing? Leave the room, warn others and call the fire service.
    Pull the charger out of the wall only if you reach it without danger.
    A bulging laptop: do not press it flat, do not close or open it, and do not post it.
    Do not use it any more, not even to save your work. Keep people and things that burn away from it.
    Wet? Pull the charger out of the wall with dry hands. Then hold the power button until it is off, and leave it off.
    Call IT from another device. They say who fetches it, and where your work can go on.

## It does not charge
power = Give it power by another way
power-body =
    Save your work now. Without power the laptop goes dark.
    Cable or plug damaged, loose or hot? Do not use it, and choose “No” after this.
    Try another socket in the wall. A power strip can be switched off, a table in a meeting room too.
    Push every plug in fully: wall, power supply, laptop. Many plugs have a light.
    Plug the charger into the laptop itself, not into a dock or a screen. Try the other sockets of the same shape too.
    Take the charger that came with the laptop. Those of phones are mostly too weak.
    Quite empty? Leave it plugged in for half an hour before you switch it on.
limit = It may stop on purpose
limit-body =
    Many laptops stop at about 80 percent, so that the battery lives longer. Then all is well.
    A heart, a leaf or a note that charging is on hold at the battery sign means that. Going on with “Yes” is right then.
    Before a journey, press the battery sign and choose to charge it to full, if that is there. Otherwise ask IT.
    Very warm or very cold laptops also wait. Give it air, or let it come to room temperature.
    It still does nothing? Save, shut it down, unplug everything for a minute, and start it with the charger only.
charge-works = Does it charge, or stop on purpose?
charge-works-yes = Yes
charge-works-no = No, or only when I hold the plug
charge-works-later = I have no right charger here
charge-it = IT tries another charger, then looks at the battery
charge-it-body =
    In most cases it is the charger or its cable, and IT has another one. A colleague with the same laptop can lend you theirs for a try.
    Save your work on a network drive or where IT backs it up, as long as the laptop runs.
    Note the numbers on laptop and charger, whether a light comes on, and what the battery sign says.
    Buy no charger of your own. Cheap ones can damage the laptop.
    Nobody from IT and no colleague needs your password or a code for this.

## It goes off
dies = Use it with the charger for now
dies-body =
    Is the bottom flat on the table? Does it rock, or does the pad stick out? Do not plug it in. Go back and choose the first answer.
    Plug it in and start it. Look first whether something that was open is rescued, and save it.
    In the cold a battery gives up early. Let the laptop come to room temperature, and only then charge it.
    Charge it until it is full. Then use it on battery until it warns you, with nothing unsaved. After that, what it shows is often right again.
    Does it go off with the charger too? Then it is not the battery alone: choose “No” after this.
dies-works = Does it stay on now?
dies-works-yes = Yes
dies-works-no = No, it went off again
dies-works-later = I cannot tell yet
dies-it = IT sees how worn the battery is
dies-it-body =
    A battery wears out after some years, and IT can have another one put in. That does not touch your files.
    Work with the charger and save often until then. Pull it out only when all is saved.
    Note how much it showed when it went off, what you were doing, and whether the charger was plugged in.
    Do not open the laptop, and buy no battery of your own.

## Empty too soon
worn-check = The battery holds most of what it once did
worn-checking = Looking at how worn the battery is
worn = The battery holds { $percent } per cent of what it once did
worn-explain = Batteries wear out over the years. Saving helps a little, and another battery helps for good.
worn-unknown = This computer does not say how worn its battery is
new-battery = Ask for another battery
new-battery-body =
    IT has another battery put in, or gives you another laptop. Your files stay.
    Work with the charger until then, and save often.
    Buy no battery of your own, and do not open the laptop.
    When it is in, check again here.
saving-check = The computer saves power
saving-checking = Looking at how much power is saved
saving = The computer could save more power
saving-explain = It is a little slower then, and lasts longer. You can take it back at any time.
saving-unknown = This computer does not say how much it saves
saver = Let it use less
saver-body =
    Make the screen darker. It is what uses most.
    Windows: Settings, System, “Power & battery”, then the energy or battery saver.
    Mac: System Settings, Battery, “Low Power Mode”. Linux: Settings, Power, “Power Saver”.
    Pull out sticks, disks and receivers that you do not need. Each one takes power.
    Weak Wi-Fi and video meetings empty it quickly. Switch your camera off when you can.
who-uses = See which program uses most
who-uses-body =
    Windows: Settings, System, “Power & battery”, “Battery usage”. Mac: press the battery sign at the top.
    Linux: search for System Monitor, and look below CPU.
    Close what you know and do not need at the moment. End nothing that you do not know, nor what protects or saves.
    After an update or with a new laptop, much runs for a day. Look again tomorrow.
    Save everything and restart once. That often ends what never rests.
    Look at the clock at full, and again an hour later. That tells you more than a feeling.
short-works = Does it last long enough now?
short-works-yes = Yes
short-works-no = No
short-works-later = I cannot tell yet
short-it = IT sees whether the battery is worn
short-it-body =
    IT can read how much of its strength is left, and order another one if it is too little.
    Mac: System Settings, Battery shows its health. Does it say “Service Recommended”? Note that.
    Note how long it lasts from full, how old the laptop is, and which program stood at the top.
    Do you have to travel? Ask for a second charger or a laptop on loan, and say from when you need it.

## Warm or loud
cool = Give it air, and less to do
cool-body =
    Put it on a hard, flat surface. Blanket, lap, bag or paper cover the slits that it breathes through.
    Take it out of the sun. Leave it open while it charges.
    Save your work. Close videos, browser tabs and programs that you do not need at the moment.
    Very hot at the charger or its plug? Pull it out of the wall and let it cool. Do not cover it.
    Is everything slow as well? Go back to the start and type “my computer is slow”.
    It has helped when the fan is quieter within a quarter of an hour.
hot-works = Is it cooler and quieter now?
hot-works-yes = Yes
hot-works-no = No, or it gets hot although I do little
hot-works-later = I am still waiting
hot-it = IT finds out what makes it hot
hot-it-body =
    It can be dust, a worn fan, the battery, or a program that never rests.
    Does it get hotter, smell or bulge? Switch it off, pull out the charger, keep away and call IT.
    Note when it gets hot: while it charges, in meetings, at the dock, in the bag, or always.
    Note where it is hottest. Poke and blow nothing into the slits.

## Sleep
sleep-how = What is it like?
sleep-how-dark = It stays dark and does not wake up
sleep-how-drains = It is warm or empty after a night or in the bag
sleep-how-awake = It does not go to sleep, or closing the lid does nothing
wake = Wake it up gently
wake-body =
    Switching off loses all unsaved work.
    Plug in the charger. Wait some minutes, as it may be quite empty.
    Open the lid, press a key, then press the power button once, briefly. Wait a minute.
    Is a second screen or a dock connected? Pull it out. The picture may be there.
    Still dark? Hold the power button for ten seconds, wait a moment, and press it once.
    If the screen asks for a recovery key then, tell it to nobody. IT knows the way.
shut-down = Shut it down before it goes into the bag
shut-down-body =
    A closed laptop often only sleeps and goes on using power. In a bag that can make it hot.
    Save, then Windows: Start, the power sign, “Shut down”. Mac: the apple, “Shut Down”. Linux: the power sign at the top right.
    Wait until no light is on and no fan runs. Only then close it.
    Pull out sticks, receivers and the dock. Some of them wake it up.
    In the morning, look how much is left.
awake-check = No program keeps it awake
awake-checking = Looking at what keeps it awake
awake = These programs keep it awake: { $programs }
awake-explain = Some do that on purpose, such as a film, a meeting or an update.
awake-unknown = We could not see what keeps it awake
close-awake = Close what keeps it awake
close-awake-body =
    Save in these programs and close them: { $programs }.
    Is one of them an update or a backup? Leave it on until it is through.
    Then check again here.
keeps-awake = Find what keeps it awake
keeps-awake-body =
    Close meetings, videos, presentations and downloads. They keep it awake on purpose.
    A closed lid does nothing on purpose when a second screen is connected.
    Windows: Settings, System, “Power & battery”, “Screen, sleep & hibernate timeouts” and the lid. Mac: System Settings, Lock Screen. Linux: Settings, Power.
    Note what was chosen before you change it. Are the times greyed out? IT has set them.
    Save, and restart once. Then leave it alone for as long as you chose.
    Lock it when you walk away: Windows key and L. Mac: Control, Command and Q.
sleep-works = Is it all right now?
sleep-works-yes = Yes
sleep-works-no = No
sleep-works-later = I see it tomorrow
sleep-it = IT sees what wakes it or keeps it awake
sleep-it-body =
    IT can see which program or device it was, and bring the laptop up to date.
    Shut it down for the night until then, and save before you close the lid.
    Note what is connected, since when it is so, and whether it is the same without the dock.
    Note how much the battery had in the evening and in the morning.
    Nobody from IT and no colleague needs your password or a code for this.
