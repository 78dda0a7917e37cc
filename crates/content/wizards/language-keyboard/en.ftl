### My keyboard or language is wrong.

title = My keyboard or language is wrong
summary = Wrong letters, language or clock, writing that is too small, or a voice that reads aloud
symptoms =
    my keyboard types the wrong letters
    Y and Z are swapped
    the Y and the Z are mixed up
    the signs on my keyboard are in other places
    I cannot find the @ sign
    I cannot type umlauts
    wrong keyboard layout
    change the keyboard language
    my keyboard is suddenly English
    I get a quotation mark instead of the @
    how do I type a letter with an accent
    my keyboard types numbers instead of letters
    everything is in capital letters
    everything is in German all of a sudden
    the menus are in a foreign language
    my computer speaks the wrong language
    change the language of Windows
    Word is in English
    change the display language
    the page is translated and I want the original
    the spell check marks every word red
    the clock on my computer is wrong
    the time zone is wrong
    my clock is one hour off
    the date is written the American way
    the comma is a point in numbers
    the writing is too small
    I can hardly read the letters
    make the text bigger
    bigger font
    everything on the screen is huge
    I need larger icons
    my computer reads everything aloud
    a voice talks all the time
    the screen is magnified
    the colours are inverted
    everything is black and white on the screen
    sticky keys
    I have bad eyesight
    accessibility settings
    I want to dictate instead of typing
    I need subtitles
    the mouse pointer is too small
checking = Looking at how this computer is set
done = It is the way you need it
done-explain = What you changed by hand, the same page in the settings takes back. Note what it was before, in case you want it.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If it is not the way you need it, a person can look with you.
done-cannot-tell = Take your time to try it
done-cannot-tell-explain = Some changes come only when you sign in again. If it is not right then, come back or ask a person.
done-not-fixed = Somebody still has to look at this
done-not-fixed-explain = Your answers stay together for the person who helps you. Nobody needs your password for it.
hand-over = Say what is wrong and what it was like before. Say which language and which keyboard you need, and what is printed on the keys. Say whether it is everywhere or in one program, and also before you sign in. Say what you changed and what is greyed out. If you need it to see, hear or type, say what helps you elsewhere. Leave out passwords.

## What it is
what = What do you want to change?
what-letters = The keys type other letters or signs
what-letters-note = Y and Z are swapped, signs are elsewhere, or all is in capitals
what-words = Words on the screen are in the wrong language
what-clock = The clock, the date or the time zone is wrong
what-size = The writing is too small or too large
what-aloud = It reads aloud, is magnified, or has strange colours
what-aloud-note = Or keys only work when I hold them or press them again and again
what-easier = I want to see, hear or type with less effort

## Other letters
keys = What is printed on your keyboard?
keys-hint = A German one has Ü, Ö and Ä, and Z above. Nothing is changed yet
keys-empty = This computer does not say which keyboards it knows.
keys-not-listed = Yours can be added by hand
keys-not-listed-body =
    The list has the common form of each language.
    After this you see where all others are.
keys-not-sure = Look at six keys
keys-not-sure-body =
    Look at the first six letters at the top left. QWERTZ is German, QWERTY is English, AZERTY is French.
    Swiss keys have é, à and è beside Ü, Ö and Ä.
    If you know it now, go back and choose it.
no-layout-check = This computer has the layout of your keyboard
no-layout-checking = Looking at how this computer is set
no-layout = The layout “{ $label }” is not set up
no-layout-explain = Your keyboard types as { $labels } at the moment. The right one is put first, and what is there stays.
no-layout-unknown = This computer does not say how it is set. After this you see how to do it by hand
other-layouts-check = It cannot change to another layout
other-layouts-checking = Looking at how this computer is set
other-layouts = The keyboard can also change to: { $others }
other-layouts-explain = This takes them out, so two keys at once change nothing. Do you or your password need one? Leave it as it is.
other-layouts-unknown = This computer does not say how it is set. After this you see how to do it by hand
switch-keys = Switch the keyboard to the other language
switch-keys-body =
    It happens by accident, with two keys at once.
    Windows: hold the Windows key and press the space bar, until the right language comes up.
    Mac: hold Control and press the space bar. Linux: hold the Windows key and press the space bar.
    A short sign shows the language, such as DE or ENG. Windows: bottom right. Mac and Linux: top right.
    All in capitals? Press Caps Lock once. Digits instead of letters? Press Num Lock once, on some laptops together with Fn.
    Try it in an empty document, not in a password field. Type the letters z and y and the @ sign.
add-keys = Add the keyboard that you have
add-keys-body =
    Did the page before help? Change nothing here, and choose “Continue”.
    Windows: Settings, “Time & language”, “Language & region”. Press the three dots at your language, “Language options”, “Add a keyboard”.
    Mac: System Settings, Keyboard, beside “Input Sources” choose “Edit”. Linux: Settings, Keyboard, “Input Sources”.
    Choose what fits the keys: QWERTZ is German, QWERTY is English, AZERTY is French.
    Remove what you never use, but keep one that types your password. Note what was there before.
letters-works = Do the keys type what is printed on them?
letters-works-yes = Yes
letters-works-no = No, or only in some places
letters-works-later = I cannot try it now
letters-it = IT sets the keyboard for you
letters-it-body =
    The first screen, where you sign in, has a choice of its own. IT can set that too.
    In a remote session or a meeting room, the far computer decides. IT can say which one.
    Note what is printed on the keys beside the space bar and at Y and Z, and what comes instead.
    Does a key stick, or was something spilled on it? Then say that. It is the keyboard itself.
    Nobody needs your password, not even to try the keys.

## The wrong language
words-where = Where is the wrong language?
words-where-page = On a web page
words-where-program = In one program, such as Word or Outlook
words-where-program-note = Or the spell check marks everything
words-where-all = Everywhere on the computer
page-words = Show the page as it was written
page-words-body =
    The browser may translate it. Look at the right end of the address line for a sign with letters.
    Press it and choose to show the original. There you can also say never to translate this language.
    Many pages have a choice of their own at the top or bottom: DE or EN, or a globe.
    Do not enter anything on a page that looks wrong as well. It may be copied.
program-words = Change the language of this program
program-words-body =
    Save your work first. Most programs change only when they start again.
    Word, Excel, Outlook on Windows: File, Options, Language. Put your language first.
    On a Mac, System Settings, General, “Language & Region” has a list of programs at the bottom.
    The spell check: select the text, then look for the language at the bottom of the window or below “Review”.
    Others: look in the settings for “Language”, a globe or a flag.
    Is your language not in the list? Then IT adds it.
all-words = Change the language of the computer
all-words-body =
    Save your work. You have to sign out for it, or to restart.
    Windows: Windows key and I, then the clock with letters at the left, then the second or third line.
    Mac: the apple, the second line, the grey wheel, then the blue sign with a flag or a globe.
    Linux: the wheel in the menu at the top right, then “System” or the flag.
    Languages stand there in their own words, so you can find yours. Note which one was chosen before.
    Is it greyed out, or not in the list? Leave it as it is.
words-works = Is it in your language now?
words-works-yes = Yes
words-works-no = No, or the language is not there
words-works-later = I have to sign out for it first
words-it = IT adds the language
words-it-body =
    Some computers have only one language, and adding another one is for IT. Your files stay as they are.
    Note the program or the page, which language it shows and which one you need.
    Did everything change by itself, and strange things happen too? Say that first.
    Nobody needs your password or a code for this.

## The clock
set-clock = Let the computer set its clock
set-clock-body =
    Compare it with your phone. Is it wrong by whole hours? Then it is the time zone.
    Windows: Settings, “Time & language”, “Date & time”. Switch on “Set time automatically”, and choose the time zone.
    Mac: System Settings, General, “Date & Time”. Linux: Settings, “System”, “Date & Time”, or search for “date”.
    How dates and numbers are written is in “Region” beside it, also a point or a comma.
    On a journey, calendars move appointments with the time zone. Look at one that you know.
    Is it greyed out? Leave it. A wrong clock can hinder signing in, so tell IT.
clock-works = Is the time right now?
clock-works-yes = Yes
clock-works-no = No, or it becomes wrong again
clock-works-later = I have no connection at the moment
clock-it = IT sets the clock
clock-it-body =
    It takes the time from the network of your organisation, and IT sees when that does not work.
    Is it wrong each time after it was off? Then a small battery inside is empty, and IT changes it.
    Note how far it is off, the time zone that it shows, and where you are.
    Until then, look at your phone before a meeting.

## Small or large
writing = How large should the writing be?
writing-larger = A little larger
writing-larger-note = In most programs, a quarter more than usual
writing-largest = Much larger
writing-largest-note = In most programs, half as much again
writing-usual = As usual
writing-other = Show me other ways
writing-other-note = Only one program or one page, or everything on the screen
larger-check = Writing has the size that you want
larger-checking = Looking at how this computer is set
larger = Writing is at { $percent } per cent of its usual size
larger-explain = Programs follow at once, or when they start again. You can take it back at any time.
larger-unknown = This computer does not say how it is set. After this you see how to do it by hand
largest-check = Writing has the size that you want
largest-checking = Looking at how this computer is set
largest = Writing is at { $percent } per cent of its usual size
largest-explain = Programs follow at once, or when they start again. You can take it back at any time.
largest-unknown = This computer does not say how it is set. After this you see how to do it by hand
usual-check = Writing has the size that you want
usual-checking = Looking at how this computer is set
usual = Writing is at { $percent } per cent of its usual size
usual-explain = Programs follow at once, or when they start again. You can take it back at any time.
usual-unknown = This computer does not say how it is set. After this you see how to do it by hand
zoom = Make it larger where you are
zoom-body =
    Web pages, mails and many programs: hold Ctrl and press the plus key. On a Mac, hold Command.
    Minus makes it smaller. Ctrl and 0 brings back how it was.
    With a mouse: hold Ctrl and turn the wheel. That is also how it happens by accident.
    Word and Excel: a slider at the bottom right.
    Is that enough? Then go on, and change nothing more.
all-larger = Make everything larger
all-larger-body =
    Note first what is chosen, so that you can go back.
    Windows, only the writing: Settings, Accessibility, “Text size”. Everything: Settings, System, Display, “Scale”.
    Mac: System Settings, Displays, “Larger Text”. Linux: Settings, Accessibility, “Seeing”, “Large Text”, or Settings, Displays, “Scale”.
    Change it by one step and look. Some programs follow only when they start again.
    Is everything on a second screen blurred or huge? Go back to the start and type “second screen”.
size-works = Can you read it well now?
size-works-yes = Yes
size-works-no = No
size-works-later = I will try it for a day
size-it = IT finds the right size with you
size-it-body =
    They can set each screen by itself, or give you a larger one.
    Note the program in which it is worst, and what you have changed.
    Do you need it because of your eyes? Say so if you want. It can open other ways, such as a special screen.
    Until then: Windows key and plus magnifies a part of the screen, Windows key and Esc ends it.

## Reading aloud and the like
reads-check = No voice reads the screen aloud
reads-checking = Looking at how this computer is set
reads = A voice reads the screen aloud
reads-explain = It is made for people who cannot see the screen well. It often starts by accident, with three keys at once. Does somebody here need it? Leave it on.
reads-unknown = This computer does not say how it is set. After this you see how to do it by hand
magnified-check = The screen is not magnified
magnified-checking = Looking at how this computer is set
magnified = The screen is magnified
magnified-explain = Only a part of it is shown, and it moves with the mouse pointer. It often starts by accident. Does somebody here need it? Leave it on.
magnified-unknown = This computer does not say how it is set. After this you see how to do it by hand
contrast-check = The colours are the usual ones
contrast-checking = Looking at how this computer is set
contrast = High contrast is on
contrast-explain = It shows everything in few, strong colours. It is made for people who see little. Does somebody here need it? Leave it on.
contrast-unknown = This computer does not say how it is set. After this you see how to do it by hand
sticky-check = Keys such as Shift let go by themselves
sticky-checking = Looking at how this computer is set
sticky = Sticky keys are on
sticky-explain = Shift, Ctrl and Alt stay pressed until another key. It comes on when Shift is pressed five times. Does somebody here need it? Leave it on.
sticky-unknown = This computer does not say how it is set. After this you see how to do it by hand
slow-check = Keys type at once
slow-checking = Looking at how this computer is set
slow = Slow keys are on
slow-explain = A key only counts when you hold it. It comes on when Shift is held for eight seconds. Does somebody here need it? Leave it on.
slow-unknown = This computer does not say how it is set. After this you see how to do it by hand
bounce-check = A key can be pressed twice quickly
bounce-checking = Looking at how this computer is set
bounce = Quick double presses are ignored
bounce-explain = A key that is pressed twice in a row counts once. It is made for hands that shake. Does somebody here need it? Leave it on.
bounce-unknown = This computer does not say how it is set. After this you see how to do it by hand
number-keys-check = The keys at the right type digits
number-keys-checking = Looking at how this computer is set
number-keys = The digits move the mouse pointer
number-keys-explain = The keys at the right of the keyboard move the pointer and type nothing. Does somebody here need it? Leave it on.
number-keys-unknown = This computer does not say how it is set. After this you see how to do it by hand
on-screen-check = No keyboard covers the screen
on-screen-checking = Looking at how this computer is set
on-screen = A keyboard is shown on the screen
on-screen-explain = It is made for people who type with the mouse or a finger, and covers a part of the screen. Does somebody here need it? Leave it on.
on-screen-unknown = This computer does not say how it is set. After this you see how to do it by hand
off-again = Switch it off with the keys that started it
off-again-body =
    It helps people who need it, and it often starts by accident. Nothing is broken.
    Reads aloud. Windows: Ctrl, Windows key and Enter. Mac: Command and F5. Linux: Alt, Windows key and S.
    Magnified. Windows: Windows key and Esc. Mac: Option, Command and 8. Linux: Alt, Windows key and 8.
    Strange colours. Windows: left Alt, left Shift and Print Screen, or Windows key, Ctrl and C.
    Strange keys: press Shift five times. Only slow keys: hold the right Shift key for eight seconds.
    Keys press themselves, and nobody is near? Go back to the start and type “the mouse moves by itself”.
off-for-good = Look at the switches in the settings
off-for-good-body =
    Is it off? Change nothing here, and choose “Continue”.
    Windows: Windows key and U. Mac: System Settings, Accessibility. Linux: Settings, Accessibility.
    Look for what is on: Narrator or VoiceOver, Magnifier or Zoom, colour filters, contrast, sticky keys.
    Switch off only what disturbs you. Note what you switch off.
    In the same place you can keep its keys from starting it again.
    Does somebody else use this computer too? Ask them first: they may need it.
aloud-works = Is it as usual now?
aloud-works-yes = Yes
aloud-works-no = No
aloud-works-later = I have to ask somebody first
aloud-it = IT finds the switch with you
aloud-it-body =
    It can also be a program of its own, or the screen itself. IT sees which.
    Note what you see or hear, since when, and which keys you pressed.
    Does a sharp sound or a flickering picture hurt? Turn the sound off, or switch the screen off at its button.
    Nobody needs your password or a code for this.

## Easier
wanted = What would help you?
wanted-contrast = Stronger colours
wanted-magnifier = A magnifier
wanted-reader = A voice that reads aloud
wanted-keyboard = A keyboard on the screen
wanted-sticky = Typing with one hand
wanted-more = Something else
want-contrast-check = High contrast is on
want-contrast-checking = Looking at how this computer is set
want-contrast = High contrast is off
want-contrast-explain = It shows everything in few, strong colours. You can take it back at any time.
want-contrast-unknown = This computer does not say how it is set. After this you see how to do it by hand
want-magnifier-check = The magnifier is on
want-magnifier-checking = Looking at how this computer is set
want-magnifier = The magnifier is off
want-magnifier-explain = It shows a part of the screen larger, and follows the mouse pointer. You can take it back at any time.
want-magnifier-unknown = This computer does not say how it is set. After this you see how to do it by hand
want-reader-check = The voice is on
want-reader-checking = Looking at how this computer is set
want-reader = The voice is off
want-reader-explain = It reads what is on the screen, at once and aloud. You can take it back at any time.
want-reader-unknown = This computer does not say how it is set. After this you see how to do it by hand
want-keyboard-check = The keyboard on the screen is on
want-keyboard-checking = Looking at how this computer is set
want-keyboard = The keyboard on the screen is off
want-keyboard-explain = It comes up where something can be typed. You can take it back at any time.
want-keyboard-unknown = This computer does not say how it is set. After this you see how to do it by hand
want-sticky-check = Sticky keys are on
want-sticky-checking = Looking at how this computer is set
want-sticky = Sticky keys are off
want-sticky-explain = Shift, Ctrl and Alt then stay pressed until another key, so one hand is enough. You can take it back at any time.
want-sticky-unknown = This computer does not say how it is set. After this you see how to do it by hand
see = Make it easier to see
see-body =
    Windows: Windows key and U. Mac: System Settings, Accessibility. Linux: Settings, Accessibility.
    Larger writing, a larger or coloured pointer, and more contrast are in the first part.
    A magnifier, and a voice that reads aloud, are there too.
    Less blue light in the evening: look in the settings of the display.
    Try one at a time for a day. Note what it was, so that you can go back.
hear-and-type = Make it easier to hear and to type
hear-and-type-body =
    Subtitles. Windows: Windows key, Ctrl and L. In Teams and Zoom, look for captions in the meeting.
    One ear only: switch on “Mono audio” in the part about hearing.
    Dictate. Windows: Windows key and H. Mac: the key with a microphone. What you say may be sent to the maker, so ask IT before you dictate what is confidential.
    Shaking or tired hands: the part about typing can ignore double presses, and take keys one after the other.
    A keyboard on the screen is there too.
easier-works = Is it easier now?
easier-works-yes = Yes
easier-works-no = No, I need something else
easier-works-later = I will try it for some days
easier-it = Somebody can find more with you
easier-it-body =
    There is much more: other keyboards and mice, large screens, programs that read aloud, hearing aids at the computer.
    IT orders and sets it up. Your manager, the company doctor or the representative for people with disabilities can help you to get it.
    You need not say why. It is enough to say what you want to do and what makes it hard.
    Note what you have tried and what helps you elsewhere.
