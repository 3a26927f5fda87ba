# What the window and the command line say.

## The command line's help: a command, then its arguments behind two hyphens

help = Run the GDPR Article 6(4) compatibility test and issue the signed authorization or refusal. Without a command, the window opens.
help--questionnaires = A folder with questionnaires of your own, instead of the usual one
help--passphrase-file = A file whose first line is the passphrase of protected assessments; asked for if left out
help--command = What to do without a window
help--file = An assessment or a PDF to open in the window
help-demo = The seed case from end to end without a window: result, letter, identity, signature, verification
help-demo--dir = The folder for the files; a new temporary one if left out
help-questionnaire = List, check and show questionnaires
help-questionnaire-list = The shipped questionnaires
help-questionnaire-list--json = Answer in JSON
help-questionnaire-check = Find every fault in questionnaire files, with line and column
help-questionnaire-check--files = Ids or files; without any, every questionnaire at hand
help-questionnaire-check--json = Answer in JSON
help-questionnaire-show = Every question with its id, kind, values, condition and sources
help-questionnaire-show--questionnaire = The id of a shipped questionnaire, or a file
help-questionnaire-show--lang = The language of the texts (en, fr, de), as far as translated
help-questionnaire-show--json = Answer in JSON
show-none-of-these = (none of these)
cli-written = written: { $file }
set-nothing-written = Nothing was written, the other answers neither.
help-questionnaire-print = The blank form with every branch, to be read or filled in by hand
help-questionnaire-print--questionnaire = The id of a questionnaire, or a file
help-questionnaire-print--out = Where it goes; .md gives Markdown, everything else PDF
help-questionnaire-print--lang = The language of the form (en, fr, de), as far as translated
help-questionnaire-print--date = The date of the document, for repeatable bytes
help-questionnaire-fork = A copy of a questionnaire under an id of its own, to be changed
help-questionnaire-fork--questionnaire = The id of a questionnaire, or a file
help-questionnaire-fork--id = The id of the copy
help-questionnaire-fork--out = Where it goes
help-new = Start an empty assessment, a request, or an assessment from a file
help-new--questionnaire = The id of the questionnaire to answer
help-new--request = Start a request to the controller instead: for the processor, which states its facts
help-new--from = A request, or another document or file of Repurpose, to begin from
help-new--trust = A certificate, or a folder of them, by which the signature of a request is judged
help-new--out = The file to write; an existing one is never overwritten
help-new--title = What to call the assessment
help-set = Answer questions by id; also title, opinion and decision
help-set--file = The assessment
help-set--answers = QUESTION=VALUE, e.g. collected_on_consent=no, persons=employees,pupils, dpia=unknown, decision=authorize, decision.signatory="A. Martin", opinion=for. None of several values is written as QUESTION=none, and decision= or opinion= takes the record back. Giving the answer again that the recipient stated confirms it.
help-set--reason = Why the answers are so
help-set--owner = Who answers for the safeguards
help-set--due = By when the safeguards have to be in place (YYYY-MM-DD)
help-set--force = Save even if another program changed the file meanwhile
help-score = The result with its reasons
help-score--file = The assessment
help-score--what-if = Also list what would change the result
help-score--json = Answer in JSON
help-export = The document that the decision calls for, as PDF
help-export--file = The assessment
help-export--kind = What is exported: decision (the authorization or refusal), or requests (what is still to be asked of the recipient; .md gives Markdown)
help-export--out = The PDF to write
help-export--lang = The language of the letter (en, fr, de)
help-export--draft = A draft with a watermark; it shows what is open and can’t be signed
help-export--date = When it is issued (RFC 3339); now if left out
help-export--stationery = Your letterhead: a file with name, address, colour, reference and logo (see the guide)
help-export--force = Also over a file that is there; what it was stays beside it as .bak
help-identity = Make and show signing identities
help-identity-new = A self-issued identity in an encrypted PKCS#12 file
help-identity-new--name = The name of whoever signs
help-identity-new--organization = The organization they sign for
help-identity-new--email = Their e-mail address
help-identity-new--algorithm = The kind of key
help-identity-new--out = The PKCS#12 file to write; an existing one is never overwritten
help-identity-new--password-file = A file whose first line is the password; asked for if left out
help-identity-show = What an identity says, and its certificate for others to trust
help-identity-show--p12 = The PKCS#12 file
help-identity-show--password-file = A file whose first line is the password; asked for if left out
help-identity-show--certificate = Also write the certificate to this PEM file
help-identity-show--page = Also write a page with the fingerprint to this PDF, to be handed over
help-identity-show--lang = The language of that page
help-identity-show--json = Answer in JSON
help-sign = Sign a prepared field of a document
help-sign--pdf = The document
help-sign--p12 = The PKCS#12 file with the key
help-sign--password-file = A file whose first line is the password; asked for if left out
help-sign--pkcs11 = The module (PKCS#11) of the maker of the token that holds the key
help-sign--token = The label of the token
help-sign--key = The label of the key on the token
help-sign--key-name = When the file holds several keys: a word of the name or issuer, or the start of the fingerprint
help-sign--certificate = A file with the certificate of the key, and then those of its issuers, if the token does not hold them
help-sign--pin-file = A file whose first line is the PIN; asked for if left out. It is tried once
help-sign--pss = Sign with RSASSA-PSS instead of PKCS#1 v1.5, if the key is RSA
help-sign--hash = The hash to sign with; otherwise the one that is usual for the key: SHA-384 for P-384, SHA-256 for all others
help-sign--role = For whom to sign
help-sign--level = How much proof the signature carries: b-b the signature alone, b-t with a timestamp, b-lt with all that is needed to validate it later, b-lta with a timestamp over all of that
help-sign--tsa = The time-stamping service to ask (http://…); only a hash is sent there
help-sign--tsa-policy = The policy under which it shall stamp, as a dotted number
help-sign--evidence = A certificate, OCSP answer or revocation list, or a folder of them, that need not be asked for
help-sign--assessment = The assessment that the document was exported from: the signature is written into its history, and its answers stay as they are from then on
help-sign--force = Also over a file that is there; what it was stays beside it as .bak
help-sign--out = The signed PDF to write
help-verify = What stands of a document’s signatures, in words
help-verify--pdfs = The documents
help-verify--trust = A certificate file or a folder of them to trust; may be given several times
help-verify--evidence = A certificate, OCSP answer or revocation list, or a folder of them, to judge by without trusting it
help-verify--against = The assessment that the document should hold
help-verify--signatures-only = Check the signatures alone, not whether the letter is the one that the assessment inside gives; much faster for many documents
help-verify--at = The moment to verify for (RFC 3339); now if left out
help-verify--json = Answer in JSON
help-extract = Take the assessment out of a document
help-extract--pdf = The document
help-extract--out = The assessment file to write; an existing one is never overwritten
help-notice = Print a draft of the notice to the data subjects, out of the answers
help-notice--file = The assessment
help-notice--lang = The language of the draft (en, fr, de)
help-withdraw = Withdraw a signed authorization; export then gives the notice
help-withdraw--file = The assessment
help-withdraw--original = The signed authorization
help-withdraw--signatory = Who withdraws it for the controller
help-withdraw--capacity = In what capacity
help-withdraw--reasons = Why
help-withdraw--effective = When the permission ends; on receipt of the notice if left out
help-withdraw--date = The date of the notice; today if left out
help-list = Every assessment below a folder: state, outcome, decision, review, signatures
help-list--dir = The folder
help-list--due = Only authorizations that are due for review, the longest overdue first
help-list--by = The day by which a review is due (YYYY-MM-DD); today if left out
help-list--find = Only those with every word of this text in title, parties, answers, file name or state
help-list--sort = By what the rows are put in order; with --due by review unless said otherwise
help-list--ics = Also write the reviews to this calendar file
help-list--csv = A table for spreadsheets
help-list--json = Answer in JSON
help-evidence = Files that the answers rest on: kept in a folder beside the assessment, hashed
help-evidence-add = Copy files into the folder beside the assessment and record them
help-evidence-add--file = The assessment
help-evidence-add--paths = The files to add
help-evidence-add--questions = The id of a question whose answer they support; may be given several times
help-evidence-add--description = What they are, in a few words; printed in the letter
help-evidence-list = The recorded files: present, missing, changed or oversized
help-evidence-list--file = The assessment
help-evidence-list--json = Answer in JSON
help-evidence-relink = Find missing and changed files again below a folder, by their hash
help-evidence-relink--file = The assessment
help-evidence-relink--dir = The folder to search
help-evidence-remove = Take files out of the evidence; the copies stay until “clean”
help-evidence-remove--file = The assessment
help-evidence-remove--names = Their names, as “list” shows them
help-evidence-clean = Delete copies beside the assessment that nothing records any more
help-evidence-clean--file = The assessment
help-evidence-clean--dry-run = Only name them

## Asked at the terminal

prompt-password = Password of the identity:{" "}
prompt-pin = PIN of the token:{" "}
prompt-new-password = Password for the new identity:{" "}
prompt-passphrase = Passphrase of { $file }:{" "}
prompt-new-passphrase = New passphrase:{" "}
prompt-passphrase-again = The same again:{" "}

## Answers of the command line

protect-done = Protected. Nobody can restore the passphrase: who forgets it has lost the file. Evidence beside it and documents made of it are not protected.
check-clean = { $name }: { $questions } questions, { $rules } rules, no findings. Translated: { $languages ->
    [none] into no other language
   *[other] { $languages }
}
identity-facts =
    Name: { $subject }
    Issued by: { $issuer }
    Valid from { $from } to { $until }
    SHA-256 fingerprint: { $fingerprint }
identity-self-issued = Self-issued: it proves that a document is unchanged, not who the signer is. Tell the fingerprint to those who are to trust it, by separate means, not with the document itself.
identity-issued = Issued by another: how far it proves who the signer is depends on the issuer.
identity-expired = It has expired: nothing can be signed with it any more.
identity-not-for-signing = It is not meant for signing documents: such a signature is not trusted.
demo-result = 1. The result of the compatibility test
demo-verified = 2. The letter was written, signed and verified
demo-files = 3. The files are in { $folder }

## Evidence

evidence-title = Evidence
evidence-hint = Files that the answers rest on. They are copied beside the assessment, and travel inside the letter.
evidence-add = Add evidence
evidence-remove = Remove
evidence-relink = Look for lost files
evidence-relinked = { $found ->
    [one] One file was found again
   *[other] { $found } files were found again
}; { $lost ->
    [0] none is missing any more.
    [one] one is still missing.
   *[other] { $lost } are still missing.
}
evidence-drop = Drop the files to add them as evidence
evidence-item = { $name } ({ $size })
evidence-description = What it is
evidence-checking = being checked
evidence-where = The copies lie in { $folder }
evidence-unsaved = Kept in memory until the assessment is saved.
evidence-none = No evidence is recorded.
evidence-state-present = present
evidence-state-missing = missing
evidence-state-changed = changed
evidence-state-oversized = oversized
evidence-line = { $number }. { $name }, { $size }: { $state }
evidence-supports = Supports: { $questions }
evidence-found = { $name }: found again as { $path }
evidence-lost = { $name }: not found
evidence-all-there = Every file is there and unchanged.
evidence-nothing-unused = No unused copies.
evidence-unused = Unused: { $name }
evidence-cleaned = Deleted: { $name }
evidence-not-inside = Not inside the document: { $names }

## Register

register-heading = Register
register-intro = A folder of assessments, with everything below it. The folder is the register: what speeds it up is kept elsewhere on this computer, and can be made again from it.
register-local = The folder is read on this computer, and nothing in it is changed.
register-choose = Choose a folder
register-save-table = Save as table
register-save-calendar = Save reviews as calendar
register-saved = Saved as { $file }
register-saved-part = Saved as { $file }: only what is found, { $count } of { $all } assessments
register-find = Find
register-find-hint = Words of the title, the parties, the answers, the file name or the state
register-filter = Which assessments are shown
register-all = All ({ $count })
register-due = Due for review ({ $count })
register-only-open = Not decided ({ $count })
register-only-authorized = Authorized ({ $count })
register-only-refused = Refused ({ $count })
register-only-withdrawn = Withdrawn ({ $count })
register-only-request = Requests ({ $count })
register-only-protected = Protected ({ $count })
register-only-unreadable = Can’t be read ({ $count })
register-found = { $count ->
    [one] One assessment
   *[other] { $count } assessments
}
register-reading = { $count } so far; the folder is being read
register-more = Show more
register-none = No assessment was found.
register-sort = Put in order by
register-sorted = in order
register-sorted-reversed = in reverse order
register-assessment = Assessment
register-parties = Parties
register-file = File
register-title = Title
register-controller = Controller
register-recipient = Recipient
register-state = State
register-outcome = Outcome
register-review = Review
register-signatures = Signatures (not verified)
register-problem = Problem
register-state-open = not decided
register-state-authorized = authorized
register-state-refused = refused
register-state-withdrawn = withdrawn
register-state-request = request
register-state-protected = protected
register-state-unreadable = can’t be read
register-review-on = review on { $date }
register-due-since = review due since { $date }
register-review-of = Review the authorization: { $title }
register-signed = { $count ->
    [0] document not signed
    [one] 1 signature, not verified
   *[other] { $count } signatures, not verified
}
register-signed-of = { $count } of { $all } signatures, not verified

## The result in words

score-so-far = By the answers so far: { $because }
score-headline =
    { $outcome }. { $favouring } of { $factors } factors favour the reuse. { $margin ->
        [negative] {""}
        [0] Not even three other answers together would make the result worse.
        [one] One other answer would be enough to make the result worse.
       *[other] { $margin } other answers together would make the result worse.
    } { $open ->
        [0] {""}
        [one] One question is still open.
       *[other] { $open } questions are still open.
    }
score-rules = Rules that fired
score-conditions = Conditions
score-contradictions = Answers that do not fit together
score-missing = Still open
score-what-if = What would change it
score-what-if-opens = to be answered then: { $questions }

## Signing

sign-role-controller = For the controller
sign-role-dpo = Data protection officer
sign-role-processor = For the recipient
sign-reason-controller = Decision of the controller
sign-reason-dpo = Seen by the data protection officer
sign-reason-processor = Conditions accepted
sign-when = { $date }, { $time }

## Verification

verify-verdict-valid = Valid: unchanged since it was signed, by a signer whom you chose to trust.
verify-verdict-valid-untrusted = Unchanged since it was signed, but the signer’s certificate is not among those you trust: who signed is not established.
verify-verdict-modified = Changed after it was signed, in a way that the signature does not allow.
verify-verdict-invalid = Not valid: at least one signature does not hold.
verify-verdict-unsigned = Not signed.
verify-verdict-unreadable = It can’t be read as a signed PDF.
verify-signature = Field “{ $field }”: { $signer }, by the signer’s own clock at { $time }
verify-timestamp-trusted = It existed at { $time }, by the clock of { $service }, whom you trust.
verify-timestamp-untrusted = It carries a timestamp of { $time }, by the clock of { $service }, which proves nothing as long as you do not trust that service.
verify-timestamp-invalid = It carries a timestamp that does not hold.
verify-document-timestamp = Timestamp over the whole document, field “{ $field }”:
verify-revocation-not-applicable = Nobody but you could withdraw your trust in this certificate: it has no authority above it.
verify-revocation-good = The certificate was not revoked, as its authority stated on { $time }.
verify-revocation-revoked = The certificate was revoked on { $time }.
verify-revocation-unknown = Whether the certificate was revoked is not known: nothing at hand tells.
sign-asked = Asked over the network: { $addresses }
verify-integrity-intact = What was signed is unchanged.
verify-integrity-broken = What was signed is no longer what it was.
verify-integrity-unknown = Whether what was signed is unchanged can’t be told.
verify-trusted = The certificate is among those you trust.
verify-not-trusted = The certificate is not among those you trust.
verify-not-examined = Whether the certificate is among those you trust was not examined: the signature does not hold or can’t be checked.
verify-signed-of = { $signed } of { $all } prepared fields signed.
verify-unsigned-fields = Not signed yet: { $fields }
verify-quoted = “{ $role }”
verify-removed-signatures = A signature was removed or replaced: { $fields }
verify-embedded = The assessment is inside.
verify-not-embedded = No readable assessment is inside.
verify-signatures-only = Only the signatures were checked: not what is inside, and not whether the letter is the one that it gives.
verify-letter-matches = The letter is, byte for byte, the one that the assessment inside gives.
verify-letter-matched = As it was signed, the letter was, byte for byte, the one that the assessment inside gives.
verify-letter-differs = The letter is not the one that the assessment inside gives.
verify-file-matches = The assessment inside is the one in the file that you named.
verify-file-differs = The assessment inside is not the one in the file that you named.
verify-differences = What differs (- in the document, + in the file):

verify-reason-byte-range-malformed = The signature does not say properly which bytes it covers.
verify-reason-byte-range-gap = The signature leaves bytes out that it should cover.
verify-reason-signed-part-incomplete = What was signed is not a whole document.
verify-reason-signature-not-in-signed-part = The signature is not part of what it signs.
verify-reason-value-shared = Several fields claim the same signature.
verify-reason-sub-filter-unsupported = The signature is of a kind that is not supported.
verify-reason-cms-unreadable = The signature’s data can’t be read.
verify-reason-cms-trailing-data = Something is hidden behind the signature’s data.
verify-reason-cms-encapsulates-content = The signature brings content of its own.
verify-reason-signer-count = The signature does not have exactly one signer.
verify-reason-attribute-wrong = A signed attribute is missing or wrong.
verify-reason-document-changed = The signed bytes were changed.
verify-reason-signature-wrong = The signature does not fit the key.
verify-reason-algorithm-weak = The algorithm or the key is too weak to prove anything.
verify-reason-algorithm-unsupported = The algorithm is not supported.
verify-reason-certificate-missing = The signer’s certificate is missing.
verify-reason-certificate-mismatch = The certificate is not the one that was signed with.
verify-reason-certificate-untrusted = No path leads from the certificate to one that you trust.
verify-reason-path-algorithm-weak = The path to a trusted certificate rests on an algorithm that is too weak.
verify-reason-issuer-out-of-validity = A certificate of the issuers was not valid at that time.
verify-reason-issuer-not-allowed = One of the issuers was not allowed to issue what it issued.
verify-reason-name-not-allowed = One of the issuers may not issue certificates for this name.
verify-reason-certificate-revoked = The certificate was revoked, and nothing proves that the signature is older.
verify-reason-issuer-revoked = The certificate of an issuer was revoked.
verify-reason-certificate-not-for-signing = The certificate is not meant for signing.
verify-reason-certificate-demands-unknown = The certificate makes demands that are not understood.
verify-reason-certificate-not-yet-valid = The certificate is not valid yet.
verify-reason-certificate-expired = The certificate has expired, and no timestamp proves that the signature is older.
verify-reason-signed-outside-validity = The claimed time of signing lies outside the certificate’s validity.
verify-reason-timestamp-invalid = A timestamp of the signature does not hold.
verify-reason-timestamp-unreadable = The timestamp can’t be read.
verify-reason-timestamp-of-other = The timestamp was made of something else.
verify-reason-timestamp-broken = The timestamp is not what its service signed.
verify-reason-timestamp-purpose = The timestamp’s key is not meant for timestamps alone.
verify-reason-timestamp-after-question = The timestamp is later than the moment to verify for.
verify-reason-changed-after-signing = The document was changed after this signature.

verify-change-field-signed = Another field was signed: { $field }
verify-change-signature-added = A signature was added in a field that no page shows.
verify-change-signature-flags = The form’s signature flags were changed.
verify-change-security-store = Proofs for long-term validation were added.
verify-change-document-timestamp = The whole document was stamped with a time.
verify-change-document-information = The document’s properties were changed.
verify-change-metadata = The document’s metadata were changed.
verify-change-format-declaration = The declared format was changed.
verify-change-trailing-bytes = Bytes were appended that are no proper new state of the document.
verify-change-page-count = Pages were added or removed.
verify-change-page = A page was changed.
verify-change-annotation = An annotation was added or changed.
verify-change-attachment = An attached file was added, replaced or removed.
verify-change-form = The form was changed.
verify-change-catalog = The document’s catalogue was changed.
verify-change-trailer = The file’s trailer was changed.
verify-change-signature = An earlier signature was changed.
verify-change-object = A part of the document was changed.
verify-change-object-added = A part was added to the document.
verify-change-object-removed = A part was removed from the document.

## Window

window-product = Repurpose
window-home = Home
window-save = Save
window-save-as = Save as…
window-undo = Undo
window-redo = Redo
window-undone = Undone: { $what }
window-redone = Done again: { $what }
window-settings = Settings
window-language = Language of the window
window-appearance = Appearance
window-appearance-system = As the desktop says
window-appearance-light = Light
window-appearance-dark = Dark
window-appearance-contrast = High contrast
window-back = Back
window-continue = Continue
window-place = Page { $number } of { $of }
window-close = Close
window-cancel = Cancel
window-ok = OK
window-saved = All changes saved
window-saved-as = Saved as { $file } in { $folder }
window-unsaved = Unsaved changes
window-no-file-yet = Not saved to a file yet
window-unsaved-title = Save your changes first?
window-unsaved-body = “{ $name }” has changes that are not in a file yet. Without saving they are lost.
window-unsaved-save = Save
window-unsaved-discard = Do not save
window-unsaved-stay = Cancel
window-choose = Choose…
window-forget = Take this file away
window-no-file = No file chosen
window-date-pattern = DD/MM/YYYY
window-date-wrong = This is not a date. Write day, month and year, for example 24/11/2026 or 2026-11-24.
window-text-full = The field is full: it takes { $limit } characters, and what was more is not in it. Put longer texts into a file and add it as evidence.
window-path = Path
window-path-open = This desktop offers no file dialog, so please write where the file is.
window-path-save = This desktop offers no file dialog, so please write where the file is to be.
window-path-folder = This desktop offers no file dialog, so please write which folder.
window-path-absent = There is no file of this name.
window-path-no-folder = There is no such folder.
window-path-taken = There is a file of this name already. Choose another name.
window-pick-open = Open an assessment or a letter
window-pick-save = Save the assessment
window-pick-letter = Export the letter
window-pick-to-sign = Choose the letter to sign
window-pick-new-identity = Save the new identity
window-pick-identity = Choose your identity
window-pick-signed = Save the signed letter
window-pick-certificate = Save your certificate for others
window-pick-fingerprint = Save the page with the fingerprint
window-pick-to-verify = Choose the PDF to verify
window-pick-trust = Choose a certificate that you trust
window-pick-original = Choose the signed authorization
window-pick-against = Choose the assessment to compare with
window-file-assessment = assessment
window-file-identity = identity
window-file-certificate = certificate
window-file-fingerprint = fingerprint
window-file-withdrawal = withdrawal
window-file-signed = signed
window-job-open = Opening…
window-job-evidence = Adding evidence
window-job-relink = Looking for files
window-pick-evidence = Choose a file to add as evidence
window-pick-logo = Choose a logo
window-pick-register = Choose the folder of assessments
window-pick-register-table = Save the register as a table
window-pick-register-calendar = Save the reviews as a calendar
window-file-register = register
window-file-reviews = reviews
window-pick-relink = Choose the folder to look below
window-job-export = Exporting the letter…
window-job-identity = Creating the identity…
window-job-sign = Signing…
window-job-verify = Verifying…
window-job-broke = Something in the program broke while it worked on this. Your answers are untouched. Please save, and try again.

## The list of commands, and keys

palette-title = Find a command
palette-find = Command
palette-hint = Type a word of the command. Arrows choose, Enter does it, Escape leaves.
palette-none = No command has these words.
palette-next = Next page
palette-before = Previous page
palette-retrace = Back to where you came from
palette-new = New assessment
zoom-larger = Everything larger
zoom-smaller = Everything smaller
zoom-usual = Everything in its usual size
key-command = Ctrl
key-shift = Shift
key-page-down = Page Down
key-page-up = Page Up
key-alt = Alt
key-left = Left arrow
key-tab = Tab
key-arrows = Arrow keys
key-space = Space or Enter
key-escape = Escape
shortcuts-title = Keyboard
shortcuts-intro = Everything can be done without a mouse. Every command is also in the list of commands.
shortcuts-commands = Commands
shortcuts-moves = Moving about
shortcuts-tab = To the next part; with Shift, to the one before
shortcuts-arrows = Choose within a group, or scroll
shortcuts-space = Press what is outlined
shortcuts-escape = Leave a dialog
palette-count = { $count ->
    [one] 1 command
   *[other] { $count } commands
}

## Settings

settings-intro = They belong to you and this computer, and take effect at once.
settings-language = Language
settings-language-hint = The language of a letter is chosen separately, on the page of the document.
settings-looks = Looks
settings-zoom = Size
settings-zoom-hint = Of letters and everything else.
settings-percent = { $percent }%
settings-wizard = Questions
settings-questions = The wizard shows
settings-by-section = A section per page
settings-one-question = One question per page
settings-more = More

## About

about-title = About Repurpose
about-version = Version { $version }. The compatibility test of Article 6(4) GDPR, from the question to the signed letter.
about-leaves = What leaves this computer
about-leaves-nothing = The program sends nothing of its own accord: no account, no telemetry, no search for updates.
about-leaves-timestamp = Where you name a time-stamping service for a signature, that service is sent a hash, never the letter. At the levels B-LT and B-LTA, the authorities named in the certificates are also asked whether these are still valid.
about-leaves-letter = The letter leaves when you send it. Inside it are the assessment and its evidence, without your private notes.
about-keeps = What is kept on this computer
about-keeps-hint = Assessments and letters are files where you put them. Beside them the program uses these places. Only the settings and what speeds up the register can be deleted without losing work; the rest exists nowhere else.
about-keeps-settings = Settings
about-keeps-register = What speeds up the register
about-keeps-questionnaires = Your own questionnaires
about-limits = What the program does not do
about-limits-law = The program orders the questions and keeps the reasons. Whether an answer is right, and what follows in law, is for you to judge.
about-limits-identity = An identity made here shows that a letter is unchanged, not who the signer is. Tell its fingerprint in person or by telephone. It makes no qualified electronic signature (Article 3(12) of the eIDAS Regulation).
about-licences = Licences
about-licence = Free software
about-licence-program = Repurpose: Apache License 2.0 or MIT License, at your option.
about-licence-fonts = Fonts: Inter and Source Sans 3 under the SIL Open Font License 1.1, Lucide icons under the ISC License.
about-licence-crates = Libraries: the crates below, each under its own permissive licence.

## The tour

tour-offer = New here?
tour-offer-about = See an example in five steps, from the questions to the letter. It is a copy: nothing you do can damage it.
tour-start = Take the tour
tour-decline = Not now
tour-place = Tour, step { $number } of { $of }
tour-next = Next step
tour-end = End the tour
tour-questions = Questions, a page for each matter
tour-questions-about = Answer what you know and mark the rest as not known. The result so far stands on every page of questions, and so does why a question is asked.
tour-answers = Every answer on one page
tour-answers-about = Read them once more before they count: all of them, or only what is open, speaks against the reuse, or was changed.
tour-result = The result and its reasons
tour-result-about = Each factor names the answers and the law behind it. Below stands what would change the result.
tour-decision = Opinion and decision stay yours
tour-decision-about = The result decides nothing. The data protection officer’s opinion and the controller’s decision are recorded beside it, with reasons.
tour-document = The letter, ready to be signed
tour-document-about = You see its real pages before it leaves, and what travels inside it. On the next page it is signed.

## Home

home-title = May these data be used again?
home-intro = Run the compatibility test of Article 6(4) GDPR, record why, decide, and sign the letter that authorizes the reuse or refuses it.
home-continue = Go on with this assessment
home-open = Open a file…
home-register = Register of assessments
home-verify = Verify a signed PDF
home-recent = Recent files
home-more = More
home-register-about = All your assessments: what was decided, what is open, what is due for review
home-start = Start a new assessment
home-start-hint = One assessment covers one further processing and ends in one letter.
home-start-this = Start
home-examples = Look at an example
home-examples-hint = An example opens as a copy without a file. Change what you like; nothing is written until you save it.
home-example-ai-training = A processor wants to train its model
home-example-ai-training-about = Support tickets of a shop, asked for by its help desk provider. Authorized with conditions.
home-example-partner-marketing = A partner wants the data for marketing
home-example-partner-marketing-about = Customer data, asked for by a partner for its own advertising. Refused with reasons.
home-local = Everything stays on this computer.

section-steps = Steps
section-closing = From answers to document
section-beside = Result so far and sources
section-status-empty = Not started
section-status-partly = In progress
section-status-done = Done
section-result = Result so far
section-open = { $missing ->
    [0] Every question is answered
   *[other] Provisional, { $missing } unanswered
}{ $unknown ->
    [0] .
    [one] , 1 with “not known”.
   *[other] , { $unknown } with “not known”.
}
section-sources = Why this is asked
section-name = Name of this assessment
section-name-hint = For your own lists; it does not appear in the document.
section-version = Version { $to } of this questionnaire is at hand; the assessment was answered under version { $from }.
section-version-remedy = The file stays under the version that it was answered with. What the other one would change is shown side by side, and a copy can go on under it.
section-asked-because = Asked because { $condition }.
section-weak = An answer that would not stand up
section-good = An answer that would
section-terms = Terms
section-question = Question { $number } of { $of }
section-halted = Before you go on
section-halted-hint = Each link leads to its field; what you typed is still there.
section-cell = { $question }, row { $row }: { $column }
section-cell-missing = This is not filled in yet. Fill it in, or remove the row.
section-party-nameless = The name is missing. Write who it is, or empty the other fields.
section-confirm = This question was reworded since it was answered.
section-confirm-remedy = Read it anew. Confirm the answer if it still fits, or change it.
section-confirm-button = Confirm the answer
section-optional = { $question } (optional)
section-mark-unknown = Not known
section-draft-notice = Draft it from the answers
section-draft-notice-help = A draft can be made of the answers given so far. Read it before you keep it: what is open stands in brackets.
section-unknown = Marked as not known. It blocks a positive result until it is answered, and never blocks saving.
section-unknown-optional = Marked as not known. The answer is not required: it blocks nothing, and the document says that it is not known.
section-unknown-reason = Why is it not known, and who could tell?
section-known = Answer it after all
section-reasons-and-note = Reasons and private note
section-reason = Reasons
section-reason-hint = Printed in the annex of the letter.
section-note = Private note
section-note-hint = Stays in your file and never reaches a document.
section-owner = Who answers for it
section-due = In place by
section-party-name = Name
section-party-address = Postal address
section-party-contact = E-mail or other contact
section-row = { $question }, row { $number }
section-add-row = Add a row
section-remove-row = Remove this row

answers-title = Check your answers
answers-intro = Read through everything once more. What you change here changes the result at once.
answers-filter = Which answers are shown
answers-all = All answers
answers-open = Missing or not known
answers-unknown = Not known
answers-against = Against the reuse
answers-changed = Not saved yet
answers-to-confirm = To confirm
answers-change = Change
answers-answer = Answer
answers-missing = Not answered yet
answers-optional = Left open
answers-none-open = Nothing is missing.
answers-none-open-next = Every question that is asked has an answer.
answers-none = No answer is of this kind.
answers-contradiction = Two answers do not fit together
answers-left-out = Kept, but not asked any more
answers-left-out-hint = A later answer made these questions unnecessary. They do not count for the result and come back when they are asked again.
answers-dropped = Kept, but dropped from the questionnaire
answers-dropped-hint = This version of the questionnaire no longer asks this. The answers stay in the file and do not count for the result.
asking-title = Questions to the recipient
asking-about = What is open and the recipient can state becomes a letter that asks for it, what is marked as not known first. It carries neither your answers nor your notes.
asking-save = Save the questions
asking-saved = The questions were saved as { $file }. Send them to the recipient.
asking-pick = Save the questions to the recipient
asking-file = questions

result-title = Result
result-outcome-compatible = The reuse is compatible with the original purpose.
result-outcome-compatible-with-safeguards = The reuse is compatible, as long as its safeguards hold.
result-outcome-undecided = The test can’t be decided yet.
result-outcome-test-not-applicable = This is not a case for the compatibility test.
result-outcome-needs-consent-or-law = The test is not open: consent or a law is needed.
result-outcome-incompatible = The reuse is not compatible with the original purpose.
result-favouring = { $favouring } of { $factors } factors favour the reuse or rather favour it.
result-exploring = Looking for what would change the result…
result-margin = { $margin ->
    [one] One other answer would be enough to make the outcome worse.
   *[other] { $margin } other answers together would make the outcome worse.
}
result-margin-open = { $margin ->
    [one] One other answer would be enough to leave the outcome open.
   *[other] { $margin } other answers together would be enough to leave the outcome open.
}
result-margin-wide = Not even three other answers together would make the outcome worse.
result-way-to-positive = { $margin ->
    [one] One other answer would be enough for a positive result.
   *[other] { $margin } other answers together would lead to a positive result.
}
result-way-to-positive-none = No set of up to three other answers would lead to a positive result.
result-open = { $missing ->
    [0] Every question is answered
    [one] 1 question is open
   *[other] { $missing } questions are open
}{ $unknown ->
    [0] {""}
    [one] , 1 with “not known”
   *[other] , { $unknown } with “not known”
}
result-provisional = The answers given so far point to: { $outcome }. No positive result stands while something is open.
result-provisional-none = The answers given so far do not point to a result. No positive result stands while something is open.
result-tending = Tending to: { $outcome }
result-factors = The five factors
result-capped = Rule “{ $rule }” does not allow a better rating.
result-factor-missing = It can’t be rated before this is answered:
result-answers-behind = Answers behind this rating
result-rules = Rules that apply
result-conditions = Conditions of an authorization
result-in-place = In place, and has to stay
result-to-come = To be put in place
result-purposes = The two purposes
result-purposes-hint = Marked: words of the new purpose that the original one does not have.
result-purpose-original = What the data were collected for
result-purpose-new = What they are to be reused for
result-purpose-adds = Added: { $words }
result-what-if = What would change the result
result-what-if-hint = Each of these answers, alone or together, would lead to the outcome named below it.
result-what-if-safeguards = Safeguards that can still be adopted come first.
result-what-if-opens = { $count ->
    [one] A further question would then have to be answered
   *[other] { $count } further questions would then have to be answered
}
result-what-if-none = No set of up to three answers would change it.
result-what-if-all = Show all { $count }
result-try = Try it
result-tried = You are trying answers out
result-tried-about = Nothing of this is answered, saved, exported or signed, and nothing else can be changed, until you keep it or go back. Keep it only if it is true.
result-tried-change = { $from } → { $to }
result-try-keep = Keep it
result-try-back = Go back

decision-title = Opinion and decision
decision-intro = The result is what the answers mean. The data protection officer’s opinion and the controller’s decision are records of their own.
decision-opinion = Opinion of the data protection officer
decision-opinion-needed = A rule that applies here asks for this opinion before a decision.
decision-tenor = What does the data protection officer say?
decision-opinion-reasons = Reasons of the opinion
decision-opinion-why-not-sought = Why was it not sought?
decision-opinion-date = Date of the opinion
decision-controller = Decision of the controller
decision-not-open = An authorization is not open here.
decision-kind = What does the controller decide?
decision-authorize = Authorize the reuse
decision-authorize-help = For this one processing, on the conditions of the letter.
decision-refuse = Refuse the reuse
decision-refuse-help = It stays prohibited. Always open to the controller.
decision-ground = On what does the refusal rest?
decision-ground-test-failed = The compatibility test was failed
decision-ground-test-not-open = The test is not open: consent or a law is needed
decision-ground-insufficient-information = What was submitted does not allow a test
decision-ground-free-decision = A free decision of the controller, which nothing obliges to authorize
decision-resubmission = What could be submitted anew
decision-resubmission-hint = Printed in the refusal, so that the other side knows what would help.
decision-reasons = Reasons of the decision
decision-departs = The result is negative: the controller has to refuse
decision-departs-means = An authorization now departs from the test. It needs the opinion of the data protection officer and reasons that withstand a supervisory authority; the letter shows the negative result beside them.
decision-reasons-hint = Needed where the decision departs from the result or from the opinion.
decision-signatory = Who decides for the controller?
decision-capacity = In what capacity?
decision-capacity-hint = For example: managing director.
decision-date = Date of the decision
withdrawal-title = Withdrawal
withdrawal-intro = An authorization that was sent can be withdrawn at any time. The notice names the signed document by its fingerprint, so begin with that document.
withdrawal-begin = Withdraw the signed authorization…
withdrawal-original = The authorization that is withdrawn
withdrawal-signer = Signed by
withdrawal-reasons = Reasons of the withdrawal
withdrawal-effective = The permission ends on
withdrawal-effective-hint = Left empty, it ends on receipt of the notice.
withdrawal-take-back = Take the withdrawal back
decision-obstacles = Before it can be signed
decision-ready = Everything that the letter needs is there.
decision-ready-next = Go on to export and sign it.
decision-lacking = What the letter still lacks
decision-lacking-hint = Each of these questions supplies something that the letter has to say.
decision-incomplete = { $count ->
    [one] 1 question has no answer yet.
   *[other] { $count } questions have no answer yet.
}
decision-incomplete-remedy = Answer what is open, or mark it as not known and say why.
decision-to-answers = See what is open
decision-to-result = See the result
decision-to-decision = Go to the decision

document-title = Document
document-authorization = The letter authorizes the reuse.
document-refusal = The letter refuses the reuse.
document-withdrawal = The letter withdraws an authorization.
document-exported = The letter was exported.
document-to-sign = Sign it now
document-language = Language of the letter
document-state = Draft or final
document-final = Final
document-final-help = Complete, ready to be signed.
document-draft = Draft
document-draft-help = Shows what is open, carries a watermark and can’t be signed.
document-leaves = What leaves this computer with the PDF
document-leaves-letter = The letter with its annexes: factors, every answer with its reasons, rules and sources.
document-leaves-notice = The notice of withdrawal, with what identifies the document that is withdrawn.
document-leaves-assessment = The assessment itself, attached inside the PDF, so that it can be checked and opened again.
document-leaves-evidence = { $files ->
    [one] One file of evidence, attached inside the PDF with its whole content.
   *[other] { $files } files of evidence, attached inside the PDF with their whole content.
}
document-leaves-letterhead = Your letterhead, attached too: whoever verifies the letter makes it again with it.
document-stays = { $notes ->
    [0] You wrote no private notes. None would be in it.
    [one] Your private note stays here.
   *[other] Your { $notes } private notes stay here.
}
document-preview = The pages
document-no-preview = There is no picture of the pages
document-preview-drawn = The pages are being drawn…
document-page-before = Previous page
document-page-after = Next page
document-smaller = Smaller
document-larger = Larger
document-page = Page
document-page-of = Page { $page } of { $pages }
document-export = Export the PDF…
document-held = The final document waits for what is listed above. A draft can be exported at any time.

letterhead-title = Letterhead
letterhead-hint = Applies to every letter from this computer. What is left empty comes from the assessment.
letterhead-change = Change the letterhead
letterhead-close = Done with the letterhead
letterhead-name = Name of the organization
letterhead-name-hint = As it stands at the head of your letters.
letterhead-address = Address lines
letterhead-address-hint = Address and ways to reach you, a line each.
letterhead-colour = Colour
letterhead-colour-hint = Six hexadecimal digits, e.g. 14304F. Headings, rules and bars take it.
letterhead-reference = Reference scheme
letterhead-reference-hint = E.g. DPO-{"{year}"}-{"{number}"}: the year is that of the letter, the number is the reference that the assessment gives.
letterhead-logo = Logo
letterhead-logo-hint = PNG or JPEG, at most 5 MB. Only its pixels are kept, in the size that print needs.

signing-title = Sign
signing-intro = A digital signature shows that nobody has changed the letter since. Who signed, it proves as far as the certificate does. It is made on this computer.
signing-document = Letter
signing-document-hint = The PDF that was exported, or one that came to be countersigned.
signing-identity = Identity
signing-new = Create an identity
signing-existing = Use an identity file
signing-new-hint = It takes a minute: a key and a certificate in one file that your password protects. Others trust it once you give them its fingerprint in person or by telephone.
signing-new-kind = What is signed with it bears an electronic signature (Article 3(10) of the eIDAS Regulation), never a qualified one (Article 3(12)). Whether it is an advanced one (Articles 3(11) and 26) depends on the case.
signing-name = Your name
signing-organization = Organization (optional)
signing-email = E-mail address (optional)
signing-new-password = Password for the identity
signing-new-password-hint = At least 8 characters. It is not kept anywhere; nobody can restore it.
signing-again = The same password again
signing-differs = The two passwords differ.
signing-make = Create the identity…
signing-make-lacks = Your name and twice the same password of at least 8 characters are needed first.
signing-made = The identity was saved as { $file }. Keep the file and the password apart.
signing-file = Identity file
signing-file-hint = A .p12 or .pfx file: one made here, or one from a certification authority.
signing-password = Password of the identity
signing-password-hint = Needed for this signature alone, and forgotten afterwards.
signing-key = Which key?
signing-key-hint = This file holds several. Whoever reads the letter sees the name of the one that you take.
signing-key-issuer = Issued by { $issuer }.
signing-key-self-issued = Vouches for itself.
signing-key-fit = Valid until { $until }.
signing-key-not-yet = Not valid before { $from }: it can’t sign yet.
signing-key-expired = Expired on { $until }: it can’t sign any more.
signing-key-not-for-signing = Not meant for signing documents.
signing-lacks-key = Choose one of the keys first.
signing-role = As whom do you sign?
signing-role-controller = Controller
signing-role-dpo = Data protection officer of the controller
signing-role-processor = Recipient, future controller
signing-sign = Sign the letter…
signing-lacks = Still needed: { $names }
signing-level = How much proof should the signature carry?
signing-level-b = The signature alone (B-B)
signing-level-t = With the time by the clock of a service (B-T)
signing-level-lt = With all that is needed to validate it years later (B-LT)
signing-level-lta = With a timestamp over all of that, for archives (B-LTA)
signing-service = Address of the time-stamping service
signing-service-hint = When you sign, a hash of the signature is sent to this address, and nothing of the letter. It begins with http://.
signing-service-hint-authorities = When you sign, a hash is sent to this address, and nothing of the letter. The authorities named in the certificates are asked whether these are still valid. It begins with http://.
signing-lacks-service = A time-stamping service is needed for this level.
signing-not-exported = No document was exported of this assessment yet
signing-not-exported-means = What is signed is the exported PDF. Export it on the page of the document, or choose one that you have.
signing-export = To the document
signing-outdated = The assessment says something else than this letter
signing-outdated-means = Something was changed after the letter was exported. Export it anew, and sign that.
signing-to-document = Export the letter anew
signing-not-recorded = The signature can’t be written into the history of the assessment
signing-unsaved = Save the assessment before you sign
signing-no-file = It has no file yet. The signature is entered in its history, and its answers then stay as they were signed; both are lost if it is not saved. The signed PDF is not affected.
signing-read-only = The assessment is read-only here. The letter can be signed all the same.
signing-other = This is not the letter of the assessment that is open
signing-other-means = It can be signed all the same. The signature is not written into the history of the assessment.
signing-save = Save the assessment
window-remedy-evidence-missing = Put the files back into the folder beside the assessment, have the lost files looked for on the page “Check your answers”, or take them out of the evidence.
window-remedy-evidence-changed = Have the originals looked for on the page “Check your answers”, add the new files, or take them out of the evidence.
window-remedy-unknown-questionnaire = The page of the questionnaires shows those that are at hand. Ask whoever made the file for its questionnaire.
window-remedy-no-such-field = A draft can’t be signed: choose “Final” on the page of the document, and export the letter anew. Otherwise sign in another field.
window-remedy-no-timestamp-service = Write down its address, or choose the signature alone.
window-remedy-unreadable-certificate = Choose a certificate file: it ends in .pem, .crt, .cer or .der.
window-remedy-final = Start a revision, and change that.
window-remedy-no-decision = Record the decision on the page “Opinion and decision”.
window-remedy-no-ground = Choose the ground on the page “Opinion and decision”.
window-remedy-ground-against-result = Choose a ground that fits the result, on the page “Opinion and decision”.
window-remedy-no-signatory = Name the signatory on the page “Opinion and decision”.
window-remedy-opinion-needed = Record it on the page “Opinion and decision”.
window-remedy-opinion-reasons-needed = Give its reasons on the page “Opinion and decision”.
window-remedy-opinion-after-decision = Correct one of the dates, or decide again in the light of the opinion, on the page “Opinion and decision”.
window-remedy-reasons-needed = Give the reasons of the decision on the page “Opinion and decision”.
signing-pick = Sign a PDF…
signing-signed-of = { $signed } of { $all } prepared fields signed: { $names }
signing-no-field = This PDF has no field to be signed here
signing-no-field-means = A draft can’t be signed. Choose “Final” on the page of the document, and export the letter anew.
signing-all-signed = Every field of this PDF is signed
signing-all-signed-means = There is nothing left to sign in it.
signing-recorded = { $count ->
    [one] One signature stands in the history of this assessment, of { $date }
   *[other] { $count } signatures stand in the history of this assessment, the last of { $date }
}
signing-recorded-means = Choose the signed PDF to see which of its fields are open, and to sign one of them.

done-title = The letter is signed
done-request-title = The request is signed
done-request-signed = The signed request is in this file
done-request-send = Send the signed PDF to the controller. It holds your statements and the request itself, which the controller takes over from it; all of it is covered by the signature.
done-request-save = Save the request
done-request-keep = Keep the file of the request with the PDF: it is your record of what you stated.
done-signed = The signed letter is in this file
done-facts = About the signature
done-signer = Signed by
done-role = As
done-time = Time
done-certificate = Certificate (SHA-256)
done-file = Signed file (SHA-256)
done-send = What to send
done-send-letter = Send the signed PDF. It holds the letter, its annexes and the assessment, all covered by the signature.
done-send-certificate = If you made the identity yourself, send your certificate too, and tell the fingerprint above by separate means, for instance by telephone.
done-save-certificate = Save the certificate…
done-save-fingerprint = Save the fingerprint page…
done-certificate-saved = The certificate was saved as { $file }. It holds no secret. Until the program is closed, its signatures count as trusted here.
done-fingerprint-saved = The page is saved. Hand it over in person, not with the letter.
done-verify = Verify it
done-home = Back to home
done-next = What to do next
done-next-countersign = { $signed } of { $all } prepared fields signed. Still to sign, in the same PDF, in Repurpose or in any PDF reader: { $roles }.
done-next-complete = Every field that is prepared in the PDF is signed.
done-next-keep = Keep the file of the assessment with the letter: it is your record of the test.
done-unsaved = The signature is not in the file yet
done-unsaved-means = It stands in the history of what is open here, and is lost there unless you save it.
done-unrecorded = The signature stands in the PDF alone
done-unrecorded-means = It was not written into the history of an assessment: that of this letter is not open here, or is read-only.
done-next-review = The authorization is to be reviewed on { $date }.
done-save-review = Save the review for your calendar
done-draft-mail = Draft the e-mail
done-mail-hint = The draft is a file that your mail program opens: the signed PDF is attached, and nothing is sent before you send it. Attach the certificate yourself if the recipient does not have it.
done-mail-saved = The draft was saved as { $file }. Open it with your mail program.
done-mail-body =
    Dear Sir or Madam,

    Please find enclosed our signed letter ({ $file }). The PDF holds the letter, its annexes and the assessment that it rests on; all of it is covered by the signature.

    To check the signature, open the PDF in Repurpose or in a PDF reader that verifies signatures. We will tell you the fingerprint of our certificate by separate means.

    Kind regards
    { $controller }
done-mail-request =
    Dear Sir or Madam,

    Please find enclosed our signed request ({ $file }). The PDF holds the request, our statements with their reasons and the evidence; all of it is covered by the signature.

    To check the signature, open the PDF in Repurpose or in a PDF reader that verifies signatures; in Repurpose you can begin your assessment with it. We will tell you the fingerprint of our certificate by separate means.

    Kind regards
    { $recipient }
done-mail-countersigned =
    Dear Sir or Madam,

    Please find enclosed your letter with our signature ({ $file }). What was signed before is unchanged.

    To check the signatures, open the PDF in Repurpose or in a PDF reader that verifies signatures. We will tell you the fingerprint of our certificate by separate means.

    Kind regards
    { $recipient }
done-file-mail = letter
verifying-save-report = Save the report
verifying-report-head = Verified with Repurpose on { $time }
verifying-report-trusted = Certificates that were trusted:
verifying-report-nobody-trusted = No certificate was trusted.
verifying-report-against = Compared with the assessment in
verifying-report-not-compared = It was not compared with an assessment.
verifying-report-saved = The report was saved as { $file }
verifying-file-report = report
window-pick-mail = Save the draft of the e-mail
window-pick-review = Save the review for a calendar
window-pick-report = Save the report

verifying-title = Verify a PDF
verifying-intro = See whether a signed letter is intact, who signed it, and whether it matches your file.
verifying-result-of = Result for { $file }
verifying-files = Files
verifying-document = Signed PDF
verifying-document-hint = The letter as it came to you.
verifying-trust = Certificates that you trust (optional)
verifying-trust-hint = The signatories’ own certificates or those of certification authorities, received separately from the letter. All certificates in a file count.
verifying-trust-another = Add another certificate…
verifying-distrust = Take away the certificate of { $name }
verifying-against = Assessment to compare with (optional)
verifying-against-hint = Your file of this case. Private notes do not count.
verifying-differences = Either the letter is about another state of the case, or your file was changed since. What each says:
verifying-in-document = In the document
verifying-in-file = In your file
verifying-verify = Verify
verifying-lacks = Choose the signed PDF first.
verifying-verdict-valid = Valid: unchanged since it was signed, and signed by somebody you trust
verifying-verdict-valid-untrusted = Unchanged since it was signed, but it is not certain who signed
verifying-verdict-modified = Changed after it was signed
verifying-verdict-invalid = Not valid
verifying-verdict-unsigned = Not signed
verifying-verdict-unreadable = It can’t be checked
verifying-verdict-valid-means = Every signature holds and leads to a certificate that you chose to trust.
verifying-verdict-valid-untrusted-means = Every signature holds. Choose the signatory’s certificate below, received separately, to know who made it.
verifying-verdict-modified-means = What was signed is still there, but the file was changed afterwards in a way that the signature does not allow. Ask for the original.
verifying-verdict-invalid-means = A signature does not hold. Do not rely on the letter; ask for the original.
verifying-verdict-unsigned-means = The file holds no signature. Nobody vouches for it.
verifying-verdict-unreadable-means = The file, or a signature in it, can’t be read or is of a kind that is not supported.
verifying-trusted = Trusted by you
verifying-not-trusted = Not among the certificates that you trust
verifying-not-examined = Trust in the certificate not examined
verifying-issuer = Issued by
verifying-self-issued = Nobody but the signatory: the certificate is self-issued
verifying-until = Certificate valid until
verifying-integrity = Integrity
verifying-indication = In the terms of EN 319 102-1
verifying-own-clock = { $time }, by the signatory’s own clock
verifying-service-clock = { $time }, by the clock of { $service }
verifying-service-clock-untrusted = { $time }, by the clock of { $service }, which is not among those you trust
verifying-changes = Changes after this signature
verifying-allowed = Allowed
verifying-not-allowed = Not allowed
verifying-about = The document
verifying-open-inside = Open the assessment inside
verifying-sign = Sign this document

## upgrade, diff

help-upgrade = Put an assessment under the version of its questionnaire that is at hand, as a copy
help-upgrade--file = The assessment; it is not changed
help-upgrade--to = The version to upgrade to
help-upgrade--out = Where the copy goes; without it, only the report is given
help-upgrade--json = Answer in JSON
help-revise = Start a revision: the same answers in an assessment of its own, to be given an opinion and decided on anew
help-revise--file = The assessment; it is not changed
help-revise--out = Where the revision goes
help-diff = What one assessment says otherwise than another, question by question
help-diff--first = An assessment
help-diff--second = The one to compare it with
help-diff--json = Answer in JSON
help-protect = Protect an assessment with a passphrase, or give it another one; who forgets it has lost the file
help-protect--file = The assessment
help-protect--new-passphrase-file = A file whose first line is the new passphrase; asked for if left out
help-unprotect = Write a protected assessment so that everybody can read it
help-unprotect--file = The assessment
help-history = Who changed what and when, and whether the history is whole
help-history--file = The assessment
help-history--json = Answer in JSON
help-completions = The completions for a shell, to be put where it looks for them
help-completions--shell = The shell
help-man = A manual page for every command
help-man--out = The folder for the pages; it is made if it is not there
help-licences = Whose work is in this program, and under which licences
upgrade-versions = From version { $from } to version { $to }
upgrade-outcomes = Result before: { $before }. Result now: { $after }.
upgrade-unchanged = Unchanged: { $count }
upgrade-reworded = Reworded, to be confirmed: { $count }
upgrade-new = New: { $count }
upgrade-gone = Gone, answers kept: { $count }
diff-none = No differences.

## history

history-created = created
history-imported = answers taken over:
history-answered = answers changed:
history-confirmed = confirmed, as { $by } stated it
history-changed = changed; before, it was as { $by } stated it
history-dropped = taken away; { $by } had stated it
history-titled = title changed
history-opinion-recorded = opinion recorded
history-decision-recorded = decision recorded
history-withdrawal-recorded = withdrawal recorded
history-evidence-added = evidence added or changed
history-evidence-removed = evidence removed
history-changed-elsewhere = changed by another program
history-exported = document exported
history-signed = document signed; the answers stay as they are
history-upgraded = put under another version of the questionnaire
history-revised = revision begun: opinion and decision are to be given anew
history-other = “{ $word }”, which this version does not know
history-nobody = (not named)
history-whole = The history is whole: every event follows the one before it, and the assessment says what it said at the last one.
history-broken-event = Event { $number } does not follow the one before it: an event was changed or taken out.
history-broken-head = The last event was changed, or an event after it was taken out.
history-broken-state = The assessment does not say what it said at the last event: another program changed it.
