# What the documents say: keys letter-…. Each clause names its article. A literal no-break space
# (U+00A0) holds together what must not be torn apart at the end of a line. The numbers of
# sections stand here, because clauses refer to them.

## The frame

letter-draft = Entwurf
letter-page = Seite { $page } von { $pages }
letter-open = Noch auszufüllen
letter-open-name = [Name]
letter-not-specified = Nicht angegeben
letter-date = Datum
letter-reference = Unser Zeichen
letter-logo = Logo: { $name }
letter-dpo-contact = Kontakt für den Datenschutz

## Womit ein Schreiben an die andere Seite beginnt und endet

letter-salutation = Sehr geehrte Damen und Herren,
letter-regards = Mit freundlichen Grüßen

## Wie Quellen zitiert werden: Stellen einer Rechtsvorschrift, und was jemand geschrieben oder entschieden hat

letter-cited-law = { $places } { $instrument }
letter-cited = { $instrument }, { $places }
letter-cited-both = { $before }; { $next }

## Authorization: what is authorized

letter-authorization-title = Schriftliche Genehmigung der Weiterverarbeitung personenbezogener Daten
letter-authorization-subject = Genehmigung für { $recipient }, personenbezogene Daten im Verantwortungsbereich von { $controller } für einen bestimmten eigenen Zweck weiterzuverarbeiten
letter-authorization-operative = Hiermit genehmigt { $controller } (der Verantwortliche) { $recipient } (der empfangenden Stelle) schriftlich, als eigenständiger Verantwortlicher ausschließlich die in den Abschnitten 3 und 4 beschriebene Weiterverarbeitung durchzuführen. Die Genehmigung ist auf diese Verarbeitung beschränkt und an die Bedingungen des Abschnitts 5 gebunden. Was sie nicht gestattet, bleibt untersagt.
letter-one-processing-lead = Eine bestimmte Verarbeitung.
letter-one-processing = Diese Genehmigung gilt für eine einzige, bestimmte Verarbeitung, nach einer für sie durchgeführten Vereinbarkeitsprüfung. Sie ist keine allgemeine oder im Voraus erteilte Genehmigung, und keine Klausel eines Vertrags, allgemeiner Geschäftsbedingungen oder eines Datenschutzhinweises erweitert sie (Art. 5 Abs. 1 lit. b DSGVO; soweit die empfangende Stelle die Daten als Auftragsverarbeiter verarbeitet, Art. 28 Abs. 3 lit. a und Art. 29 DSGVO; CNIL, Hinweise zur Weiterverwendung durch Auftragsverarbeiter, Januar 2022).
letter-no-basis-lead = Keine Rechtsgrundlage.
letter-no-basis = Die Vereinbarkeit erlaubt es, die Daten für den neuen Zweck zu verwenden; eine Rechtsgrundlage ist sie nicht. { $recipient } ist Verantwortlicher der neuen Verarbeitung (Art. 4 Nr. 7 DSGVO) und stützt sich auf eine eigene, in Abschnitt 3 genannte Rechtsgrundlage (Art. 6 Abs. 1 DSGVO).
letter-no-claim-lead = Eine freie Entscheidung.
letter-no-claim = Ein günstiges Ergebnis der Prüfung gibt niemandem einen Anspruch auf die Genehmigung. { $controller } erteilt sie aus freier Entscheidung und kann sie nach Maßgabe des Abschnitts 9 widerrufen.

## 1. Parties

letter-section-parties = 1. Beteiligte
letter-controller = Ursprünglicher Verantwortlicher
letter-controller-dpo = Dessen Datenschutzbeauftragter oder Kontakt
letter-recipient = Empfangende Stelle, Verantwortlicher der neuen Verarbeitung
letter-recipient-dpo = Deren Datenschutzbeauftragter oder Kontakt
letter-contract = Vertrag, auf dessen Grundlage die Daten derzeit verarbeitet werden
letter-sub-processors = Auftragsverarbeiter der empfangenden Stelle
letter-acknowledged = Die empfangende Stelle erkennt schriftlich an, Verantwortlicher der neuen Verarbeitung zu sein
letter-roles = Über Zwecke und Mittel der neuen Verarbeitung entscheidet die empfangende Stelle. Sie ist deren Verantwortlicher und hat alle Pflichten zu erfüllen, die die DSGVO einem Verantwortlichen auferlegt: Rechtsgrundlage, Information, Rechte der betroffenen Personen, Datenminimierung, Sicherheit, erforderlichenfalls eine Datenschutz-Folgenabschätzung und die Meldung von Verletzungen (Art. 4 Nr. 7, Art. 5, 6, 12 bis 22, 24, 30 und 32 bis 35 DSGVO). Soweit sie dieselben Daten im Auftrag verarbeitet, bleibt sie insoweit Auftragsverarbeiter und an dokumentierte Weisungen gebunden (Art. 28 Abs. 3 lit. a und Art. 29 DSGVO).
letter-precedence = Weichen diese Genehmigung und ein Vertrag zwischen den Parteien hinsichtlich der neuen Verarbeitung voneinander ab, geht diese Genehmigung vor. Im Übrigen bleibt der Vertrag unberührt. Auftragsverarbeiter, die hier nicht genannt sind, dürfen für die neue Verarbeitung nicht eingesetzt werden.

## 2. Original processing

letter-section-original = 2. Ursprüngliche Verarbeitung
letter-original-purpose = Zweck der Erhebung (Art. 5 Abs. 1 lit. b DSGVO)
letter-original-basis = Rechtsgrundlage (Art. 6 Abs. 1 DSGVO)
letter-consent = Einwilligung (Art. 6 Abs. 4 DSGVO)
letter-consent-none = Die Daten wurden nicht auf der Grundlage einer Einwilligung der betroffenen Personen erhoben, und das Gesetz macht ihre weitere Verwendung auch nicht von einer Einwilligung abhängig.
letter-law = Recht der Union oder eines Mitgliedstaats (Art. 6 Abs. 4 DSGVO)
letter-test-open = Die neue Verarbeitung beruht weder auf einer Einwilligung der betroffenen Personen noch auf einer Rechtsvorschrift. Art. 6 Abs. 4 DSGVO verlangt daher die Vereinbarkeitsprüfung, deren Ergebnis in Abschnitt 10 und Anlage A steht.
letter-test-not-needed = Die Vereinbarkeitsprüfung nach Art. 6 Abs. 4 DSGVO war nicht erforderlich. Der Grund steht in Abschnitt 10 und Anlage A; die Pflichten der empfangenden Stelle und die Bedingungen dieser Genehmigung gelten gleichwohl.
letter-test-to-establish = Ob die Vereinbarkeitsprüfung nach Art. 6 Abs. 4 DSGVO eröffnet ist, steht nicht fest. Abschnitt 10 und Anlage A geben wieder, was bekannt ist.

## 3. New processing

letter-section-new = 3. Neue Verarbeitung
letter-new-purpose = Neuer Zweck (Art. 5 Abs. 1 lit. b DSGVO)
letter-recipient-basis = Rechtsgrundlage der empfangenden Stelle (Art. 6 Abs. 1 DSGVO)
letter-techniques = Verfahren
letter-extraction = Umfang, Zeitraum, Systeme und Entnahme
letter-purpose-limits = Der neue Zweck ist hier abschließend festgelegt. Ein ähnlicher oder daraus folgender Zweck ist ein anderer Zweck und bedarf einer eigenen Prüfung.

## 4. Data and data subjects

letter-section-data = 4. Daten und betroffene Personen
letter-data-categories = Kategorien von Daten
letter-persons = Kategorien betroffener Personen
letter-special-ground = Erlaubnistatbestand für besondere Kategorien oder strafrechtliche Daten (Art. 9 Abs. 2 und Art. 10 DSGVO)
letter-minimisation = Datenminimierung und Anonymisierung (Art. 5 Abs. 1 lit. c DSGVO)
letter-data-limits = Daten, die hier nicht aufgeführt sind, dürfen für den neuen Zweck nicht verwendet werden.

## 5. Conditions

letter-section-conditions = 5. Bedingungen und Grenzen
letter-conditions-intro = Die Genehmigung ist an die nachstehenden Bedingungen gebunden. Die empfangende Stelle ist gegenüber dem Verantwortlichen zur Einhaltung jeder Bedingung verpflichtet und weist sie auf Verlangen nach (Art. 5 Abs. 2, Art. 24 und 25 DSGVO). Solange eine fällige Bedingung nicht erfüllt ist, dürfen die Daten nicht für den neuen Zweck verwendet werden.
letter-conditions = Bedingungen dieser Genehmigung
letter-condition-number = Nr.
letter-condition = Bedingung und Quelle
letter-condition-owner = Zuständig
letter-condition-due = Frist
letter-condition-evidence = Nachweis
letter-condition-owner-recipient = Empfangende Stelle
letter-condition-due-by = Bis { $date }
letter-condition-in-place = Besteht bereits; ist beizubehalten
letter-condition-before-start = Vor Beginn
letter-condition-as-stated = Laut Bedingung
letter-condition-evidence-on-request = Auf Verlangen
letter-limits-intro = In jedem Fall gelten die folgenden Grenzen:
letter-limit-purpose = Die Daten und alles, was aus ihnen gewonnen wird und sich auf eine Person bezieht, werden für den Zweck des Abschnitts 3 und für keinen anderen verwendet (Art. 5 Abs. 1 lit. b DSGVO).
letter-limit-onward = Sie werden weder verkauft noch lizenziert noch an andere als die in Abschnitt 7 genannten Empfänger weitergegeben (Art. 5 Abs. 1 lit. a und b DSGVO).
letter-limit-combination = Sie werden nicht mit anderen personenbezogenen Daten zusammengeführt, es sei denn, Abschnitt 3 sieht dies vor (Art. 5 Abs. 1 lit. c DSGVO).
letter-limit-identification = Jeder Versuch, Personen wieder zu identifizieren, deren Daten pseudonymisiert oder anonymisiert wurden, ist untersagt (Art. 4 Nr. 5 und Art. 25 DSGVO).
letter-limit-measures = Auf sie wird keine Maßnahme oder Entscheidung gegenüber einer einzelnen Person gestützt, es sei denn, Abschnitt 3 sieht dies vor (Art. 6 Abs. 4 lit. d und Art. 22 DSGVO).

## 6. Information and objection

letter-section-information = 6. Information, Rechte und Widerspruch
letter-information-duty = Die betroffenen Personen werden über den neuen Zweck, die empfangende Stelle und ihre Rechte informiert, bevor die neue Verarbeitung beginnt (Art. 13 Abs. 3 und Art. 14 Abs. 4 DSGVO; Erwägungsgrund 50).
letter-informs-who = Wer informiert
letter-informs-how = Auf welchem Weg
letter-informs-when = Bis wann
letter-notice = Wortlaut der Information
letter-notice-annexed = Siehe Anlage E
letter-rights-contact = Kontakt für die Rechte der betroffenen Personen (Art. 12 bis 22 DSGVO)
letter-objection-route = Weg des Widerspruchs (Art. 21 DSGVO)
letter-objection-handling = Weitergabe von Widersprüchen und Löschungen (Art. 17, 19 und 21 DSGVO)
letter-objection-duty = Die Daten jeder Person, die vor Beginn widersprochen hat, bleiben von der neuen Verarbeitung ausgenommen. Ein späterer Widerspruch wird unverzüglich umgesetzt, es sei denn, die empfangende Stelle weist zwingende schutzwürdige Gründe nach (Art. 21 Abs. 1 DSGVO); einem Widerspruch gegen Direktwerbung ist stets zu entsprechen (Art. 21 Abs. 3 DSGVO).

## 7. Retention, recipients and transfers

letter-section-retention = 7. Speicherdauer, Empfänger und Übermittlungen
letter-retention = Speicherdauer für den neuen Zweck (Art. 5 Abs. 1 lit. e DSGVO)
letter-transfers = Übermittlungen in Drittländer (Art. 44 bis 49 DSGVO)
letter-recipients = Empfänger der Daten (Art. 13 Abs. 1 lit. e und Art. 14 Abs. 1 lit. e DSGVO)
letter-recipients-limits = Kein anderer Empfänger darf die Daten erhalten, und keine Übermittlung darf stattfinden, die hier nicht genannt ist.

## 8. Security and impact assessment

letter-section-security = 8. Sicherheit, Folgenabschätzung und Kontrolle
letter-security = Sicherheitsmaßnahmen (Art. 32 DSGVO)
letter-impact-assessment = Datenschutz-Folgenabschätzung (Art. 35 DSGVO)
letter-audit = Kontrolle durch den Verantwortlichen (Art. 5 Abs. 2 DSGVO)
letter-breach = Die empfangende Stelle teilt dem Verantwortlichen unverzüglich jede Verletzung des Schutzes personenbezogener Daten, jeden Verstoß gegen eine Bedingung sowie jede Beschwerde oder Anfrage einer Aufsichtsbehörde mit, die die neue Verarbeitung betrifft. Ihre eigenen Pflichten nach Art. 33 und 34 DSGVO bleiben unberührt.

## 9. Term

letter-section-term = 9. Beginn, Ablauf, Überprüfung und Widerruf
letter-start-condition = Vor Beginn
letter-start = Frühester Beginn
letter-expiry = Ablauf
letter-review = Überprüfung
letter-withdrawal = Widerruf und seine Folgen
letter-change = Ändern sich Zweck, Daten, empfangende Stelle, Modell oder Recht, ist erneut zu prüfen. Das Geänderte ist nicht gedeckt, bis der Verantwortliche es schriftlich genehmigt hat.
letter-end = Der Verantwortliche kann diese Genehmigung jederzeit schriftlich widerrufen, insbesondere wenn eine Bedingung nicht erfüllt ist. Mit Widerruf oder Ablauf endet die Befugnis, die Daten zu verwenden. Wer die Verarbeitung gleichwohl fortsetzt oder über diese Genehmigung hinausgeht, handelt ohne Befugnis und hat dafür einzustehen; ein Auftragsverarbeiter verstößt damit gegen Art. 28 Abs. 3 lit. a und Art. 29 DSGVO und gilt in Bezug auf diese Verarbeitung als Verantwortlicher (Art. 28 Abs. 10 DSGVO).

## 10. Basis of the decision

letter-section-basis = 10. Ergebnis, Stellungnahme und Entscheidung
letter-basis-intro = Das Ergebnis der Prüfung, die Stellungnahme des Datenschutzbeauftragten und die Entscheidung des Verantwortlichen werden getrennt festgehalten (Art. 5 Abs. 2, Art. 24, 38 und 39 DSGVO). Die Prüfung ist beigefügt und Bestandteil dieser Genehmigung.
letter-result = Ergebnis der Prüfung (Anlage A)
letter-result-factors = { $outcome }. { $favouring ->
    [one] { $favouring } von { $all } Faktoren spricht für oder eher für die Weiterverarbeitung.
   *[other] { $favouring } von { $all } Faktoren sprechen für oder eher für die Weiterverarbeitung.
}
letter-opinion = Stellungnahme des Datenschutzbeauftragten
letter-opinion-dated = { $tenor }, Stellungnahme vom { $date }
letter-opinion-none = Nicht festgehalten
letter-opinion-not-followed = Warum der Stellungnahme nicht gefolgt wird
letter-decision-reasons = Begründung der Entscheidung
letter-decided = Entscheidung
letter-decided-authorized = Die Weiterverarbeitung wird zu den Bedingungen dieses Schreibens genehmigt.
letter-decided-refused = Die Weiterverarbeitung wird abgelehnt.
letter-decided-by = Am { $date } für den Verantwortlichen: { $signatory }
letter-other-circumstances = Weitere maßgebliche Umstände (Art. 6 Abs. 4 DSGVO, „unter anderem“)

## Signatures

letter-annexes = Anlagen: A (Vereinbarkeitsprüfung), B (Fragen und Antworten), C (Nachweise), D (Quellen).
letter-annexes-notice = Anlagen: A (Vereinbarkeitsprüfung), B (Fragen und Antworten), C (Nachweise), D (Quellen), E (Wortlaut der Information).
letter-section-signatures = Unterschriften
letter-signatures-intro = Der Verantwortliche unterzeichnet die Genehmigung. Der Datenschutzbeauftragte bestätigt mit seiner Unterschrift die Stellungnahme, wie sie festgehalten ist, die empfangende Stelle, dass sie Verantwortlicher der neuen Verarbeitung und an die Bedingungen gebunden ist.
letter-sign-controller = Für den Verantwortlichen
letter-sign-controller-description = Unterschrift für den Verantwortlichen
letter-sign-dpo = Datenschutzbeauftragter
letter-sign-dpo-description = Unterschrift des Datenschutzbeauftragten
letter-sign-recipient = Für die empfangende Stelle
letter-sign-recipient-description = Unterschrift für die empfangende Stelle

## Annex A

letter-annex-test = Anlage A. Vereinbarkeitsprüfung
letter-annex-test-intro = Art. 6 Abs. 4 DSGVO nennt fünf Faktoren; die Liste ist nicht abschließend. Jeder wird für sich bewertet; die Bewertungen werden verglichen, nie zusammengezählt. Garantien können die Art der Daten und die Folgen ausgleichen, nicht aber eine fehlende Verbindung.
letter-questionnaire = Fragebogen: { $title } ({ $id }, Fassung { $version }), SHA-256 { $hash }.
letter-profile = Bewertung der Faktoren: { $factors }.
letter-outcome = Ergebnis
letter-why = Warum
letter-source = Quelle
letter-level-required = Erforderliche Stufe der Garantien
letter-level-reached = Erreichte Stufe der Garantien
letter-named = { $id }: { $title }
letter-factor = Faktor
letter-rating = Bewertung
letter-capped = Die Bewertung ist durch die Regel { $rule } begrenzt.
letter-factor-reasons = Antworten, auf denen die Bewertung beruht
letter-question = Frage
letter-answer = Antwort
letter-answer-reason = Antwort und Begründung
letter-speaks = Bewertung
letter-rules = Angewandte Regeln
letter-rules-none = Über die Bewertung der Faktoren hinaus war keine Regel anzuwenden.
letter-rules-fired = Angewandte Regeln, ihre Wirkungen und Quellen
letter-rule = Regel
letter-effect = Wirkung
letter-effect-decides = Ergebnis: { $outcome }
letter-effect-caps = { $factor }: höchstens „{ $rating }“
letter-effect-escalates = Stellungnahme des Datenschutzbeauftragten erforderlich
letter-effect-imposes = Begründet eine Bedingung
letter-effect-holds = Unterschrift erst nach Klärung
letter-contradictions = Antworten, die nicht zueinander passen

## Annex B

letter-annex-answers = Anlage B. Fragen und Antworten
letter-annex-answers-intro = Jede Frage, die zu stellen war, mit der Antwort und der gegebenen Begründung.
letter-answers = Fragen, Antworten und Begründungen
letter-no-answer = Keine Antwort

## Annex C

letter-annex-evidence = Anlage C. Nachweise
letter-annex-evidence-intro = Diese Dateien sind in dieses Dokument eingebettet und von seinen Signaturen umfasst. Der SHA-256-Wert unterscheidet jede von allen anderen Dateien.
letter-evidence-none = Es sind keine Nachweise beigefügt.
letter-evidence = Beigefügte Nachweise
letter-evidence-number = Nr.
letter-evidence-what = Gegenstand
letter-evidence-supports = Für die Antwort auf
letter-evidence-size = Größe
letter-evidence-hash = SHA-256
letter-evidence-absent = Nicht beigefügt: Die Datei fehlt oder wurde geändert.
letter-evidence-see = Nachweise: { $reference }
letter-evidence-reference = { $count ->
    [one] Anlage C, Nr. { $numbers }
   *[other] Anlage C, Nrn. { $numbers }
}
letter-enclosures = Beigefügte Nachweise

## Annex D

letter-annex-sources = Anlage D. Quellen
letter-annex-sources-intro = Recht und Leitlinien, auf denen Ergebnis und Bedingungen beruhen.
letter-sources = Quellen nach ihrem Gewicht
letter-source-date = Datum
letter-source-text = Inhalt
letter-weight-binding = Rechtsvorschriften
letter-weight-case-law = Entscheidungen
letter-weight-guidance = Leitlinien
letter-weight-practice = Praxis

## Annex E

letter-annex-notice = Anlage E. Wortlaut der Information
letter-annex-notice-intro = Die betroffenen Personen erhalten diesen Text (Art. 12, 13 und 14 DSGVO):

## Refusal

letter-refusal-title = Ablehnung der Weiterverarbeitung personenbezogener Daten
letter-refusal-subject = Anfrage von { $recipient }, personenbezogene Daten im Verantwortungsbereich von { $controller } für eigene Zwecke weiterzuverarbeiten
letter-refusal-operative = { $controller } lehnt es ab, die von { $recipient } erbetene Weiterverarbeitung zu genehmigen. Sie ist und bleibt untersagt.
letter-refusal-section-request = Ihre Anfrage
letter-refusal-request-intro = Wir haben Ihre Anfrage so geprüft, wie sie uns zugegangen ist:
letter-request = Anfrage, wie eingegangen
letter-refusal-section-ground = Grund der Ablehnung
letter-refusal-ground-test-failed = Der neue Zweck ist mit dem Zweck der Erhebung nicht vereinbar (Art. 5 Abs. 1 lit. b und Art. 6 Abs. 4 DSGVO). Wird die Prüfung nicht bestanden, muss der Verantwortliche ablehnen.
letter-refusal-ground-test-not-open = Die Vereinbarkeitsprüfung ist für diese Anfrage nicht eröffnet (Art. 6 Abs. 4 DSGVO). Der neue Zweck bedarf entweder der Einwilligung der betroffenen Personen oder einer Rechtsvorschrift der Union oder eines Mitgliedstaats; die Faktoren der Prüfung ersetzen weder das eine noch das andere.
letter-refusal-ground-insufficient-information = Die Anfrage enthält nicht, was für die Vereinbarkeitsprüfung erforderlich ist (Art. 5 Abs. 2 und Art. 6 Abs. 4 DSGVO). Solange die Prüfung nicht durchgeführt und bestanden ist, kann die Weiterverarbeitung nicht genehmigt werden.
letter-refusal-ground-free-decision = Dem Verantwortlichen steht es frei, eine Weiterverarbeitung abzulehnen, auch wenn die Zwecke vereinbar sind (CNIL, Hinweise zur Weiterverwendung durch Auftragsverarbeiter, Januar 2022). Aus der Vereinbarkeit erwächst niemandem ein Anspruch auf die Daten; von unserer Entscheidungsfreiheit machen wir Gebrauch.
letter-refusal-missing = Insbesondere sind folgende Fragen offen:
letter-refusal-section-decisive = Ausschlaggebende Faktoren
letter-refusal-decisive-intro = Diese Faktoren des Art. 6 Abs. 4 DSGVO sprechen gegen die Weiterverarbeitung. Anlage A gibt das Ergebnis im Ganzen wieder.
letter-refusal-decisive = Faktoren gegen die Weiterverarbeitung
letter-refusal-section-consequences = Was daraus folgt
letter-refusal-prohibited = Sie dürfen die Daten nicht für den erbetenen Zweck verwenden und diese Verwendung auch nicht durch das Zurückbehalten von Kopien, durch Versuche oder durch Training vorbereiten. Soweit Sie unser Auftragsverarbeiter sind, verarbeiten Sie die Daten ausschließlich auf unsere dokumentierte Weisung (Art. 28 Abs. 3 lit. a und Art. 29 DSGVO).
letter-refusal-controllership = Ein Auftragsverarbeiter, der die Zwecke und Mittel einer Verarbeitung selbst bestimmt, gilt in Bezug auf diese Verarbeitung als Verantwortlicher und hat für sie einzustehen (Art. 28 Abs. 10 DSGVO).
letter-refusal-deletion = Nach Abschluss der Verarbeitungsleistungen löschen Sie nach unserer Wahl alle personenbezogenen Daten samt allen Kopien oder geben sie zurück; die Anfrage und ihre Prüfung ändern daran nichts (Art. 28 Abs. 3 lit. g DSGVO). Wer die Daten auf anderem Weg erhalten hat, hat keine Rechtsgrundlage, sie für den erbetenen Zweck aufzubewahren (Art. 5 Abs. 1 lit. e und Art. 6 Abs. 1 DSGVO).
letter-refusal-confirm = Wir bitten Sie, binnen vierzehn Tagen nach Zugang dieses Schreibens schriftlich zu bestätigen, dass keine Weiterverarbeitung stattgefunden hat und keine Daten dafür zurückbehalten wurden.
letter-refusal-started = Hat eine Weiterverarbeitung stattgefunden oder begonnen, beenden Sie sie sofort und teilen Sie uns binnen derselben Frist mit, welche Daten seit wann, wofür und von wem verwendet wurden, was daraus gewonnen und an wen es weitergegeben wurde.
letter-refusal-section-way-back = Neue Anfrage
letter-refusal-turning = Nach den angegebenen Tatsachen wäre die Prüfung mit den folgenden Garantien günstig ausgefallen, wären sie eingerichtet und verbindlich gewesen (jeder Punkt für sich). Eine Zusage ist dies nicht: Eine neue Anfrage wird erneut geprüft.
letter-refusal-way-back = Sie können eine neue Anfrage für eine bestimmte Verarbeitung stellen. Wir prüfen sie von Neuem; diese Ablehnung greift ihr nicht vor, und solange keine schriftliche Genehmigung vorliegt, darf nichts beginnen.
letter-refusal-way-back-consent = Sie können eine neue Anfrage stellen und dabei nachweisen, dass die betroffenen Personen in den neuen Zweck wirksam eingewilligt haben (Art. 7 DSGVO), oder die Rechtsvorschrift benennen, auf der er beruht. Solange wir sie nicht schriftlich beantwortet haben, darf nichts beginnen.
letter-refusal-closing = Unser am Kopf dieses Schreibens genannter Kontakt für den Datenschutz beantwortet Ihre Fragen.

## Widerruf

letter-withdrawal-title = Widerruf der Genehmigung einer Weiterverarbeitung personenbezogener Daten
letter-withdrawal-subject = Widerruf der an { $recipient } erteilten Genehmigung, personenbezogene Daten im Verantwortungsbereich von { $controller } weiterzuverarbeiten
letter-withdrawal-operative = { $controller } (der Verantwortliche) widerruft die unten bezeichnete schriftliche Genehmigung, mit der { $recipient } (der empfangenden Stelle) eine einzelne Weiterverarbeitung personenbezogener Daten genehmigt worden war.
letter-withdrawal-ends-on = Die Befugnis, die Daten zu verwenden, endet am { $date }.
letter-withdrawal-ends-on-receipt = Die Befugnis, die Daten zu verwenden, endet mit dem Zugang dieses Schreibens.
letter-withdrawal-section-original = Widerrufene Genehmigung
letter-withdrawal-issued = Dokument ausgestellt
letter-withdrawal-hash = SHA-256 des unterzeichneten Dokuments
letter-withdrawal-signature =
    { $signer }, { $time }
    Zertifikat, SHA-256 { $certificate }
letter-withdrawal-section-reasons = Begründung
letter-withdrawal-right = Die Genehmigung kann jederzeit schriftlich widerrufen werden, wie ihr Abschnitt 9 es vorsieht. Was vor ihrem Ende in ihren Grenzen und unter ihren Bedingungen geschehen ist, bleibt unberührt.
letter-withdrawal-agreed = Regelung der Genehmigung zu ihrem Widerruf
letter-withdrawal-stop = Von da an dürfen Sie weder die Daten noch das, was aus ihnen gewonnen wurde und sich auf eine Person bezieht, für den neuen Zweck verwenden. Soweit Sie unser Auftragsverarbeiter sind, verarbeiten Sie die Daten ausschließlich auf unsere dokumentierte Weisung (Art. 28 Abs. 3 lit. a und Art. 29 DSGVO).
letter-withdrawal-deletion = Löschen Sie die für den neuen Zweck gespeicherten Daten samt allen Kopien und allen daraus gewonnenen Beständen, soweit keine Rechtsvorschrift Sie zur Aufbewahrung verpflichtet, und fordern Sie alle, an die Sie sie weitergegeben haben, dazu auf, dasselbe zu tun. Mit der Genehmigung entfällt der Grund, aus dem Ihnen die Daten überlassen wurden (Art. 5 Abs. 1 lit. b und e DSGVO).
letter-withdrawal-models = Behandeln Sie Modelle und andere Ergebnisse, in denen sich noch personenbezogene Daten auffinden lassen, wie die Genehmigung es für ihr Ende vorsieht. Sieht sie nichts vor, stellen Sie deren Nutzung ein und teilen Sie uns binnen der unten genannten Frist mit, was vorhanden ist.
letter-withdrawal-inform = Sind betroffene Personen über die neue Verarbeitung informiert worden, teilt ihnen die Stelle, die sie informiert hat, auch deren Ende mit (Art. 5 Abs. 1 lit. a und Art. 12 Abs. 1 DSGVO).
letter-withdrawal-confirm = Wir bitten Sie, binnen vierzehn Tagen nach Zugang dieses Schreibens schriftlich zu bestätigen, dass die Verwendung beendet ist, was gelöscht wurde, was aus welchem Grund verbleibt und an wen Daten oder Ergebnisse weitergegeben worden waren.
letter-withdrawal-declared = Widerruf
letter-withdrawal-signatures-intro = Der Verantwortliche unterzeichnet den Widerruf. Die empfangende Stelle kann den Zugang durch ihre Unterschrift bestätigen; der Widerruf hängt davon nicht ab.

## Bedingungen in Worten und das leere Formular

letter-when-quoted = „{ $text }“
letter-when-is = die Antwort auf { $question } lautet { $values }
letter-when-is-not = die Antwort auf { $question } lautet nicht { $values }
letter-when-includes = die Antwort auf { $question } umfasst { $values }
letter-when-excludes = die Antwort auf { $question } umfasst nicht { $values }
letter-when-answered = { $question } beantwortet ist
letter-when-unknown = die Antwort auf { $question } nicht bekannt ist
letter-when-and = und
letter-when-or = oder
letter-when-not = folgende Bedingung nicht erfüllt ist: { $condition }
letter-when-at-least = mindestens { $number } dieser Bedingungen erfüllt sind: { $conditions }
letter-when-rated = der Faktor „{ $factor }“ mit „{ $ratings }“ bewertet ist
letter-when-indicated = für den Faktor „{ $factor }“ mindestens { $number ->
    [one] eine Antwort
   *[other] { $number } Antworten
} mit „{ $ratings }“ bewertet { $number ->
    [one] ist
   *[other] sind
}
letter-when-fired = die Regel { $rule } greift
letter-when-sufficient = die Garantien die verlangte Stufe erreichen
letter-when-required = die verlangte Stufe { $levels } ist
letter-when-always = in allen übrigen Fällen

letter-blank-version = Fragebogen { $id }, Fassung { $version }. Leeres Formular mit allen Verzweigungen.
letter-blank-box = Kästchen zum Ankreuzen
letter-blank-asked = Gefragt, wenn gilt: { $condition }.
letter-blank-applies = Greift, wenn gilt: { $condition }.
letter-blank-failing = Die Anfrage scheitert, wenn …
letter-blank-failing-intro = Jeder dieser Punkte beendet die Prüfung vor jeder Abwägung. Wer um eine Weiterverarbeitung bittet, sollte sie vorher klären.
letter-blank-rules = Regeln

## Was noch zu erfragen ist

letter-requests-title = Fragen zu Ihrer Anfrage auf Weiterverarbeitung personenbezogener Daten
letter-requests-subject = Anfrage von { $recipient } auf Weiterverarbeitung personenbezogener Daten im Verantwortungsbereich von { $controller }: noch benötigte Angaben
# Beginnt klein: davor steht die Anrede.
letter-requests-intro = bevor wir Ihre Anfrage prüfen können, benötigen wir die nachstehenden Antworten. Bitte beantworten Sie jede Frage schriftlich und fügen Sie die Unterlagen bei, auf denen die Antwort beruht. Ist etwas nicht bekannt, sagen Sie das und warum: Eine offen benannte Lücke lässt sich schließen, eine Vermutung nicht.
letter-requests-unknown = Was Ihre Anfrage offen lässt
letter-requests-closing = Bitte antworten Sie innerhalb von zwei Wochen ab dem Datum dieses Schreibens. Solange wir die Weiterverarbeitung nicht schriftlich genehmigt haben, dürfen die Daten weder für den erbetenen Zweck verwendet noch dürfen Vorbereitungen dafür getroffen werden.

## Entwurf der Information der betroffenen Personen

letter-draft-undecided = [ENTWURF, nicht zu versenden: Diese Weiterverarbeitung ist nicht genehmigt.]
letter-draft-opening = { $controller } hat personenbezogene Daten über Sie gespeichert und { $recipient } gestattet, einen Teil davon für einen neuen Zweck zu verwenden. Sie erfahren davon, bevor dies beginnt.
letter-draft-purpose = Der neue Zweck: { $words }
letter-draft-original = Erhoben worden waren die Daten hierfür: { $words }
letter-draft-data = Verwendete Daten: { $words }
letter-draft-persons = Betroffene Personen: { $words }
letter-draft-controller = Verantwortlicher für die neue Verwendung: { $words }
letter-draft-officer = Dortiger Kontakt für den Datenschutz: { $words }
letter-draft-basis = Rechtsgrundlage der neuen Verwendung: { $words }
letter-draft-special = Grundlage für gesetzlich besonders geschützte Daten: { $words }
letter-draft-recipients = Wer die Daten erhält: { $words }
letter-draft-transfers = Übermittlung in andere Länder: { $words }
letter-draft-retention = Wie lange die Daten für den neuen Zweck aufbewahrt werden: { $words }
letter-draft-rights = Sie haben das Recht auf Auskunft über Ihre Daten, auf deren Berichtigung oder Löschung, auf Einschränkung ihrer Verarbeitung und, soweit das Gesetz es vorsieht, darauf, sie in übertragbarer Form zu erhalten. Wenden Sie sich an: { $words }
letter-draft-objection = Sie haben das Recht, der neuen Verwendung zu widersprechen. So widersprechen Sie: { $words }
letter-draft-closing = Sie haben das Recht, sich bei der für Sie zuständigen Datenschutzaufsicht zu beschweren. Die Daten stammen von { $controller }; dort werden auch Fragen zur eigenen Verwendung beantwortet.

## Die Anfrage der empfangenden Stelle

letter-request-title = Anfrage auf Weiterverarbeitung personenbezogener Daten
letter-request-subject = Anfrage von { $recipient } auf Weiterverarbeitung personenbezogener Daten im Verantwortungsbereich von { $controller } für einen eigenen Zweck
letter-request-operative = { $recipient } (die empfangende Stelle) ersucht { $controller } (den Verantwortlichen) zu prüfen, ob die eine nachstehend beschriebene Weiterverarbeitung mit dem Zweck vereinbar ist, zu dem die Daten erhoben wurden, und darüber schriftlich zu entscheiden.
letter-request-section-asked = Gegenstand der Anfrage
letter-request-section-statements = Angaben der empfangenden Stelle
letter-request-statements-intro = Die Tatsachen sind so wiedergegeben, wie die empfangende Stelle sie angibt. Was sie für die betroffenen Personen bedeuten und ob die Weiterverarbeitung zulässig ist, hat der Verantwortliche zu beurteilen. Was der empfangenden Stelle nicht bekannt ist, benennt sie als solches.
letter-request-evidence-reference = { $count ->
    [one] Nr. { $numbers }
   *[other] Nrn. { $numbers }
}
letter-request-section-declaration = Erklärung
letter-request-declaration = Die empfangende Stelle macht diese Angaben nach bestem Wissen und berichtigt sie unverzüglich, wenn sie sich als unrichtig erweisen oder sich ändern. Ihr ist bekannt, dass sie für die Weiterverarbeitung selbst Verantwortlicher wird, dass diese Anfrage nichts genehmigt und dass die Daten weder für den erbetenen Zweck verwendet noch Vorbereitungen dafür getroffen werden dürfen, bevor der Verantwortliche dies schriftlich genehmigt hat.
letter-request-description = Unterschrift der empfangenden Stelle unter ihren Angaben

## Die Seite mit dem Fingerabdruck eines Zertifikats

letter-fingerprint-title = Fingerabdruck des Zertifikats von { $name }
letter-fingerprint-about = Mit diesem Fingerabdruck vergewissert sich, wer ein signiertes Dokument erhält, dass das Zertifikat das der unten genannten Person ist.
letter-fingerprint-subject = Name im Zertifikat
letter-fingerprint-issuer = Ausgestellt von
letter-fingerprint-from = Gültig ab
letter-fingerprint-until = Gültig bis
letter-fingerprint-sha256 = Fingerabdruck (SHA-256)
letter-fingerprint-made = Diese Seite wurde erstellt am
letter-fingerprint-compare = Übergeben Sie diese Seite persönlich, oder lassen Sie sich die Ziffern am Telefon vorlesen, bevor jemand dem Zertifikat vertraut. Ziffern, die mit dem Dokument kommen, beweisen nichts.
letter-fingerprint-self-issued = Das Zertifikat ist selbst ausgestellt: Eine Signatur damit beweist, dass ein Dokument unverändert ist, nicht aber, wer signiert hat. Das beweist erst dieser Vergleich.
letter-fingerprint-issued = Das Zertifikat wurde von anderer Stelle ausgestellt: Wie weit es beweist, wer signiert hat, hängt von dieser Stelle ab.
