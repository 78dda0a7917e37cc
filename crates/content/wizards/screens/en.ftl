### A screen, a dock or a projector does not work.

title = Screen, dock or projector do not work
summary = A monitor or projector shows nothing, the dock is not recognised, or the picture is wrong
symptoms =
    my second screen is not recognised
    the second monitor is not detected
    the external monitor stays black
    the left display stays black when I plug in my laptop
    my monitor says no signal
    the monitor shows nothing
    one of my two monitors is off
    the projector shows nothing
    the beamer has no picture
    how do I get my laptop onto the projector
    my slides do not show on the big screen
    I have to present now and the screen in the room shows nothing
    the television in the meeting room has no picture
    my laptop does not show on the TV
    the wireless display is not found
    the docking station does not work
    my dock is not recognised
    I plugged into the dock and no monitor comes on
    the dock charges but there is no picture
    no picture through the USB-C cable
    no picture through HDMI
    both screens show the same
    the projector shows my notes as well
    I want to use two monitors
    extend the display to a second screen
    duplicate my screen
    left and right monitor are the wrong way round
    the pointer leaves the monitor on the wrong side
    a window opened on a screen that is not there
    my window is off the screen
    everything is too big on the monitor
    the picture on the monitor is blurred
    the resolution is wrong
    my monitor flickers
    the monitor keeps going black for a second
    the picture is upside down
    my screen is turned sideways
    the colours on the monitor are wrong
    which cable do I need for the monitor
done = You can go on working
done-explain = If it is gone another day, try the same again first. If it happens often, tell IT: often a cable or a dock is worn.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If a screen is still not right, a person can look further with you.
done-cannot-tell = Try it when you are at the screen
done-cannot-tell-explain = If it is not right then, come back or ask a person.
done-not-fixed = The screen or dock still needs help
done-not-fixed-explain = Your answers stay together for the person who helps you. Nobody needs your password or a code for it.
hand-over = If somebody presents now, say that first, and until when. Say which room or desk it is, and which laptop. Say the maker and number on screen, dock or projector, and how it is connected. Say which lights are on, what the screen says, and what works at another desk or with another laptop. Leave out passwords and codes.

## What happens
what = What happens?
what-hint = Choose the first one that is true
what-present = I present now, and the projector or big screen shows nothing
what-dark = A second screen stays black, or says “no signal”
what-dock = Nothing or not everything works at the docking station
what-same = Both screens show the same, or only one is used
what-order = The screens are swapped, or a window is out of sight
what-looks = The picture is too large, too small, blurred, turned, or it flickers
what-own = The laptop’s own screen is black or broken

## Presenting now
show-it = Show it another way first
show-it-body =
    Is another laptop connected already? Give its owner your file, the way that you always share files.
    Are people in an online meeting too? Share your screen there, and open the meeting on the computer of the room.
    Nothing at hand? Start without pictures, and send the file later.
    Close first what the room is not meant to see. Take no USB stick or adapter from a stranger.
connect-again = Connect it again, beginning at the projector
connect-again-body =
    Switch it on, and wait until it says something. Look for a remote control or for a switch on the wall.
    Press “Source” or “Input” until it shows the name of the socket that your cable is in, such as HDMI.
    Pull the cable out of the laptop, wait a moment, and plug it in firmly.
    Windows and Linux: hold the Windows key, press P, and choose the same picture on both. Mac: Control Centre, “Screen Mirroring”.
    Without a cable: Windows key and K, or “Screen Mirroring” on a Mac. Choose only the name that the room’s screen shows.
present-works = Do the people in the room see it now?
present-works-yes = Yes, or it goes another way
present-works-no = No
present-it = Call for help, and say that people are waiting
present-it-body =
    Rooms are often looked after by facilities or by IT. A call is faster than a message.
    Say the room, until when you need it, and that people are waiting.
    Say what the projector shows, and which socket your laptop has. An adapter is often all that is missing.
    They can switch the room’s devices on, bring an adapter or lend you a laptop.
    Nobody needs your password or a code for this.

## The second screen stays black
look-at-screen = Look at the screen itself
look-at-screen-body =
    Is a light on at the screen? If not, press its power button and look at both ends of the power cable.
    Does it say “no signal”? Then the screen works, and only the picture is missing.
    Press its button for “Source” or “Input”. Choose the socket that your cable is in, such as HDMI or DisplayPort.
    Turn the brightness up with the buttons of the screen.
cable = Connect the cable again, and wake the screen
cable-body =
    Pull the cable out at both ends, and plug it in until it sits firmly. Is a pin bent? Take another cable.
    If you can, try another socket, another cable, or the laptop without dock and adapter.
    Windows and Linux: hold the Windows key, press P, and choose “Extend” or “Join”.
    Mac: System Settings, Displays. Does it ask whether something may connect? Agree only to what you plugged in yourself.
    Still black? Save your work and restart the computer once, with the cable in.
dark-works = Does the screen show a picture now?
dark-works-yes = Yes
dark-works-no = No, or it goes off again
dark-works-later = I am not at the screen now
dark-it = IT finds out which part is the cause
dark-it-body =
    IT tries another cable, another screen and another laptop, one after the other. Often a cable has to be replaced.
    Some laptops can use only one further screen, and some sockets give no picture. IT knows yours.
    Note the number on the screen, the kind of plug, and what you have tried.
    Until then: work with the laptop’s screen, or at another desk.
    Nobody from IT and no colleague needs your password or a code for this.

## The docking station
dock-power = Give the dock power, and connect it again
dock-power-body =
    Save your work, and eject disks and sticks. Then pull the dock’s cable out of the laptop.
    Is the dock’s own power supply in a wall socket that works? Is a light on?
    Pull the power out of the dock, wait half a minute, and plug it in again.
    Plug the cable into the laptop firmly, and wait a minute. Screens often come on one after the other.
    Does the computer ask whether the dock may connect? Agree only to the dock that you have plugged in yourself.
past-dock = Find out whether it is the dock or the laptop
past-dock-body =
    Try another socket of the laptop. The right one often has a flash of lightning or a plug beside it.
    Try the laptop at another desk, or ask a colleague to try theirs here.
    To go on working: plug screen, mouse and keyboard into the laptop itself, and use Wi-Fi.
    Is there a plug or small box that was not there before? Leave it there, type no password and call IT now.
    Use only a dock of your organisation, not one that was found or lent by a stranger.
dock-works = Does everything work at the dock now?
dock-works-yes = Yes
dock-works-no = No, or only a part
dock-works-later = I am not at the dock now
dock-it = IT brings dock and laptop together again
dock-it-body =
    IT can allow a dock, renew the software inside it, or replace it. Do not do that yourself.
    Note the desk, the number on the dock, and which lights are on.
    Note what works and what does not: picture, mouse, network, charging. Note how it went at another desk.
    Nobody from IT and no colleague needs your password or a code for this.

## Both show the same
extend = Choose how the screens share the picture
extend-body =
    Windows: hold the Windows key and press P. “Extend” uses both screens, “Duplicate” shows the same on both.
    Mac: System Settings, Displays. Choose the second screen, then “Use as”, and there to extend or to mirror.
    Linux: Settings, Displays, “Join” or “Mirror”. On many, the Windows key and P help too.
    Then move a window over the edge of one screen. If it arrives on the other, both are used.
    For a talk: extend keeps your notes on the laptop, duplicate shows them to everybody.
same-works = Do the screens show what you want now?
same-works-yes = Yes
same-works-no = No, the choice is not there or changes nothing
same-works-later = I cannot try it now
same-it = IT sees how many screens the computer can use
same-it-body =
    Some laptops, docks and adapters can use only one further screen. Then a different part is needed.
    Note what the settings for the screens show, and how many screens you see there.
    Note how each screen is connected: cable, adapter or dock.
    Nobody from IT and no colleague needs your password or a code for this.

## Swapped, or a window is gone
fetch-window = Bring the window back
fetch-window-body =
    Is no window missing? Then go on here.
    Windows: choose the program below in the bar. Then hold the Windows key and Shift, and press the left arrow.
    Linux: the same keys often do the same. On both, each press moves the window by one screen.
    Mac: choose the program in the Dock. Then look in its menu “Window” for moving it to another screen.
    Windows with only one screen left: hold the Windows key, press P, and choose “PC screen only”.
arrange = Put the screens in the order in which they stand
arrange-body =
    Windows: Settings, System, Display. “Identify” shows a number on each screen.
    Mac: System Settings, Displays, “Arrange”. Linux: Settings, Displays.
    You see a picture of the screens. Drag them so that they lie as they stand on your desk.
    Is there “Apply”? Choose it. Then move the pointer slowly from one screen to the other.
    There you also choose which screen is the main one.
order-works = Is everything where you expect it now?
order-works-yes = Yes
order-works-no = No, or it changes back
order-works-later = I cannot try it now
order-it = IT looks at the settings with you
order-it-body =
    Some docks mix up the order each time. IT can change that, or replace a part.
    Note how the screens stand, and when the order changes: after a break, at the dock or after a restart.
    Nobody from IT and no colleague needs your password or a code for this.

## The picture looks wrong
looks-how = What does the picture look like?
looks-how-size = Too large, too small, blurred, or cut off at the edge
looks-how-turned = Upside down, or turned to the side
looks-how-flickers = It flickers, goes off for moments, or has strange colours
size = Choose the size that fits the screen
size-body =
    Choose the right screen first, in the picture at the top of each settings page.
    Windows: Settings, System, Display. For “Scale” and “Display resolution”, take the values that say “Recommended”.
    Mac: System Settings, Displays. Choose the size that says “Default”.
    Linux: Settings, Displays. The sharpest “Resolution” is mostly the first one in the list.
    Are you asked whether to keep it, and the picture is gone? Press nothing. It comes back by itself.
turned = Turn the picture round
turned-body =
    Choose the right screen first, in the picture at the top of each settings page.
    Windows: Settings, System, Display, “Display orientation”, and there “Landscape”.
    Mac: System Settings, Displays, “Rotation”, and there “Standard”. Linux: Settings, Displays, “Orientation”.
    The pointer moves the wrong way round now. Move it slowly, or use Tab, the arrow keys and Enter.
    A screen that turns on its foot: perhaps only the screen was turned.
flickers = Look at the cable and the socket
flickers-body =
    Smoke or a hiss? Leave the room and call the fire service.
    A smell, or very hot? Pull the plug only without danger, and call IT.
    Push the plug in at both ends. Does the picture change when you touch the cable? Then it is the cable.
    Try another cable or another socket, and once without dock and adapter.
    Do the colours change only in the evening? “Night light” on Windows and Linux and “Night Shift” on a Mac do that.
looks-works = Does the picture look right now?
looks-works-yes = Yes
looks-works-no = No, or it comes back
looks-works-later = I cannot try it now
looks-it = IT compares with another screen and cable
looks-it-body =
    That shows which part it is. A cable or a screen is replaced, and a setting is made with you.
    Note the number on the screen, how it is connected, and since when it looks like this.
    A photo of the screen helps. Take it so that nothing confidential can be read.
    Nobody from IT and no colleague needs your password or a code for this.

## The laptop’s own screen
own-screen = For a black or broken laptop there is other help
own-screen-body =
    Press the key that makes the screen brighter, and move the pointer. Sometimes that is all.
    Does the picture show on another screen? Save your work there, as you usually do.
    What is here is only about screens that are connected.
