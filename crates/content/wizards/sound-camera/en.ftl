### Sound, microphone or camera do not work.

title = Sound, microphone or camera do not work
summary = You hear nothing, nobody hears you, it echoes, or the camera stays dark
symptoms =
    nobody can hear me
    nobody hears me in the meeting
    they cannot hear me in Teams
    they cannot hear me in Zoom
    I am in a meeting and have no sound
    my meeting has started and I hear nothing
    I cannot hear anybody in the call
    I cannot hear the others
    no sound comes from my computer
    there is no sound
    no volume
    no audio
    the sound is too quiet
    the sound is off and I cannot turn it on
    the sound comes from the wrong loudspeaker
    the speakers are silent
    my headset is plugged in but the sound comes from the laptop
    microphone
    my mic is dead
    my microphone is muted
    the microphone does not pick up my voice
    they say that I am too quiet
    I sound like a robot in calls
    there is an echo when I speak
    I hear my own voice in the meeting
    a loud whistling in the call
    my camera does not work
    my webcam is black
    they cannot see me in the meeting
    they cannot see my face
    the camera is not found
    the camera is used by another program
    the wrong camera is on
    Teams may not use my camera
    it says that access to the microphone is blocked
    the camera light is on and I am in no call
    the microphone sign is on although no call is open
    can I join the meeting by telephone
    dial in to a meeting
    a page wants me to paste a command to repair the microphone
checking = Looking at sound and devices
done = You can go on
done-explain = Try sound and camera a few minutes before an important meeting. If you joined another way, come back afterwards and choose what happens.
done-nothing-found = Nothing was changed
done-nothing-found-explain = If it is still not right, a person can look further with you.
done-cannot-tell = Try it before you need it again
done-cannot-tell-explain = If it is not right then, come back or ask a person. For a meeting, the telephone is a way in too.
done-not-fixed = Sound or camera still need IT
done-not-fixed-explain = Your answers stay together for the person who helps you. Nobody needs your password or a code for it.
hand-over = If a meeting is on now, say that first, and until when. If you installed or pasted something, or something switched on by itself, say that before anything else. Say which program or page it is, and what you use: laptop, headset, dock or meeting room. Say what happens, what you chose in the settings, and whether it works in another program. Leave out passwords and codes.

## What happens
what = What happens?
what-hint = Choose the first one that is true
what-told = I am told to install or paste something for sound or camera
what-told-note = A page, a message or a caller says so
what-light = Camera or microphone are on, and I use neither
what-light-note = A light or a sign shows it
what-now = A meeting is on right now, and I cannot take part
what-now-note = I hear nothing, nobody hears me, or nobody sees me
what-hear = I hear nothing, or almost nothing
what-heard = The others do not hear me, or hear me badly
what-noise = There is an echo, a whistle or a noise
what-camera = The camera shows no picture, or a wrong one

## A meeting is on now
other-way = Get into the meeting another way first
other-way-body =
    Write into the chat of the meeting that you have no sound and are on your way.
    The telephone: the invitation in your calendar often shows a number to call and a number of the meeting.
    Your mobile phone: open the same invitation there, if you use it for work already.
    A colleague near you is in the same meeting? Sit with them.
    Then mute microphone and loudspeaker of the computer. Otherwise it echoes.
    Call only a number from your own invitation. One that somebody sends you now can be a trick.
rejoin = Leave the meeting on the computer and join again
rejoin-body =
    Are you in already? Then stay where you are, and go on here after the meeting.
    Choose the button to leave. Then open the meeting again from your calendar.
    Many programs show a small page before you join. Choose microphone, loudspeaker and camera there.
    A headset with a cable: pull it out, plug it in again firmly, and choose it there.
    Does the program not react? Close it completely and open it again.
    Is it only the camera? Stay in the meeting without a picture.
in-meeting = Can you take part now?
in-meeting-hint = By telephone or on another device counts too
in-meeting-yes = Yes
in-meeting-no = No, or not well enough
now-it = Call IT, and say that the meeting is on
now-it-body =
    A call is faster than a message. Use a number that you know.
    Say first that the meeting is on, until when, and whether you have to speak.
    Say which program it is, what is missing, and what you use: laptop, headset or meeting room.
    Ask somebody in the meeting to write down for you what matters.
    Nobody from IT and no colleague needs your password or a code for this.

## Nothing is heard
silent-where = Where is it silent?
silent-where-hint = Play something in another program to find out
silent-where-everywhere = Everywhere, or I do not know
silent-where-everywhere-note = We look at it and play a tone
silent-where-meeting = Only in the meeting, or only in one program
output = Turn it up where you hear it
output-body =
    Press the key for louder a few times. The key with the crossed-out loudspeaker switches the sound off and on.
    Loudspeakers and headsets often have a wheel or a switch of their own. Turn it up, and plug them in again.
    Is it there now? Go back once and say so. Otherwise save your work and restart the computer once.
meeting-output = Choose the loudspeaker in the meeting
meeting-output-body =
    In the meeting, open the small arrow beside the microphone, or the settings for sound or devices.
    Choose as loudspeaker what you hear other programs with. Often there is a test that plays a sound.
    A meeting in the browser: a crossed-out loudspeaker on its tab means that this page is silent. A right-click on the tab changes that.
    Windows has a volume for each program: Settings, System, Sound, “Volume mixer”.
    Still silent? Ask in the chat whether somebody is speaking. Then leave the meeting and join again.
hear-works = Do you hear something now?
hear-works-yes = Yes
hear-works-no = No, or it is far too quiet
hear-works-later = I cannot try it now
hear-it = IT finds where the sound gets lost
hear-it-body =
    IT sees whether the computer knows its loudspeakers, and whether a headset has to be replaced.
    Note which device you chose, where it is silent, and since when.
    Until then: call in to meetings by telephone, or borrow a headset with a cable.
    Nobody from IT and no colleague needs your password or a code for this.

## The others do not hear
unmute = See whether the microphone is switched on
unmute-body =
    In the meeting, a crossed-out microphone means that you are muted. Press it once.
    It cannot be pressed? Whoever leads the meeting may have muted everybody. Raise your hand, or write into the chat.
    A headset: look for a switch on the cable or the ear. Some mute when their arm is up.
    A keyboard: some have a key with a microphone. When its light is on, you are mostly muted.
    A laptop with its lid down may hear nothing. Open it.
microphone = Choose the right microphone and allow it
microphone-body =
    In the meeting, open the small arrow beside the microphone, or the settings. Choose the one near your mouth.
    Then speak. A bar or a ring there moves when the microphone hears you.
    Nothing moves? Then perhaps the program may not use it. Switch it on for this program only:
    Windows: Settings, Privacy & security, Microphone. Mac: System Settings, Privacy & Security, Microphone.
    Linux: Settings, Sound, “Input”. In the browser: the sign to the left of the address.
    Is it locked? Your organisation decides that. Leave it, and go on here.
heard-works = Do the others hear you now?
heard-works-hint = Ask them in the chat, or look whether the bar moves
heard-works-yes = Yes
heard-works-no = No, or only badly
heard-works-later = I cannot try it now
heard-it = IT looks at the microphone with you
heard-it-body =
    IT sees whether the computer knows the microphone, and whether the organisation has locked it.
    Note which microphone you chose, whether the bar moves, and whether it works in another program.
    Until then: call in to meetings by telephone, or borrow a headset with a cable.
    Nobody from IT and no colleague needs your password or a code for this.

## Echo and noise
noise-source = Find out where the noise comes from
noise-source-body =
    Use a headset, or turn your loudspeaker down. Mostly a microphone hears a loudspeaker.
    One device a room: mute all others there, and the telephone too.
    Do you hear your own voice? Then it mostly comes from somebody else. Ask all to mute, one after the other.
    A robot’s voice or gaps: switch your camera off and go nearer to the Wi-Fi. It is mostly the connection.
    Humming or crackling: plug the headset in again, into another socket of the computer.
noise-works = Is it gone?
noise-works-yes = Yes
noise-works-no = No, or it comes back
noise-works-later = I cannot try it now
noise-it = IT looks for the cause
noise-it-body =
    IT compares with another headset and another place. In a meeting room, its own devices may be the cause.
    Note who hears the noise, you or the others, and whether it stops when you are muted.
    Note the room, the program, and what you are connected with: cable, Wi-Fi or from home.
    Nobody from IT and no colleague needs your password or a code for this.

## The camera
camera-says = What do you see?
camera-says-dark = A black or grey picture, or a crossed-out camera
camera-says-busy = It says that the camera is in use, or is not found
camera-says-blocked = It says that the camera is not allowed
camera-says-wrong = The wrong camera, or a bad picture
uncover = Open the camera
uncover-body =
    Look for a slider or a cap over the lens. It is often very small. Push it aside.
    A key with a camera sign switches it off and on. Press it once. Some need the key Fn held down too.
    A laptop with its lid down sees nothing. Open it, or choose the camera of the screen.
    Press the button with the camera in the meeting. Your own picture shows that it works.
free-camera = Let only one program use the camera
free-camera-body =
    Close all other programs that can use it: other meetings, browser windows with a meeting, and the camera program.
    A camera with a cable: plug it in again, into the computer itself and not into a dock.
    Close the meeting program completely, and open it again.
    Is it still not found? Save your work and restart the computer once.
allow-camera = Allow the camera for this program
allow-camera-body =
    Windows: Settings, Privacy & security, Camera. Mac: System Settings, Privacy & Security, Camera.
    Linux: open Settings and search there for “Camera”.
    In the browser: press the sign to the left of the address, allow the camera, and load the page again.
    Allow only the program or the page of your meeting. Is it locked? Leave it, and go on here.
    A page wants you to install or paste something? That can be a trick. Go back to the first question, and choose the answer about that.
choose-camera = Choose another camera in the meeting
choose-camera-body =
    In the meeting, open the small arrow beside the camera, or the settings. Choose the other camera.
    Blurred: wipe the lens with a soft cloth, and look for background effects in the settings.
    Too dark: turn to the light. A window behind you makes your face dark.
    Mirrored: mostly only you see it like that.
camera-works = Do you see your picture now?
camera-works-yes = Yes
camera-works-no = No, or not properly
camera-works-later = I cannot try it now
camera-it = IT looks at the camera with you
camera-it-body =
    IT sees whether the computer knows the camera, and whether the organisation has locked it.
    Note what the program says, word for word, and whether another program shows a picture.
    Until then: take part without a picture. People hear you all the same.
    Nobody from IT and no colleague needs your password or a code for this.

## On by itself
cover = Cover the camera, and see what uses it
cover-body =
    Put a piece of paper over the lens. Then you have time to look.
    Windows: rest the pointer on the microphone sign at the bottom right. It names the program.
    Mac: open Control Centre at the top right. It names the program. Green means camera, orange microphone.
    Linux: the sign at the top right goes away when the program is closed.
    Mostly a meeting is still open. Leave it, and close the meeting programs and the browser.
light-off = Is it off now, and do you know what it was?
light-off-yes = Yes, I know what it was
light-off-no = No, or I do not know what it was
light-it = Call IT now
light-it-body =
    It can be a harmless program. It can also be somebody who listens or looks. IT can tell.
    Disconnect the computer from the network: pull the cable out, and switch Wi-Fi off. Leave it on otherwise.
    Leave the lens covered, and say nothing confidential near the computer.
    Delete nothing, and type no password on it until IT says that it is safe.
    Call on a number that you know. What you send from here waits for the network.
    Say since when it is on, and what you opened before.
    Nobody from IT and no colleague needs your password or a code for this.

## Told to install or paste
trick = Install and paste nothing for it
trick-body =
    A real meeting never has you paste a command.
    False pages look like Teams, Zoom or Google Meet. They show an error, and want keys pressed or something pasted.
    A caller who offers to repair it is the same trick. Hang up.
    Close the page, and open the meeting from your own calendar.
    Nobody from IT and no colleague ever needs your password or a code.
did-it = Have you done any of it?
did-it-hint = Installed, pasted, typed a password or let somebody in
did-it-no = No
did-it-yes = Yes, or I am not sure
did-it-now = Take the computer off the network and call IT now
did-it-now-body =
    Pull the network cable out, and switch Wi-Fi off. Is a stranger on the telephone? Hang up first.
    Can you not take it off the network? Hold the power button until the screen is dark.
    Otherwise leave it on, restart nothing, and type no password on it.
    Call IT from another telephone, on a number that you know. What you send from here waits for the network.
    Did you type a password? Change it on another device, the way that you always do.
    Did you give card details, or was your bank open? Call your bank, on the number on your card.
    Say what you installed, pasted or typed, and when. It happens to careful people too.
report-it = Tell IT about it
report-it-body =
    Others may get the same page or call, and IT can block it for everybody.
    Say where the link came from, what the page or the caller wanted, and when.
    Leave the message where it is. Do not send it on to colleagues.
    Is the meeting real? Ask whoever invited you, on a number or an address that you know.

## What is looked at: sound
service-check = Sound is running
service-checking = Looking whether sound is running
service = Sound does not run on this computer
service-explain = Without it no program can play or record anything. It begins again when you sign in anew.
start-anew = Sign out once and in again
start-anew-body =
    Save your work and close your programs.
    Sign out, and sign in again. If that is too slow for a meeting now, join by telephone first.
    Then choose here to look again.
no-output-check = There is something to hear with
no-output-checking = Looking for loudspeakers and headsets
no-output = The computer finds no loudspeaker and no headset
no-output-explain = Something is not plugged in, not switched on, or not connected yet.
plug-in-output = Plug in or switch on what you hear with
plug-in-output-body =
    Plug the headset or the loudspeaker in firmly, into the computer itself and not into a dock.
    Without a cable: switch it on and wait until it says that it is connected.
    Then choose here to look again.
out = Where do you want to hear it?
out-hint = The one near your ears
out-empty = The computer finds no loudspeaker and no headset. Plug yours in or switch it on, then go back.
out-not-listed = Plug it in or switch it on
out-not-listed-body =
    Plug it in firmly, into the computer itself and not into a dock.
    Without a cable: switch it on and wait until it says that it is connected.
    Then go back once. The list is read anew.
out-not-sure = Try the one that is used now
out-not-sure-body =
    Go back once and take the one that says “Used now”. A tone tells you whether you hear it.
    Hear nothing? Go back again and take another one.
    Windows: Settings, System, Sound, and there the list below “Output”.
    Mac: System Settings, Sound, “Output”. Linux: Settings, Sound, “Output”.
loose-check = Something is plugged in there
loose-checking = Looking whether something is plugged in
loose = Nothing is plugged in at { $device }
loose-explain = The computer feels no plug there, so nothing comes out.
plug-in-firmly = Plug it in firmly
plug-in-firmly-body =
    Pull the plug out and push it in until it clicks. Some have a second, nearly equal socket beside it.
    Is there an adapter between? Try it without.
    Then choose here to look again.
elsewhere-check = Sound goes to where you want it
elsewhere-checking = Looking where sound goes
elsewhere = Sound goes to { $other } and not to { $device }
elsewhere-explain = Programs that you did not set otherwise play there. It can be put back at any time.
off-check = It is switched on
off-checking = Looking whether it is switched on
off = { $device } is switched to silent
off-explain = A key or a program has switched it off. Nothing else is changed.
quiet-check = It is loud enough
quiet-checking = Looking at the volume
quiet = { $device } is at { $percent } per cent
quiet-explain = That sounds like silence. Half is enough to begin with.
tone = Shall we play a tone?
tone-explain = One second, not loud. Put a headset on first.
tone-after = Did you hear the tone?
tone-heard = Yes
tone-silent = No, nothing
tone-cannot-tell = I cannot tell yet
meeting-it = IT finds why only the meeting is silent
meeting-it-body =
    Note which program it is, what you chose there as loudspeaker, and that other programs can be heard.
    Until then: call in to meetings by telephone.
    Nobody from IT and no colleague needs your password or a code for this.

## What is looked at: microphone
mic-service-check = Sound is running
mic-service-checking = Looking whether sound is running
mic-service = Sound does not run on this computer
mic-service-explain = Without it no program can hear you. It begins again when you sign in anew.
start-anew-mic = Sign out once and in again
start-anew-mic-body =
    Save your work and close your programs.
    Sign out, and sign in again. If that is too slow for a meeting now, join by telephone first.
    Then choose here to look again.
no-mic-check = There is a microphone
no-mic-checking = Looking for microphones
no-mic = The computer finds no microphone
no-mic-explain = Something is not plugged in, not switched on, or not connected yet.
plug-in-mic = Plug in or switch on your headset
plug-in-mic-body =
    Plug it in firmly, into the computer itself and not into a dock.
    Without a cable: switch it on and wait until it says that it is connected.
    Then choose here to look again.
mic = Which microphone do you speak into?
mic-hint = The one nearest to your mouth
mic-empty = The computer finds no microphone. Plug your headset in or switch it on, then go back.
mic-not-listed = Plug it in or switch it on
mic-not-listed-body =
    Plug it in firmly, into the computer itself and not into a dock.
    Without a cable: switch it on and wait until it says that it is connected.
    Then go back once. The list is read anew.
mic-not-sure = Take the one of your headset, or else the one that is used now
mic-not-sure-body =
    A headset hears you best. Without one it is mostly the built-in microphone.
    Go back once and take it. Another one can be taken later.
other-mic-check = This microphone is the one that is used
other-mic-checking = Looking which microphone is used
other-mic = Programs listen to { $other } and not to { $device }
other-mic-explain = Programs that you did not set otherwise listen there. It can be put back at any time.
mic-off-check = It is switched on
mic-off-checking = Looking whether it is switched on
mic-off = { $device } is switched to silent
mic-off-explain = Then no program hears you. Afterwards everybody in an open meeting can hear you.
mic-quiet-check = It is loud enough
mic-quiet-checking = Looking at the volume
mic-quiet = { $device } is at { $percent } per cent
mic-quiet-explain = Then the others hear you from far away, or not at all.

## What is looked at: camera
no-camera-check = There is a camera
no-camera-checking = Looking for cameras
no-camera = The computer finds no camera
no-camera-explain = It is switched off, not plugged in, or this computer has none.
plug-in-camera = Switch it on or plug it in
plug-in-camera-body =
    Some laptops have a key or a slider that switches the camera off. Press or push it once.
    A camera with a cable: plug it in again, into the computer itself and not into a dock.
    Then choose here to look again.
camera-taken-check = No program has the camera
camera-taken-checking = Looking which program has the camera
camera-taken = A program has the camera: { $programs }
camera-taken-explain = Mostly only one program can use { $device } at a time. Is it your meeting itself? Leave it as it is.
close-camera = Close the other program
close-camera-body =
    Leave the meeting or the page there that uses the camera, and close the program: { $programs }
    Is it the browser? Closing the tab with the meeting is enough.
    Then choose here to look again.
