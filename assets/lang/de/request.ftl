# Die Anfrage der empfangenden Stelle: was sie sagt, was aus ihren Angaben wird und wie sie übernommen wird. Ein
# geschütztes Leerzeichen (U+00A0) hält zusammen, was am Zeilenende nicht getrennt werden darf.

## Was aus einer Angabe wurde

request-recipient = der empfangenden Stelle
request-dated = { $by } ({ $date })
request-unconfirmed = Angabe von { $by }; vom Verantwortlichen noch nicht bestätigt.
request-confirmed = Angabe von { $by }; vom Verantwortlichen am { $changed } bestätigt.
request-changed = Angabe von { $by }: „{ $stated }“; vom Verantwortlichen am { $changed } geändert.
request-dropped = Angabe von { $by }: „{ $stated }“; vom Verantwortlichen nicht übernommen.
request-annexed = Was als Angabe gekennzeichnet ist, stammt aus der Anfrage von { $by }; der SHA-256 ihres Dokuments ist { $hash }. { $signature }
request-signed = Sie ist signiert von { $signer } (Zertifikat { $certificate }); dem Zertifikat wurde bei der Übernahme der Anfrage vertraut.
request-signed-untrusted = Sie ist signiert von { $signer } (Zertifikat { $certificate }); ob dies die genannte Person ist, stand bei der Übernahme der Anfrage nicht fest.
request-unsigned = Für die empfangende Stelle hatte niemand signiert.
request-evidence = Anfrage der empfangenden Stelle

## Im Fenster

request-start-title = Anfrage als Auftragsverarbeiter vorbereiten
request-start-hint = Bereiten Sie eine Anfrage an den Verantwortlichen vor: Beantworten Sie, was Sie über die Weiterverarbeitung wissen, signieren Sie das Dokument und senden Sie es. Der Verantwortliche übernimmt Ihre Angaben; sie bleiben als Ihre gekennzeichnet.
request-start = Anfrage vorbereiten
request-from = Neue Prüfung aus einer Anfrage oder einem PDF …
request-from-about = Übernimmt die Angaben eines Auftragsverarbeiters oder die Daten aus einem Schreiben von Repurpose
request-start-title-about = Für Auftragsverarbeiter: Angaben machen, signieren und an den Verantwortlichen senden
request-from-pick = Eine Anfrage, ein Dokument von Repurpose oder eine Prüfung wählen
request-job = Wird übernommen …
request-take-in = Prüfung aus dieser Anfrage beginnen
request-is-one = Das Dokument ist eine Anfrage der empfangenden Stelle.
request-taken = Als Angabe übernommen: { $count ->
    [one] eine Antwort
   *[other] { $count } Antworten
}. Jede muss von Ihnen bestätigt oder geändert werden.
request-confirm = So gibt es die empfangende Stelle an; Ihre eigene Feststellung ist es noch nicht.
request-confirm-remedy = Vergleichen Sie es mit dem, was Sie wissen, und mit den Nachweisen. Bestätigen Sie es, wenn es zutrifft, oder ändern Sie es; die Angabe bleibt sichtbar.
request-filter = Angaben des Auftragsverarbeiters
request-document = Das Dokument gibt die Tatsachen der Anfrage wieder; es genehmigt nichts.
request-final-help = { $open ->
    [one] Zum Signieren. Eine Frage ist offen und steht so im Dokument.
   *[other] Zum Signieren. { $open } Fragen sind offen und stehen so im Dokument.
}
request-origin = Diese Prüfung begann mit einer Anfrage
request-name = Name dieser Anfrage
request-beside = Ihre Anfrage
request-unknown = Als nicht bekannt vermerkt. Der Verantwortliche sieht das und kann nachfragen.
request-beside-hint = Sie geben Tatsachen an. Was sie bedeuten, hat der Verantwortliche zu beurteilen; deshalb gibt es hier kein Ergebnis.
request-signing-reason = Angaben der empfangenden Stelle
request-marked = Angabe der empfangenden Stelle
request-about-side = Wessen Datei es ist
request-about-request = Anfrage der empfangenden Stelle
request-side-controller = Prüfung des Verantwortlichen
request-side-recipient = Anfrage der empfangenden Stelle
request-leaves-document = Die Anfrage mit jeder Angabe, ihrer Begründung und dem Verzeichnis der Nachweise.
request-leaves-request = Die Anfrage selbst, im PDF angehängt, damit der Verantwortliche Ihre Angaben übernehmen kann.
request-answers-intro = Lesen Sie alles noch einmal durch, bevor Sie signieren. Was Sie nicht wissen, kann offen bleiben.
