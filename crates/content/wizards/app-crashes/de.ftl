### Ein Programm stürzt ab oder hängt.

title = Ein Programm stürzt ab oder hängt
summary = Ein Programm reagiert nicht mehr, beendet sich, zeigt eine Meldung oder startet nicht
symptoms =
    ein Programm stürzt ab
    das Programm stürzt immer wieder ab
    ein Programm hängt
    das Programm hat sich aufgehängt
    das Programm reagiert nicht
    ein Programm reagiert nicht mehr
    im Fenster steht keine Rückmeldung
    die App friert ein
    die App stürzt dauernd ab
    Word stürzt ab
    Word hängt beim Speichern
    Excel stürzt ab
    Excel reagiert nicht
    Outlook reagiert nicht mehr
    Outlook startet nicht
    PowerPoint ist eingefroren und nicht gespeichert
    Teams stürzt ab
    Teams hängt sich auf
    Zoom stürzt ab
    SAP hängt sich auf
    Firefox stürzt ab
    der Browser stürzt dauernd ab
    das Programm hängt und ich habe noch nicht gespeichert
    das Programm beendet sich von selbst
    das Programm war plötzlich weg
    beim Arbeiten verschwindet das Fenster von selbst
    das Programm geht auf und gleich wieder zu
    das Programm startet nicht
    ein Programm geht nicht mehr auf
    die App lässt sich nicht mehr öffnen
    ich klicke doppelt auf das Programm und es kommt kein Fenster
    wie beende ich ein Programm, das hängt
    Programm sofort beenden
    ein Programm zeigt eine Fehlermeldung
    Excel zeigt eine Fehlermeldung
    bei einer Datei stürzt das Programm ab
    das Dokument ist beschädigt und das Programm öffnet es nicht
    bei anderen stürzt dasselbe Programm auch ab
checking = Es wird nachgesehen, was das Programm tut
done = Das Programm funktioniert wieder
done-explain = Speichern Sie jetzt und sehen Sie nach, ob etwas fehlt. Kommt es in den nächsten Tagen wieder, sagen Sie der IT, was geholfen hat.
done-nothing-found = Hier wurde nichts geändert
done-nothing-found-explain = Bleibt es so, kommen Sie wieder oder fragen Sie eine Person. Hat eine Datei oder jemand Fremdes etwas ausgelöst? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an.
done-cannot-tell = Beobachten Sie, wie es weitergeht
done-cannot-tell-explain = Speichern Sie bis dahin oft. Geschieht es wieder, kommen Sie zurück oder fragen Sie eine Person.
done-not-fixed = Das Programm braucht noch die IT
done-not-fixed-explain = Entfernen Sie es nicht selbst und installieren Sie es nicht neu. Wer Ihnen hilft, bekommt alle Ihre Antworten.
hand-over = War eine Datei oder ein Anruf von Fremden im Spiel, sagen Sie das zuerst. Sagen Sie, ob es anderen auch so geht und ob etwas noch nicht gespeichert ist. Sagen Sie, welches Programm es ist, seit wann und was Sie kurz davor tun. Sagen Sie wörtlich, was es anzeigt, am besten mit Foto. Sagen Sie, was Sie versucht haben und was Sie heute noch tun müssen. Lassen Sie Passwörter und Codes weg.

## Was es tut
what = Was macht das Programm?
what-hint = Wählen Sie das Erste, das zutrifft
what-others = Anderen bei der Arbeit geht es genauso
what-wants = Es will eine Lizenz, Geld oder einen Administrator
what-wants-note = Oder ich habe es gerade erst heruntergeladen
what-file = Nur eine Datei macht Ärger
what-message = Es zeigt eine Meldung, die ich nicht verstehe
what-start = Es startet nicht oder ist sofort wieder weg
what-quits = Es beendet sich von selbst, während ich arbeite
what-hangs = Es hängt und reagiert nicht
what-hangs-note = Oder ich bin nicht sicher

## Andere haben es auch
others-it = Sagen Sie es sofort der IT und versuchen Sie nichts
others-it-body =
    Geht es mehreren so, liegt es kaum an Ihrem Computer. Dann will die IT es sofort wissen.
    Lassen Sie das Programm offen, wenn etwas nicht gespeichert ist. Fotografieren Sie, was Sie noch sehen.
    Starten Sie nicht neu und installieren Sie nichts. Das kann die Ursache verdecken.
    Sagen Sie, welches Programm es ist, seit wann, wem es noch so geht und wo. Eine Meldung für alle genügt.
    Sagen Sie wörtlich, was es anzeigt.
    Ruft jemand an und bietet Hilfe dafür an? Legen Sie auf und rufen Sie die IT unter einer bekannten Nummer an.

## Lizenz, Geld oder Administrator
wants = Für Lizenz und Administrator gibt es eigene Hilfe
wants-body =
    Geben Sie dort kein Passwort, keinen Code und keine Kartennummer ein.
    Kam es ungefragt, oder wollte es jemand Fremdes? Starten Sie es nicht. Lief es schon? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an.
    „Ich brauche ein Programm“ geht alles andere mit Ihnen durch.

## Eine Datei
origin = Woher kommt die Datei?
origin-own = Es ist meine eigene, oder ich habe sie erwartet
origin-unasked = Sie kam ungefragt, oder ich bin nicht sicher
origin-unasked-note = Per E-Mail oder Chat, von einer Webseite oder auf einem USB-Stick
unasked = Lassen Sie die Datei in Ruhe
unasked-body =
    Haben Sie sie geöffnet? Ziehen Sie das Netzwerkkabel, schalten Sie WLAN aus und rufen Sie jetzt die IT an, auch wenn scheinbar nichts geschah.
    Lassen Sie den Computer an und starten Sie ihn nicht neu.
    Probieren Sie die Datei an keinem anderen Computer, und lassen Sie niemand anderen sie probieren.
    Löschen Sie nichts. Die IT sieht daran, wer die Datei noch bekommen hat.
    „Etwas kommt mir verdächtig vor“ geht das mit Ihnen durch.
copy = Versuchen Sie es mit einer Kopie der Datei
copy-body =
    Öffnen Sie zuerst eine andere Datei im selben Programm. Hängt es auch dann? Gehen Sie zurück und wählen Sie eine andere Antwort.
    Speichern Sie eine Kopie in einem Ordner auf diesem Computer. Öffnen Sie die Kopie und lassen Sie die erste Datei, wie sie ist.
    Ist sie sehr groß? Geben Sie ihr ein paar Minuten.
    Word und Excel bei Windows: Wählen Sie Öffnen, die Kopie und am Pfeil neben Öffnen „Öffnen und reparieren“.
    Gibt es eine ältere Version? „Eine Datei ist weg“ zeigt, wo Sie danach suchen.
    Geben Sie sie keiner Webseite, die Dateien repariert. Was darin steht, verlässt sonst Ihre Organisation.
file-opens = Lässt sich die Kopie öffnen oder eine ältere Version?
file-opens-works = Ja, ich kann damit arbeiten
file-opens-broken = Nein, keine von beiden
file-opens-later = Ich habe es noch nicht versucht
file-it = Die IT kann in der Sicherung suchen
file-it-body =
    Speichern Sie bis dahin nichts unter demselben Namen.
    Sagen Sie, wie die Datei heißt, in welchem Ordner sie liegt und wann sie zuletzt aufging.
    Sagen Sie, ob andere sie öffnen können. Fragen Sie nur Personen, die ohnehin damit arbeiten.
    Sagen Sie, welchen Teil Sie am dringendsten brauchen und bis wann.

## Eine Meldung
read-it = Fotografieren Sie die Meldung, und lesen Sie sie dann
read-it-body =
    Steht dort eine Telefonnummer oder etwas von einem Virus? Rufen Sie niemanden an, gehen Sie zurück zum Start und geben Sie dort „verdächtig“ ein.
    Folgen Sie keiner Seite, auf der Sie einen Befehl einfügen oder tippen sollen. So ein Rat ist oft eine Falle.
    „In Verwendung“ oder „gesperrt durch“ heißt: Jemand anderes hat die Datei offen. Fragen Sie diese Person.
    Für fehlende Rechte, eine volle Festplatte und die Anmeldung gibt es eigene Hilfe. Gehen Sie zum Anfang und tippen Sie, was dort steht.
    Ist unklar, was ein Knopf tut? Wählen Sie „Abbrechen“ und nichts, das repariert, zurücksetzt oder löscht.
start-again = Starten Sie das Programm noch einmal
start-again-body =
    Speichern Sie, wenn es geht, am besten unter neuem Namen.
    Schließen Sie das Programm und öffnen Sie es wieder, wie Sie es immer tun.
    Tun Sie, was Sie vor der Meldung getan haben.
    Kommt sie wieder? Speichern Sie alles und starten Sie den Computer einmal neu.
    Es hat geholfen, wenn die Meldung an derselben Stelle ausbleibt.
message-gone = Bleibt die Meldung weg?
message-gone-works = Ja, ich kann wieder arbeiten
message-gone-again = Nein, sie kommt wieder
message-gone-later = Ich habe es noch nicht versucht
message-it = Die IT weiß, was die Meldung bedeutet
message-it-body =
    Zeigen Sie ihr das Foto. Jedes Wort und jede Zahl darin hilft.
    Sagen Sie, was Sie kurz davor getan haben und ob sie jedes Mal kommt.
    Sollen Sie dem Hersteller einen Bericht schicken? Er kann Teile Ihres Dokuments enthalten. Fragen Sie zuerst die IT.
    Weder die IT noch sonst jemand braucht dafür je Ihr Passwort oder einen Code.

## Es startet nicht
already-open = Sehen Sie nach, ob es schon offen ist
already-open-body =
    Hat der Virenschutz etwas gezeigt? Starten Sie es nicht noch einmal, und rufen Sie jetzt die IT an.
    Klicken Sie es einmal an und warten Sie zwei Minuten. Jeder weitere Klick startet es noch einmal.
    Windows: Sehen Sie in die Taskleiste und hinter den kleinen Pfeil neben der Uhr. Mac: Suchen Sie im Dock den Punkt unter seinem Zeichen.
    Linux: Drücken Sie die Windows-Taste. Meist sehen Sie dann alle offenen Fenster.
    Vielleicht liegt sein Fenster auf einem Bildschirm, der nicht mehr da ist. Schließen Sie diesen wieder an.
    Braucht das Programm das Netz Ihrer Organisation? Verbinden Sie sich zuerst, etwa über VPN.
    Ist es jetzt da? Dann hat das geholfen.
fresh = Starten Sie den Computer einmal neu
fresh-body =
    Speichern Sie in allen anderen Programmen.
    Wählen Sie „Neu starten“, nicht „Herunterfahren“. Das beendet auch Reste des Programms und schließt ein wartendes Update ab.
    Starten Sie es aus der Liste aller Programme. Ein Zeichen auf dem Desktop führt vielleicht an eine alte Stelle.
    Es hat geholfen, wenn sein Fenster da ist und zwei Minuten bleibt.
starts = Startet das Programm jetzt?
starts-works = Ja, und es bleibt offen
starts-dark = Nein, oder es ist sofort wieder weg
starts-later = Ich habe es noch nicht versucht
starts-it = Die IT repariert es oder installiert es neu
starts-it-body =
    Holen Sie kein zweites Exemplar aus dem Internet und entfernen Sie das Programm nicht selbst. Einstellungen gehen sonst vielleicht mit.
    Hat der Virenschutz etwas dazu gezeigt? Lassen Sie es so und sagen Sie das zuerst.
    Sagen Sie, welches Programm es ist, wann es zuletzt startete und was seitdem neu ist.
    Sagen Sie, wofür Sie es heute brauchen. Oft gibt es bis dahin einen anderen Weg, etwa eine Seite im Browser.

## Es beendet sich
rescued = Öffnen Sie es wieder und speichern Sie, was gerettet wurde
rescued-body =
    Starten Sie das Programm wieder. Viele bieten dann eine gerettete oder wiederhergestellte Datei an.
    Öffnen Sie jede, die angeboten wird, und speichern Sie sie unter neuem Namen. Vergleichen Sie sie später mit der alten.
    Word und Excel bei Windows: Sehen Sie unter Datei, Informationen nach der Schaltfläche zum Verwalten des Dokuments.
    Wird nichts angeboten? Suchen Sie die letzte Version in dem Ordner, in dem Sie gespeichert haben.
    Speichern Sie von jetzt an alle paar Minuten.
newer = Starten Sie einmal neu und suchen Sie ein Update dafür
newer-body =
    Speichern Sie alles und starten Sie den Computer einmal neu.
    Suchen Sie dann im Programm selbst nach einem Update, oft unter Hilfe oder Info. Word und Excel bei Windows: Datei, Konto.
    Auch im Katalog Ihrer Organisation kann eines stehen.
    Nehmen Sie kein Update von einer Webseite oder aus einem Fenster im Browser. Will es einen Administrator, überlassen Sie es der IT.
    Es hat geholfen, wenn Sie dasselbe tun wie vorher und das Programm offen bleibt.
stays = Bleibt das Programm jetzt offen?
stays-works = Ja, ich kann wieder arbeiten
stays-quits = Nein, es beendet sich wieder
stays-later = Das kann ich noch nicht sagen
stays-it = Die IT findet heraus, warum es sich beendet
stays-it-body =
    Der Computer schreibt auf, was geschah, wenn ein Programm abstürzt. Die IT kann das lesen.
    Sagen Sie, um welche Uhrzeit es war und was Sie kurz davor tun. Sagen Sie, ob es bei jeder Datei geschieht.
    Sagen Sie, ob etwas verloren ist und was gerettet wurde.
    Sollen Sie dem Hersteller einen Bericht schicken? Er kann Teile Ihres Dokuments enthalten. Fragen Sie zuerst die IT.
    Gibt es dasselbe Programm als Seite im Browser, die Sie bei der Arbeit benutzen? Arbeiten Sie bis dahin dort.

## Es hängt
wait-first = Warten Sie fünf Minuten und halten Sie fest, was Sie sehen
wait-first-body =
    Klicken Sie in dieser Zeit nichts darin an. Bei großen Dateien kommen viele Programme von selbst zurück.
    Fotografieren Sie, was nicht gespeichert ist, solange Sie es sehen.
    Vielleicht wartet hinter dem Fenster eine Frage. Schieben Sie andere Fenster zur Seite und sehen Sie auf jeden Bildschirm.
    Reagiert es wieder? Dann hat das geholfen. Speichern Sie sofort unter neuem Namen.
which = Welches Programm hängt?
which-hint = Noch wird nichts geschlossen. Reagiert es wieder? Wählen Sie „Ich bin mir nicht sicher“
which-empty = Wir sehen hier keines Ihrer Programme.
which-not-listed = Ein Programm kann innen anders heißen
which-not-listed-body =
    Die Liste zeigt Programme mit den Namen, die der Computer für sie hat. Ein Browser heißt vielleicht wie sein Hersteller.
    Danach sehen Sie, wie Sie es von Hand schließen.
which-not-sure = Sehen Sie, welches Fenster nicht antwortet
which-not-sure-body =
    Klicken Sie in jedes Fenster und warten Sie kurz. Das, in dem sich nichts ändert, hängt.
    Sein Name steht meist oben im Fenster.
    Gehen Sie zurück, wenn Sie es jetzt wissen.
open-check = Das Programm ist geschlossen
open-checking = Es wird nachgesehen, ob das Programm offen ist
open = „{ $program }“ ist offen
open-explain = Zuerst wird es gebeten, sich zu schließen, und fragt vielleicht, ob es speichern soll. Antwortet es darauf nicht, lässt es sich beenden.
open-unknown = Es war nicht zu sehen, ob es offen ist
end-it = Starten Sie das Programm wieder
end-it-body =
    Ist es zu? Starten Sie es und speichern Sie eine gerettete Datei unter neuem Namen.
    Ist es noch offen? Beim Beenden geht verloren, was nicht gespeichert ist. Viele Programme haben eine gerettete Kopie, aber nicht alle.
    Windows: Drücken Sie zusammen Strg, Umschalt und Esc. Wählen Sie das Programm, dann „Task beenden“.
    Mac: Drücken Sie zusammen Option, Befehl und Esc. Wählen Sie das Programm, dann „Sofort beenden“.
    Linux: Schließen Sie sein Fenster. Nach einem Moment lässt es sich meist beenden.
    Starten Sie es dann wieder und speichern Sie eine gerettete Datei unter neuem Namen.
    Es hat geholfen, wenn es ein paar Minuten lang reagiert. Hängt es wieder, speichern Sie anderswo und starten Sie den Computer einmal neu.
reacts = Funktioniert das Programm jetzt?
reacts-works = Ja, ich kann wieder arbeiten
reacts-hangs = Nein, oder es hängt wieder
reacts-later = Ich warte noch
reacts-it = Die IT findet heraus, worauf es wartet
reacts-it-body =
    Es kann das Netz sein, eine Datei, ein Zusatz zum Programm oder seine Einstellungen. Die IT kann das alles in Ordnung bringen.
    Entfernen Sie das Programm nicht selbst. Einstellungen und wartende Nachrichten gehen sonst vielleicht mit.
    Sagen Sie, welches Programm es ist, wann es hängt und was Sie kurz davor tun.
    Sagen Sie, ob es bei jeder Datei so ist und ob im Büro und anderswo gleich.
    Gibt es dasselbe Programm als Seite im Browser, die Sie bei der Arbeit benutzen? Arbeiten Sie bis dahin dort.
    Weder die IT noch sonst jemand braucht dafür je Ihr Passwort oder einen Code.
