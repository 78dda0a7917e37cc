### Ich brauche ein Programm.

title = Ich brauche ein Programm
summary = Nachsehen, ob es schon da ist, es auf sicherem Weg bekommen oder darum bitten
symptoms =
    ich brauche ein Programm
    ich brauche ein Programm für die Arbeit
    ich brauche Software
    ich brauche eine App
    wie bekomme ich ein Programm
    ich möchte ein Programm installieren
    ich kann ein Programm nicht installieren
    darf ich das selbst installieren
    darf ich Software installieren
    kann ich mir ein Programm herunterladen
    darf ich mir das runterladen oder nicht
    können Sie mir Software installieren
    da wird nach einem Administrator gefragt
    es verlangt ein Administratorkennwort
    es will einen Namen und ein Passwort vom Administrator
    für die Installation fehlen mir Adminrechte
    ich habe keine Adminrechte
    ein Fenster will das Adminpasswort
    Admin Passwort nötig
    das Setup ist blockiert
    diese App wurde vom Administrator blockiert
    Der Computer wurde durch Windows geschützt
    ich habe ein Programm heruntergeladen und es startet nicht
    haben wir ein Programm dafür
    wo finde ich das Unternehmensportal
    Softwarecenter
    ich brauche ein Programm zum Zeichnen
    kann ich Photoshop haben
    ich brauche ein Programm für PDF
    meine Kollegin hat ein Programm, das ich nicht habe
    Software bestellen
    Software beantragen
    ich brauche eine Lizenz
    meine Lizenz ist abgelaufen
    die Testversion ist abgelaufen und will Geld
    ich soll für das Programm bezahlen
    eine Webseite sagt, ich soll etwas installieren
    jemand am Telefon will, dass ich ein Programm installiere
    ein Anrufer will auf meinen Computer
    ich brauche eine Erweiterung für den Browser
    ein Update will ein Administratorkennwort
done = Das Programm ist bereit
done-explain = Sie haben nachgesehen, und es kann, was Sie brauchen. Fehlt später etwas, kommen Sie wieder.
done-nothing-found = Es ist noch nichts installiert
done-nothing-found-explain = Geht es nicht weiter, kann ein Mensch mit Ihnen weitersuchen.
done-cannot-tell = Sehen Sie später noch einmal nach
done-cannot-tell-explain = Lassen Sie den Computer an und verbunden. Geschieht nichts, kommen Sie zurück und wählen Sie „Ja, aber es lässt sich nicht installieren“.
done-not-fixed = Das ist noch nicht geklärt
done-not-fixed-explain = Wir wissen jetzt mehr. Wer Ihnen hilft, bekommt alle Ihre Antworten.
hand-over = War jemand Fremdes beteiligt, sagen Sie das zuerst, und ob der Computer vom Netz ist. Sagen Sie, welches Programm es ist, wofür Sie es brauchen und bis wann. Sagen Sie, wer es bezahlt und ob es mit Daten über Menschen arbeitet. Zeigt ein Fenster etwas an, sagen Sie wörtlich, was.

case = Worum geht es?
case-need = Ich brauche ein Programm oder eine App
case-asked = Ein Fenster fragt nach einem Administrator
case-asked-note = Es will einen Namen und ein Passwort, die ich nicht habe
case-licence = Ein Programm will eine Lizenz oder Geld
case-licence-note = Sie ist abgelaufen, oder die Testzeit ist vorbei
case-told = Ich werde aufgefordert, etwas zu installieren
case-told-note = Durch einen Anruf, eine Nachricht oder eine Seite im Browser

## Ein Programm wird gebraucht
look = Sehen Sie nach, ob es schon da ist
look-body =
    Drücken Sie die Windows-Taste. Bei Linux ist es meist dieselbe Taste. Am Mac drücken Sie Befehl und Leertaste.
    Tippen Sie den Namen des Programms. Tippen Sie dann, was es tut, etwa „PDF“ oder „Zeichnen“.
    Es kann unter anderem Namen da sein oder als Seite im Browser.
    Fragen Sie jemanden mit derselben Arbeit, womit er oder sie das macht.

there = Ist etwas da, das kann, was Sie brauchen?
there-enough = Ja, das reicht
there-broken = Es ist da, aber es startet nicht, oder etwas fehlt
there-nothing = Nein, so etwas ist nicht da

not-right = Die IT kann es in Ordnung bringen
not-right-body =
    Vielleicht braucht es eine neuere Version, eine Lizenz oder einen Teil, den nur die IT ergänzen kann.
    Holen Sie kein zweites Exemplar aus dem Internet. Zwei davon können sich gegenseitig stören.
    Sagen Sie, wie das Programm heißt und was Sie damit tun wollen.
    Sagen Sie wörtlich, was auf dem Bildschirm steht.

catalogue = Sehen Sie im Katalog Ihrer Organisation nach
catalogue-body =
    Viele Organisationen haben einen Katalog mit Programmen. Was er Ihnen anbietet, dürfen Sie selbst installieren.
    Er ist schon auf dem Computer. Suchen Sie ihn so, wie Sie das Programm gesucht haben.
    Windows: oft Unternehmensportal oder Softwarecenter. Mac: oft Self Service oder Managed Software Center.
    Linux: oft Software oder App-Zentrum, wenn Ihre IT sagt, dass Sie es benutzen dürfen.
    Der Microsoft Store und der App Store von Apple sind etwas anderes. Nehmen Sie diese nur, wenn Ihre IT es sagt.

in-catalogue = Steht das Programm im Katalog?
in-catalogue-installed = Ja, und jetzt ist es installiert
in-catalogue-fails = Ja, aber es lässt sich nicht installieren
in-catalogue-waiting = Ja, aber die Installation läuft noch
in-catalogue-waiting-note = Oder sie wartet, bis jemand zustimmt
in-catalogue-missing = Nein, oder es gibt keinen Katalog

catalogue-fails = Die IT sieht, warum es nicht installiert wird
catalogue-fails-body =
    Oft wartet der Computer auf einen Neustart, alle Lizenzen sind vergeben, oder jemand muss erst zustimmen.
    Verlangt der Katalog einen Neustart, speichern Sie Ihre Arbeit und starten Sie einmal neu.
    Sagen Sie, wie das Programm heißt und was der Katalog daneben anzeigt.

not-from-web = Was nicht im Katalog steht, kommt von der IT
not-from-web-body =
    Nehmen Sie kein Programm von einer Seite, die eine Suche oder Werbung zeigt. Viele sehen echt aus und bringen Schädliches mit.
    Dasselbe gilt für Erweiterungen des Browsers und für Programme, die ohne Installation laufen.
    Es gilt auch für Seiten, die ein Dokument umwandeln. Was Sie dort eingeben, verlässt Ihre Organisation.
    „Kostenlos“ heißt oft: kostenlos zu Hause. Bei der Arbeit kann dasselbe Programm eine Lizenz brauchen.

ask-for-it = Bitten Sie die IT um das Programm
ask-for-it-body =
    Welches Programm? Kennen Sie keines, sagen Sie, was Sie tun wollen. Vielleicht passt etwas, das schon da ist.
    Wofür, für wie viele Menschen und bis wann?
    Wer bezahlt, wenn es etwas kostet, und ist das abgesprochen?
    Arbeitet es mit Daten über Menschen, etwa Namen, Adressen oder Gesundheit? Dann wird zuerst der Datenschutz gefragt.
    Weder die IT noch sonst jemand braucht dafür je Ihr Passwort oder einen Code.

## Ein Fenster fragt nach einem Administrator
started = Haben Sie etwas gestartet, bevor das Fenster kam?
started-yes = Ja, ich wollte etwas installieren oder ändern
started-no = Nein, es kam von selbst, oder ich bin nicht sicher

by-itself = Geben Sie nichts ein und lassen Sie die IT nachsehen
by-itself-body =
    Schreiben Sie auf, welches Programm und welchen Hersteller das Fenster nennt. Wählen Sie dann Nein oder Abbrechen.
    Es kann ein Update sein, um das sich die IT kümmert. Es kann auch etwas sein, das hier nicht hingehört.
    Kommt es wieder, lassen Sie es offen und fragen Sie die IT.
    Haben Sie dort einen Namen und ein Passwort eingegeben, rufen Sie sofort die IT an. Das kann allen passieren.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

administrator = Hier kann nur die IT zustimmen
administrator-body =
    In Ihrer Organisation ändert manches nur die IT. Nichts ist kaputt, und Ihr eigenes Passwort hilft hier nicht.
    Wählen Sie Nein oder Abbrechen.
    Die IT gibt niemandem Namen und Passwort eines Administrators. Bietet Ihnen jemand beides an, benutzen Sie es nicht.
    Hilft die IT, gibt sie ihr eigenes ein. Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

origin = Was haben Sie gestartet?
origin-it = Etwas von der IT oder aus dem Katalog
origin-elsewhere = Eine Datei von einer Webseite, aus einer Nachricht oder von einem USB-Stick
origin-setting = Kein Programm, ich wollte eine Einstellung ändern

from-it = Die IT schließt die Installation ab
from-it-body =
    Was von der IT kommt, installiert sich meist ohne diese Frage. Es fehlt etwas, das nur die IT ergänzen kann.
    Sagen Sie, welches Programm es ist und wo Sie es gestartet haben.
    Sagen Sie wörtlich, was im Fenster steht.
from-elsewhere = Lassen Sie die Datei liegen und bitten Sie die IT um das Programm
from-elsewhere-body =
    Eine Datei von dort kann Schädliches mitbringen, auch wenn der Name stimmt. Starten Sie sie nicht noch einmal.
    Kam sie ungefragt, oder lief sie trotzdem? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an.
    Vielleicht steht das Programm im Katalog Ihrer Organisation. Wenn nicht, holt die IT es vom Hersteller.
    Sagen Sie, welches es ist, wofür und bis wann. Sagen Sie, wer bezahlt und ob es mit Daten über Menschen arbeitet.
setting = Die IT ändert die Einstellung mit Ihnen
setting-body =
    Manche Einstellungen gelten für alle, die den Computer benutzen. Manche schützen ihn.
    Sagen Sie, welche Einstellung es ist und was Sie damit erreichen wollen. Vielleicht geht es auch ohne Administrator.

## Eine Lizenz oder Geld
where = Wo sehen Sie das?
where-program = In einem Programm, das ich für die Arbeit benutze
where-elsewhere = Im Browser, in einer Nachricht oder in einem fremden Fenster

licence-account = Sehen Sie nach, welches Konto das Programm benutzt
licence-account-body =
    Viele Programme finden ihre Lizenz über Ihr Arbeitskonto.
    Suchen Sie in einer Ecke des Programms Ihren Namen, Ihr Bild oder Ihre Buchstaben. Wählen Sie das aus.
    Steht dort eine private Adresse oder keine, melden Sie sich ab und mit Ihrem Arbeitskonto wieder an.
    Schließen Sie dann das Programm und öffnen Sie es wieder.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.

licence-works = Funktioniert das Programm jetzt?
licence-works-yes = Ja, es funktioniert
licence-works-no = Nein, es will weiter eine Lizenz oder Geld

licence-it = Die IT kümmert sich um die Lizenz
licence-it-body =
    Kaufen Sie nichts selbst und geben Sie keine Kartennummer ein.
    Sagen Sie, wie das Programm heißt und was es wörtlich anzeigt.
    Sagen Sie, seit wann, wofür Sie es benutzen und wer es bisher bezahlt hat, falls Sie es wissen.

pay-nothing = Zahlen Sie dort nichts und sagen Sie es der IT
pay-nothing-body =
    Meldungen, in denen es plötzlich um Geld, Viren oder ein endendes Konto geht, sind oft Betrug.
    Rufen Sie keine Nummer an, die dort steht. Geben Sie keine Kartennummer, kein Passwort und keinen Code ein.
    Schließen Sie das Fenster: Alt und F4 bei Windows und Linux, Befehl und Q am Mac. Hilft das nicht, lassen Sie es offen.
    Haben Sie schon angerufen, bezahlt oder etwas installiert, rufen Sie sofort die IT an. Das kann allen passieren.
    Haben Sie bezahlt oder Kartendaten genannt, oder war Ihre Bank offen? Rufen Sie Ihre Bank an, unter der Nummer auf Ihrer Karte.

## Jemand will, dass Sie etwas installieren
already = Haben Sie etwas installiert oder jemanden auf den Computer gelassen?
already-yes = Ja, oder ich bin nicht sicher
already-no = Nein, noch nicht

cut-off = Trennen Sie die Verbindung und rufen Sie die IT an
cut-off-body =
    Legen Sie auf, falls Sie noch sprechen. Das passiert auch vorsichtigen Menschen.
    Ziehen Sie das Netzkabel heraus und schalten Sie das WLAN aus. Bei Windows ist es rechts unten, bei Mac und Linux rechts oben.
    Lassen Sie den Computer an und fassen Sie sonst nichts an. So sieht die IT, was geschehen ist.
    Rufen Sie die IT unter einer bekannten Nummer an, nicht unter einer aus dem Anruf oder vom Bildschirm. Ohne Verbindung kann diese App nichts senden.
    Haben Sie bezahlt oder Kartendaten genannt, oder war Ihre Bank offen? Rufen Sie Ihre Bank an, unter der Nummer auf Ihrer Karte.
    Sagen Sie, ob Sie ein Passwort, einen Code oder Bankdaten weitergegeben haben. Die IT sagt, was Sie ändern, und an welchem Gerät.

refuse = Installieren Sie nichts und sagen Sie es der IT
refuse-body =
    Legen Sie auf oder schließen Sie es, auch wenn es angeblich eilt oder jemand Ihren Namen kennt. So beginnt Betrug.
    Oft geht es um ein Programm, mit dem andere Ihren Bildschirm sehen, etwa AnyDesk, TeamViewer oder Remotehilfe.
    Könnte es doch die IT sein, rufen Sie unter der gewohnten Nummer zurück.
    Weder die IT noch sonst jemand braucht je Ihr Passwort oder einen Code.
    Erzählen Sie der IT davon. Vielleicht bekommen andere denselben Anruf oder dieselbe Nachricht.
