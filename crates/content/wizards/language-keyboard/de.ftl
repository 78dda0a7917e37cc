### Tastatur oder Sprache stimmt nicht.

title = Tastatur oder Sprache stimmt nicht
summary = Falsche Buchstaben, Sprache oder Uhr, zu kleine Schrift, oder eine Stimme liest vor
symptoms =
    meine Tastatur schreibt falsche Buchstaben
    Y und Z sind vertauscht
    z und y vertauscht
    die Zeichen auf der Tastatur sind woanders
    ich finde das @ nicht
    ich kann keine Umlaute schreiben
    falsches Tastaturlayout
    Tastatursprache umstellen
    meine Tastatur ist plötzlich englisch
    statt dem @ kommt ein Anführungszeichen
    meine Tastatur schreibt Zahlen statt Buchstaben
    alles wird groß geschrieben
    auf einmal ist alles auf Englisch
    die Menüs sind in einer fremden Sprache
    mein Computer hat die falsche Sprache
    Windows auf Deutsch umstellen
    Word ist auf Englisch
    Anzeigesprache ändern
    die Seite wird übersetzt und ich will das Original
    die Rechtschreibprüfung unterstreicht alles rot
    die Uhr am Computer geht falsch
    die Zeitzone ist falsch
    die Uhr geht eine Stunde vor
    das Datum steht auf amerikanische Art da
    Punkt statt Komma bei Zahlen
    die Schrift ist zu klein
    ich kann die Schrift kaum lesen
    Schrift größer machen
    größere Buchstaben
    alles auf dem Bildschirm ist riesig
    die Symbole sind winzig
    mein Computer liest alles vor
    eine Stimme redet dauernd
    der Bildschirm ist vergrößert
    die Farben sind umgekehrt
    auf dem Bildschirm ist alles schwarzweiß
    Einrastfunktion
    ich sehe schlecht
    Barrierefreiheit einstellen
    Bedienungshilfen
    ich möchte diktieren statt tippen
    ich brauche Untertitel
    der Mauszeiger ist zu klein
checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
done = Es ist so, wie Sie es brauchen
done-explain = Was Sie von Hand geändert haben, nimmt dieselbe Seite der Einstellungen zurück. Notieren Sie, wie es vorher war.
done-nothing-found = Es wurde nichts geändert
done-nothing-found-explain = Ist es nicht so, wie Sie es brauchen, kann ein Mensch mit Ihnen nachsehen.
done-cannot-tell = Probieren Sie es in Ruhe aus
done-cannot-tell-explain = Manche Änderungen kommen erst bei der nächsten Anmeldung. Stimmt es dann nicht, kommen Sie wieder oder fragen Sie einen Menschen.
done-not-fixed = Das sieht sich noch jemand an
done-not-fixed-explain = Wer Ihnen hilft, bekommt Ihre Antworten. Ihr Passwort braucht dafür niemand.
hand-over = Sagen Sie, was nicht stimmt und wie es vorher war. Sagen Sie, welche Sprache und welche Tastatur Sie brauchen und was auf den Tasten steht. Sagen Sie, ob es überall so ist oder in einem Programm, und ob auch vor der Anmeldung. Sagen Sie, was Sie geändert haben und was grau ist. Brauchen Sie es zum Sehen, Hören oder Tippen, sagen Sie, was Ihnen sonst hilft. Lassen Sie Passwörter weg.

## Was es ist
what = Was möchten Sie ändern?
what-letters = Die Tasten schreiben andere Buchstaben oder Zeichen
what-letters-note = Y und Z sind vertauscht, Zeichen liegen woanders, oder alles ist groß
what-words = Wörter auf dem Bildschirm sind in der falschen Sprache
what-clock = Uhr, Datum oder Zeitzone stimmen nicht
what-size = Die Schrift ist zu klein oder zu groß
what-aloud = Es liest vor, ist vergrößert oder hat seltsame Farben
what-aloud-note = Oder Tasten gehen nur, wenn ich sie halte oder mehrmals drücke
what-easier = Ich möchte mit weniger Mühe sehen, hören oder tippen

## Andere Buchstaben
keys = Was steht auf Ihrer Tastatur?
keys-hint = Eine deutsche hat Ü, Ö und Ä und das Z oben. Noch wird nichts geändert
keys-empty = Dieser Computer sagt nicht, welche Tastaturen er kennt.
keys-not-listed = Ihre lässt sich von Hand hinzufügen
keys-not-listed-body =
    Die Liste enthält die übliche Form jeder Sprache, mit ihren englischen Namen.
    Danach sehen Sie, wo alle anderen sind.
keys-not-sure = Sehen Sie sich sechs Tasten an
keys-not-sure-body =
    Lesen Sie die ersten sechs Buchstaben oben links. QWERTZ ist deutsch, QWERTY englisch, AZERTY französisch.
    Schweizer Tasten haben é, à und è neben Ü, Ö und Ä.
    In der Liste heißt die deutsche „German“, die englische „English“ und die französische „French“.
    Wissen Sie es jetzt, gehen Sie zurück und wählen Sie sie.
no-layout-check = Dieser Computer hat die Belegung Ihrer Tastatur
no-layout-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
no-layout = Die Belegung „{ $label }“ ist nicht eingerichtet
no-layout-explain = Ihre Tastatur schreibt gerade als { $labels }. Die richtige kommt an die erste Stelle, und was da ist, bleibt.
no-layout-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
other-layouts-check = Sie kann zu keiner anderen Belegung wechseln
other-layouts-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
other-layouts = Die Tastatur kann auch wechseln zu: { $others }
other-layouts-explain = Damit werden sie entfernt, und zwei Tasten zugleich stellen nichts um. Brauchen Sie oder Ihr Passwort eine davon? Lassen Sie es so.
other-layouts-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
switch-keys = Stellen Sie die Tastatur auf die andere Sprache
switch-keys-body =
    Das geschieht aus Versehen, mit zwei Tasten zugleich.
    Windows: Halten Sie die Windows-Taste und drücken Sie die Leertaste, bis die richtige Sprache erscheint.
    Mac: Halten Sie Control und drücken Sie die Leertaste. Linux: Halten Sie die Windows-Taste und drücken Sie die Leertaste.
    Ein kurzes Zeichen zeigt die Sprache, etwa DE oder ENG. Windows: unten rechts. Mac und Linux: oben rechts.
    Alles groß? Drücken Sie einmal die Feststelltaste. Ziffern statt Buchstaben? Drücken Sie einmal Num, an manchen Laptops zusammen mit Fn.
    Probieren Sie es in einem leeren Dokument, nicht im Feld für ein Passwort. Tippen Sie z, y und das @.
add-keys = Fügen Sie die Tastatur hinzu, die Sie haben
add-keys-body =
    Hat die Seite davor geholfen? Ändern Sie hier nichts und wählen Sie „Fortfahren“.
    Windows: Einstellungen, „Zeit und Sprache“, „Sprache und Region“. Drei Punkte bei Ihrer Sprache, „Sprachoptionen“, „Tastatur hinzufügen“.
    Mac: Systemeinstellungen, Tastatur, bei „Eingabequellen“ auf „Bearbeiten“. Linux: Einstellungen, Tastatur, „Eingabequellen“.
    Wählen Sie, was zu den Tasten passt: QWERTZ ist deutsch, QWERTY englisch, AZERTY französisch.
    Entfernen Sie, was Sie nie benutzen, aber behalten Sie eine, mit der Ihr Passwort geht. Notieren Sie, was vorher da war.
letters-works = Schreiben die Tasten, was auf ihnen steht?
letters-works-yes = Ja
letters-works-no = Nein, oder nur an manchen Stellen
letters-works-later = Ich kann es gerade nicht probieren
letters-it = Die IT stellt die Tastatur für Sie ein
letters-it-body =
    Der erste Bildschirm, an dem Sie sich anmelden, hat eine eigene Auswahl. Auch die kann die IT einstellen.
    In einer Fernsitzung oder im Besprechungsraum entscheidet der andere Computer. Die IT weiß, welcher.
    Notieren Sie, was auf den Tasten neben der Leertaste und bei Y und Z steht und was stattdessen kommt.
    Klemmt eine Taste, oder wurde etwas verschüttet? Sagen Sie das. Dann liegt es an der Tastatur selbst.
    Ihr Passwort braucht niemand, auch nicht zum Probieren der Tasten.

## Die falsche Sprache
words-where = Wo ist die falsche Sprache?
words-where-page = Auf einer Webseite
words-where-program = In einem Programm, etwa Word oder Outlook
words-where-program-note = Oder die Rechtschreibprüfung unterstreicht alles
words-where-all = Überall am Computer
page-words = Zeigen Sie die Seite, wie sie geschrieben wurde
page-words-body =
    Vielleicht übersetzt sie der Browser. Suchen Sie rechts in der Adresszeile ein Zeichen mit Buchstaben.
    Drücken Sie darauf und wählen Sie das Original. Dort lässt sich auch sagen, dass diese Sprache nie übersetzt wird.
    Viele Seiten haben oben oder unten eine eigene Auswahl, etwa DE oder EN, oder eine kleine Weltkugel.
    Geben Sie nichts ein, wenn die Seite auch sonst falsch aussieht. Sie kann nachgemacht sein.
program-words = Ändern Sie die Sprache dieses Programms
program-words-body =
    Speichern Sie zuerst. Die meisten Programme ändern sich erst beim nächsten Start.
    Word, Excel, Outlook bei Windows: Datei, Optionen, Sprache. Setzen Sie Ihre Sprache an die erste Stelle.
    Am Mac hat Systemeinstellungen, Allgemein, „Sprache & Region“ unten eine Liste der Programme.
    Rechtschreibung: Markieren Sie den Text und suchen Sie die Sprache unten im Fenster oder unter „Überprüfen“.
    Andere: Suchen Sie in den Einstellungen nach „Sprache“, „Language“, einer Weltkugel oder einer Flagge.
    Steht Ihre Sprache nicht in der Liste? Dann fügt die IT sie hinzu.
all-words = Ändern Sie die Sprache des Computers
all-words-body =
    Speichern Sie Ihre Arbeit. Dafür ist eine Abmeldung oder ein Neustart nötig.
    Windows: Windows-Taste und I, links in der Liste die Uhr mit Buchstaben, dann die zweite oder dritte Zeile.
    Mac: der Apfel, die zweite Zeile, das graue Zahnrad, dann das blaue Zeichen mit Flagge oder Weltkugel.
    Linux: das Zahnrad im Menü oben rechts, dann „System“ oder die Flagge.
    Sprachen stehen dort in ihren eigenen Worten, so finden Sie Ihre. Notieren Sie, welche vorher gewählt war.
    Ist es grau, oder fehlt Ihre Sprache? Lassen Sie es, wie es ist.
words-works = Ist es jetzt in Ihrer Sprache?
words-works-yes = Ja
words-works-no = Nein, oder die Sprache fehlt
words-works-later = Dafür melde ich mich erst ab
words-it = Die IT fügt die Sprache hinzu
words-it-body =
    Manche Computer haben nur eine Sprache, und eine weitere kommt von der IT. Ihre Dateien bleiben, wie sie sind.
    Notieren Sie das Programm oder die Seite, welche Sprache sie zeigt und welche Sie brauchen.
    Hat sich alles von selbst geändert, und geschieht auch sonst Seltsames? Sagen Sie das zuerst.
    Ihr Passwort oder einen Code braucht dafür niemand.

## Die Uhr
set-clock = Lassen Sie den Computer seine Uhr selbst stellen
set-clock-body =
    Vergleichen Sie sie mit Ihrem Handy. Sind es ganze Stunden? Dann ist es die Zeitzone.
    Windows: Einstellungen, „Zeit und Sprache“, „Datum und Uhrzeit“. Schalten Sie „Uhrzeit automatisch festlegen“ ein und wählen Sie die Zeitzone.
    Mac: Systemeinstellungen, Allgemein, „Datum & Uhrzeit“. Linux: Einstellungen, „System“, „Datum und Zeit“, oder suchen Sie nach „Datum“.
    Wie Datum und Zahlen aussehen, auch Punkt oder Komma, steht daneben bei „Region“.
    Auf Reisen verschieben Kalender die Termine mit der Zeitzone. Sehen Sie einen an, den Sie kennen.
    Ist es grau? Lassen Sie es. Eine falsche Uhr kann das Anmelden stören, also sagen Sie es der IT.
clock-works = Stimmt die Uhrzeit jetzt?
clock-works-yes = Ja
clock-works-no = Nein, oder sie wird wieder falsch
clock-works-later = Ich habe gerade keine Verbindung
clock-it = Die IT stellt die Uhr
clock-it-body =
    Sie holt die Zeit aus dem Netz Ihrer Organisation, und die IT sieht, wenn das nicht gelingt.
    Geht sie nach jedem Ausschalten falsch? Dann ist eine kleine Batterie im Computer leer, und die IT tauscht sie.
    Notieren Sie, wie weit sie falsch geht, welche Zeitzone sie zeigt und wo Sie sind.
    Sehen Sie bis dahin vor einer Besprechung auf Ihr Handy.

## Klein oder groß
writing = Wie groß soll die Schrift sein?
writing-larger = Etwas größer
writing-larger-note = In den meisten Programmen ein Viertel mehr als üblich
writing-largest = Viel größer
writing-largest-note = In den meisten Programmen die Hälfte mehr
writing-usual = Wie üblich
writing-other = Zeigen Sie mir andere Wege
writing-other-note = Nur ein Programm oder eine Seite, oder alles auf dem Bildschirm
larger-check = Die Schrift ist so groß, wie Sie möchten
larger-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
larger = Die Schrift ist bei { $percent } Prozent der üblichen Größe
larger-explain = Programme folgen sofort oder beim nächsten Start. Sie können es jederzeit zurücknehmen.
larger-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
largest-check = Die Schrift ist so groß, wie Sie möchten
largest-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
largest = Die Schrift ist bei { $percent } Prozent der üblichen Größe
largest-explain = Programme folgen sofort oder beim nächsten Start. Sie können es jederzeit zurücknehmen.
largest-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
usual-check = Die Schrift ist so groß, wie Sie möchten
usual-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
usual = Die Schrift ist bei { $percent } Prozent der üblichen Größe
usual-explain = Programme folgen sofort oder beim nächsten Start. Sie können es jederzeit zurücknehmen.
usual-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
zoom = Machen Sie es dort größer, wo Sie sind
zoom-body =
    Webseiten, Mails und viele Programme: Halten Sie Strg und drücken Sie die Plus-Taste. Am Mac halten Sie Befehl.
    Minus macht es kleiner. Strg und 0 bringt zurück, wie es war.
    Mit der Maus: Halten Sie Strg und drehen Sie das Rad. So geschieht es auch aus Versehen.
    Word und Excel: ein Schieber unten rechts.
    Genügt das? Dann gehen Sie weiter und ändern Sie sonst nichts.
all-larger = Machen Sie alles größer
all-larger-body =
    Notieren Sie zuerst, was gewählt ist, damit Sie zurückkönnen.
    Windows, nur die Schrift: Einstellungen, Barrierefreiheit, „Textgröße“. Alles: Einstellungen, System, Bildschirm, „Skalierung“.
    Mac: Systemeinstellungen, Displays, „Größerer Text“. Linux: Einstellungen, Barrierefreiheit, „Sehen“, „Großer Text“, oder Einstellungen, Bildschirme, „Skalierung“.
    Ändern Sie es um eine Stufe und sehen Sie hin. Manche Programme folgen erst beim nächsten Start.
    Ist nur auf einem zweiten Bildschirm alles unscharf oder riesig? Gehen Sie zurück zum Start und geben Sie dort „zweiter Bildschirm“ ein.
size-works = Können Sie es jetzt gut lesen?
size-works-yes = Ja
size-works-no = Nein
size-works-later = Ich probiere es einen Tag
size-it = Die IT findet die richtige Größe mit Ihnen
size-it-body =
    Sie kann jeden Bildschirm für sich einstellen oder Ihnen einen größeren geben.
    Notieren Sie, in welchem Programm es am schlimmsten ist und was Sie geändert haben.
    Brauchen Sie es wegen Ihrer Augen? Sagen Sie es, wenn Sie möchten. Dann gibt es weitere Wege, etwa einen besonderen Bildschirm.
    Bis dahin: Windows-Taste und Plus vergrößert einen Teil des Bildschirms, Windows-Taste und Esc beendet das.

## Vorlesen und Ähnliches
reads-check = Keine Stimme liest den Bildschirm vor
reads-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
reads = Eine Stimme liest den Bildschirm vor
reads-explain = Sie ist für Menschen da, die den Bildschirm schlecht sehen. Oft beginnt sie aus Versehen, mit drei Tasten zugleich. Braucht das hier jemand? Lassen Sie es an.
reads-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
magnified-check = Der Bildschirm ist nicht vergrößert
magnified-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
magnified = Der Bildschirm ist vergrößert
magnified-explain = Nur ein Teil ist zu sehen und folgt dem Mauszeiger. Oft beginnt es aus Versehen. Braucht das hier jemand? Lassen Sie es an.
magnified-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
contrast-check = Die Farben sind die üblichen
contrast-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
contrast = Hoher Kontrast ist an
contrast-explain = Alles erscheint in wenigen, kräftigen Farben. Er ist für Menschen da, die wenig sehen. Braucht das hier jemand? Lassen Sie es an.
contrast-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
sticky-check = Tasten wie Umschalt lassen von selbst los
sticky-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
sticky = Die Einrastfunktion ist an
sticky-explain = Umschalt, Strg und Alt bleiben bis zur nächsten Taste gedrückt. Sie geht an, wenn man Umschalt fünfmal drückt. Braucht das hier jemand? Lassen Sie es an.
sticky-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
slow-check = Tasten schreiben sofort
slow-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
slow = Träge Tasten sind an
slow-explain = Eine Taste zählt nur, wenn Sie sie halten. Das geht an, wenn man Umschalt acht Sekunden hält. Braucht das hier jemand? Lassen Sie es an.
slow-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
bounce-check = Eine Taste lässt sich schnell zweimal drücken
bounce-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
bounce = Schnelle doppelte Anschläge werden überhört
bounce-explain = Eine Taste, die zweimal kurz nacheinander gedrückt wird, zählt einmal. Es ist für zitternde Hände da. Braucht das hier jemand? Lassen Sie es an.
bounce-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
number-keys-check = Die Tasten rechts schreiben Ziffern
number-keys-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
number-keys = Die Ziffern bewegen den Mauszeiger
number-keys-explain = Die Tasten rechts auf der Tastatur bewegen den Zeiger und schreiben nichts. Braucht das hier jemand? Lassen Sie es an.
number-keys-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
on-screen-check = Keine Tastatur verdeckt den Bildschirm
on-screen-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
on-screen = Eine Tastatur steht auf dem Bildschirm
on-screen-explain = Sie ist für Menschen da, die mit Maus oder Finger tippen, und verdeckt einen Teil des Bildschirms. Braucht das hier jemand? Lassen Sie es an.
on-screen-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
off-again = Schalten Sie es mit denselben Tasten wieder aus
off-again-body =
    Es hilft Menschen, die es brauchen, und beginnt oft aus Versehen. Nichts ist kaputt.
    Liest vor. Windows: Strg, Windows-Taste und Eingabetaste. Mac: Befehl und F5. Linux: Alt, Windows-Taste und S.
    Vergrößert. Windows: Windows-Taste und Esc. Mac: Wahl, Befehl und 8. Linux: Alt, Windows-Taste und 8.
    Seltsame Farben. Windows: Alt links, Umschalt links und Druck, oder Windows-Taste, Strg und C.
    Seltsame Tasten: Drücken Sie fünfmal Umschalt. Nur träge Tasten: Halten Sie acht Sekunden lang Umschalt rechts.
    Drücken sich Tasten von selbst, und niemand ist da? Gehen Sie zurück zum Start und geben Sie dort „die Maus bewegt sich von selbst“ ein.
off-for-good = Sehen Sie die Schalter in den Einstellungen an
off-for-good-body =
    Ist es aus? Ändern Sie hier nichts und wählen Sie „Fortfahren“.
    Windows: Windows-Taste und U. Mac: Systemeinstellungen, Bedienungshilfen. Linux: Einstellungen, Barrierefreiheit.
    Suchen Sie, was an ist: Sprachausgabe oder VoiceOver, Lupe oder Zoom, Farbfilter, Kontrast, Einrastfunktion.
    Schalten Sie nur aus, was stört. Notieren Sie, was Sie ausschalten.
    An derselben Stelle lässt sich verhindern, dass seine Tasten es wieder starten.
    Benutzt noch jemand diesen Computer? Fragen Sie vorher: Vielleicht wird es gebraucht.
aloud-works = Ist es jetzt wie gewohnt?
aloud-works-yes = Ja
aloud-works-no = Nein
aloud-works-later = Ich frage erst jemanden
aloud-it = Die IT findet den Schalter mit Ihnen
aloud-it-body =
    Es kann auch ein eigenes Programm sein oder der Bildschirm selbst. Die IT sieht es.
    Notieren Sie, was Sie sehen oder hören, seit wann, und welche Tasten Sie gedrückt haben.
    Schmerzt ein schriller Ton oder ein flackerndes Bild? Schalten Sie den Ton aus, oder den Bildschirm an seinem Knopf.
    Ihr Passwort oder einen Code braucht dafür niemand.

## Leichter
wanted = Was würde Ihnen helfen?
wanted-contrast = Kräftigere Farben
wanted-magnifier = Eine Lupe
wanted-reader = Eine Stimme, die vorliest
wanted-keyboard = Eine Tastatur auf dem Bildschirm
wanted-sticky = Mit einer Hand tippen
wanted-more = Etwas anderes
want-contrast-check = Hoher Kontrast ist an
want-contrast-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
want-contrast = Hoher Kontrast ist aus
want-contrast-explain = Alles erscheint dann in wenigen, kräftigen Farben. Sie können es jederzeit zurücknehmen.
want-contrast-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
want-magnifier-check = Die Lupe ist an
want-magnifier-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
want-magnifier = Die Lupe ist aus
want-magnifier-explain = Sie zeigt einen Teil des Bildschirms größer und folgt dem Mauszeiger. Sie können es jederzeit zurücknehmen.
want-magnifier-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
want-reader-check = Die Stimme ist an
want-reader-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
want-reader = Die Stimme ist aus
want-reader-explain = Sie liest sofort und laut vor, was auf dem Bildschirm steht. Sie können es jederzeit zurücknehmen.
want-reader-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
want-keyboard-check = Die Tastatur auf dem Bildschirm ist an
want-keyboard-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
want-keyboard = Die Tastatur auf dem Bildschirm ist aus
want-keyboard-explain = Sie kommt, wo etwas zu schreiben ist. Sie können es jederzeit zurücknehmen.
want-keyboard-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
want-sticky-check = Die Einrastfunktion ist an
want-sticky-checking = Es wird nachgesehen, wie dieser Computer eingestellt ist
want-sticky = Die Einrastfunktion ist aus
want-sticky-explain = Umschalt, Strg und Alt bleiben dann bis zur nächsten Taste gedrückt, so genügt eine Hand. Sie können es jederzeit zurücknehmen.
want-sticky-unknown = Dieser Computer sagt nicht, wie er eingestellt ist. Danach sehen Sie, wie es von Hand geht
see = So wird es leichter zu sehen
see-body =
    Windows: Windows-Taste und U. Mac: Systemeinstellungen, Bedienungshilfen. Linux: Einstellungen, Barrierefreiheit.
    Größere Schrift, ein größerer oder farbiger Zeiger und mehr Kontrast stehen im ersten Teil.
    Auch eine Lupe und eine Stimme, die vorliest, sind dort.
    Weniger blaues Licht am Abend: Sehen Sie in den Einstellungen des Bildschirms nach.
    Probieren Sie eines nach dem anderen, je einen Tag. Notieren Sie, wie es war, damit Sie zurückkönnen.
hear-and-type = So wird es leichter zu hören und zu tippen
hear-and-type-body =
    Untertitel. Windows: Windows-Taste, Strg und L. In Teams und Zoom suchen Sie in der Besprechung nach Untertiteln.
    Nur ein Ohr: Schalten Sie im Teil über das Hören „Mono-Audio“ ein.
    Diktieren. Windows: Windows-Taste und H. Mac: die Taste mit dem Mikrofon. Was Sie sagen, geht vielleicht an den Hersteller. Fragen Sie vor Vertraulichem die IT.
    Zitternde oder müde Hände: Im Teil über das Tippen lassen sich doppelte Anschläge überhören und Tasten nacheinander drücken.
    Auch eine Tastatur auf dem Bildschirm ist dort.
easier-works = Ist es jetzt leichter?
easier-works-yes = Ja
easier-works-no = Nein, ich brauche etwas anderes
easier-works-later = Ich probiere es einige Tage
easier-it = Jemand findet mit Ihnen mehr
easier-it-body =
    Es gibt viel mehr: andere Tastaturen und Mäuse, große Bildschirme, Programme zum Vorlesen, Hörgeräte am Computer.
    Die IT bestellt es und richtet es ein. Führungskraft, Betriebsarzt oder Schwerbehindertenvertretung können Ihnen dazu verhelfen.
    Einen Grund zu nennen ist nicht nötig. Es reicht, was Sie tun möchten und was dabei schwer ist.
    Notieren Sie, was Sie probiert haben und was Ihnen sonst hilft.
