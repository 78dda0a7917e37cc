### I have no internet.

title = I have no internet
summary = No Wi-Fi, no connection by cable, or no page loads anywhere
symptoms =
    I have no internet
    the internet is down
    no internet connection
    the internet at home does not work
    Google does not load and nothing else does either
    none of the websites load
    connected, no internet
    my Wi-Fi is connected but nothing loads
    there is a globe where the Wi-Fi sign was
    no Wi-Fi
    the Wi-Fi is gone
    my laptop does not find the Wi-Fi
    the Wi-Fi sign has disappeared
    I cannot connect to the Wi-Fi
    can't connect to this network
    the Wi-Fi password is wrong
    my wifi keeps dropping out
    the wifi in the meeting room is bad
    the Wi-Fi comes and goes
    I keep losing the network
    the internet is very slow
    the network cable does not do anything
    I plugged in the LAN cable and have no network
    the network socket in the wall is dead
    my dock gives me no network
    ethernet is not connected
    the hotel Wi-Fi does not let me in
    the sign-in page of the guest Wi-Fi does not come
    no internet on the train
    flight mode is on and does not go off
    I am offline all the time
    the router blinks red
    the whole office has no internet
    IT cut my computer off the network
done = You are connected again
done-explain = If it goes away again soon, come back. Say then that it is not the first time.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If something still does not load, a person can look further with you. Without internet, call them.
done-cannot-tell = Try it when you can
done-cannot-tell-explain = If it still does not work then, come back. These pages need no internet.
done-not-fixed = The connection still needs a person
done-not-fixed-explain = Your answers stay together for whoever helps you. Without internet a request waits here, so call. Nobody needs your password.
hand-over = If the computer was cut off because something was strange, say that first. Say where you are, since when, and whether it is Wi-Fi or cable. Say the name of the Wi-Fi, or the number on the socket. Say whether other devices and colleagues have it too. Say what the screen says, word for word. Say how you can be reached by telephone. Leave out passwords.

## Cut off on purpose
cut = Was the computer cut off because something was strange?
cut-hint = By you, by IT, or a message says so
cut-no = No, not that I know of
cut-yes = Yes, or a message says so

## What can be seen from here
checking = Looking at your connection
networks-off-check = Networks are switched on
networks-off-checking = Looking whether networks are switched on
networks-off = All networks of this computer are switched off
networks-off-explain = Neither Wi-Fi nor a cable connects until they are on. Somebody may have switched them off for a reason.
networks-on = Find out who switched it off
networks-on-body =
    Did IT or a protection program do it? Leave it off, and call IT.
    Was it you, or flight mode? Open the menu in the corner with the network sign, and switch the network on.
    Wait half a minute. It has helped when the network sign comes back.
no-adapter-check = The computer has a part that connects
no-adapter-checking = Looking for Wi-Fi and for a socket for a cable
no-adapter = This computer sees nothing that it could connect with
no-adapter-explain = Wi-Fi and the socket for a cable are missing. Something may be unplugged, or lost with an update.
adapter-back = Plug it in again, and restart once
adapter-back-body =
    Is there a dock or a small adapter for the network? Unplug it, wait ten seconds, and plug it in again.
    Save your work and choose Restart.
    It has helped when the network sign is there again.
wifi-locked-check = No switch holds Wi-Fi off
wifi-locked-checking = Looking for a switch that holds Wi-Fi off
wifi-locked = A switch or a key holds Wi-Fi off
wifi-locked-explain = It has to be switched on at the computer itself. No program can do that.
wifi-key = Look for the switch or the key
wifi-key-body =
    Some laptops have a key with an airplane or an aerial. Some keys need Fn with them.
    Others have a small switch at the side or in front.
    Switch flight mode off in the menu with the network sign.
    Wait half a minute. It has helped when names of networks appear.
wifi-off-check = Wi-Fi is switched on
wifi-off-checking = Looking whether Wi-Fi is switched on
wifi-off = Wi-Fi is switched off
wifi-off-explain = Nothing else is connected, so this computer has no network.
no-link-check = Something is at the other end
no-link-checking = Looking at the cable and at Wi-Fi
no-link = Nothing is at the other end of { $adapter }
no-link-explain = Mostly a cable is loose, or the socket is off.
cable-in = Push the cable in at both ends
cable-in-body =
    It clicks when it is in. Many sockets then show a small light.
    Is there a dock between? Unplug it from the computer and from its power. Plug it in again after 30 seconds.
    Try another cable, and then another socket.
    Never put both ends of one cable into the wall. That can stop the network for everybody.
no-address-check = The network has given an address
no-address-checking = Looking for the address of this computer
no-address = The network { $connection } gives this computer no address
no-address-explain = The computer is joined to it. Without an address nothing can be sent or received.
other-way-in = Try another way into the network
other-way-in-body =
    Does an alarm or an emergency call go through the box with the lights at home? Leave it on.
    Otherwise restart it. Pull its power plug, wait 30 seconds, and plug it in again.
    At work, try another socket or the Wi-Fi of your organisation.
    It has helped when an ordinary page loads.
not-connected-check = A network that is known is connected
not-connected-checking = Looking whether a network is connected
not-connected = The computer is not connected to { $connection }
not-connected-explain = { $why ->
    [password] The network did not take the password that is kept here.
    [not-there] The network was not in reach when it was tried last.
   *[other] It is known here and in reach. The computer can connect to it.
  }
password-again = Type the password of this network once more
password-again-body =
    Choose the network in the list, and look at its name. Neighbours often have similar ones.
    At home, the password is often on a label of the box with the lights.
    At work, type your password once. More tries can lock your account.
    Does it warn of a certificate? Choose Cancel, and ask IT.
none-known-check = A network in reach is known
none-known-checking = Looking for networks that are known here
none-known = None of the networks in reach is known to this computer
none-known-explain = It connects by itself only to networks that somebody has chosen before.
choose-network = Choose a network that you know
choose-network-body =
    Open the menu in the corner with the network sign, and look at the list.
    Is yours missing? Go nearer, and look whether your phone sees it.
    Choose it, and type its password. Take only a network whose owner you know.
gateway-check = The way out of the network answers
gateway-checking = Asking the way out of the network
gateway = The way out of { $connection } does not answer
gateway-explain = The computer is connected. At home it is the box with the lights that is silent, at work a device of IT.
box-again = Restart the box that brings the internet
box-again-body =
    At work, leave the devices alone, and say that it did not help.
    At home, look whether all cables of the box with the lights are in.
    Does an alarm or an emergency call go through it? Leave it on.
    Otherwise pull out its power plug, wait 30 seconds, and plug it in again.
    Wait a few minutes, until the lights are steady.
portal-check = No sign-in page stands in between
portal-checking = Looking for a sign-in page of the network
portal = This network wants you to sign in on a page first
portal-explain = Hotels, trains and guest networks do that. Until then another page comes instead of yours.
open-portal = Open the sign-in page of this network
open-portal-body =
    It leads to: { $portal }. Does that not fit the place where you are? Leave this network.
    Open your browser, and type neverssl.com into the address line. The sign-in page takes its place.
    Give only what the place wants for it, such as a room number. Never give your password for work.
    Does it want to install something, or warn of a certificate? Leave this network.
names-check = Addresses of pages are found
names-checking = Looking up the address of a page
names = The addresses of pages are not found
names-explain = The network is there, but nobody tells the computer where pages are. So nothing loads.
join-again = Leave the network, and join it again
join-again-body =
    Switch Wi-Fi off, wait ten seconds, and switch it on. A cable: pull it out and put it back in.
    Do you connect VPN yourself? Disconnect it, and look whether a page loads.
    At home, restart the box with the lights, unless an alarm or an emergency call goes through it.
proxy-check = No proxy is in the way
proxy-checking = Asking the proxy, if one is set
proxy = The proxy in your settings does not answer
proxy-explain = A proxy is a gate through which pages come. It is set here, and cannot be reached from this network. Without it, pages do not come through your organisation. In the office, put it back.
own-network = Use the network that the proxy belongs to
own-network-body =
    In the office, choose the Wi-Fi of your organisation, not the one for guests.
    Elsewhere, connect the VPN, or disconnect it and connect it again.
    It has helped when an ordinary page loads.
outside-check = The internet is behind the network
outside-checking = Looking for the internet
outside = The network is there, and no internet behind it
outside-explain = Everything on this computer is right as far as it can be seen. It is about the line, or about whoever brings it.
wait-outside = Find out whether others have it too
wait-outside-body =
    Look whether a page loads on your phone in the same Wi-Fi. Switch its mobile data off for that.
    At home, restart the box with the lights, unless an alarm or an emergency call goes through it. Wait a few minutes.
    Does nobody have internet? Your internet provider helps at home, and IT at work.
now = Does an ordinary page load now?
now-hint = For example the news
now-yes = Yes, pages load
now-no = No, or not as it should

## What happens
what = What happens?
what-hint = You can read all of this without internet
what-connected = It is connected, but nothing loads
what-connected-note = Or the network sign shows a globe or a warning
what-missing = There is no Wi-Fi, or mine is not in the list
what-refused = My Wi-Fi is there, but it does not connect
what-refused-note = At home or at work, for example because of the password
what-cable = The network cable gives me no connection
what-cable-note = Also when it goes through a dock or a screen
what-guest = The Wi-Fi of a hotel, a train or a visit does not let me in
what-drops = The connection comes and goes, or is very slow

## Connected, and nothing loads
who = What about other devices in the same network?
who-hint = To try it with your phone, switch its mobile data off for a moment
who-only-here = Pages load on them, or I cannot tell
who-home = At home, nothing loads on them either
who-work = At work, my colleagues have no internet either
who-one-page = Other pages load here, only one page or program does not
again = Switch the connection off and on again
again-body =
    Does the screen say that the computer was cut off? Go back to the first question, and answer Yes.
    Windows: press the Windows key and A together. Mac: open the Wi-Fi sign at the top. Linux: open the menu in the corner.
    Switch Wi-Fi off, wait ten seconds, and switch it on. A cable: pull it out and put it back in.
    Did it choose the right Wi-Fi? Sometimes a computer takes that of a neighbour, or the one for guests.
    Do you connect VPN yourself? Disconnect it, see whether an ordinary page loads, and connect it again. Does a page load only without it? Type “VPN” at the start.
    Still nothing? Save your work and choose Restart. Shut down is not the same on Windows.
again-works = Does an ordinary page load now?
again-works-hint = For example the news
again-works-yes = Yes, pages load
again-works-no = No, still nothing
again-works-later = I cannot try it now
again-it = IT finds out why only this computer is left out
again-it-body =
    Call IT. Without internet a request waits on this computer.
    IT sees whether the computer reaches the network, and whether somebody has blocked it.
    Note the name of the Wi-Fi or the place of the cable, the time, and what the network sign shows.
    Say what was new before it began: an update, a dock, another room, a new password.
    Ask IT whether you may use the internet of your phone until then.
    Nobody from IT and no colleague ever needs your password or a code.
router = Restart the box that brings the internet
router-body =
    It is the box with the lights, often called router. Look whether all its cables are in.
    Does an alarm or an emergency call go through it? Leave it on, go on here and answer No.
    Otherwise pull out its power plug, wait 30 seconds, and plug it in again.
    Wait until the lights are steady. That often takes a few minutes. A telephone on the box is silent until then.
    Leave the small reset button alone. It deletes all settings.
router-works = Does a page load now?
router-works-yes = Yes, pages load
router-works-no = No, still nothing
router-works-later = I cannot try it now
router-it = Your internet provider helps from here
router-it-body =
    Call the number on your bill or contract. Have your customer number ready, and say which lights are on.
    The provider knows about outages near you and can test the line.
    Does somebody call you about your internet, unasked? That can be a scam. Hang up, and let nobody into your computer.
    Tell your manager that you have no internet. IT says whether you may use the internet of your phone.
    Nobody from IT, no colleague and no provider needs your password for work.
work-it = Tell IT that it is not only you
work-it-body =
    Ask around first. One call for all is enough.
    Take a telephone, because a request waits here until the network is back.
    Say the building, the floor and the room, since when, and whether it is Wi-Fi, cable or both.
    IT and facilities look at the network and at the power for the whole place.
    Do screens show strange notes, or does one demand money? Touch nothing there, and say that first.
    Until then, save your work on this computer.
one-page = Your internet is there
one-page-body =
    If other pages load, it is about this page or program. There is help of its own for that.
    Are you away from the office, and only things from work stay shut? Then it is often the VPN.
    For that, go back to the start and type “VPN”.

## No Wi-Fi, or mine is missing
switch-on = Switch Wi-Fi on and flight mode off
switch-on-body =
    Windows: press the Windows key and A together. Wi-Fi has to be on, and the airplane off.
    Mac: open the Wi-Fi sign at the top of the screen. Is there none? Open System Settings, then Wi-Fi.
    Linux: open the menu in the corner with the network sign.
    Some laptops have a key with an airplane or an aerial, or a small switch at the side. Some keys need Fn with them.
    Wait half a minute. It has helped when names appear in the list.
nearer = Go nearer, and restart once
nearer-body =
    Does the list show other names, but not yours? Go nearer, and look whether your phone sees it.
    At home, look whether the box with the lights is on.
    Is the list empty? Save your work and choose Restart. Shut down is not the same on Windows.
    A network cable works without Wi-Fi, if one is at hand.
missing-works = Can you connect now?
missing-works-yes = Yes, I am connected
missing-works-no = No, my Wi-Fi is still missing
missing-works-later = I cannot try it now
missing-it = IT looks at the Wi-Fi of this computer
missing-it-body =
    Perhaps something is switched off deep inside, was lost with an update, or is broken.
    Does your phone not see the Wi-Fi either? At home your internet provider helps, at work IT.
    Note what the list shows, and whether the Wi-Fi sign is there at all.
    Say whether it began after an update, after a fall, or in a new place.
    Install nothing that a page, a message or a caller offers you for this.
    Call IT. Without internet a request waits on this computer. Nobody needs your password for it.

## My Wi-Fi does not connect
whose = Which Wi-Fi is it?
whose-hint = In a hotel, on a train or on a visit? Go back and choose that
whose-home = The one at home
whose-work = The one of my organisation
home-password = Type the password of your Wi-Fi once more
home-password-body =
    Look at the name. Neighbours often have similar ones.
    The password is often on a label of the box with the lights, unless somebody has changed it.
    Capital letters count, and 0 and O look alike. The eye beside the field shows what you type.
    Does it not ask for one? Keep the password at hand, and remove this Wi-Fi from the known networks in the settings. Then choose it again.
    Never type your password for work there.
home-works = Are you connected now?
home-works-yes = Yes, I am connected
home-works-no = No, it still does not connect
home-works-later = I cannot try it now
home-it = Find out first whether other devices connect
home-it-body =
    Other devices do not connect either: your internet provider helps. The number is on your bill.
    Other devices connect: IT looks at this computer. Call them, because a request waits here without internet.
    Note what the message says, word for word, and when it last worked.
    Give the password of your Wi-Fi to nobody who calls or writes. Nobody from IT needs it, nor your password for work.
work-sign-in = Look at what the Wi-Fi wants from you
work-sign-in-body =
    Does it warn of a certificate, or ask whether you trust it? Choose No or Cancel, go on here and answer No. Others can copy its name.
    Do you have a new password? Type that one, once. More tries can lock your account.
    Type it only where you always do, never on a page that opens in the browser for the first time.
    Compare the date and the time with your phone. When they are wrong, the Wi-Fi can refuse the computer.
    Keep the network in the list. Sometimes only IT can put it back.
    Then restart the computer once and try again.
work-works = Are you connected now?
work-works-yes = Yes, I am connected
work-works-no = No, or it warned me
work-works-later = I cannot try it now
refused-it = IT sees why the Wi-Fi refuses you
refused-it-body =
    It can be the password, the account, or the proof that the computer carries with it.
    Did you type your password somewhere that now seems strange? Say that first.
    Note the name of the Wi-Fi, the place, the time, and what the message says, word for word.
    Use a network cable until then, if there is one.
    Call IT, because a request waits here without a network. Nobody from IT needs your password or a code.

## The cable
plug = Push the cable in at both ends
plug-body =
    It clicks when it is in. Many sockets then show a small light.
    Is there a dock or a screen between? Save your work, and eject disks and sticks. Then unplug the dock or screen from the computer and from its power. Plug it in again after 30 seconds.
    Try another cable. Then try a socket where somebody has a connection, if they agree.
    Never put both ends of one cable into the wall. That can stop the network for everybody.
    It has helped when an ordinary page loads.
cable-works = Do you have a connection now?
cable-works-yes = Yes, pages load
cable-works-no = No, still nothing
cable-works-later = I cannot try it now
cable-it = IT finds out whether it is the socket, the dock or the computer
cable-it-body =
    In an office, many sockets are off until somebody needs them. IT or facilities switch them on.
    Note the room, the number on the socket, and whether a light was on.
    Say which dock it is, and whether another computer works there.
    Use a Wi-Fi that you know until then. At home, your internet provider helps when no device has a connection.
    Call IT, because a request waits here without a network. Nobody needs your password for it.

## A hotel, a train, a visit
guest-page = Open the sign-in page of that Wi-Fi
guest-page-body =
    Ask the staff for the exact name. Anybody can give a Wi-Fi a name that looks right.
    Choose it in the list and wait. Often a page opens by itself.
    Does none open, or does a certificate warning come? Do not go past it. Type neverssl.com into the address line. The sign-in page takes its place.
    Give only what the place wants for it, such as a room number. Never give your password for work.
    Does it want to install something, or does the warning stay? Leave this Wi-Fi.
    Connect VPN after that, not before.
guest-works = Does an ordinary page load now?
guest-works-yes = Yes, pages load
guest-works-no = No, still nothing
guest-works-later = I cannot try it now
guest-it = The staff know their Wi-Fi, and IT knows your computer
guest-it-body =
    Ask the staff whether others are connected, and whether your time or your code has run out.
    Did you type your password for work there, or install something? Switch Wi-Fi off and call IT now.
    IT says whether you may use the internet of your phone instead.
    Note the place, the name of the Wi-Fi, and what the page showed.
    Nobody from IT and no colleague ever needs your password or a code.

## It comes and goes
spot = Where does that happen?
spot-here = Only in one place, such as a meeting room
spot-everywhere = Wherever I am, or I am always in one place
other-place = Change the place, and load less
other-place-body =
    Go nearer to where the Wi-Fi comes from. Walls, metal and full rooms weaken it.
    In a meeting, switch your camera off. Stop downloads and videos.
    Is there a network cable? It is steadier than Wi-Fi.
    It has helped when nothing breaks off for a quarter of an hour.
steady = Restart, and look for what is loose
steady-body =
    Save your work and choose Restart. Shut down is not the same on Windows.
    Does it break off when you move the laptop, the dock or a cable? Plug them in again, or try another cable.
    Stop large downloads and videos, also on other devices at home.
    Does an alarm or an emergency call go through the router? Leave it on.
    Otherwise: does it hit other devices at home too? Pull the plug of the router, wait 30 seconds, and plug it in again.
    It has helped when nothing breaks off for a quarter of an hour.
drops-works = Is the connection steady now?
drops-works-yes = Yes, it holds
drops-works-no = No, it still breaks off or is slow
drops-works-later = I cannot tell yet
drops-it = Places and times help IT most
drops-it-body =
    Note three times when it broke off, each with the place and how long it took.
    Say whether it is Wi-Fi or cable, and whether others in the room had it too.
    IT looks up what happened at those times. A room with too little Wi-Fi is for IT and facilities.
    Do other devices at home have it too? Then your internet provider tests the line.
    Nobody from IT and no colleague ever needs your password or a code.

## Cut off on purpose
cut-off-it = Leave it off, and call IT now
cut-off-it-body =
    Do not connect it again, also not with a cable, another Wi-Fi or your phone.
    IT or a protection program cuts a computer off so that nothing spreads.
    Leave it as it is. Do not restart it, delete nothing, and type no password on it.
    Call from a telephone, on a number that you know. A number on the screen can be false.
    Did you open something, give away a password, pay, or let somebody in? Say that first.
    Did you pay or give card details, or was your bank open? Call your bank too, on the number on your card.
    IT says when it may go back. Nobody from IT needs your password or a code.
