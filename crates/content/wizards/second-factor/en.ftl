### Codes and phone prompts for signing in.

title = I have no code or phone to sign in
summary = A new or lost phone, a code that is not accepted, or a prompt that you did not start
symptoms =
    my sign-in code does not work
    the code is not accepted
    it says the code is wrong
    it wants a code and I do not have one
    I do not get a code
    no text message with the code
    the code does not arrive
    no prompt comes on my phone
    my phone does not show the number for signing in
    authenticator
    my authenticator does not work
    I lost my authenticator
    I deleted the authenticator app
    my codes are gone
    I have a new phone
    new phone, how do I move the authenticator
    I have a new phone number and the codes go to the old one
    I left my phone at home and need the code
    my phone is broken and I need it for the code
    my phone with the authenticator was stolen
    I lost my phone and cannot sign in
    my phone asks me to approve a sign-in that I did not start
    I got a prompt that I did not start
    I keep getting prompts on my phone
    I get codes that I did not ask for
    somebody calls and wants my code
    I approved a prompt by mistake
    two-factor does not work
    two-step verification
    second factor
    MFA
    MFA reset
    2FA
    set up the authenticator for the first time
    verify that it is me
    approve sign-in request
    my backup codes are used up
    my security key is not recognised
done = You can sign in again
done-explain = From now on too, approve only what you start yourself. Nobody from IT and no colleague needs a code from you.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If you still cannot sign in, a person can go on with you. They never need a code from you.
done-cannot-tell = Try it when you can
done-cannot-tell-explain = If it does not work then, come back or ask a person. They never need a code from you.
done-not-fixed = Your account still needs IT
done-not-fixed-explain = Your answers stay together for the person who helps you. Nobody needs your password or a code.
hand-over = Say which account it is, and how you usually confirm it: with an app, a text message or a key. Say since when, and where IT finds you today. If you approved a prompt or told somebody a code, say that first. Leave codes and passwords out.

## What happens
what = What happens with the code or the prompt?
what-hint = Nobody who helps you needs a code or a password
what-prompt = I get prompts or codes that I did not start
what-prompt-note = Or somebody wants a code or a yes from me
what-rejected = My code is not accepted
what-silent = No prompt or no code arrives
what-new-phone = I have a new phone, and the old one still works
what-no-phone = I cannot use my phone or its sign-in app
what-no-phone-note = Forgotten at home, flat, broken, replaced, or the app is gone
what-gone = My phone is lost or stolen
what-other = Something else
what-other-note = The first set-up, a security key, or a card

## Prompts that nobody started
do-not-approve = Do not approve it, and tell nobody the code
do-not-approve-body =
    Choose “No” or “Deny” on the phone. If more prompts come, stay with no.
    Somebody may have your password already. Your yes or your code is what they lack.
    Nobody from IT and no colleague ever needs them. If somebody is on the telephone, hang up.
approved = Did you approve one, or tell somebody a code?
approved-hint = Such prompts and calls are made to wear people out
approved-no = No
approved-yes = Yes, or I am not sure
approved-it = Tell IT now, best by telephone
approved-it-body =
    Somebody may be in your account at this moment, so do not wait.
    Use a number that you know, not one from a call or a message.
    If you can still sign in, change your password now, the way you always do it.
    IT can shut out everybody who is signed in with your name. A new password alone does not always do that.
    Until then, approve nothing more.
not-approved-it = Tell IT now that this happened
not-approved-it-body =
    It was right to approve nothing. IT wants to know about it all the same.
    Such a prompt often means that somebody knows your password. Change it now, the way you always do it, or let IT help you.
    It can also come from a device of your own. IT can see where it came from.
    Use a way to IT that you know, not one from a call or a message.

## A code is not accepted
source = Where does the code come from?
source-app = From the app on my phone
source-message = From a text message, a call or an email
app-code = Use a fresh code from the right entry
app-code-body =
    The app may list several accounts. Take the code below the name of the account that you sign in to.
    Most codes last for half a minute. Wait for a new one and type it at once.
    Type it only into a page that you opened yourself. If the page came from a link in a message, stop and tell IT.
phone-clock = Let the phone set its own clock
phone-clock-body =
    The app makes each code from the time. If the phone is a minute wrong, no code may fit.
    iPhone: Settings, General, Date & Time. Switch on “Set Automatically”.
    Android: open Settings and search for “date”. Switch on the automatic time.
    Then close the app, open it again, and use a new code.
app-works = Is the code accepted now?
app-works-hint = Try twice at most. More wrong codes can lock your account
app-works-yes = Yes, it works
app-works-no = No, it is still not accepted
app-works-later = I cannot try it now
app-it = IT links the app to your account again
app-it-body =
    The app and your account may no longer belong together, for example after a change on either side.
    IT makes sure that it is really you. Then they let you set up the app again.
    Leave the app and its entries on the phone until then.
    Nobody from IT asks for a code or for your password.
message-code = Use only the newest code
message-code-body =
    Ask for one new code and wait some minutes. After that, earlier codes no longer count.
    Type it yourself, and read it out to nobody.
    Type it only into a page that you opened yourself. If the page came from a link in a message, stop and tell IT.
message-works = Is the code accepted now?
message-works-hint = Try twice at most. More wrong codes can lock your account
message-works-yes = Yes, it works
message-works-no = No, it is still not accepted
message-works-later = I cannot try it now
message-it = IT sees why the code is not accepted
message-it-body =
    They see whether the account is locked, and which number or address the codes go to.
    Before they change anything, they make sure that it is really you.
    Nobody from IT asks for a code or for your password.

## Nothing arrives
wake-phone = Open the app on the phone yourself
wake-phone-body =
    Unlock the phone and open the sign-in app, often called Authenticator. The prompt may wait inside.
    Open a web page on the phone. If it does not load, switch flight mode off, and Wi-Fi or mobile data on.
    Switch off “Do Not Disturb” or “Focus”.
    For text messages and calls, look whether the phone has reception.
ask-again = Ask for it once more, or another way
ask-again-body =
    On the sign-in page, have it sent once more, and wait some minutes. Abroad it can take longer.
    Many pages offer another way, such as the code that the app shows. That code needs no connection.
    Approve only what comes right after your own sign-in. If the phone and the page show a number, it has to be the same.
silent-works = Could you sign in with it?
silent-works-yes = Yes, it works
silent-works-no = No, nothing arrives
silent-works-later = I am still waiting
silent-it = IT sees where your prompts and codes go
silent-it-body =
    They may go to an old phone, an old number or an app that was removed.
    IT makes sure that it is really you. Then they change it with you.
    Nobody from IT asks for a code or for your password.

## A new phone
keep-old = Keep the old phone until the new one works
keep-old-body =
    Do not wipe it, sell it or give it back yet. You need it once more to sign in.
    When a phone is copied to a new one, the sign-in app often comes along without its accounts.
add-new = Add the new phone to your account
add-new-body =
    Install the same app on the new phone, or the one that IT has named. Some apps look alike and are false.
    On your computer, open the page for sign-in methods the way IT has shown you. It is often called “Security info”.
    Sign in there with the old phone, add a method, and follow the page until it shows a square picture.
    Scan the picture with the app on the new phone. Send it to nobody, and show it to nobody.
new-works = Can you sign in with the new phone?
new-works-yes = Yes, it works
new-works-no = No, or I know of no such page
new-works-later = I have not tried it yet
remove-old = Take the old phone off the list
remove-old-body =
    On the same page, remove the old phone from your sign-in methods.
    After that it can be wiped and given back, for this account. Look first whether other accounts use it too.
new-it = IT adds the new phone with you
new-it-body =
    Keep the old phone until the new one works.
    IT makes sure that it is really you. Then you set up the new phone together.
    Nobody from IT asks for a code or for your password.

## No phone, or no app
other-ways = Look for another way on the sign-in page
other-ways-body =
    If the phone is only flat, charge it for some minutes first.
    Many pages have a line such as “Sign in another way” or “I can’t use my app right now”.
    It may offer a call to another telephone, a security key, or codes that you once printed.
    Use only ways that you set up yourself, never the phone of a colleague.
way-works = Can you sign in that way?
way-works-yes = Yes, it works
way-works-no = No, there is no other way
way-works-later = I cannot try it now
set-up-again = Set up the app again if it is gone
set-up-again-body =
    If the phone is only at home or flat, nothing more is needed.
    If the phone is broken or replaced, or the app is gone, add the phone that you have now.
    Use this sign-in for it: open the page for sign-in methods the way IT has shown you. Remove the old entry there.
    If you find no such page, ask IT.
no-way-it = IT gives you a way in
no-way-it-body =
    Contact IT yourself. A new way in goes only to the person whose account it is.
    First they make sure that it is really you. Otherwise somebody could pretend to be you.
    Then they can give you a pass for a short time, or let you set up the phone again.
    Nobody from IT asks for a code or for your password.

## Lost or stolen
gone-it = Tell IT now that the phone is gone
gone-it-body =
    IT can stop it from signing in with your name, and protect what is on it from work.
    Tell them even if it may turn up again. By telephone is quickest, on a number that you know.
    Have the SIM card blocked, by IT or your provider. Was a bank app on it? Call your bank.
    If somebody says that it was found and wants a code or a password, give nothing.
    IT then helps you to another way to sign in.

## Something else
first-steps = First set-up, security key or card
first-steps-body =
    First set-up: start it on the page that IT has shown you. If only a message asks for it, use no link in it.
    Security key: put it straight into the computer, without a hub. Touch it when it blinks.
    Card: take it out, put it in again with the chip first, and wait a moment.
    Type the PIN of a key or a card yourself, and tell it to nobody. Wrong tries can lock it.
other-works = Can you sign in now?
other-works-yes = Yes, it works
other-works-no = No, it still does not work
other-works-later = I cannot try it now
other-it = IT goes through it with you
other-it-body =
    They know which ways to sign in your organisation has, and which of them you can use.
    Before they change anything, they make sure that it is really you.
    Nobody from IT asks for a code, a PIN or your password.
