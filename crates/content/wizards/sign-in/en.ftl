### I cannot sign in.

title = I cannot sign in
summary = A password is wrong, forgotten or expired, or an account is locked
symptoms =
    I cannot sign in
    I can't log in
    I cannot log on to my computer
    it will not let me in
    my password does not work
    it says my password is wrong
    the password is incorrect
    it does not accept my password
    the user name or password is wrong
    it does not know my user name
    I forgot my password
    I do not remember my password
    I need a new password
    reset my password
    my password has expired
    my password expires soon
    how do I change my password
    my account is locked
    unlock my account
    too many attempts
    I typed the wrong password too often
    my account keeps getting locked
    my account is disabled
    it keeps asking for my password
    I changed my password and now nothing accepts it
    my phone still has the old password
    the keyboard types the wrong letters in my password
    caps lock and password
    my PIN does not work
    I came back from holiday and cannot get into my computer
    login failed
    no sign-in server is available
    the clock is wrong and I cannot sign in
    I got a message that my password expires
    somebody calls and wants my password
done = You can sign in again
done-explain = If you have a new password, put it on your phone and tablet too. Otherwise they can lock your account.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If you still cannot sign in, or if a message worries you, a person can go on with you. They never need your password.
done-cannot-tell = Try to sign in when you can
done-cannot-tell-explain = If it does not work then, come back or ask a person. They never need your password.
done-not-fixed = Your account still needs IT
done-not-fixed-explain = Your answers stay together for the person who helps you. Nobody needs your password or a code.
hand-over = If somebody else may be in your account or computer, say that first, and what you gave away. Say the name of the account, never its password or a code. Say where you sign in: which computer, program or page, at work or elsewhere. Say what the screen says, word for word, and when it last worked. Say whether the password is new, and which devices use it. Say where IT finds you today.

## What happens
what = What happens when you sign in?
what-hint = Nobody who helps you needs your password
what-wrong = It says that the name or the password is wrong
what-forgotten = I have forgotten my password
what-expired = It says that my password has expired
what-expired-note = Or that it expires soon
what-locked = It says that my account is locked or disabled
what-locked-note = Or that there were too many tries
what-code = It wants a code, or a yes on my phone
what-message = I got a message or a call about my password
what-message-note = Or I typed it into a page that I do not trust
what-other = Something else
what-other-note = No connection, a wrong time, or nothing happens

## The name or the password is wrong
changed = Have you changed your password in the last few days?
changed-yes = Yes
changed-no = No
new-or-old = The new password may not be known everywhere yet
new-or-old-body =
    Away from the office, the first screen of a computer may still want the old password.
    Try the new password first, then the old one once. More tries can lock your account.
    If the old one opens the computer, connect it to the network of your organisation. Then lock the screen and open it with the new password.
keys = Look at the keyboard
keys-body =
    Caps Lock: most sign-in pages show a note or an arrow when it is on. Press the key once to switch it off.
    Keyboard language: with another one, letters such as Y and Z and most signs are elsewhere. The first screen of Windows shows it at the bottom right. A Mac and Linux usually show it at the top right.
    Number pad: it types digits only when Num Lock is on.
    The eye beside the field shows what you type. Use it only when nobody else can see your screen.
asks-for = Look at what the sign-in asks for
asks-for-body =
    The name: on a shared computer, a colleague’s name may still stand there. Choose “Other user” or “Not listed?”.
    Some places want the short name, others the whole email address. Use the one that worked before.
    Windows may ask for the PIN of this computer. For the password, choose “Sign-in options” and then the key.
    A web page: open it the way you always do. If you came by a link in a message, go back and choose the answer about a message.
wrong-works = Can you sign in now?
wrong-works-hint = Try once or twice. More tries can lock your account
wrong-works-yes = Yes, it works
wrong-works-no = No, it still does not work
wrong-works-later = I cannot try it now
wrong-it = IT sees why you are turned away
wrong-it-body =
    They see whether the account is locked, and can help you to a new password.
    First they make sure that it is really you. Otherwise somebody could pretend to be you.
    Nobody from IT asks for your old password or for a code.

## Forgotten
no-guessing = Stop guessing and get a new password
no-guessing-body =
    Too many wrong tries lock your account.
    Nobody can look up your old password, not even IT. You get a new one.
    If IT has shown you a page for setting a new password, open it the way they showed you. Do not use a link from a message or a search.
forgotten-works = Could you set a new password and sign in?
forgotten-works-yes = Yes, it works
forgotten-works-no = No, or I know of no such page
forgotten-works-later = I have not tried it yet
forgotten-it = IT helps you to a new password
forgotten-it-body =
    Ask for it yourself. A new password goes only to the person whose account it is.
    IT makes sure that it is really you. Answer their questions only if you contacted IT yourself.
    What you get is usually for one sign-in. Then you choose your own, which nobody else knows.
    Nobody from IT asks for an old password or for a code.

## Expired
where-to-change = Change it only where you always sign in
where-to-change-body =
    Does only a message say that it expires? Use no link in it, go back, and choose the answer about a message.
    Away from the office, connect to the network of your organisation first, for example with VPN.
    If the sign-in itself says so, follow it there: the old password once, the new one twice.
    If you are signed in to Windows, press Ctrl+Alt+Delete and choose “Change a password”. On a Mac or Linux, use the way that IT has shown you.
new-everywhere = Your other devices need the new password too
new-everywhere-body =
    A phone or tablet goes on sending the old password. That can lock your account.
    Soon after the change, look at email, calendar and Wi-Fi there, and at any second computer. Type the new password where it is wanted.
expired-works = Can you sign in with the new password?
expired-works-yes = Yes, it works
expired-works-no = No, or I could not change it
expired-works-later = I have not tried it yet
expired-it = IT helps you to change it
expired-it-body =
    Some expired passwords can no longer be changed from where you are. IT can give you a new one.
    First they make sure that it is really you. Otherwise somebody could pretend to be you.
    Nobody from IT asks for your old password or for a code.

## Locked or disabled
why = What happened before that?
why-tries = I typed a wrong password several times
why-changed = I changed my password not long ago
why-disabled = It says disabled or ended, not locked
why-unknown = I know of no reason
stop-trying = Stop trying for now
stop-trying-body =
    Each further try can keep the account locked for longer.
    Some accounts open again by themselves after a while. How long it takes is a setting of IT.
    If IT has shown you a page for unlocking, open it the way they showed you. Do not use a link from a message.
    Before you try again, look at Caps Lock and at the keyboard language.
tries-works = Can you sign in now?
tries-works-hint = One try is enough
tries-works-yes = Yes, it works
tries-works-no = No, or I cannot wait
tries-works-later = I am still waiting
tries-it = IT unlocks your account
tries-it-body =
    First they make sure that it is really you. Otherwise somebody could pretend to be you.
    If you are not sure of your password, say so. Then you get a new one.
    Nobody from IT asks for your password or for a code.
old-password = A device may still use your old password
old-password-body =
    Each time it signs in by itself, it can lock your account again.
    Think of your phone, a tablet, a second computer, and a meeting room where you are still signed in.
    Switch such a device off, or put it into flight mode, until the account is open again. Some accounts open by themselves after a while.
    Then take one device after the other and type the new password where it is wanted.
changed-works = Can you sign in now?
changed-works-hint = One try is enough
changed-works-yes = Yes, it works
changed-works-no = No, or I cannot wait
changed-works-later = I am still waiting
changed-it = IT unlocks your account and looks for the device
changed-it-body =
    IT can often see which device sends the old password, and when.
    First they make sure that it is really you. Otherwise somebody could pretend to be you.
    Nobody from IT asks for your password or for a code.
disabled-it = IT sees why the account is disabled
disabled-it-body =
    Trying again does not help. An account is disabled when a date has passed, after a long absence, or to protect it.
    IT sees the reason and says what is needed. Sometimes your manager has to agree first.
    Nobody from IT asks for your password or for a code.
unknown-it = Tell IT that you know of no reason
unknown-it-body =
    Somebody else may have tried to get in. It can also be a device of yours with an old password.
    IT can see where the tries came from, and unlocks the account when it is safe.
    Until then, approve no sign-in on your phone. Tell nobody your password or a code, also not somebody who calls about this.

## Codes
codes = Codes and phones have help of their own
codes-body =
    It is about a new or lost phone, codes that are not accepted, and prompts that you did not start.
    Go back to the start and type “sign-in code” there.
    Does your phone ask you to approve something that you did not start? Do not approve it, and tell IT at once.

## A message or a call
trick = A message about your password can be a trick
trick-body =
    Open no link and no attachment, and call no number from it. If somebody is on the telephone, hang up.
    Nobody from IT and no colleague ever needs your password or a code.
    If your password really expires, you see it where you always sign in.
given = Did you give away a password or a code, or approve anything?
given-hint = Such messages are made to look real
given-no = No
given-yes = Yes, or I am not sure
given-it = Tell IT now, best by telephone
given-it-body =
    With a password, a code or your approval, somebody can get into your account at once. So do not wait.
    Use a number that you know, not one from the message or the call.
    Did you open a file, install something or let somebody in? Pull out the network cable and switch Wi-Fi off. Change no password on it.
    Otherwise, if you can still sign in, change your password now, the way you always do it.
    Approve nothing more on your phone, and tell nobody a code.
    Keep the message. IT can see from it who else is in danger.
leave-it = Leave the message alone and report it
leave-it-body =
    Did you open a file, install something or let somebody in? Pull out the network cable, switch Wi-Fi off and call IT now.
    Report it the way IT has shown you. It helps colleagues who got the same message.
    If you wonder whether it is real, ask IT on a number that you know.

## Something else
checking = Looking at the clock
clock-wrong-check = The clock of this computer is right
clock-wrong-checking = Comparing the clock
clock-wrong = The clock of this computer is wrong by { $minutes } minutes
clock-wrong-explain = { $way ->
    [ahead] It is ahead. Signing in compares clocks, and refuses a computer whose clock is far off.
   *[other] It is behind. Signing in compares clocks, and refuses a computer whose clock is far off.
  }
set-clock = Set the clock right
set-clock-body =
    Windows: Settings, Time & language, Date & time. Mac: System Settings, General, Date & Time.
    Linux: Settings, search for “Date & Time”.
    Switch the automatic time on. Does it not let you? IT sets it.
    Compare the date and the time with your phone.
clock-alone-check = Something keeps the clock right
clock-alone-checking = Looking whether the clock is kept right
clock-alone = Nothing keeps the clock of this computer right
clock-alone-explain = It goes by itself, and gets wrong little by little. Far off, it stops you from signing in.
automatic-time = Switch the automatic time on
automatic-time-body =
    Windows: Settings, Time & language, Date & time. Mac: System Settings, General, Date & Time.
    Linux: Settings, search for “Date & Time”.
    It takes a minute, and needs the network.
clock = Look at the date and the time
clock-body =
    A sign-in can be refused when the clock is a few minutes wrong. Compare it with your phone.
    Windows: Settings, Time & language, Date & time. Switch on “Set time automatically”.
    Mac: System Settings, General, Date & Time. Linux: Settings, then search for “Date & Time”. Switch the automatic time on.
    If it is locked, or if you do not get that far, leave it. IT can do it.
network = Look at the connection
network-body =
    Plug in the network cable, or choose a Wi-Fi that you know. The first screen has a sign for it in a corner.
    The first time on a computer, you often have to be in the network of your organisation.
    If it is connected and nothing changes, save what is open and restart the computer once.
other-works = Can you sign in now?
other-works-yes = Yes, it works
other-works-no = No, it still does not work
other-works-later = I cannot try it now
other-it = IT looks at it with you
other-it-body =
    Write down what the screen says, word for word. A photo of it helps too.
    If the screen asks for a recovery key, IT knows the way. Give such a key to nobody else.
    Nobody from IT asks for your password or for a code.
