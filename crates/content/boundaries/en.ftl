### Why there are limits. The person who is stopped by one reads this.

## The boundaries of default.yaml
boundary-everyday-printing = This changes how your documents print and can be put back at once. You decide it yourself.
boundary-own-documents = The document is yours, so you decide about it.
boundary-documents-of-others =
    The document belongs to somebody else and cannot be brought back.
    A second pair of eyes makes sure that its owner knows.
boundary-add-printers = Adding a printer takes nothing away from anybody. You can take it back at any time.
boundary-printer-address = The printer stays the same and only its address changes. The old address is kept, so you can put it back.
boundary-print-service =
    This stops and starts everything that prints from this computer, also what others are waiting for.
    A trained colleague knows what is printing before it stops.
boundary-remove-printers =
    A printer is removed for everybody who works at this computer, with the documents that wait for it.
    Others may need it without knowing its name.
    IT looks first at who else needs it.
boundary-take-back-printers = You added this printer here, so you may take it back.
boundary-own-files = The file is yours, and it can be put back from the trash. You decide it yourself.
boundary-own-drives = It is your account that opens the folder, and only you see it on this computer. The server decides what you may open.
boundary-own-sound = It is your sound and your microphone, you hear at once what changes, and it can be put back. You decide it yourself.
boundary-own-desk = This is how the computer types, shows and reads aloud for you alone. It can be put back at once. You decide it yourself.
boundary-own-programs = The program runs for you alone. You see what may be lost before you decide.
boundary-own-bluetooth = Only what you paired yourself is connected, nothing new is let in, and it can be put back. You decide it yourself.
boundary-own-power = The computer only works faster or saves more. Nothing is lost, and it can be put back at once.
boundary-own-mail = It is your account, in a part of Thunderbird of its own. Your other mail stays as it is. The server decides who may read what.
boundary-own-trash = What is in the trash is yours. You see what would go before you decide.
boundary-own-connections = These are networks that this computer knows already. It can be put back at once. You decide it yourself.
boundary-kept-names = The computer asks again for what it forgets. Nothing of yours is lost, so you decide it yourself.
boundary-own-vpn = The VPN was set up for you, and you may connect and disconnect it. Who comes in is for the VPN to say.
boundary-own-proxy = It is a setting of your own, and the old one is kept. Where your organisation keeps it, it cannot be changed here.
boundary-update-list = The computer only looks which updates there are. Nothing is installed, and nothing of yours changes.

## The boundaries that are always there
boundary-no-rule = Nobody has decided yet who may do this. Until then only IT does it.
boundary-no-policy =
    This computer does not belong to an organisation yet.
    Without its limits, Deskside changes nothing that needs more rights than you have.
boundary-policy-expired =
    The limits that your IT team set for this computer have run out.
    New ones come as soon as this computer is online.
    Until then you can do what you may do alone.
boundary-policy-unreadable =
    The limits that your IT team set for this computer cannot be read.
    Deskside changes nothing until they can be read again. IT can bring them back.
boundary-evaluation-error =
    One of the limits could not be worked out, and then the answer is no.
    IT sees which one it was and can put it right.
