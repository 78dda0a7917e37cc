### My files do not sync.

title = My files do not sync
summary = OneDrive, Nextcloud or Google Drive stands still, is full, or leaves files out
symptoms =
    my files do not sync
    OneDrive is not syncing
    OneDrive does not sync any more
    OneDrive has a red cross
    a red cross on the cloud
    the cloud has a red X on it
    the arrows on the cloud keep turning
    the blue arrows never stop spinning
    it says sync pending
    sync is paused
    OneDrive is paused
    processing changes forever
    Nextcloud does not upload my files
    Nextcloud does not sync
    Google Drive does not sync
    Dropbox does not sync
    my files are not uploaded to the cloud
    the cloud is full
    OneDrive is full
    my cloud storage is full
    the quota of the cloud is used up
    one file is not synced
    a file cannot be uploaded because of its name
    the file name has a sign that is not allowed
    the path is too long for OneDrive
    there is a conflicted copy
    the same file is there twice with the name of my laptop
    sync conflict
    my colleague does not see my changes in the file
    I do not see the files of my other computer
    my phone shows an older version of the file than my laptop
    the shared folder does not show up in OneDrive
    OneDrive wants me to sign in again
    I am signed out of OneDrive
    the cloud symbol is gone
    the file is only online and does not open
done = Your files sync again
done-explain = The sign of the sync shows it: a tick, or a cloud without a mark. Many files can take hours.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If your files still do not sync, a person can look further with you. Delete nothing in the folder until then.
done-cannot-tell = Look at it again later
done-cannot-tell-explain = Leave the computer on and connected. If the number of waiting files does not fall, come back or ask a person.
done-not-fixed = Somebody still has to look at your files
done-not-fixed-explain = Keep a copy of what is urgent. Delete nothing in the folder until then. Your answers stay together for the person who helps you.
hand-over = If many files changed by themselves, say that first. Say which service it is, which account, and what its sign says, word for word. Say how many files wait, since when, and where you are. For one file, say its name and folder, and whether others work in it. Say whether the file is right on the web page of the service. Say what you need first. Leave out passwords and codes.

## What happens
what = What happens with the files?
what-hint = Choose the first one that is true
what-strange = Many files changed or went away by themselves
what-strange-note = They have strange names, do not open, or a note demands money
what-signed-out = It wants me to sign in, or its sign is not there
what-stands = It stands still, is paused, or its arrows never stop
what-full = It says that there is no room left
what-one-file = Only one or a few files are left out
what-one-file-note = They have a red cross, or their name is not taken
what-twice = The same file is there twice
what-twice-note = With my name, the name of a computer, or the word “conflict”
what-not-here = A file or folder from elsewhere does not come here
what-not-here-note = Or others do not see my changes

## Many files
strange-it = Stop it now and call IT
strange-it-body =
    Strange names, or a note that demands money? Pull out the network cable and switch Wi-Fi off. That also stops the sync.
    Windows: press the Windows key and A, then choose the airplane. Mac and Linux: the network sign at the top right.
    Leave the computer on. Delete nothing, and pay nothing.
    Call IT by telephone, on a number that you know. They can often bring all files back to an earlier day.
    Were files only deleted or moved? It may have been a colleague. Ask, and let nobody empty the trash of the service.
    Nobody from IT and no colleague needs your password or a code for this.
    Without the network, what you send from here waits. So call.

## Signed out
sign-again = Start it, and sign in there
sign-again-body =
    Find its sign, a cloud for instance. Windows: bottom right, perhaps behind the small arrow. Mac and Linux: top right.
    Is there none? Search for “OneDrive”, “Nextcloud” or “Google Drive” in the start menu and open it.
    Choose “Sign in” there, with your account at work. A private account shows other files.
    Keep the folder that it suggests, even if it says that the folder is there already. Delete no folder.
    A message that your files will be deleted unless you sign in is a trick. Use no link in it.
signed-works = Is it signed in, and do your files sync?
signed-works-yes = Yes
signed-works-no = No, or the sign-in goes wrong
signed-works-later = It is still working on it
signed-it = IT sees why it does not let you in
signed-it-body =
    It can be the account, a missing licence, or a rule about which computers may sync.
    Note what the window says, word for word, and which account you used.
    Until then, the web page of the service shows your files. Open it the way you always do.
    Nobody from IT and no colleague needs your password or a code for this.

## It stands still
look = See what its sign says
look-body =
    Press its sign, a cloud for instance. Windows: bottom right, perhaps behind the small arrow. Mac and Linux: top right.
    Is it paused? Choose “Resume”. It often pauses by itself on battery or on the internet of a phone.
    Plug in the charger. Open a web page that you know, to see whether the internet works.
    Does it name a number of files? Look again in ten minutes. A falling number means that it works.
    One large video can hold up all others for an hour.
start-again = Close what is open, and start it again
start-again-body =
    Save and close the files from that folder. An open file can hold up the others.
    Press the sign, then the gear or the three dots or your picture, and choose “Quit” or “Exit”. Perhaps it stands below “Pause”.
    Wait a minute. Search for its name in the start menu and open it. That deletes nothing.
    No better? Save everything and restart the computer once.
    Do not remove the account, and do not move or delete the folder. Changes that have not gone up could be lost.
stands-works = Does it move on now?
stands-works-hint = The number of files falls, or its sign shows a tick
stands-works-yes = Yes
stands-works-no = No, it stands still as before
stands-works-later = I am still waiting
stands-it = IT gets it going without losing files
stands-it-body =
    Copy what is urgent to another folder of this computer. Then two places have it.
    IT can set up the sync anew. They first look that nothing is lost that exists only here.
    Note what the sign says, how many files wait, and since when. One file may block the rest: note its name.
    Say whether it is the same at home and at work.
    Nobody from IT and no colleague needs your password or a code for this.

## No room
full-where = Where is no room left?
full-where-service = In the cloud, or the message comes from the service
full-where-computer = On the disk of this computer
full-where-computer-note = Or I am not sure
computer-full = Make room on the computer, not in the cloud
computer-full-body =
    What you delete in a synced folder is deleted everywhere, for others too.
    OneDrive on Windows and Mac: right-click a large file and choose “Free up space”. It stays in the cloud and comes back when opened.
    Do that only with files that have a tick. Then they are safe in the cloud.
    “My disk is full” helps with everything else.
make-room = Make room in the cloud
make-room-body =
    Does the message come by email? Use no link in it. Open the page of the service the way you always do.
    The page shows what is largest, often under “Storage”. Videos and old copies take most.
    Delete only what is yours and what nobody needs. In a shared folder, others lose it too.
    The trash there often counts as well. Look into it first. What you empty does not come back.
    Move no work files to a private cloud. Do not pay for more space yourself.
room-works = Is there room now, and does it sync?
room-works-yes = Yes
room-works-no = No, or I need all of it
room-works-later = It is still working on it
room-it = IT can give you more room
room-it-body =
    They can make it larger, or say where large files belong, such as a shared place for a team.
    Note how much is full, how large your largest folders are, and what you need them for.
    Until there is room, new changes stay on this computer only. Keep a copy of what is urgent on a network drive that IT has given you.
    Nobody from IT and no colleague needs your password or a code for this.

## One file
close-file = Close the file everywhere
close-file-body =
    Copy the file first, to a folder that does not sync, such as one in your “Downloads”. Then nothing can be lost.
    Save and close it here. Close it on your phone and on other computers as well.
    Does a colleague have it open? Ask them to close it for a moment.
    Wait a few minutes and look whether the red cross goes.
name = Look at its name
name-body =
    Right-click the file and choose “Rename”. On a Mac, press Enter on it.
    Take out these signs: / \ : * ? < > | and quotation marks.
    Take out a space or a dot at the end, and a space at the beginning. They are hard to see.
    Shorten it, and shorten the folders around it. All of them together count as one long name.
    Does the file belong to a team? Ask before you rename a shared folder.
    A mail archive, a database or a shortcut often cannot sync at all. Tell IT then.
file-works = Does this file sync now?
file-works-yes = Yes
file-works-no = No, it still has a cross
file-works-later = I am still waiting
file-it = IT sees why this file is left out
file-it-body =
    Keep your copy. IT knows which files the service refuses, and where they can live instead.
    Note the name, the folder, the size, and what its mark says when you point at it.
    Say who else works in the file.
    Nobody from IT and no colleague needs your password or a code for this.

## Twice
both = Keep the one that has everything
both-body =
    Two people or two computers changed it at the same time. So the service kept both, and nothing is lost.
    Open both and look at the day and time of each. Mostly the one with the added name is the copy.
    Choose the one with more of your work. Copy from the other what is missing.
    Save it. Put the other one into the trash only when you are sure.
    Is it a file of a team? Ask the others which one they work in.
    From now on, open it on one computer only, and wait for the tick before you close the lid.
twice-works = Do you have one right file now?
twice-works-yes = Yes
twice-works-no = No, something is missing, or it happens again
twice-works-later = I have to ask others first
twice-it = IT can show older versions
twice-it-body =
    Leave both files where they are. IT can compare older versions of each.
    Note the name, the folder, what is missing, and when you last saw it.
    Note who works in it, and with which program.
    Does it happen again and again? IT looks at which computer is behind.

## It does not come here
where-it-is = See how far the file has come
where-it-is-body =
    Open the web page of the service the way you always do. Look for the file there.
    Not there? It has not gone up from the other computer yet. That one has to be on, connected and signed in.
    There, but not here? Look that both use the same account. A private one shows other files.
    Was it here, and is it gone? Go back to the start and type “file gone”.
    Do others not see your change? Look whether your file has a tick. Ask them to close it and open it again.
bring-here = Bring the folder to this computer
bring-here-body =
    A file with a small cloud is only online. Connect to the internet and open it. Before a journey, choose “Always keep on this device”.
    A folder that somebody shared: open it on the web page, and choose “Add shortcut” or “Sync”.
    Nextcloud and Google Drive: open the settings of the program. Look whether the folder is chosen there.
    Does the page say that you have no access? Go back to the start and type “access to a folder”.
here-works = Is the file where you need it?
here-works-yes = Yes
here-works-no = No
here-works-later = I am still waiting
here-it = IT sees where it stays behind
here-it-body =
    IT can see when each computer last came in, and whether the folder is meant for you.
    Note the name of the file, who changed it last and when, and where you can see it.
    Until then, work on the web page of the service. Then there is only one file.
    Nobody from IT and no colleague needs your password or a code for this.
