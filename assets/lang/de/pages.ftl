# Was die Seiten der Fassungen und der Fragebögen sagen.

versions-title = Andere Fassung des Fragebogens
versions-only = Die Prüfung wurde unter Fassung { $version } beantwortet; eine andere ist nicht verfügbar.
versions-intro = Die Prüfung wurde unter Fassung { $from } beantwortet; Fassung { $to } ist verfügbar. Die Datei bleibt bei ihrer Fassung: Was hier gezeigt wird, ändert nichts.
versions-results = Das Ergebnis unter beiden Fassungen
versions-under = Unter Fassung { $version }
versions-same-outcome = Dieselben Antworten führen zum selben Ergebnis.
versions-copy-title = Unter Fassung { $version } geht es auf einer Kopie weiter
versions-copy-about = Die Kopie hat keine Datei, bis Sie sie speichern. Alle Antworten bleiben erhalten; Antworten auf neu gefasste Fragen sind zu bestätigen.
versions-copy-of-final = Diese Prüfung ist signiert oder widerrufen und bleibt, wie sie ist. Die Kopie beginnt als Überarbeitung: Alle Antworten bleiben erhalten, Antworten auf neu gefasste Fragen sind zu bestätigen, Stellungnahme und Entscheidung sind neu abzugeben.
versions-copy = Auf einer Kopie unter Fassung { $version } weiterarbeiten
versions-reworded = Neu gefasst, zu bestätigen: { $count }
versions-reworded-hint = Lesen Sie jede Frage neu: Die Antwort bleibt erhalten und zählt für ein Schreiben erst, wenn Sie sie bestätigt haben.
versions-meaning = Fragt nach etwas anderem als bisher
versions-asked-before = Bisher
versions-other-options = Der Wortlaut der Frage ist gleich; ihre Auswahl oder ihre Spalten sind es nicht.
versions-other-meaning = Der Wortlaut der Frage ist gleich, sein Sinn nicht mehr. Lesen Sie Auswahl, Hilfe und Quellen neu.
versions-your-answer = Ihre Antwort
versions-new = Neu: { $count }
versions-new-hint = Sie wurden bisher nicht gestellt und sind zu beantworten.
versions-gone = Entfallen: { $count }
versions-gone-hint = Sie werden nicht mehr gestellt. Ihre Antworten bleiben in der Datei und zählen nicht.
versions-instead = Stattdessen gefragt
versions-unchanged = Unverändert: { $count }
versions-unchanged-hint = Ihre Antworten werden unverändert übernommen.

questionnaires-title = Fragebögen
questionnaires-title-about = Was eine Prüfung fragt: lesen, drucken, kopieren und prüfen
questionnaires-intro = Die Fragebögen, nach denen eine Prüfung durchgeführt werden kann. Ein Fragebogen ist eine Datei: Er lässt sich leer drucken, kopieren, ändern und auf Fehler kontrollieren.
questionnaires-local = Alles bleibt auf diesem Rechner.
questionnaires-at-hand = Verfügbar
questionnaires-id = Kennung
questionnaires-version = Fassung
questionnaires-regime = Recht
questionnaires-kind = Herkunft
questionnaires-shipped = Mit dem Programm ausgeliefert
questionnaires-own = Ihr eigener
questionnaires-law-gdpr = DSGVO: Verordnung (EU) 2016/679
questionnaires-law-uk = UK GDPR
questionnaires-law-eu = Verordnung (EU) 2018/1725
questionnaires-law-korea = Gesetz zum Schutz personenbezogener Informationen (Korea)
questionnaires-in-en = Auf Englisch
questionnaires-in-fr = Auf Französisch
questionnaires-in-de = Auf Deutsch
questionnaires-print = Leeres Formular speichern
questionnaires-printed = Leeres Formular gespeichert als { $file }
questionnaires-fork = Eigene Kopie anlegen
questionnaires-fork-id = Kennung der Kopie
questionnaires-fork-hint = Kleinbuchstaben und Ziffern, mit Bindestrichen verbunden. Prüfungen beziehen sich darauf; sie lässt sich später nicht ändern.
questionnaires-fork-make = Kopie anlegen
questionnaires-forked = Die Kopie ist { $file }; etwaige Übersetzungen liegen daneben. Ändern Sie sie mit einem Texteditor und lassen Sie sie hier kontrollieren.
questionnaires-check = Fragebogen auf Fehler prüfen
questionnaires-check-hint = Findet Fehler in einem Fragebogen nach Zeile und Spalte, was seinen Übersetzungen fehlt und was keine Antwort erreicht. Die Datei kann auch auf diese Seite gezogen werden.
questionnaires-check-this = Prüfen
questionnaires-findings = { $file }: { $count ->
    [0] nichts zu beanstanden
    [one] eine Beanstandung
   *[other] { $count } Beanstandungen
}
questionnaires-sound = { $questions } Fragen und { $rules } Regeln; alle sind erreichbar.
questionnaires-place = Zeile { $line }, Spalte { $column }
questionnaires-faulty = Ein eigener Fragebogen ist nicht verwendbar
questionnaires-folder = Eigene Fragebögen
questionnaires-folder-hint = Jeder hat hier einen Ordner mit einer Datei „questionnaire.ron“ und je Übersetzung einer „text.<Sprache>.ron“. Sie werden beim Start des Programms gelesen.
questionnaires-no-folder = Dieses System nennt keinen Ordner dafür.
questionnaires-pick = Fragebogen zur Kontrolle wählen
questionnaires-pick-blank = Leeres Formular speichern
questionnaires-job-check = Wird kontrolliert …
questionnaires-job-write = Wird geschrieben …
