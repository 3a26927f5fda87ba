# What the window and the command line say. A literal no-break space (U+00A0) holds together what
# must not be torn apart at the end of a line.

## The command line's help: a command, then its arguments behind two hyphens

help = Die Vereinbarkeitsprüfung nach Art. 6 Abs. 4 DSGVO durchführen und die signierte Genehmigung oder Ablehnung ausstellen. Ohne Befehl öffnet sich das Fenster.
help--questionnaires = Ein Ordner mit eigenen Fragebögen statt des üblichen
help--passphrase-file = Eine Datei, deren erste Zeile die Passphrase geschützter Prüfungen ist; ohne sie wird gefragt
help--command = Was ohne Fenster zu tun ist
help--file = Eine Prüfung oder ein PDF, das im Fenster zu öffnen ist
help-demo = Der Beispielfall von Anfang bis Ende ohne Fenster: Ergebnis, Schreiben, Identität, Signatur, Signaturprüfung
help-demo--dir = Der Ordner für die Dateien; ohne Angabe ein neuer temporärer Ordner
help-questionnaire = Fragebögen auflisten, prüfen und anzeigen
help-questionnaire-list = Die mitgelieferten Fragebögen
help-questionnaire-list--json = In JSON antworten
help-questionnaire-check = Alle Fehler in Fragebogendateien finden, mit Zeile und Spalte
help-questionnaire-check--files = Kennungen oder Dateien; ohne Angabe alle verfügbaren Fragebögen
help-questionnaire-check--json = In JSON antworten
help-questionnaire-show = Jede Frage mit Kennung, Art, Werten, Bedingung und Quellen
help-questionnaire-show--questionnaire = Die Kennung eines mitgelieferten Fragebogens oder eine Datei
help-questionnaire-show--lang = Die Sprache der Texte (en, fr, de), soweit übersetzt
help-questionnaire-show--json = In JSON antworten
show-none-of-these = (nichts davon)
cli-written = geschrieben: { $file }
set-nothing-written = Nichts wurde geschrieben, auch die übrigen Antworten nicht.
help-questionnaire-print = Das leere Formular mit allen Verzweigungen, zum Lesen oder Ausfüllen von Hand
help-questionnaire-print--questionnaire = Die Kennung eines Fragebogens oder eine Datei
help-questionnaire-print--out = Das Ziel; .md ergibt Markdown, alles andere PDF
help-questionnaire-print--lang = Die Sprache des Formulars (en, fr, de), soweit übersetzt
help-questionnaire-print--date = Das Datum des Dokuments, für wiederholbare Dateien
help-questionnaire-fork = Eine Kopie eines Fragebogens unter eigener Kennung, zum Ändern
help-questionnaire-fork--questionnaire = Die Kennung eines Fragebogens oder eine Datei
help-questionnaire-fork--id = Die Kennung der Kopie
help-questionnaire-fork--out = Das Ziel
help-new = Eine leere Prüfung, eine Anfrage oder eine Prüfung aus einer Datei beginnen
help-new--questionnaire = Die Kennung des Fragebogens, der zu beantworten ist
help-new--request = Stattdessen eine Anfrage an den Verantwortlichen beginnen: für den Auftragsverarbeiter, der die Tatsachen angibt
help-new--from = Eine Anfrage oder ein anderes Dokument oder eine Datei von Repurpose, womit begonnen wird
help-new--trust = Ein Zertifikat oder ein Ordner mit solchen, nach denen die Signatur einer Anfrage beurteilt wird
help-new--out = Die zu schreibende Datei; eine vorhandene wird nie überschrieben
help-new--title = Wie die Prüfung heißen soll
help-set = Fragen nach Kennung beantworten; auch Titel, Stellungnahme und Entscheidung
help-set--file = Die Prüfung
help-set--answers = FRAGE=WERT, z. B. collected_on_consent=no, persons=employees,pupils, dpia=unknown, decision=authorize, decision.signatory="A. Martin", opinion=for. Keiner von mehreren Werten wird als FRAGE=none geschrieben; decision= oder opinion= nimmt den Eintrag zurück. Wer die Antwort, die die empfangende Stelle angegeben hat, noch einmal gibt, bestätigt sie.
help-set--reason = Warum die Antworten so lauten
help-set--owner = Wer für die Garantien einsteht
help-set--due = Bis wann die Garantien bestehen müssen (JJJJ-MM-TT)
help-set--force = Auch dann speichern, wenn ein anderes Programm die Datei inzwischen geändert hat
help-score = Das Ergebnis mit seinen Gründen
help-score--file = Die Prüfung
help-score--what-if = Auch auflisten, was das Ergebnis ändern würde
help-score--json = In JSON antworten
help-export = Das Dokument, das die Entscheidung verlangt, als PDF
help-export--file = Die Prüfung
help-export--kind = Was exportiert wird: decision (die Genehmigung oder Ablehnung) oder requests (was noch bei der empfangenden Stelle zu erfragen ist; .md ergibt Markdown)
help-export--out = Das zu schreibende PDF
help-export--lang = Die Sprache des Schreibens (en, fr, de)
help-export--draft = Ein Entwurf mit Wasserzeichen; er zeigt, was offen ist, und lässt sich nicht signieren
help-export--date = Wann es ausgestellt wird (RFC 3339); ohne Angabe jetzt
help-export--stationery = Ihr Briefpapier: eine Datei mit Name, Anschrift, Farbe, Zeichen und Logo (siehe Handbuch)
help-export--force = Auch über eine vorhandene Datei; was sie war, bleibt als .bak daneben
help-identity = Signaturidentitäten anlegen und anzeigen
help-identity-new = Eine selbst ausgestellte Identität in einer verschlüsselten PKCS#12-Datei
help-identity-new--name = Der Name der Person, die signiert
help-identity-new--organization = Die Organisation, für die sie signiert
help-identity-new--email = Ihre E-Mail-Adresse
help-identity-new--algorithm = Die Art des Schlüssels
help-identity-new--out = Die zu schreibende PKCS#12-Datei; eine vorhandene wird nie überschrieben
help-identity-new--password-file = Eine Datei, deren erste Zeile das Passwort ist; ohne Angabe wird danach gefragt
help-identity-show = Was eine Identität besagt, und ihr Zertifikat für andere, die ihr vertrauen sollen
help-identity-show--p12 = Die PKCS#12-Datei
help-identity-show--password-file = Eine Datei, deren erste Zeile das Passwort ist; ohne Angabe wird danach gefragt
help-identity-show--certificate = Das Zertifikat auch in diese PEM-Datei schreiben
help-identity-show--page = Auch eine Seite mit dem Fingerabdruck in diese PDF-Datei schreiben, zum Übergeben
help-identity-show--lang = Die Sprache dieser Seite
help-identity-show--json = In JSON antworten
help-sign = Ein vorbereitetes Feld eines Dokuments signieren
help-sign--pdf = Das Dokument
help-sign--p12 = Die PKCS#12-Datei mit dem Schlüssel
help-sign--password-file = Eine Datei, deren erste Zeile das Passwort ist; ohne Angabe wird danach gefragt
help-sign--pkcs11 = Das Modul (PKCS#11) des Herstellers des Tokens, auf dem der Schlüssel liegt
help-sign--token = Die Bezeichnung des Tokens
help-sign--key = Die Bezeichnung des Schlüssels auf dem Token
help-sign--key-name = Wenn die Datei mehrere Schlüssel enthält: ein Wort des Namens oder des Ausstellers, oder der Anfang des Fingerabdrucks
help-sign--certificate = Eine Datei mit dem Zertifikat des Schlüssels und danach denen seiner Aussteller, falls der Token sie nicht enthält
help-sign--pin-file = Eine Datei, deren erste Zeile die PIN ist; ohne Angabe wird danach gefragt. Sie wird einmal versucht
help-sign--pss = Mit RSASSA-PSS statt PKCS#1 v1.5 signieren, falls der Schlüssel RSA ist
help-sign--hash = Das Hashverfahren; ohne Angabe das für den Schlüssel übliche: SHA-384 bei P-384, sonst SHA-256
help-sign--role = Für wen zu signieren ist
help-sign--level = Welche Nachweise die Signatur mitführt: b-b die Signatur allein, b-t mit einem Zeitstempel, b-lt mit allem, was die Signaturprüfung später braucht, b-lta mit einem Zeitstempel über alles
help-sign--tsa = Der Zeitstempeldienst, der gefragt wird (http://…); dorthin geht nur ein Hashwert
help-sign--tsa-policy = Die Richtlinie, nach der er stempeln soll, als Nummer mit Punkten
help-sign--evidence = Ein Zertifikat, eine OCSP-Antwort oder eine Sperrliste, oder ein Ordner damit, wonach nicht gefragt werden muss
help-sign--assessment = Die Prüfung, aus der das Dokument exportiert wurde: Die Signatur wird in ihrem Verlauf festgehalten, und ihre Antworten bleiben von da an, wie sie sind
help-sign--force = Auch über eine vorhandene Datei; was sie war, bleibt als .bak daneben
help-sign--out = Das zu schreibende signierte PDF
help-verify = Was von den Signaturen eines Dokuments zu halten ist, in Worten
help-verify--pdfs = Die Dokumente
help-verify--trust = Eine Zertifikatsdatei, der zu vertrauen ist, oder ein Ordner davon; mehrfach möglich
help-verify--evidence = Ein Zertifikat, eine OCSP-Antwort oder eine Sperrliste, oder ein Ordner damit, die zur Prüfung dienen, ohne dass ihnen vertraut wird
help-verify--against = Die Prüfung, die das Dokument enthalten sollte
help-verify--signatures-only = Nur die Signaturen prüfen, nicht, ob das Schreiben das ist, das die enthaltene Prüfung ergibt; bei vielen Dokumenten weit schneller
help-verify--at = Der Zeitpunkt, für den geprüft wird (RFC 3339); ohne Angabe jetzt
help-verify--json = In JSON antworten
help-extract = Die Prüfung aus einem Dokument herausnehmen
help-extract--pdf = Das Dokument
help-extract--out = Die zu schreibende Prüfungsdatei; eine vorhandene wird nie überschrieben
help-notice = Einen Entwurf der Information der betroffenen Personen aus den Antworten ausgeben
help-notice--file = Die Prüfung
help-notice--lang = Die Sprache des Entwurfs (en, fr, de)
help-withdraw = Eine signierte Genehmigung widerrufen; export ergibt dann das Schreiben
help-withdraw--file = Die Prüfung
help-withdraw--original = Die signierte Genehmigung
help-withdraw--signatory = Wer sie für den Verantwortlichen widerruft
help-withdraw--capacity = In welcher Eigenschaft
help-withdraw--reasons = Warum
help-withdraw--effective = Wann die Genehmigung endet; ohne Angabe mit dem Zugang des Schreibens
help-withdraw--date = Das Datum des Schreibens; ohne Angabe heute
help-list = Jede Prüfung unter einem Ordner: Stand, Ergebnis, Entscheidung, Überprüfung, Signaturen
help-list--dir = Der Ordner
help-list--due = Nur Genehmigungen, deren Überprüfung fällig ist, die am längsten überfällige zuerst
help-list--by = Der Tag, zu dem eine Überprüfung fällig ist (JJJJ-MM-TT); ohne Angabe heute
help-list--find = Nur die mit jedem Wort dieses Textes in Titel, Beteiligten, Antworten, Dateiname oder Stand
help-list--sort = Wonach die Zeilen geordnet werden; mit --due nach der Überprüfung, wenn nichts anderes angegeben ist
help-list--ics = Die Überprüfungen auch in diese Kalenderdatei schreiben
help-list--csv = Eine Tabelle für Tabellenkalkulationen
help-list--json = In JSON antworten
help-evidence = Dateien, auf denen die Antworten beruhen: in einem Ordner neben der Prüfung aufbewahrt, mit Prüfsumme
help-evidence-add = Dateien in den Ordner neben der Prüfung kopieren und verzeichnen
help-evidence-add--file = Die Prüfung
help-evidence-add--paths = Die hinzuzufügenden Dateien
help-evidence-add--questions = Die Kennung einer Frage, deren Antwort sie belegen; mehrfach möglich
help-evidence-add--description = Was sie sind, in wenigen Worten; wird im Schreiben gedruckt
help-evidence-list = Die verzeichneten Dateien: vorhanden, fehlend, geändert oder zu groß
help-evidence-list--file = Die Prüfung
help-evidence-list--json = In JSON antworten
help-evidence-relink = Fehlende und geänderte Dateien unter einem Ordner anhand ihrer Prüfsumme wiederfinden
help-evidence-relink--file = Die Prüfung
help-evidence-relink--dir = Der zu durchsuchende Ordner
help-evidence-remove = Dateien aus den Nachweisen herausnehmen; die Kopien bleiben bis „clean“
help-evidence-remove--file = Die Prüfung
help-evidence-remove--names = Ihre Namen, wie „list“ sie zeigt
help-evidence-clean = Kopien neben der Prüfung löschen, die nichts mehr verzeichnet
help-evidence-clean--file = Die Prüfung
help-evidence-clean--dry-run = Sie nur nennen

## Asked at the terminal

prompt-password = Passwort der Identität:{" "}
prompt-pin = PIN des Tokens:{" "}
prompt-new-password = Passwort für die neue Identität:{" "}
prompt-passphrase = Passphrase von { $file }:{" "}
prompt-new-passphrase = Neue Passphrase:{" "}
prompt-passphrase-again = Dieselbe noch einmal:{" "}

## Answers of the command line

protect-done = Geschützt. Niemand kann die Passphrase wiederherstellen: Wer sie vergisst, hat die Datei verloren. Nachweise daneben und daraus erzeugte Dokumente sind nicht geschützt.
check-clean = { $name }: { $questions } Fragen, { $rules } Regeln, keine Beanstandungen. Übersetzungen: { $languages ->
    [none] keine
   *[other] { $languages }
}
identity-facts =
    Name: { $subject }
    Ausgestellt von: { $issuer }
    Gültig von { $from } bis { $until }
    SHA-256-Fingerabdruck: { $fingerprint }
identity-self-issued = Selbst ausgestellt: Sie belegt, dass ein Dokument unverändert ist, nicht, wer signiert hat. Teilen Sie den Fingerabdruck denen, die ihr vertrauen sollen, auf einem anderen Weg mit als mit dem Dokument selbst.
identity-issued = Von anderer Stelle ausgestellt: Wie weit sie belegt, wer signiert hat, hängt vom Aussteller ab.
identity-expired = Sie ist abgelaufen: Mit ihr kann nichts mehr signiert werden.
identity-not-for-signing = Sie ist nicht zum Signieren von Dokumenten bestimmt: Einer solchen Signatur wird nicht vertraut.
demo-result = 1. Das Ergebnis der Vereinbarkeitsprüfung
demo-verified = 2. Das Schreiben wurde erstellt, signiert und seine Signatur geprüft
demo-files = 3. Die Dateien liegen in { $folder }

## Evidence

evidence-title = Nachweise
evidence-hint = Dateien, auf denen die Antworten beruhen. Sie werden neben die Prüfung kopiert und dem Schreiben beigefügt.
evidence-add = Nachweis hinzufügen
evidence-remove = Entfernen
evidence-relink = Verlorene Dateien suchen
evidence-relinked = { $found ->
    [one] Eine Datei wurde wiedergefunden
   *[other] { $found } Dateien wurden wiedergefunden
}; { $lost ->
    [0] keine fehlt mehr.
    [one] eine fehlt noch.
   *[other] { $lost } fehlen noch.
}
evidence-drop = Legen Sie die Dateien ab, um sie als Nachweise hinzuzufügen
evidence-item = { $name } ({ $size })
evidence-description = Gegenstand
evidence-checking = wird kontrolliert
evidence-where = Die Kopien liegen in { $folder }
evidence-unsaved = Bis zum Speichern der Prüfung im Arbeitsspeicher.
evidence-none = Es sind keine Nachweise verzeichnet.
evidence-state-present = vorhanden
evidence-state-missing = fehlt
evidence-state-changed = geändert
evidence-state-oversized = zu groß
evidence-line = { $number }. { $name }, { $size }: { $state }
evidence-supports = Belegt: { $questions }
evidence-found = { $name }: wiedergefunden als { $path }
evidence-lost = { $name }: nicht gefunden
evidence-all-there = Alle Dateien sind da und unverändert.
evidence-nothing-unused = Keine ungenutzten Kopien.
evidence-unused = Ungenutzt: { $name }
evidence-cleaned = Gelöscht: { $name }
evidence-not-inside = Nicht im Dokument: { $names }

## Register

register-heading = Register
register-intro = Ein Ordner mit Prüfungen und allem, was darunter liegt. Der Ordner ist das Register; nur ein Zwischenspeicher, der sich daraus jederzeit neu bilden lässt, liegt anderswo auf diesem Rechner.
register-local = Der Ordner wird auf diesem Rechner gelesen, und nichts darin wird verändert.
register-choose = Ordner wählen
register-save-table = Als Tabelle speichern
register-save-calendar = Überprüfungen als Kalender speichern
register-saved = Gespeichert als { $file }
register-saved-part = Gespeichert als { $file }: nur die angezeigten, { $count } von { $all } Prüfungen
register-find = Suchen
register-find-hint = Wörter aus Titel, Beteiligten, Antworten, Dateiname oder Stand
register-filter = Welche Prüfungen gezeigt werden
register-all = Alle ({ $count })
register-due = Zur Überprüfung fällig ({ $count })
register-only-open = Nicht entschieden ({ $count })
register-only-authorized = Genehmigt ({ $count })
register-only-refused = Abgelehnt ({ $count })
register-only-withdrawn = Widerrufen ({ $count })
register-only-request = Anfragen ({ $count })
register-only-protected = Geschützt ({ $count })
register-only-unreadable = Nicht lesbar ({ $count })
register-found = { $count ->
    [one] Eine Prüfung
   *[other] { $count } Prüfungen
}
register-reading = Bisher { $count }; der Ordner wird gelesen
register-more = Mehr zeigen
register-none = Es wurde keine Prüfung gefunden.
register-sort = Ordnen nach
register-sorted = aufsteigend geordnet
register-sorted-reversed = absteigend geordnet
register-assessment = Prüfung
register-parties = Beteiligte
register-file = Datei
register-title = Titel
register-controller = Verantwortlicher
register-recipient = Empfangende Stelle
register-state = Stand
register-outcome = Ergebnis
register-review = Überprüfung
register-signatures = Signaturen (nicht geprüft)
register-problem = Problem
register-state-open = nicht entschieden
register-state-authorized = genehmigt
register-state-refused = abgelehnt
register-state-withdrawn = widerrufen
register-state-request = Anfrage
register-state-protected = geschützt
register-state-unreadable = nicht lesbar
register-review-on = Überprüfung am { $date }
register-due-since = Überprüfung fällig seit { $date }
register-review-of = Genehmigung überprüfen: { $title }
register-signed = { $count ->
    [0] Dokument nicht signiert
    [one] 1 Signatur, nicht geprüft
   *[other] { $count } Signaturen, nicht geprüft
}
register-signed-of = { $count } von { $all } Signaturen, nicht geprüft

## The result in words

score-so-far = Nach den bisherigen Antworten: { $because }
score-headline =
    { $outcome }. { $favouring ->
        [0] Keiner von { $factors } Faktoren spricht für die Weiterverarbeitung.
        [one] { $favouring } von { $factors } Faktoren spricht für die Weiterverarbeitung.
       *[other] { $favouring } von { $factors } Faktoren sprechen für die Weiterverarbeitung.
    } { $margin ->
        [negative] {""}
        [0] Auch drei andere Antworten zusammen würden das Ergebnis nicht verschlechtern.
        [one] Schon eine andere Antwort würde das Ergebnis verschlechtern.
       *[other] Erst { $margin } andere Antworten zusammen würden das Ergebnis verschlechtern.
    } { $open ->
        [0] {""}
        [one] Eine Frage ist noch offen.
       *[other] { $open } Fragen sind noch offen.
    }
score-rules = Angewandte Regeln
score-conditions = Bedingungen
score-contradictions = Antworten, die nicht zueinander passen
score-missing = Noch offen
score-what-if = Was es ändern würde
score-what-if-opens = dann zu beantworten: { $questions }

## Signing

sign-role-controller = Für den Verantwortlichen
sign-role-dpo = Datenschutzbeauftragter
sign-role-processor = Für die empfangende Stelle
sign-reason-controller = Entscheidung des Verantwortlichen
sign-reason-dpo = Vom Datenschutzbeauftragten zur Kenntnis genommen
sign-reason-processor = Bedingungen angenommen
sign-when = { $date }, { $time }

## Verification

verify-verdict-valid = Gültig: seit der Signatur unverändert, signiert von jemandem, dem Sie ausdrücklich vertrauen.
verify-verdict-valid-untrusted = Seit der Signatur unverändert, aber das Zertifikat gehört nicht zu denen, denen Sie vertrauen: Wer signiert hat, steht nicht fest.
verify-verdict-modified = Nach der Signatur verändert, in einer Weise, die diese nicht zulässt.
verify-verdict-invalid = Nicht gültig: Mindestens eine Signatur ist ungültig.
verify-verdict-unsigned = Nicht signiert.
verify-verdict-unreadable = Die Datei lässt sich nicht als signiertes PDF lesen.
verify-signature = Feld „{ $field }“: { $signer }, { $time } nach der Uhr der signierenden Person
verify-timestamp-trusted = Sie bestand am { $time }, nach der Uhr von { $service }; diesem Dienst vertrauen Sie.
verify-timestamp-untrusted = Sie trägt einen Zeitstempel vom { $time }, nach der Uhr von { $service }; er beweist nichts, solange Sie diesem Dienst nicht vertrauen.
verify-timestamp-invalid = Sie trägt einen ungültigen Zeitstempel.
verify-document-timestamp = Zeitstempel über das ganze Dokument, Feld „{ $field }“:
verify-revocation-not-applicable = Niemand außer Ihnen könnte diesem Zertifikat das Vertrauen entziehen: Es steht keine Stelle darüber.
verify-revocation-good = Das Zertifikat war nicht gesperrt, wie seine Stelle am { $time } erklärt hat.
verify-revocation-revoked = Das Zertifikat wurde am { $time } gesperrt.
verify-revocation-unknown = Ob das Zertifikat gesperrt wurde, ist nicht bekannt: Nichts Vorliegendes gibt darüber Auskunft.
sign-asked = Über das Netz gefragt: { $addresses }
verify-integrity-intact = Was signiert wurde, ist unverändert.
verify-integrity-broken = Was signiert wurde, ist nicht mehr, was es war.
verify-integrity-unknown = Ob unverändert ist, was signiert wurde, lässt sich nicht sagen.
verify-trusted = Das Zertifikat gehört zu denen, denen Sie vertrauen.
verify-not-trusted = Das Zertifikat gehört nicht zu denen, denen Sie vertrauen.
verify-not-examined = Ob das Zertifikat zu denen gehört, denen Sie vertrauen, wurde nicht geprüft: Die Signatur hält der Prüfung nicht stand oder ist nicht prüfbar.
verify-signed-of = { $signed } von { $all } vorbereiteten Feldern signiert.
verify-unsigned-fields = Noch nicht signiert: { $fields }
verify-quoted = „{ $role }“
verify-removed-signatures = Eine Signatur wurde entfernt oder ersetzt: { $fields }
verify-embedded = Die Prüfung ist darin enthalten.
verify-not-embedded = Es ist keine lesbare Prüfung darin enthalten.
verify-signatures-only = Geprüft wurden nur die Signaturen: weder der beigefügte Inhalt noch, ob das Schreiben das ist, das er ergibt.
verify-letter-matches = Das Schreiben ist Byte für Byte das, welches die enthaltene Prüfung ergibt.
verify-letter-matched = So wie es signiert wurde, war das Schreiben Byte für Byte das, welches die enthaltene Prüfung ergibt.
verify-letter-differs = Das Schreiben ist nicht das, welches die enthaltene Prüfung ergibt.
verify-file-matches = Die enthaltene Prüfung ist die aus der Datei, die Sie angegeben haben.
verify-file-differs = Die enthaltene Prüfung ist nicht die aus der Datei, die Sie angegeben haben.
verify-differences = Was abweicht (- im Dokument, + in der Datei):

verify-reason-byte-range-malformed = Die Signatur gibt nicht richtig an, welche Bytes sie abdeckt.
verify-reason-byte-range-gap = Die Signatur lässt Bytes aus, die sie abdecken müsste.
verify-reason-signed-part-incomplete = Was signiert wurde, ist kein ganzes Dokument.
verify-reason-signature-not-in-signed-part = Die Signatur gehört nicht zu dem, was sie signiert.
verify-reason-value-shared = Mehrere Felder beanspruchen dieselbe Signatur.
verify-reason-sub-filter-unsupported = Die Signatur ist von einer Art, die nicht unterstützt wird.
verify-reason-cms-unreadable = Die Daten der Signatur lassen sich nicht lesen.
verify-reason-cms-trailing-data = Hinter den Daten der Signatur ist etwas verborgen.
verify-reason-cms-encapsulates-content = Die Signatur bringt eigenen Inhalt mit.
verify-reason-signer-count = Die Signatur stammt nicht von genau einer Person.
verify-reason-attribute-wrong = Ein signiertes Attribut fehlt oder ist falsch.
verify-reason-document-changed = Die signierten Bytes wurden verändert.
verify-reason-signature-wrong = Die Signatur passt nicht zum Schlüssel.
verify-reason-algorithm-weak = Das Verfahren oder der Schlüssel ist zu schwach, um etwas zu beweisen.
verify-reason-algorithm-unsupported = Das Verfahren wird nicht unterstützt.
verify-reason-certificate-missing = Das Zertifikat der signierenden Person fehlt.
verify-reason-certificate-mismatch = Das Zertifikat ist nicht das, mit dem signiert wurde.
verify-reason-certificate-untrusted = Kein Pfad führt von dem Zertifikat zu einem, dem Sie vertrauen.
verify-reason-path-algorithm-weak = Der Weg zu einem vertrauten Zertifikat beruht auf einem zu schwachen Verfahren.
verify-reason-issuer-out-of-validity = Ein Zertifikat der Aussteller war zu dieser Zeit nicht gültig.
verify-reason-issuer-not-allowed = Einer der Aussteller durfte nicht ausstellen, was er ausgestellt hat.
verify-reason-name-not-allowed = Einer der Aussteller darf für diesen Namen keine Zertifikate ausstellen.
verify-reason-certificate-revoked = Das Zertifikat wurde gesperrt, und nichts beweist, dass die Signatur älter ist.
verify-reason-issuer-revoked = Das Zertifikat eines Ausstellers wurde gesperrt.
verify-reason-certificate-not-for-signing = Das Zertifikat ist nicht zum Signieren bestimmt.
verify-reason-certificate-demands-unknown = Das Zertifikat stellt Anforderungen, die nicht verstanden werden.
verify-reason-certificate-not-yet-valid = Das Zertifikat ist noch nicht gültig.
verify-reason-certificate-expired = Das Zertifikat ist abgelaufen, und kein Zeitstempel beweist, dass die Signatur älter ist.
verify-reason-signed-outside-validity = Der angegebene Zeitpunkt der Signatur liegt außerhalb der Gültigkeit des Zertifikats.
verify-reason-timestamp-invalid = Ein Zeitstempel der Signatur ist ungültig.
verify-reason-timestamp-unreadable = Der Zeitstempel ist nicht lesbar.
verify-reason-timestamp-of-other = Der Zeitstempel bezieht sich auf etwas anderes.
verify-reason-timestamp-broken = Der Zeitstempel ist nicht, was sein Dienst signiert hat.
verify-reason-timestamp-purpose = Der Schlüssel des Zeitstempels ist nicht allein für Zeitstempel bestimmt.
verify-reason-timestamp-after-question = Der Zeitstempel liegt nach dem Zeitpunkt, für den geprüft wird.
verify-reason-changed-after-signing = Das Dokument wurde nach dieser Signatur verändert.

verify-change-field-signed = Ein weiteres Feld wurde signiert: { $field }
verify-change-signature-added = In einem Feld, das auf keiner Seite zu sehen ist, wurde eine Signatur hinzugefügt.
verify-change-signature-flags = Die Signaturkennzeichen des Formulars wurden geändert.
verify-change-security-store = Nachweise für die langfristige Signaturprüfung wurden hinzugefügt.
verify-change-document-timestamp = Das ganze Dokument wurde mit einem Zeitstempel versehen.
verify-change-document-information = Die Eigenschaften des Dokuments wurden geändert.
verify-change-metadata = Die Metadaten des Dokuments wurden geändert.
verify-change-format-declaration = Das angegebene Format wurde geändert.
verify-change-trailing-bytes = Es wurden Bytes angehängt, die kein ordnungsgemäßer neuer Stand des Dokuments sind.
verify-change-page-count = Seiten wurden hinzugefügt oder entfernt.
verify-change-page = Eine Seite wurde geändert.
verify-change-annotation = Eine Anmerkung wurde hinzugefügt oder geändert.
verify-change-attachment = Eine angehängte Datei wurde hinzugefügt, ersetzt oder entfernt.
verify-change-form = Das Formular wurde geändert.
verify-change-catalog = Der Katalog des Dokuments wurde geändert.
verify-change-trailer = Der Trailer der Datei wurde geändert.
verify-change-signature = Eine frühere Signatur wurde geändert.
verify-change-object = Ein Teil des Dokuments wurde geändert.
verify-change-object-added = Ein Teil wurde dem Dokument hinzugefügt.
verify-change-object-removed = Ein Teil wurde aus dem Dokument entfernt.

## Window

window-product = Repurpose
window-home = Startseite
window-save = Speichern
window-save-as = Speichern unter …
window-undo = Rückgängig
window-redo = Wiederholen
window-undone = Rückgängig gemacht: { $what }
window-redone = Wiederhergestellt: { $what }
window-settings = Einstellungen
window-language = Sprache des Fensters
window-appearance = Darstellung
window-appearance-system = Wie das System
window-appearance-light = Hell
window-appearance-dark = Dunkel
window-appearance-contrast = Hoher Kontrast
window-back = Zurück
window-continue = Weiter
window-place = Seite { $number } von { $of }
window-close = Schließen
window-cancel = Abbrechen
window-ok = OK
window-saved = Alle Änderungen gespeichert
window-saved-as = Gespeichert als { $file } in { $folder }
window-unsaved = Nicht gespeicherte Änderungen
window-no-file-yet = Noch in keiner Datei gespeichert
window-unsaved-title = Änderungen zuerst speichern?
window-unsaved-body = „{ $name }“ enthält Änderungen, die noch in keiner Datei stehen. Ohne Speichern gehen sie verloren.
window-unsaved-save = Speichern
window-unsaved-discard = Nicht speichern
window-unsaved-stay = Abbrechen
window-choose = Auswählen …
window-forget = Diese Datei entfernen
window-no-file = Keine Datei gewählt
window-date-pattern = TT.MM.JJJJ
window-date-wrong = Das ist noch kein Datum. Schreiben Sie Tag, Monat und Jahr, zum Beispiel 24.11.2026 oder 2026-11-24.
window-text-full = Das Feld ist voll: Es fasst { $limit } Zeichen, und was darüber hinausging, steht nicht darin. Legen Sie längere Texte in eine Datei und fügen Sie diese als Nachweis hinzu.
window-path = Pfad
window-path-open = Dieses System bietet keinen Dateidialog. Bitte schreiben Sie, wo die Datei liegt.
window-path-save = Dieses System bietet keinen Dateidialog. Bitte schreiben Sie, wo die Datei liegen soll.
window-path-folder = Dieses System bietet keinen Dateidialog. Bitte schreiben Sie, welcher Ordner es sein soll.
window-path-absent = Es gibt keine Datei dieses Namens.
window-path-no-folder = Diesen Ordner gibt es nicht.
window-path-taken = Eine Datei dieses Namens gibt es bereits. Wählen Sie einen anderen Namen.
window-pick-open = Prüfung oder Schreiben öffnen
window-pick-save = Prüfung speichern
window-pick-letter = Schreiben exportieren
window-pick-to-sign = Zu signierendes Schreiben wählen
window-pick-new-identity = Neue Identität speichern
window-pick-identity = Ihre Identität wählen
window-pick-signed = Signiertes Schreiben speichern
window-pick-certificate = Ihr Zertifikat für andere speichern
window-pick-fingerprint = Die Seite mit dem Fingerabdruck speichern
window-pick-to-verify = PDF wählen, dessen Signatur zu prüfen ist
window-pick-trust = Zertifikat wählen, dem Sie vertrauen
window-pick-original = Signierte Genehmigung wählen
window-pick-against = Datei der Vereinbarkeitsprüfung zum Vergleich wählen
window-file-assessment = Prüfung
window-file-identity = Identität
window-file-certificate = Zertifikat
window-file-fingerprint = fingerabdruck
window-file-withdrawal = widerruf
window-file-signed = signiert
window-job-open = Wird geöffnet …
window-job-evidence = Nachweise werden hinzugefügt
window-job-relink = Dateien werden gesucht
window-pick-evidence = Datei als Nachweis wählen
window-pick-logo = Logo wählen
window-pick-register = Ordner mit den Prüfungen wählen
window-pick-register-table = Register als Tabelle speichern
window-pick-register-calendar = Überprüfungen als Kalender speichern
window-file-register = Register
window-file-reviews = Überprüfungen
window-pick-relink = Zu durchsuchenden Ordner wählen
window-job-export = Schreiben wird exportiert …
window-job-identity = Identität wird angelegt …
window-job-sign = Wird signiert …
window-job-verify = Signatur wird geprüft …
window-job-broke = Dabei ist im Programm ein Fehler aufgetreten. Ihre Antworten sind unberührt. Bitte speichern Sie und versuchen Sie es noch einmal.

## The list of commands, and keys

palette-title = Befehl finden
palette-find = Befehl
palette-hint = Schreiben Sie ein Wort davon. Pfeiltasten wählen aus, Eingabe führt aus, Escape schließt.
palette-none = Kein Befehl enthält diese Wörter.
palette-next = Nächste Seite
palette-before = Vorige Seite
palette-retrace = Zurück dorthin, woher Sie kamen
palette-new = Neue Prüfung
zoom-larger = Alles größer
zoom-smaller = Alles kleiner
zoom-usual = Alles in normaler Größe
key-command = Strg
key-shift = Umschalt
key-page-down = Bild ab
key-page-up = Bild auf
key-alt = Alt
key-left = Pfeil links
key-tab = Tab
key-arrows = Pfeiltasten
key-space = Leertaste oder Eingabe
key-escape = Escape
shortcuts-title = Tastatur
shortcuts-intro = Alles geht ohne Maus. Jeder Befehl steht auch in der Befehlsliste.
shortcuts-commands = Befehle
shortcuts-moves = Sich bewegen
shortcuts-tab = Zum nächsten Element; mit Umschalt zum vorigen
shortcuts-arrows = Innerhalb einer Gruppe wählen oder blättern
shortcuts-space = Das Umrandete betätigen
shortcuts-escape = Einen Dialog verlassen
palette-count = { $count ->
    [one] 1 Befehl
   *[other] { $count } Befehle
}

## Settings

settings-intro = Sie gelten für Sie an diesem Rechner und wirken sofort.
settings-language = Sprache
settings-language-hint = Die Sprache eines Schreibens wählen Sie gesondert auf der Seite des Dokuments.
settings-looks = Aussehen
settings-zoom = Größe
settings-zoom-hint = Der Schrift und aller Elemente.
settings-percent = { $percent } %
settings-wizard = Fragen
settings-questions = Der Assistent zeigt
settings-by-section = Einen Abschnitt je Seite
settings-one-question = Eine Frage je Seite
settings-more = Mehr

## About

about-title = Über Repurpose
about-version = Version { $version }. Die Vereinbarkeitsprüfung nach Art. 6 Abs. 4 DSGVO, von der Frage bis zum signierten Schreiben.
about-leaves = Was diesen Rechner verlässt
about-leaves-nothing = Von selbst sendet das Programm nichts: kein Konto, keine Telemetrie, keine Suche nach Aktualisierungen.
about-leaves-timestamp = Nennen Sie für eine Signatur einen Zeitstempeldienst, so erhält dieser einen Hashwert, nie das Schreiben. Auf den Stufen B-LT und B-LTA werden außerdem die in den Zertifikaten genannten Stellen gefragt, ob diese noch gelten.
about-leaves-letter = Das Schreiben geht hinaus, wenn Sie es versenden. Darin sind die Prüfung und ihre Nachweise, ohne Ihre privaten Notizen.
about-keeps = Was auf diesem Rechner liegt
about-keeps-hint = Prüfungen und Schreiben sind Dateien, wo Sie sie ablegen. Daneben nutzt das Programm diese Orte. Nur die Einstellungen und der Zwischenspeicher des Registers lassen sich löschen, ohne dass Arbeit verloren geht; alles Übrige gibt es sonst nirgends.
about-keeps-settings = Einstellungen
about-keeps-register = Zwischenspeicher des Registers
about-keeps-questionnaires = Eigene Fragebögen
about-limits = Was das Programm nicht leistet
about-limits-law = Es ordnet die Fragen und hält die Begründungen fest. Ob eine Antwort zutrifft und was rechtlich daraus folgt, beurteilen Sie.
about-limits-identity = Eine hier angelegte Identität belegt, dass ein Schreiben unverändert ist, nicht, wer es signiert hat. Teilen Sie ihren Fingerabdruck persönlich oder telefonisch mit. Eine qualifizierte elektronische Signatur (Art. 3 Nr. 12 eIDAS-Verordnung) entsteht damit nicht.
about-licences = Lizenzen
about-licence = Freie Software
about-licence-program = Repurpose: Apache-Lizenz 2.0 oder MIT-Lizenz, nach Ihrer Wahl.
about-licence-fonts = Schriften: Inter und Source Sans 3 unter der SIL Open Font License 1.1, Lucide-Symbole unter der ISC-Lizenz.
about-licence-crates = Bibliotheken: die unten genannten Crates, jede unter ihrer eigenen freizügigen Lizenz.

## The tour

tour-offer = Neu hier?
tour-offer-about = Sehen Sie ein Beispiel in fünf Schritten, von den Fragen bis zum Schreiben. Es ist eine Kopie: Sie können nichts daran beschädigen.
tour-start = Rundgang beginnen
tour-decline = Jetzt nicht
tour-place = Rundgang, Schritt { $number } von { $of }
tour-next = Nächster Schritt
tour-end = Rundgang beenden
tour-questions = Fragen, eine Seite für jedes Thema
tour-questions-about = Beantworten Sie, was Sie wissen, und kennzeichnen Sie den Rest als nicht bekannt. Das Zwischenergebnis steht auf jeder Seite mit Fragen, ebenso, warum eine Frage gestellt wird.
tour-answers = Alle Antworten auf einer Seite
tour-answers-about = Lesen Sie sie noch einmal, bevor sie zählen: alle oder nur, was offen ist, gegen die Weiterverarbeitung spricht oder geändert wurde.
tour-result = Das Ergebnis und seine Gründe
tour-result-about = Jeder Faktor nennt die Antworten und Vorschriften, auf denen er beruht. Darunter steht, was das Ergebnis ändern würde.
tour-decision = Stellungnahme und Entscheidung bleiben bei Ihnen
tour-decision-about = Das Ergebnis entscheidet nichts. Die Stellungnahme des Datenschutzbeauftragten und die Entscheidung des Verantwortlichen werden daneben mit ihrer Begründung festgehalten.
tour-document = Das Schreiben, bereit zum Signieren
tour-document-about = Sie sehen die tatsächlichen Seiten, bevor das Schreiben versandt wird, und was darin enthalten ist. Auf der nächsten Seite wird es signiert.

## Home

home-title = Dürfen diese Daten weiterverarbeitet werden?
home-intro = Führen Sie die Vereinbarkeitsprüfung nach Art. 6 Abs. 4 DSGVO durch, begründen Sie das Ergebnis, entscheiden Sie, und signieren Sie das Schreiben, das die Weiterverarbeitung genehmigt oder ablehnt.
home-continue = Diese Prüfung fortsetzen
home-open = Datei öffnen …
home-register = Register der Prüfungen
home-verify = Signatur eines PDF prüfen
home-recent = Zuletzt bearbeitet
home-more = Mehr
home-register-about = Alle Prüfungen: was entschieden, was offen und was erneut zu prüfen ist
home-start = Neue Prüfung beginnen
home-start-hint = Eine Prüfung gilt einer einzigen Weiterverarbeitung und mündet in ein einziges Schreiben.
home-start-this = Beginnen
home-examples = Beispiel ansehen
home-examples-hint = Ein Beispiel öffnet sich als Kopie ohne Datei. Ändern Sie, was Sie möchten; geschrieben wird erst, wenn Sie speichern.
home-example-ai-training = Ein Auftragsverarbeiter möchte sein Modell trainieren
home-example-ai-training-about = Supportanfragen eines Shops, erbeten von seinem Helpdesk-Anbieter. Mit Bedingungen genehmigt.
home-example-partner-marketing = Ein Partner möchte die Daten für Werbung nutzen
home-example-partner-marketing-about = Kundendaten, erbeten von einem Partner für eigene Werbung. Mit Begründung abgelehnt.
home-local = Alles bleibt auf diesem Rechner.

section-steps = Schritte
section-closing = Von den Antworten zum Dokument
section-beside = Zwischenergebnis und Quellen
section-status-empty = Nicht begonnen
section-status-partly = In Arbeit
section-status-done = Fertig
section-result = Zwischenergebnis
section-open = { $missing ->
    [0] Alle Fragen sind beantwortet
   *[other] Vorläufig, { $missing } unbeantwortet
}{ $unknown ->
    [0] .
   *[other] , { $unknown } mit „nicht bekannt“.
}
section-sources = Warum danach gefragt wird
section-name = Name dieser Prüfung
section-name-hint = Für Ihre eigenen Listen; er erscheint nicht im Dokument.
section-version = Fassung { $to } dieses Fragebogens liegt vor; beantwortet wurde die Prüfung unter Fassung { $from }.
section-version-remedy = Die Datei bleibt bei der Fassung, mit der sie beantwortet wurde. Was die andere ändern würde, steht nebeneinander; auf einer Kopie können Sie unter ihr weiterarbeiten.
section-asked-because = Gefragt, weil gilt: { $condition }.
section-weak = Eine Antwort, die einer Nachprüfung nicht standhielte
section-good = Eine Antwort, die einer Nachprüfung standhielte
section-terms = Begriffe
section-question = Frage { $number } von { $of }
section-halted = Bevor Sie weitergehen
section-halted-hint = Jeder Verweis führt zu seinem Feld; was Sie geschrieben haben, ist noch da.
section-cell = { $question }, Zeile { $row }: { $column }
section-cell-missing = Dies ist noch nicht ausgefüllt. Füllen Sie es aus oder entfernen Sie die Zeile.
section-party-nameless = Der Name fehlt. Schreiben Sie, wer es ist, oder leeren Sie die übrigen Felder.
section-confirm = Diese Frage wurde seit der Antwort neu gefasst.
section-confirm-remedy = Lesen Sie sie neu. Bestätigen Sie die Antwort, wenn sie noch passt, oder ändern Sie sie.
section-confirm-button = Antwort bestätigen
section-optional = { $question } (optional)
section-mark-unknown = Nicht bekannt
section-draft-notice = Aus den Antworten entwerfen
section-draft-notice-help = Aus den bisherigen Antworten lässt sich ein Entwurf machen. Lesen Sie ihn, bevor Sie ihn behalten: Was offen ist, steht in Klammern.
section-unknown = Als nicht bekannt vermerkt. Ein positives Ergebnis ist damit bis zur Antwort ausgeschlossen, das Speichern nie.
section-unknown-optional = Als nicht bekannt vermerkt. Die Antwort ist nicht erforderlich: Sie hindert nichts, und das Dokument sagt, dass es nicht bekannt ist.
section-unknown-reason = Warum ist es nicht bekannt, und wer könnte es sagen?
section-known = Doch beantworten
section-reasons-and-note = Begründung und private Notiz
section-reason = Begründung
section-reason-hint = Wird in der Anlage des Schreibens gedruckt.
section-note = Private Notiz
section-note-hint = Bleibt in Ihrer Datei und gelangt nie in ein Dokument.
section-owner = Wer dafür einsteht
section-due = Umgesetzt bis
section-party-name = Name
section-party-address = Postanschrift
section-party-contact = E-Mail oder anderer Kontakt
section-row = { $question }, Zeile { $number }
section-add-row = Zeile hinzufügen
section-remove-row = Diese Zeile entfernen

answers-title = Antworten durchsehen
answers-intro = Lesen Sie alles noch einmal durch. Was Sie hier ändern, ändert das Ergebnis sofort.
answers-filter = Welche Antworten angezeigt werden
answers-all = Alle Antworten
answers-open = Fehlend oder nicht bekannt
answers-unknown = Nicht bekannt
answers-against = Gegen die Weiterverarbeitung
answers-changed = Noch nicht gespeichert
answers-to-confirm = Zu bestätigen
answers-change = Ändern
answers-answer = Beantworten
answers-missing = Noch nicht beantwortet
answers-optional = Offen gelassen
answers-none-open = Es fehlt nichts.
answers-none-open-next = Jede gestellte Frage ist beantwortet.
answers-none = Keine Antwort dieser Art.
answers-contradiction = Zwei Antworten passen nicht zueinander
answers-left-out = Aufbewahrt, aber nicht mehr gefragt
answers-left-out-hint = Eine spätere Antwort hat diese Fragen entbehrlich gemacht. Sie zählen nicht für das Ergebnis und kehren zurück, sobald wieder nach ihnen gefragt wird.
answers-dropped = Aufbewahrt, aber aus dem Fragebogen weggefallen
answers-dropped-hint = Diese Fassung des Fragebogens fragt danach nicht mehr. Die Antworten bleiben in der Datei und zählen nicht für das Ergebnis.
asking-title = Fragen an die empfangende Stelle
asking-about = Was offen ist und die empfangende Stelle angeben kann, wird zu einem Schreiben, das danach fragt, zuerst nach dem, was als nicht bekannt vermerkt ist. Es enthält weder Ihre Antworten noch Ihre Notizen.
asking-save = Fragen speichern
asking-saved = Die Fragen wurden gespeichert als { $file }. Senden Sie sie der empfangenden Stelle.
asking-pick = Fragen an die empfangende Stelle speichern
asking-file = fragen

result-title = Ergebnis
result-outcome-compatible = Die Weiterverarbeitung ist mit dem ursprünglichen Zweck vereinbar.
result-outcome-compatible-with-safeguards = Die Weiterverarbeitung ist vereinbar, solange die Garantien bestehen.
result-outcome-undecided = Die Prüfung lässt sich noch nicht entscheiden.
result-outcome-test-not-applicable = Die Vereinbarkeitsprüfung ist hier nicht anwendbar.
result-outcome-needs-consent-or-law = Die Prüfung ist nicht eröffnet: Eine Einwilligung oder eine Rechtsvorschrift ist erforderlich.
result-outcome-incompatible = Die Weiterverarbeitung ist mit dem ursprünglichen Zweck nicht vereinbar.
result-favouring = { $favouring ->
    [0] Keiner von { $factors } Faktoren spricht für oder eher für die Weiterverarbeitung.
    [one] { $favouring } von { $factors } Faktoren spricht für oder eher für die Weiterverarbeitung.
   *[other] { $favouring } von { $factors } Faktoren sprechen für oder eher für die Weiterverarbeitung.
}
result-exploring = Es wird gesucht, was das Ergebnis ändern würde …
result-margin = { $margin ->
    [one] Schon eine andere Antwort würde das Ergebnis verschlechtern.
   *[other] Erst { $margin } andere Antworten zusammen würden das Ergebnis verschlechtern.
}
result-margin-open = { $margin ->
    [one] Schon mit einer anderen Antwort wäre das Ergebnis wieder offen.
   *[other] Erst mit { $margin } anderen Antworten zusammen wäre das Ergebnis wieder offen.
}
result-margin-wide = Auch drei andere Antworten zusammen würden das Ergebnis nicht verschlechtern.
result-way-to-positive = { $margin ->
    [one] Schon eine andere Antwort würde zu einem positiven Ergebnis führen.
   *[other] Erst { $margin } andere Antworten zusammen würden zu einem positiven Ergebnis führen.
}
result-way-to-positive-none = Auch drei andere Antworten zusammen würden nicht zu einem positiven Ergebnis führen.
result-open = { $missing ->
    [0] Jede Frage ist beantwortet
    [one] { $missing } Frage ist offen
   *[other] { $missing } Fragen sind offen
}{ $unknown ->
    [0] {""}
   *[other] , { $unknown } mit „nicht bekannt“
}
result-provisional = Die bisherigen Antworten deuten auf: { $outcome }. Ein positives Ergebnis gilt nicht, solange etwas offen ist.
result-provisional-none = Die bisherigen Antworten deuten noch auf kein Ergebnis hin. Solange etwas offen ist, gilt kein positives Ergebnis.
result-tending = Tendenz: { $outcome }
result-factors = Die fünf Faktoren
result-capped = Regel „{ $rule }“ lässt keine bessere Bewertung zu.
result-factor-missing = Bewertet werden kann erst, wenn dies beantwortet ist:
result-answers-behind = Antworten, auf denen diese Bewertung beruht
result-rules = Geltende Regeln
result-conditions = Bedingungen einer Genehmigung
result-in-place = Besteht bereits und ist beizubehalten
result-to-come = Noch umzusetzen
result-purposes = Die beiden Zwecke
result-purposes-hint = Hervorgehoben: Wörter des neuen Zwecks, die der ursprüngliche nicht hat.
result-purpose-original = Wofür die Daten erhoben wurden
result-purpose-new = Wofür sie weiterverarbeitet werden sollen
result-purpose-adds = Hinzugekommen: { $words }
result-what-if = Was das Ergebnis ändern würde
result-what-if-hint = Jede dieser Antworten würde, allein oder zusammen, zu dem darunter genannten Ergebnis führen.
result-what-if-safeguards = Garantien, die noch vorgesehen werden können, stehen zuerst.
result-what-if-opens = { $count ->
    [one] Dann wäre eine weitere Frage zu beantworten
   *[other] Dann wären { $count } weitere Fragen zu beantworten
}
result-what-if-none = Weder eine noch zwei oder drei andere Antworten zusammen würden es ändern.
result-what-if-all = Alle { $count } anzeigen
result-try = Ausprobieren
result-tried = Sie probieren Antworten aus
result-tried-about = Nichts davon ist beantwortet, gespeichert, ausgegeben oder signiert, und nichts anderes lässt sich ändern, bis Sie es behalten oder zurückgehen. Behalten Sie es nur, wenn es zutrifft.
result-tried-change = { $from } → { $to }
result-try-keep = Behalten
result-try-back = Zurückgehen

decision-title = Stellungnahme und Entscheidung
decision-intro = Das Ergebnis folgt aus den Antworten. Die Stellungnahme des Datenschutzbeauftragten und die Entscheidung des Verantwortlichen werden jeweils für sich festgehalten.
decision-opinion = Stellungnahme des Datenschutzbeauftragten
decision-opinion-needed = Eine hier geltende Regel verlangt diese Stellungnahme vor einer Entscheidung.
decision-tenor = Wie lautet die Stellungnahme des Datenschutzbeauftragten?
decision-opinion-reasons = Begründung der Stellungnahme
decision-opinion-why-not-sought = Warum wurde sie nicht eingeholt?
decision-opinion-date = Datum der Stellungnahme
decision-controller = Entscheidung des Verantwortlichen
decision-not-open = Eine Genehmigung ist hier nicht möglich.
decision-kind = Wie entscheidet der Verantwortliche?
decision-authorize = Weiterverarbeitung genehmigen
decision-authorize-help = Für diese eine Verarbeitung, zu den Bedingungen des Schreibens.
decision-refuse = Weiterverarbeitung ablehnen
decision-refuse-help = Sie bleibt untersagt. Der Verantwortliche kann stets ablehnen.
decision-ground = Worauf beruht die Ablehnung?
decision-ground-test-failed = Die Vereinbarkeitsprüfung wurde nicht bestanden
decision-ground-test-not-open = Die Prüfung ist nicht eröffnet: Eine Einwilligung oder eine Rechtsvorschrift ist erforderlich
decision-ground-insufficient-information = Die vorgelegten Angaben reichen für die Prüfung nicht aus
decision-ground-free-decision = Eine freie Entscheidung des Verantwortlichen, den nichts zur Genehmigung verpflichtet
decision-resubmission = Mit einer neuen Anfrage vorzulegen
decision-resubmission-hint = Wird in der Ablehnung gedruckt, damit die andere Seite weiß, was helfen würde.
decision-reasons = Begründung der Entscheidung
decision-departs = Das Ergebnis ist negativ: Der Verantwortliche hat abzulehnen
decision-departs-means = Eine Genehmigung weicht hier vom Ergebnis der Prüfung ab. Sie setzt die Stellungnahme des Datenschutzbeauftragten und eine Begründung voraus, die vor einer Aufsichtsbehörde Bestand hat; das Schreiben weist das negative Ergebnis daneben aus.
decision-reasons-hint = Erforderlich, wenn die Entscheidung vom Ergebnis oder von der Stellungnahme abweicht.
decision-signatory = Wer entscheidet für den Verantwortlichen?
decision-capacity = In welcher Funktion?
decision-capacity-hint = Zum Beispiel: Mitglied der Geschäftsführung.
decision-date = Datum der Entscheidung
withdrawal-title = Widerruf
withdrawal-intro = Eine versandte Genehmigung lässt sich jederzeit widerrufen. Das Schreiben bezeichnet das signierte Dokument durch dessen Fingerabdruck; beginnen Sie deshalb mit diesem Dokument.
withdrawal-begin = Signierte Genehmigung widerrufen …
withdrawal-original = Widerrufene Genehmigung
withdrawal-signer = Signiert von
withdrawal-reasons = Begründung des Widerrufs
withdrawal-effective = Die Genehmigung endet am
withdrawal-effective-hint = Ohne Datum endet sie mit dem Zugang des Schreibens.
withdrawal-take-back = Widerruf zurücknehmen
decision-obstacles = Bevor signiert werden kann
decision-ready = Alles, was das Schreiben braucht, liegt vor.
decision-ready-next = Exportieren und signieren Sie es als Nächstes.
decision-lacking = Was dem Schreiben noch fehlt
decision-lacking-hint = Jede dieser Fragen liefert etwas, das das Schreiben angeben muss.
decision-incomplete = { $count ->
    [one] { $count } Frage ist noch nicht beantwortet.
   *[other] { $count } Fragen sind noch nicht beantwortet.
}
decision-incomplete-remedy = Beantworten Sie sie, oder vermerken Sie sie als nicht bekannt und sagen Sie, warum.
decision-to-answers = Offenes ansehen
decision-to-result = Ergebnis ansehen
decision-to-decision = Zur Entscheidung

document-title = Dokument
document-authorization = Das Schreiben genehmigt die Weiterverarbeitung.
document-refusal = Das Schreiben lehnt die Weiterverarbeitung ab.
document-withdrawal = Das Schreiben widerruft eine Genehmigung.
document-exported = Das Schreiben wurde exportiert.
document-to-sign = Jetzt signieren
document-language = Sprache des Schreibens
document-state = Entwurf oder endgültig
document-final = Endgültig
document-final-help = Vollständig, bereit zum Signieren.
document-draft = Entwurf
document-draft-help = Zeigt, was offen ist, trägt ein Wasserzeichen und lässt sich nicht signieren.
document-leaves = Was mit dem PDF diesen Rechner verlässt
document-leaves-letter = Das Schreiben mit seinen Anlagen: Faktoren, jede Antwort mit ihrer Begründung, Regeln und Quellen.
document-leaves-notice = Die Mitteilung des Widerrufs mit dem, was das widerrufene Dokument kennzeichnet.
document-leaves-assessment = Die Prüfung selbst, im PDF angehängt, damit sie nachvollzogen und wieder geöffnet werden kann.
document-leaves-evidence = { $files ->
    [one] Eine Nachweisdatei, mit ihrem ganzen Inhalt im PDF angehängt.
   *[other] { $files } Nachweisdateien, mit ihrem ganzen Inhalt im PDF angehängt.
}
document-leaves-letterhead = Ihr Briefpapier, ebenfalls angehängt: Wer das Schreiben prüft, erstellt es damit noch einmal.
document-stays = { $notes ->
    [0] Sie haben keine privaten Notizen geschrieben. Private Notizen gelangen nie in das Dokument.
    [one] Ihre private Notiz bleibt hier.
   *[other] Ihre { $notes } privaten Notizen bleiben hier.
}
document-preview = Die Seiten
document-no-preview = Die Seiten lassen sich nicht zeigen
document-preview-drawn = Die Seiten werden gezeichnet …
document-page-before = Seite zurück
document-page-after = Seite vor
document-smaller = Kleiner
document-larger = Größer
document-page = Seite
document-page-of = Seite { $page } von { $pages }
document-export = PDF exportieren …
document-held = Das endgültige Dokument setzt voraus, dass die oben genannten Punkte erledigt sind. Ein Entwurf lässt sich jederzeit exportieren.

letterhead-title = Briefpapier
letterhead-hint = Gilt für jedes Schreiben von diesem Rechner. Was leer bleibt, kommt aus der Prüfung.
letterhead-change = Briefpapier ändern
letterhead-close = Fertig
letterhead-name = Name der Organisation
letterhead-name-hint = So, wie er im Kopf Ihrer Schreiben steht.
letterhead-address = Anschrift
letterhead-address-hint = Anschrift und Erreichbarkeit, je Zeile eine Angabe.
letterhead-colour = Farbe
letterhead-colour-hint = Sechs hexadezimale Ziffern, z. B. 14304F. Überschriften, Linien und Balken nehmen sie an.
letterhead-reference = Muster für das Aktenzeichen
letterhead-reference-hint = Z. B. DSB-{"{year}"}-{"{number}"}: Das Jahr ist das des Schreibens, die Nummer ist das Zeichen, das in der Prüfung angegeben ist.
letterhead-logo = Logo
letterhead-logo-hint = PNG oder JPEG, höchstens 5 MB. Behalten werden nur die Pixel, in der Größe, die der Druck braucht.

signing-title = Signieren
signing-intro = Eine elektronische Signatur zeigt, dass das Schreiben seither nicht verändert wurde. Wer signiert hat, belegt sie nur so weit, wie das Zertifikat reicht. Sie entsteht auf diesem Rechner.
signing-document = Schreiben
signing-document-hint = Das exportierte PDF oder eines, das Ihnen zur Gegenzeichnung zugegangen ist.
signing-identity = Identität
signing-new = Identität anlegen
signing-existing = Identitätsdatei verwenden
signing-new-hint = Es dauert eine Minute: ein Schlüssel und ein Zertifikat in einer Datei, die Ihr Passwort schützt. Andere vertrauen ihr, sobald Sie ihnen ihren Fingerabdruck persönlich oder am Telefon mitgeteilt haben.
signing-new-kind = Was damit signiert wird, trägt eine („einfache“) elektronische Signatur (Art. 3 Nr. 10 eIDAS-Verordnung), nie eine qualifizierte (Art. 3 Nr. 12). Ob sie eine fortgeschrittene ist (Art. 3 Nr. 11, Art. 26), ist im Einzelfall zu beurteilen.
signing-name = Ihr Name
signing-organization = Organisation (optional)
signing-email = E-Mail-Adresse (optional)
signing-new-password = Passwort für die Identität
signing-new-password-hint = Mindestens 8 Zeichen. Es wird nirgends aufbewahrt; niemand kann es wiederherstellen.
signing-again = Dasselbe Passwort noch einmal
signing-differs = Die beiden Passwörter stimmen nicht überein.
signing-make = Identität anlegen …
signing-make-lacks = Erforderlich sind zuerst Ihr Name und zweimal dasselbe Passwort mit mindestens 8 Zeichen.
signing-made = Die Identität wurde als { $file } gespeichert. Bewahren Sie Datei und Passwort getrennt auf.
signing-file = Identitätsdatei
signing-file-hint = Eine .p12- oder .pfx-Datei: hier angelegt oder von einer Zertifizierungsstelle.
signing-password = Passwort der Identität
signing-password-hint = Wird nur für diese Signatur gebraucht und nicht aufbewahrt.
signing-key = Mit welchem Schlüssel?
signing-key-hint = Diese Datei enthält mehrere. Wer das Schreiben liest, sieht den Namen desjenigen, den Sie nehmen.
signing-key-issuer = Ausgestellt von { $issuer }.
signing-key-self-issued = Selbst ausgestellt.
signing-key-fit = Gültig bis { $until }.
signing-key-not-yet = Nicht vor dem { $from } gültig: Mit ihm lässt sich noch nicht signieren.
signing-key-expired = Abgelaufen am { $until }: Mit ihm lässt sich nicht mehr signieren.
signing-key-not-for-signing = Nicht zum Signieren von Dokumenten bestimmt.
signing-lacks-key = Wählen Sie zuerst einen der Schlüssel.
signing-role = In welcher Eigenschaft signieren Sie?
signing-role-controller = Für den Verantwortlichen
signing-role-dpo = Als Datenschutzbeauftragter des Verantwortlichen
signing-role-processor = Für den Empfänger, den künftigen Verantwortlichen
signing-sign = Schreiben signieren …
signing-lacks = Es fehlt noch: { $names }
signing-level = Welche Nachweise soll die Signatur enthalten?
signing-level-b = Die Signatur allein (B-B)
signing-level-t = Mit der Zeit nach der Uhr eines Dienstes (B-T)
signing-level-lt = Mit allem, was die Signaturprüfung noch nach Jahren braucht (B-LT)
signing-level-lta = Mit einem Zeitstempel über alles, für Archive (B-LTA)
signing-service = Adresse des Zeitstempeldienstes
signing-service-hint = Beim Signieren geht ein Hashwert der Signatur an diese Adresse und nichts vom Schreiben. Sie beginnt mit http://.
signing-service-hint-authorities = Beim Signieren geht ein Hashwert an diese Adresse und nichts vom Schreiben. Die in den Zertifikaten genannten Stellen werden gefragt, ob diese noch gelten. Die Adresse beginnt mit http://.
signing-lacks-service = Für diese Stufe ist ein Zeitstempeldienst erforderlich.
signing-not-exported = Aus dieser Prüfung wurde noch kein Dokument exportiert
signing-not-exported-means = Signiert wird das exportierte PDF. Exportieren Sie es auf der Seite des Dokuments, oder wählen Sie eines, das Sie schon haben.
signing-export = Zum Dokument
signing-outdated = Die Prüfung sagt etwas anderes als dieses Schreiben
signing-outdated-means = Nach dem Export des Schreibens wurde etwas geändert. Exportieren Sie es neu und signieren Sie dieses.
signing-to-document = Das Schreiben neu exportieren
signing-not-recorded = Die Signatur kann nicht im Verlauf der Prüfung festgehalten werden
signing-unsaved = Speichern Sie die Prüfung, bevor Sie signieren
signing-no-file = Sie hat noch keine Datei. Die Signatur wird in ihrem Verlauf festgehalten, und ihre Antworten bleiben dann, wie sie signiert wurden; beides geht verloren, wenn sie nicht gespeichert wird. Das signierte PDF ist davon nicht betroffen.
signing-read-only = Die Prüfung ist hier schreibgeschützt. Das Schreiben lässt sich trotzdem signieren.
signing-other = Dies ist nicht das Schreiben der geöffneten Prüfung
signing-other-means = Es lässt sich trotzdem signieren. Die Signatur wird nicht im Verlauf der Prüfung festgehalten.
signing-save = Die Prüfung speichern
window-remedy-evidence-missing = Legen Sie die Dateien wieder in den Ordner neben der Prüfung, lassen Sie auf der Seite „Antworten durchsehen“ nach ihnen suchen, oder entfernen Sie sie aus den Nachweisen.
window-remedy-evidence-changed = Lassen Sie auf der Seite „Antworten durchsehen“ nach den ursprünglichen Dateien suchen, fügen Sie die neuen hinzu, oder entfernen Sie sie aus den Nachweisen.
window-remedy-unknown-questionnaire = Die Seite der Fragebögen zeigt die vorhandenen. Bitten Sie den Ersteller der Datei um seinen Fragebogen.
window-remedy-no-such-field = Ein Entwurf kann nicht signiert werden: Wählen Sie auf der Seite des Dokuments „Endgültig“ und exportieren Sie das Schreiben neu. Sonst signieren Sie in einem anderen Feld.
window-remedy-no-timestamp-service = Nennen Sie seine Adresse oder wählen Sie die Signatur allein.
window-remedy-unreadable-certificate = Wählen Sie eine Zertifikatsdatei: Sie endet auf .pem, .crt, .cer oder .der.
window-remedy-final = Beginnen Sie eine Überarbeitung und ändern Sie diese.
window-remedy-no-decision = Halten Sie die Entscheidung auf der Seite „Stellungnahme und Entscheidung“ fest.
window-remedy-no-ground = Wählen Sie den Grund auf der Seite „Stellungnahme und Entscheidung“.
window-remedy-ground-against-result = Wählen Sie auf der Seite „Stellungnahme und Entscheidung“ einen Grund, der zum Ergebnis passt.
window-remedy-no-signatory = Nennen Sie die unterzeichnende Person auf der Seite „Stellungnahme und Entscheidung“.
window-remedy-opinion-needed = Halten Sie sie auf der Seite „Stellungnahme und Entscheidung“ fest.
window-remedy-opinion-reasons-needed = Geben Sie ihre Begründung auf der Seite „Stellungnahme und Entscheidung“ an.
window-remedy-opinion-after-decision = Berichtigen Sie eines der Daten, oder entscheiden Sie im Licht der Stellungnahme neu, auf der Seite „Stellungnahme und Entscheidung“.
window-remedy-reasons-needed = Geben Sie die Begründung der Entscheidung auf der Seite „Stellungnahme und Entscheidung“ an.
signing-pick = Ein PDF signieren …
signing-signed-of = { $signed } von { $all } vorbereiteten Feldern signiert: { $names }
signing-no-field = Dieses PDF hat kein Feld, das hier zu signieren wäre
signing-no-field-means = Ein Entwurf kann nicht signiert werden. Wählen Sie auf der Seite des Dokuments „Endgültig“ und exportieren Sie das Schreiben neu.
signing-all-signed = Alle Felder dieses PDF sind signiert
signing-all-signed-means = Darin ist nichts mehr zu signieren.
signing-recorded = { $count ->
    [one] Eine Signatur steht im Verlauf dieser Prüfung, vom { $date }
   *[other] { $count } Signaturen stehen im Verlauf dieser Prüfung, die letzte vom { $date }
}
signing-recorded-means = Wählen Sie das signierte PDF, um zu sehen, welche seiner Felder offen sind, und eines davon zu signieren.

done-title = Das Schreiben ist signiert
done-request-title = Die Anfrage ist signiert
done-request-signed = Die signierte Anfrage liegt in dieser Datei
done-request-send = Senden Sie das signierte PDF an den Verantwortlichen. Es enthält Ihre Angaben und die Anfrage selbst, die der Verantwortliche daraus übernimmt; alles ist von der Signatur abgedeckt.
done-request-save = Die Anfrage speichern
done-request-keep = Bewahren Sie die Datei der Anfrage mit dem PDF auf: Sie belegt, was Sie angegeben haben.
done-signed = Das signierte Schreiben liegt in dieser Datei
done-facts = Zur Signatur
done-signer = Signiert von
done-role = Eigenschaft
done-time = Zeitpunkt
done-certificate = Zertifikat (SHA-256)
done-file = Signierte Datei (SHA-256)
done-send = Was zu versenden ist
done-send-letter = Versenden Sie das signierte PDF. Es enthält das Schreiben, seine Anlagen und die Prüfung; alles ist von der Signatur abgedeckt.
done-send-certificate = Bei einer selbst angelegten Identität versenden Sie auch Ihr Zertifikat und teilen Sie den obigen Fingerabdruck auf anderem Weg mit, zum Beispiel am Telefon.
done-save-certificate = Zertifikat speichern …
done-save-fingerprint = Seite mit Fingerabdruck speichern …
done-certificate-saved = Das Zertifikat wurde als { $file } gespeichert. Es enthält kein Geheimnis. Bis das Programm geschlossen wird, gelten seine Signaturen hier als vertrauenswürdig.
done-fingerprint-saved = Die Seite ist gespeichert. Übergeben Sie sie persönlich, nicht mit dem Schreiben.
done-verify = Signatur prüfen
done-home = Zur Startseite
done-next = Wie es weitergeht
done-next-countersign = { $signed } von { $all } vorbereiteten Feldern signiert. Noch zu signieren, in demselben PDF, in Repurpose oder in einem beliebigen PDF-Programm: { $roles }.
done-next-complete = Alle im PDF vorbereiteten Felder sind signiert.
done-next-keep = Bewahren Sie die Datei der Prüfung mit dem Schreiben auf: Sie ist Ihr Nachweis der Prüfung.
done-unsaved = Die Signatur steht noch nicht in der Datei
done-unsaved-means = Sie steht im Verlauf dessen, was hier geöffnet ist, und geht dort verloren, wenn Sie es nicht speichern.
done-unrecorded = Die Signatur steht allein im PDF
done-unrecorded-means = Sie wurde in keinem Verlauf festgehalten: Die Prüfung zu diesem Schreiben ist hier nicht geöffnet, oder sie ist schreibgeschützt.
done-next-review = Die Genehmigung ist am { $date } zu überprüfen.
done-save-review = Überprüfung für den Kalender speichern
done-draft-mail = E-Mail entwerfen
done-mail-hint = Der Entwurf ist eine Datei, die Ihr Mailprogramm öffnet: Das signierte PDF ist angehängt, und nichts geht hinaus, bevor Sie es senden. Hängen Sie das Zertifikat selbst an, wenn der Empfänger es nicht hat.
done-mail-saved = Der Entwurf wurde gespeichert als { $file }. Öffnen Sie ihn mit Ihrem Mailprogramm.
done-mail-body =
    Sehr geehrte Damen und Herren,

    anbei erhalten Sie unser signiertes Schreiben ({ $file }). Die PDF-Datei enthält das Schreiben, seine Anlagen und die Prüfung, auf der es beruht; die Signatur deckt alles ab.

    Um die Signatur zu prüfen, öffnen Sie die Datei in Repurpose oder in einem PDF-Programm, das Signaturen prüft. Den Fingerabdruck unseres Zertifikats teilen wir Ihnen auf anderem Wege mit.

    Mit freundlichen Grüßen
    { $controller }
done-mail-request =
    Sehr geehrte Damen und Herren,

    anbei erhalten Sie unsere signierte Anfrage ({ $file }). Die PDF-Datei enthält die Anfrage, unsere Angaben mit ihrer Begründung und die Nachweise; die Signatur deckt alles ab.

    Um die Signatur zu prüfen, öffnen Sie die Datei in Repurpose oder in einem PDF-Programm, das Signaturen prüft; in Repurpose können Sie Ihre Prüfung damit beginnen. Den Fingerabdruck unseres Zertifikats teilen wir Ihnen auf anderem Wege mit.

    Mit freundlichen Grüßen
    { $recipient }
done-mail-countersigned =
    Sehr geehrte Damen und Herren,

    anbei erhalten Sie Ihr Schreiben mit unserer Signatur ({ $file }). Was vorher signiert war, ist unverändert.

    Um die Signaturen zu prüfen, öffnen Sie die Datei in Repurpose oder in einem PDF-Programm, das Signaturen prüft. Den Fingerabdruck unseres Zertifikats teilen wir Ihnen auf anderem Wege mit.

    Mit freundlichen Grüßen
    { $recipient }
done-file-mail = schreiben
verifying-save-report = Bericht speichern
verifying-report-head = Geprüft mit Repurpose am { $time }
verifying-report-trusted = Zertifikate, denen vertraut wurde:
verifying-report-nobody-trusted = Es wurde keinem Zertifikat vertraut.
verifying-report-against = Verglichen mit der Prüfung in
verifying-report-not-compared = Mit keiner Prüfung verglichen.
verifying-report-saved = Der Bericht wurde gespeichert als { $file }
verifying-file-report = bericht
window-pick-mail = Entwurf der E-Mail speichern
window-pick-review = Überprüfung für einen Kalender speichern
window-pick-report = Bericht speichern

verifying-title = Signatur eines PDF prüfen
verifying-intro = Sehen Sie, ob ein signiertes Schreiben unversehrt ist, wer es signiert hat und ob es zu Ihrer Datei passt.
verifying-result-of = Ergebnis für { $file }
verifying-files = Dateien
verifying-document = Signiertes PDF
verifying-document-hint = Das Schreiben, wie es Ihnen zugegangen ist.
verifying-trust = Zertifikate, denen Sie vertrauen (optional)
verifying-trust-hint = Die eigenen Zertifikate der unterzeichnenden Personen oder die von Zertifizierungsstellen, auf anderem Weg erhalten als das Schreiben. Alle Zertifikate einer Datei zählen.
verifying-trust-another = Weiteres Zertifikat hinzufügen …
verifying-distrust = Zertifikat von { $name } entfernen
verifying-against = Datei der Vereinbarkeitsprüfung zum Vergleich (optional)
verifying-against-hint = Ihre Datei zu diesem Fall. Private Notizen zählen nicht.
verifying-differences = Entweder betrifft das Schreiben einen anderen Stand des Falles, oder Ihre Datei wurde seither geändert. Was jeweils darin steht:
verifying-in-document = Im Dokument
verifying-in-file = In Ihrer Datei
verifying-verify = Signatur prüfen
verifying-lacks = Wählen Sie zuerst das signierte PDF.
verifying-verdict-valid = Gültig: seit der Signatur unverändert, und signiert von jemandem, dem Sie vertrauen
verifying-verdict-valid-untrusted = Seit der Signatur unverändert, aber es ist nicht sicher, wer signiert hat
verifying-verdict-modified = Nach der Signatur verändert
verifying-verdict-invalid = Nicht gültig
verifying-verdict-unsigned = Nicht signiert
verifying-verdict-unreadable = Nicht prüfbar
verifying-verdict-valid-means = Jede Signatur ist kryptografisch gültig und führt zu einem Zertifikat, dem Sie ausdrücklich vertrauen.
verifying-verdict-valid-untrusted-means = Jede Signatur ist kryptografisch gültig. Um zu wissen, von wem sie stammt, wählen Sie unten das Zertifikat der unterzeichnenden Person, auf anderem Weg erhalten.
verifying-verdict-modified-means = Was signiert wurde, ist noch da, aber die Datei wurde danach in einer Weise verändert, die die Signatur nicht zulässt. Bitten Sie um das Original.
verifying-verdict-invalid-means = Eine Signatur ist ungültig. Verlassen Sie sich nicht auf das Schreiben; bitten Sie um das Original.
verifying-verdict-unsigned-means = Die Datei enthält keine Signatur. Niemand steht für sie ein.
verifying-verdict-unreadable-means = Die Datei oder eine Signatur darin lässt sich nicht lesen oder ist von einer Art, die nicht unterstützt wird.
verifying-trusted = Sie vertrauen dem Zertifikat
verifying-not-trusted = Nicht unter den Zertifikaten, denen Sie vertrauen
verifying-not-examined = Vertrauen in das Zertifikat nicht geprüft
verifying-issuer = Ausgestellt von
verifying-self-issued = Niemand sonst: Das Zertifikat ist selbst ausgestellt
verifying-until = Zertifikat gültig bis
verifying-integrity = Unversehrtheit
verifying-indication = In den Begriffen der EN 319 102-1
verifying-own-clock = { $time }, nach der Uhr der signierenden Person
verifying-service-clock = { $time }, nach der Uhr von { $service }
verifying-service-clock-untrusted = { $time }, nach der Uhr von { $service }, dem Sie nicht vertrauen
verifying-changes = Änderungen nach dieser Signatur
verifying-allowed = Zulässig
verifying-not-allowed = Nicht zulässig
verifying-about = Das Dokument
verifying-open-inside = Enthaltene Prüfung öffnen
verifying-sign = Dieses Dokument signieren

## upgrade, diff

help-upgrade = Eine Kopie der Prüfung unter die verfügbare Fassung ihres Fragebogens stellen
help-upgrade--file = Die Prüfung; sie wird nicht verändert
help-upgrade--to = Die gewünschte Fassung
help-upgrade--out = Das Ziel der Kopie; ohne Angabe erscheint nur der Bericht
help-upgrade--json = In JSON antworten
help-revise = Eine Überarbeitung beginnen: dieselben Antworten in einer eigenen Prüfung, zu der neu Stellung zu nehmen und neu zu entscheiden ist
help-revise--file = Die Prüfung; sie wird nicht verändert
help-revise--out = Das Ziel der Überarbeitung
help-diff = Worin sich zwei Prüfungen unterscheiden, Frage für Frage
help-diff--first = Eine Prüfung
help-diff--second = Die damit zu vergleichende
help-diff--json = In JSON antworten
help-protect = Eine Prüfung mit einer Passphrase schützen oder ihr eine andere geben; wer sie vergisst, hat die Datei verloren
help-protect--file = Die Prüfung
help-protect--new-passphrase-file = Eine Datei, deren erste Zeile die neue Passphrase ist; ohne sie wird gefragt
help-unprotect = Eine geschützte Prüfung so speichern, dass alle sie lesen können
help-unprotect--file = Die Prüfung
help-history = Wer wann was geändert hat, und ob der Verlauf unversehrt ist
help-history--file = Die Prüfung
help-history--json = In JSON antworten
help-completions = Die Vervollständigung für eine Shell; sie gehört dorthin, wo diese sie sucht
help-completions--shell = Die Shell
help-man = Eine Handbuchseite für jeden Befehl
help-man--out = Der Ordner der Seiten; er wird angelegt, wenn es ihn nicht gibt
help-licences = Wessen Arbeit in diesem Programm steckt und unter welchen Lizenzen
upgrade-versions = Von Fassung { $from } zu Fassung { $to }
upgrade-outcomes = Ergebnis vorher: { $before }. Ergebnis jetzt: { $after }.
upgrade-unchanged = Unverändert: { $count }
upgrade-reworded = Neu gefasst, zu bestätigen: { $count }
upgrade-new = Neu: { $count }
upgrade-gone = Entfallen, Antworten bleiben erhalten: { $count }
diff-none = Keine Unterschiede.

## history

history-created = angelegt
history-imported = Antworten übernommen:
history-answered = Antworten geändert:
history-confirmed = bestätigt, wie von { $by } angegeben
history-changed = geändert; zuvor wie von { $by } angegeben
history-dropped = entfernt; zuvor von { $by } angegeben
history-titled = Titel geändert
history-opinion-recorded = Stellungnahme festgehalten
history-decision-recorded = Entscheidung festgehalten
history-withdrawal-recorded = Widerruf festgehalten
history-evidence-added = Nachweis hinzugefügt oder geändert
history-evidence-removed = Nachweis entfernt
history-changed-elsewhere = von einem anderen Programm geändert
history-exported = Dokument exportiert
history-signed = Dokument signiert; die Antworten bleiben, wie sie sind
history-upgraded = unter eine andere Fassung des Fragebogens gestellt
history-revised = Überarbeitung begonnen: Stellungnahme und Entscheidung stehen neu an
history-other = „{ $word }“, dieser Version nicht bekannt
history-nobody = (ohne Namen)
history-whole = Der Verlauf ist unversehrt: Jedes Ereignis folgt auf das vorige, und die Prüfung entspricht dem Stand beim letzten.
history-broken-event = Ereignis { $number } folgt nicht auf das vorige: Ein Ereignis wurde geändert oder entfernt.
history-broken-head = Das letzte Ereignis wurde geändert, oder ein späteres wurde entfernt.
history-broken-state = Die Prüfung entspricht nicht dem Stand beim letzten Ereignis: Ein anderes Programm hat sie geändert.
