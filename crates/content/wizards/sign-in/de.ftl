### Ich kann mich nicht anmelden.

title = Ich kann mich nicht anmelden
summary = Ein Passwort ist falsch, vergessen oder abgelaufen, oder ein Konto ist gesperrt
symptoms =
    ich kann mich nicht anmelden
    Anmeldung geht nicht
    ich kann mich nicht einloggen
    der Login klappt nicht
    Anmeldung fehlgeschlagen
    ich komme nicht in meinen Computer
    ich komme nicht rein
    mein Passwort geht nicht
    das Passwort ist falsch
    das Passwort wird nicht akzeptiert
    mein Kennwort stimmt nicht
    Benutzername oder Passwort falsch
    mein Benutzername wird nicht erkannt
    Passwort vergessen
    mir fällt mein Kennwort nicht ein
    ich brauche ein neues Passwort
    Passwort zurücksetzen
    mein Passwort ist abgelaufen
    mein Passwort läuft bald ab
    wie ändere ich mein Passwort
    Kennwort ändern
    mein Konto ist gesperrt
    Konto entsperren
    zu viele Versuche
    zu oft das falsche Passwort eingegeben
    mein Konto wird immer wieder gesperrt
    mein Konto ist deaktiviert
    ich werde ständig nach dem Passwort gefragt
    Passwort geändert und jetzt geht nichts
    auf dem Handy ist noch das alte Passwort
    die Tastatur schreibt falsche Buchstaben im Passwort
    Feststelltaste und Passwort
    meine PIN geht nicht
    kein Anmeldeserver verfügbar
    die Uhr ist falsch und ich kann mich nicht anmelden
    ich habe eine Nachricht bekommen, dass mein Passwort abläuft
    jemand ruft an und will mein Passwort
done = Sie können sich wieder anmelden
done-explain = Haben Sie ein neues Passwort, tragen Sie es auch auf Handy und Tablet ein. Sonst sperren diese Geräte vielleicht Ihr Konto.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Können Sie sich noch nicht anmelden oder beunruhigt Sie eine Nachricht, kann ein Mensch mit Ihnen weitersuchen. Ihr Passwort braucht niemand.
done-cannot-tell = Melden Sie sich an, sobald Sie können
done-cannot-tell-explain = Geht es dann nicht, kommen Sie wieder oder fragen Sie einen Menschen. Ihr Passwort braucht niemand.
done-not-fixed = Ihr Konto braucht noch die IT
done-not-fixed-explain = Wer Ihnen hilft, bekommt Ihre Antworten. Ihr Passwort oder einen Code braucht niemand.
hand-over = Ist vielleicht jemand Fremdes in Ihrem Konto oder Computer, sagen Sie das zuerst, und was Sie preisgegeben haben. Nennen Sie den Namen des Kontos, nie das Passwort oder einen Code. Sagen Sie, wo Sie sich anmelden: welcher Computer, welches Programm oder welche Seite, im Büro oder außerhalb. Sagen Sie, was wörtlich auf dem Bildschirm steht und wann es zuletzt ging. Sagen Sie, ob das Passwort neu ist und welche Geräte es benutzen. Sagen Sie, wo die IT Sie heute erreicht.

## Was geschieht
what = Was geschieht, wenn Sie sich anmelden?
what-hint = Wer Ihnen hilft, braucht Ihr Passwort nicht
what-wrong = Es heißt, Name oder Passwort sei falsch
what-forgotten = Ich habe mein Passwort vergessen
what-expired = Es heißt, mein Passwort sei abgelaufen
what-expired-note = Oder es läuft bald ab
what-locked = Es heißt, mein Konto sei gesperrt oder deaktiviert
what-locked-note = Oder es gab zu viele Versuche
what-code = Ich soll einen Code eingeben oder etwas am Handy bestätigen
what-message = Ich habe eine Nachricht oder einen Anruf wegen meines Passworts bekommen
what-message-note = Oder ich habe es auf einer Seite eingegeben, der ich nicht traue
what-other = Etwas anderes
what-other-note = Keine Verbindung, eine falsche Uhrzeit, oder es geschieht nichts

## Name oder Passwort falsch
changed = Haben Sie Ihr Passwort in den letzten Tagen geändert?
changed-yes = Ja
changed-no = Nein
new-or-old = Das neue Passwort ist vielleicht noch nicht überall bekannt
new-or-old-body =
    Außerhalb des Büros will der erste Bildschirm eines Computers manchmal noch das alte Passwort.
    Probieren Sie zuerst das neue, dann einmal das alte. Weitere Versuche können Ihr Konto sperren.
    Öffnet das alte den Computer, verbinden Sie ihn mit dem Netz Ihrer Organisation. Sperren Sie dann den Bildschirm und öffnen Sie ihn mit dem neuen.
keys = Sehen Sie auf die Tastatur
keys-body =
    Feststelltaste: Ist sie an, zeigen die meisten Anmeldeseiten einen Hinweis oder einen Pfeil. Einmal drücken schaltet sie aus.
    Sprache der Tastatur: Bei einer anderen liegen Y, Z und die meisten Zeichen woanders. Der erste Bildschirm von Windows zeigt sie unten rechts. Mac und Linux zeigen sie meist oben rechts.
    Ziffernblock: Er schreibt Ziffern nur, wenn Num Lock an ist.
    Das Auge neben dem Feld zeigt, was Sie tippen. Benutzen Sie es nur, wenn niemand mitsieht.
asks-for = Sehen Sie nach, was die Anmeldung wissen will
asks-for-body =
    Der Name: An gemeinsamen Computern steht vielleicht noch ein anderer. Wählen Sie „Anderer Benutzer“ oder „Nicht aufgeführt?“.
    Manche Stellen wollen den kurzen Namen, andere die ganze E-Mail-Adresse. Nehmen Sie, was früher ging.
    Windows fragt manchmal nach der PIN dieses Computers. Für das Passwort wählen Sie „Anmeldeoptionen“ und dann den Schlüssel.
    Eine Webseite: Öffnen Sie sie wie immer. Kamen Sie über den Link in einer Nachricht, gehen Sie zurück und wählen Sie die Antwort mit der Nachricht.
wrong-works = Können Sie sich jetzt anmelden?
wrong-works-hint = Ein oder zwei Versuche reichen. Weitere können Ihr Konto sperren
wrong-works-yes = Ja, es geht
wrong-works-no = Nein, es geht noch nicht
wrong-works-later = Ich kann es gerade nicht probieren
wrong-it = Die IT sieht, warum Sie abgewiesen werden
wrong-it-body =
    Sie sieht, ob das Konto gesperrt ist, und kann Ihnen zu einem neuen Passwort verhelfen.
    Zuerst prüft sie, ob Sie es wirklich sind. Sonst könnte sich jemand für Sie ausgeben.
    Niemand aus der IT fragt nach Ihrem alten Passwort oder nach einem Code.

## Vergessen
no-guessing = Raten Sie nicht weiter, holen Sie ein neues Passwort
no-guessing-body =
    Zu viele falsche Versuche sperren Ihr Konto.
    Niemand kann Ihr altes Passwort nachsehen, auch die IT nicht. Sie bekommen ein neues.
    Hat die IT Ihnen eine Seite für neue Passwörter gezeigt, öffnen Sie sie auf diesem Weg. Nehmen Sie keinen Link aus einer Nachricht oder einer Suche.
forgotten-works = Konnten Sie ein neues Passwort setzen und sich anmelden?
forgotten-works-yes = Ja, es geht
forgotten-works-no = Nein, oder ich kenne keine solche Seite
forgotten-works-later = Ich habe es noch nicht probiert
forgotten-it = Die IT verhilft Ihnen zu einem neuen Passwort
forgotten-it-body =
    Fragen Sie selbst danach. Ein neues Passwort bekommt nur die Person, der das Konto gehört.
    Die IT prüft, ob Sie es wirklich sind. Antworten Sie nur, wenn Sie sich selbst an die IT gewandt haben.
    Was Sie bekommen, gilt meist für eine Anmeldung. Dann wählen Sie ein eigenes, das sonst niemand kennt.
    Niemand aus der IT fragt nach einem alten Passwort oder nach einem Code.

## Abgelaufen
where-to-change = Ändern Sie es nur dort, wo Sie sich immer anmelden
where-to-change-body =
    Steht es nur in einer Nachricht? Benutzen Sie keinen Link daraus. Gehen Sie zurück und wählen Sie die Antwort mit der Nachricht.
    Außerhalb des Büros verbinden Sie sich zuerst mit dem Netz Ihrer Organisation, zum Beispiel über VPN.
    Sagt es die Anmeldung selbst, ändern Sie es dort: einmal das alte Passwort, zweimal das neue.
    Sind Sie bei Windows angemeldet, drücken Sie Strg+Alt+Entf und wählen Sie „Kennwort ändern“. Bei Mac und Linux nehmen Sie den Weg, den die IT Ihnen gezeigt hat.
new-everywhere = Ihre anderen Geräte brauchen das neue Passwort auch
new-everywhere-body =
    Handy oder Tablet senden sonst weiter das alte Passwort. Das kann Ihr Konto sperren.
    Sehen Sie bald nach der Änderung dort nach E-Mail, Kalender und WLAN, und nach einem zweiten Computer. Geben Sie das neue Passwort ein, wo es verlangt wird.
expired-works = Können Sie sich mit dem neuen Passwort anmelden?
expired-works-yes = Ja, es geht
expired-works-no = Nein, oder ich konnte es nicht ändern
expired-works-later = Ich habe es noch nicht probiert
expired-it = Die IT hilft Ihnen beim Ändern
expired-it-body =
    Manches abgelaufene Passwort lässt sich von dort, wo Sie sind, nicht mehr ändern. Die IT kann Ihnen ein neues geben.
    Zuerst prüft sie, ob Sie es wirklich sind. Sonst könnte sich jemand für Sie ausgeben.
    Niemand aus der IT fragt nach Ihrem alten Passwort oder nach einem Code.

## Gesperrt oder deaktiviert
why = Was war davor?
why-tries = Ich habe mehrmals ein falsches Passwort eingegeben
why-changed = Ich habe vor Kurzem mein Passwort geändert
why-disabled = Es heißt deaktiviert oder beendet, nicht gesperrt
why-unknown = Ich kenne keinen Grund
stop-trying = Probieren Sie vorerst nicht weiter
stop-trying-body =
    Jeder weitere Versuch kann die Sperre verlängern.
    Manche Konten öffnen sich nach einer Weile von selbst. Wie lange das dauert, stellt die IT ein.
    Hat die IT Ihnen eine Seite zum Entsperren gezeigt, öffnen Sie sie auf diesem Weg. Nehmen Sie keinen Link aus einer Nachricht.
    Sehen Sie vor dem Versuch nach der Feststelltaste und der Sprache der Tastatur.
tries-works = Können Sie sich jetzt anmelden?
tries-works-hint = Ein Versuch reicht
tries-works-yes = Ja, es geht
tries-works-no = Nein, oder ich kann nicht warten
tries-works-later = Ich warte noch
tries-it = Die IT entsperrt Ihr Konto
tries-it-body =
    Zuerst prüft sie, ob Sie es wirklich sind. Sonst könnte sich jemand für Sie ausgeben.
    Sind Sie bei Ihrem Passwort nicht sicher, sagen Sie es. Dann bekommen Sie ein neues.
    Niemand aus der IT fragt nach Ihrem Passwort oder nach einem Code.
old-password = Vielleicht benutzt ein Gerät noch Ihr altes Passwort
old-password-body =
    Jedes Mal, wenn es sich von selbst anmeldet, kann es Ihr Konto wieder sperren.
    Denken Sie an Handy, Tablet, einen zweiten Computer und an Besprechungsräume, in denen Sie noch angemeldet sind.
    Schalten Sie solche Geräte aus oder in den Flugmodus, bis das Konto wieder offen ist. Manche Konten öffnen sich nach einer Weile von selbst.
    Nehmen Sie dann ein Gerät nach dem anderen. Geben Sie das neue Passwort ein, wo es verlangt wird.
changed-works = Können Sie sich jetzt anmelden?
changed-works-hint = Ein Versuch reicht
changed-works-yes = Ja, es geht
changed-works-no = Nein, oder ich kann nicht warten
changed-works-later = Ich warte noch
changed-it = Die IT entsperrt Ihr Konto und sucht das Gerät
changed-it-body =
    Die IT kann oft sehen, welches Gerät das alte Passwort sendet und wann.
    Zuerst prüft sie, ob Sie es wirklich sind. Sonst könnte sich jemand für Sie ausgeben.
    Niemand aus der IT fragt nach Ihrem Passwort oder nach einem Code.
disabled-it = Die IT sieht, warum das Konto deaktiviert ist
disabled-it-body =
    Weitere Versuche helfen nicht. Konten werden deaktiviert, wenn eine Frist endet, nach langer Abwesenheit oder zum Schutz.
    Die IT sieht den Grund und sagt, was nötig ist. Manchmal stimmt zuerst Ihre Führungskraft zu.
    Niemand aus der IT fragt nach Ihrem Passwort oder nach einem Code.
unknown-it = Sagen Sie der IT, dass Sie keinen Grund kennen
unknown-it-body =
    Vielleicht wollte jemand anderes in Ihr Konto. Es kann auch ein Gerät von Ihnen mit einem alten Passwort sein.
    Die IT kann sehen, woher die Versuche kamen. Sie entsperrt das Konto, wenn es sicher ist.
    Bestätigen Sie bis dahin keine Anmeldung am Handy. Sagen Sie niemandem Ihr Passwort oder einen Code, auch nicht bei einem Anruf deswegen.

## Codes
codes = Für Codes und Handys gibt es eine eigene Hilfe
codes-body =
    Sie hilft bei einem neuen oder verlorenen Handy, bei abgelehnten Codes und bei Anfragen, die nicht von Ihnen kommen.
    Gehen Sie zurück zum Start und geben Sie dort „Code beim Anmelden“ ein.
    Sollen Sie am Handy etwas bestätigen, das Sie nicht ausgelöst haben? Bestätigen Sie es nicht, und sagen Sie es gleich der IT.

## Eine Nachricht oder ein Anruf
trick = Eine Nachricht über Ihr Passwort kann ein Trick sein
trick-body =
    Öffnen Sie keinen Link und keinen Anhang, und rufen Sie keine Nummer daraus an. Ist jemand am Telefon, legen Sie auf.
    Niemand aus der IT und auch sonst niemand braucht je Ihr Passwort oder einen Code.
    Läuft Ihr Passwort wirklich ab, sehen Sie es dort, wo Sie sich immer anmelden.
given = Haben Sie ein Passwort oder einen Code preisgegeben oder etwas bestätigt?
given-hint = Solche Nachrichten sind so gemacht, dass sie echt aussehen
given-no = Nein
given-yes = Ja, oder ich bin nicht sicher
given-it = Sagen Sie es jetzt der IT, am besten am Telefon
given-it-body =
    Mit Passwort, Code oder Ihrer Bestätigung kann jemand sofort in Ihr Konto. Warten Sie darum nicht.
    Nehmen Sie eine Nummer, die Sie kennen, nicht eine aus der Nachricht oder dem Anruf.
    Haben Sie eine Datei geöffnet, etwas installiert oder jemanden hineingelassen? Ziehen Sie das Netzwerkkabel und schalten Sie WLAN aus. Ändern Sie an ihm kein Passwort.
    Sonst ändern Sie Ihr Passwort jetzt, so wie immer, wenn Sie sich noch anmelden können.
    Bestätigen Sie am Handy nichts mehr, und sagen Sie niemandem einen Code.
    Behalten Sie die Nachricht. Die IT kann daran sehen, wer noch in Gefahr ist.
leave-it = Lassen Sie die Nachricht liegen und melden Sie sie
leave-it-body =
    Haben Sie eine Datei geöffnet, etwas installiert oder jemanden hineingelassen? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an.
    Melden Sie sie so, wie die IT es Ihnen gezeigt hat. Das hilft allen, die dieselbe Nachricht bekamen.
    Möchten Sie wissen, ob sie echt ist, fragen Sie die IT unter einer Nummer, die Sie kennen.

## Etwas anderes
checking = Die Uhr wird angesehen
clock-wrong-check = Die Uhr dieses Computers geht richtig
clock-wrong-checking = Die Uhr wird verglichen
clock-wrong = Die Uhr dieses Computers geht um { $minutes } Minuten falsch
clock-wrong-explain = { $way ->
    [ahead] Sie geht vor. Die Anmeldung vergleicht Uhren und weist einen Computer ab, dessen Uhr stark abweicht.
   *[other] Sie geht nach. Die Anmeldung vergleicht Uhren und weist einen Computer ab, dessen Uhr stark abweicht.
  }
set-clock = Stellen Sie die Uhr richtig
set-clock-body =
    Windows: Einstellungen, Zeit und Sprache, Datum und Uhrzeit. Mac: Systemeinstellungen, Allgemein, Datum & Uhrzeit.
    Linux: Einstellungen, suchen Sie „Datum und Zeit“.
    Schalten Sie die automatische Zeit ein. Geht das nicht? Die IT stellt sie.
    Vergleichen Sie Datum und Uhrzeit mit Ihrem Telefon.
clock-alone-check = Etwas hält die Uhr richtig
clock-alone-checking = Wird die Uhr richtig gehalten?
clock-alone = Nichts hält die Uhr dieses Computers richtig
clock-alone-explain = Sie geht allein und wird nach und nach falsch. Weicht sie stark ab, hält sie Sie vom Anmelden ab.
automatic-time = Schalten Sie die automatische Zeit ein
automatic-time-body =
    Windows: Einstellungen, Zeit und Sprache, Datum und Uhrzeit. Mac: Systemeinstellungen, Allgemein, Datum & Uhrzeit.
    Linux: Einstellungen, suchen Sie „Datum und Zeit“.
    Es dauert eine Minute und braucht das Netz.
clock = Sehen Sie auf Datum und Uhrzeit
clock-body =
    Geht die Uhr einige Minuten falsch, kann die Anmeldung abgewiesen werden. Vergleichen Sie sie mit Ihrem Handy.
    Windows: Einstellungen, Zeit und Sprache, Datum und Uhrzeit. Schalten Sie „Uhrzeit automatisch festlegen“ ein.
    Mac: Systemeinstellungen, Allgemein, Datum & Uhrzeit. Linux: Einstellungen, dort nach „Datum“ suchen. Schalten Sie die automatische Uhrzeit ein.
    Ist es gesperrt oder kommen Sie nicht so weit, lassen Sie es. Die IT kann es tun.
network = Sehen Sie nach der Verbindung
network-body =
    Stecken Sie das Netzkabel ein, oder wählen Sie ein WLAN, das Sie kennen. Der erste Bildschirm hat dafür ein Zeichen in einer Ecke.
    Beim ersten Mal an einem Computer braucht es oft das Netz Ihrer Organisation.
    Ist er verbunden und nichts ändert sich, speichern Sie, was offen ist. Starten Sie den Computer dann einmal neu.
other-works = Können Sie sich jetzt anmelden?
other-works-yes = Ja, es geht
other-works-no = Nein, es geht noch nicht
other-works-later = Ich kann es gerade nicht probieren
other-it = Die IT sieht es sich mit Ihnen an
other-it-body =
    Schreiben Sie auf, was auf dem Bildschirm steht, Wort für Wort. Auch ein Foto davon hilft.
    Will der Bildschirm einen Wiederherstellungsschlüssel, kennt die IT den Weg. Geben Sie ihn sonst niemandem.
    Niemand aus der IT fragt nach Ihrem Passwort oder nach einem Code.
