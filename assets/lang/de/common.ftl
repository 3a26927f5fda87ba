# What window, command line and letter name alike. A literal no-break space (U+00A0) holds together
# what must not be torn apart at the end of a line.

## Dates

common-date = { $day }. { $month } { $year }
common-month-1 = Januar
common-month-2 = Februar
common-month-3 = März
common-month-4 = April
common-month-5 = Mai
common-month-6 = Juni
common-month-7 = Juli
common-month-8 = August
common-month-9 = September
common-month-10 = Oktober
common-month-11 = November
common-month-12 = Dezember

## Answers

common-yes = Ja
common-no = Nein
common-unknown = Nicht bekannt
common-none-chosen = Keine dieser Antworten

## Outcomes of the test

common-outcome-compatible = Vereinbar
common-outcome-compatible-with-safeguards = Mit Garantien vereinbar
common-outcome-undecided = Noch nicht entscheidbar
common-outcome-test-not-applicable = Prüfung nicht anwendbar
common-outcome-needs-consent-or-law = Einwilligung oder Rechtsvorschrift erforderlich
common-outcome-incompatible = Nicht vereinbar

## Ratings of a factor

common-rating-favours = Spricht dafür
common-rating-rather-favours = Spricht eher dafür
common-rating-rather-against = Spricht eher dagegen
common-rating-against = Spricht dagegen
common-rating-not-established = Nicht festgestellt

## The data protection officer's opinion

common-tenor-for = Zustimmend
common-tenor-with-reservations = Zustimmend mit Vorbehalten
common-tenor-against = Ablehnend
common-tenor-not-sought = Nicht eingeholt

## Sizes of files

common-decimal = ,
common-size-bytes = { $number ->
    [one] { $number } Byte
   *[other] { $number } Byte
}
common-size-kilobytes = { $number } kB
common-size-megabytes = { $number } MB

## Namen und Listen

common-labelled = { $label }: { $value }
common-joined = { $first }; { $next }
