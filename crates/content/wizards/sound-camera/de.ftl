### Ton, Mikrofon oder Kamera gehen nicht.

title = Ton, Mikrofon oder Kamera gehen nicht
summary = Sie hören nichts, niemand hört Sie, es hallt, oder die Kamera bleibt dunkel
symptoms =
    niemand hört mich
    keiner kann mich hören
    die anderen hören mich in Teams nicht
    in Zoom hört mich keiner
    ich bin in einer Besprechung und habe keinen Ton
    meine Besprechung läuft schon und ich höre nichts
    ich höre niemanden im Meeting
    ich höre die anderen nicht
    kein Ton
    der Ton ist weg
    aus dem Computer kommt kein Ton
    ich habe keinen Sound
    Audio funktioniert nicht
    der Ton ist viel zu leise
    der Ton ist aus und lässt sich nicht einschalten
    der Ton kommt aus dem falschen Lautsprecher
    die Lautsprecher sind stumm
    das Headset steckt, aber der Ton kommt aus dem Laptop
    Mikro
    Mikro geht nicht
    mein Mikrofon ist stumm
    das Mikrofon nimmt meine Stimme nicht auf
    die anderen sagen, ich bin zu leise
    ich klinge wie ein Roboter
    es hallt, wenn ich spreche
    ein Echo in der Videokonferenz
    ich höre mich selbst im Meeting
    es pfeift laut im Gespräch
    meine Kamera geht nicht
    meine Webcam ist schwarz
    die anderen sehen mich nicht
    keiner sieht mein Bild
    die Kamera wird nicht gefunden
    die Kamera wird von einem anderen Programm verwendet
    es ist die falsche Kamera an
    Teams darf nicht auf die Kamera zugreifen
    der Zugriff auf das Mikrofon ist blockiert
    das Licht der Kamera leuchtet, obwohl ich nicht telefoniere
    das Mikrofonzeichen ist an, obwohl kein Gespräch läuft
    kann ich mich per Telefon in die Besprechung einwählen
    eine Seite will, dass ich für das Mikrofon einen Befehl einfüge
checking = Ton und Geräte werden angesehen
done = Es kann weitergehen
done-explain = Probieren Sie Ton und Kamera vor wichtigen Besprechungen ein paar Minuten früher. Waren Sie anders dabei, kommen Sie danach wieder und wählen Sie, was geschieht.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Stimmt es noch nicht, kann ein Mensch mit Ihnen weitersuchen.
done-cannot-tell = Probieren Sie es, bevor Sie es wieder brauchen
done-cannot-tell-explain = Geht es dann nicht, kommen Sie wieder oder fragen Sie einen Menschen. In eine Besprechung kommen Sie auch per Telefon.
done-not-fixed = Ton oder Kamera brauchen noch die IT
done-not-fixed-explain = Wer Ihnen hilft, bekommt Ihre Antworten. Ihr Passwort oder einen Code braucht dafür niemand.
hand-over = Läuft gerade eine Besprechung, sagen Sie das zuerst, und bis wann. Haben Sie etwas installiert oder eingefügt, oder ging etwas von selbst an, sagen Sie das noch davor. Sagen Sie, welches Programm oder welche Seite es ist und was Sie benutzen: Laptop, Headset, Dock oder Besprechungsraum. Sagen Sie, was geschieht, was Sie in den Einstellungen gewählt haben und ob es in einem anderen Programm geht. Lassen Sie Passwörter und Codes weg.

## Was geschieht
what = Was geschieht?
what-hint = Wählen Sie das Erste, das zutrifft
what-told = Ich soll für Ton oder Kamera etwas installieren oder einfügen
what-told-note = Das sagt eine Seite, eine Nachricht oder ein Anruf
what-light = Kamera oder Mikrofon sind an, und ich benutze beide nicht
what-light-note = Ein Licht oder ein Zeichen zeigt es
what-now = Eine Besprechung läuft gerade, und ich kann nicht teilnehmen
what-now-note = Ich höre nichts, niemand hört mich, oder niemand sieht mich
what-hear = Ich höre nichts oder fast nichts
what-heard = Die anderen hören mich nicht oder schlecht
what-noise = Es hallt, pfeift oder rauscht
what-camera = Die Kamera zeigt kein Bild oder ein falsches

## Eine Besprechung läuft gerade
other-way = Kommen Sie zuerst auf anderem Weg in die Besprechung
other-way-body =
    Schreiben Sie in den Chat der Besprechung, dass Sie keinen Ton haben und gleich dabei sind.
    Telefon: In der Einladung in Ihrem Kalender steht oft eine Nummer zum Anrufen und eine Nummer der Besprechung.
    Handy: Öffnen Sie dort dieselbe Einladung, wenn Sie es schon für die Arbeit benutzen.
    Ist jemand in Ihrer Nähe in derselben Besprechung? Setzen Sie sich dazu.
    Schalten Sie dann Mikrofon und Lautsprecher am Computer stumm. Sonst hallt es.
    Rufen Sie nur eine Nummer aus Ihrer eigenen Einladung an. Schickt Ihnen jetzt jemand eine, kann das ein Trick sein.
rejoin = Verlassen Sie die Besprechung am Computer und treten Sie neu bei
rejoin-body =
    Sind Sie schon dabei? Dann bleiben Sie, wo Sie sind, und gehen Sie hier nach der Besprechung weiter.
    Wählen Sie den Knopf zum Verlassen. Öffnen Sie dann die Besprechung wieder aus Ihrem Kalender.
    Viele Programme zeigen vor dem Beitreten eine kleine Seite. Wählen Sie dort Mikrofon, Lautsprecher und Kamera.
    Ein Headset mit Kabel: Ziehen Sie es heraus, stecken Sie es fest wieder ein und wählen Sie es dort.
    Reagiert das Programm nicht? Schließen Sie es ganz und öffnen Sie es wieder.
    Ist es nur die Kamera? Bleiben Sie ohne Bild in der Besprechung.
in-meeting = Können Sie jetzt teilnehmen?
in-meeting-hint = Per Telefon oder an einem anderen Gerät zählt auch
in-meeting-yes = Ja
in-meeting-no = Nein, oder nicht gut genug
now-it = Rufen Sie die IT an und sagen Sie, dass die Besprechung läuft
now-it-body =
    Ein Anruf ist schneller als eine Nachricht. Nehmen Sie eine Nummer, die Sie kennen.
    Sagen Sie zuerst, dass die Besprechung läuft, bis wann, und ob Sie sprechen sollen.
    Sagen Sie, welches Programm es ist, was fehlt und was Sie benutzen: Laptop, Headset oder Besprechungsraum.
    Bitten Sie jemanden in der Besprechung, das Wichtige für Sie aufzuschreiben.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Es ist nichts zu hören
silent-where = Wo ist es still?
silent-where-hint = Spielen Sie etwas in einem anderen Programm ab, dann wissen Sie es
silent-where-everywhere = Überall, oder ich weiß es nicht
silent-where-everywhere-note = Wir sehen nach und spielen einen Ton ab
silent-where-meeting = Nur in der Besprechung oder nur in einem Programm
output = Drehen Sie dort auf, wo Sie hören
output-body =
    Drücken Sie ein paarmal die Taste für lauter. Die Taste mit dem durchgestrichenen Lautsprecher schaltet den Ton aus und an.
    Lautsprecher und Headsets haben oft einen eigenen Regler oder Schalter. Drehen Sie auf und stecken Sie sie neu ein.
    Ist er jetzt da? Gehen Sie einmal zurück und sagen Sie es. Sonst speichern Sie Ihre Arbeit und starten Sie den Computer einmal neu.
meeting-output = Wählen Sie den Lautsprecher in der Besprechung
meeting-output-body =
    Öffnen Sie in der Besprechung den kleinen Pfeil am Mikrofon oder die Einstellungen für Ton oder Geräte.
    Wählen Sie als Lautsprecher, womit Sie andere Programme hören. Oft gibt es dort einen Test, der einen Ton abspielt.
    Eine Besprechung im Browser: Ein durchgestrichener Lautsprecher am Tab heißt, dass die Seite stumm ist. Ein Rechtsklick auf den Tab ändert das.
    Windows hat für jedes Programm eine Lautstärke: Einstellungen, System, Sound, „Lautstärkemixer“.
    Noch still? Fragen Sie im Chat, ob jemand spricht. Verlassen Sie dann die Besprechung und treten Sie neu bei.
hear-works = Hören Sie jetzt etwas?
hear-works-yes = Ja
hear-works-no = Nein, oder viel zu leise
hear-works-later = Ich kann es gerade nicht probieren
hear-it = Die IT findet, wo der Ton verloren geht
hear-it-body =
    Die IT sieht, ob der Computer seine Lautsprecher kennt und ob ein Headset ersetzt werden muss.
    Notieren Sie, welches Gerät Sie gewählt haben, wo es still ist und seit wann.
    Bis dahin: Wählen Sie sich per Telefon in Besprechungen ein, oder leihen Sie sich ein Headset mit Kabel.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Die anderen hören nichts
unmute = Sehen Sie nach, ob das Mikrofon an ist
unmute-body =
    In der Besprechung heißt ein durchgestrichenes Mikrofon, dass Sie stumm sind. Drücken Sie einmal darauf.
    Lässt es sich nicht drücken? Vielleicht hat alle stumm geschaltet, wer die Besprechung leitet. Heben Sie die Hand, oder schreiben Sie in den Chat.
    Ein Headset: Suchen Sie einen Schalter am Kabel oder am Ohr. Manche sind stumm, wenn der Bügel oben ist.
    Eine Tastatur: Manche haben eine Taste mit Mikrofon. Leuchtet sie, sind Sie meist stumm.
    Ein zugeklappter Laptop hört vielleicht nichts. Klappen Sie ihn auf.
microphone = Wählen Sie das richtige Mikrofon und erlauben Sie es
microphone-body =
    Öffnen Sie in der Besprechung den kleinen Pfeil am Mikrofon oder die Einstellungen. Wählen Sie das Mikrofon nahe an Ihrem Mund.
    Sprechen Sie dann. Dort bewegt sich ein Balken oder Ring, wenn das Mikrofon Sie hört.
    Bewegt sich nichts? Vielleicht darf das Programm es nicht benutzen. Erlauben Sie es nur diesem Programm:
    Windows: Einstellungen, Datenschutz und Sicherheit, Mikrofon. Mac: Systemeinstellungen, Datenschutz & Sicherheit, Mikrofon.
    Linux: Einstellungen, Audio, „Eingabe“. Im Browser: das Zeichen links neben der Adresse.
    Ist es gesperrt? Das entscheidet Ihre Organisation. Lassen Sie es so und gehen Sie hier weiter.
heard-works = Hören die anderen Sie jetzt?
heard-works-hint = Fragen Sie im Chat, oder sehen Sie, ob sich der Balken bewegt
heard-works-yes = Ja
heard-works-no = Nein, oder nur schlecht
heard-works-later = Ich kann es gerade nicht probieren
heard-it = Die IT sieht sich das Mikrofon mit Ihnen an
heard-it-body =
    Die IT sieht, ob der Computer das Mikrofon kennt und ob die Organisation es gesperrt hat.
    Notieren Sie, welches Mikrofon Sie gewählt haben, ob sich der Balken bewegt und ob es anderswo geht.
    Bis dahin: Wählen Sie sich per Telefon in Besprechungen ein, oder leihen Sie sich ein Headset mit Kabel.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Hall und Geräusche
noise-source = Finden Sie heraus, woher das Geräusch kommt
noise-source-body =
    Nehmen Sie ein Headset, oder stellen Sie den Lautsprecher leiser. Meist hört ein Mikrofon einen Lautsprecher.
    Ein Gerät pro Raum: Schalten Sie dort alle anderen stumm, auch das Telefon.
    Hören Sie Ihre eigene Stimme? Dann kommt es meist von jemand anderem. Bitten Sie alle, sich nacheinander stumm zu schalten.
    Eine Roboterstimme oder Aussetzer: Schalten Sie Ihre Kamera aus und gehen Sie näher ans WLAN. Meist ist es die Verbindung.
    Brummen oder Knacken: Stecken Sie das Headset neu ein, in eine andere Buchse am Computer.
noise-works = Ist es weg?
noise-works-yes = Ja
noise-works-no = Nein, oder es kommt wieder
noise-works-later = Ich kann es gerade nicht probieren
noise-it = Die IT sucht die Ursache
noise-it-body =
    Die IT vergleicht mit einem anderen Headset und einem anderen Ort. Im Besprechungsraum können dessen Geräte die Ursache sein.
    Notieren Sie, wer das Geräusch hört, Sie oder die anderen, und ob es aufhört, wenn Sie stumm sind.
    Notieren Sie den Raum, das Programm und Ihre Verbindung: Kabel, WLAN oder von zu Hause.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Die Kamera
camera-says = Was sehen Sie?
camera-says-dark = Ein schwarzes oder graues Bild, oder eine durchgestrichene Kamera
camera-says-busy = Da steht, dass die Kamera belegt ist oder nicht gefunden wird
camera-says-blocked = Da steht, dass die Kamera nicht erlaubt ist
camera-says-wrong = Die falsche Kamera oder ein schlechtes Bild
uncover = Öffnen Sie die Kamera
uncover-body =
    Suchen Sie einen Schieber oder eine Klappe an der Linse. Oft sind sie sehr klein. Schieben Sie sie zur Seite.
    Eine Taste mit Kamera schaltet sie aus und an. Drücken Sie einmal. Manchmal halten Sie dabei die Taste Fn.
    Ein zugeklappter Laptop sieht nichts. Klappen Sie ihn auf, oder wählen Sie die Kamera des Bildschirms.
    Drücken Sie in der Besprechung den Knopf mit der Kamera. Ihr eigenes Bild zeigt, dass es geht.
free-camera = Lassen Sie nur ein Programm an die Kamera
free-camera-body =
    Schließen Sie alles andere, was sie benutzen kann: andere Besprechungen, Fenster im Browser und das Kameraprogramm.
    Eine Kamera mit Kabel: Stecken Sie sie neu ein, direkt in den Computer statt ins Dock.
    Schließen Sie das Programm der Besprechung ganz und öffnen Sie es wieder.
    Wird sie noch nicht gefunden? Speichern Sie Ihre Arbeit und starten Sie den Computer einmal neu.
allow-camera = Erlauben Sie diesem Programm die Kamera
allow-camera-body =
    Windows: Einstellungen, Datenschutz und Sicherheit, Kamera. Mac: Systemeinstellungen, Datenschutz & Sicherheit, Kamera.
    Linux: Öffnen Sie die Einstellungen und suchen Sie dort nach „Kamera“.
    Im Browser: Drücken Sie das Zeichen links neben der Adresse, erlauben Sie die Kamera und laden Sie die Seite neu.
    Erlauben Sie sie nur dem Programm oder der Seite Ihrer Besprechung. Ist es gesperrt? Gehen Sie hier weiter.
    Sollen Sie auf einer Seite etwas installieren oder einfügen? Das kann ein Trick sein. Gehen Sie zurück zur ersten Frage und wählen Sie die Antwort dazu.
choose-camera = Wählen Sie in der Besprechung eine andere Kamera
choose-camera-body =
    Öffnen Sie in der Besprechung den kleinen Pfeil an der Kamera oder die Einstellungen. Wählen Sie die andere Kamera.
    Verschwommen: Wischen Sie die Linse mit einem weichen Tuch ab, und sehen Sie nach den Hintergrundeffekten.
    Zu dunkel: Drehen Sie sich zum Licht. Ein Fenster hinter Ihnen macht Ihr Gesicht dunkel.
    Spiegelverkehrt: Meist sehen nur Sie es so.
camera-works = Sehen Sie jetzt Ihr Bild?
camera-works-yes = Ja
camera-works-no = Nein, oder nicht richtig
camera-works-later = Ich kann es gerade nicht probieren
camera-it = Die IT sieht sich die Kamera mit Ihnen an
camera-it-body =
    Die IT sieht, ob der Computer die Kamera kennt und ob die Organisation sie gesperrt hat.
    Notieren Sie wörtlich, was im Programm steht, und ob ein anderes Programm ein Bild zeigt.
    Bis dahin: Nehmen Sie ohne Bild teil. Man hört Sie trotzdem.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Von selbst an
cover = Decken Sie die Kamera ab und sehen Sie nach, wer sie benutzt
cover-body =
    Decken Sie die Linse mit einem Stück Papier ab. Dann haben Sie Zeit, nachzusehen.
    Windows: Zeigen Sie rechts unten auf das Mikrofon, ohne zu drücken. Dort steht der Name des Programms.
    Mac: Öffnen Sie rechts oben das Kontrollzentrum. Dort steht der Name. Grün heißt Kamera, Orange Mikrofon.
    Linux: Das Zeichen rechts oben verschwindet, wenn das Programm zu ist.
    Meist ist noch eine Besprechung offen. Verlassen Sie sie und schließen Sie Besprechungsprogramme und Browser.
light-off = Ist es jetzt aus, und wissen Sie, was es war?
light-off-yes = Ja, ich weiß, was es war
light-off-no = Nein, oder ich weiß nicht, was es war
light-it = Rufen Sie jetzt die IT an
light-it-body =
    Es kann ein harmloses Programm sein. Vielleicht hört oder sieht aber jemand mit. Die IT findet das heraus.
    Nehmen Sie den Computer vom Netz: Netzwerkkabel heraus, WLAN aus. Sonst lassen Sie ihn an.
    Lassen Sie die Linse abgedeckt und sagen Sie in seiner Nähe nichts Vertrauliches.
    Löschen Sie nichts und geben Sie kein Passwort ein, bis die IT sagt, dass es sicher ist.
    Nehmen Sie eine Nummer, die Sie kennen. Was Sie von hier schicken, wartet auf das Netz.
    Sagen Sie, seit wann es an ist und was Sie vorher geöffnet haben.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Etwas installieren oder einfügen
trick = Installieren Sie dafür nichts und fügen Sie nichts ein
trick-body =
    Für eine echte Besprechung fügen Sie nie einen Befehl ein.
    Falsche Seiten sehen aus wie Teams, Zoom oder Google Meet. Sie zeigen einen Fehler, und Sie sollen Tasten drücken oder etwas einfügen.
    Bietet jemand am Telefon die Reparatur an, ist es derselbe Trick. Legen Sie auf.
    Schließen Sie die Seite und öffnen Sie die Besprechung aus Ihrem eigenen Kalender.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
did-it = Haben Sie etwas davon getan?
did-it-hint = Installiert, eingefügt, ein Passwort eingegeben oder jemanden hineingelassen
did-it-no = Nein
did-it-yes = Ja, oder ich bin nicht sicher
did-it-now = Nehmen Sie den Computer vom Netz und rufen Sie jetzt die IT an
did-it-now-body =
    Ziehen Sie das Netzwerkkabel heraus und schalten Sie das WLAN aus. Ist jemand Fremdes am Telefon? Legen Sie zuerst auf.
    Gelingt das nicht? Halten Sie den Einschaltknopf gedrückt, bis der Bildschirm dunkel ist.
    Sonst lassen Sie ihn an, starten Sie nichts neu und geben Sie daran kein Passwort ein.
    Rufen Sie die IT von einem anderen Telefon an, unter einer bekannten Nummer. Was Sie von hier schicken, wartet auf das Netz.
    Haben Sie ein Passwort eingegeben? Ändern Sie es an einem anderen Gerät, auf dem gewohnten Weg.
    Haben Sie Kartendaten genannt, oder war Ihre Bank offen? Rufen Sie Ihre Bank an, unter der Nummer auf Ihrer Karte.
    Sagen Sie, was Sie installiert, eingefügt oder eingegeben haben und wann. Das passiert auch vorsichtigen Menschen.
report-it = Melden Sie es der IT
report-it-body =
    Vielleicht bekommen andere dieselbe Seite oder denselben Anruf. Die IT kann sie für alle sperren.
    Sagen Sie, woher der Link kam, was Sie tun sollten und wann.
    Lassen Sie die Nachricht, wo sie ist. Schicken Sie sie nicht weiter.
    Ist die Besprechung echt? Fragen Sie die Person, die Sie eingeladen hat, unter einer Nummer oder Adresse, die Sie kennen.

## Was angesehen wird: Ton
service-check = Der Ton läuft
service-checking = Es wird nachgesehen, ob der Ton läuft
service = Der Ton läuft auf diesem Computer nicht
service-explain = Ohne ihn kann kein Programm etwas abspielen oder aufnehmen. Er beginnt wieder, wenn Sie sich neu anmelden.
start-anew = Melden Sie sich einmal ab und wieder an
start-anew-body =
    Speichern Sie Ihre Arbeit und schließen Sie Ihre Programme.
    Melden Sie sich ab und wieder an. Ist das für eine laufende Besprechung zu langsam, nehmen Sie zuerst per Telefon teil.
    Lassen Sie dann hier noch einmal nachsehen.
no-output-check = Es gibt etwas zum Hören
no-output-checking = Lautsprecher und Headsets werden gesucht
no-output = Der Computer findet keinen Lautsprecher und kein Headset
no-output-explain = Etwas ist nicht eingesteckt, nicht eingeschaltet oder noch nicht verbunden.
plug-in-output = Stecken Sie ein oder schalten Sie ein, womit Sie hören
plug-in-output-body =
    Stecken Sie Headset oder Lautsprecher fest ein, direkt in den Computer statt ins Dock.
    Ohne Kabel: Schalten Sie es ein und warten Sie, bis es sagt, dass es verbunden ist.
    Lassen Sie dann hier noch einmal nachsehen.
out = Wo wollen Sie es hören?
out-hint = Das nahe an Ihren Ohren
out-empty = Der Computer findet keinen Lautsprecher und kein Headset. Stecken Sie Ihres ein oder schalten Sie es ein, dann gehen Sie zurück.
out-not-listed = Stecken Sie es ein oder schalten Sie es ein
out-not-listed-body =
    Stecken Sie es fest ein, direkt in den Computer statt ins Dock.
    Ohne Kabel: Schalten Sie es ein und warten Sie, bis es sagt, dass es verbunden ist.
    Gehen Sie dann einmal zurück. Die Liste wird neu gelesen.
out-not-sure = Probieren Sie das, was jetzt benutzt wird
out-not-sure-body =
    Gehen Sie einmal zurück und nehmen Sie, wo „Wird jetzt benutzt“ steht. Ein Ton sagt Ihnen, ob Sie es hören.
    Hören Sie nichts? Gehen Sie noch einmal zurück und nehmen Sie ein anderes.
    Windows: Einstellungen, System, Sound, dort die Liste unter „Ausgabe“.
    Mac: Systemeinstellungen, Ton, „Ausgabe“. Linux: Einstellungen, Audio, „Ausgabe“.
loose-check = Dort ist etwas eingesteckt
loose-checking = Es wird nachgesehen, ob etwas eingesteckt ist
loose = Bei { $device } ist nichts eingesteckt
loose-explain = Der Computer erkennt dort keinen Stecker, also kommt nichts heraus.
plug-in-firmly = Stecken Sie es fest ein
plug-in-firmly-body =
    Ziehen Sie den Stecker heraus und drücken Sie ihn hinein, bis es klickt. Manchmal ist daneben eine fast gleiche Buchse.
    Ist ein Adapter dazwischen? Probieren Sie es ohne.
    Lassen Sie dann hier noch einmal nachsehen.
elsewhere-check = Der Ton geht dorthin, wo Sie ihn wollen
elsewhere-checking = Es wird nachgesehen, wohin der Ton geht
elsewhere = Der Ton geht an { $other } und nicht an { $device }
elsewhere-explain = Programme, bei denen Sie nichts anderes eingestellt haben, spielen dort. Es lässt sich jederzeit zurücknehmen.
off-check = Es ist eingeschaltet
off-checking = Es wird nachgesehen, ob es eingeschaltet ist
off = { $device } ist stumm geschaltet
off-explain = Eine Taste oder ein Programm hat es ausgeschaltet. Sonst ändert sich nichts.
quiet-check = Es ist laut genug
quiet-checking = Die Lautstärke wird angesehen
quiet = { $device } steht auf { $percent } Prozent
quiet-explain = Das klingt leicht wie Stille. Die Hälfte reicht für den Anfang.
tone = Sollen wir einen Ton abspielen?
tone-explain = Eine Sekunde, nicht laut. Setzen Sie ein Headset vorher auf.
tone-after = Haben Sie den Ton gehört?
tone-heard = Ja
tone-silent = Nein, nichts
tone-cannot-tell = Das kann ich noch nicht sagen
meeting-it = Die IT findet, warum nur die Besprechung still ist
meeting-it-body =
    Notieren Sie, welches Programm es ist, was Sie dort als Lautsprecher gewählt haben und dass andere Programme zu hören sind.
    Bis dahin: Wählen Sie sich per Telefon in Besprechungen ein.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Was angesehen wird: Mikrofon
mic-service-check = Der Ton läuft
mic-service-checking = Es wird nachgesehen, ob der Ton läuft
mic-service = Der Ton läuft auf diesem Computer nicht
mic-service-explain = Ohne ihn kann kein Programm Sie hören. Er beginnt wieder, wenn Sie sich neu anmelden.
start-anew-mic = Melden Sie sich einmal ab und wieder an
start-anew-mic-body =
    Speichern Sie Ihre Arbeit und schließen Sie Ihre Programme.
    Melden Sie sich ab und wieder an. Ist das für eine laufende Besprechung zu langsam, nehmen Sie zuerst per Telefon teil.
    Lassen Sie dann hier noch einmal nachsehen.
no-mic-check = Es gibt ein Mikrofon
no-mic-checking = Mikrofone werden gesucht
no-mic = Der Computer findet kein Mikrofon
no-mic-explain = Etwas ist nicht eingesteckt, nicht eingeschaltet oder noch nicht verbunden.
plug-in-mic = Stecken Sie Ihr Headset ein oder schalten Sie es ein
plug-in-mic-body =
    Stecken Sie es fest ein, direkt in den Computer statt ins Dock.
    Ohne Kabel: Schalten Sie es ein und warten Sie, bis es sagt, dass es verbunden ist.
    Lassen Sie dann hier noch einmal nachsehen.
mic = In welches Mikrofon sprechen Sie?
mic-hint = Das nächste an Ihrem Mund
mic-empty = Der Computer findet kein Mikrofon. Stecken Sie Ihr Headset ein oder schalten Sie es ein, dann gehen Sie zurück.
mic-not-listed = Stecken Sie es ein oder schalten Sie es ein
mic-not-listed-body =
    Stecken Sie es fest ein, direkt in den Computer statt ins Dock.
    Ohne Kabel: Schalten Sie es ein und warten Sie, bis es sagt, dass es verbunden ist.
    Gehen Sie dann einmal zurück. Die Liste wird neu gelesen.
mic-not-sure = Nehmen Sie das vom Headset, sonst das, was jetzt benutzt wird
mic-not-sure-body =
    Ein Headset hört Sie am besten. Ohne eines ist es meist das eingebaute Mikrofon.
    Gehen Sie einmal zurück und nehmen Sie es. Ein anderes geht später auch.
other-mic-check = Dieses Mikrofon wird benutzt
other-mic-checking = Es wird nachgesehen, welches Mikrofon benutzt wird
other-mic = Programme nehmen { $other } und nicht { $device }
other-mic-explain = Das gilt für Programme, bei denen Sie nichts anderes eingestellt haben. Es lässt sich jederzeit zurücknehmen.
mic-off-check = Es ist eingeschaltet
mic-off-checking = Es wird nachgesehen, ob es eingeschaltet ist
mic-off = { $device } ist stumm geschaltet
mic-off-explain = Dann hört Sie kein Programm. Danach können alle in einer offenen Besprechung hören, was Sie sagen.
mic-quiet-check = Es ist laut genug
mic-quiet-checking = Die Lautstärke wird angesehen
mic-quiet = { $device } steht auf { $percent } Prozent
mic-quiet-explain = Dann hören die anderen Sie von weit weg oder gar nicht.

## Was angesehen wird: Kamera
no-camera-check = Es gibt eine Kamera
no-camera-checking = Kameras werden gesucht
no-camera = Der Computer findet keine Kamera
no-camera-explain = Sie ist ausgeschaltet, nicht eingesteckt, oder dieser Computer hat keine.
plug-in-camera = Schalten Sie sie ein oder stecken Sie sie ein
plug-in-camera-body =
    Manche Laptops haben eine Taste oder einen Schieber, der die Kamera ausschaltet. Drücken oder schieben Sie einmal.
    Eine Kamera mit Kabel: Stecken Sie sie neu ein, direkt in den Computer statt ins Dock.
    Lassen Sie dann hier noch einmal nachsehen.
camera-taken-check = Kein Programm hat die Kamera
camera-taken-checking = Es wird nachgesehen, welches Programm die Kamera hat
camera-taken = Ein Programm hat die Kamera: { $programs }
camera-taken-explain = Meist kann nur ein Programm { $device } benutzen. Ist es Ihre Besprechung selbst? Lassen Sie es so.
close-camera = Schließen Sie das andere Programm
close-camera-body =
    Verlassen Sie dort die Besprechung oder die Seite mit der Kamera und schließen Sie das Programm: { $programs }
    Ist es der Browser? Den Tab mit der Besprechung zu schließen, reicht.
    Lassen Sie dann hier noch einmal nachsehen.
