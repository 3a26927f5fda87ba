# What window, command line and letter name alike. A literal no-break space (U+00A0) holds together
# what must not be torn apart at the end of a line.

## Dates

common-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
common-month-1 = janvier
common-month-2 = février
common-month-3 = mars
common-month-4 = avril
common-month-5 = mai
common-month-6 = juin
common-month-7 = juillet
common-month-8 = août
common-month-9 = septembre
common-month-10 = octobre
common-month-11 = novembre
common-month-12 = décembre

## Answers

common-yes = Oui
common-no = Non
common-unknown = Inconnu
common-none-chosen = Aucun de ces cas

## Outcomes of the test

common-outcome-compatible = Compatible
common-outcome-compatible-with-safeguards = Compatible sous réserve de garanties
common-outcome-undecided = Pas encore tranchable
common-outcome-test-not-applicable = Test sans objet
common-outcome-needs-consent-or-law = Consentement ou disposition légale nécessaire
common-outcome-incompatible = Incompatible

## Ratings of a factor

common-rating-favours = Favorable
common-rating-rather-favours = Plutôt favorable
common-rating-rather-against = Plutôt défavorable
common-rating-against = Défavorable
common-rating-not-established = Non établi

## The data protection officer's opinion

common-tenor-for = Favorable
common-tenor-with-reservations = Favorable avec réserves
common-tenor-against = Défavorable
common-tenor-not-sought = Non demandé

## Sizes of files

common-decimal = ,
common-size-bytes = { $number ->
    [one] { $number } octet
   *[other] { $number } octets
}
common-size-kilobytes = { $number } ko
common-size-megabytes = { $number } Mo

## Noms et listes

common-labelled = { $label } : { $value }
common-joined = { $first } ; { $next }
