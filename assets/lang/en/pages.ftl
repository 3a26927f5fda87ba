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
versions-your-answer = Your answer
versions-new = New: { $count }
versions-new-hint = These were not asked before and have to be answered.
versions-gone = Gone: { $count }
versions-gone-hint = These are not asked any more. Their answers stay in the file and do not count.
versions-instead = Asked in its place
versions-unchanged = Unchanged: { $count }
versions-unchanged-hint = Their answers are taken over as they are.
