### Ich brauche Zugriff auf etwas.

title = Ich brauche Zugriff auf etwas
summary = Ein Ordner, ein gemeinsames Postfach, eine Anwendung oder ein Link weist Sie ab
symptoms =
    Zugriff verweigert
    ich habe keinen Zugriff
    ich brauche Zugriff auf einen Ordner
    ich komme nicht in den Ordner
    ich komme nicht an die Dateien meiner Abteilung
    keine Berechtigung
    mir fehlt die Berechtigung
    Sie haben keine Berechtigung für diesen Ordner
    ich darf den Ordner nicht öffnen
    da steht, ich darf das nicht
    ich bin nicht berechtigt
    gestern ging es noch, heute ist der Zugriff verweigert
    gestern kam ich noch rein
    ich komme nicht mehr rein
    mein Zugriff ist weg
    der Ordner ist bei mir verschwunden
    die Kollegin sieht den Ordner, ich nicht
    alle anderen haben Zugriff, nur ich nicht
    ich brauche dieselben Rechte wie mein Kollege
    ich brauche Zugang zu einer Anwendung
    ich brauche Rechte für eine Anwendung
    ich komme nicht in die Anwendung, keine Rechte
    ich brauche Zugriff auf ein gemeinsames Postfach
    das Teampostfach wird nicht angezeigt
    ich sehe das Funktionspostfach nicht
    der gemeinsame Kalender fehlt
    mein erster Tag und ich sehe die Ordner nicht
    ich habe die Abteilung gewechselt und komme nicht mehr an meine Ordner
    ich wurde freigeschaltet, aber es geht trotzdem nicht
    ich habe jetzt Zugriff, aber es ändert sich nichts
    wer kann mich freischalten
    kann mich jemand für den Ordner freischalten
    ich muss freigeschaltet werden
    wem gehört der Ordner
    Zugriff anfordern
    der Link sagt, ich soll Zugriff anfordern
    der Link führt zum falschen Konto
    ich bin mit dem falschen Konto angemeldet
done = Sie haben jetzt Zugriff
done-explain = Sie haben es versucht, und es öffnet sich. Werden Sie wieder abgewiesen, kommen Sie zurück.
done-nothing-found = Jetzt entscheidet die zuständige Person
done-nothing-found-explain = Stimmt sie zu, gibt Ihnen die IT den Zugriff. Melden Sie sich dann ab und wieder an.
done-cannot-tell = Versuchen Sie es, sobald Sie können
done-cannot-tell-explain = Öffnet es sich dann nicht, kommen Sie zurück und wählen Sie „Nein, es öffnet sich noch nicht“.
done-not-fixed = Das ist noch nicht geklärt
done-not-fixed-explain = Wir wissen jetzt mehr. Wer Ihnen hilft, bekommt alle Ihre Antworten.
hand-over = Haben Sie auf einer fremden Seite ein Passwort eingegeben, oder heißen Dateien seltsam, sagen Sie das zuerst. Nennen Sie den genauen Namen und wo es liegt. Sagen Sie, welches Konto Sie benutzen und ob Sie nur lesen oder auch ändern. Sagen Sie, wofür und bis wann Sie es brauchen, wer zuständig ist und wer wann zugestimmt hat. Ging es früher, sagen Sie, wann zuletzt und ob auch andere abgewiesen werden. Sagen Sie, was wörtlich auf dem Bildschirm steht. Lassen Sie Passwörter und Codes weg.

case = Was trifft am besten zu?
case-never = Ich hatte noch nie Zugriff
case-never-note = Für eine neue Aufgabe, in einem neuen Team oder am ersten Tag
case-refused = Ich habe Zugriff, werde aber abgewiesen
case-refused-note = Es ging früher, oder jemand hat gesagt, dass ich jetzt Zugriff habe
case-all = Auch andere kommen nicht hinein
case-all-note = Vorher war es für uns alle offen
case-link = Ein Link weist mich ab oder zeigt das falsche Konto
case-link-note = Zu einem Dokument, einem Ordner oder einer Einladung, die jemand geschickt hat

## Noch nie Zugriff gehabt
wanted = Worauf brauchen Sie Zugriff?
wanted-folder = Auf einen Ordner oder ein gemeinsames Laufwerk
wanted-mailbox = Auf ein gemeinsames Postfach oder einen Kalender
wanted-application = Auf eine Anwendung oder eine Webseite für die Arbeit

owner-folder = Wer für den Ordner zuständig ist, entscheidet
owner-folder-body =
    Zuständig ist, wer für den Inhalt des Ordners verantwortlich ist. Oft ist das die Leitung des Teams oder des Projekts.
    Stimmt sie zu, gibt Ihnen die IT den Zugriff. Weder die IT noch jemand aus dem Team kann an ihrer Stelle zustimmen.
    Benutzen Sie bis dahin keine fremde Anmeldung. Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
owner-mailbox = Das Team hinter dem Postfach entscheidet
owner-mailbox-body =
    Für ein gemeinsames Postfach oder einen Kalender ist jemand zuständig. Meist ist es die Leitung des Teams, das damit arbeitet.
    Stimmt sie zu, gibt Ihnen die IT den Zugriff. Weder die IT noch jemand aus dem Team kann an ihrer Stelle zustimmen.
    Das Postfach einer einzelnen Person ist etwas anderes, auch wenn sie abwesend oder ausgeschieden ist. Ihre Führungskraft klärt das mit der IT.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
owner-application = Die Abteilung hinter der Anwendung entscheidet
owner-application-body =
    Auch für eine Anwendung ist jemand zuständig. Meist ist es die Leitung der Abteilung, die damit arbeitet.
    Sie entscheidet auch, was Sie dort tun können: nur ansehen, etwas ändern oder freigeben.
    Stimmt sie zu, gibt Ihnen die IT den Zugriff. Weder die IT noch jemand aus dem Team kann an ihrer Stelle zustimmen.
    Benutzen Sie bis dahin keine fremde Anmeldung. Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

owner = Hat die zuständige Person schon zugestimmt?
owner-agreed = Ja, sie hat zugestimmt
owner-known = Noch nicht, aber ich weiß, wer es ist
owner-unknown = Ich weiß nicht, wer zuständig ist

it-gives = Die IT gibt Ihnen jetzt den Zugriff
it-gives-body =
    Sagen Sie, wer wann zugestimmt hat, und wozu genau: Name, nur ansehen oder auch ändern, bis wann.
    Vielleicht fragt die IT dort noch einmal nach, denn eine Nachricht lässt sich fälschen.
    Meldet die IT, dass es erledigt ist, melden Sie sich ab und wieder an. Oft wirkt der Zugriff erst danach.

write = Nennen Sie der zuständigen Person drei Dinge
write-body =
    Was genau: der Name, wo es liegt, und ob Sie nur lesen oder auch etwas ändern.
    Warum: die Aufgabe, für die Sie es brauchen.
    Bis wann: ein Datum oder das Ende des Projekts.
    Zum Beispiel: „Ich möchte im Laufwerk Vertrieb den Ordner Verträge lesen, für die Prüfung, bis 31. März.“
    Vermeiden Sie „dasselbe wie meine Kollegin“. Das kann weit mehr sein, als Sie brauchen.
afterwards = Nach der Zustimmung gibt Ihnen die IT den Zugriff
afterwards-body =
    Lassen Sie die zuständige Person der IT Bescheid geben, oder leiten Sie ihre Antwort selbst an die IT weiter.
    Ist sie nicht da, fragen Sie ihre Vertretung oder ihre Führungskraft.
    Hat die IT den Zugriff gegeben, melden Sie sich am Computer ab und wieder an. Oft wirkt er erst danach.

find-owner = Die IT kann herausfinden, wer zuständig ist
find-owner-body =
    Auch Ihre Führungskraft weiß es oft. Die IT findet die zuständige Person, und diese entscheidet.
    Sagen Sie den genauen Namen. Sagen Sie, wo es liegt: den Pfad des Ordners, die Adresse des Postfachs oder der Seite.
    Sagen Sie, wofür Sie es brauchen und bis wann. Dann kann gleich entschieden werden.

## Abgewiesen
thing = Wo werden Sie abgewiesen?
thing-folder = Bei einem Ordner oder einem gemeinsamen Laufwerk
thing-mailbox = Bei einem gemeinsamen Postfach oder einem Kalender
thing-application = Bei einer Anwendung oder einer Webseite für die Arbeit

again-folder = Vom Computer abmelden und wieder anmelden
again-folder-body =
    Beim Anmelden erfährt der Computer, welche Ordner für Sie offen sind. Den Bildschirm zu sperren reicht nicht.
    Speichern Sie zuerst Ihre Arbeit. Danach bietet diese App auf ihrer ersten Seite an, hier weiterzumachen.
    Windows: Wählen Sie Start, Ihr Bild oder Ihren Namen, dann Abmelden. Es kann hinter drei Punkten stehen.
    Mac: Wählen Sie das Apfel-Menü, dann Abmelden. Linux: Wählen Sie das Menü rechts oben, das Ein-Aus-Symbol, dann Abmelden.
    Außerhalb des Büros verbinden Sie sich danach wieder mit dem Netz Ihrer Organisation, oft VPN genannt. Versuchen Sie dann den Ordner.
again-mailbox = Das Mailprogramm schließen und wieder öffnen
again-mailbox-body =
    Ein gemeinsames Postfach erscheint oft erst, wenn das Mailprogramm startet. Ein neuer Zugriff kann eine Stunde oder länger brauchen.
    Schließen Sie das Mailprogramm ganz. Am Mac wählen Sie in seinem Menü Beenden.
    Öffnen Sie es wieder und warten Sie ein paar Minuten. Sehen Sie links unter Ihren eigenen Ordnern nach.
    Outlook im Browser: Wählen Sie rechts oben Ihr Bild, dann „Anderes Postfach öffnen“. Geben Sie die Adresse des Postfachs ein.
    Meist reicht Ihre eigene Anmeldung. Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
again-application = Von der Anwendung abmelden und wieder anmelden
again-application-body =
    Oft erfährt eine Anwendung erst beim Anmelden, was Sie dort dürfen.
    Wählen Sie in der Anwendung Ihren Namen oder Ihr Bild, dann Abmelden. Schließen Sie das Programm oder alle Fenster des Browsers.
    Öffnen Sie sie so wie immer, nicht über einen Link aus einer Nachricht. Melden Sie sich mit Ihrem Arbeitskonto an.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

opens = Öffnet es sich jetzt?
opens-yes = Ja, es öffnet sich
opens-no = Nein, es öffnet sich noch nicht
opens-later = Das kann ich noch nicht sagen
opens-later-note = Ich muss noch warten oder kann mich jetzt nicht abmelden

history = Wie war es vorher?
history-given = Jemand hat mir gesagt, dass ich jetzt Zugriff habe
history-worked = Bis vor Kurzem ging es
history-assumed = Weder noch, ich dachte nur, dass ich Zugriff habe

not-arrived = Die IT sieht, ob der Zugriff angekommen ist
not-arrived-body =
    Manchmal gilt er für etwas mit ähnlichem Namen, für ein anderes Konto oder nur zum Ansehen.
    Die IT vergleicht, was genehmigt wurde und was Sie haben.
    Sagen Sie, wer Ihnen wann den Zugriff gegeben hat. Nennen Sie den genauen Namen dessen, was sich nicht öffnet.
    Schreiben Sie wörtlich auf, was auf dem Bildschirm steht.
ended = Vielleicht ist Ihr Zugriff zu Ende gegangen
ended-body =
    Ein Zugriff kann an einem Datum enden, mit einem Projekt oder bei einem Wechsel des Teams. Vielleicht wurde der Ordner oder die Seite auch verschoben.
    Die IT sieht, was es ist. Endete der Zugriff mit Absicht, entscheidet die zuständige Person neu.
    Sagen Sie, wann es zuletzt ging und was seitdem anders ist, etwa ein neues Passwort oder ein neues Team.
    Schreiben Sie wörtlich auf, was auf dem Bildschirm steht.
assumed = Dann entscheidet zuerst die zuständige Person
assumed-body =
    Zuständig ist, wer dafür verantwortlich ist, oft die Leitung des Teams. Auch wenn andere im Team Zugriff haben, gilt das noch nicht für Sie.
    Nennen Sie ihr den genauen Namen, wofür Sie es brauchen und bis wann. Stimmt sie zu, gibt Ihnen die IT den Zugriff.
    Wissen Sie nicht, wer zuständig ist, kann die IT es herausfinden.

## Niemand kommt hinein
notice = Hat die IT einen Umzug oder eine Wartung angekündigt?
notice-no = Nein, oder ich weiß es nicht
notice-yes = Ja, es gibt eine Ankündigung

outage = Dann liegt es nicht an Ihrem Zugriff
outage-body =
    Heißen Dateien seltsam, oder verlangt ein Text Geld? Rufen Sie jetzt die IT an.
    Kommt niemand hinein, ist meist etwas gestört oder umgezogen.
    Bleiben Sie vorerst angemeldet. Ist etwas Größeres gestört, klappt eine neue Anmeldung vielleicht nicht.
    Sagen Sie, worum es geht, seit wann, und wie viele betroffen sind. Eine Meldung für alle reicht.
    Ruft jemand deswegen an und fragt nach Ihrem Passwort oder einem Code, legen Sie auf. Die IT braucht beides nie.
announced = Die IT öffnet es wieder
announced-body =
    Warten Sie bis zu der Zeit in der Ankündigung. Abmelden macht es nicht schneller.
    Eine Ankündigung lässt sich fälschen. Eine echte fragt nie nach Ihrem Passwort oder einem Code. Tut diese es, sagen Sie es der IT.
    Ist es nach dieser Zeit noch nicht offen, sagen Sie es der IT.

## Ein Link
sender = Kennen Sie den Absender, und haben Sie den Link erwartet?
sender-yes = Ja, beides
sender-no = Nein, oder ich bin nicht sicher

not-expected = Lassen Sie den Link vorerst liegen
not-expected-body =
    Ein Link, der ungefragt kommt und eine Anmeldung verlangt, kann Betrug sein. Er kann sogar vom Konto von jemandem kommen, den Sie kennen.
    Melden Sie sich dort nicht an und behalten Sie die Nachricht. Die IT kann ansehen, wohin der Link führt.
    Fragen Sie den Absender am Telefon, ob der Link echt ist. Nehmen Sie eine Nummer, die Sie schon haben, keine aus der Nachricht.
    Haben Sie dort ein Passwort oder einen Code eingegeben, rufen Sie sofort die IT an. Das kann allen passieren.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

link-account = Sehen Sie nach, welches Konto die Seite zeigt
link-account-body =
    Oft ist der Browser mit einem anderen Konto angemeldet: einem privaten oder dem einer anderen Organisation.
    Wählen Sie rechts oben auf der Seite das Bild oder die Buchstaben. Dort stehen ein Name und eine Adresse.
    Ist es nicht Ihre Arbeitsadresse, wählen Sie diese dort aus. Steht sie nicht da, melden Sie sich ab.
link-window = Öffnen Sie den Link in einem privaten Fenster
link-window-body =
    Ein privates Fenster kennt kein anderes Konto. So wählen Sie selbst, mit welchem Sie sich anmelden.
    Kopieren Sie den Link. In Chrome und Edge drücken Sie Strg, Umschalt und N, in Firefox Strg, Umschalt und P.
    Am Mac drücken Sie Befehl statt Strg. In Safari sind es Befehl, Umschalt und N.
    Setzen Sie den Link oben in die Zeile ein. Sind Anmeldeseite und Adresse wie gewohnt, melden Sie sich mit Ihrem Arbeitskonto an.
    Ist etwas anders als sonst, halten Sie an und fragen Sie die IT. Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

link-opens = Öffnet es sich jetzt?
link-opens-yes = Ja, es öffnet sich
link-opens-no = Nein, es öffnet sich noch nicht
link-opens-later = Ich kann es jetzt nicht versuchen

link-sender = Bitten Sie den Absender, es für Ihre Arbeitsadresse freizugeben
link-sender-body =
    Vielleicht ist es für eine andere Adresse von Ihnen freigegeben oder nur für das Team des Absenders.
    Sagen Sie dem Absender, mit welcher Adresse Sie sich anmelden. Nehmen Sie eine Nummer oder Adresse, die Sie schon haben.
    Manche Seiten haben einen Knopf „Zugriff anfordern“. Er schickt Ihren Namen an die zuständige Person, die dann entscheidet.
    Arbeitet der Absender in einer anderen Organisation, entscheidet vielleicht zuerst die IT dort.
