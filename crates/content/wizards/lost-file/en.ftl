### A file is gone.

title = A file is gone
summary = Bring back a file that was deleted, moved or overwritten
symptoms =
    I deleted a file
    I deleted a file by mistake
    bring back a deleted file
    restore a file
    recover a deleted document
    my file is gone
    my file disappeared
    I cannot find my document any more
    where did my file go
    my folder is gone
    I emptied a folder by accident
    undelete
    I need the version from yesterday
    get back an older version
    I saved over my document
    I overwrote my file
    my spreadsheet is gone
    the presentation is gone
    my photos are gone
    my desktop is empty
    is there a backup
    restore from backup
    take something out of the trash
    I threw away the wrong file
    the file was there yesterday
    I have already emptied the trash
done = The file is back
done-explain = It is in the folder where it was. Open it and look whether it is the right one.
done-nothing-found = Nothing was brought back
done-nothing-found-explain = The deleted file is still in the trash. A file of that name may be in its folder already.
done-not-chosen = No file was brought back
done-not-chosen-explain = Nothing was changed. What is in the trash stays there.
done-cannot-tell = Look for it when you can
done-cannot-tell-explain = If it is not there then, come back or ask a person.
done-not-fixed = The file is not back yet
done-not-fixed-explain = Do not empty the trash, and save nothing large until somebody has looked.
hand-over = Say what the file is called, which folder it was in, and when you last saw it. Say what happened: deleted, moved or saved over.
checking = Looking for the file
checking-subject = Looking for { $deleted }

## What is in the trash
deleted = Which file do you want back?
deleted-hint = These are in the trash of this computer, the newest first
deleted-empty = The trash of this computer is empty.
not-listed = It is not in the trash of this computer
not-listed-body =
    Do files have strange names, or does a note demand money? Pull out the network cable, switch Wi-Fi off and call IT now.
    Did you save over the file, and is it still open? Press Ctrl and Z, on a Mac Command and Z, as often as needed. Save that under a new name.
    The trash knows only what was deleted from this computer.
    Look for the name of the file in your file manager. It may have been moved to another folder.
not-sure = Look at the files before you bring one back
not-sure-body =
    Open the trash in your file manager. There you see each file with its folder and its day.
    Bringing a file back deletes nothing. You can put it into the trash again.

## Somewhere else
where = Where was the file?
where-network = On a network drive
where-network-note = A folder that others at work use too
where-cloud = In OneDrive, Nextcloud, Google Drive or the like
where-here = On this computer
network-it = IT can look for it in the backup
network-it-body =
    What is deleted on a network drive goes to no trash of yours. Most drives have a backup of each day.
    The sooner IT knows, the better are the chances. Save nothing under the same name until then.
versions = Look into the trash and the versions there
versions-body =
    Open the page of the service in the browser and choose its trash, or deleted files.
    For an older version, choose the file there and then its versions.
    Restore it beside the newer one if you are not sure.
found-again = Have you found it there?
found-again-yes = Yes, it is back
found-again-no = No, it is not there
found-again-later = I cannot look at the moment
cloud-it = IT can look further back
cloud-it-body =
    Services keep deleted files for some weeks, and IT can often reach more of them than you.
    The sooner they know, the better are the chances.
here-it = IT can say whether there is a backup
here-it-body =
    Desktop and documents are often in OneDrive or iCloud too. Go back and look there.
    Otherwise, what is no longer in the trash can only come from a backup.
    Use this computer as little as possible until then. What is saved now may take the place of the old file.

## Bringing it back
missing-check = The file is in its folder
missing-checking = Looking whether the file is in its folder
missing = { $file } is in the trash
missing-explain = It goes back to the folder { $folder }. Nothing else changes.
missing-unknown = We could not see whether the file is in its folder
