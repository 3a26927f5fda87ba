# What the pages of versions and of questionnaires say.

versions-title = Another version of the questionnaire
versions-only = The assessment was answered under version { $version }, and no other one is at hand.
versions-intro = The assessment was answered under version { $from }; version { $to } is at hand. The file stays under its own version: what is shown here changes nothing.
versions-results = The result under both versions
versions-under = Under version { $version }
versions-same-outcome = The same answers lead to the same outcome.
versions-copy-title = Going on under version { $version } makes a copy
versions-copy-about = The copy has no file until you save it. Every answer is kept; answers to reworded questions have to be confirmed.
versions-copy-of-final = This assessment is signed or withdrawn and stays as it is. The copy begins as a revision: every answer is kept, answers to reworded questions have to be confirmed, and opinion and decision are given anew.
versions-copy = Go on with a copy under version { $version }
versions-reworded = Reworded, to be confirmed: { $count }
versions-reworded-hint = Read each question anew: the answer is kept, and counts for a letter once you have confirmed it.
versions-meaning = Asks for something else than before
versions-asked-before = Before
versions-other-options = The words of the question are the same; its options or columns are not.
versions-other-meaning = The words of the question are the same; what is asked with them is not. Read its options, its help and its sources anew.
versions-your-answer = Your answer
versions-new = New: { $count }
versions-new-hint = These were not asked before and have to be answered.
versions-gone = Gone: { $count }
versions-gone-hint = These are not asked any more. Their answers stay in the file and do not count.
versions-instead = Asked in its place
versions-unchanged = Unchanged: { $count }
versions-unchanged-hint = Their answers are taken over as they are.

questionnaires-title = Questionnaires
questionnaires-title-about = What an assessment asks; read, print, copy and check them
questionnaires-intro = The questionnaires that an assessment can be answered under. Each is a file: it can be printed blank, copied, changed, and checked for faults.
questionnaires-local = Everything here stays on this computer.
questionnaires-at-hand = Available
questionnaires-id = Id
questionnaires-version = Version
questionnaires-regime = Law
questionnaires-kind = Origin
questionnaires-shipped = Shipped with the program
questionnaires-own = Your own
questionnaires-law-gdpr = GDPR: Regulation (EU) 2016/679
questionnaires-law-uk = UK GDPR
questionnaires-law-eu = Regulation (EU) 2018/1725
questionnaires-law-korea = Personal Information Protection Act (Korea)
questionnaires-in-en = In English
questionnaires-in-fr = In French
questionnaires-in-de = In German
questionnaires-print = Save blank form
questionnaires-printed = Blank form saved as { $file }
questionnaires-fork = Make a copy of your own
questionnaires-fork-id = Id of the copy
questionnaires-fork-hint = Small letters and digits, joined by hyphens. Assessments refer to it; it can’t be changed later.
questionnaires-fork-make = Make the copy
questionnaires-forked = The copy is { $file }; its translations, if any, are beside it. Change it with a text editor, and have it checked here.
questionnaires-check = Check a file
questionnaires-check-hint = Finds what is wrong in a questionnaire, by line and column, what its translations lack, and what no answers reach. It can also be dropped on this page.
questionnaires-check-this = Check
questionnaires-findings = { $file }: { $count ->
    [0] no findings
    [one] one finding
   *[other] { $count } findings
}
questionnaires-sound = { $questions } questions and { $rules } rules; every one can be reached.
questionnaires-place = line { $line }, column { $column }
questionnaires-faulty = A questionnaire of your own can’t be used
questionnaires-folder = Your own questionnaires
questionnaires-folder-hint = Each has a folder of its own here, with a file “questionnaire.ron” and a “text.<language>.ron” for each translation. They are read when the program starts.
questionnaires-no-folder = This system names no folder for them.
questionnaires-pick = Choose a questionnaire to check
questionnaires-pick-blank = Save the blank form
questionnaires-job-check = Checking…
questionnaires-job-write = Writing…
