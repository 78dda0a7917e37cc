### The words of those who help others: what waits, the session as they see it, and what they have done.

## On the home page
home-inbox = People who need help
home-inbox-count = People who need help ({ $count })

## What waits
inbox-title = People who need help
inbox-lede = Here you see what it is about. Who asks and what they said comes when you accept.
inbox-rows = People who need help, the longest waiting first
inbox-not-current = This is how it stood when this computer was last online.
inbox-about = For { $skill }, in { $language }. Waiting { $wait }
inbox-topic = Something about { $skill }
inbox-count-found = { $count } found
inbox-count-not-fixed = { $count } still there
inbox-count-unknown = { $count } unknown
inbox-count-fixed = { $count } fixed
inbox-count-fine = { $count ->
    [one] 1 check found nothing wrong
   *[other] { $count } checks found nothing wrong
}
inbox-count-not-checked = { $count } not checked
inbox-count-none = Nothing checked yet
inbox-help = Help
inbox-empty = No one needs help right now.
inbox-empty-on = We tell you when somebody does. You can close this window.
inbox-empty-off = Say that you can help now, and we tell you when somebody needs you.
inbox-empty-none = You need a certificate to help.
inbox-empty-certificate = With a certificate you see here who needs help with what you know.
inbox-holds = You are helping somebody
inbox-holds-words = You can help one person at a time.
inbox-go-on = Go on helping
inbox-let-go-done = You have put it back. Others see it again.
inbox-left-done = You have left the session.
inbox-solved-done = Done. The person who asked says whether it helped.
inbox-solved-why = They read what fixed it, and why.

## When somebody can help
presence-title = When you can help
presence-on = You can help now, until { $time }
presence-off = You are not asked now.
presence-for = I can help now, for
presence-other = Another time
presence-30 = 30 minutes
presence-60 = 1 hour
presence-120 = 2 hours
presence-today = The rest of today
presence-stop = Stop
presence-set = You can help now, until { $time }
presence-stopped = You are not asked any more. What you have begun goes on.
presence-only = People see who could help with something, and how many can help now. Not who is there at this moment, unless there is only one.

## The certificate
certificate-title = Your certificate
certificate-for = For
certificate-rank = Level
certificate-until = Until
certificate-none = IT has not certified you on this computer, or the certificate has ended.
certificate-how = IT can certify you. Read them the code of this computer.
certificate-code = This computer’s code
rank-trainee-note = Looks on while others help
rank-peer-note = Helps others
rank-senior-peer-note = Helps others and co‑signs changes
rank-coach-note = Helps, co-signs and trains others
device-code = This computer’s code
device-code-words = Read it to IT when they certify you. It shows them that the certificate is for this computer.

## A session, as the one who helps has it
helping-title = Helping { $name }
helping-none = You are not helping anybody now
helping-none-words = What waits is in the list of people who need help.
helping-none-it = What you own is among the requests for IT.
helping-since = Yours since { $time }
helping-solved = It is solved
helping-hand-over = Hand over to IT
helping-leave = Leave
helping-let-go = Put it back
helping-stay = Stay
helping-not-yet = Not now
helping-shared = Your own page is shared too, with: { $name }
helping-you = You
helping-waiting = { $name } decides whether you may follow. Until then you see what { $name } sent.
helping-waiting-it = { $name } was asked. When { $name } lets you in, the session opens here.
helping-waiting-acts = As soon as { $name } lets you in, you can ask to point and to suggest.
helping-code = If you talk on the phone: your code for { $name } is
helping-sees = You see this because { $name } let you in. { $name } can pause or stop at any time.
helping-paused = { $name } paused. You see nothing until { $name } goes on.
helping-paused-acts = While { $name } pauses, nothing that you say arrives.
helping-over = The session with { $name } is over.
helping-over-still = The request is still yours: say that it is solved, hand it over, or put it back.
helping-over-still-it = The request is still yours: say that it is solved, or leave and go on from the request.
helping-over-acts = Nothing that you say arrives any more.
helping-observing = IT has it now. You look on for half an hour at most, so that you learn how it goes on.
helping-observing-words = Looking on and writing. IT goes on from here.
helping-gone = This request is not yours any more
helping-gone-it = This session is over
helping-gone-to = { $name } has it now.
helping-gone-words = It went back to the others, because nothing was heard of this computer for a while.
helping-gone-words-it = Nothing was heard of this computer for a while, or the request is not yours any more. It is among the requests for IT.
helping-gone-kept = What { $name } said and answered is kept on { $name }’s computer.
helping-line-connecting = Connecting. Nothing arrives yet.
helping-line-reconnecting = This computer has had no connection since { $time }. The session goes on by itself when it is back.
helping-line-away = { $name }’s computer has had no connection since { $time }. The session goes on by itself when it is back.
helping-skipped = { $count ->
    [one] { $name }’s app is newer: 1 thing is not shown.
   *[other] { $name }’s app is newer: { $count } things are not shown.
  }

## Their page
helping-page-now = { $name }’s page now
helping-page-before = { $name }’s page, from before
helping-page-last = { $name }’s last page
helping-page-is-now = The page of now
helping-no-page = { $name } shows no page yet.
helping-no-page-over = { $name } shows no page any more.
helping-point-how = Choose a line to point at it. { $name } sees where.
helping-points = { $name } sees where you point.
helping-stop-pointing = Stop pointing
helping-pointed-no-more = You point at nothing now
helping-aside = You look around. The page stays until you follow again.
helping-aside-turned = { $name } is on another page now. This one stays until you follow again.
helping-follow = Follow { $name } again
helping-said = { $name }’s words and answers
helping-said-nothing = No words of their own.
helping-story = Answers and results so far
helping-pages-before = Pages from before
helping-pages-more = Show { $count } more

## Checks
helping-checks = What was checked
helping-checks-none = Nothing was checked before { $name } asked.
helping-checks-not-here = No page with checks was shown yet.
helping-checks-asked = As it was when { $name } asked
helping-checks-from = From the page: { $page }
helping-checks-before = What { $name } had checked before asking
helping-hidden = Not shown to you
helping-hidden-words = Names of documents, addresses and texts of the system are left out, or a word stands in their place. Ask { $name } if you need one.
helping-hidden-never = You never see { $name }’s screen, files, emails or passwords.

## What the helper may do
helping-acts = What you can do
helping-may = What you may do
helping-level-follow-note = With what is private left out
helping-level-point-note = A mark on the page, nothing else
helping-level-suggest-note = Answers, and what the page offers
helping-level-drive-note = Never agreeing to a change
helping-until = Until { $time }
helping-asked-for = Asked
helping-asked-waits = { $name } has not answered yet.
helping-ask-more = Ask for more
helping-ask-level = What would help you?
helping-ask-level-missing = Choose what would help you
helping-ask-reason = Why? { $name } reads this
helping-ask-reason-hint = One sentence, such as: I would like to show where the queue is
helping-ask-reason-missing = Say why, so that { $name } can decide
helping-ask = Ask { $name }
helping-asked = You asked { $name } for: { $level }
helping-consent = { $name } alone agrees to changes, whatever you may do here.

## Suggestions
helping-suggest = You can suggest
helping-suggest-act = Suggest
helping-suggested = Suggested
helping-suggest-follow = Follow { $name } again to suggest something on the page of now.
helping-suggest-none = There is nothing to suggest on this page.
helping-suggestions = What you suggested
helping-fate-waits = { $name } is deciding
helping-fate-applied = { $name } took it up
helping-fate-chosen = { $name } chose it
helping-fate-looked = { $name } looked at what it changes
helping-fate-put-aside = { $name } put it aside
helping-only-it = Only IT can do this
helping-needs-two = This needs two. { $name } can ask you to co-sign it
helping-needs-two-means = To co-sign is to agree, as a second person, to exactly this change.
helping-fill-in = Fill in
helping-turn-back = Page before
helping-turn-on = Go on
helping-turn-not = Turning this page is for { $name } alone.

## Messages
helping-writes = { $name } is writing
helping-others = Also with { $name }: { $others }. All of you read what is written.
helping-other-looks-on = { $name }, who looks on
helping-others-none = Nobody else is with { $name } any more
helping-chat-others = What you write goes to { $name } and to { $others }.

## A plan to co-sign
helping-co-sign-title = { $name } asks you to co-sign this
helping-co-sign-until = To be signed until { $time }
helping-co-sign-commands = The exact commands
helping-co-sign-loss = { $name } is told: “{ $loss }”
helping-co-sign-means = You stand for exactly this and nothing else. { $name } still decides whether it is done.
helping-co-sign = Co-sign exactly this
helping-co-signing = Signing
helping-do-not-co-sign = I would rather not
helping-reason = Why? { $name } reads this
helping-reason-hint = One sentence for { $name }
helping-reason-missing = Say why, in one sentence
helping-cannot = I cannot help with this
helping-cannot-words = { $name } reads your reason and can go on with IT. You stay until you leave.
helping-cannot-say = Tell { $name }

## Handing over and leaving
helping-hand-over-words = { $name } is asked first. If { $name } agrees, IT gets your note with the answers and results of now.
helping-hand-over-note = Tell IT what you found
helping-hand-over-hint = One to three sentences
helping-hand-over-missing = Tell IT what you found
helping-hand-over-ask = Ask { $name }
helping-hand-over-asked = You asked { $name } whether this may go to IT. There is no answer yet.
helping-hand-over-declined = { $name } would rather not hand it over. You can go on, or put it back.
helping-hand-over-agreed = { $name } agreed. IT has it now, with your note.
helping-leave-title = Leave this session?
helping-leave-words = The request goes back to its old place among the others. What { $name } said and answered is kept. { $name } sees that you left.
helping-leave-it = The session ends. The request stays yours.
helping-leave-observing = You stop looking on. You still hear how it ended.

## What is said when something changes
helping-says-page = { $name }’s page: { $page }
helping-says-page-aside = { $name } has turned to: { $page }. You stay where you are
helping-says-let-in = { $name } has let you in
helping-says-resumed = { $name } goes on
helping-says-level = You may now: { $level }
helping-says-level-ended = Not any more: { $level }
helping-says-declined = { $name } has not given: { $level }
helping-says-fate = { $what }: { $fate }
helping-says-no-co-sign = { $name } does not ask you to co-sign any more

## What was not done, and why
helping-refused-unreadable = { $name }’s app did not understand that. Perhaps it is older than yours.
helping-refused-too-many = That was much at once. Wait a moment, then go on.
helping-refused-over = The session is over. Nothing more arrives.
helping-refused-paused = { $name } paused. Nothing arrives until { $name } goes on.
helping-refused-not-following = { $name } does not share the page now. You can ask for it.
helping-refused-needs-level = { $name } has not given that yet: { $level }. You can ask for it.
helping-refused-has-level = You may do that already.
helping-refused-asked-already = { $name } was asked a moment ago. Give it some time.
helping-at-most = The rules of IT allow at most: { $level }.
helping-refused-above-rules = The rules of IT now allow at most: { $level }.
helping-refused-page-changed = { $name } had turned the page already. Look at it again.
helping-refused-only-the-person = That is for { $name } alone.
helping-refused-no-page-that-way = There is no page that way.
helping-refused-nothing-chosen = Nothing is chosen yet. Fill in an answer first.
helping-refused-again = That did not arrive. Suggest it again.
helping-refused-too-many-suggestions = { $name } has several suggestions to decide on. Wait for an answer.
helping-refused-not-on-this-page = That is not on the page of now. Suggest something that is.
helping-refused-co-sign = The co-sign did not count. Look at the plan again before you sign.

## Why a session or a level ended
helping-cause-revoked = { $name } took it back.
helping-cause-expired = The time for it is over.
helping-cause-paused = { $name } paused.
helping-cause-locked = { $name }’s screen was locked, so sharing ended.
helping-cause-user-switched = Somebody else uses { $name }’s computer now, so sharing ended.
helping-cause-policy-changed = The rules of IT changed, so sharing ended.
helping-cause-certificate-ended = Your certificate has ended, so the session ended.
helping-cause-helper-left = You left the session.
helping-cause-run-ended = The request was marked as solved, closed or withdrawn, so the session ended.
helping-cause-handed-over = The request went on to IT.
helping-cause-stopped = { $name } stopped sharing.
helping-cause-connection-lost = The connection was gone for too long, so the session ended.
helping-cause-flooding = Too much came at once, so the session ended.
helping-cause-unreadable = The two apps do not understand each other. One of them has to be brought up to date.

## When it is solved
solved-title = What fixed it, and why?
solved-lede = { $name } reads both, and says whether it helped.
solved-what = What fixed it?
solved-what-hint = Such as: We started the queue again
solved-what-missing = Say what fixed it
solved-why = Why did it happen?
solved-why-hint = So that { $name } understands it, and can do it alone another time
solved-why-missing = Say why it happened, or why that helped
solved-send = Say that it is solved
solved-not = It was not solved

## What one did for others
given-title = What you did for others
given-private = Only you see this page. Nobody is compared with anybody.
given-kept = You can read a session again for 30 days. After that it is removed from this computer.
given-requests = Requests
given-minutes = Time given
given-thanks = Thank-yous
given-list = Each time, the newest first
given-empty = You have not helped anybody yet.
given-empty-words = What you do for others is kept here, for you alone.
given-line = { $day }, { $wait }
given-how-resolved = You solved it
given-how-handed-over = You handed it over to IT
given-how-let-go = You put it back
given-how-lapsed = The connection was lost, and it went back
given-how-uncertified = Your certificate ended, and it went back
given-how-asked-it = The person asked IT instead
given-how-cancelled = The person withdrew it
given-how-declined = The person wished for somebody else
given-how-now = You have it now
given-how-other = It ended
given-now-open = it waits again
given-now-with-peer = a power user has it
given-now-with-it = IT has it
given-now-resolved = the person has not said yet whether it helped
given-now-closed = it is closed
given-now-cancelled = it was withdrawn
given-said-thanks = Thank you
given-read = Read the session again
