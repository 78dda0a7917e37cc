### What went wrong: what happened, and the way on. `host/errors.ts` has a row for each code.

error-not-found = This is not here any more
error-not-found-action = It may have been closed or withdrawn. Go back and look at the list.
error-page-changed = This page has changed
error-page-changed-action = Look at the page again, then choose.
error-not-an-answer = What you typed is not what this page asks for
error-not-an-answer-action = Look at the example on the page and type it again.
error-not-offered = This answer is not on the page any more
error-not-offered-action = The choices have changed. Look at them again.
error-not-consented = This was not agreed to on its own page
error-not-consented-action = Nothing has changed. Go back to the page that shows the change.
error-refused = Your IT team has set a limit here
error-refused-action = Nothing has changed. Go back to see the limit and the ways on.
error-bad-invitation = This is not a whole invitation link
error-bad-invitation-action = Copy the whole link from the message and put it in again.
error-offline = The server of your organisation does not answer
error-offline-action = You can still run checks on this computer. Try again when you are back online.
error-wrong-server = Another server answered
error-wrong-server-action = Nothing was sent to it. Tell your IT team before you go on.
error-wrong-root = This is not the organisation of the invitation
error-wrong-root-action = Nothing was sent. Ask the person who invited you for a new link.
error-bad-answer = The answer of the server does not make sense
error-bad-answer-action = Nothing is lost. Try again in a few minutes.
error-not-joined = This computer has not joined an organisation
error-not-joined-action = Ask your IT team for an invitation link, then join.
error-keyring = The keyring of this computer is locked
error-keyring-action = Unlock it, then try again. Nothing was changed.
error-disk-full = The disk of this computer is full
error-disk-full-action = What was saved before is still there. Make some room and try again.
error-too-large = The report is too large to send ({ $size })
error-too-large-there = This is too large for the server
error-too-large-there-action = Up to { $limit } can be sent. Leave something out and try again.
error-too-large-action = Up to { $limit } can be sent. Leave a part out, or save a copy.
error-no-readers = Nobody at your organisation can read a report yet
error-no-readers-action = Send without the report. IT can see your words and ask you for more.
error-no-key = This computer has no key for this report
error-no-key-action = Open Deskside, then Settings, and choose “Enter a key from the recovery sheet”.
error-unusable = Something on this page cannot be used
error-unusable-action = Look at what you typed and try again.

error-sign-in-first = Sign in again
error-sign-in-first-action = Your session has ended. Nothing is lost.
error-wrong-password = Name and password do not belong together
error-wrong-password-action = Type the password again.
error-not-allowed = This is not for your account
error-not-allowed-action = Ask your IT team if you think that it belongs to your work.
error-invitation-over = This invitation has ended
error-invitation-over-action = Each link works once. Ask the person who invited you for a new one.
error-login-taken = Somebody has this sign-in name already
error-login-taken-action = Choose another one.
error-moved = It moved on a moment ago
error-moved-action = You see how it stands now. What you typed is still here.
error-moved-by = { $name } took it a moment ago
error-moved-by-action = You see how it stands now. What you typed is still here.
error-taken = { $name } has accepted it already
error-taken-action = Choose another request.
error-lease-lost = This request went back to the others
error-lease-lost-by = { $name } has this request now
error-lease-lost-by-action = Nothing was changed. You can accept another request.
error-lease-lost-action = Nothing was changed. You can accept another request.
error-helping-already = You are helping with another request
error-helping-already-action = Bring that to its end or give it back first.
error-approval-over = This was answered or taken back already, or its time is over
error-approval-over-action = Load the page again to see how it stands.
error-not-newer = There are newer rules already
error-not-newer-action = Load them first, then publish again.
error-blob-missing = A part of the report did not arrive
error-blob-missing-action = Nothing is lost. It is sent again by itself.
error-slow-down = That was too often in a short time
error-slow-down-action = Try again in { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
  }.
error-too-many-submits = That was many requests in a short time
error-too-many-submits-action = Nothing is lost. It is sent by itself in { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }.
error-too-many-attempts = Too many attempts
error-too-many-attempts-action = Wait { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }, then try again.
error-last-it = Nobody else belongs to IT yet
error-last-it-action = Make somebody else IT first. Without IT nobody could answer requests.
error-server = The server has a problem of its own
error-server-action = Nothing is lost. Try again later. Reference { $incident }
error-unavailable = The server is busy or being restarted
error-unavailable-action = Nothing is lost. Try again in a minute.

error-fault-not-installed = A part is missing on this computer: { $what }
error-fault-not-installed-action = Get help from a person. They can see which part it is.
error-fault-too-slow = This computer took too long to answer
error-fault-no-answer = Nothing answered
error-fault-denied = This computer did not allow it
error-fault-missing = It is not there any more
error-fault-unreadable = This computer gave an answer that we do not understand
error-fault-tool = It did not work
error-fault-not-supported = This cannot be done on this kind of computer
error-fault-stopped = You stopped it
error-fault-too-slow-action = Nothing else was changed. You can try again.
error-fault-no-answer-action = Nothing else was changed. You can try again.
error-fault-denied-action = Nothing else was changed. Get help from a person to go on.
error-fault-missing-action = Nothing else was changed. You can try again.
error-fault-unreadable-action = Nothing else was changed. Get help from a person to go on.
error-fault-tool-action = Nothing else was changed. Get help from a person to go on.
error-fault-not-supported-action = Nothing else was changed. Get help from a person to go on.
error-fault-stopped-action = Nothing else was changed. You can try again.

error-sheet-lines = A key has four lines of sixteen characters
error-sheet-lines-action = Type all four lines of one key.
error-sheet-line = There is a mistake in line { $line }
error-sheet-line-action = Compare it with the sheet, one character at a time.
error-other-key = This key does not belong to your organisation
error-other-key-action = Check that you have the right sheet.
error-needs-second = This needs a second person of IT
error-needs-second-action = Ask a colleague of IT to look at the change and to sign it.
