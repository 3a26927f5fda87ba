# Was die Seiten der Fassungen und der Fragebögen sagen.

versions-title = Andere Fassung des Fragebogens
versions-only = Die Prüfung wurde unter Fassung { $version } beantwortet; eine andere ist nicht verfügbar.
versions-intro = Die Prüfung wurde unter Fassung { $from } beantwortet; Fassung { $to } ist verfügbar. Die Datei bleibt bei ihrer Fassung: Was hier gezeigt wird, ändert nichts.
versions-results = Das Ergebnis unter beiden Fassungen
versions-under = Unter Fassung { $version }
versions-same-outcome = Dieselben Antworten führen zum selben Ergebnis.
versions-copy-title = Weiter unter Fassung { $version } heißt: auf einer Kopie
versions-copy-about = Die Kopie hat keine Datei, bis Sie sie speichern. Alle Antworten bleiben erhalten; Antworten auf neu gefasste Fragen sind zu bestätigen.
versions-copy-of-final = Diese Prüfung ist signiert oder widerrufen und bleibt, wie sie ist. Die Kopie beginnt als Überarbeitung: Alle Antworten bleiben erhalten, Antworten auf neu gefasste Fragen sind zu bestätigen, Stellungnahme und Entscheidung sind neu abzugeben.
versions-copy = Auf einer Kopie unter Fassung { $version } weiterarbeiten
versions-reworded = Neu gefasst, zu bestätigen: { $count }
versions-reworded-hint = Lesen Sie jede Frage neu: Die Antwort bleibt erhalten und zählt für ein Schreiben erst, wenn Sie sie bestätigt haben.
versions-meaning = Fragt nach etwas anderem als bisher
versions-asked-before = Bisher
versions-other-options = Der Wortlaut der Frage ist gleich; ihre Auswahl oder ihre Spalten sind es nicht.
versions-your-answer = Ihre Antwort
versions-new = Neu: { $count }
versions-new-hint = Sie wurden bisher nicht gestellt und sind zu beantworten.
versions-gone = Entfallen: { $count }
versions-gone-hint = Sie werden nicht mehr gestellt. Ihre Antworten bleiben in der Datei und zählen nicht.
versions-instead = Stattdessen gefragt
versions-unchanged = Unverändert: { $count }
versions-unchanged-hint = Ihre Antworten werden unverändert übernommen.
