### A web page does not open.

title = A web page does not open
summary = One page stays shut, warns of a certificate, is blocked, or sends me back to the sign-in
symptoms =
    a web page does not open
    one website does not load
    only this one page does not open, all others do
    this site can't be reached
    the page stays white
    the page keeps turning and does not come
    404 not found
    the page says 500 or 503
    this website has an outage
    the link leads nowhere
    your connection is not private
    this connection is not secure
    the browser warns me of a certificate
    certificate error in the browser
    it says the certificate of the website has expired
    not secure beside the address
    potential security risk ahead
    something about a proxy
    proxy server is not responding
    the proxy wants a name and a password
    I cannot get on a website because of the proxy
    the website is blocked
    my company blocks this page
    this category is blocked
    the firewall does not let me onto the page
    the sign-in page goes round in circles
    the page keeps sending me back to the sign-in
    too many redirects
    I sign in on the website and I am thrown out at once
    the website always logs me out
    the website looks strange
    the page opens without pictures
    a button on the web page does nothing
    I cannot send off the form on the website
    the website does not work in Edge
    the website does not work in Chrome
    the website does not work in Firefox
done = The page opens
done-explain = If it happens again, come back. Say then which page it was and at what time.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If the page still does not open, a person can look further with you.
done-cannot-tell = Try it when you can
done-cannot-tell-explain = If it does not work then, come back or ask a person. Do not go on past a warning.
done-not-fixed = The page still needs a person
done-not-fixed-explain = Your answers stay together for the person who helps you. Do not go on past a warning. Nobody needs your password.
hand-over = If you went past a warning, or typed something on a strange page, say that first. Say the address from the address line, without what stands after a question mark. Say the browser, the time, and what the page says, word for word. Say where you are, and whether the page opens for others or on your phone. Say what you need it for and by when. Leave out passwords and codes.

## What happens
what = What happens with the page?
what-not-open = It does not open, stays white, or is not found
what-certificate = The browser warns of a certificate, or says not secure
what-blocked = It says that it is blocked, or something about a proxy
what-loop = I sign in, and it sends me back again and again
what-broken = It opens, but looks wrong or a button does nothing
what-all = No page opens at all

## It does not open
checking = Looking at the page
address = What is the address of the page?
address-hint = It stands in the address line at the top. What comes after the name is not looked at
no-address = It works without the address too
no-address-body =
    The questions that follow help to find out what it is.
    Later, whoever helps needs the address. Copy it from the address line, if you can.
gate-check = No proxy is in the way
gate-checking = Asking the proxy, if one is set
gate = The proxy in your settings does not answer
gate-explain = A proxy is a gate through which pages come. It is set here, and cannot be reached from this network. Without it, pages do not come through your organisation. In the office, put it back.
own-network = Use the network that the proxy belongs to
own-network-body =
    In the office, choose the Wi-Fi of your organisation, not the one for guests.
    Elsewhere, connect the VPN, or disconnect it and connect it again.
    It has helped when an ordinary page loads.
unknown-check = The page is known by its name
unknown-checking = Looking up the address of the page
unknown = Nobody knows a page of the name { $page }
unknown-explain = Either the name is not written right, or the page is known only inside your organisation.
look-at-name = Look at the name again
look-at-name-body =
    Compare it letter by letter with a document, or with a colleague. Try your own bookmark.
    Does it belong to your organisation? From elsewhere, connect the VPN first.
    Did it come in a message that you did not expect? Leave it, and tell IT.
silent-check = The page answers
silent-checking = Calling at the page
silent = { $page } does not answer
silent-explain = Its name is known and nobody answers there. It can be down, or open only from inside.
elsewhere-too = Find out whether it is the same elsewhere
elsewhere-too-body =
    Look whether it opens on your phone, with Wi-Fi off, or for a colleague.
    Does it belong to your organisation? From elsewhere, connect the VPN first.
    Wait ten minutes, and load it again.
shows = What do you see instead of the page?
shows-reach = It cannot be reached, stays white, or loads without end
shows-missing = It says not found, or 404
shows-trouble = It shows a number such as 500 or 503, or says that it has trouble
reach = Look at the address, and try another way
reach-body =
    Did a message that you did not expect bring you here? Try it nowhere else, and tell IT.
    Read the address letter by letter. Delete what does not belong there, such as a comma at the end.
    Load the page again: F5 on Windows and Linux, Command and R on a Mac.
    A page of your organisation, and you are elsewhere? It often needs the VPN.
    Try another browser that is already on this computer. Install none for it.
    Try your phone with mobile data. If the page does not open there either, it is usually the page itself.
missing = The page has moved or is gone
missing-body =
    Did a message that you did not expect bring you here? Try it nowhere else, and tell IT.
    Your computer is fine. The site is there, but not this page.
    In the address line, delete everything after the first single slash. That is the start of the site.
    Search for the page from there, and save a new bookmark.
    Did somebody send you the link? Ask them for a new one.
    Is it a page of your organisation? Whoever looks after its content knows where it is now.
trouble = The site has trouble of its own
trouble-body =
    Did you send off an order, a booking or a payment? Do not send it twice. Look first whether the first one arrived.
    Did you type a long text? Copy it into a document before you load again.
    A number from 500 on comes from the site, not from your computer.
    Wait ten minutes, and load the page again.
not-open-works = Does the page open now?
not-open-works-yes = Yes, it opens
not-open-works-no = No, still not
not-open-works-later = I am waiting, or I cannot try it now
not-open-it = IT finds out whether it is the page or the way to it
not-open-it-body =
    A page of your organisation: IT knows whether it is down, and who looks after it.
    A page from elsewhere: only its owner can mend it. IT can see whether the way to it is open.
    Note the address, the time, and what the page says, word for word.
    Say whether it opens in another browser, on your phone, or for a colleague.
    Nobody from IT and no colleague ever needs your password or a code.

## A certificate warning
stop = Do not go on past the warning
stop-body =
    Type no password and no card number there. Do not choose “Advanced”, “Continue” or “Accept the risk”.
    Often it is harmless. But somebody may be reading along, or the page is not what it says.
    Did you come by a link in a message? Close the page and do not come back by it.
    Does it show a telephone number? Do not call it. Ask IT on a number that you know.
    Did you go past it before and give card or bank details? Call your bank first, on the number on your card.
    Did you type a password there? Call IT now.
clock-wrong-check = The clock of this computer is right
clock-wrong-checking = Comparing the clock
clock-wrong = The clock of this computer is wrong by { $minutes } minutes
clock-wrong-explain = { $way ->
    [ahead] It is ahead. A certificate counts only for a time, so many pages look unsafe with a wrong clock.
   *[other] It is behind. A certificate counts only for a time, so many pages look unsafe with a wrong clock.
  }
set-clock = Set the clock right
set-clock-body =
    Windows: Settings, Time & language, Date & time. Mac: System Settings, General, Date & Time.
    Linux: Settings, search for “Date & Time”.
    Switch the automatic time on. Does it not let you? IT sets it.
    Compare the date and the time with your phone.
warned = Which page shows the warning?
warned-hint = Type its address. What comes after the name is not looked at
no-address-either = It works without the address too
no-address-either-body =
    Leave the page closed, and go on here.
    Later, whoever helps needs the address. A photo of the warning is best.
out-of-date-check = The certificate counts today
out-of-date-checking = Looking at the certificate of the page
out-of-date = The certificate of { $page } does not count today
out-of-date-explain = Its time is over, or has not begun. Only the owner of the page can put in a new one.
keep-closed = Leave it closed until its owner has a new one
keep-closed-body =
    A page of your organisation: IT knows whose it is, and tells them.
    A page from elsewhere: try it again tomorrow.
    Do not go on past the warning, also not once.
other-name-check = The certificate belongs to this page
other-name-checking = Looking whose certificate it is
other-name = The certificate at { $page } belongs to another page
other-name-explain = The name is not written right, somebody stands in between, or the page is not set up well.
look-at-address = Look at the address again
look-at-address-body =
    Compare it letter by letter with your own bookmark, or with a document.
    In a hotel or on a train, the sign-in page of the Wi-Fi comes first.
    Do not go on past the warning.
not-trusted-check = Somebody trusted has signed the certificate
not-trusted-checking = Looking who has signed the certificate
not-trusted = This computer does not trust the certificate of { $page }
not-trusted-explain = Nobody whom it knows has signed it. Somebody may be reading along, or something of your organisation is missing here.
leave-network = Try it from a network that you trust
leave-network-body =
    In a hotel, on a train or on a visit: leave that Wi-Fi.
    Take the internet of your phone, if IT allows it.
    Install no certificate, even if a page, a message or a caller tells you how.
    Does only a page of your organisation warn? IT puts in what is missing.
clock = Two causes that you can look for
clock-body =
    The clock: compare the date and the time with your phone. A wrong clock makes many pages look unsafe.
    Windows: Settings, Time & language, Date & time. Mac: System Settings, General, Date & Time. Linux: Settings, search for “Date & Time”. Switch the automatic time on.
    The network: in a hotel, on a train or on a visit, the sign-in page of the Wi-Fi comes first.
    Then open the page again, from your bookmark or by typing its address.
    Does the warning stay? Then leave it, and leave a strange Wi-Fi too.
certificate-works = Does the page open without any warning now?
certificate-works-yes = Yes, without a warning
certificate-works-no = No, the warning is still there
certificate-works-later = I cannot try it now
certificate-it = IT says whether the page is safe
certificate-it-body =
    Only the owner of the page or IT can clear such a warning. Until then, leave the page closed.
    Note the address, the time, and what the warning says, word for word. A photo is best.
    Say whether it is one page or many, in which network you are, and whether a colleague sees it too.
    Install no certificate and no program, even if a page, a message or a caller tells you how.
    Nobody from IT and no colleague ever needs your password or a code.

## Blocked, or a proxy
says = What does it say?
says-closed = That my organisation has blocked the page
says-closed-note = Often with a reason or a category
says-proxy = That a proxy does not answer or is not found
says-asks = A window wants a name and a password for a proxy
closed-it = IT can open the page, if it is needed
closed-it-body =
    Whole groups of pages are blocked, often to protect everybody. It does not mean that you did something wrong.
    Do you need it for work? Note the address, the reason that it shows, what for, and by when.
    Sometimes your manager has to agree first.
    Do not go around the block, for example with another network or a page that promises to open it.
    Did a link in a message bring you here? Then leave it closed, and tell IT about the message.
    Nobody from IT and no colleague ever needs your password or a code.
gate-set-check = No proxy is in the way
gate-set-checking = Asking the proxy, if one is set
gate-set = The proxy { $proxy } does not answer
gate-set-explain = It is set on this computer, and cannot be reached from this network. Without it, pages come straight and not through your organisation, if that is allowed. In the office, put it back.
proxy = Bring the computer back to its own network
proxy-body =
    A proxy is a gate of your organisation, through which your browser goes. It does not reach that gate.
    In the office: choose the Wi-Fi of your organisation, not the one for guests, or use the cable.
    Elsewhere: connect the VPN, or disconnect it and connect it again. In a hotel, the page of the Wi-Fi comes first.
    Then close all windows of the browser and open it again. If that does not help, restart once.
    Change no proxy settings yourself, even if a page tells you how. What was changed here can be put back.
proxy-works = Does the page open now?
proxy-works-yes = Yes, it opens
proxy-works-no = No, it still speaks of a proxy
proxy-works-later = I cannot try it now
proxy-it = IT looks at the gate and at your settings
proxy-it-body =
    They see whether the gate works, and put the settings back if something has changed them.
    Did it begin after you installed something, or after somebody helped you from afar? Say that first. Was it a stranger? Pull out the network cable, switch Wi-Fi off and call IT now.
    Note the address, the time, and what the page says, word for word.
    Say where you are, in which network, whether the VPN is on, and which other pages open.
    Nobody from IT and no colleague ever needs your password or a code.
asks-it = Type nothing, and ask IT
asks-it-body =
    Such a window can come from IT. A page or a strange Wi-Fi can also copy it. So choose Cancel.
    Did you change your password not long ago? Tell IT. Then the window can be real.
    Did you type your password in there already? Call IT now. Then change it, the way you always do.
    Note what the window says, which page was open, and in which network you are.
    IT says what to do with the window. Nobody from IT and no colleague ever needs your password or a code.

## Back to the sign-in, again and again
private = Try it in a private window
private-body =
    Look at the address first. Did you come by a link in a message? False pages ask for the password again and again.
    Did you type your password on such a page? Call IT now. Then change it, the way you always do.
    Is it the right page? Press Ctrl, Shift and N in Chrome and Edge, or Ctrl, Shift and P in Firefox.
    On a Mac, take Command instead of Ctrl. In Safari it is Command, Shift and N. Is there no private window? Go on.
    Type the address of the page there and sign in once, with your account for work.
    Does it work there? Then something old in the browser gets in the way. You remove it now.
clear-site = Remove what the browser keeps of this page
clear-site-body =
    You are signed out there by this. Save first what you have typed on the page.
    Open the page, also if it goes round in circles.
    Chrome and Edge: choose the sign in front of the address, then “Cookies and site data”. Remove what belongs to this page.
    Firefox: choose the sign in front of the address, then “Clear cookies and site data”.
    Safari: in its menu choose Settings, then Privacy, then manage the website data. Search for the page there.
    Remove only this page. Then close the browser, open it again and sign in once.
loop-works = Can you get in now?
loop-works-hint = One or two tries are enough. More can lock your account
loop-works-yes = Yes, I am in
loop-works-no = No, or only in the private window
loop-works-later = I cannot try it now
loop-it = IT sees why the sign-in goes back
loop-it-body =
    Perhaps the account lacks a right, the computer is not accepted, or two accounts get mixed up.
    Note the address, the time, and the name of the account, but never its password.
    Say whether the private window or another browser made a difference.
    Approve no request on your phone that you did not start.
    Nobody from IT and no colleague ever needs your password or a code.

## It opens, but something is wrong
another-way = Load it afresh, and try another browser
another-way-body =
    For a payment or an order, look first whether it was sent already.
    Copy long texts that you have typed there into a document first.
    Windows and Linux: press Ctrl and F5. Mac: close the page and open it again.
    Is everything too big or too small? Press Ctrl and 0, on a Mac Command and 0.
    Can a form not be sent? Look for a field with a red line or a star.
    Try another browser that is already on this computer. Install none for it, and no extension.
broken-works = Does the page work now?
broken-works-yes = Yes, it works
broken-works-no = No, still not
broken-works-later = I cannot try it now
broken-it = Whoever runs the page helps, or IT
broken-it-body =
    A page from elsewhere: its owner helps. Use the contact on the page itself, not a number from a search.
    A page of your organisation, or it works only elsewhere: IT looks at it.
    Note the address, the browser, the time, and what you did before. A photo of the screen helps.
    Say whether another browser or a colleague sees the same.
    Nobody from IT and no colleague ever needs your password or a code.

## No page at all
all-pages = If no page opens, it is about the internet
all-pages-body =
    Then it is not this page. There is help of its own for that, and it needs no internet.
    Does each page show a warning about a certificate instead? Go back and choose that.
