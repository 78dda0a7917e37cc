### Something is suspicious.

title = Something looks suspicious
summary = A strange message, link or call, a password typed on a strange page, an alarming pop-up
symptoms =
    I got a strange email
    I got a suspicious email
    a strange mail came
    weird mail with an attachment
    is this email real
    this email looks fake
    this could be phishing
    spam with a link in it
    I clicked on a link and now I am worried
    I clicked on something I should not have
    I scanned a strange QR code
    I double-clicked a strange attachment
    the attachment was not an invoice
    I downloaded a strange file and started it
    I typed my password on a strange page
    I entered my password on a fake site
    I gave somebody my password
    I told somebody the code from my phone
    I approved a sign-in that was not me
    my phone keeps asking me to approve a sign-in
    I get codes that I did not ask for
    people get strange messages from me that I did not write
    somebody called and says they are from Microsoft
    somebody called and wants to control my computer
    a caller wants me to install AnyDesk or TeamViewer
    I let a stranger into my computer
    somebody says they are from IT and wants my password
    somebody is in my computer
    a pop-up says my computer has a virus
    a warning on the screen tells me to call a number
    security warning with a number to call
    there is a loud alarm and I have to call somebody
    the mouse moves by itself
    I think I have been hacked
    my computer was hacked
    I think I have a virus
    the antivirus found something
    malware, trojan or ransomware
    my files are encrypted and somebody wants money
    all my files have strange names
    somebody is watching my screen
    my boss asks me for gift cards
    I was scammed and paid
    an invoice looks fake
done = Nothing more is needed here now
done-explain = Did you click, type, open or pay something after all? Then come back here and choose that.
done-not-fixed = IT still needs to hear about this
done-not-fixed-explain = Call IT, or choose “Needs IT”. What you said here stays together for them. Nobody needs your password for it.
hand-over = Say what you saw, when it was, and what you did then. Say whether the computer is off the network or switched off. Keep the message, and delete nothing. A colleague tries nothing here and hands over to IT at once. Leave out passwords and codes.

## What has happened
what = What has happened?
what-hint = Choose the first one that is true. You did right to look here
what-inside = Something or somebody may be in my computer
what-inside-note = I opened a file, let somebody in, or things happen by themselves
what-given = I gave something away
what-given-note = A password, a code, an approval, money, card details or papers
what-clicked = I clicked a link or scanned a QR code
what-clicked-note = And typed, opened and paid nothing after it
what-account = Somebody else may be in my account
what-account-note = Sign-in requests or codes I did not ask for, or messages I did not write
what-caller = Somebody calls or writes, and wants something
what-caller-note = Remote control, a code, a payment or a secret, and I gave nothing
what-pop-up = A pop-up alarms me or shows a number to call
what-pop-up-note = And I did not call, pay or install anything
what-message = A message looks suspicious
what-message-note = An email, a text message or a chat, and I did nothing with it
what-not-sure = Something else, or I am not sure

## Something or somebody is in the computer
cut-off = Take the computer off the network now
cut-off-body =
    Is a stranger still on the telephone? Hang up first.
    Pull out the network cable if there is one. It may be in the dock or in the screen.
    Windows: press the Windows key and A together, then choose the airplane.
    Mac: open the Wi-Fi sign at the top of the screen and switch Wi-Fi off.
    Linux: open the menu in the corner with the network sign and switch Wi-Fi off.
    Nothing is lost by this. Later the same switch and the cable bring the network back, once IT agrees.
    Can you not take it off the network? Hold the power button until the screen is dark.
    Then call IT from another telephone. If the computer is on, you can read on here while it rings.
inside-how = What is it most like?
inside-how-hint = Choose the first one that is true. IT asks for this first
inside-how-let-in = Somebody saw my screen or worked on my computer
inside-how-let-in-note = Or I installed a program that they named
inside-how-locked = My files are locked or renamed, or somebody demands money for them
inside-how-opened = I opened an attachment, a file or a program
inside-how-opened-note = Or I pasted or typed a command that a page gave me
inside-how-by-itself = The computer does things by itself, or warns me of malware
inside-how-by-itself-note = Or it is something else
keep = Leave everything as it is
keep-body =
    If the computer is on, leave it on. If it is off, leave it off.
    Do not restart it, delete nothing and install no cleaning program.
    Type no password on it until IT says that it is safe.
    Does somebody demand money? Pay nothing and do not answer.
    Let nobody try things on it, not even a colleague. IT can see what happened only if nothing changes.
    Take photos of the screen with your phone and write down the time.
seen = What they may have seen or taken
seen-body =
    Did your bank or a payment page come up? Call your bank now, on the number on your card.
    Did you type a password while they watched? Change it from another device, not from this one.
    Do they call again, threaten, or promise money back? All of that is part of it. Do not answer.
inside-it = Call IT now
inside-it-body =
    Use a number that you know, not one from the screen or a message. “Get help from a person” may show it.
    Is nobody there? Go to IT in person, or ask your manager to reach them. Then choose “Needs IT” here too.
    Without the network, what you send from here waits. So the telephone comes first.
    IT says when the computer may go back on the network. Nobody from IT needs your password or a code.

## Something was given away
given-what = What did you give away?
given-what-hint = Choose the first one that is true. Tell IT the rest when you speak with them
given-what-access = A password or a code, or I approved a sign-in
given-what-money = Money, gift cards, bank or card details
given-what-papers = Papers, files or details about people
new-password = Change the password now
new-password-body =
    Was it for your bank, or did you also give money or card details? Call your bank first, on the number on your card.
    Use the way that you always use, never a link from the message or the page.
    A Windows computer at work: press Ctrl, Alt and Delete together, then choose to change the password.
    Anything else: type the address of your password page yourself, or use your own bookmark.
    Is the same password used elsewhere? Change it there too, to a different one each time.
    Can you not change it within a few minutes? Go on here, and IT can lock the account.
access-it = Call IT now, even with a new password
access-it-body =
    Somebody may be signed in as you already. A new password alone does not always put them out.
    IT ends all sign-ins and looks for what was added, such as another phone or a rule in your mailbox.
    Call on a number that you know. Say which account it is, when it was, and what you did.
    Never say a password or a code, neither the old nor the new one. Nobody from IT and no colleague needs it.
    Keep the message and the address of the page. Delete nothing.
bank = Call your bank now
bank-body =
    Use the number on your card or on your own papers, not one from the message. Many banks answer at night too.
    Ask them to block the card or the access, and to call the money back. The first hours count most.
    Gift cards: call the shop or company on the card, and keep the cards and receipts.
    Was it money of your organisation? Call whoever looks after payments there as well.
    Does somebody offer to get the money back for a fee? That is a scam too.
money-it = Tell IT and your manager at once
money-it-body =
    IT checks whether somebody reads your mail or writes in the name of others. More payments may be on the way.
    Call on a number that you know. Say what was paid or given, when, and to whom.
    Keep all messages, numbers and receipts. The police and the bank ask for them.
    The police take a report. Your manager says who makes it when it is money of your organisation.
no-answer = Send nothing more
no-answer-body =
    Do not answer again, not even to ask for it back. Every answer helps them.
    Did you share a file or a folder by a link? Stop sharing it. That deletes nothing.
    Leave the messages where they are. They show what went out and where to.
papers-it = Tell IT at once what went out
papers-it-body =
    When it is about people, there can be a legal time limit to report it. So hours count.
    Call on a number that you know. Say what it was, whose details are in it, and where it went.
    IT tells those who have to know, such as data protection. It is enough that you say it early.

## A link was clicked
page-did = What happened after that?
page-did-hint = Did you type a password or pay there? Go back and choose “I gave something away”
page-did-file = A file came, and I did not open it
page-did-only-looked = A page opened, and nothing more
page-did-not-sure = I am not sure
leave-file = Leave the file closed
leave-file-body =
    A file that nobody opens rarely does harm.
    Do not open it and do not delete it. IT may want to look at it.
    Did you open it after all? Go back to the first question and choose the first answer.
leave-page = Close the page
leave-page-body =
    A page that only opened rarely does harm.
    Is it still there? Take a photo of it with the address at the top, and of the message too.
    Then close the tab or the whole browser. Press nothing on the page itself, not even “No” or “Cancel”.
    Does the page ask you to press keys or paste something? Never do that, whatever it promises.
link-it = Tell IT about the link
link-it-body =
    IT checks where the link leads and can block it for everybody.
    Say where the link came from, when you clicked it, and on which computer or phone.
    Leave the message where it is. Do not send it on to colleagues, not even as a warning.
    Does the computer act strangely later? Come back here and choose the first answer.

## Somebody may be in the account
refuse = Refuse what you did not start
refuse-body =
    Choose “Deny” or “No, it is not me” for every request that you did not start.
    Never approve one to make it stop, even when somebody calls and says that it is needed.
    Keep codes to yourself. Whoever asks you for one is a scammer, whatever name they give.
    Did you approve one or say a code? Go back and choose “I gave something away”.
account-password = Change the password now
account-password-body =
    Such a request often means that somebody knows your password. A single code can also be a mistake of a stranger.
    Use the way that you always use, never a link from a message.
    A Windows computer at work: press Ctrl, Alt and Delete together, then choose to change the password.
    Anything else: type the address of your password page yourself, or use your own bookmark.
account-it = Call IT now
account-it-body =
    IT sees where the sign-ins come from, ends them, and looks for rules that send your mail away.
    Call on a number that you know. Say which account it is, since when, and whether you approved anything.
    Leave strange messages where they are, even those that seem to come from you.
    Never say a password or a code. Nobody from IT and no colleague needs it.

## Somebody calls or writes
hang-up = End the call or the chat
hang-up-body =
    Hang up, or stop answering. Somebody who is honest understands that.
    Names, voices and numbers can be faked. That they know things about you proves nothing.
    Nobody from IT and no colleague needs your password or a code. Nobody connects to your computer before you have checked who it is.
    Could it be real? Call that person or IT back, on a number that you know already.
    Are they on your computer, or did you tell them something? Go back and choose that.
caller-it = Tell IT about it
caller-it-body =
    Who calls you often calls others in your organisation too. IT can warn them.
    Say when it was, what name and number you saw, and what they wanted.
    Leave messages and call lists as they are.
    Do they call again? Hang up. You owe them nothing.

## A pop-up
only-a-page = Do not call, and press nothing in it
only-a-page-body =
    An alarm with a telephone number is almost always only a page in the browser. A real warning can show a number too. Ask IT on a number that you know.
    The sound and the countdown are there to hurry you. You have time.
    Take a photo of the screen with your phone.
    Did you call, pay or install something? Or are your files locked? Go back and choose that.
close-it = Close the browser with the keyboard
close-it-body =
    Hold the Esc key for a few seconds. A page that fills the screen gets smaller.
    Windows: press Ctrl, Shift and Esc, choose the browser in the list, then “End task”.
    Mac: press Option, Command and Esc, choose the browser, then “Force Quit”.
    Linux: press Alt and F4. In many cases that closes the browser.
    Open the browser again. When it offers to bring back the old pages, say no. What you typed elsewhere may be lost.
pop-up-gone = Is the pop-up gone?
pop-up-gone-gone = Yes, and it stays away
pop-up-gone-stays = No, or it comes back
pop-up-it = IT removes what brings it back
pop-up-it-body =
    A page may send you notices, or a program may have come along. IT finds out which.
    Show them your photo. Say which page or program was open when it came.
    Until then, type no password on this computer. Install nothing that promises to clean it.

## A message
leave-message = Leave the message as it is
leave-message-body =
    Looking at a message alone rarely does harm.
    Do not click, open, answer or unsubscribe. Do not delete it either, and do not send it to colleagues.
    Could it be real? Ask the sender in another way, on a number or address that you know already.
    New bank details, gift cards, a rush or a secret point to a scam, even from your boss.
report = Report it with the button for that
report-body =
    Outlook: choose “Report”, then “Report phishing”.
    Gmail: open the three dots beside the message, then “Report phishing”.
    Some organisations have a button of their own, with a name such as “Report a suspicious message”.
    The message may move to another folder then. That is fine, and it is not lost.
    A text message or a chat: take a photo of it and leave it. Then answer that there was no button.
reported = Could you report it?
reported-reported = Yes, it is reported
reported-no-button = No, or there is no button
message-it = Tell IT about the message
message-it-body =
    Say who it seems to come from, when it came, and what it wants.
    Do not send the message on. IT says how they want to have it, so that hidden details come along.
    Leave it in its folder until they answer.

## Not sure
leave-all = Leave everything as it is until you have spoken with IT
leave-all-body =
    Click, answer and delete nothing, and do not restart the computer.
    Take a photo of what you see and write down the time.
    Let nobody try things on it, not even a colleague. They hand over to IT.
    Do things move by themselves, or did you open something? Go back and choose the first answer.
not-sure-it = Speak with IT now
not-sure-it-body =
    A false alarm costs a few minutes. IT would rather have ten of those than one call too late.
    Call on a number that you know. “Get help from a person” may show it.
    Say what you saw and what was different from other days. Nobody needs your password for it.
