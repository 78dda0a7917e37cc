### A shared folder: connect it, find out why it does not open, or take it out.

title = A network drive or shared folder
summary = Connect a shared folder, find out why it does not open, or disconnect it
symptoms =
    network drive
    shared folder
    connect a network drive
    map a network drive
    add a shared drive
    open the department folder
    network drive is missing
    network drive disappeared
    my drive letter is missing
    drive P is gone
    the team drive is not there any more
    the shared folder does not open
    cannot reach the file server
    file server not found
    network path was not found
    the drive is disconnected
    red cross on a network drive
    wrong password for the network drive
    disconnect a network drive
    remove an old network drive
    unmap a drive I no longer need
    get the drive letter back in my explorer
checking = Looking at the shared folder
done = The shared folder is as you wanted it
done-explain = If you connected it, it is in your file manager, under network or other places, until you sign out. After that, connect it here again. If you disconnected it, nothing in it was deleted.
done-nothing-found = Nothing was connected or disconnected
done-nothing-found-explain = Look in your file manager, under network or other places. If the folder is not there or does not open, ask a person.
done-not-chosen = No folder was chosen
done-not-chosen-explain = Nothing was connected, and nothing was disconnected.
done-not-fixed = The shared folder may not be as you wanted it yet
done-not-fixed-explain = We know more now. Everything we found stays together for the person who helps you.
hand-over = Say the address of the folder, and what you need in it. Say since when it does not open, and where you are working.

## What it is about
wanted = What do you want to do?
wanted-open = Open a shared folder
wanted-open-note = Also one that opened before and does not open now
wanted-remove = Disconnect one that I no longer need

## The folder
address = What is the address of the folder?
address-hint = It begins with the name of a server, such as \\server\folder
no-address = IT knows the address of your folder
no-address-body =
    A colleague who has the folder open sees its address in their file manager.
    The letter of a drive, such as P, is not its address. Each computer can use another letter.

## The server
unknown-check = The network knows the server
unknown-checking = Looking for the server by its name
unknown = The network knows no server called { $server }
unknown-explain = The name may be written differently. Outside the office, servers are often known only through the VPN.
unknown-unknown = We could not look for the server
right-name = Check the name of the server
right-name-body =
    Compare the name with a mail from IT, or ask a colleague who has the folder open.
    If it is different, go back and type the address again.
    Outside the office, connect the VPN.
    Then check again here.
silent-check = The server answers
silent-checking = Asking the server whether it is there
silent = The server { $server } does not answer
silent-explain = It may be switched off, or out of reach from where you are. Your password makes no difference to this.
silent-unknown = We could not ask the server
reach-server = Get to where the server is in reach
reach-server-body =
    Open a page of your organisation that worked yesterday, to see that the network is there.
    Outside the office, connect the VPN.
    Ask a colleague whether the folder opens for them.
    Then check again here.

## The connection
dead-check = A connection that is there works
dead-checking = Asking the folder whether it answers
dead = { $share } is connected and does not answer
dead-explain = The connection was cut, and it does not come back by itself. It is taken away first and then made again.
dead-unknown = We could not see whether the connection works

## Connect
who = Which name do you sign in with at the server?
who-hint = Often it is the name that you sign in to this computer with. With a domain it looks like COMPANY\name
no-name = IT knows which name is yours
no-name-body =
    The server knows people by a name, such as a short form of yours.
    It can be another one than that on this computer.
where-it-goes = Where your password goes
where-it-goes-body =
    Only the server of this folder gets your password.
    This computer keeps it until this help ends, or until you ask IT. Then it is deleted, and at the latest after half a day.
    Nobody who helps you sees it, and it is in no report.
password = What is the password for this name?
no-password = IT can give you a new password
no-password-body =
    Do not try many. After a few wrong ones, many servers lock the name for a while.
    IT never asks what your password is.
closed-check = The folder is connected
closed-checking = Looking whether the folder is connected
closed = { $share } is not connected
closed-explain = It can be connected now, for you alone. Nobody else on this computer sees it.
closed-unknown = We could not see what is connected
look-again = Look at the name and the password again
look-again-body =
    If the server did not accept the password, go back and type it again. Look out for capital letters.
    If it has no such folder, go back and look at the address.
    If both are right, the folder may not be open to you. Ask IT or its owner.
    Once it is open to you, go back and type the password again.
    Try twice at most. After a few wrong ones, many servers lock the name for a while.

## Disconnect
which = Which folder do you want to disconnect?
which-hint = Nothing in it is deleted
which-empty = No shared folder is connected on this computer.
which-not-listed = The folder is not connected
which-not-listed-body =
    Only what is connected at the moment can be disconnected.
    A drive that comes back with each start was put there by IT. They can take it away.
which-not-sure = Look into a folder before you disconnect it
which-not-sure-body =
    Open the folder in your file manager and see what is in it.
    You can connect it again as long as you know its address and your password.
in-use-check = No program has files open there
in-use-checking = Looking which programs have files open there
in-use = Files in { $share } are open
in-use-explain = These programs have files open there: { $programs }. What is not saved can be lost.
in-use-unknown = We could not see which programs have files open there
close-files = Save and close the files
close-files-body =
    Save what you are working on in: { $programs }.
    Close the files there, or the programs.
    Then check again here.
present-check = The folder is disconnected
present-checking = Looking whether the folder is connected
present = { $share } is connected
present-explain = Only the connection of this computer goes. What is in the folder stays, for you and for others.
present-unknown = We could not see what is connected
