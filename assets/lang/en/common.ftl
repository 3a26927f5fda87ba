# What window, command line and letter name alike. A literal no-break space (U+00A0) holds together
# what must not be torn apart at the end of a line.

## Dates

common-date = { $day } { $month } { $year }
common-month-1 = January
common-month-2 = February
common-month-3 = March
common-month-4 = April
common-month-5 = May
common-month-6 = June
common-month-7 = July
common-month-8 = August
common-month-9 = September
common-month-10 = October
common-month-11 = November
common-month-12 = December

## Answers

common-yes = Yes
common-no = No
common-unknown = Not known
common-none-chosen = None of these

## Outcomes of the test

common-outcome-compatible = Compatible
common-outcome-compatible-with-safeguards = Compatible with safeguards
common-outcome-undecided = Not decidable yet
common-outcome-test-not-applicable = Test not applicable
common-outcome-needs-consent-or-law = Consent or a law is needed
common-outcome-incompatible = Not compatible

## Ratings of a factor

common-rating-favours = Favours
common-rating-rather-favours = Rather favours
common-rating-rather-against = Rather against
common-rating-against = Against
common-rating-not-established = Not established

## The data protection officer's opinion

common-tenor-for = In favour
common-tenor-with-reservations = In favour, with reservations
common-tenor-against = Against
common-tenor-not-sought = Not sought

## Sizes of files

common-decimal = .
common-size-bytes = { $number ->
    [one] { $number } byte
   *[other] { $number } bytes
}
common-size-kilobytes = { $number } kB
common-size-megabytes = { $number } MB

## Names and lists

common-labelled = { $label }: { $value }
common-joined = { $first }; { $next }
