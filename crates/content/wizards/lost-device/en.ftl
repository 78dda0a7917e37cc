### A device is lost, stolen or broken.

title = My laptop or phone is lost or broken
summary = A laptop, phone or tablet is gone, was stolen, got wet, fell, or does not start
symptoms =
    I lost my phone
    I lost my work phone
    my phone is gone
    my phone was stolen
    I lost my laptop
    my laptop was stolen
    my laptop is gone
    I cannot find my computer
    my notebook was stolen
    my tablet is gone
    somebody stole my bag with my computer
    my bag was stolen
    my car was broken into
    I left my laptop on the train
    I left my phone in a taxi
    I forgot my computer at the airport
    I lost a USB stick
    I lost my security key
    I dropped my phone
    I dropped my laptop
    my computer fell on the floor
    the screen is cracked
    the display is broken
    I spilled my drink on my laptop
    I spilled tea over the keyboard
    water in the keyboard
    my computer got wet
    my phone fell into water
    my laptop does not start
    my laptop does not turn on any more
    my computer does not start
    my phone is dead
    the screen stays black
    the power button does nothing
    the battery is swollen
    my computer gets very hot and smells burnt
    smoke comes out of my computer
    the hinge is broken
    my computer is damaged
    my laptop is broken
    I need a replacement computer
    I need a loan laptop
done = The device works again
done-explain = If it happens once more, tell IT before it stops for good. Keep your work where it is backed up.
done-not-fixed = IT still needs to hear about this
done-not-fixed-explain = Call IT, or choose “Needs IT”. What you said here stays together for them. Nobody needs your password for it.
hand-over = Say whose device it is, which kind, and what happened when and where. Say what was on it or with it, and what is stored nowhere else. For a theft, add the report number of the police. Say what you need to go on working, and until when. Leave out passwords and codes.

## What has happened
what = What has happened to the device?
what-hint = You can answer from any computer. Choose the first one that is true
what-gone = It is gone: lost or stolen
what-hot = It is very hot or swollen, or it smells of burning
what-wet = It got wet
what-wet-note = Coffee, water or rain, even a little
what-broken = It is broken in another way
what-broken-note = It does not start, the screen is dark or cracked, or it fell

## It is gone
lock-first = Call IT first, then search
lock-first-body =
    Were you threatened, or is the thief near? Call the emergency number of the police. Do not run after anybody.
    IT can lock the device from afar. They unlock it again when it turns up, so calling early costs nothing.
    Call on a number that you know. “Get help from a person” may show it.
    Say whose device it is, which kind, and where you had it last.
    Is it your own device with work on it? Lock it yourself too, with Find My or Find Hub. Do not erase it.
    Is nobody there? Read on here, and choose “Needs IT” at the end.
how-gone = What do you know about it?
how-gone-stolen = It was stolen
how-gone-lost = I lost it, or I do not know
police = Report the theft to the police
police-body =
    Go to a police station, or report it on the website of the police.
    Ask for the report number and keep it. IT and the insurance need it.
    Is the serial number missing? IT has it, and you can hand it in later.
    Does a map show where the device is? Tell the police and IT. Do not go there yourself.
search = Where it may be
search-body =
    Think of the last time you used it. Look in bags, cars, meeting rooms and at home.
    Call where you were: front desk, lost property office, train or taxi company.
    A map of your devices may show it: Find My at Apple, Find Hub at Google. Type the address yourself.
    Is it at a place that you do not know? Tell IT and the police. Do not go there yourself.
    Did it turn up? Tell IT all the same. They unlock it, and look at it if strangers had it.
on-it = What was on it, or with it?
on-it-hint = Choose the first one that is true. IT decides by this what to lock or erase
on-it-access = A written password, a badge or a security key was with it
on-it-access-note = Or it was switched on and not locked
on-it-people = Details about customers, patients, colleagues or other people
on-it-people-note = Or something else that is confidential
on-it-usual = My usual work, and nothing special
on-it-not-sure = I am not sure
doors = Close what the device had open
doors-body =
    Use a device that you trust, and sign out there afterwards.
    Change your password at work, and those of private accounts that were open on the device.
    A SIM card was in it: IT has a work card blocked. For your own, call your provider.
    Bank or payment was set up on it: call your bank, on the number on your card.
    A message says that it was found, and asks for a code or a password? It comes from scammers.
gone-it = Leave erasing to IT
gone-it-body =
    Erasing cannot be taken back, and it can end the search. IT decides about it.
    Say what was on the device and with it, and what is stored nowhere else.
    When it is about other people, there can be a legal time limit to report it. So say it today.
    Is it the phone that you sign in with? Ask IT for another way. They also say how you get another device.
    Nobody from IT needs your password or a code.

## It is hot
keep-away = Keep away from it, and do not charge it
keep-away-body =
    Smoke, fire or hissing? Leave the room, warn others and call the fire service.
    Pull out the charger only if you reach it without danger.
    Put it down, best on stone or tiles, away from paper and fabric. Leave it there.
    Do not press, bend or open it, and do not put it into a bag.
    Do not use it any more, not even to save your work.
hot-it = IT collects it
hot-it-body =
    Call IT and say that it is hot or swollen, before anybody carries it. It cannot go by post.
    Say what is stored only on this device.
    Ask for a loan device, and say what you need it for. Nobody needs your password for that.

## It is wet
leave-off = Switch it off and leave it off
leave-off-body =
    Is the plug or the socket wet? Do not touch it, and get help on the spot.
    Otherwise pull out the charger first, then all other cables.
    Computer: hold the power button until the screen is dark. Unsaved work is lost by this, and the device may be saved.
    Phone: hold the side button and a volume button until it offers to switch off. Let go, and switch it off.
    Turn it so that the liquid runs out: an open laptop upside down, like a tent.
    Wipe the outside dry. No hair dryer, no heater and no rice.
    Do not switch it on to see whether it works, and do not charge it, even when it looks dry.
wet-it = Bring it to IT, switched off
wet-it-body =
    IT opens and dries it before anybody switches it on. The sooner, the better.
    Say which liquid it was. Sweet drinks and salt water do more harm than tap water.
    Say what is stored only on this device.
    Ask for a loan device, and say what you need it for. Nobody needs your password for that.

## It is broken
damage = What is broken?
damage-no-start = It does not start, or it stays dark
damage-screen = The screen is cracked, or it shows nothing while the device runs
damage-other = Something else
damage-other-note = A hinge, a socket, keys, strange noises, or it fell
try-start = Give it power and start it again
try-start-body =
    Plug its own charger into a wall socket that works. Wait 15 minutes, and look for a light or a sign.
    Pull out everything else: dock, screens, sticks.
    Computer: hold the power button for 20 seconds, let go, wait a moment, and press it once.
    iPhone: press volume up, then volume down, then hold the side button until the apple shows.
    Another phone: hold the power button and volume down for 20 seconds.
    Does it ask for a recovery key? Go on here. Only IT gives you that key.
try-screen = See whether only the screen is broken
try-screen-body =
    Broken glass? Put clear tape over it, and keep your fingers off the edges.
    The screen is dark: move the mouse, touch a key, and press the key that makes it brighter.
    A laptop: connect another screen with a cable. Is there a picture? Save your work where you usually do.
    No picture anywhere? Hold the power button for 20 seconds, let go, and press it once. Unsaved work is lost by this.
save-work = Save your work while it still runs
save-work-body =
    Save open documents where you usually do, and not only on this device.
    Does it click or grind inside? Switch it off. Each start can cost you data.
    Do not open it, glue it or bring it to a shop. IT knows about the warranty.
now = Can you work with it again?
now-works = Yes, it works
now-broken = No, or not properly
replacement = IT repairs it or gives you another one
replacement-body =
    Say which device it is. A label below it or on its back often shows a number.
    Say what happened, what you see and hear, and what you have tried.
    Say what is stored only on this device. A broken screen alone harms no data.
    Ask for a loan device. Say what you need it for, and whether something is due soon.
    Nobody needs your password or a code for a repair.
