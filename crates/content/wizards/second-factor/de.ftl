### Codes und Anfragen auf dem Handy beim Anmelden.

title = Zum Anmelden fehlt mir Code oder Handy
summary = Neues oder verlorenes Handy, abgelehnter Code, oder eine Anfrage, die nicht von Ihnen kommt
symptoms =
    mein Code beim Anmelden geht nicht
    der Code ist falsch
    Codes werden nicht akzeptiert
    ich soll einen Code eingeben und habe keinen
    ich bekomme keinen Code
    keine SMS mit dem Code
    der Code kommt nicht an
    auf dem Handy kommt keine Anfrage
    das Handy zeigt die Zahl zum Anmelden nicht
    Authenticator
    mein Authenticator geht nicht
    Authenticator verloren
    ich habe die Authenticator-App gelöscht
    meine Codes sind weg
    ich habe ein neues Handy
    neues Smartphone, wie ziehe ich den Authenticator um
    ich habe eine neue Handynummer und die Codes gehen an die alte
    Handy zu Hause vergessen und ich brauche den Code
    mein Handy ist kaputt und ich brauche es für den Code
    mein Handy mit dem Authenticator wurde gestohlen
    Handy verloren und ich kann mich nicht anmelden
    mein Handy will, dass ich eine Anmeldung bestätige, die ich nicht gestartet habe
    ich habe eine Anfrage bekommen, die ich nicht ausgelöst habe
    ich bekomme ständig Anfragen auf dem Handy
    ich bekomme Codes, die ich nicht angefordert habe
    jemand ruft an und will meinen Code
    ich habe aus Versehen eine Anfrage bestätigt
    Zwei-Faktor geht nicht
    zweiter Faktor
    Bestätigung in zwei Schritten
    Zwei-Faktor-Authentifizierung
    MFA
    2FA
    MFA zurücksetzen
    Authenticator zum ersten Mal einrichten
    ich soll meine Identität bestätigen
    Anmeldung genehmigen
    meine Ersatzcodes sind aufgebraucht
    mein Sicherheitsschlüssel wird nicht erkannt
done = Sie können sich wieder anmelden
done-explain = Bestätigen Sie auch künftig nur, was Sie selbst beginnen. Niemand aus der IT und auch sonst niemand braucht einen Code von Ihnen.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Können Sie sich noch nicht anmelden, kann ein Mensch mit Ihnen weitersuchen. Einen Code von Ihnen braucht niemand.
done-cannot-tell = Probieren Sie es, sobald Sie können
done-cannot-tell-explain = Geht es dann nicht, kommen Sie wieder oder fragen Sie einen Menschen. Einen Code von Ihnen braucht niemand.
done-not-fixed = Ihr Konto braucht noch die IT
done-not-fixed-explain = Wer Ihnen hilft, bekommt Ihre Antworten. Ihr Passwort oder einen Code braucht niemand.
hand-over = Sagen Sie, um welches Konto es geht und wie Sie sonst bestätigen: mit App, SMS oder Schlüssel. Sagen Sie auch, seit wann, und wo die IT Sie heute erreicht. Haben Sie eine Anfrage bestätigt oder jemandem einen Code gesagt, sagen Sie das zuerst. Lassen Sie Codes und Passwörter weg.

## Was geschieht
what = Was ist mit dem Code oder der Anfrage?
what-hint = Wer Ihnen hilft, braucht keinen Code und kein Passwort
what-prompt = Es kommen Anfragen oder Codes, die ich nicht ausgelöst habe
what-prompt-note = Oder jemand will einen Code oder ein Ja von mir
what-rejected = Mein Code wird nicht angenommen
what-silent = Es kommt keine Anfrage oder kein Code
what-new-phone = Ich habe ein neues Handy, und das alte geht noch
what-no-phone = Ich kann mein Handy oder die Anmelde-App nicht benutzen
what-no-phone-note = Zu Hause vergessen, leer, kaputt, ersetzt, oder die App ist weg
what-gone = Mein Handy ist verloren oder gestohlen
what-other = Etwas anderes
what-other-note = Das erste Einrichten, ein Sicherheitsschlüssel oder eine Karte

## Anfragen, die niemand ausgelöst hat
do-not-approve = Bestätigen Sie nichts, und sagen Sie niemandem den Code
do-not-approve-body =
    Wählen Sie am Handy „Nein“ oder „Ablehnen“. Kommen weitere Anfragen, bleiben Sie beim Nein.
    Vielleicht hat jemand schon Ihr Passwort. Dann fehlt nur noch Ihr Ja oder Ihr Code.
    Niemand aus der IT und auch sonst niemand braucht das je. Ist jemand am Telefon, legen Sie auf.
approved = Haben Sie eine bestätigt oder jemandem einen Code gesagt?
approved-hint = Solche Anfragen und Anrufe sollen Menschen mürbe machen
approved-no = Nein
approved-yes = Ja, oder ich bin nicht sicher
approved-it = Sagen Sie es jetzt der IT, am besten am Telefon
approved-it-body =
    Vielleicht ist gerade jemand in Ihrem Konto. Warten Sie darum nicht.
    Nehmen Sie eine Nummer, die Sie kennen, nicht eine aus einem Anruf oder einer Nachricht.
    Können Sie sich noch anmelden, ändern Sie jetzt Ihr Passwort, so wie immer.
    Die IT kann alle aussperren, die mit Ihrem Namen angemeldet sind. Ein neues Passwort allein schafft das nicht immer.
    Bestätigen Sie bis dahin nichts mehr.
not-approved-it = Sagen Sie der IT jetzt, dass das geschehen ist
not-approved-it-body =
    Es war richtig, nichts zu bestätigen. Die IT möchte es trotzdem wissen.
    Eine solche Anfrage heißt oft, dass jemand Ihr Passwort kennt. Ändern Sie es jetzt, so wie immer, oder lassen Sie sich von der IT helfen.
    Sie kann auch von einem Ihrer eigenen Geräte kommen. Die IT kann sehen, woher sie kam.
    Nehmen Sie einen Weg zur IT, den Sie kennen, nicht einen aus einem Anruf oder einer Nachricht.

## Ein Code wird nicht angenommen
source = Woher kommt der Code?
source-app = Aus der App auf meinem Handy
source-message = Aus einer SMS, einem Anruf oder einer E-Mail
app-code = Nehmen Sie einen frischen Code vom richtigen Eintrag
app-code-body =
    Die App zeigt vielleicht mehrere Konten. Nehmen Sie den Code unter dem Namen des Kontos, bei dem Sie sich anmelden.
    Die meisten Codes gelten eine halbe Minute. Warten Sie auf einen neuen und tippen Sie ihn gleich ein.
    Geben Sie ihn nur auf einer Seite ein, die Sie selbst geöffnet haben. Kam sie über einen Link in einer Nachricht, brechen Sie ab und sagen Sie es der IT.
phone-clock = Das Handy soll seine Uhr selbst stellen
phone-clock-body =
    Die App macht jeden Code aus der Uhrzeit. Geht das Handy eine Minute falsch, passt vielleicht keiner.
    iPhone: Einstellungen, Allgemein, Datum & Uhrzeit. Schalten Sie „Automatisch einstellen“ ein.
    Android: Öffnen Sie die Einstellungen und suchen Sie nach „Datum“. Schalten Sie die automatische Uhrzeit ein.
    Schließen Sie dann die App, öffnen Sie sie wieder und nehmen Sie einen neuen Code.
app-works = Wird der Code jetzt angenommen?
app-works-hint = Höchstens zwei Versuche. Weitere können Ihr Konto sperren
app-works-yes = Ja, es geht
app-works-no = Nein, er wird noch nicht angenommen
app-works-later = Ich kann es gerade nicht probieren
app-it = Die IT verbindet die App neu mit Ihrem Konto
app-it-body =
    App und Konto gehören vielleicht nicht mehr zusammen, zum Beispiel nach einer Änderung auf einer Seite.
    Die IT prüft, ob Sie es wirklich sind. Dann können Sie die App neu einrichten.
    Lassen Sie die App und ihre Einträge bis dahin auf dem Handy.
    Niemand aus der IT fragt nach einem Code oder nach Ihrem Passwort.
message-code = Nehmen Sie nur den neuesten Code
message-code-body =
    Fordern Sie einmal einen neuen Code an und warten Sie einige Minuten. Frühere Codes zählen dann nicht mehr.
    Tippen Sie ihn selbst ein, und lesen Sie ihn niemandem vor.
    Geben Sie ihn nur auf einer Seite ein, die Sie selbst geöffnet haben. Kam sie über einen Link in einer Nachricht, brechen Sie ab und sagen Sie es der IT.
message-works = Wird der Code jetzt angenommen?
message-works-hint = Höchstens zwei Versuche. Weitere können Ihr Konto sperren
message-works-yes = Ja, es geht
message-works-no = Nein, er wird noch nicht angenommen
message-works-later = Ich kann es gerade nicht probieren
message-it = Die IT sieht, warum der Code nicht angenommen wird
message-it-body =
    Sie sieht, ob das Konto gesperrt ist und an welche Nummer oder Adresse die Codes gehen.
    Bevor sie etwas ändert, prüft sie, ob Sie es wirklich sind.
    Niemand aus der IT fragt nach einem Code oder nach Ihrem Passwort.

## Es kommt nichts an
wake-phone = Öffnen Sie die App auf dem Handy selbst
wake-phone-body =
    Entsperren Sie das Handy und öffnen Sie die Anmelde-App, oft „Authenticator“ genannt. Vielleicht wartet die Anfrage darin.
    Öffnen Sie am Handy eine Webseite. Lädt sie nicht, schalten Sie den Flugmodus aus und WLAN oder mobile Daten ein.
    Schalten Sie „Nicht stören“ oder „Fokus“ aus.
    Für SMS und Anrufe sehen Sie nach, ob das Handy Empfang hat.
ask-again = Fordern Sie es noch einmal an, oder einen anderen Weg
ask-again-body =
    Lassen Sie es sich von der Anmeldeseite einmal neu senden und warten Sie einige Minuten. Im Ausland dauert es manchmal länger.
    Viele Seiten bieten einen anderen Weg, zum Beispiel den Code, den die App zeigt. Er braucht keine Verbindung.
    Bestätigen Sie nur, was gleich nach Ihrer eigenen Anmeldung kommt. Zeigen Handy und Seite eine Zahl, muss es dieselbe sein.
silent-works = Konnten Sie sich damit anmelden?
silent-works-yes = Ja, es geht
silent-works-no = Nein, es kommt nichts an
silent-works-later = Ich warte noch
silent-it = Die IT sieht, wohin Ihre Anfragen und Codes gehen
silent-it-body =
    Vielleicht gehen sie an ein altes Handy, eine alte Nummer oder eine gelöschte App.
    Die IT prüft, ob Sie es wirklich sind. Dann ändert sie es mit Ihnen.
    Niemand aus der IT fragt nach einem Code oder nach Ihrem Passwort.

## Ein neues Handy
keep-old = Behalten Sie das alte Handy, bis das neue geht
keep-old-body =
    Setzen Sie es noch nicht zurück, und geben Sie es nicht her. Sie brauchen es noch einmal zum Anmelden.
    Wird ein Handy auf ein neues kopiert, kommt die Anmelde-App oft ohne ihre Konten mit.
add-new = Fügen Sie das neue Handy Ihrem Konto hinzu
add-new-body =
    Installieren Sie auf dem neuen Handy dieselbe App oder die, die Ihre IT genannt hat. Manche Apps sehen ähnlich aus und sind falsch.
    Öffnen Sie am Computer die Seite für Anmeldemethoden so, wie die IT es gezeigt hat. Oft heißt sie „Sicherheitsinformationen“.
    Melden Sie sich dort mit dem alten Handy an und fügen Sie eine Methode hinzu. Folgen Sie der Seite, bis sie ein quadratisches Bild zeigt.
    Scannen Sie das Bild mit der App auf dem neuen Handy. Senden und zeigen Sie es niemandem.
new-works = Können Sie sich mit dem neuen Handy anmelden?
new-works-yes = Ja, es geht
new-works-no = Nein, oder ich kenne keine solche Seite
new-works-later = Ich habe es noch nicht probiert
remove-old = Nehmen Sie das alte Handy von der Liste
remove-old-body =
    Entfernen Sie auf derselben Seite das alte Handy aus Ihren Anmeldemethoden.
    Für dieses Konto kann es dann zurückgesetzt und abgegeben werden. Sehen Sie vorher nach, ob andere Konten es auch brauchen.
new-it = Die IT fügt das neue Handy mit Ihnen hinzu
new-it-body =
    Behalten Sie das alte Handy, bis das neue geht.
    Die IT prüft, ob Sie es wirklich sind. Dann richten Sie das neue Handy zusammen ein.
    Niemand aus der IT fragt nach einem Code oder nach Ihrem Passwort.

## Kein Handy oder keine App
other-ways = Suchen Sie auf der Anmeldeseite einen anderen Weg
other-ways-body =
    Ist das Handy nur leer, laden Sie es zuerst einige Minuten.
    Viele Seiten haben eine Zeile wie „Auf andere Weise anmelden“ oder „Ich kann meine App zurzeit nicht verwenden“.
    Vielleicht bietet sie einen Anruf an einem anderen Telefon, einen Sicherheitsschlüssel oder Codes, die Sie einmal gedruckt haben.
    Nehmen Sie nur Wege, die Sie selbst eingerichtet haben, nie das Handy von jemand anderem.
way-works = Können Sie sich auf diesem Weg anmelden?
way-works-yes = Ja, es geht
way-works-no = Nein, es gibt keinen anderen Weg
way-works-later = Ich kann es gerade nicht probieren
set-up-again = Richten Sie die App neu ein, wenn sie weg ist
set-up-again-body =
    Liegt das Handy nur zu Hause oder war es leer, ist nichts weiter nötig.
    Ist es kaputt oder ersetzt oder ist die App weg, fügen Sie mit dieser Anmeldung Ihr jetziges Handy hinzu.
    Öffnen Sie dafür die Seite für Anmeldemethoden so, wie die IT es gezeigt hat. Entfernen Sie dort den alten Eintrag.
    Finden Sie keine solche Seite, fragen Sie die IT.
no-way-it = Die IT gibt Ihnen einen Weg hinein
no-way-it-body =
    Wenden Sie sich selbst an die IT. Einen neuen Weg bekommt nur die Person, der das Konto gehört.
    Zuerst prüft die IT, ob Sie es wirklich sind. Sonst könnte sich jemand für Sie ausgeben.
    Dann kann sie Ihnen für kurze Zeit einen Zugang geben, oder Sie richten das Handy neu ein.
    Niemand aus der IT fragt nach einem Code oder nach Ihrem Passwort.

## Verloren oder gestohlen
gone-it = Sagen Sie der IT jetzt, dass das Handy weg ist
gone-it-body =
    Die IT kann verhindern, dass es sich mit Ihrem Namen anmeldet, und schützen, was von der Arbeit darauf ist.
    Sagen Sie es auch, wenn es vielleicht wieder auftaucht. Am schnellsten geht es am Telefon, unter einer Nummer, die Sie kennen.
    Lassen Sie die SIM-Karte sperren, von der IT oder Ihrem Anbieter. War eine Bank-App darauf? Rufen Sie Ihre Bank an.
    Sagt jemand, es sei gefunden, und will einen Code oder ein Passwort, geben Sie nichts heraus.
    Die IT verhilft Ihnen dann zu einem anderen Weg, sich anzumelden.

## Etwas anderes
first-steps = Erstes Einrichten, Sicherheitsschlüssel oder Karte
first-steps-body =
    Erstes Einrichten: Beginnen Sie auf der Seite, die die IT Ihnen gezeigt hat. Verlangt es nur eine Nachricht, benutzen Sie keinen Link daraus.
    Sicherheitsschlüssel: Stecken Sie ihn direkt in den Computer, ohne Verteiler. Berühren Sie ihn, wenn er blinkt.
    Karte: Ziehen Sie sie heraus, stecken Sie sie mit dem Chip voran wieder ein und warten Sie einen Moment.
    Tippen Sie die PIN von Schlüssel oder Karte selbst ein, und sagen Sie sie niemandem. Falsche Versuche können sie sperren.
other-works = Können Sie sich jetzt anmelden?
other-works-yes = Ja, es geht
other-works-no = Nein, es geht noch nicht
other-works-later = Ich kann es gerade nicht probieren
other-it = Die IT geht es mit Ihnen durch
other-it-body =
    Sie weiß, welche Wege zum Anmelden es in Ihrer Organisation gibt und welche davon Sie benutzen können.
    Bevor sie etwas ändert, prüft sie, ob Sie es wirklich sind.
    Niemand aus der IT fragt nach einem Code, einer PIN oder Ihrem Passwort.
