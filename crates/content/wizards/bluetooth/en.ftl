### A wireless mouse, keyboard or headset, or Bluetooth.

title = Mouse, keyboard or headset do not work
summary = They do not react or connect, need pairing, or Bluetooth is missing
symptoms =
    my mouse does not move
    my mouse does not react
    my wireless mouse stopped moving
    the pointer does not move any more
    the pointer jumps
    I changed the batteries of the mouse and it is still dead
    my Logitech mouse is not recognised
    I have no mouse
    how do I work without a mouse
    the receiver of my mouse is gone
    I lost the USB dongle of my keyboard
    my keyboard types nothing
    my keyboard does not react
    my wireless keyboard is dead
    the keys do nothing when I type
    I cannot type anything
    how do I type without a keyboard
    my Bluetooth headset will not pair
    my headset goes to my phone instead
    my wireless headphones do not connect
    AirPods will not pair
    my earbuds are not found
    pair a Bluetooth device
    how do I pair a Bluetooth mouse
    set up a keyboard without a cable
    my device is not in the Bluetooth list
    Bluetooth is off
    I cannot turn on Bluetooth
    Bluetooth is missing
    there is no Bluetooth on my computer
    my headset keeps disconnecting
    the Bluetooth connection drops
    my wireless mouse lags
    the keyboard loses letters
    something wants to pair with my computer
    a pairing request that I did not start
    which button is for pairing
checking = Looking at Bluetooth
done = It works again
done-explain = Charge it or keep spare batteries near it. If it stops often, tell IT: then it may have to be replaced.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If a device still does not connect, a person can look further with you.
done-cannot-tell = Try it when you have what you need
done-cannot-tell-explain = With batteries charged, try once more. If it does not work then, come back or ask a person.
done-not-fixed = The device still needs IT
done-not-fixed-explain = Your answers stay together for the person who helps you. Nobody needs your password or a code for it.
hand-over = If somebody agreed to a device that they do not know, say that first. Say which device it is: maker, name, and the number below it. Say how it is connected: Bluetooth, a small receiver or a cable. Say whether it works at another computer, whether Bluetooth is on, and since when it fails. Say whether somebody cannot work without it. Leave out passwords and codes.

## What happens
what = What happens?
what-hint = Without a mouse: Tab and the arrow keys move, the space bar and Enter choose
what-mouse = The mouse does not move or react
what-keyboard = The keyboard types nothing
what-headset = A headset or headphones without a cable
what-headset-note = It does not connect, or it is silent
what-pair = I want to connect a device, or it is not found
what-drops = It works, but it stutters or stops again and again
what-missing = Bluetooth is off, or is not there at all
what-asked = Something that I do not know wants to connect

## No mouse
no-mouse = How to go on without a mouse
no-mouse-body =
    A laptop: use the pad below the keys. If it is dead, look for a key with a crossed-out pad.
    Tab moves on, the arrow keys choose, Enter and the space bar press. That works in this app too.
    Windows: the Windows key opens the start menu, Alt and Tab change the program. Mac: Command and Tab.
    Windows with a number pad: left Alt, left Shift and Num Lock together, then Enter. Its digits now move the pointer.
    A mouse with a cable works at once. Ask a colleague or IT for one.
wake-mouse = Give the mouse power and connect it again
wake-mouse-body =
    Look below it: push the switch off and on. A light shows that it has power.
    Put in new batteries, or charge it. Some work with the charging cable plugged in.
    A small receiver: plug it into another socket, in the computer itself and not in a dock.
    No receiver and no cable? Go back, and choose that Bluetooth is off.
    Is there a button with 1, 2 and 3? Press it until the mouse moves. It chooses between computers.
    Try it on paper. Glass and shiny tables confuse it.
    Does the pointer open things by itself? Pull out the network cable, switch Wi-Fi off and call IT now.
mouse-works = Does the mouse move now?
mouse-works-yes = Yes
mouse-works-no = No, or only in jerks
mouse-works-later = I have no batteries or no charger now
mouse-it = IT connects it again or gives you another one
mouse-it-body =
    IT tries it at another computer. That shows whether it is the mouse or the computer.
    Note its name, the number below it, and whether it uses Bluetooth or a receiver. A lost receiver can sometimes be replaced.
    Note what you tried, and whether the light comes on.
    Until then: the pad of the laptop, or a mouse with a cable.
    Nobody from IT and no colleague needs your password or a code for this.

## No keyboard
no-keyboard = How to go on without a keyboard
no-keyboard-body =
    A laptop: open it and use its own keys.
    Without them, you can type with the mouse on a keyboard on the screen:
    Windows: Settings, Accessibility, Keyboard, “On-screen keyboard”.
    Mac: System Settings, Accessibility, Keyboard. Linux: Settings, Accessibility, Typing, “Screen Keyboard”.
    Before you sign in: choose the small figure of a person in a corner of the screen.
    Type a password there only when nobody can see the screen.
    A keyboard with a cable works at once. Ask a colleague or IT for one.
wake-keyboard = Give the keyboard power and connect it again
wake-keyboard-body =
    Look for a switch below it or at its edge: push it off and on. A light shows that it has power.
    Put in new batteries, or charge it. Some work with the charging cable plugged in.
    A small receiver: plug it into another socket, in the computer itself and not in a dock.
    No receiver and no cable? Go back, and choose that Bluetooth is off.
    Are there keys with 1, 2 and 3 or with a Bluetooth sign? Press the one for this computer. It chooses between devices.
    Try it in an empty document. Do not try it with a password: it may arrive at another computer.
keyboard-works = Does the keyboard type now?
keyboard-works-yes = Yes
keyboard-works-no = No, or not all keys
keyboard-works-later = I have no batteries or no charger now
keyboard-it = IT connects it again or gives you another one
keyboard-it-body =
    IT tries it at another computer. That shows whether it is the keyboard or the computer.
    Note its name, the number below it, and whether it uses Bluetooth or a receiver.
    Note whether anything was spilled on it, and what you tried.
    Until then: the keys of the laptop, the keyboard on the screen, or one with a cable.
    Nobody from IT and no colleague needs your password or a code for this, not even to try the keys.

## The headset
headset-how = What is the headset like?
headset-how-apart = It does not connect to this computer
headset-how-silent = It is connected, but silent or without a microphone
silent = Then it is about the sound
silent-body =
    A connected headset has to be chosen as loudspeaker and as microphone, in the computer and in the meeting.
    There is help of its own for that, also for a meeting that is on now.
free-headset = Free the headset from other devices
free-headset-body =
    Charge it. Earbuds: put both into their case, close it, wait a moment, and open it near the computer.
    It may be holding on to your phone or tablet. Switch Bluetooth off there for the moment.
    Switch the headset off and on. Then connect it on the computer:
    Windows: Settings, Bluetooth & devices. Mac: System Settings, Bluetooth. Linux: Settings, Bluetooth.
    Choose its name, then “Connect”. Some have a small receiver, which has to be plugged in.
    Is it connected now? Go back once and say so. Is a meeting on? Use the computer without a headset, or join by telephone.
headset-works = Is the headset connected now?
headset-works-yes = Yes
headset-works-no = No, or only for a moment
headset-works-later = It has to charge first
headset-it = IT connects it with you or gives you another one
headset-it-body =
    IT tries it at another computer and sees whether the organisation allows this kind of headset.
    Note its name, and whether it connects to a phone.
    Note what the Bluetooth page shows beside it, word for word.
    Until then: a headset with a cable, or the telephone.
    Nobody from IT and no colleague needs your password or a code for this.

## Connecting something
show-device = Make the device ready to be found
show-device-body =
    Use devices of your organisation. Ask IT before you connect your own.
    Charge it, switch it on, and put it near the computer. Keep other Bluetooth devices away.
    Hold its button for pairing, often with a Bluetooth sign, until a light blinks. With some it is the power button.
    Earbuds: leave them in the open case. Many cases have a button for this.
    Was it connected to another device? Switch Bluetooth off there.
choose-device = Choose the device on the computer
choose-device-body =
    Windows: Settings, Bluetooth & devices, “Add device”, “Bluetooth”.
    Mac: System Settings, Bluetooth. Linux: Settings, Bluetooth. Wait until its name comes up, and choose it.
    Choose only a name that you recognise. In an office there are many.
    Does the computer show a number? Type it on a keyboard that you connect, and press Enter there.
    With other devices, agree only if the same number is on both.
    Such a number is for you alone. Tell it to nobody who calls.
pair-works = Is the device connected now?
pair-works-yes = Yes
pair-works-no = No, or its name does not come up
pair-works-later = I cannot try it now
pair-it = IT sees why it does not connect
pair-it-body =
    Some organisations allow only certain devices. That protects the computers, and IT can say which.
    Note the name and maker of the device, and whether its light blinks.
    Note whether it connects to a phone, and what the computer says, word for word.
    Until then: a device with a cable.
    Nobody from IT and no colleague needs your password or a code for this.

## It stops again and again
nearer = Bring them nearer to each other
nearer-body =
    Charge it. A weak battery is the most frequent cause.
    Stay within two metres, without metal, a wall or a full desk between them.
    A small receiver: plug it in at the front or side, away from sticks, disks and the dock.
    Is it connected to a phone as well? Switch Bluetooth off there.
    Switch it off and on. Does it stop at one place only? Then something there disturbs it.
drops-works = Does it keep working now?
drops-works-hint = Watch it for a few minutes
drops-works-yes = Yes
drops-works-no = No, it stops again
drops-works-later = I cannot tell yet
drops-it = IT looks for what disturbs it
drops-it-body =
    IT can connect the device anew, bring its software up to date, or replace it.
    Do not remove your only mouse or keyboard from the list yourself. You may need it to put it back.
    Note where it happens, how often, and what is connected beside it.
    Until then: a device with a cable.
    Nobody from IT and no colleague needs your password or a code for this.

## Bluetooth is off or missing
switch-on = Switch Bluetooth on
switch-on-body =
    Windows: press the Windows key and A. Choose Bluetooth, and look that the airplane is off.
    Mac: open Control Centre at the top right, and choose Bluetooth.
    Linux: open the menu at the top right, choose Bluetooth, and look that the airplane mode is off.
    Some laptops have a key or a slider with an airplane or an aerial.
    Mouse and keyboard without a cable come back a moment after Bluetooth does.
start-again = Is it still not there? Start the computer again
start-again-body =
    Is Bluetooth on now? Then go back and say so.
    Save your work, and eject disks and sticks. Then pull out what is plugged in, except mouse, keyboard and power.
    Shut the computer down, wait half a minute, and switch it on again.
    Look once more. A computer on a desk may have no Bluetooth at all, only a receiver.
missing-works = Is Bluetooth on now?
missing-works-yes = Yes
missing-works-no = No, or the switch is not there
missing-works-later = I cannot restart now
missing-it = IT sees whether it is locked or broken
missing-it-body =
    Some organisations switch Bluetooth off for protection. Then IT says what you can use instead.
    If it is broken, a small adapter from IT often helps. Do not bring one of your own.
    Note what the Bluetooth page shows, word for word, and since when.
    Until then: mouse, keyboard and headset with a cable.
    Nobody from IT and no colleague needs your password or a code for this.

## Something unknown wants to connect
refuse = Refuse what you did not start
refuse-body =
    Choose “Cancel” or “Decline”. Accept no file either.
    Mostly it is a device of somebody near you who chose the wrong name. It can also be a trick.
    Tell nobody a number that comes up, not even somebody who says that they are from IT.
    Is an unknown stick or small plug in your computer? Leave it there, type no password and call IT now.
agreed = Have you agreed to it?
agreed-no = No
agreed-yes = Yes, or I am not sure
agreed-it = Call IT now
agreed-it-body =
    Whoever is connected as a keyboard can type on your computer. So do not wait.
    Pull out the network cable and switch Wi-Fi off, then Bluetooth. Mouse and keyboard may stop, and that is all right.
    Can you not do it? Hold the power button until the screen is dark. Otherwise leave it on.
    Type no password on it until IT says that it is safe.
    Call from another telephone, on a number that you know. Say which name came up, when, and where you were.
    Nobody from IT and no colleague needs your password or a code for this.
refused = You did right
refused-body =
    A request that was refused changes nothing.
    Does it come again? Switch Bluetooth off if you can do without it, and tell IT where you are.

## What is looked at
headset-blocked-check = No key keeps Bluetooth off
headset-blocked-checking = Looking whether a key keeps Bluetooth off
headset-blocked = A key or the flight mode keeps Bluetooth off
headset-blocked-explain = As long as that is so, no program can switch it on.
headset-flight-mode = Switch the flight mode off
headset-flight-mode-body =
    Press the key with an airplane or an aerial once, or push its slider.
    Linux: open the menu at the top right, and look that the airplane mode is off.
    Then choose here to look again.
headset-off-check = Bluetooth is switched on
headset-off-checking = Looking whether Bluetooth is on
headset-off = Bluetooth is switched off
headset-off-explain = Devices that were paired stay known. They can connect again once it is on.
headset = Which one is it?
headset-hint = These were paired with this computer before
headset-empty = Nothing was paired with this computer yet. Go back to the first question, and choose that you want to connect a device.
headset-not-listed = Then it is not paired with this computer yet
headset-not-listed-body =
    Go back to the first question, and choose that you want to connect a device.
    Was it paired before, and is it gone now? It has to be paired once more, in the same way.
headset-not-sure = See what it calls itself
headset-not-sure-body =
    The name often stands on the device or on its case. Otherwise switch the device off and on.
    Go back once. Which one was connected is said in the list.
empty-check = Its battery is charged
empty-checking = Looking at its battery
empty = The battery of { $device } is at { $percent } per cent
empty-explain = Many devices do not connect any more then, or only for a moment.
charge = Charge it
charge-body =
    Plug { $device } in to charge, or put it into its case.
    A quarter of an hour is enough for most meetings. Some work with the cable plugged in.
    Then choose here to look again.
apart-check = It is connected
apart-checking = Looking whether it is connected
apart = { $device } is not connected
apart-explain = Switch it on and hold it near the computer first. Then the computer calls it.
none-check = This computer has Bluetooth
none-checking = Looking for Bluetooth
none = The computer finds no Bluetooth
none-explain = It is switched off by a key, locked, or this computer has none.
look-for-switch = Look for a key or a slider
look-for-switch-body =
    Some laptops have a key or a slider with an airplane or an aerial. Press or push it once.
    A computer on a desk may have no Bluetooth at all, only a small receiver.
    Then choose here to look again.
blocked-check = No key keeps it off
blocked-checking = Looking whether a key keeps it off
blocked = A key or the flight mode keeps Bluetooth off
blocked-explain = As long as that is so, no program can switch it on.
flight-mode = Switch the flight mode off
flight-mode-body =
    Press the key with an airplane or an aerial once, or push its slider.
    Linux: open the menu at the top right, and look that the airplane mode is off.
    Then choose here to look again.
off-check = It is switched on
off-checking = Looking whether it is on
off = Bluetooth is switched off
off-explain = Mouse and keyboard without a cable come back a moment after it is on.
