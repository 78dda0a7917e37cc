### VPN: from elsewhere into the network of the organisation.

title = The VPN does not work
summary = From home or on the way, I do not get into the network of my organisation
symptoms =
    the VPN does not connect
    VPN does not work
    my VPN is not connecting
    VPN connection failed
    the VPN stops at a percentage
    FortiClient stops at 98 percent
    Cisco AnyConnect hangs
    GlobalProtect hangs
    OpenVPN does not start
    WireGuard does not connect
    the VPN server cannot be reached
    I work from home and cannot get to the company network
    working from home and nothing of the company opens
    from home I do not get to the things at work
    home office, no access to the company
    remote access does not work
    I cannot reach the office from home
    the VPN is connected but nothing opens
    the VPN says connected but I cannot see the server
    from home I do not see the intranet
    the VPN keeps disconnecting
    the VPN drops every few minutes
    the VPN is very slow
    the VPN throws me out
    the VPN does not accept my password
    the VPN wants a code again and again
    the VPN says that my certificate has expired
    the VPN says that my device is not compliant
    the VPN says that my computer does not meet the requirements
    I need VPN
    there is no VPN on my new laptop
    how do I connect from abroad
    in the hotel the VPN does not connect
    with VPN on, my printer at home is gone
    remote desktop does not connect from home
    somebody wants me to install a new VPN
    a message says that I have to update my VPN
done = You are inside again
done-explain = If it breaks off again soon, come back. Say then that it is not the first time.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If the VPN still does not work, or if a message worries you, a person can go on with you.
done-cannot-tell = Try it when you can
done-cannot-tell-explain = If it does not work then, come back or ask a person. They never need your password or a code.
done-not-fixed = The VPN still needs IT
done-not-fixed-explain = Your answers stay together for the person who helps you. If a request cannot be sent from here, call. Nobody needs your password.
hand-over = If a stranger was involved, or you gave something away, say that first. Say where you are and how you are connected: at home, hotel, phone, Wi-Fi or cable. Say what the VPN program is called, and what it says, word for word, with number or percentage. Say when it last worked and what is new since. Say what you need to open, and by when. Say how you can be reached by telephone. Leave out passwords and codes.

## What happens
what = What happens with the VPN?
what-hint = Nobody who helps you needs your password or a code
what-no-connect = It does not connect
what-no-connect-note = It waits, stops at a percentage, or reaches nobody
what-refused = It does not accept my name, password or code
what-inside = It says connected, but something does not open
what-drops = It breaks off again and again, or is very slow
what-leave = It is connected, and I want to disconnect it
what-device = It does not accept my computer or a certificate
what-device-note = Or it says expired, not compliant or not up to date
what-none = There is no VPN on this computer
what-told = Somebody wants me to do something with the VPN
what-told-note = A call, a message or a page in the browser

## It does not connect
plain = Does an ordinary page load without the VPN?
plain-hint = For example the news
plain-yes = Yes, it loads
plain-no = No, nothing loads, or a sign-in page of the Wi-Fi comes
internet-first = The internet comes first
internet-first-body =
    Without internet, no VPN can connect. There is help of its own for that.
    In a hotel or on a train, the page of the Wi-Fi has to be done first.
    Does the VPN still not connect then? Come back here.
which = Which VPN do you use?
which-hint = These are the ones that this computer connects by itself. Many VPNs are programs of their own
which-empty = This computer has no VPN of its own. Yours is a program, or comes from IT
again-either = Find out which VPN you have
again-either-body =
    Look for a sign with a lock or a shield in the corner of the screen. Mostly it belongs to the VPN.
    Look into the message from IT with which you got it. It says the name.
    Close that program, wait half a minute, open it and connect once.
checking = Looking at the VPN
checking-subject = Looking at { $which }
off-check = The VPN is connected
off-checking = Looking whether the VPN is connected
off = { $connection } is not connected
off-explain = It is set up on this computer, and can be connected here. It may ask for your name and a code.
approve = Connect it where you see what it asks for
approve-body =
    Open the menu in the corner with the network sign, and choose the VPN there.
    Look at your phone. It may be waiting until you approve the sign-in that you have started yourself.
    Does it warn of a certificate? Choose Cancel, and ask IT.
again = Close the VPN and start it afresh
again-body =
    Are you in the office? There, many VPNs do not connect, because you are inside already.
    Close the VPN program, wait half a minute, open it and connect once.
    Look at your phone. It may be waiting until you approve the sign-in that you have started yourself.
    Do not accept a certificate that it warns of. Choose Cancel, go on here and answer No.
    Save your work and choose Restart. Shut down is not the same on Windows. Then connect once more.
    Hotels, trains and guest networks sometimes block it. The internet of your phone shows that, if IT allows it.
again-works = Does the VPN connect now?
again-works-yes = Yes, I am inside
again-works-no = No, or it warned me
again-works-later = I cannot try it now
again-it = IT sees from the message where it stops
again-it-body =
    Note what the VPN says, word for word, with each number and percentage. A photo helps too.
    Say through which network you tried it, and whether another one was different.
    Say when it last worked, and what is new since: an update, a password, a country, a phone.
    IT also knows whether it is down for everybody. Ask a colleague who works elsewhere.
    IT can call you back, but never needs your password or a code. Whoever wants one is a scammer.

## Name, password or code
sign-in = Look at what the VPN asks for
sign-in-body =
    The name: some want the short one, others the whole email address. Use the one that worked before.
    The password: usually the one of your account at work. If it is new, the VPN wants the new one.
    The code: wait for a fresh one. On your phone, approve only a sign-in that you have started yourself.
    Look at Caps Lock, and at the date and the time.
    Try once or twice. More tries can lock your account.
refused-works = Does the VPN accept you now?
refused-works-yes = Yes, I am inside
refused-works-no = No, it still refuses me
refused-works-later = I cannot try it now
refused-it = IT sees why you are refused
refused-it-body =
    The account can be locked, the password expired, the phone not known, or the right to use VPN missing.
    First IT makes sure that it is really you. Answer their questions only if you contacted IT yourself.
    Note what the VPN says, word for word, and when you tried.
    Do requests come to your phone that you did not start? Approve none, and tell IT at once.
    Nobody from IT and no colleague ever needs your password or a code.

## Connected, but something does not open
opens = What does not open?
opens-nothing = Nothing from work opens
opens-one = Only one thing, such as one drive, page or program
opens-beside = Only what does not belong to work
opens-beside-note = Other pages, or the printer at home
reconnect = Disconnect, and begin in the right order
reconnect-body =
    Save your work. Close the programs that want something from work, and the browser.
    Disconnect the VPN, wait half a minute, and connect it again.
    Then open one thing that always worked. What was open before the VPN often does not see it.
    Still nothing? Choose Restart, connect the VPN first, and then open the thing again.
nothing-works = Does something from work open now?
nothing-works-yes = Yes, it opens
nothing-works-no = No, nothing opens
nothing-works-later = I cannot try it now
nothing-it = IT looks at what is between you and the office
nothing-it-body =
    They see whether your connection arrives and which ways are open to you. They also know whether a system is down.
    Note three things that do not open, with their exact names or addresses.
    Say where you are, and through which network you are connected. Some networks at home get in the way of the VPN.
    Ask a colleague outside the office whether it is the same there.
    Nobody from IT and no colleague ever needs your password or a code.
one-thing = Look at this one thing
one-thing-body =
    Close it wholly and open it again while the VPN is connected.
    A drive: look whether the name is right, and open it from where you always do.
    A page: type its address, or use your own bookmark. Do not go on past a certificate warning.
    Does it open for a colleague who works elsewhere? If not, it is not you.
    Does it say that you have no right? Then the VPN is fine, and the owner of the thing decides.
one-works = Does it open now?
one-works-yes = Yes, it opens
one-works-no = No, still not
one-works-later = I cannot try it now
one-it = IT finds out who looks after this one thing
one-it-body =
    The thing itself can be down. Or it is open only inside the office, or to others.
    Note its exact name or address, and what the screen says, word for word.
    Say what else opens through the VPN, and whether it opens for a colleague.
    Say whether you could open it from there before.
    Nobody from IT and no colleague ever needs your password or a code.
beside-it = IT decides what opens beside the VPN
beside-it-body =
    Many VPNs close off everything else while they are on. That protects what is inside, and nothing is broken.
    To print at home, save the document here if you may. Disconnect the VPN, print, and connect again.
    Does a page that you need for work stay shut? Note its address, what it says, and what you need it for.
    Change no settings of the VPN for it.

## It breaks off
steady = Look at the connection under it
steady-body =
    A VPN breaks off when the internet under it does, even for a moment. Use a cable, or go nearer to the Wi-Fi.
    Stop large downloads and videos, also on other devices at home.
    When a laptop is closed or sleeps, the VPN usually ends. Connect it again after that.
    Many VPNs end by themselves after some hours, or when nothing is done. Save your work often.
    Then restart the computer once. It has helped when the VPN holds for half an hour.
drops-works = Does the VPN hold now?
drops-works-yes = Yes, it holds
drops-works-no = No, it still breaks off or is slow
drops-works-later = I cannot tell yet
drops-it = IT compares the times with what they see
drops-it-body =
    Note three times when it broke off, and what you did at that moment.
    If it always ends after the same time, say so. That can be a setting.
    Say whether ordinary pages went on loading. If not, it is the internet at your place.
    Say whether colleagues elsewhere have the same.
    Nobody from IT and no colleague ever needs your password or a code.

## To disconnect it
which-on = Which VPN do you want to disconnect?
which-on-empty = This computer has no VPN of its own. Yours is a program
own-program = Disconnect it in its own program
own-program-body =
    Save your work, and close what is open from work.
    Open the program of the VPN, and choose to disconnect there.
    Some organisations keep the VPN on at all times. Then only IT can switch it off.
look-for-it = Look for the program of the VPN
look-for-it-body =
    Look for a sign with a lock or a shield in the corner of the screen.
    Is there none? Look into the message from IT with which you got the VPN.
on-check = The VPN is disconnected
on-checking = Looking whether the VPN is connected
on = { $connection } is connected
on-explain = What belongs to work is closed after that, until you connect it again. Save what is open from there first.

## The computer or a certificate is not accepted
device-it = Only IT can let this computer in again
device-it-body =
    The VPN looks at the computer before it lets it in. Something is too old, missing or expired.
    Leave the warning as it is. Accept no certificate, and install nothing that a page or a caller offers.
    Take a photo of it. Note each word, and which check it names.
    Does it speak of a virus or a threat? Pull out the network cable, switch Wi-Fi off and call IT now.
    Does it speak only of updates or a restart? Save your work, restart once, and tell IT that you did.
    Use no private computer instead. IT says what you may do until then.
    Nobody from IT and no colleague ever needs your password or a code.

## No VPN
none-it = A VPN comes only from IT
none-it-body =
    Take none from a web page, a search or an app store. A false one sees everything that you do.
    Much may open without it, such as email, calendar and meetings. Ask what you really need it for.
    Note what you want to open, from where, from when, and whether it is a computer from work.
    Abroad, other rules can apply. Ask before you travel.
    IT sets it up and says how you sign in. They never need your password or a code for it.

## A call, a message, a page
did = Have you done something of what they want?
did-hint = Such messages and calls are made to look real
did-no = No
did-yes = Yes, or I am not sure
did-it = Tell IT now, best by telephone
did-it-body =
    Is somebody still on the telephone? Hang up.
    Did you install or open something, or let somebody in? Pull out the network cable and switch Wi-Fi off. Leave the computer on, and type no password on it.
    Did you pay or give card details, or was your bank open? Call your bank first, on the number on your card.
    Did you give away a password or a code, or approve something? Change the password now, from another device.
    Call IT on a number that you know, not one from the message. Keep the message.
    Nobody from IT and no colleague ever needs your password or a code.
leave-it = Leave it alone and report it
leave-it-body =
    Hang up or close it. Open no link, call no number from it, and install nothing.
    A new VPN from IT does not come through a stranger. Ask IT, on a number that you know.
    Report the message the way IT has shown you. Others may get the same one.
    Nobody from IT and no colleague ever needs your password or a code.
