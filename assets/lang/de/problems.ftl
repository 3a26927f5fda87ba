# What went wrong, and what to do about it: keys problem-… and remedy-….

problem-already-signed = Das Feld „{ $field }“ ist bereits signiert.
remedy-already-signed = Signieren Sie ein anderes Feld oder exportieren Sie das Dokument neu.

problem-attachment-name = Zwei Anlagen haben denselben Namen, oder eine hat keinen: „{ $name }“.
remedy-attachment-name = Geben Sie jeder angehängten Datei einen eigenen Namen.

problem-bad-column = „{ $part }“ ist keine Spalte dieser Liste mit ihrem Wert.
remedy-bad-column = Schreiben Sie Spalte=Wert mit einer dieser Spalten: { $known }.

problem-bad-date = „{ $text }“ ist kein Datum.
remedy-bad-date = Schreiben Sie es als Jahr-Monat-Tag, zum Beispiel 2026-11-24.

problem-certificate-expired = Das Zertifikat ist am { $until } abgelaufen.
remedy-certificate-expired = Signieren Sie mit einer Identität, die heute gültig ist.

problem-certificate-not-yet-valid = Das Zertifikat ist vor dem { $from } nicht gültig.
remedy-certificate-not-yet-valid = Prüfen Sie das Datum des Rechners oder warten Sie bis dahin.

problem-changed-meanwhile = Ein anderes Programm hat die Datei geändert, seit sie gelesen wurde; es wurde nichts überschrieben.
remedy-changed-meanwhile = Speichern Sie unter einem anderen Namen und vergleichen Sie beide, oder überschreiben Sie sie mit Absicht (`set --force`).

problem-conflict-copy = { $service } hat eine zweite Kopie dieser Prüfung danebengelegt: Sie wurde an zwei Stellen geändert.
remedy-conflict-copy = `repurpose diff` zeigt, worin sie sich unterscheiden. Übernehmen Sie, was gebraucht wird, und entfernen Sie dann die Kopie.

problem-cut-off-file = Die Datei ist beschädigt: Ihr Ende fehlt.
remedy-cut-off-file = Die Fassung davor liegt möglicherweise im selben Ordner, mit .bak am Ende des Namens.

problem-damaged-file = Die Datei ist an dieser Stelle beschädigt oder wurde von Hand so geändert, dass sie nicht lesbar ist.
remedy-damaged-file = Die Fassung davor liegt möglicherweise im selben Ordner, mit .bak am Ende des Namens. Woran das Lesen scheiterte: { $detail }.

problem-document-instead = Das ist ein PDF-Dokument und keine Prüfung.
remedy-document-instead = „repurpose verify“ prüft es, „repurpose extract“ entnimmt ihm die Prüfung.

problem-no-assessment = Das ist keine Prüfung.
remedy-no-assessment = Wählen Sie eine Datei, deren Name auf .repurpose.ron endet, oder ein PDF, das mit Repurpose erstellt wurde.

problem-damaged-attachment = Die angehängte Datei „{ $name }“ ist beschädigt.
remedy-damaged-attachment = Bitten Sie darum, dass man Ihnen das Dokument noch einmal schickt.

problem-damaged-identity = Die Identitätsdatei ist beschädigt oder keine PKCS#12-Datei.
remedy-damaged-identity = Nehmen Sie sie aus Ihrer Sicherung oder exportieren Sie sie noch einmal.

problem-dangling-id =
    { $what ->
        [source] Die Quelle „{ $id }“ gibt es nicht.
        [question] Die Frage „{ $id }“ gibt es nicht.
        [value] Die Option „{ $id }“ gibt es nicht.
        [rule] Die Regel „{ $id }“ gibt es nicht.
        [factor] Den Faktor „{ $id }“ gibt es nicht.
        [level] Die Stufe „{ $id }“ gibt es nicht.
       *[questionnaire] Den Fragebogen „{ $id }“ gibt es nicht.
    }
remedy-dangling-id =
    { $nearest ->
        [none] Legen Sie an, was fehlt, oder berichtigen Sie den Namen.
       *[other] Meinten Sie „{ $nearest }“?
    }

problem-decision-against-result = Regel „{ $rule }“ entscheidet gegen die Weiterverarbeitung; keine Entscheidung darf davon abweichen.
remedy-decision-against-result = Lehnen Sie die Weiterverarbeitung ab, oder klären Sie, worum es in der Regel geht, und antworten Sie neu.

problem-document-is-final = Eine frühere Signatur hat das Dokument endgültig gemacht.
remedy-document-is-final = Exportieren Sie das Dokument neu und signieren Sie dieses.

problem-does-not-read-back = Die Prüfung konnte nicht gespeichert werden, da sie sich nicht unverändert wieder einlesen ließe.
remedy-does-not-read-back = Es wurde nichts überschrieben. Machen Sie die letzte Änderung rückgängig und speichern Sie erneut.

problem-duplicate-id = Die Kennung „{ $id }“ kommt zweimal vor.
remedy-duplicate-id = Geben Sie einer von beiden eine andere Kennung; Kennungen werden nie wiederverwendet.
problem-no-id = „{ $id }“ kann keine Kennung eines Fragebogens sein.
remedy-no-id = Nehmen Sie Wörter aus Kleinbuchstaben ohne Umlaute und aus Ziffern, mit Bindestrichen verbunden, etwa „eigene-dsgvo-pruefung“; höchstens 64 Zeichen.

problem-empty-list = „{ $what }“ ist leer.
remedy-empty-list = Tragen Sie mindestens einen Eintrag ein oder verwenden Sie eine gemeinsame Datei, die welche enthält.

problem-evidence-changed = { $count ->
    [one] Eine Datei der Nachweise ist nicht mehr die, die hinzugefügt wurde: { $names }
   *[other] { $count } Dateien der Nachweise sind nicht mehr die, die hinzugefügt wurden: { $names }
}
remedy-evidence-changed = Finden Sie die ursprünglichen Dateien mit „evidence relink“ wieder, fügen Sie die neuen hinzu, oder entfernen Sie sie aus den Nachweisen.

problem-evidence-differs = Die Datei „{ $name }“ im Dokument ist nicht der Nachweis, den die Prüfung verzeichnet.
remedy-evidence-differs = Verlassen Sie sich nicht auf dieses Dokument. Bitten Sie um das Original.

problem-evidence-folder = An der Stelle des Ordners für die Nachweise steht etwas anderes oder eine Verknüpfung.
remedy-evidence-folder = Verschieben Sie es, oder speichern Sie die Prüfung unter einem anderen Namen.

problem-evidence-missing = { $count ->
    [one] Eine Datei der Nachweise fehlt: { $names }
   *[other] { $count } Dateien der Nachweise fehlen: { $names }
}
remedy-evidence-missing = Legen Sie die Dateien wieder in den Ordner neben der Prüfung, finden Sie sie mit „evidence relink“ wieder, oder entfernen Sie sie aus den Nachweisen.

problem-evidence-name-taken = Eine andere Datei trägt den Namen, unter dem dieser Nachweis verzeichnet ist.
remedy-evidence-name-taken = Verschieben Sie jene Datei, oder wählen Sie einen anderen Ort für die Prüfung.

problem-evidence-too-large = Die Datei ist für einen Nachweis zu groß; in ein Dokument, das noch versandt werden soll, passen höchstens { $limit } MB.
remedy-evidence-too-large = Verkleinern Sie sie, etwa durch Einscannen mit geringerer Auflösung, oder teilen Sie sie auf.

problem-evidence-too-many = Mehr als { $limit } Dateien werden als Nachweise einer Prüfung nicht aufbewahrt.
remedy-evidence-too-many = Fassen Sie Dateien zusammen, oder lassen Sie weg, worauf keine Antwort beruht.

problem-evidence-too-much = Mehr als { $limit } MB an Nachweisen passen nicht in ein Dokument.
remedy-evidence-too-much = Lassen Sie weg, worauf keine Antwort beruht, oder verkleinern Sie die größten Dateien.

problem-locked = { $user ->
        [none] Die Prüfung ist anderswo geöffnet
       *[other] Die Prüfung ist von { $user } geöffnet
    }{ $machine ->
        [none] {""}
       *[other] {" "}auf { $machine }
    }{ $since ->
        [none] .
       *[other] {" "}seit { $since }; letztes Lebenszeichen um { $seen }.
    }
remedy-locked = Schließen Sie sie dort. Falls sie dort nur zurückgelassen wurde, übernehmen Sie sie mit Absicht (`set --force`).

problem-logo-damaged = Das Logo ist beschädigt oder von einer Art, die sich nicht entschlüsseln lässt.
remedy-logo-damaged = Öffnen Sie es in einem Bildprogramm und speichern Sie es als PNG.

problem-logo-svg = Das Logo ist eine Zeichnung (SVG); ein Schreiben nimmt nur Bilder auf, PNG oder JPEG.
remedy-logo-svg = Exportieren Sie es aus Ihrem Zeichenprogramm als PNG, etwa 800 Pixel breit.

problem-logo-too-many-pixels = Das Logo hat mehr als { $limit } Millionen Pixel.
remedy-logo-too-many-pixels = Verkleinern Sie es in einem Bildprogramm; 800 Pixel in der Breite genügen.

problem-logo-unknown = Das Logo ist weder PNG noch JPEG.
remedy-logo-unknown = Öffnen Sie es in einem Bildprogramm und speichern Sie es als PNG.

problem-no-journal = Was noch nicht gespeichert ist, ließ sich auch nicht im Journal festhalten: Nach einem Absturz wäre es verloren.
remedy-no-journal = Speichern Sie von Zeit zu Zeit. Was dem entgegensteht, steht darunter.

problem-no-such-evidence = Die Prüfung verzeichnet keinen Nachweis „{ $name }“.
remedy-no-such-evidence =
    { $nearest ->
        [none] „evidence list“ nennt, was verzeichnet ist.
       *[other] Meinten Sie „{ $nearest }“?
    }

problem-evidence-no-file = Das ist ein Ordner oder ein Gerät und keine Datei.
remedy-evidence-no-file = Wählen Sie eine Datei.

problem-exists = Die Datei gibt es bereits; sie wird nicht überschrieben.
remedy-exists = Wählen Sie einen anderen Namen oder entfernen Sie zuerst die Datei.

problem-out-exists = Die Datei ist schon vorhanden und wird nicht überschrieben.
remedy-out-exists = Wählen Sie einen anderen Namen. Mit --force wird sie ersetzt, und was sie war, bleibt als .bak daneben.

problem-field-locked = Eine frühere Signatur hat das Feld „{ $field }“ gesperrt.
remedy-field-locked = Exportieren Sie das Dokument neu und signieren Sie dieses Feld vor dem, das es sperrt.

problem-final = Die Prüfung ist signiert oder widerrufen: Ihre Antworten bleiben, wie sie sind.
remedy-final = Beginnen Sie eine Überarbeitung (`repurpose revise`) und ändern Sie diese.

problem-trying = Es werden Antworten ausprobiert: Solange wird nichts gespeichert, ausgegeben oder signiert.
remedy-trying = Behalten Sie oben auf der Seite, was Sie ausprobieren, oder gehen Sie zurück.

problem-font = Eine Schrift des Programms lässt sich nicht lesen.
remedy-font = Installieren Sie das Programm neu.

problem-held = Regel „{ $rule }“ hält die Unterschrift zurück, bis geklärt ist, worum es in ihr geht.
remedy-held = Klären Sie dies und ändern Sie die Antwort, oder exportieren Sie einen Entwurf.

problem-history-not-written = Das Dokument wurde erstellt, sein Export ließ sich aber nicht im Verlauf der Prüfung festhalten.
remedy-history-not-written = Was dem entgegensteht, steht darunter; das Dokument ist davon nicht betroffen.

problem-incomplete = { $count ->
    [one] Eine Frage ist noch offen: { $ids }.
   *[other] { $count } Fragen sind noch offen: { $ids }.
}
remedy-incomplete = Beantworten Sie sie oder exportieren Sie einen Entwurf.

problem-invalid-email = Diese E-Mail-Adresse kann nicht in einem Zertifikat stehen.
remedy-invalid-email = Verwenden Sie Buchstaben ohne Umlaute und Akzente, Ziffern und ein @, oder lassen Sie sie weg.

problem-key-failed = Der Schlüssel hat die Signatur verweigert.
remedy-key-failed = Versuchen Sie es noch einmal; gelingt es wieder nicht, verwenden Sie eine andere Identität.

problem-key-not-for-signing = Das Zertifikat erlaubt es nicht, mit seinem Schlüssel Dokumente zu signieren.
remedy-key-not-for-signing = Verwenden Sie eine Identität, die für Signaturen bestimmt ist.

problem-kind-mismatch = Die Art der Frage „{ $id }“ passt nicht zu ihren Optionen oder Spalten.
remedy-kind-mismatch = Geben Sie Auswahlfragen Optionen, Listen Spalten und allen anderen keines von beiden.

problem-missing-glyphs = { $count ->
    [one] Das Schreiben enthält ein Zeichen, das seine Schriften nicht darstellen können: { $characters }
   *[other] Das Schreiben enthält { $count } verschiedene Zeichen, die seine Schriften nicht darstellen können: { $characters }
}
remedy-missing-glyphs = Ersetzen Sie sie in den Antworten. Die Schriften enthalten die lateinischen, griechischen und kyrillischen Buchstaben; ein Name in einer anderen Schrift lässt sich umschreiben.

problem-name-missing = Eine Identität braucht einen Namen.
remedy-name-missing = Geben Sie den Namen der Person an, die signiert.

problem-name-too-long = Ein Teil des Namens ist länger als { $limit } Zeichen.
remedy-name-too-long = Kürzen Sie ihn.

problem-newer-format = Die Datei wurde von einem neueren Repurpose geschrieben ({ $program }, Format { $format }).
remedy-newer-format = Installieren Sie diese Version oder bitten Sie um eine Kopie aus der hiesigen. Die Datei wurde nicht verändert.

problem-newer-read-only = Die Datei wurde von einem neueren Repurpose geschrieben ({ $program }, Format { $format }): Sie ist hier schreibgeschützt, und was diese Version nicht kennt, wird nicht angezeigt.
remedy-newer-read-only = Installieren Sie diese Version, um die Datei zu ändern oder zu exportieren.

problem-no-assessment-inside = Das Dokument enthält keine Prüfung.
remedy-no-assessment-inside = Wählen Sie ein Dokument, das mit Repurpose exportiert wurde.

problem-no-assignment = „{ $text }“ ist keine Antwort.
remedy-no-assignment = Schreiben Sie FRAGE=WERT.

problem-no-certificate = Die Identitätsdatei enthält kein Zertifikat zu ihrem Schlüssel.
remedy-no-certificate = Exportieren Sie sie noch einmal, mit ihrem Zertifikat.

problem-no-decision = Der Verantwortliche hat noch nicht entschieden.
remedy-no-decision = Halten Sie die Entscheidung fest: im Fenster unter Entscheidung oder mit set decision=authorize oder decision=refuse.

problem-no-file-or-command = Es gibt weder eine Datei noch einen Befehl „{ $name }“.
remedy-no-file-or-command =
    { $nearest ->
        [none] „repurpose --help“ nennt alle Befehle.
       *[other] Meinten Sie „repurpose { $nearest }“? „repurpose --help“ nennt alle Befehle.
    }

problem-no-ground = Die Ablehnung nennt ihren Grund nicht.
remedy-no-ground = Wählen Sie den Grund: im Fenster unter Entscheidung oder mit set decision.ground=test_failed, test_not_open, insufficient_information oder free_decision.

problem-ground-against-result = Die Ablehnung beruht auf einem Grund, dem das Ergebnis widerspricht.
remedy-ground-against-result = Wählen Sie einen Grund, der zum Ergebnis passt: im Fenster unter Entscheidung oder mit set decision.ground={ $fitting }.

problem-protected =
    { $fault ->
        [wrong] Die Passphrase öffnet die Datei nicht.
        [too-costly] Die Datei verlangt mehr Rechenarbeit, als dieses Programm für eine Passphrase leistet.
        [foreign] Die Datei ist verschlüsselt, aber nicht allein mit einer Passphrase.
        [damaged] Die Datei ist geschützt und wurde verändert oder ist nicht vollständig.
       *[locked] Die Datei ist mit einer Passphrase geschützt.
    }
remedy-protected =
    { $fault ->
        [wrong] Achten Sie auf Großschreibung und die Sprache der Tastatur. Ohne die Passphrase kann niemand die Datei lesen.
        [too-costly] Öffnen Sie sie mit „age“ und schützen Sie sie neu.
        [foreign] Öffnen Sie sie mit dem Programm, das sie verschlüsselt hat.
        [damaged] Öffnen Sie die Fassung davor (.bak) oder eine Kopie.
       *[locked] Nennen Sie mit --passphrase-file eine Datei oder geben Sie sie an einem Terminal ein.
    }

problem-not-protected = Der Speicher reicht nicht, um die Datei zu schützen: Für einen Augenblick werden 256 MB gebraucht.
remedy-not-protected = Schließen Sie andere Programme und versuchen Sie es noch einmal. Die Datei ist unverändert.

problem-passphrases-differ = Die beiden Passphrasen sind verschieden.
remedy-passphrases-differ = Geben Sie zweimal dieselbe ein.

problem-short-passphrase = Eine Passphrase hat mindestens { $least } Zeichen.
remedy-short-passphrase = Nehmen Sie mehrere Wörter.

problem-short-password = Das Passwort einer neuen Identität hat mindestens { $least } Zeichen.
remedy-short-password = Nehmen Sie ein längeres. Es wird nirgends aufbewahrt; niemand kann es wiederherstellen.

problem-no-password = Es konnte kein Passwort gelesen werden.
remedy-no-password = Nennen Sie mit --password-file eine Datei oder geben Sie es an einem Terminal ein.

problem-no-new-passphrase = Es konnte keine Passphrase gelesen werden.
remedy-no-new-passphrase = Nennen Sie mit --new-passphrase-file eine Datei oder geben Sie sie an einem Terminal ein.

problem-no-path = Die Prüfung hat noch keinen Dateinamen.
remedy-no-path = Speichern Sie sie zuerst unter einem Namen.

problem-no-private-key = Die Identitätsdatei enthält keinen privaten Schlüssel.
remedy-no-private-key = Exportieren Sie sie noch einmal, mit ihrem privaten Schlüssel.

problem-no-randomness = Das System liefert keine Zufallszahlen; ohne sie ist kein Schlüssel sicher.
remedy-no-randomness = Prüfen Sie den Zufallszahlengenerator des Systems.

problem-nothing-to-withdraw = Ein Widerruf ist verzeichnet, aber keine Genehmigung, die er widerrufen könnte.
remedy-nothing-to-withdraw = Nehmen Sie den Widerruf zurück: im Fenster unter Entscheidung. Eine Ablehnung braucht keinen.

problem-nothing-to-notify = Die Weiterverarbeitung ist abgelehnt oder ihre Genehmigung widerrufen: Es gibt nichts, worüber die betroffenen Personen informiert werden könnten.
remedy-nothing-to-notify = Entwerfen Sie die Information aus einer Prüfung, die die Weiterverarbeitung genehmigt oder über die noch nicht entschieden ist.

problem-nothing-to-ask = Es ist keine Frage an die empfangende Stelle offen.
remedy-nothing-to-ask = Was sonst offen ist, hat der Verantwortliche zu beantworten.

problem-unnamed-party = { $field ->
    [controller] Der Verantwortliche ist noch nicht benannt; in seinem Namen werden die Fragen gestellt.
   *[other] Die empfangende Stelle ist noch nicht benannt; an sie richten sich die Fragen.
}
remedy-unnamed-party = Beantworten Sie die Frage nach diesem Namen; mehr ist für die Fragen nicht erforderlich.
problem-original-not-intact = Dieses Dokument lässt sich nicht widerrufen: Seine Signaturen gelten nicht ({ $verdict }).
remedy-original-not-intact = Nennen Sie die signierte Genehmigung, wie sie versandt wurde. verify sagt, was mit dieser Datei nicht stimmt.
problem-original-no-authorization = Dieses Dokument ist keine Genehmigung; es gibt also nichts zu widerrufen.
remedy-original-no-authorization = Nennen Sie die signierte Genehmigung. Ein Entwurf oder eine Ablehnung braucht keinen Widerruf.
problem-original-of-another-decision = Dieses Dokument ist die Genehmigung einer anderen Entscheidung als der in der Prüfung.
remedy-original-of-another-decision = Nennen Sie das Dokument, das aus dieser Prüfung exportiert wurde, oder öffnen Sie die Prüfung, die im Dokument enthalten ist, und widerrufen Sie diese.
problem-no-signatory = Die Entscheidung nennt nicht, wer für den Verantwortlichen entscheidet.
remedy-no-signatory = Nennen Sie die unterzeichnende Person: im Fenster unter Entscheidung oder mit set decision.signatory=…

problem-no-source = „{ $id }“ nennt keine Quelle.
remedy-no-source = Nennen Sie mindestens eine Quelle; jede Anforderung braucht eine.

problem-no-such-field = Das Dokument hat kein Signaturfeld „{ $field }“.
remedy-no-such-field = Ein Entwurf lässt sich nicht signieren: Exportieren Sie das Dokument ohne --draft. Andernfalls wählen Sie ein anderes Feld.

problem-no-timestamp-service = Diese Stufe braucht einen Zeitstempeldienst, und es ist keiner genannt.
remedy-no-timestamp-service = Nennen Sie einen mit --tsa http://…

problem-no-such-key = Kein Schlüssel der Datei heißt so. Sie enthält: { $keys }
remedy-no-such-key = Nennen Sie einen mit --key-name, durch ein Wort seines Namens oder die ersten acht Stellen seines Fingerabdrucks.

problem-several-keys = Mehrere Schlüssel der Datei können gemeint sein: { $keys }
remedy-several-keys = Nennen Sie einen mit --key-name, durch ein Wort seines Namens oder die ersten acht Stellen seines Fingerabdrucks.

problem-no-identity = Es ist keine Identität genannt, mit der signiert werden soll.
remedy-no-identity = Nennen Sie eine Identitätsdatei mit --p12 oder einen Schlüssel auf einem Token mit --pkcs11, --token und --key.

problem-no-token = Kein Token trägt diese Bezeichnung. { $found ->
    [none] Es ist kein Token da.
   *[other] Vorhanden: { $found }
}
remedy-no-token = Stecken Sie ihn ein oder berichtigen Sie die Bezeichnung.

problem-no-token-certificate = Der Token enthält kein Zertifikat zu diesem Schlüssel.
remedy-no-token-certificate = Lassen Sie es von der Ausgabestelle des Tokens dort ablegen oder nennen Sie eine Datei mit --certificate.

problem-no-token-key = Kein privater Schlüssel auf dem Token trägt diese Bezeichnung. { $found ->
    [none] Es gibt keinen.
   *[other] Vorhanden: { $found }
}
remedy-no-token-key = Berichtigen Sie die Bezeichnung.

problem-no-validation-data = Die Daten, mit denen das Zertifikat von „{ $certificate }“ geprüft wird, sind nicht zu bekommen. { $addresses ->
    [none] Das Zertifikat nennt keine Stelle, die gefragt werden könnte.
   *[other] Ohne Erfolg gefragt: { $addresses }
}
remedy-no-validation-data = Es wurde nichts signiert. Versuchen Sie es später noch einmal, nennen Sie Dateien mit --evidence oder signieren Sie nur mit Zeitstempel (--level b-t).

problem-no-window = Hier lässt sich kein Fenster öffnen: { $cause }
remedy-no-window = Auf einem Rechner ohne Bildschirm leistet „repurpose demo“ dasselbe ohne Fenster, und „repurpose --help“ nennt alle Befehle.

problem-not-a-file = 
    { $nature ->
        [folder] Das ist ein Ordner.
        [many-names] Die Datei hat mehrere Namen (Hardlinks); das Speichern würde diesen abtrennen.
       *[device] Das ist eine Pipe oder ein Gerät, keine Datei.
    }
remedy-not-a-file = 
    { $nature ->
        [many-names] Speichern Sie unter einem anderen Namen oder entfernen Sie zuerst die übrigen Namen. Die Datei ist unverändert.
       *[other] Geben Sie eine Datei an.
    }

problem-not-confirmed = Die neue Fassung steht in der Datei, der Datenträger hat aber nicht bestätigt, dass sie erhalten bleibt: { $cause }
remedy-not-confirmed = Speichern Sie eine Kopie an einem anderen Ort und lassen Sie den Datenträger prüfen. Die vorige Fassung liegt als Sicherung neben der Datei (.bak).

problem-not-its-document = Das Dokument wurde nicht aus dieser Prüfung in ihrem jetzigen Stand exportiert.
remedy-not-its-document = Exportieren Sie es neu und signieren Sie dieses, oder lassen Sie --assessment weg.

problem-not-utf8 = Die Datei ist kein UTF-8-Text.
remedy-not-utf8 = Speichern Sie sie als UTF-8.

problem-open-field = Was das Schreiben angeben muss, ist noch offen: { $field }
remedy-open-field = Beantworten Sie die Frage, die es liefert, oder exportieren Sie einen Entwurf.

problem-opinion-needed = Vor dieser Entscheidung ist die Stellungnahme des Datenschutzbeauftragten erforderlich.
remedy-opinion-needed = Halten Sie sie fest: im Fenster unter Entscheidung oder mit set opinion=for, with_reservations oder against.

problem-opinion-reasons-needed = Die Stellungnahme des Datenschutzbeauftragten ist ablehnend oder enthält Vorbehalte und sagt nicht, warum.
remedy-opinion-reasons-needed = Geben Sie ihre Begründung an: im Fenster unter Entscheidung oder mit set opinion.reasons=…

problem-opinion-after-decision = Die Stellungnahme trägt ein späteres Datum als die Entscheidung, die sie nicht berücksichtigt haben kann.
remedy-opinion-after-decision = Berichtigen Sie eines der Daten, oder entscheiden Sie im Licht der Stellungnahme neu: im Fenster unter Entscheidung oder mit set opinion.date=… oder decision.date=…

problem-pdf-encrypted = Das PDF ist verschlüsselt.
remedy-pdf-encrypted = Bitten Sie um eine Kopie ohne Passwortschutz.

problem-pdf-unreadable = Die Datei lässt sich nicht als PDF lesen.
remedy-pdf-unreadable = Prüfen Sie, ob es die richtige Datei ist und ob sie vollständig angekommen ist.

problem-read-failed = Die Datei lässt sich nicht lesen: { $cause ->
    [not-found] Sie ist nicht da.
    [denied] Sie dürfen sie nicht lesen.
    [full] Der Datenträger ist voll.
   *[other] { $cause }
}
remedy-read-failed = Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.

problem-read-only-file = Die Datei ist schreibgeschützt; sie ist unverändert.
remedy-read-only-file = Speichern Sie unter einem anderen Namen oder heben Sie den Schreibschutz auf.

problem-revoked = Das Zertifikat von „{ $certificate }“ wurde am { $since } gesperrt.
remedy-revoked = Es wurde nichts signiert. Signieren Sie mit einer Identität, die heute gültig ist.

problem-reasons-needed = Die Entscheidung weicht vom Ergebnis oder von der Stellungnahme ab und sagt nicht, warum.
remedy-reasons-needed = Geben Sie eine Begründung an: im Fenster unter Entscheidung oder mit set decision.reasons=…

problem-reasons-taken-away =
    { $what ->
        [opinion] Die Stellungnahme lautet jetzt anders; die Begründung der vorherigen wurde entfernt.
       *[other] Es ist jetzt anders entschieden; die Begründung der vorherigen Entscheidung wurde entfernt.
    }
remedy-reasons-taken-away =
    { $what ->
        [opinion] Geben Sie die eigene Begründung an mit set opinion.reasons=…
       *[other] Geben Sie die eigene Begründung an mit set decision.reasons=…
    }

problem-stationery-colour = „{ $text }“ ist keine Farbe.
remedy-stationery-colour = Schreiben Sie sie mit sechs hexadezimalen Ziffern, z. B. 14304F.

problem-stationery-logo-name = „{ $name }“ ist nicht der Name einer Datei neben dem Briefpapier.
remedy-stationery-logo-name = Legen Sie das Logo in denselben Ordner und schreiben Sie nur seinen Namen.

problem-stationery-reference = Das Muster „{ $text }“ für das Zeichen hat keinen Platz für die Nummer.
remedy-stationery-reference = Schreiben Sie {"{number}"}, wo die Nummer stehen soll, z. B. DPO-{"{year}"}-{"{number}"}.

problem-stationery-too-light = Text in dieser Farbe ist schwer zu lesen: Der Kontrast auf Weiß beträgt { $contrast } zu 1.
remedy-stationery-too-light = Wählen Sie eine dunklere; erforderlich sind mindestens { $least } zu 1.

problem-stationery-too-long = Das Briefpapier ist zu lang: Eine Zeile darf { $length } Zeichen haben, die Anschrift { $lines } Zeilen.
remedy-stationery-too-long = Kürzen Sie es auf das, was in einen Briefkopf gehört.

problem-stdout-failed = Die Antwort lässt sich nicht ausgeben: { $cause }
remedy-stdout-failed = Prüfen Sie den Datenträger oder das Ziel der Ausgabe.

problem-syntax = Das ist nicht lesbar: { $detail }.
remedy-syntax = Berichtigen Sie die Datei an dieser Stelle.

problem-timestamp-address = „{ $address }“ ist keine Adresse, unter der ein Zeitstempeldienst erreichbar ist.
remedy-timestamp-address = Schreiben Sie sie als http://…, wie der Dienst sie angibt; Adressen mit https:// werden nicht unterstützt und nicht gebraucht, denn der Zeitstempel ist selbst signiert.

problem-timestamp-refused = Der Zeitstempeldienst { $address } lehnt ab: { $failure ->
    [algorithm] Er kennt das Verfahren nicht.
    [request] Er nimmt die Anfrage nicht an.
    [clock] Seine Uhr steht nicht zur Verfügung.
    [policy] Er bietet diese Richtlinie nicht an.
    [system] Er ist selbst gestört.
   *[other] Er nennt keinen hier bekannten Grund.
}{ $text ->
    [none] {""}
   *[other] { " " }In seinen eigenen Worten: { $text }
}
remedy-timestamp-refused = Es wurde nichts signiert. Versuchen Sie es später noch einmal, nennen Sie einen anderen Dienst oder signieren Sie ohne Zeitstempel (--level b-b).

problem-timestamp-status = Der Zeitstempeldienst { $address } antwortet mit dem Fehler { $code }.
remedy-timestamp-status = Es wurde nichts signiert. Prüfen Sie die Adresse, versuchen Sie es später noch einmal oder signieren Sie ohne Zeitstempel (--level b-b).

problem-timestamp-timed-out = Der Zeitstempeldienst { $address } hat nicht rechtzeitig geantwortet.
remedy-timestamp-timed-out = Es wurde nichts signiert. Warten Sie und versuchen Sie es noch einmal, oder signieren Sie ohne Zeitstempel (--level b-b).

problem-timestamp-unreachable = Der Zeitstempeldienst { $address } ist nicht erreichbar: { $cause }
remedy-timestamp-unreachable = Es wurde nichts signiert. Prüfen Sie Adresse und Verbindung, warten Sie und versuchen Sie es noch einmal, oder signieren Sie ohne Zeitstempel (--level b-b).

problem-timestamp-unusable = Was der Zeitstempeldienst { $address } gesandt hat, ist unbrauchbar: { $what ->
    [form] Es ist kein Zeitstempel.
    [nonce] Es beantwortet eine andere Anfrage.
    [hash] Es bezieht sich auf etwas anderes.
    [policy] Es folgt einer anderen Richtlinie als verlangt.
    [purpose] Sein Schlüssel ist nicht allein für Zeitstempel bestimmt.
    [size] Es ist zu groß.
   *[signature] Seine Signatur ist ungültig.
}
remedy-timestamp-unusable = Es wurde nichts signiert. Nennen Sie einen anderen Dienst oder signieren Sie ohne Zeitstempel (--level b-b).

problem-token-failed = Der Token hat versagt: { $cause }
remedy-token-failed = Ziehen Sie ihn ab, stecken Sie ihn wieder ein und versuchen Sie es noch einmal.

problem-token-locked = Der Token hat sich nach zu vielen falschen PINs gesperrt.
remedy-token-locked = Entsperren Sie ihn mit dem Programm des Herstellers oder wenden Sie sich an die Ausgabestelle.

problem-token-module = Die Datei ist kein Modul für Token (PKCS#11), das hier geladen werden kann.
remedy-token-module = Nennen Sie das Modul, das der Hersteller des Tokens für dieses System liefert.

problem-too-deep = Die Datei ist tiefer verschachtelt als jede echte.
remedy-too-deep = Prüfen Sie, ob es die richtige Datei ist.

problem-too-early = Die Bedingung von „{ $id }“ bezieht sich auf Bewertungen oder Stufen, die an dieser Stelle nicht bekannt sind.
remedy-too-early = Verwenden Sie nur Antworten und frühere Regeln; Bewertungen kennt allein die Methode.

problem-too-large = Die Datei ist größer als { $limit } Byte; mehr wird nicht gelesen.
remedy-too-large = Prüfen Sie, ob es die richtige Datei ist.

problem-too-many-attachments = Das Dokument enthält mehr als { $limit } angehängte Dateien.
remedy-too-many-attachments = Prüfen Sie, ob es die richtige Datei ist.

problem-too-many-iterations = Die Identitätsdatei verlangt mehr als { $limit } Durchläufe des Passwort-Hashverfahrens.
remedy-too-many-iterations = Exportieren Sie sie noch einmal mit einer üblichen Anzahl.

problem-too-many-pages = Das Schreiben hätte mehr als { $limit } Seiten.
remedy-too-many-pages = Kürzen Sie die Antworten.

problem-too-many-signatures = Das Dokument trägt mehr als { $limit } Signaturen.
remedy-too-many-signatures = Prüfen Sie, ob es die richtige Datei ist.

problem-unfilled = Keine Frage liefert „{ $field }“, das jede Genehmigung braucht.
remedy-unfilled = Lassen Sie es von einer Frage ausfüllen.

problem-unknown-ending = Die Endung des Namens sagt nicht, was geschrieben werden soll.
remedy-unknown-ending = Lassen Sie ihn auf .pdf oder .md enden.

problem-unknown-field = „{ $field }“ ist dieser Version nicht bekannt; das Feld bleibt in der Datei erhalten und hat keine Wirkung.
remedy-unknown-field = 
    { $nearest ->
        [none] Wenn eine neuere Version es geschrieben hat, ist nichts zu tun.
       *[other] Falls „{ $nearest }“ gemeint ist, berichtigen Sie den Namen.
    }

problem-unknown-question = Die Frage „{ $id }“ gibt es nicht.
remedy-unknown-question =
    { $nearest ->
        [none] „repurpose questionnaire show“ listet die Fragen auf.
       *[other] Meinten Sie „{ $nearest }“?
    }

problem-unknown-questionnaire = Den Fragebogen „{ $id }“ gibt es nicht.
remedy-unknown-questionnaire = „repurpose questionnaire list“ nennt die vorhandenen.

problem-unknown-shared = Die gemeinsame Datei „{ $name }“ gibt es nicht.
remedy-unknown-shared = Nennen Sie eine der mitgelieferten: sources, statutes, glossary, facts, gates, factors, safeguards, duties.

problem-unknown-value = „{ $value }“ ist keiner der möglichen Werte.
remedy-unknown-value =
    { $nearest ->
        [none] Wählen Sie einen von diesen: { $known }.
       *[other] Meinten Sie „{ $nearest }“? Es gibt: { $known }.
    }

problem-unreadable-certificate = Die Datei enthält kein Zertifikat im Format PEM oder DER.
remedy-unreadable-certificate = Wählen Sie eine Zertifikatsdatei, zum Beispiel eine, die „identity show --certificate“ geschrieben hat.

problem-unreadable-evidence = Die Datei enthält weder Zertifikate noch eine OCSP-Antwort noch eine Sperrliste.
remedy-unreadable-evidence = Nennen Sie Dateien, wie die Zertifizierungsstelle sie veröffentlicht, im Format PEM oder DER.

problem-unsupported-algorithm = Das Verfahren { $identifier } wird nicht unterstützt.
remedy-unsupported-algorithm = Verwenden Sie eine Identität mit RSA oder mit einem Schlüssel auf der elliptischen Kurve P-256 oder P-384.

problem-unusable-appearance = Die sichtbare Darstellung der Signatur ist unbrauchbar.
remedy-unusable-appearance = Versuchen Sie es noch einmal; gelingt es wieder nicht, melden Sie es und legen Sie das Dokument bei.

problem-write-failed = Die Datei lässt sich nicht schreiben: { $cause ->
    [not-found] Der Ordner ist nicht da.
    [denied] Sie dürfen dort nicht schreiben.
    [full] Der Datenträger ist voll.
   *[other] { $cause }
}
remedy-write-failed = Prüfen Sie den Ordner und den freien Speicherplatz oder wählen Sie einen anderen Ort. Was dort zuvor stand, ist unverändert.

problem-wrong-password = Das Passwort öffnet die Identitätsdatei nicht.
remedy-wrong-password = Geben Sie es noch einmal ein; achten Sie auf Großschreibung und die Tastatursprache.

problem-wrong-pin = Die PIN ist falsch. { $left ->
    [one] Ein Versuch bleibt: Der nächste falsche sperrt den Token.
    [few] Es bleiben nur wenige Versuche.
   *[unknown] Der Token sagt nicht, wie viele Versuche bleiben.
}
remedy-wrong-pin = Es wird nichts von selbst wiederholt. Vergewissern Sie sich der PIN, bevor Sie es noch einmal versuchen.

problem-unknown-name = An dieser Stelle gibt es kein Feld oder Wort „{ $name }“.
remedy-unknown-name =
    { $nearest ->
        [none] Berichtigen Sie das Wort, oder lassen Sie das Feld weg.
       *[other] Meinten Sie „{ $nearest }“?
    }

problem-filled-twice = Zwei Fragen liefern dem Schreiben „{ $field }“.
remedy-filled-twice = Lassen Sie es nur eine Frage liefern.

problem-asked-later = „{ $owner }“ hängt von „{ $question }“ ab; diese Frage wird erst später gestellt.
remedy-asked-later = Stellen Sie die andere Frage zuerst.

problem-doubled-value = „{ $question }“ bietet den Wert „{ $value }“ zweimal an.
remedy-doubled-value = Geben Sie jeder Option einen eigenen Wert.

problem-no-score = Die Skala des Faktors „{ $factor }“ nennt keinen Wert für „{ $rating }“.
remedy-no-score = Geben Sie der Skala für jede der fünf Bewertungen einen Wert.

problem-not-a-safeguard = „{ $id }“ hat den Wortlaut einer Bedingung, aber nicht die Optionen einer Garantie.
remedy-not-a-safeguard = Bieten Sie in_place, before_start, announced und none an, oder lassen Sie die Bedingung weg.

problem-not-stated = „{ $owner }“ kann die empfangende Stelle angeben; die Frage hängt aber von „{ $question }“ ab, die sie nicht beantworten kann.
remedy-not-stated = Setzen Sie recipient_states für beide Fragen oder für keine.

problem-lacks-for-requests = Die empfangende Stelle kann Tatsachen angeben, aber nicht „{ $field }“; ohne diese Angabe weiß niemand, wer wen um was ersucht.
remedy-lacks-for-requests = Setzen Sie recipient_states für die Frage, die es ausfüllt.

problem-no-text = „{ $id }“ hat keinen Text.
remedy-no-text = Schreiben Sie den Text.

problem-missing-text = „{ $key }“ ist nicht übersetzt.
remedy-missing-text = Ergänzen Sie den Text; bis dahin erscheint die Ausgangssprache mit Kennzeichnung.

problem-leftover-text = Nichts verwendet den Text „{ $key }“.
remedy-leftover-text =
    { $nearest ->
        [none] Berichtigen Sie den Schlüssel, oder lassen Sie den Text weg.
       *[other] Meinten Sie „{ $nearest }“?
    }

problem-unreachable =
    { $what ->
        [question] Keine Antworten führen zur Frage „{ $id }“.
        [rule] Keine Antworten lösen die Regel „{ $id }“ aus.
        [outcome] Keine Antworten führen zum Ergebnis „{ $id }“.
       *[level] Keine Antworten erreichen die Stufe „{ $id }“.
    }
remedy-unreachable = Berichtigen Sie die Bedingung, oder lassen Sie den Eintrag weg.

problem-changed-copy = Der in der Datei aufbewahrte Fragebogen ist nicht der, den sein Hashwert bezeichnet: Er wurde verändert.
remedy-changed-copy = Öffnen Sie eine Kopie aus sicherer Quelle, etwa die im signierten Dokument.

problem-to-confirm = { $count ->
    [one] Eine Antwort ist zu bestätigen, weil ihre Frage neu gefasst wurde oder weil sie eine Angabe der empfangenden Stelle ist: { $ids }.
   *[other] { $count } Antworten sind zu bestätigen, weil ihre Fragen neu gefasst wurden oder weil sie Angaben der empfangenden Stelle sind: { $ids }.
}
remedy-to-confirm = Lesen Sie die Fragen, und bestätigen Sie die Antworten oder geben Sie andere.

problem-no-such-version = Die Fassung { $version } dieses Fragebogens ist hier nicht verfügbar, wohl aber die Fassung { $known }.
remedy-no-such-version = Lassen Sie --to weg, oder nennen Sie die verfügbare Fassung.

## Anfragen der empfangenden Stelle

problem-import-pages-differ = Die Seiten der Anfrage sind nicht die, die sich aus den enthaltenen Angaben ergeben.
remedy-import-pages-differ = Vergleichen Sie die Antworten mit den Seiten, bevor Sie auch nur eine bestätigen, und fragen Sie bei Abweichungen die empfangende Stelle.
problem-import-unsigned = Für die empfangende Stelle hat niemand die Anfrage signiert.
remedy-import-unsigned = Die Angaben werden trotzdem übernommen. Verlangen Sie eine signierte Anfrage, wenn es darauf ankommt, wer dafür einsteht.
problem-import-not-trusted = Die Anfrage ist von { $signer } signiert und unverändert; dem Zertifikat wird hier nicht vertraut.
remedy-import-not-trusted = Vergleichen Sie den Fingerabdruck mit dem, den Ihnen die empfangende Stelle auf anderem Weg nennt.
problem-import-other-text = Die Anfrage wurde unter einem anderen Text des Fragebogens beantwortet (Version { $theirs }; hier liegt Version { $ours } vor).
remedy-import-other-text = Lesen Sie die Fragen, bevor Sie die Antworten bestätigen: Ihr Wortlaut kann ein anderer sein.
problem-import-unknown-questions = Nicht übernommen, da der Fragebogen diese Fragen nicht kennt: { $ids }.
remedy-import-unknown-questions = Lesen Sie in der Anfrage nach, was dort geantwortet wurde.
problem-import-not-theirs = Nicht übernommen, da diese Fragen der Verantwortliche zu beantworten hat: { $ids }.
remedy-import-not-theirs = Beantworten Sie sie selbst.
problem-import-no-answers = Nicht übernommen, da es keine Antworten auf die Fragen sind: { $ids }.
remedy-import-no-answers = Fragen Sie die empfangende Stelle, oder antworten Sie nach den Seiten der Anfrage.
problem-import-too-long = Nicht übernommen, da eine Angabe höchstens { $limit } Zeichen haben darf: { $ids }.
remedy-import-too-long = Lesen Sie sie in der Anfrage nach und halten Sie das Wesentliche mit eigenen Worten fest.
problem-import-not-intact = Eine Signatur darin ist ungültig, oder das Dokument wurde nach dem Signieren geändert: Es wird nichts übernommen.
remedy-import-not-intact = Prüfen Sie das Dokument, um zu sehen, was nicht stimmt, und bitten Sie den Absender um das Dokument, wie es signiert wurde.
problem-takes-no-requests = Im Fragebogen „{ $id }“ gibt es nichts, was die empfangende Stelle angeben kann.
remedy-takes-no-requests = Wählen Sie einen anderen Fragebogen, oder kennzeichnen Sie dessen Fragen mit recipient_states.
problem-not-in-request = Dies ist eine Anfrage der empfangenden Stelle: Stellungnahme, Entscheidung und Widerruf sind Sache des Verantwortlichen.
remedy-not-in-request = Beginnen Sie eine Prüfung aus der Anfrage (`repurpose new --from`).
problem-no-result-of-request = Dies ist eine Anfrage der empfangenden Stelle: Sie gibt Tatsachen an und hat kein Ergebnis.
remedy-no-result-of-request = Beginnen Sie eine Prüfung aus der Anfrage (`repurpose new --from`) und werten Sie diese aus.
