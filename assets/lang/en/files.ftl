# What the window says of the files themselves: who has them, what is not saved, how they differ.

files-read-only = Read-only: somebody else has it open
files-read-only-short = Read-only
files-locked-hint = You can read it and save a copy. Take it over only if it was left open there by mistake: what is changed there can then no longer be saved into this file.
files-take-over = Take over…
files-take-over-title = Take this assessment over?
files-take-over-body = Whoever has it open can no longer save into this file, and is told so; a copy can still be saved.
files-take-over-confirm = Take over
files-remarks = About this file
files-kept-fields =
    { $count ->
        [one] One field is not known to this version. It is kept in the file, and not shown.
       *[other] { $count } fields are not known to this version. They are kept in the file, and not shown.
    }
files-copies = { $service } has put a second copy beside it: the assessment was changed in two places. Take over what is needed, then remove the copy.
files-compare = Show differences
files-compare-with = Differences from “{ $file }”
files-hide = Hide
files-saving = Saving…
files-not-saved = Not saved
files-changed-hint = Your changes are still here. Save them under another name, or look at the differences and overwrite the file on purpose; its version on disk is then kept as .bak.
files-overwrite = Overwrite
files-again = Try again
files-job-compare = Comparing…
files-differences = Differences
files-differences-none = Both say the same.
files-differences-there = In “{ $file }”
files-differences-here = Here
files-differences-nothing = (nothing)
files-about-questionnaire = Questionnaire
files-about-title = Title
files-about-opinion = Opinion of the data protection officer
files-about-decision = Decision of the controller
files-about-withdrawal = Withdrawal
files-about-evidence = Evidence
files-untitled = Assessment without a title
files-recovery = Not saved when Repurpose ended: { $title }, { $time }
files-recovery-differs =
    { $count ->
        [one] One difference from { $file }.
       *[other] { $count } differences from { $file }.
    }
files-recovery-no-file = There is no file that it could be compared with.
files-recover = Take back
files-decline = Not needed
files-declined = Declined
files-declined-hint = What was not saved and not wanted back is kept for thirty days.
files-damaged = What was not saved when Repurpose ended can’t be read. The journal is kept for thirty days.
files-withdrawn = Withdrawn: what is said here stays
files-withdrawn-hint = The authorization is withdrawn. A revision takes the answers over into an assessment of its own, to be decided on anew.
files-final = Signed: what is said here stays
files-final-hint = Opinion, decision and answers can’t be changed any more; a signed authorization can be withdrawn at the end of the page “Opinion and decision”. A revision takes the answers over into an assessment of its own, to be decided on anew.
files-revise = Start a revision
files-compare-file = Compare with a file…
files-pick-compare = Choose an earlier version, its .bak or a signed document
files-take-answer = Take over this answer
files-journals = What is not saved yet
files-recovery-protected = It is protected. Its passphrase is asked for when it is taken back.
files-protect = Protect with a passphrase…
files-protect-again = Change the passphrase…
files-protect-title = Protect with a passphrase
files-protect-body = The assessment is encrypted in its file, in the version before it and in what is written down against crashes. Nobody can restore the passphrase: who forgets it has lost the file. Evidence beside it and documents made of it stay as they are, and copies that were made earlier too.
files-protect-first = Passphrase
files-protect-first-hint = At least { $least } characters; several words are easier to remember and harder to guess than one.
files-protect-second = The same passphrase again
files-protect-differ = The two passphrases differ.
files-protect-confirm = Protect and save
files-protected = Protected and saved.
files-unprotect = Remove the protection
files-unlock-title = This file is protected
files-unlock-body = { $file } opens with its passphrase.
files-unlock-passphrase = Passphrase
files-unlock-wrong = That is not its passphrase. Mind capitals and the keyboard’s language.
files-unlock-open = Open
files-job-protect = Protecting…
files-unprotect-title = Remove the protection?
files-unprotect-body = The file is then written so that everybody who gets it can read it.
