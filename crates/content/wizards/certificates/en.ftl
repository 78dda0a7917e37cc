### A certificate, card or key is missing.

title = A certificate, card or key is missing
summary = A recovery key is asked for, a smart card is not read, or a certificate has run out
symptoms =
    a blue screen asks for the recovery key
    BitLocker recovery
    enter the recovery key for this drive
    my laptop wants a BitLocker key
    it wants a key with 48 digits
    where do I find my recovery key
    FileVault recovery key
    the disk is encrypted and I cannot get in
    the start screen wants a passphrase for the disk
    somebody asks me for my recovery key
    my smart card is not recognised
    the card reader does not read my card
    my employee card does not work at the computer
    insert your smart card
    no certificate found on the card
    the card reader does not light up
    my smart card is blocked
    I entered the wrong PIN of my card
    I forgot the PIN of my card
    PIN blocked and PUK
    my security key is not read
    my certificate has expired
    my certificate runs out soon
    renew my certificate
    I cannot open encrypted mails
    I cannot read encrypted emails any more
    I cannot sign a mail
    my signature is not trusted
    the certificate for signing documents has expired
    Outlook cannot find my digital ID
    the company Wi-Fi wants a certificate
    no certificate for the company network
    the office network rejects my laptop
    Wi-Fi at work asks whether I trust a certificate
    network authentication failed by cable
    I need a new certificate
done = It works again
done-explain = Keep card, PIN and keys to yourself. If it comes again without a reason, tell IT.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If it still does not work, IT can go on with you. Nobody needs your PIN, password or recovery key.
done-cannot-tell = Try it when you can
done-cannot-tell-explain = If it does not work then, come back or ask IT. Nobody needs your PIN, password or recovery key.
done-not-fixed = IT still has to look at this
done-not-fixed-explain = Your answers stay together for IT. Keep your recovery key and your PIN out of them.
hand-over = If somebody asked for a key, a PIN or a yes, say that first, and what you gave. Never write down a recovery key, PIN, PUK or password here, and send no photo of one. A colleague does not help with recovery keys and hands over to IT. Say what the screen says, word for word. If it shows the ID of a key, say its first eight characters. Say the name of the computer, where you are, and what was changed before. For a certificate, say its date, its name and the program. Say on which number IT reaches you.

## What it is
what = What is it about?
what-hint = Nobody who helps you needs your PIN, password or recovery key
what-key = The computer asks for a recovery key, or to unlock the disk
what-asked = Somebody wants my recovery key or PIN, or wants me to approve something
what-asked-note = By telephone, in a message or at my desk
what-card = My card, its reader or my security key is not recognised
what-pin = I forgot the PIN of my card, or it is blocked
what-expired = My certificate has run out
what-expired-note = Or mails and documents cannot be signed or opened
what-network = The network at work refuses me
what-network-note = Or it asks for a certificate, or whether I trust one
what-page = A web page warns of its certificate

## The recovery key
unplug = Unplug everything, and start once more
unplug-body =
    The disk is locked to protect your files. Nothing is lost by that.
    It comes after an update, a repair, a change in the settings for starting, or with a dock.
    Pull out sticks, disks, cards and the dock. Leave only the charger.
    Switch it off with the power button, wait a minute, and switch it on. Choose nothing that resets or erases.
    Does it want your own password for the disk? The keyboard may be set to English: Z and Y can be swapped.
    Read on at another computer until it starts.
key-works = Does it start now?
key-works-yes = Yes
key-works-no = No, it still asks for the key
key-works-later = I cannot try it now
own-key = See whether you may get the key yourself
own-key-body =
    In some organisations your own account page shows the key of your computer. IT has told you then.
    Open that page the way IT showed you, on another device that is yours. Use no link from a message or a search.
    The screen shows the ID of the key. Take the key whose ID begins in the same way.
    Type it in yourself. Let nobody look on, take no photo, and write it on no paper that stays there.
    On a Mac it may also be where you noted it, or in your account at Apple.
    Do not guess. Is there no such page? Then go on.
key-it = Only IT can give you the key
key-it-body =
    Call IT on a number that you know. Answer questions about you only if you called them yourself.
    First they make sure that it is really you. Then you type the key while they read it to you.
    Tell them the first eight characters of the ID. The ID is no secret. The key is one, and it is for you alone.
    A colleague, also a trained one, never sees it. Send it by no mail and no chat, and never put it in here.
    Did it come without any reason, or was the computer out of your hands? Say that first.
    Did it start? IT can make a new key afterwards, so that the old one is worth nothing.

## Somebody wants it
keep-it = Give nothing, and end the call or the chat
keep-it-body =
    A recovery key opens all files of your computer. So whoever asks you for it is a cheat, whatever name they give.
    IT has the key already. They give it to you, and never ask you for it.
    The same is true for a PIN, a PUK, a password and a code.
    Hang up, or stop answering. Somebody at your desk? Close the lid and ask IT who it is.
    Could it be real? Call IT back, on a number that you know.
given = Have you given something or agreed to something?
given-hint = This happens to many people. What matters is to say it soon
given-no = No
given-yes = Yes, or I am not sure
given-it = Call IT now
given-it-body =
    Call on a number that you know. Say what you gave: the key, the PIN, a yes, or the card itself. Do not say it again.
    IT makes a new key, blocks the card or the certificate, and ends the sign-ins.
    Keep the computer and the card with you. Who has the key still needs the computer.
    Is somebody on your computer at this moment? Pull out the network cable and switch Wi-Fi off.
    Windows: Windows key and A, then the airplane. Mac and Linux: the network sign at the top right.
    Keep messages and numbers. Nobody from IT needs the key or the PIN to help you.
    Without the network, what you send from here waits. So call.
report-it = Tell IT about it
report-it-body =
    You gave nothing, and that was right. IT can warn the others.
    Say when it was, what name and number you saw, and what they wanted.
    Leave messages where they are. Do they call again? Hang up.

## The card
card-in = Put the card in once more
card-in-body =
    Look at the golden field: it goes in first, and mostly faces up in a laptop. Push until it stops.
    Wipe the field with a dry, soft cloth. A bent or cracked card needs IT.
    A reader with a cable: plug it into the computer itself, not into a dock. Try another socket. Does a light come on?
    A security key without a card: take it out, wait a moment, and plug it in. Touch its golden part when it blinks.
    Type the PIN only where you always type it, and stop after one wrong try.
card-again = Close other programs, and put the card in again
card-again-body =
    Another program may hold on to it. Save, and close the browser and the mail program. Take the card out, wait, and put it in again.
    Still nothing? Save everything and restart once, with the card in its place.
    At the first screen: choose “Sign-in options”, then the sign of a card.
    Asked which certificate? Choose the one with your name and a date in the future.
    Use no card that somebody lends you, and lend yours to nobody.
    Install no program for the reader from a page. It comes from IT.
card-works = Does the computer read the card now?
card-works-yes = Yes
card-works-no = No
card-works-later = I do not have the card or reader with me
card-it = IT tries another reader and looks at the card
card-it-body =
    That shows whether it is the card, the reader or the computer. IT can start the part again that reads it.
    Note the maker of the reader, whether a light comes on, and whether the card opens doors.
    Note what the window says, word for word, and which date is on the card.
    Is the card lost? Say it at once, so that it is blocked.
    Ask how you can work until then. Nobody from IT and no colleague needs your PIN.

## The PIN
pin-it = Stop trying, and let IT help you
pin-it-body =
    After a few wrong tries the card is blocked, mostly after three. A wrong PUK can end it for good.
    Do not try numbers of other cards either. Each try counts.
    IT, or the office that gave you the card, unblocks it or gives you a new one. They make sure that it is really you.
    Take the card and an identity card with you, if they ask you to come.
    Did somebody else try it? Say that first.
    Choose the new PIN yourself, and tell it to nobody. Nobody from IT and no colleague needs it.

## Run out
keep-old = Delete no certificate, also none that has run out
keep-old-body =
    The old one still opens your old encrypted mails. Without it nobody can read them, not even IT in many cases.
    A certificate has an end date on purpose, like a pass. Then a new one comes beside it.
    Some programs remind you weeks before. A message with a link to renew it can be a trick: use no such link.
    Is it the certificate of somebody else? Then they have to send you a signed mail with their new one.
renew = Give it the chance to renew itself
renew-body =
    In many organisations it renews itself at work, or with VPN. Connect, and plug in the charger.
    Lock the screen and open it with your password. Wait ten minutes.
    Save everything and restart once. Open the program and try it with one mail or document.
    Does the program ask which one to use? Choose the one with the latest date.
    Did IT show you a page for it? Open it the way they showed you.
renew-works = Can you sign or open it now?
renew-works-yes = Yes
renew-works-no = No
renew-works-later = I am not at work or waiting still
renew-it = IT gives you a new certificate
renew-it-body =
    They make sure that it is really you. A certificate speaks in your name.
    Note what it is for: mails, documents, signing in or a network. Note its date and the program.
    Say whether old mails still open, and who waits for something signed.
    Until then, send nothing confidential without encryption. Ask IT for another way.
    Nobody from IT and no colleague needs its password or your PIN.

## The network at work
not-any = Agree to no certificate that you do not know
not-any-body =
    Does it ask whether you trust the network? Anybody can give a Wi-Fi the name of your organisation.
    Agree only if IT has told you its name, and you are at work. Otherwise choose “Cancel”.
    Type no password into a window that comes with it.
    Are others beside you in the network? If nobody is, call IT: then it is not your computer.
    Compare date and time with your phone. With a wrong clock every certificate is refused.
network-again = Connect once more
network-again-body =
    Switch Wi-Fi off, wait half a minute, and switch it on. By cable: pull it out, and push it in until it clicks.
    Save everything and restart once. Sign in with your own account: the certificate may belong to it.
    Try both ways, Wi-Fi and cable, and another socket in the wall.
    Leave the network in the list. What IT has set up there does not come back by itself.
    Was the computer away from work for weeks? Its certificate may have run out meanwhile.
network-works = Are you in the network now?
network-works-yes = Yes
network-works-no = No
network-works-later = I am not at work now
network-it = IT brings the computer back into the network
network-it-body =
    Call from a phone, or go there with the computer. Without the network, what you send from here waits.
    IT can see why it is refused, and gives it a new certificate by another way.
    Note the name of the Wi-Fi or the number of the socket, and the name of the computer. Note the time of your last try.
    Note what it says, word for word, and when you were last in that network.
    Is it refused because something strange happened? Then leave it off the network until IT agrees.

## A web page
page = A page with a warning has help of its own
page-body =
    Do not go on past the warning, and type nothing there.
    “A web page does not open” says what to look at, and who helps.
    Does every page warn? Compare date and time with your phone first.
