### VPN: von außerhalb ins Netz der Organisation.

title = Das VPN funktioniert nicht
summary = Von zu Hause oder unterwegs komme ich nicht ins Netz meiner Organisation
symptoms =
    das VPN verbindet sich nicht
    VPN geht nicht
    VPN baut keine Verbindung auf
    VPN-Verbindung fehlgeschlagen
    das VPN kommt beim Verbinden nicht weiter
    FortiClient bleibt bei 98 Prozent stehen
    FortiClient verbindet nicht
    AnyConnect verbindet nicht
    GlobalProtect hängt beim Verbinden
    OpenVPN verbindet nicht
    WireGuard verbindet nicht
    der VPN-Server ist nicht erreichbar
    im Homeoffice komme ich nicht ins Firmennetz
    Homeoffice, kein Zugriff auf die Firma
    von zu Hause komme ich nicht auf die Arbeit drauf
    ich bin zu Hause und komme nicht an meine Sachen im Büro
    Fernzugriff geht nicht
    von außerhalb komme ich nicht ins Netz der Firma
    VPN ist verbunden, aber nichts geht auf
    VPN verbunden, aber ich sehe den Server nicht
    das Intranet ist im Homeoffice nicht erreichbar
    das VPN trennt sich ständig
    das VPN bricht alle paar Minuten ab
    das VPN ist furchtbar langsam
    das VPN wirft mich raus
    das VPN nimmt mein Passwort nicht
    das VPN will dauernd einen Code
    das VPN sagt, mein Zertifikat ist abgelaufen
    das VPN sagt, mein Gerät ist nicht konform
    das VPN sagt, mein Computer erfüllt die Anforderungen nicht
    ich brauche VPN
    auf dem neuen Laptop ist kein VPN
    wie verbinde ich mich aus dem Ausland
    im Hotel verbindet sich das VPN nicht
    wenn VPN an ist, ist mein Drucker zu Hause weg
    Remotedesktop verbindet sich von zu Hause nicht
    jemand will, dass ich ein neues VPN installiere
    eine Nachricht sagt, ich muss mein VPN aktualisieren
done = Sie sind wieder im Netz Ihrer Organisation
done-explain = Bricht es bald wieder ab, kommen Sie wieder. Sagen Sie dann, dass es nicht das erste Mal ist.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Geht das VPN weiterhin nicht oder beunruhigt Sie eine Nachricht, kann ein Mensch mit Ihnen weitersuchen.
done-cannot-tell = Versuchen Sie es, sobald Sie können
done-cannot-tell-explain = Geht es dann nicht, kommen Sie wieder oder fragen Sie einen Menschen. Ihr Passwort oder einen Code braucht niemand.
done-not-fixed = Das VPN braucht noch die IT
done-not-fixed-explain = Wer Ihnen hilft, bekommt Ihre Antworten. Lässt sich von hier keine Anfrage senden, rufen Sie an. Ihr Passwort braucht niemand.
hand-over = War jemand Fremdes beteiligt, oder haben Sie etwas preisgegeben, sagen Sie das zuerst. Sagen Sie, wo Sie sind und wie Sie verbunden sind: zu Hause, Hotel, Handy, WLAN oder Kabel. Sagen Sie, wie das VPN-Programm heißt und was es wörtlich sagt, mit Zahl oder Prozent. Sagen Sie, wann es zuletzt ging und was seitdem neu ist. Sagen Sie, was Sie öffnen wollen und bis wann. Sagen Sie, wie man Sie am Telefon erreicht. Lassen Sie Passwörter und Codes weg.

## Was geschieht
what = Was geschieht mit dem VPN?
what-hint = Wer Ihnen hilft, braucht weder Ihr Passwort noch einen Code
what-no-connect = Es verbindet sich nicht
what-no-connect-note = Es wartet, bleibt bei einer Prozentzahl stehen oder erreicht niemanden
what-refused = Es nimmt meinen Namen, mein Passwort oder den Code nicht an
what-inside = Es zeigt „verbunden“, aber etwas öffnet sich nicht
what-drops = Es bricht immer wieder ab oder ist sehr langsam
what-leave = Es ist verbunden, und ich will es trennen
what-device = Es nimmt meinen Computer oder ein Zertifikat nicht an
what-device-note = Oder es sagt abgelaufen, nicht konform oder nicht aktuell
what-none = Auf diesem Computer ist kein VPN
what-told = Jemand will, dass ich etwas mit dem VPN tue
what-told-note = Ein Anruf, eine Nachricht oder eine Seite im Browser

## Es verbindet sich nicht
plain = Lädt ohne das VPN eine gewöhnliche Seite?
plain-hint = Zum Beispiel die Nachrichten
plain-yes = Ja, sie lädt
plain-no = Nein, nichts lädt, oder die Anmeldeseite des WLANs kommt
internet-first = Zuerst kommt das Internet
internet-first-body =
    Ohne Internet verbindet sich kein VPN. Dafür gibt es eine eigene Hilfe.
    Im Hotel oder im Zug kommt zuerst die Anmeldeseite des WLANs.
    Verbindet sich das VPN dann noch nicht? Kommen Sie hierher zurück.
which = Welches VPN nutzen Sie?
which-hint = Das sind die, die dieser Computer selbst verbindet. Viele VPNs sind eigene Programme
which-empty = Dieser Computer hat kein eigenes VPN. Ihres ist ein Programm oder kommt von der IT
again-either = Finden Sie heraus, welches VPN Sie haben
again-either-body =
    Suchen Sie in der Ecke des Bildschirms ein Zeichen mit Schloss oder Schild. Meist gehört es zum VPN.
    Sehen Sie in die Nachricht der IT, mit der Sie es bekommen haben. Dort steht der Name.
    Schließen Sie dieses Programm, warten Sie eine halbe Minute, öffnen Sie es und verbinden Sie einmal.
checking = Das VPN wird angesehen
checking-subject = { $which } wird angesehen
off-check = Das VPN ist verbunden
off-checking = Ist das VPN verbunden?
off = { $connection } ist nicht verbunden
off-explain = Es ist auf diesem Computer eingerichtet und lässt sich hier verbinden. Es kann Namen und Code verlangen.
approve = Verbinden Sie es dort, wo Sie sehen, was es verlangt
approve-body =
    Öffnen Sie in der Ecke das Menü mit dem Netz-Zeichen und wählen Sie dort das VPN.
    Sehen Sie auf Ihr Telefon. Vielleicht wartet es, bis Sie die Anmeldung bestätigen, die Sie selbst begonnen haben.
    Warnt es vor einem Zertifikat? Wählen Sie Abbrechen und fragen Sie die IT.
again = Schließen Sie das VPN und öffnen Sie es neu
again-body =
    Sind Sie im Büro? Dort verbinden sich viele VPNs nicht, weil Sie schon im Netz sind.
    Schließen Sie das VPN-Programm, warten Sie eine halbe Minute, öffnen und verbinden Sie es einmal.
    Sehen Sie auf Ihr Handy. Vielleicht wartet es, dass Sie die Anmeldung bestätigen, die Sie selbst gestartet haben.
    Nehmen Sie kein Zertifikat an, vor dem gewarnt wird. Wählen Sie Abbrechen, gehen Sie weiter und antworten Sie mit Nein.
    Speichern Sie Ihre Arbeit und wählen Sie „Neu starten“. „Herunterfahren“ ist bei Windows nicht dasselbe. Verbinden Sie dann noch einmal.
    Hotels, Züge und Gastnetze sperren es manchmal. Das zeigt sich über das Internet Ihres Handys, wenn die IT es erlaubt.
again-works = Verbindet sich das VPN jetzt?
again-works-yes = Ja, es ist verbunden
again-works-no = Nein, oder es kam eine Warnung
again-works-later = Ich kann es gerade nicht ausprobieren
again-it = Die IT sieht an der Meldung, wo es stehen bleibt
again-it-body =
    Notieren Sie wörtlich, was das VPN sagt, mit jeder Zahl und jedem Prozent. Auch ein Foto hilft.
    Sagen Sie, über welches Netz Sie es versucht haben und ob es mit einem anderen anders war.
    Sagen Sie, wann es zuletzt ging und was seitdem neu ist: ein Update, ein Passwort, ein Land, ein Handy.
    Die IT weiß auch, ob es für alle ausgefallen ist. Fragen Sie jemanden, der ebenfalls außerhalb arbeitet.
    Die IT kann Sie zurückrufen, braucht aber nie Ihr Passwort oder einen Code. Wer danach fragt, will Sie betrügen.

## Name, Passwort oder Code
sign-in = Sehen Sie nach, was das VPN wissen will
sign-in-body =
    Der Name: Manche wollen den kurzen, andere die ganze E-Mail-Adresse. Nehmen Sie, was früher ging.
    Das Passwort: meist das Ihres Arbeitskontos. Ist es neu, will auch das VPN das neue.
    Der Code: Warten Sie auf einen frischen. Bestätigen Sie am Handy nur eine Anmeldung, die Sie selbst gestartet haben.
    Sehen Sie nach der Feststelltaste und nach Datum und Uhrzeit.
    Ein oder zwei Versuche reichen. Weitere können Ihr Konto sperren.
refused-works = Nimmt das VPN Sie jetzt an?
refused-works-yes = Ja, es ist verbunden
refused-works-no = Nein, es weist mich noch ab
refused-works-later = Ich kann es gerade nicht ausprobieren
refused-it = Die IT sieht, warum Sie abgewiesen werden
refused-it-body =
    Das Konto kann gesperrt sein, das Passwort abgelaufen, das Handy unbekannt, oder das Recht auf VPN fehlt.
    Zuerst prüft die IT, ob Sie es wirklich sind. Antworten Sie nur, wenn Sie sich selbst an die IT gewandt haben.
    Notieren Sie wörtlich, was das VPN sagt, und wann Sie es versucht haben.
    Sollen Sie am Handy etwas bestätigen, das Sie nicht ausgelöst haben? Bestätigen Sie nichts, und sagen Sie es gleich der IT.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

## Verbunden, aber etwas öffnet sich nicht
opens = Was öffnet sich nicht?
opens-nothing = Nichts von der Arbeit öffnet sich
opens-one = Nur eines, etwa ein Laufwerk, eine Seite oder ein Programm
opens-beside = Nur das, was nicht zur Arbeit gehört
opens-beside-note = Andere Seiten oder der Drucker zu Hause
reconnect = Trennen Sie es und beginnen Sie in der richtigen Reihenfolge
reconnect-body =
    Speichern Sie Ihre Arbeit. Schließen Sie die Programme, die etwas von der Arbeit brauchen, und den Browser.
    Trennen Sie das VPN, warten Sie eine halbe Minute und verbinden Sie es wieder.
    Öffnen Sie dann etwas, das immer ging. Was vor dem VPN offen war, sieht es oft nicht.
    Noch nichts? Wählen Sie „Neu starten“. Verbinden Sie dann zuerst das VPN und öffnen Sie dasselbe noch einmal.
nothing-works = Öffnet sich jetzt etwas von der Arbeit?
nothing-works-yes = Ja, es öffnet sich
nothing-works-no = Nein, nichts öffnet sich
nothing-works-later = Ich kann es gerade nicht ausprobieren
nothing-it = Die IT sieht nach, was zwischen Ihnen und dem Büro liegt
nothing-it-body =
    Sie sieht, ob Ihre Verbindung ankommt und welche Wege Ihnen offen sind. Sie weiß auch, ob etwas ausgefallen ist.
    Notieren Sie drei Dinge, die sich nicht öffnen, mit genauem Namen oder Adresse.
    Sagen Sie, wo Sie sind und über welches Netz Sie verbunden sind. Manches Heimnetz kommt dem VPN in die Quere.
    Fragen Sie jemanden außerhalb des Büros, ob es dort genauso ist.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
one-thing = Sehen Sie sich dieses eine an
one-thing-body =
    Schließen Sie es ganz und öffnen Sie es neu, während das VPN verbunden ist.
    Ein Laufwerk: Sehen Sie nach, ob der Name stimmt, und öffnen Sie es dort, wo Sie es immer tun.
    Eine Seite: Tippen Sie die Adresse, oder nehmen Sie Ihr eigenes Lesezeichen. Übergehen Sie keine Warnung vor einem Zertifikat.
    Öffnet es sich bei jemandem, der ebenfalls außerhalb arbeitet? Wenn nicht, liegt es nicht an Ihnen.
    Steht da, dass Ihnen ein Recht fehlt? Dann ist das VPN in Ordnung. Über das Recht entscheidet, wem die Sache gehört.
one-works = Öffnet es sich jetzt?
one-works-yes = Ja, es öffnet sich
one-works-no = Nein, noch nicht
one-works-later = Ich kann es gerade nicht ausprobieren
one-it = Die IT findet heraus, wer sich darum kümmert
one-it-body =
    Die Sache selbst kann ausgefallen sein. Oder sie ist nur im Büro offen oder nur für andere.
    Notieren Sie den genauen Namen oder die Adresse und was wörtlich auf dem Bildschirm steht.
    Sagen Sie, was sich sonst über das VPN öffnet und ob es bei anderen geht.
    Sagen Sie, ob Sie es von dort schon einmal öffnen konnten.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
beside-it = Die IT entscheidet, was sich neben dem VPN öffnet
beside-it-body =
    Viele VPNs schließen alles andere ab, solange sie an sind. Das schützt, was innen ist, und nichts ist kaputt.
    Zum Drucken zu Hause speichern Sie das Dokument hier, falls Sie es dürfen. Trennen Sie das VPN, drucken Sie, und verbinden Sie es wieder.
    Bleibt eine Seite zu, die Sie für die Arbeit brauchen? Notieren Sie die Adresse, was dort steht und wofür Sie sie brauchen.
    Ändern Sie dafür keine Einstellungen des VPNs.

## Es bricht ab
steady = Sehen Sie auf die Verbindung darunter
steady-body =
    Ein VPN bricht ab, wenn das Internet darunter auch nur kurz aussetzt. Nehmen Sie ein Kabel, oder gehen Sie näher ans WLAN.
    Halten Sie große Downloads und Videos an, zu Hause auch auf anderen Geräten.
    Wird ein Laptop zugeklappt oder schläft er, endet das VPN meist. Verbinden Sie es danach neu.
    Viele VPNs enden von selbst nach einigen Stunden, oder wenn nichts getan wird. Speichern Sie oft.
    Starten Sie den Computer dann einmal neu. Es hat geholfen, wenn das VPN eine halbe Stunde hält.
drops-works = Hält das VPN jetzt?
drops-works-yes = Ja, es hält
drops-works-no = Nein, es bricht noch ab oder ist langsam
drops-works-later = Ich kann es noch nicht sagen
drops-it = Die IT vergleicht die Uhrzeiten mit dem, was sie sieht
drops-it-body =
    Notieren Sie drei Abbrüche mit Uhrzeit und was Sie gerade taten.
    Endet es immer nach derselben Zeit, sagen Sie es. Das kann eine Einstellung sein.
    Sagen Sie, ob gewöhnliche Seiten weiter luden. Wenn nicht, liegt es am Internet bei Ihnen.
    Sagen Sie, ob es andere außerhalb auch trifft.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

## Zum Trennen
which-on = Welches VPN wollen Sie trennen?
which-on-empty = Dieser Computer hat kein eigenes VPN. Ihres ist ein Programm
own-program = Trennen Sie es in seinem eigenen Programm
own-program-body =
    Speichern Sie Ihre Arbeit und schließen Sie, was von der Arbeit offen ist.
    Öffnen Sie das Programm des VPN und wählen Sie dort Trennen.
    Manche Organisationen lassen das VPN immer an. Dann kann nur die IT es ausschalten.
look-for-it = Suchen Sie das Programm des VPN
look-for-it-body =
    Suchen Sie in der Ecke des Bildschirms ein Zeichen mit Schloss oder Schild.
    Gibt es keines? Sehen Sie in die Nachricht der IT, mit der Sie das VPN bekommen haben.
on-check = Das VPN ist getrennt
on-checking = Ist das VPN verbunden?
on = { $connection } ist verbunden
on-explain = Was zur Arbeit gehört, ist danach zu, bis Sie es wieder verbinden. Speichern Sie vorher, was von dort offen ist.

## Der Computer oder ein Zertifikat wird nicht angenommen
device-it = Nur die IT kann diesen Computer wieder hineinlassen
device-it-body =
    Das VPN sieht sich den Computer an, bevor es ihn hineinlässt. Etwas ist zu alt, fehlt oder ist abgelaufen.
    Lassen Sie die Warnung, wie sie ist. Nehmen Sie kein Zertifikat an, und installieren Sie nichts von einer Seite oder einem Anrufer.
    Machen Sie ein Foto. Notieren Sie jedes Wort und welche Prüfung genannt wird.
    Ist von einem Virus oder einer Bedrohung die Rede? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an.
    Geht es nur um Updates oder einen Neustart? Speichern Sie Ihre Arbeit, starten Sie einmal neu, und sagen Sie es der IT.
    Nehmen Sie keinen privaten Computer stattdessen. Die IT sagt, was bis dahin geht.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

## Kein VPN
none-it = Ein VPN kommt nur von der IT
none-it-body =
    Holen Sie keines von einer Webseite, aus einer Suche oder einem App-Store. Ein falsches sieht alles, was Sie tun.
    Vieles öffnet sich vielleicht ohne VPN, etwa E-Mail, Kalender und Besprechungen. Überlegen Sie, wofür Sie es wirklich brauchen.
    Notieren Sie, was Sie öffnen wollen, von wo, ab wann, und ob es ein Computer von der Arbeit ist.
    Im Ausland können andere Regeln gelten. Fragen Sie vor der Reise.
    Die IT richtet es ein und sagt, wie Sie sich anmelden. Ihr Passwort oder einen Code braucht sie dafür nie.

## Ein Anruf, eine Nachricht, eine Seite
did = Haben Sie etwas von dem getan, was verlangt wird?
did-hint = Solche Nachrichten und Anrufe sind so gemacht, dass sie echt wirken
did-no = Nein
did-yes = Ja, oder ich bin nicht sicher
did-it = Sagen Sie es jetzt der IT, am besten am Telefon
did-it-body =
    Ist noch jemand am Telefon? Legen Sie auf.
    Haben Sie etwas installiert, geöffnet oder jemanden hineingelassen? Ziehen Sie das Netzwerkkabel und schalten Sie WLAN aus. Lassen Sie den Computer an, und geben Sie an ihm kein Passwort ein.
    Haben Sie bezahlt oder Kartendaten genannt, oder war Ihre Bank offen? Rufen Sie zuerst Ihre Bank an, unter der Nummer auf Ihrer Karte.
    Haben Sie ein Passwort oder einen Code preisgegeben oder etwas bestätigt? Ändern Sie das Passwort jetzt, an einem anderen Gerät.
    Rufen Sie die IT unter einer Nummer an, die Sie kennen, nicht unter einer aus der Nachricht. Behalten Sie die Nachricht.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
leave-it = Lassen Sie es liegen und melden Sie es
leave-it-body =
    Legen Sie auf oder schließen Sie es. Öffnen Sie keinen Link, rufen Sie keine Nummer daraus an, installieren Sie nichts.
    Ein neues VPN von der IT kommt nicht durch Fremde. Fragen Sie die IT unter einer Nummer, die Sie kennen.
    Melden Sie die Nachricht so, wie die IT es Ihnen gezeigt hat. Vielleicht bekommen andere dieselbe.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
