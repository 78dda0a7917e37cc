### I need a program.

title = I need a program
summary = See whether it is there already, get it the safe way, or ask for it
symptoms =
    I need a program
    I need a program for my work
    I need software
    I need an app
    how do I get a program
    the program that I need is not there
    I cannot install a program
    may I install this myself
    am I allowed to download software
    can you put software on my computer
    it wants an administrator
    it asks for an administrator password
    it asks for an admin name and password
    the installation needs admin rights
    I have no admin rights
    the setup of a program is blocked
    this app has been blocked by your administrator
    Windows protected your PC
    I downloaded a program and it will not start
    do we have a program for this
    where do I find the company portal
    software center
    I need a program to edit pictures
    I need a program for pdf files
    can I have Photoshop
    my colleague has a program that I do not have
    order software
    request software
    I need a licence
    my licence has run out
    the trial has ended and it wants money
    it says that I have to buy it
    a website tells me to download something
    somebody on the phone wants me to install a program
    a caller wants to get into my computer
    I need a browser extension
    an update wants an administrator password
done = The program is ready to use
done-explain = You looked, and it does what you need. If something is missing later, come back.
done-nothing-found = Nothing is installed yet
done-nothing-found-explain = If it does not go on, a person can look further with you.
done-cannot-tell = Look again when it has had time
done-cannot-tell-explain = Leave the computer on and connected. If nothing happens, come back and choose “Yes, but it cannot be installed”.
done-not-fixed = This is not settled yet
done-not-fixed-explain = We know more now. Your answers stay together for the person who helps you.
hand-over = If a stranger was involved, say that first, and whether the computer is off the network. Say which program it is, what you need it for, and by when. Say who pays, and whether it handles data about people. If a window shows something, say what, word for word.

case = What is it about?
case-need = I need a program or an app
case-asked = A window asks for an administrator
case-asked-note = It wants a name and a password that I do not have
case-licence = A program wants a licence or money
case-licence-note = It has run out, or the trial is over
case-told = Somebody tells me to install something
case-told-note = A caller, a message, or a page in the browser

## A program is needed
look = Look whether it is there already
look-body =
    Press the Windows key. On Linux it is usually the same key. On a Mac, press Command and the space bar.
    Type the name of the program. Then type what it does, such as “pdf” or “drawing”.
    It can be there under another name, or as a page in the browser.
    Ask a colleague who does the same work which program they use.

there = Is something there that does what you need?
there-enough = Yes, that is enough
there-broken = It is there, but it does not start or lacks something
there-nothing = No, there is nothing like it

not-right = IT can put it right
not-right-body =
    Perhaps it needs a newer version, a licence, or a part that only IT can add.
    Do not add a second copy from the web. Two of them can get in each other's way.
    Say the name of the program, and what you want to do with it.
    Say what the screen shows, word for word.

catalogue = Look in the catalogue of your organisation
catalogue-body =
    Many organisations have a catalogue of programs. You may install what it offers you.
    It is on the computer already. Search for it the way you searched for the program.
    Windows: often Company Portal or Software Center. Mac: often Self Service or Managed Software Center.
    Linux: often Software or App Center, if your IT says that it may be used.
    The Microsoft Store and the App Store of Apple are something else. Use them only if your IT says so.

in-catalogue = Is the program in the catalogue?
in-catalogue-installed = Yes, and it is installed now
in-catalogue-fails = Yes, but it cannot be installed
in-catalogue-waiting = Yes, but it is still being installed
in-catalogue-waiting-note = Or it waits until somebody agrees
in-catalogue-missing = No, or there is no catalogue

catalogue-fails = IT can see why it is not installed
catalogue-fails-body =
    Often the computer waits for a restart, all licences are taken, or somebody has to agree first.
    If the catalogue asks for a restart, save your work and restart once.
    Say the name of the program, and what the catalogue shows beside it.

not-from-web = What is not in the catalogue comes from IT
not-from-web-body =
    Take no program from a web page that a search or an advertisement shows. Many look real and bring something harmful along.
    The same is true for browser extensions and for programs that run without being installed.
    It is also true for pages that convert a document. What you give them leaves your organisation.
    “Free” often means free at home. At work the same program can need a licence.

ask-for-it = Ask IT for the program
ask-for-it-body =
    Which program? If you do not know one, say what you want to do. Perhaps something fits that is there already.
    What for, for how many people, and by when?
    Who pays if it costs something, and have they agreed?
    Will it handle data about people, such as names, addresses or health? Then data protection is asked first.
    Nobody from IT and no colleague ever needs your password or a code for this.

## A window asks for an administrator
started = Did you start something before the window came?
started-yes = Yes, I wanted to install or change something
started-no = No, it came by itself, or I am not sure

by-itself = Enter nothing, and let IT look at it
by-itself-body =
    Note which program and which maker the window names. Then choose No or Cancel.
    It can be an update that IT takes care of. It can also be something that does not belong here.
    If it comes back, leave it open and ask IT.
    If you entered a name and a password there, telephone IT at once. It can happen to anybody.
    Nobody from IT and no colleague ever needs your password or a code.

administrator = Only IT can agree to this
administrator-body =
    Your organisation lets only IT change some things. Nothing is broken, and your own password does not help here.
    Choose No or Cancel.
    IT gives nobody the name and password of an administrator. If somebody offers them to you, do not use them.
    If IT helps, they enter their own. Nobody from IT and no colleague ever needs your password or a code.

origin = What did you start?
origin-it = Something from IT or from the catalogue
origin-elsewhere = A file from a web page, a message or a USB stick
origin-setting = No program, I wanted to change a setting

from-it = IT completes the installation
from-it-body =
    What comes from IT usually installs without this question. Something is missing that only IT can add.
    Say which program it is, and where you started it.
    Say what the window shows, word for word.
from-elsewhere = Leave the file, and ask IT for the program
from-elsewhere-body =
    A file from there can bring something harmful along, even if its name is right. Do not start it again.
    Did it come unasked, or did it run all the same? Pull out the network cable, switch Wi-Fi off and call IT now.
    Perhaps the catalogue of your organisation has the program. If not, IT gets it from its maker.
    Say which program it is, what you need it for and by when. Say who pays, and whether it handles data about people.
setting = IT changes the setting with you
setting-body =
    Some settings are the same for everybody who uses the computer. Some protect it.
    Say which setting it is, and what you want to reach with it. There can be a way without an administrator.

## A licence, or money
where = Where do you see this?
where-program = In a program that I use for work
where-elsewhere = In the browser, in a message or in a strange window

licence-account = Look at which account the program uses
licence-account-body =
    Many programs find their licence through your work account.
    Look for your name, your picture or your letters in a corner of the program. Choose it.
    If it shows a private address or none, sign out there and sign in with your work account.
    Then close the program and open it again.
    Nobody from IT and no colleague ever needs your password or a code.

licence-works = Does the program work now?
licence-works-yes = Yes, it works
licence-works-no = No, it still wants a licence or money

licence-it = IT takes care of the licence
licence-it-body =
    Do not buy it yourself, and enter no card number.
    Say the name of the program, and what it shows, word for word.
    Say since when, what you use it for, and who paid for it until now if you know.

pay-nothing = Pay nothing there, and tell IT
pay-nothing-body =
    Messages that suddenly speak of money, viruses or an account that ends are often a fraud.
    Call no number that they show. Enter no card number, no password and no code.
    Close the window: Alt and F4 on Windows and Linux, Command and Q on a Mac. If that does not help, leave it open.
    If you have called, paid or installed something already, telephone IT at once. It can happen to anybody.
    Did you pay or give card details, or was your bank open? Call your bank, on the number on your card.

## Somebody tells you to install something
already = Have you installed something or let somebody in?
already-yes = Yes, or I am not sure
already-no = No, not yet

cut-off = Cut the connection and telephone IT
cut-off-body =
    Hang up if you are still talking. This happens to careful people too.
    Pull the network cable out and switch Wi-Fi off. On Windows it is at the bottom right, on Mac and Linux at the top right.
    Leave the computer on and touch nothing else. IT can then see what happened.
    Telephone IT with a number that you know, not one from the caller or the screen. Without a connection this app cannot send anything.
    Did you pay or give card details, or was your bank open? Call your bank, on the number on your card.
    Say whether you gave away a password, a code or bank details. IT tells you what to change, and from which device.

refuse = Install nothing, and tell IT
refuse-body =
    Hang up or close it, even if they say that it is urgent or know your name. Frauds begin like this.
    Often they want a program with which others see your screen, such as AnyDesk, TeamViewer or Quick Assist.
    If it could be IT after all, call back with the number that you always use.
    Nobody from IT and no colleague ever needs your password or a code.
    Tell IT about it. Others may get the same call or message.
