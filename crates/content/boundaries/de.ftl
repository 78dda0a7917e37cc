### Warum es Grenzen gibt. Das liest, wer von einer aufgehalten wird.

## Die Grenzen aus default.yaml
boundary-everyday-printing = Das ändert, wie Ihre Dokumente gedruckt werden, und lässt sich sofort zurücknehmen. Sie entscheiden selbst.
boundary-own-documents = Das Dokument gehört Ihnen, also entscheiden Sie darüber.
boundary-documents-of-others =
    Das Dokument gehört jemand anderem und lässt sich nicht zurückholen.
    Zu zweit lässt sich sicherstellen, dass die Person davon weiß.
boundary-add-printers = Ein neuer Drucker nimmt niemandem etwas weg. Sie können ihn jederzeit wieder entfernen.
boundary-printer-address = Der Drucker bleibt derselbe, nur seine Adresse ändert sich. Die alte Adresse bleibt gespeichert, Sie können sie zurückholen.
boundary-print-service =
    Damit hält alles an und startet neu, was von diesem Computer druckt, auch das, worauf andere warten.
    Eine geschulte Kollegin oder ein Kollege weiß vorher, was gerade druckt.
boundary-remove-printers =
    Ein Drucker wird für alle entfernt, die an diesem Computer arbeiten, samt den wartenden Dokumenten.
    Andere brauchen ihn vielleicht, ohne seinen Namen zu kennen.
    Die IT sieht vorher nach, wer ihn noch braucht.
boundary-take-back-printers = Sie haben diesen Drucker hier hinzugefügt, also dürfen Sie ihn auch wieder entfernen.
boundary-own-files = Die Datei gehört Ihnen und lässt sich aus dem Papierkorb zurückholen. Sie entscheiden selbst.
boundary-own-drives = Ihr Konto öffnet den Ordner, und auf diesem Computer sehen nur Sie ihn. Was Sie öffnen dürfen, entscheidet der Server.
boundary-own-sound = Es sind Ihr Ton und Ihr Mikrofon. Sie hören sofort, was sich ändert, und können es zurücknehmen. Sie entscheiden selbst.
boundary-own-desk = So tippt, zeigt und liest der Computer nur für Sie. Sie können es sofort zurücknehmen. Das entscheiden Sie selbst.
boundary-own-programs = Das Programm läuft nur für Sie. Was verloren gehen kann, sehen Sie vor Ihrer Entscheidung.
boundary-own-bluetooth = Verbunden wird nur, was Sie selbst gekoppelt haben. Nichts Neues kommt dazu, und es lässt sich zurücknehmen. Sie entscheiden selbst.
boundary-own-power = Der Computer arbeitet nur schneller oder spart mehr. Es geht nichts verloren, und Sie können es sofort zurücknehmen.
boundary-own-mail = Es ist Ihr Konto, in einem eigenen Teil von Thunderbird. Ihre anderen Mails bleiben, wie sie sind. Wer was lesen darf, entscheidet der Server.
boundary-own-trash = Was im Papierkorb liegt, gehört Ihnen. Sie sehen vorher, was gelöscht würde.
boundary-own-connections = Diese Netze kennt der Computer schon, und alles lässt sich sofort zurücknehmen. Sie entscheiden selbst.
boundary-kept-names = Was der Computer vergisst, fragt er neu ab. Von Ihnen geht nichts verloren, also entscheiden Sie selbst.
boundary-own-vpn = Das VPN wurde für Sie eingerichtet, und Sie dürfen es verbinden und trennen. Wer hineinkommt, entscheidet das VPN.
boundary-own-proxy = Das ist Ihre eigene Einstellung, und die alte wird aufgehoben. Hält Ihre Organisation sie fest, lässt sie sich hier nicht ändern.
boundary-update-list = Der Computer sieht nur nach, welche Updates es gibt. Nichts wird installiert, und von Ihnen ändert sich nichts.

## Die Grenzen, die es immer gibt
boundary-no-rule = Noch hat niemand entschieden, wer das darf. Bis dahin macht es nur die IT.
boundary-no-policy =
    Dieser Computer gehört noch zu keiner Organisation.
    Ohne deren Grenzen ändert Deskside nichts, wofür Ihre eigenen Rechte nicht reichen.
boundary-policy-expired =
    Die Grenzen, die Ihre IT für diesen Computer gesetzt hat, sind abgelaufen.
    Neue kommen, sobald dieser Computer online ist.
    Bis dahin geht weiter, was Sie allein dürfen.
boundary-policy-unreadable =
    Die Grenzen, die Ihre IT für diesen Computer gesetzt hat, sind nicht lesbar.
    Deskside ändert nichts, bis sie wieder lesbar sind. Die IT kann sie zurückholen.
boundary-evaluation-error =
    Eine der Grenzen ließ sich nicht ermitteln, und dann ist die Antwort nein.
    Die IT sieht, welche es war, und kann sie in Ordnung bringen.
