# Was das Fenster von den Dateien selbst sagt: wer sie geöffnet hat, was nicht gespeichert ist, worin sie sich unterscheiden.

files-read-only = Schreibgeschützt: anderswo geöffnet
files-read-only-short = Schreibgeschützt
files-locked-hint = Sie können die Prüfung lesen und eine Kopie speichern. Übernehmen Sie sie nur, wenn sie dort versehentlich offen blieb: Was dort geändert wird, lässt sich dann nicht mehr in dieser Datei speichern.
files-take-over = Übernehmen …
files-take-over-title = Diese Prüfung übernehmen?
files-take-over-body = Wer sie geöffnet hat, kann nicht mehr in dieser Datei speichern und wird darauf hingewiesen; eine Kopie lässt sich weiterhin speichern.
files-take-over-confirm = Übernehmen
files-remarks = Zu dieser Datei
files-kept-fields =
    { $count ->
        [one] Ein Feld ist dieser Version nicht bekannt. Es bleibt in der Datei erhalten und wird nicht angezeigt.
       *[other] { $count } Felder sind dieser Version nicht bekannt. Sie bleiben in der Datei erhalten und werden nicht angezeigt.
    }
files-copies = { $service } hat eine zweite Kopie daneben gelegt: Die Prüfung wurde an zwei Orten geändert. Übernehmen Sie, was gebraucht wird, und entfernen Sie dann die Kopie.
files-compare = Unterschiede anzeigen
files-compare-with = Unterschiede zu „{ $file }“
files-hide = Ausblenden
files-saving = Wird gespeichert …
files-not-saved = Nicht gespeichert
files-changed-hint = Ihre Änderungen sind noch hier. Speichern Sie sie unter einem anderen Namen, oder sehen Sie sich die Unterschiede an und überschreiben Sie die Datei mit Absicht; die Fassung auf der Platte bleibt dann als .bak erhalten.
files-overwrite = Überschreiben
files-again = Erneut versuchen
files-job-compare = Wird verglichen …
files-differences = Unterschiede
files-differences-none = Beide stimmen überein.
files-differences-there = In „{ $file }“
files-differences-here = Hier
files-differences-nothing = (nichts)
files-about-questionnaire = Fragebogen
files-about-title = Titel
files-about-opinion = Stellungnahme des Datenschutzbeauftragten
files-about-decision = Entscheidung des Verantwortlichen
files-about-withdrawal = Widerruf
files-about-evidence = Nachweise
files-untitled = Prüfung ohne Titel
files-recovery = Beim Ende von Repurpose nicht gespeichert: { $title }, { $time }
files-recovery-differs =
    { $count ->
        [one] Ein Unterschied zu { $file }.
       *[other] { $count } Unterschiede zu { $file }.
    }
files-recovery-no-file = Es gibt keine Datei, mit der sich das vergleichen ließe.
files-recover = Wiederherstellen
files-decline = Nicht wiederherstellen
files-declined = Abgelehnt
files-declined-hint = Was weder gespeichert noch zurückgeholt wurde, wird dreißig Tage aufbewahrt.
files-damaged = Was beim Ende von Repurpose nicht gespeichert war, ist nicht lesbar. Das Journal wird dreißig Tage aufbewahrt.
files-withdrawn = Widerrufen: Der Inhalt bleibt, wie er ist
files-withdrawn-hint = Die Genehmigung ist widerrufen. Eine Überarbeitung übernimmt die Antworten in eine eigene Prüfung, über die neu zu entscheiden ist.
files-final = Signiert: Der Inhalt bleibt, wie er ist
files-final-hint = Stellungnahme, Entscheidung und Antworten lassen sich nicht mehr ändern; eine signierte Genehmigung kann am Ende der Seite „Stellungnahme und Entscheidung“ widerrufen werden. Eine Überarbeitung übernimmt die Antworten in eine eigene Prüfung, über die neu zu entscheiden ist.
files-revise = Überarbeitung beginnen
files-compare-file = Mit einer Datei vergleichen …
files-pick-compare = Eine frühere Fassung, deren .bak oder ein signiertes Dokument wählen
files-take-answer = Diese Antwort übernehmen
files-journals = Was noch nicht gespeichert ist
files-recovery-protected = Sie ist geschützt. Nach der Passphrase wird gefragt, wenn sie zurückgeholt wird.
files-protect = Mit einer Passphrase schützen …
files-protect-again = Passphrase ändern …
files-protect-title = Mit einer Passphrase schützen
files-protect-body = Die Prüfung wird in ihrer Datei, in der Fassung davor und in dem, was gegen Abstürze festgehalten wird, verschlüsselt. Niemand kann die Passphrase wiederherstellen: Wer sie vergisst, hat die Datei verloren. Nachweise daneben und daraus erzeugte Dokumente bleiben, wie sie sind, ebenso früher gemachte Kopien.
files-protect-first = Passphrase
files-protect-first-hint = Mindestens { $least } Zeichen; mehrere Wörter merkt man sich leichter, und sie sind schwerer zu erraten als eines.
files-protect-second = Dieselbe Passphrase noch einmal
files-protect-differ = Die beiden Passphrasen sind verschieden.
files-protect-confirm = Schützen und speichern
files-protected = Geschützt und gespeichert.
files-unprotect = Schutz aufheben
files-unlock-title = Diese Datei ist geschützt
files-unlock-body = { $file } öffnet sich mit ihrer Passphrase.
files-unlock-passphrase = Passphrase
files-unlock-wrong = Die Passphrase ist falsch. Achten Sie auf Großschreibung und die Sprache der Tastatur.
files-unlock-open = Öffnen
files-job-protect = Wird geschützt …
files-unprotect-title = Schutz aufheben?
files-unprotect-body = Die Datei wird dann so gespeichert, dass alle, die sie erhalten, sie lesen können.
