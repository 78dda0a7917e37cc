### Meine Dateien synchronisieren nicht.

title = Meine Dateien synchronisieren nicht
summary = OneDrive, Nextcloud oder Google Drive steht still, ist voll oder lässt Dateien aus
symptoms =
    meine Dateien synchronisieren nicht
    die Synchronisierung geht nicht
    OneDrive synchronisiert nicht
    OneDrive gleicht nicht mehr ab
    an OneDrive ist ein rotes Kreuz
    die Wolke hat ein rotes Kreuz
    rotes X an der Wolke
    die Pfeile an der Wolke drehen sich ewig
    die blauen Pfeile hören nicht auf
    da steht Synchronisierung ausstehend
    die Synchronisierung ist angehalten
    OneDrive ist pausiert
    Änderungen werden verarbeitet und es dauert ewig
    Nextcloud lädt meine Dateien nicht hoch
    Nextcloud synct nicht
    Google Drive synchronisiert nicht
    Dropbox synchronisiert nicht
    meine Sachen kommen nicht in die Cloud
    die Cloud ist voll
    OneDrive ist voll
    mein Cloudspeicher ist voll
    eine Datei wird nicht synchronisiert
    die Datei lässt sich wegen ihres Namens nicht hochladen
    der Dateiname enthält ein Zeichen, das nicht erlaubt ist
    der Pfad ist zu lang für OneDrive
    da ist eine Kopie mit Konflikt
    die Datei ist doppelt da mit dem Namen von meinem Laptop
    Synchronisierungskonflikt
    die Kollegin sieht meine Änderungen in der Datei nicht
    ich sehe die Dateien von meinem anderen Rechner nicht
    am Handy ist eine ältere Version der Datei als am Laptop
    der geteilte Ordner taucht in OneDrive nicht auf
    OneDrive will, dass ich mich neu anmelde
    ich bin bei OneDrive abgemeldet
    das Wolkensymbol ist weg
    die Datei ist nur online und öffnet sich nicht
done = Ihre Dateien synchronisieren wieder
done-explain = Das Zeichen des Programms zeigt es: ein Haken oder eine Wolke ohne Zusatz. Viele Dateien können Stunden dauern.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Synchronisieren Ihre Dateien weiterhin nicht, kann ein Mensch mit Ihnen weitersuchen. Löschen Sie bis dahin nichts im Ordner.
done-cannot-tell = Sehen Sie später noch einmal nach
done-cannot-tell-explain = Lassen Sie den Computer an und verbunden. Sinkt die Zahl der wartenden Dateien nicht, kommen Sie wieder oder fragen Sie einen Menschen.
done-not-fixed = Um Ihre Dateien kümmert sich noch jemand
done-not-fixed-explain = Behalten Sie eine Kopie von dem, was eilt. Löschen Sie bis dahin nichts im Ordner. Wer Ihnen hilft, bekommt Ihre Antworten.
hand-over = Haben sich viele Dateien von selbst geändert, sagen Sie das zuerst. Nennen Sie den Dienst und das Konto, und sagen Sie wörtlich, was sein Zeichen anzeigt. Sagen Sie, wie viele Dateien warten, seit wann, und wo Sie sind. Bei einer einzelnen Datei nennen Sie Namen und Ordner, und ob andere daran arbeiten. Sagen Sie, ob die Datei auf der Webseite des Dienstes stimmt. Sagen Sie, was Sie zuerst brauchen. Lassen Sie Passwörter und Codes weg.

## Was geschieht
what = Was ist mit den Dateien?
what-hint = Wählen Sie das Erste, das zutrifft
what-strange = Viele Dateien haben sich von selbst geändert oder sind weg
what-strange-note = Sie heißen seltsam, öffnen sich nicht, oder ein Text verlangt Geld
what-signed-out = Ich soll mich anmelden, oder das Zeichen ist nicht da
what-stands = Es steht still, ist angehalten, oder die Pfeile drehen sich ohne Ende
what-full = Es heißt, es sei kein Platz mehr
what-one-file = Nur eine oder wenige Dateien werden ausgelassen
what-one-file-note = Sie haben ein rotes Kreuz, oder ihr Name wird nicht angenommen
what-twice = Dieselbe Datei ist zweimal da
what-twice-note = Mit meinem Namen, dem eines Computers oder dem Wort „Konflikt“
what-not-here = Eine Datei oder ein Ordner von anderswo kommt hier nicht an
what-not-here-note = Oder andere sehen meine Änderungen nicht

## Viele Dateien
strange-it = Halten Sie es jetzt an und rufen Sie die IT an
strange-it-body =
    Seltsame Namen, oder ein Text verlangt Geld? Ziehen Sie das Netzwerkkabel und schalten Sie WLAN aus. Das hält auch die Synchronisierung an.
    Windows: Drücken Sie Windows-Taste und A, dann wählen Sie das Flugzeug. Mac und Linux: das Netzwerkzeichen oben rechts.
    Lassen Sie den Computer an. Löschen Sie nichts, und zahlen Sie nichts.
    Rufen Sie die IT an, unter einer Nummer, die Sie kennen. Oft kann sie alle Dateien auf einen früheren Tag zurückholen.
    Wurde nur gelöscht oder verschoben? Vielleicht hat jemand aufgeräumt. Fragen Sie nach, und niemand soll den Papierkorb des Dienstes leeren.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.
    Ohne Netz wartet, was Sie von hier senden. Rufen Sie darum an.

## Abgemeldet
sign-again = Starten Sie das Programm und melden Sie sich dort an
sign-again-body =
    Suchen Sie sein Zeichen, etwa eine Wolke. Windows: unten rechts, vielleicht hinter dem kleinen Pfeil. Mac und Linux: oben rechts.
    Ist keines da? Suchen Sie im Startmenü nach „OneDrive“, „Nextcloud“ oder „Google Drive“ und öffnen Sie es.
    Wählen Sie dort „Anmelden“, mit Ihrem Arbeitskonto. Ein privates Konto zeigt andere Dateien.
    Behalten Sie den vorgeschlagenen Ordner, auch wenn es heißt, er sei schon da. Löschen Sie keinen Ordner.
    Eine Nachricht, dass ohne Anmeldung Ihre Dateien gelöscht werden, ist ein Trick. Benutzen Sie keinen Link daraus.
signed-works = Sind Sie angemeldet, und synchronisieren die Dateien?
signed-works-yes = Ja
signed-works-no = Nein, oder die Anmeldung klappt nicht
signed-works-later = Es arbeitet noch
signed-it = Die IT sieht, warum es Sie nicht hineinlässt
signed-it-body =
    Es kann am Konto liegen, an einer fehlenden Lizenz oder an einer Regel, welche Computer synchronisieren dürfen.
    Notieren Sie wörtlich, was im Fenster steht und welches Konto Sie benutzt haben.
    Bis dahin zeigt die Webseite des Dienstes Ihre Dateien. Öffnen Sie sie wie immer.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Es steht still
look = Sehen Sie nach, was das Zeichen sagt
look-body =
    Drücken Sie auf das Zeichen, etwa eine Wolke. Windows: unten rechts, vielleicht hinter dem kleinen Pfeil. Mac und Linux: oben rechts.
    Ist es angehalten? Wählen Sie „Fortsetzen“. Bei Akkubetrieb oder Internet übers Handy hält es oft von selbst an.
    Stecken Sie das Netzteil ein. Öffnen Sie eine Webseite, die Sie kennen. So sehen Sie, ob das Internet geht.
    Steht dort eine Zahl von Dateien? Sehen Sie in zehn Minuten wieder hin. Sinkt sie, arbeitet es.
    Ein einziges großes Video kann alles andere eine Stunde aufhalten.
start-again = Schließen Sie, was offen ist, und starten Sie es neu
start-again-body =
    Speichern und schließen Sie die Dateien aus diesem Ordner. Eine offene Datei kann die anderen aufhalten.
    Drücken Sie auf das Zeichen, dann auf Zahnrad, drei Punkte oder Ihr Bild, und wählen Sie „Beenden“. Vielleicht steht es unter „Anhalten“.
    Warten Sie eine Minute. Suchen Sie den Namen im Startmenü und öffnen Sie es. Gelöscht wird dabei nichts.
    Nicht besser? Speichern Sie alles und starten Sie den Computer einmal neu.
    Entfernen Sie das Konto nicht. Verschieben und löschen Sie auch den Ordner nicht. Sonst kann verloren gehen, was noch nicht hochgeladen ist.
stands-works = Geht es jetzt voran?
stands-works-hint = Die Zahl der Dateien sinkt, oder das Zeichen hat einen Haken
stands-works-yes = Ja
stands-works-no = Nein, es steht still wie vorher
stands-works-later = Ich warte noch
stands-it = Die IT bringt es in Gang, ohne dass Dateien verloren gehen
stands-it-body =
    Kopieren Sie, was eilt, in einen anderen Ordner dieses Computers. Dann gibt es das zweimal.
    Die IT kann die Synchronisierung neu einrichten. Zuerst sieht sie nach, was es nur hier gibt.
    Notieren Sie, was das Zeichen sagt, wie viele Dateien warten und seit wann. Hält eine Datei alles auf, notieren Sie ihren Namen.
    Sagen Sie, ob es zu Hause und bei der Arbeit gleich ist.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Kein Platz
full-where = Wo ist kein Platz mehr?
full-where-service = In der Cloud, oder die Meldung kommt vom Dienst
full-where-computer = Auf der Festplatte dieses Computers
full-where-computer-note = Oder ich bin nicht sicher
computer-full = Schaffen Sie Platz am Computer, nicht in der Cloud
computer-full-body =
    Was Sie in einem synchronisierten Ordner löschen, ist überall gelöscht, auch bei anderen.
    OneDrive bei Windows und Mac: Rechtsklick auf eine große Datei, „Speicherplatz freigeben“. Sie bleibt in der Cloud und kommt beim Öffnen zurück.
    Tun Sie das nur bei Dateien mit einem Haken. Die sind sicher in der Cloud.
    Bei allem anderen hilft „Meine Festplatte ist voll“.
make-room = Schaffen Sie Platz in der Cloud
make-room-body =
    Kam die Meldung per E-Mail? Benutzen Sie keinen Link daraus. Öffnen Sie die Seite des Dienstes wie immer.
    Die Seite zeigt, was am größten ist, oft unter „Speicher“. Videos und alte Kopien brauchen am meisten.
    Löschen Sie nur, was Ihnen gehört und niemand braucht. In einem geteilten Ordner fehlt es dann auch anderen.
    Der Papierkorb dort zählt oft mit. Sehen Sie vorher hinein. Was Sie leeren, kommt nicht wieder.
    Legen Sie nichts von der Arbeit in eine private Cloud. Kaufen Sie keinen Platz selbst.
room-works = Ist jetzt Platz, und synchronisiert es?
room-works-yes = Ja
room-works-no = Nein, oder ich brauche alles davon
room-works-later = Es arbeitet noch
room-it = Die IT kann Ihnen mehr Platz geben
room-it-body =
    Sie kann ihn vergrößern oder sagen, wohin große Dateien gehören, etwa an einen gemeinsamen Ort für ein Team.
    Notieren Sie, wie viel voll ist, wie groß Ihre größten Ordner sind und wofür Sie sie brauchen.
    Bis dahin bleiben neue Änderungen nur auf diesem Computer. Legen Sie von Eiligem eine Kopie auf ein Netzlaufwerk, das die IT Ihnen gegeben hat.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Eine Datei
close-file = Schließen Sie die Datei überall
close-file-body =
    Kopieren Sie die Datei zuerst in einen Ordner, der nicht synchronisiert, etwa in „Downloads“. Dann geht nichts verloren.
    Speichern und schließen Sie sie hier. Schließen Sie sie auch auf dem Handy und auf anderen Computern.
    Hat jemand anderes sie offen? Bitten Sie darum, sie kurz zu schließen.
    Warten Sie einige Minuten und sehen Sie, ob das rote Kreuz verschwindet.
name = Sehen Sie sich ihren Namen an
name-body =
    Rechtsklick auf die Datei, dann „Umbenennen“. Am Mac drücken Sie darauf die Eingabetaste.
    Nehmen Sie diese Zeichen heraus: / \ : * ? < > | und Anführungszeichen.
    Nehmen Sie auch ein Leerzeichen oder einen Punkt am Ende heraus, und ein Leerzeichen am Anfang. Man sieht sie kaum.
    Kürzen Sie den Namen und die Ordner darum. Alle zusammen zählen als ein langer Name.
    Gehört die Datei einem Team? Fragen Sie, bevor Sie einen geteilten Ordner umbenennen.
    Ein Mailarchiv, eine Datenbank oder eine Verknüpfung kann oft gar nicht synchronisieren. Sagen Sie es dann der IT.
file-works = Synchronisiert diese Datei jetzt?
file-works-yes = Ja
file-works-no = Nein, das Kreuz bleibt
file-works-later = Ich warte noch
file-it = Die IT sieht, warum diese Datei ausgelassen wird
file-it-body =
    Behalten Sie Ihre Kopie. Die IT weiß, welche Dateien der Dienst ablehnt und wo sie stattdessen liegen können.
    Notieren Sie Name, Ordner und Größe, und was am Kreuz steht, wenn Sie darauf zeigen.
    Sagen Sie, wer noch an der Datei arbeitet.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.

## Zweimal
both = Behalten Sie die, in der alles steht
both-body =
    Zwei Menschen oder zwei Computer haben sie gleichzeitig geändert. Darum hat der Dienst beide behalten, und nichts ist verloren.
    Öffnen Sie beide und sehen Sie auf Tag und Uhrzeit. Die Kopie ist meist die mit dem zusätzlichen Namen.
    Nehmen Sie die, in der mehr von Ihrer Arbeit steht. Kopieren Sie aus der anderen, was fehlt.
    Speichern Sie. Legen Sie die andere erst in den Papierkorb, wenn Sie sicher sind.
    Gehört die Datei einem Team? Fragen Sie die anderen, in welcher sie arbeiten.
    Öffnen Sie sie künftig nur an einem Computer, und warten Sie auf den Haken, bevor Sie ihn zuklappen.
twice-works = Haben Sie jetzt eine richtige Datei?
twice-works-yes = Ja
twice-works-no = Nein, etwas fehlt, oder es geschieht wieder
twice-works-later = Ich frage erst die anderen
twice-it = Die IT kann ältere Fassungen zeigen
twice-it-body =
    Lassen Sie beide Dateien, wo sie sind. Die IT kann ältere Fassungen von beiden vergleichen.
    Notieren Sie Name und Ordner, was fehlt und wann Sie es zuletzt gesehen haben.
    Notieren Sie, wer daran arbeitet und mit welchem Programm.
    Geschieht es immer wieder? Die IT sieht nach, welcher Computer hinterherhinkt.

## Es kommt hier nicht an
where-it-is = Sehen Sie nach, wie weit die Datei gekommen ist
where-it-is-body =
    Öffnen Sie die Webseite des Dienstes wie immer. Suchen Sie die Datei dort.
    Nicht da? Dann ist sie vom anderen Computer noch nicht hochgeladen. Der muss an, verbunden und angemeldet sein.
    Dort, aber nicht hier? Sehen Sie nach, ob beide dasselbe Konto benutzen. Ein privates zeigt andere Dateien.
    War sie hier und ist weg? Gehen Sie zurück zum Start und geben Sie dort „Datei ist weg“ ein.
    Sehen andere Ihre Änderung nicht? Sehen Sie nach, ob Ihre Datei einen Haken hat. Die anderen schließen sie und öffnen sie wieder.
bring-here = Holen Sie den Ordner auf diesen Computer
bring-here-body =
    Eine Datei mit kleiner Wolke ist nur online. Verbinden Sie sich mit dem Internet und öffnen Sie sie. Vor einer Reise: „Immer auf diesem Gerät behalten“.
    Ein Ordner, den jemand geteilt hat: Öffnen Sie ihn auf der Webseite und wählen Sie „Verknüpfung hinzufügen“ oder „Synchronisieren“.
    Nextcloud und Google Drive: Öffnen Sie die Einstellungen des Programms. Sehen Sie nach, ob der Ordner dort gewählt ist.
    Steht dort, dass Sie keinen Zugriff haben? Gehen Sie zurück zum Start und geben Sie dort „Zugriff auf einen Ordner“ ein.
here-works = Ist die Datei jetzt da, wo Sie sie brauchen?
here-works-yes = Ja
here-works-no = Nein
here-works-later = Ich warte noch
here-it = Die IT sieht, wo sie hängen bleibt
here-it-body =
    Die IT kann sehen, wann sich jeder Computer zuletzt gemeldet hat und ob der Ordner für Sie bestimmt ist.
    Notieren Sie den Namen der Datei, wer sie zuletzt wann geändert hat und wo Sie sie sehen.
    Arbeiten Sie bis dahin auf der Webseite des Dienstes. Dann gibt es nur eine Datei.
    Weder die IT noch sonst jemand braucht dafür Ihr Passwort oder einen Code.
