### A mail account: set it up, find out why it does not work, or take it out.

title = Set up or repair a mail account
summary = Set up your mail, find out why no mail comes or goes, or take an account out
symptoms =
    email
    mail account
    set up my email
    set up Outlook or Thunderbird
    add a mailbox to Thunderbird
    mail on a new computer
    no new mail arrives
    I have not got any mail since yesterday
    I am not receiving emails
    a customer wrote and nothing came
    I cannot send emails
    my emails are stuck in the outbox
    mail stays in the outbox
    cannot sign in to my mail
    it asks for my mail password again and again
    mail password is wrong
    my mail password was changed
    cannot connect to the mail server
    mail server does not answer
    certificate warning in the mail program
    the mail program does not trust the server
    what are my mail settings
    incoming and outgoing server
    remove a mail account
    inbox is empty
checking = Looking at your mail
done = Your mail is as you wanted it
done-explain = If it was set up, there is an entry with your address among your programs. It opens Thunderbird, which asks you for your password once. If it was taken out, your mail is still on the server.
done-nothing-found = Nothing is wrong that we can see
done-nothing-found-explain = The servers answer and let you in. What is missing may be in another folder, or set aside as unwanted mail.
done-not-chosen = No account was chosen
done-not-chosen-explain = Nothing was set up, and nothing was taken out.
done-not-fixed = Your mail may not be as you wanted it yet
done-not-fixed-explain = We know more now. Everything we found stays together for the person who helps you.
hand-over = Say your mail address and the program that you read mail with. Say since when it does not work, and whether colleagues have the same. Keep your password to yourself.

## What it is about
wanted = What do you want to do?
wanted-use = Set up my mail, or find out why it does not work
wanted-use-note = We look whether the servers answer and let you in
wanted-remove = Take an account out of Thunderbird
wanted-remove-note = One that was set up here

## The address
address = What is your mail address?
address-hint = Such as anna@northfield.example
no-address = IT knows which address is yours
no-address-body =
    Your address stands in a letter or mail from IT from your first days.
    A colleague who has had mail from you sees it there.

## The settings
nowhere-check = Your organisation says how your mail is set up
nowhere-checking = Looking up how your mail is set up
nowhere = We found no settings for mail at { $domain }
nowhere-explain = We looked at these places, in this order: { $places }. We ask nobody else, so that nobody else hears of your address.
nowhere-unknown = We could not look up how your mail is set up
right-address = Look at the address again
right-address-body =
    Compare what stands after the @ with a mail from a colleague. If it is different, go back and type the address again.
    Open a web page, to see that the network is there. Outside the office, connect the VPN.
    Then check again here.
other-way-check = The server takes a name and a password
other-way-checking = Asking how one signs in
other-way = { $server } wants you to sign in another way
other-way-explain = Your organisation has you sign in on a web page of its own, and not in the mail program. This comes from { $source }.
other-way-unknown = We could not ask how one signs in
organisations-way = Sign in the way of your organisation
organisations-way-body =
    Open your mail program and type your address there. It opens the web page on which you sign in.
    Look at the address of that page before you type your password. It belongs to your organisation, or to the company that runs its mail.
    If you do not know the page, ask IT.
bare-check = The connection is encrypted
bare-checking = Looking whether the connection is encrypted
bare = { $server } does not encrypt the connection
bare-explain = Everybody on the way could read your password and your mail. So we stop here. This comes from { $source }.
bare-unknown = We could not see whether the connection is encrypted
tell-about-bare = IT needs to know this
tell-about-bare-body =
    Do not type your password for this server anywhere, also not in a mail program.
    Outside the office, connect the VPN. Then check again here.

## The servers
silent-check = The mail servers answer
silent-checking = Asking the mail servers whether they are there
silent = { $server } does not answer
silent-explain = It may be switched off, or out of reach from where you are. Your password makes no difference to this. Its name comes from { $source }.
silent-unknown = We could not ask the mail servers
reach-server = Get to where the server is in reach
reach-server-body =
    Open a web page that worked yesterday, to see that the network is there.
    Outside the office, connect the VPN.
    Ask a colleague whether mail comes for them.
    Then check again here.

## The certificates
expired-check = The certificates of the servers are in force
expired-checking = Looking at the dates of the certificates
expired = The certificate of { $server } is out of date
expired-explain = With it the server shows who it is. It has run out, or is not in force yet, so we tell this server nothing.
expired-unknown = We could not look at the dates of the certificates
right-clock = Look at the clock of this computer
right-clock-body =
    If the date or the time is wrong, set it right. Then check again here.
    If they are right, only IT can renew the certificate. Do not accept it in a mail program either.
other-name-check = The certificates are made out to the servers
other-name-checking = Looking at the names in the certificates
other-name = The certificate of { $server } is made out to somebody else
other-name-explain = Another server may stand in its place, and would get your password. So we tell it nothing. Its name comes from { $source }.
other-name-unknown = We could not look at the names in the certificates
other-network = Try it from another network
other-network-body =
    In a hotel or a train, open a web page first and sign in to the network there.
    In the office, use its own network, or connect the VPN.
    Then check again here. If it stays like this, do not accept the certificate anywhere. Ask IT.
untrusted-check = The certificates come from somebody whom this computer trusts
untrusted-checking = Looking at who issued the certificates
untrusted = This computer does not know who issued the certificate of { $server }
untrusted-explain = Anybody can make one like that. Another server may stand in its place, so we tell it nothing.
untrusted-unknown = We could not look at who issued the certificates
own-network = Try it from the network of your organisation
own-network-body =
    In a hotel or a train, open a web page first and sign in to the network there.
    In the office, use its own network, or connect the VPN.
    Then check again here. If it stays like this, IT has to tell this computer whom to trust.
    Do not accept the certificate in a mail program.

## Sign in
where-it-goes = Where your password goes
where-it-goes-body =
    It goes only to the two mail servers that the domain of your address names, over an encrypted connection.
    Read your address once more, for a typing mistake, before you type the password. The domain stands after the @.
    If we found something wrong with a server before, it is told nothing.
    This computer keeps it until this help ends, or until you ask IT. Then it is deleted, and at the latest after half a day.
    Nobody who helps you sees it, and it is in no report. No mail is read, and none is sent.
password = What is the password for your mail?
password-hint = Is a problem with a server still open? Choose “I am not sure”
no-password = Go on with IT
no-password-body =
    IT can give you a new password, and looks at a server that is not right.
    Do not try many passwords. After a few wrong ones, many servers lock the account for a while.
    IT never asks what your password is.
refused-check = The servers let you in
refused-checking = Signing in to your mail
refused = { $server } does not let { $account } in with this password
refused-explain = The password is another one, or the account is locked. The server does not say which.
refused-unknown = We could not sign in to your mail
type-again = Look at the password again
type-again-body =
    Go back and type it again. Look out for capital letters, and for the language of the keyboard.
    If you changed it lately, use the new one.
    Try twice at most. After a few wrong ones, many servers lock the account for a while.

## The mail program
program = Which program do you read your mail with?
program-thunderbird = Thunderbird
program-thunderbird-note = It is set up here, beside what is in it already
program-other = Another one, or in the browser
other-program = Another program is set up by you or IT
other-program-body =
    We can set up Thunderbird. In another program you do it yourself, or IT does it with you.
    Close your mail program and open it again. If it asks for a password, type yours once.
    If it shows a warning about a certificate, do not accept it. Ask IT.
no-program-check = Thunderbird is on this computer
no-program-checking = Looking for Thunderbird
no-program = Thunderbird is not on this computer
no-program-explain = It has to be there before your account can be set up in it.
no-program-unknown = We could not look for Thunderbird
get-program = Get Thunderbird
get-program-body =
    Look in the list of programs that your organisation offers, and install it from there.
    If it is not in that list, ask IT.
    Then check again here.
busy-check = Thunderbird is closed
busy-checking = Looking whether Thunderbird is open
busy = Thunderbird is open
busy-explain = While it is open it would overwrite what is set up here.
busy-unknown = We could not see whether Thunderbird is open
close-program = Close Thunderbird
close-program-body =
    Send or save what you are writing. Close all windows of Thunderbird.
    Then check again here.
old-check = The account has the servers that your organisation names
old-checking = Comparing the account with the settings
old = { $mail } is set up with other servers
old-explain = Your organisation has named others since: { $source }. The account is taken out first, and then set up anew. What is only on this computer is put aside.
old-unknown = We could not compare the account with the settings
missing-check = Your account is set up in Thunderbird
missing-checking = Looking for your account in Thunderbird
missing = { $mail } is not set up in Thunderbird
missing-explain = It gets a profile of its own, and what is in Thunderbird already stays as it is. Mail comes from { $receives } and goes out through { $sends }. This comes from { $source }.
missing-unknown = We could not look for your account in Thunderbird

## Take out
which = Which account do you want to take out?
which-hint = Nothing on the server is deleted
which-empty = No account was set up in Thunderbird here.
which-not-listed = Only what was set up here is taken out here
which-not-listed-body =
    You can take any other account out in Thunderbird itself, in its account settings.
    What is in it on this computer is deleted there. Ask IT first if you are not sure.
which-not-sure = Look into an account before you take it out
which-not-sure-body =
    Open Thunderbird and look at what is in the account.
    Mail on the server stays there. What is only on this computer is kept in a folder.
still-open-check = Thunderbird is closed
still-open-checking = Looking whether Thunderbird is open
still-open = Thunderbird is open
still-open-explain = It has the account in use. It can be taken out once Thunderbird is closed.
still-open-unknown = We could not see whether Thunderbird is open
close-it-first = Close Thunderbird
close-it-first-body =
    Send or save what you are writing. Close all windows of Thunderbird.
    Then check again here.
present-check = The account is not in Thunderbird
present-checking = Looking for the account in Thunderbird
present = { $mail } is set up in Thunderbird
present-explain = Your mail stays on the server. What Thunderbird has kept on this computer is not deleted but put aside.
present-unknown = We could not look for the account in Thunderbird
