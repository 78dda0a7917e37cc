### Zertifikat, Karte oder Schlüssel fehlt.

title = Zertifikat, Karte oder Schlüssel fehlt
summary = Wiederherstellungsschlüssel verlangt, Karte nicht gelesen, Zertifikat abgelaufen
symptoms =
    ein blauer Bildschirm will den Wiederherstellungsschlüssel
    BitLocker Wiederherstellung
    Wiederherstellungsschlüssel für dieses Laufwerk eingeben
    mein Laptop will einen BitLocker Schlüssel
    es wird ein Schlüssel mit 48 Ziffern verlangt
    wo finde ich meinen Wiederherstellungsschlüssel
    FileVault Schlüssel
    die Festplatte ist verschlüsselt und ich komme nicht rein
    beim Start wird ein Passwort für die Festplatte verlangt
    jemand will meinen Wiederherstellungsschlüssel
    meine Smartcard wird nicht erkannt
    der Kartenleser erkennt meine Karte nicht
    das Kartenlesegerät liest die Karte nicht
    mein Dienstausweis geht am Computer nicht
    legen Sie eine Smartcard ein
    kein Zertifikat auf der Karte gefunden
    der Kartenleser leuchtet nicht
    meine Karte ist gesperrt
    falsche PIN von der Karte eingegeben
    PIN der Karte vergessen
    PIN gesperrt und PUK
    mein Sicherheitsschlüssel wird nicht gelesen
    mein Zertifikat ist abgelaufen
    mein Zertifikat läuft bald ab
    Zertifikat erneuern
    ich kann verschlüsselte Mails nicht öffnen
    ich kann verschlüsselte E-Mails nicht mehr lesen
    ich kann eine Mail nicht signieren
    meiner Unterschrift wird nicht vertraut
    das Zertifikat zum Unterschreiben von Dokumenten ist abgelaufen
    Outlook findet meine digitale ID nicht
    das WLAN der Firma will ein Zertifikat
    kein Zertifikat für das Firmennetz
    das Netz im Büro lehnt meinen Laptop ab
    WLAN fragt, ob ich dem Zertifikat vertraue
    Netzwerkauthentifizierung fehlgeschlagen am Kabel
    ich brauche ein neues Zertifikat
done = Es geht wieder
done-explain = Behalten Sie Karte, PIN und Schlüssel für sich. Kommt es ohne Grund wieder, sagen Sie es der IT.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Geht es noch nicht, kann die IT mit Ihnen weitersuchen. Ihre PIN, Ihr Passwort und Ihren Schlüssel braucht niemand.
done-cannot-tell = Probieren Sie es, sobald Sie können
done-cannot-tell-explain = Geht es dann nicht, kommen Sie wieder oder fragen Sie die IT. Ihre PIN, Ihr Passwort und Ihren Schlüssel braucht niemand.
done-not-fixed = Das sieht sich noch die IT an
done-not-fixed-explain = Die IT bekommt Ihre Antworten. Ihr Wiederherstellungsschlüssel und Ihre PIN gehören nicht dazu.
hand-over = Wollte jemand einen Schlüssel, eine PIN oder ein Ja, sagen Sie das zuerst, und was Sie gegeben haben. Schreiben Sie hier nie einen Wiederherstellungsschlüssel, eine PIN, PUK oder ein Passwort auf, und senden Sie kein Foto davon. Wer aus dem Kollegium hilft, hilft nicht bei solchen Schlüsseln und gibt an die IT weiter. Sagen Sie wörtlich, was auf dem Bildschirm steht, und die ersten acht Zeichen der Schlüssel-ID, wenn er eine zeigt. Nennen Sie den Namen des Computers, wo Sie sind und was vorher geändert wurde. Beim Zertifikat nennen Sie Datum, Namen und Programm. Sagen Sie, unter welcher Nummer die IT Sie erreicht.

## Was es ist
what = Worum geht es?
what-hint = Wer Ihnen hilft, braucht weder PIN noch Passwort noch Wiederherstellungsschlüssel
what-key = Der Computer will einen Wiederherstellungsschlüssel oder die Platte entsperrt haben
what-asked = Jemand will meinen Schlüssel oder meine PIN, oder ich soll etwas bestätigen
what-asked-note = Am Telefon, in einer Nachricht oder an meinem Tisch
what-card = Karte, Kartenleser oder Sicherheitsschlüssel wird nicht erkannt
what-pin = Ich habe die PIN der Karte vergessen, oder sie ist gesperrt
what-expired = Mein Zertifikat ist abgelaufen
what-expired-note = Oder Mails und Dokumente lassen sich nicht signieren oder öffnen
what-network = Das Netz bei der Arbeit lehnt mich ab
what-network-note = Oder es will ein Zertifikat, oder fragt, ob ich einem vertraue
what-page = Eine Webseite warnt vor ihrem Zertifikat

## Der Wiederherstellungsschlüssel
unplug = Ziehen Sie alles heraus und starten Sie noch einmal
unplug-body =
    Die Festplatte ist gesperrt, um Ihre Dateien zu schützen. Dadurch ist nichts verloren.
    Das kommt nach einem Update, einer Reparatur, einer Änderung an den Einstellungen zum Starten, oder durch ein Dock.
    Ziehen Sie Sticks, Platten, Karten und das Dock heraus. Nur das Netzteil bleibt.
    Schalten Sie mit dem Einschaltknopf aus, warten Sie eine Minute und schalten Sie ein. Wählen Sie nichts, was zurücksetzt oder löscht.
    Will er Ihr eigenes Passwort für die Platte? Vielleicht ist die Tastatur englisch: Z und Y können vertauscht sein.
    Lesen Sie an einem anderen Computer weiter, bis er startet.
key-works = Startet er jetzt?
key-works-yes = Ja
key-works-no = Nein, er will weiter den Schlüssel
key-works-later = Ich kann es gerade nicht probieren
own-key = Sehen Sie nach, ob Sie den Schlüssel selbst bekommen
own-key-body =
    In manchen Organisationen zeigt Ihre eigene Kontoseite den Schlüssel Ihres Computers. Dann hat die IT Ihnen das gesagt.
    Öffnen Sie die Seite so, wie die IT es gezeigt hat, an einem anderen eigenen Gerät. Nehmen Sie keinen Link aus einer Nachricht oder einer Suche.
    Der Bildschirm zeigt die ID des Schlüssels. Nehmen Sie den Schlüssel, dessen ID genauso beginnt.
    Tippen Sie ihn selbst. Niemand sieht zu, machen Sie kein Foto, und lassen Sie keinen Zettel liegen.
    Beim Mac steht er vielleicht dort, wo Sie ihn notiert haben, oder in Ihrem Konto bei Apple.
    Raten Sie nicht. Gibt es keine solche Seite? Dann gehen Sie weiter.
key-it = Nur die IT kann Ihnen den Schlüssel geben
key-it-body =
    Rufen Sie die IT unter einer Nummer an, die Sie kennen. Antworten Sie auf Fragen zu Ihrer Person nur, wenn Sie selbst angerufen haben.
    Zuerst prüft sie, ob Sie es wirklich sind. Dann tippen Sie den Schlüssel, während sie ihn vorliest.
    Nennen Sie die ersten acht Zeichen der ID. Die ist nicht geheim. Der Schlüssel ist geheim und nur für Sie.
    Wer aus dem Kollegium hilft, sieht ihn nie. Senden Sie ihn nicht per Mail oder Chat, und tragen Sie ihn nie hier ein.
    Kam es ohne jeden Grund, oder war der Computer aus Ihrer Hand? Sagen Sie das zuerst.
    Startet er wieder? Die IT kann danach einen neuen Schlüssel machen. Dann ist der alte nichts mehr wert.

## Jemand will ihn
keep-it = Geben Sie nichts, und beenden Sie Anruf oder Chat
keep-it-body =
    Ein Wiederherstellungsschlüssel öffnet alle Dateien Ihres Computers. Wer Sie danach fragt, betrügt, unter welchem Namen auch immer.
    Die IT hat den Schlüssel schon. Sie gibt ihn Ihnen und fragt Sie nie danach.
    Dasselbe gilt für PIN, PUK, Passwort und Code.
    Legen Sie auf, oder antworten Sie nicht mehr. Steht jemand am Tisch? Klappen Sie den Computer zu und fragen Sie die IT, wer das ist.
    Könnte es doch echt sein? Rufen Sie die IT zurück, unter einer Nummer, die Sie kennen.
given = Haben Sie etwas gegeben oder etwas bestätigt?
given-hint = Das passiert vielen. Wichtig ist nur, dass Sie es bald sagen
given-no = Nein
given-yes = Ja, oder ich bin nicht sicher
given-it = Rufen Sie jetzt die IT an
given-it-body =
    Nehmen Sie eine Nummer, die Sie kennen. Sagen Sie, was es war: der Schlüssel, die PIN, ein Ja oder die Karte. Nennen Sie es nicht noch einmal.
    Die IT macht einen neuen Schlüssel, sperrt Karte oder Zertifikat und beendet die Anmeldungen.
    Behalten Sie Computer und Karte bei sich. Wer den Schlüssel hat, braucht noch den Computer.
    Ist gerade jemand auf Ihrem Computer? Ziehen Sie das Netzwerkkabel und schalten Sie WLAN aus.
    Windows: Windows-Taste und A, dann das Flugzeug. Mac und Linux: das Netzwerkzeichen oben rechts.
    Behalten Sie Nachrichten und Nummern. Niemand aus der IT braucht Schlüssel oder PIN, um zu helfen.
    Ohne Netz wartet, was Sie von hier senden. Rufen Sie darum an.
report-it = Sagen Sie es der IT
report-it-body =
    Sie haben nichts gegeben, und das war richtig. Die IT kann die anderen warnen.
    Sagen Sie, wann es war, welchen Namen und welche Nummer Sie sahen und was verlangt wurde.
    Lassen Sie Nachrichten, wo sie sind. Kommt wieder ein Anruf? Legen Sie auf.

## Die Karte
card-in = Stecken Sie die Karte noch einmal ein
card-in-body =
    Sehen Sie auf das goldene Feld: Es geht zuerst hinein und zeigt am Laptop meist nach oben. Schieben Sie bis zum Anschlag.
    Wischen Sie das Feld mit einem trockenen, weichen Tuch ab. Eine verbogene oder gesprungene Karte braucht die IT.
    Ein Leser mit Kabel: Stecken Sie ihn direkt in den Computer, nicht ins Dock. Probieren Sie eine andere Buchse. Geht ein Licht an?
    Ein Sicherheitsschlüssel ohne Karte: Ziehen Sie ihn heraus, warten Sie kurz, stecken Sie ihn ein. Berühren Sie das goldene Feld, wenn er blinkt.
    Tippen Sie die PIN nur dort, wo Sie es immer tun. Hören Sie nach einem falschen Versuch auf.
card-again = Schließen Sie andere Programme und stecken Sie die Karte neu ein
card-again-body =
    Vielleicht hält ein anderes Programm sie fest. Speichern Sie, schließen Sie Browser und Mailprogramm. Ziehen Sie die Karte, warten Sie, stecken Sie sie ein.
    Immer noch nichts? Speichern Sie alles und starten Sie einmal neu, mit der Karte an ihrem Platz.
    Am ersten Bildschirm: Wählen Sie „Anmeldeoptionen“, dann das Zeichen einer Karte.
    Werden Sie gefragt, welches Zertifikat? Wählen Sie das mit Ihrem Namen und einem Datum in der Zukunft.
    Benutzen Sie keine geliehene Karte, und leihen Sie Ihre niemandem.
    Installieren Sie kein Programm für den Leser von einer Webseite. Es kommt von der IT.
card-works = Liest der Computer die Karte jetzt?
card-works-yes = Ja
card-works-no = Nein
card-works-later = Ich habe Karte oder Leser nicht dabei
card-it = Die IT probiert einen anderen Leser und prüft die Karte
card-it-body =
    So zeigt sich, ob es an Karte, Leser oder Computer liegt. Die IT kann den Teil neu starten, der sie liest.
    Notieren Sie den Hersteller des Lesers, ob ein Licht angeht, und ob die Karte Türen öffnet.
    Notieren Sie wörtlich, was im Fenster steht, und welches Datum auf der Karte steht.
    Ist die Karte verloren? Sagen Sie es sofort, damit sie gesperrt wird.
    Fragen Sie, wie Sie bis dahin arbeiten können. Weder die IT noch sonst jemand braucht Ihre PIN.

## Die PIN
pin-it = Probieren Sie nicht weiter, die IT hilft Ihnen
pin-it-body =
    Nach wenigen falschen Versuchen ist die Karte gesperrt, meist nach drei. Eine falsche PUK kann sie für immer sperren.
    Auch Nummern von anderen Karten probieren Sie nicht. Jeder Versuch zählt.
    Die IT oder die Stelle, die die Karte ausgibt, entsperrt sie oder gibt eine neue. Sie prüft, ob Sie es wirklich sind.
    Nehmen Sie Karte und Ausweis mit, wenn Sie kommen sollen.
    Hat jemand anderes es versucht? Sagen Sie das zuerst.
    Wählen Sie die neue PIN selbst, und sagen Sie sie niemandem. Weder die IT noch sonst jemand braucht sie.

## Abgelaufen
keep-old = Löschen Sie kein Zertifikat, auch kein abgelaufenes
keep-old-body =
    Das alte öffnet noch Ihre alten verschlüsselten Mails. Ohne es kann sie niemand lesen, oft auch die IT nicht.
    Ein Zertifikat hat mit Absicht ein Ende, wie ein Ausweis. Dann kommt ein neues daneben.
    Manche Programme erinnern Wochen vorher. Eine Nachricht mit einem Link zum Erneuern kann ein Trick sein: Benutzen Sie ihn nicht.
    Ist es das Zertifikat von jemand anderem? Dann schickt Ihnen diese Person eine signierte Mail mit dem neuen.
renew = Geben Sie ihm Gelegenheit, sich zu erneuern
renew-body =
    In vielen Organisationen erneuert es sich bei der Arbeit oder über VPN. Verbinden Sie sich und stecken Sie das Netzteil ein.
    Sperren Sie den Bildschirm und öffnen Sie ihn mit Ihrem Passwort. Warten Sie zehn Minuten.
    Speichern Sie alles und starten Sie einmal neu. Probieren Sie im Programm eine Mail oder ein Dokument.
    Fragt das Programm, welches es nehmen soll? Wählen Sie das mit dem spätesten Datum.
    Hat die IT Ihnen dafür eine Seite gezeigt? Öffnen Sie sie auf diesem Weg.
renew-works = Lässt es sich jetzt signieren oder öffnen?
renew-works-yes = Ja
renew-works-no = Nein
renew-works-later = Ich bin nicht bei der Arbeit oder warte noch
renew-it = Die IT gibt Ihnen ein neues Zertifikat
renew-it-body =
    Sie prüft, ob Sie es wirklich sind. Ein Zertifikat spricht in Ihrem Namen.
    Notieren Sie, wofür es ist: Mails, Dokumente, Anmelden oder ein Netz. Notieren Sie Datum und Programm.
    Sagen Sie, ob sich alte Mails noch öffnen und wer auf etwas Signiertes wartet.
    Senden Sie bis dahin nichts Vertrauliches unverschlüsselt. Fragen Sie die IT nach einem anderen Weg.
    Weder die IT noch sonst jemand braucht dafür ein Passwort oder Ihre PIN.

## Das Netz bei der Arbeit
not-any = Stimmen Sie keinem Zertifikat zu, das Sie nicht kennen
not-any-body =
    Fragt es, ob Sie dem Netz vertrauen? Einem WLAN kann jeder den Namen Ihrer Organisation geben.
    Stimmen Sie nur zu, wenn die IT Ihnen seinen Namen genannt hat und Sie bei der Arbeit sind. Sonst wählen Sie „Abbrechen“.
    Tippen Sie kein Passwort in ein Fenster, das dabei erscheint.
    Sind andere neben Ihnen im Netz? Wenn niemand, rufen Sie die IT an: Dann liegt es nicht an Ihrem Computer.
    Vergleichen Sie Datum und Uhrzeit mit Ihrem Handy. Bei falscher Uhr wird jedes Zertifikat abgelehnt.
network-again = Verbinden Sie sich noch einmal
network-again-body =
    Schalten Sie WLAN aus, warten Sie eine halbe Minute und schalten Sie es ein. Kabel: herausziehen und einstecken, bis es klickt.
    Speichern Sie alles und starten Sie einmal neu. Melden Sie sich mit Ihrem eigenen Konto an: Das Zertifikat gehört vielleicht dazu.
    Probieren Sie beide Wege, WLAN und Kabel, und eine andere Dose in der Wand.
    Lassen Sie das Netz in der Liste. Was die IT dort eingerichtet hat, kommt nicht von selbst wieder.
    War der Computer wochenlang nicht bei der Arbeit? Sein Zertifikat ist vielleicht inzwischen abgelaufen.
network-works = Sind Sie jetzt im Netz?
network-works-yes = Ja
network-works-no = Nein
network-works-later = Ich bin gerade nicht bei der Arbeit
network-it = Die IT holt den Computer wieder ins Netz
network-it-body =
    Rufen Sie vom Handy an, oder gehen Sie mit dem Computer hin. Was Sie ohne Netz von hier senden, wartet.
    Die IT kann sehen, warum er abgelehnt wird, und gibt ihm auf anderem Weg ein neues Zertifikat.
    Notieren Sie den Namen des WLANs oder die Nummer der Dose, und den Namen des Computers. Notieren Sie auch die Uhrzeit des letzten Versuchs.
    Notieren Sie wörtlich, was angezeigt wird, und wann Sie zuletzt in diesem Netz waren.
    Wird er abgelehnt, weil etwas Seltsames geschehen ist? Dann bleibt er ohne Netz, bis die IT zustimmt.

## Eine Webseite
page = Für eine Seite mit Warnung gibt es eigene Hilfe
page-body =
    Übergehen Sie die Warnung nicht, und tippen Sie dort nichts ein.
    „Eine Webseite öffnet sich nicht“ sagt, worauf zu sehen ist und wer hilft.
    Warnt jede Seite? Vergleichen Sie zuerst Datum und Uhrzeit mit Ihrem Handy.
