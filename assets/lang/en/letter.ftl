# What the documents say: keys letter-…. Each clause names its article. A literal no-break space
# (U+00A0) holds together what must not be torn apart at the end of a line. The numbers of
# sections stand here, because clauses refer to them.

## The frame

letter-draft = Draft
letter-page = Page { $page } of { $pages }
letter-open = Open: to be completed
letter-open-name = [name]
letter-not-specified = Not specified
letter-date = Date
letter-reference = Our reference
letter-logo = Logo of { $name }
letter-dpo-contact = Data protection contact

## What a letter to the other party begins and ends with

letter-salutation = Dear Sir or Madam,
letter-regards = Yours faithfully,

## How sources are cited: places in a law, and what somebody wrote or decided

letter-cited-law = { $instrument }, { $places }
letter-cited = { $instrument }, { $places }
letter-cited-both = { $before }; { $next }

## Authorization: what is authorized

letter-authorization-title = Written authorization for the further processing of personal data
letter-authorization-subject = Authorization for { $recipient } to reuse, for one determined purpose of its own, personal data of which { $controller } is the controller
letter-authorization-operative = { $controller } (the controller) hereby authorizes { $recipient } (the recipient) in writing to carry out, as a controller in its own right, the one further processing described in sections 3 and 4. The authorization is limited to that processing and bound to the conditions of section 5. Whatever it does not allow remains prohibited.
letter-one-processing-lead = One determined processing.
letter-one-processing = This authorization is given for a single, determined processing, after a compatibility test carried out for that processing. It is not a general or advance permission, and no clause of a contract, of general terms or of a notice extends it (GDPR, Article 5(1)(b); where the recipient holds the data as a processor, Articles 28(3)(a) and 29; CNIL, guidance on reuse by processors, January 2022).
letter-no-basis-lead = No legal basis.
letter-no-basis = Compatibility allows the data to be used for the new purpose; it is not a legal basis for doing so. { $recipient } is the controller for the new processing (GDPR, Article 4(7)) and relies on a legal basis of its own, named in section 3 (Article 6(1)).
letter-no-claim-lead = A free decision.
letter-no-claim = A favourable result of the test gives nobody a right to an authorization. { $controller } grants this one of its own free decision and may withdraw it as section 9 provides.

## 1. Parties

letter-section-parties = 1. Parties
letter-controller = Original controller
letter-controller-dpo = Its data protection officer or contact
letter-recipient = Recipient, controller for the new processing
letter-recipient-dpo = Its data protection officer or contact
letter-contract = Contract under which the data are held today
letter-sub-processors = Processors of the recipient
letter-acknowledged = Recipient acknowledges in writing that it is the controller for the new processing
letter-roles = For the new processing the recipient determines purpose and means. It is the controller and owes everything that the GDPR asks of one: a legal basis, information, the rights of the data subjects, minimisation, security, an impact assessment where required, and the notification of breaches (Articles 4(7), 5, 6, 12 to 22, 24, 30 and 32 to 35). To the extent that it processes the same data on behalf of the controller, it remains a processor there and bound by documented instructions (Articles 28(3)(a) and 29).
letter-precedence = Where this authorization and a contract between the parties differ on the new processing, this authorization prevails. In all other respects the contract is unaffected. A processor that is not named here may not be used for the new processing.

## 2. Original processing

letter-section-original = 2. Original processing
letter-original-purpose = Purpose for which the data were collected (Article 5(1)(b))
letter-original-basis = Legal basis (Article 6(1))
letter-consent = Consent (Article 6(4))
letter-consent-none = The data were not collected on the consent of the data subjects, nor are they data for whose further use the law asks for consent.
letter-law = Union or Member State law (Article 6(4))
letter-test-open = Neither the consent of the data subjects nor a law governs the new processing. Article 6(4) GDPR therefore calls for the compatibility test whose result is set out in section 10 and Annex A.
letter-test-not-needed = The compatibility test of Article 6(4) GDPR did not have to be passed. The reason is stated in section 10 and Annex A; the duties of the recipient and the conditions of this authorization apply all the same.
letter-test-to-establish = Whether the compatibility test of Article 6(4) GDPR is open has not been established. Section 10 and Annex A set out what is known.

## 3. New processing

letter-section-new = 3. New processing
letter-new-purpose = New purpose (Article 5(1)(b))
letter-recipient-basis = Legal basis of the recipient (Article 6(1))
letter-techniques = Technique
letter-extraction = Volume, period, systems and extraction
letter-purpose-limits = The new purpose is specified here exhaustively. A purpose that merely resembles it, or that follows from it, is another purpose and calls for another test.

## 4. Data and data subjects

letter-section-data = 4. Data and data subjects
letter-data-categories = Categories of data
letter-persons = Categories of data subjects
letter-special-ground = Ground for special categories or criminal data (Articles 9(2) and 10)
letter-minimisation = Minimisation and anonymisation (Article 5(1)(c))
letter-data-limits = Data that are not listed here may not be used for the new purpose.

## 5. Conditions

letter-section-conditions = 5. Conditions and limits
letter-conditions-intro = The authorization is bound to the conditions below. The recipient owes each of them to the controller and shows on request that it is met (GDPR, Articles 5(2), 24 and 25). As long as a condition that is due is not met, the data may not be used for the new purpose.
letter-conditions = Conditions of this authorization
letter-condition-number = No.
letter-condition = Condition and source
letter-condition-owner = Responsible
letter-condition-due = Due
letter-condition-evidence = Evidence
letter-condition-owner-recipient = The recipient
letter-condition-due-by = By { $date }
letter-condition-in-place = In place; to be kept up
letter-condition-before-start = Before the start
letter-condition-as-stated = As the condition states
letter-condition-evidence-on-request = On request
letter-limits-intro = In every case the following limits apply:
letter-limit-purpose = The data, and whatever derives from them and relates to a person, are used for the purpose of section 3 and for no other (Article 5(1)(b)).
letter-limit-onward = They are not sold, licensed or passed on to anyone but the recipients named in section 7 (Articles 5(1)(a) and (b)).
letter-limit-combination = They are not combined with other personal data unless section 3 describes it (Article 5(1)(c)).
letter-limit-identification = Nobody attempts to identify persons again whose data have been pseudonymised or anonymised (Articles 4(5) and 25).
letter-limit-measures = No measure or decision about an individual person rests on them unless section 3 describes it (Articles 6(4)(d) and 22).

## 6. Information and objection

letter-section-information = 6. Information, rights and objection
letter-information-duty = The data subjects are informed of the new purpose, of the recipient and of their rights before the new processing starts (GDPR, Articles 13(3) and 14(4); recital 50).
letter-informs-who = Who informs
letter-informs-how = By what means
letter-informs-when = By when
letter-notice = Text of the notice
letter-notice-annexed = See Annex E
letter-rights-contact = Contact for the rights of the data subjects (Articles 12 to 22)
letter-objection-route = How to object (Article 21)
letter-objection-handling = How objections and erasures are passed on (Articles 17, 19 and 21)
letter-objection-duty = The new processing leaves out the data of every person who has objected before its start. A later objection is given effect without undue delay, unless the recipient demonstrates compelling legitimate grounds (Article 21(1)); against direct marketing an objection always prevails (Article 21(3)).

## 7. Retention, recipients and transfers

letter-section-retention = 7. Retention, recipients and transfers
letter-retention = Retention for the new purpose (Article 5(1)(e))
letter-transfers = Transfers to third countries (Articles 44 to 49)
letter-recipients = Recipients of the data (Articles 13(1)(e) and 14(1)(e))
letter-recipients-limits = No other recipient may have the data, and no transfer may take place that is not stated here.

## 8. Security and impact assessment

letter-section-security = 8. Security, impact assessment and control
letter-security = Security measures (Article 32)
letter-impact-assessment = Data protection impact assessment (Article 35)
letter-audit = Control by the controller (Article 5(2))
letter-breach = The recipient notifies the controller without undue delay of a personal data breach, of a breach of a condition, and of every complaint or enquiry of a supervisory authority that concerns the new processing. Its own duties under Articles 33 and 34 are unaffected.

## 9. Term

letter-section-term = 9. Start, expiry, review and withdrawal
letter-start-condition = Before the start
letter-start = Earliest start
letter-expiry = Expiry
letter-review = Review
letter-withdrawal = Withdrawal and its effects
letter-change = A change of the purpose, the data, the recipient, the model or the law calls for a new test. What is changed is not covered until the controller has authorized it in writing.
letter-end = The controller may withdraw this authorization in writing at any time, in particular where a condition is not met. With its withdrawal or expiry the permission to use the data ends. Whoever goes on nevertheless, or goes beyond this authorization, acts without permission and answers for it; a processor that does so infringes Articles 28(3)(a) and 29 and is considered to be a controller in respect of that processing (Article 28(10)).

## 10. Basis of the decision

letter-section-basis = 10. Result, opinion and decision
letter-basis-intro = The result of the test, the opinion of the data protection officer and the decision of the controller are separate records (GDPR, Articles 5(2), 24, 38 and 39). The test is annexed and forms part of this authorization.
letter-result = Result of the test (Annex A)
letter-result-factors = { $outcome }. { $favouring ->
    [one] { $favouring } of { $all } factors favours or rather favours the reuse.
   *[other] { $favouring } of { $all } factors favour or rather favour the reuse.
}
letter-opinion = Opinion of the data protection officer
letter-opinion-dated = { $tenor }, { $date }
letter-opinion-none = Not recorded
letter-opinion-not-followed = Why the opinion is not followed
letter-decision-reasons = Reasons of the decision
letter-decided = Decision
letter-decided-authorized = The reuse is authorized on the conditions of this letter.
letter-decided-refused = The reuse is refused.
letter-decided-by = { $date }, for the controller: { $signatory }
letter-other-circumstances = Other relevant circumstances (Article 6(4), “inter alia”)

## Signatures

letter-annexes = Annexes: A, the compatibility test; B, the questions and answers; C, the evidence; D, the sources.
letter-annexes-notice = Annexes: A, the compatibility test; B, the questions and answers; C, the evidence; D, the sources; E, the text of the notice.
letter-section-signatures = Signatures
letter-signatures-intro = The controller signs the authorization. The data protection officer signs to confirm the opinion as recorded, the recipient to acknowledge that it is the controller for the new processing and bound to the conditions.
letter-sign-controller = For the controller
letter-sign-controller-description = Signature for the controller
letter-sign-dpo = Data protection officer
letter-sign-dpo-description = Signature of the data protection officer
letter-sign-recipient = For the recipient
letter-sign-recipient-description = Signature for the recipient

## Annex A

letter-annex-test = Annex A. Compatibility test
letter-annex-test-intro = Article 6(4) GDPR names five factors, and the list is open. Each is rated by itself; ratings are compared, never added up. Safeguards make up for the nature of the data and for consequences, but not for a missing link.
letter-questionnaire = Questionnaire: { $title } ({ $id }, version { $version }), SHA-256 { $hash }.
letter-profile = Ratings of the factors: { $factors }.
letter-outcome = Outcome
letter-why = Why
letter-source = Source
letter-level-required = Level of safeguards called for
letter-level-reached = Level of safeguards reached
letter-named = { $id }: { $title }
letter-factor = Factor
letter-rating = Rating
letter-capped = The rating is limited by rule { $rule }.
letter-factor-reasons = Answers behind the rating
letter-question = Question
letter-answer = Answer
letter-answer-reason = Answer and reason
letter-speaks = Speaks
letter-rules = Rules that applied
letter-rules-none = No rule applied beyond the rating of the factors.
letter-rules-fired = Rules that applied, their effects and sources
letter-rule = Rule
letter-effect = Effect
letter-effect-decides = Outcome: { $outcome }
letter-effect-caps = { $factor }: at best “{ $rating }”
letter-effect-escalates = Opinion of the data protection officer needed
letter-effect-imposes = Imposes a condition
letter-effect-holds = Holds the signature back until settled
letter-contradictions = Answers that do not fit together

## Annex B

letter-annex-answers = Annex B. Questions and answers
letter-annex-answers-intro = Every question that had to be asked, with the answer and the reason given for it.
letter-answers = Questions, answers and reasons
letter-no-answer = No answer

## Annex C

letter-annex-evidence = Annex C. Evidence
letter-annex-evidence-intro = These files are enclosed in this document and covered by its signatures. The SHA-256 value tells each from every other file.
letter-evidence-none = No evidence is enclosed.
letter-evidence = Evidence enclosed
letter-evidence-number = No.
letter-evidence-what = What it is
letter-evidence-supports = For the answer to
letter-evidence-size = Size
letter-evidence-hash = SHA-256
letter-evidence-absent = Not enclosed: the file is missing or was changed.
letter-evidence-see = Evidence: { $reference }
letter-evidence-reference = { $count ->
    [one] Annex C, no. { $numbers }
   *[other] Annex C, nos. { $numbers }
}
letter-enclosures = Evidence enclosed

## Annex D

letter-annex-sources = Annex D. Sources
letter-annex-sources-intro = The law and guidance on which the result and the conditions rest.
letter-sources = Sources by their weight
letter-source-date = Date
letter-source-text = What it says
letter-weight-binding = Statute
letter-weight-case-law = Decisions
letter-weight-guidance = Guidance
letter-weight-practice = Practice

## Annex E

letter-annex-notice = Annex E. Text of the notice
letter-annex-notice-intro = The data subjects receive this text (GDPR, Articles 12, 13 and 14):

## Refusal

letter-refusal-title = Refusal of the further processing of personal data
letter-refusal-subject = Your request, { $recipient }, to reuse for your own purposes personal data of which { $controller } is the controller
letter-refusal-operative = { $controller } refuses to authorize the further processing that { $recipient } has requested. The reuse is and remains prohibited.
letter-refusal-section-request = Your request
letter-refusal-request-intro = We have examined your request as we received it:
letter-request = Request as received
letter-refusal-section-ground = Ground of the refusal
letter-refusal-ground-test-failed = The new purpose is not compatible with the purpose for which the data were collected (GDPR, Articles 5(1)(b) and 6(4)). Where the test is not passed, a controller has to refuse.
letter-refusal-ground-test-not-open = The compatibility test is not open to this request (GDPR, Article 6(4)). The new purpose needs either the consent of the data subjects or a Union or Member State law; the factors of the test can replace neither.
letter-refusal-ground-insufficient-information = The request does not contain what is needed to carry out the compatibility test (GDPR, Articles 5(2) and 6(4)). As long as the test has not been carried out and passed, the reuse cannot be authorized.
letter-refusal-ground-free-decision = A controller may refuse a reuse freely, even where the purposes are compatible (CNIL, guidance on reuse by processors, January 2022). Compatibility gives nobody a right to the data, and we make use of this freedom.
letter-refusal-missing = In particular, these questions are open:
letter-refusal-section-decisive = Decisive factors
letter-refusal-decisive-intro = These factors of Article 6(4) GDPR weigh against the reuse. Annex A sets out the result as a whole.
letter-refusal-decisive = Factors that weigh against the reuse
letter-refusal-section-consequences = What follows
letter-refusal-prohibited = You may not use the data for the purpose requested, nor prepare that use by setting copies aside, by trials or by training. To the extent that you hold the data as our processor, you process them on our documented instructions alone (GDPR, Articles 28(3)(a) and 29).
letter-refusal-controllership = A processor that determines the purposes and means of processing itself is considered to be a controller in respect of that processing and answers for it (GDPR, Article 28(10)).
letter-refusal-deletion = At the end of the provision of services you delete or return all personal data, as we choose, together with every copy; the request and its examination change nothing in this (GDPR, Article 28(3)(g)). Whoever obtained the data otherwise has no legal basis to keep them for the purpose requested (Articles 5(1)(e) and 6(1)).
letter-refusal-confirm = We ask you to confirm in writing, within fourteen days of receiving this letter, that no reuse has taken place and that no data have been set aside for one.
letter-refusal-started = If a reuse has taken place or begun, stop it at once and tell us within the same time which data were used, since when, for what and by whom, what was derived from them and to whom it was given.
letter-refusal-section-way-back = A new request
letter-refusal-turning = On the facts as stated, the test would have had a favourable result with the following safeguards in place and binding (each point by itself). This is no promise: a new request is examined afresh.
letter-refusal-way-back = You may submit a new request for one determined processing. We will examine it afresh; this refusal does not prejudge it, and until it has been authorized in writing nothing may start.
letter-refusal-way-back-consent = You may submit a new request together with proof that the data subjects have validly consented to the new purpose (GDPR, Article 7), or naming the law that governs it. Until we have answered it in writing nothing may start.
letter-refusal-closing = Our data protection contact, named at the head of this letter, will answer your questions.

## Withdrawal

letter-withdrawal-title = Withdrawal of the authorization for the further processing of personal data
letter-withdrawal-subject = Withdrawal of the authorization given to { $recipient } to reuse personal data of which { $controller } is the controller
letter-withdrawal-operative = { $controller } (the controller) withdraws the written authorization described below, by which it had allowed { $recipient } (the recipient) one further processing of personal data.
letter-withdrawal-ends-on = The permission to use the data ends on { $date }.
letter-withdrawal-ends-on-receipt = The permission to use the data ends on receipt of this notice.
letter-withdrawal-section-original = The authorization that is withdrawn
letter-withdrawal-issued = Document issued
letter-withdrawal-hash = SHA-256 of the signed document
letter-withdrawal-signature =
    { $signer }, { $time }
    Certificate, SHA-256 { $certificate }
letter-withdrawal-section-reasons = Reasons
letter-withdrawal-right = The authorization may be withdrawn in writing at any time, as its section 9 provides. What was done before the permission ended, within the limits and conditions of the authorization, is not affected.
letter-withdrawal-agreed = What the authorization provides for its withdrawal
letter-withdrawal-stop = From then on you may not use the data for the new purpose, nor anything that derives from them and relates to a person. To the extent that you hold the data as our processor, you process them on our documented instructions alone (GDPR, Articles 28(3)(a) and 29).
letter-withdrawal-deletion = Erase the data that you hold for the new purpose, together with every copy and every set derived from them, unless a law obliges you to keep them, and tell everyone to whom you passed them on to do the same. With the permission ends the ground on which they were made available to you (GDPR, Article 5(1)(b) and (e)).
letter-withdrawal-models = Treat models and other results in which personal data can still be traced as the authorization provides for its end. Where it provides nothing, stop their use and tell us within the time stated below what there is.
letter-withdrawal-inform = Where data subjects were informed of the new processing, whoever informed them also tells them that it has ended (GDPR, Articles 5(1)(a) and 12(1)).
letter-withdrawal-confirm = We ask you to confirm in writing, within fourteen days of receiving this notice, that the use has ended, what has been erased, what remains and why, and to whom data or results had been passed on.
letter-withdrawal-declared = Withdrawal
letter-withdrawal-signatures-intro = The controller signs the withdrawal. The recipient may sign to confirm its receipt; the withdrawal does not depend on it.

## Conditions in words, and the blank form

letter-when-quoted = “{ $text }”
letter-when-is = { $question } is answered { $values }
letter-when-is-not = { $question } is not answered { $values }
letter-when-includes = the answer to { $question } includes { $values }
letter-when-excludes = the answer to { $question } does not include { $values }
letter-when-answered = { $question } is answered
letter-when-unknown = { $question } is not known
letter-when-and = and
letter-when-or = or
letter-when-not = it is not so that { $condition }
letter-when-at-least = at least { $number } of these hold: { $conditions }
letter-when-rated = the factor “{ $factor }” is rated “{ $ratings }”
letter-when-indicated = at least { $number ->
    [one] one answer is
   *[other] { $number } answers are
} rated “{ $ratings }” for the factor “{ $factor }”
letter-when-fired = rule { $rule } applies
letter-when-sufficient = the safeguards reach the level that is required
letter-when-required = the required level is { $levels }
letter-when-always = in all other cases

letter-blank-version = Questionnaire { $id }, version { $version }. Blank form with every branch.
letter-blank-box = Box to tick
letter-blank-asked = Asked when { $condition }.
letter-blank-applies = Applies when { $condition }.
letter-blank-failing = This will fail if …
letter-blank-failing-intro = Each of these points ends the assessment before anything is weighed. Whoever asks for a reuse should settle them first.
letter-blank-rules = Rules

## What is still to be asked

letter-requests-title = Questions on your request to reuse personal data
letter-requests-subject = Request of { $recipient } to reuse personal data of which { $controller } is the controller: what is still needed
letter-requests-intro = Before your request can be examined, we need the answers below. Please answer each of them in writing, with the documents on which the answer rests. Where something is not known, say so and why: an honest gap can be closed, a guess cannot.
letter-requests-unknown = What your request leaves open
letter-requests-closing = Please answer within two weeks of the date of this letter. Until we have authorized the reuse in writing, the data may not be used for the purpose requested, nor may that use be prepared.

## Draft of the notice to the data subjects

letter-draft-undecided = [DRAFT, not to be sent: this reuse is not authorized.]
letter-draft-opening = { $controller } holds personal data about you. It has allowed { $recipient } to use some of them for a new purpose. You are told before this begins.
letter-draft-purpose = The new purpose: { $words }
letter-draft-original = The data had been collected for this: { $words }
letter-draft-data = Data that are used: { $words }
letter-draft-persons = Persons concerned: { $words }
letter-draft-controller = Controller for the new use: { $words }
letter-draft-officer = Its contact for data protection: { $words }
letter-draft-basis = Legal basis of the new use: { $words }
letter-draft-special = Ground for data that the law specially protects: { $words }
letter-draft-recipients = Who receives the data: { $words }
letter-draft-transfers = Transfers to other countries: { $words }
letter-draft-retention = How long the data are kept for the new purpose: { $words }
letter-draft-rights = You have the right of access to your data, to have them rectified or erased and to have their processing restricted and, where the law provides for it, to receive them in a form that can be passed on. Turn to: { $words }
letter-draft-objection = You have the right to object to the new use. How to object: { $words }
letter-draft-closing = You may lodge a complaint with the data protection authority of your country. The data come from { $controller }, which also answers questions on how it uses them itself.

## The request of the recipient

letter-request-title = Request to reuse personal data
letter-request-subject = Request of { $recipient } to reuse, for a purpose of its own, personal data of which { $controller } is the controller
letter-request-operative = { $recipient } (the recipient) asks { $controller } (the controller) to examine whether the one further processing described below is compatible with the purpose for which the data were collected, and to decide on it in writing.
letter-request-section-asked = What is asked for
letter-request-section-statements = Statements of the recipient
letter-request-statements-intro = These are the facts as the recipient states them. What they mean for the persons concerned, and whether the further processing is permitted, is for the controller to say. Where the recipient does not know something, it says so.
letter-request-evidence-reference = { $count ->
    [one] no. { $numbers }
   *[other] nos. { $numbers }
}
letter-request-section-declaration = Declaration
letter-request-declaration = The recipient states the above to the best of its knowledge and will correct it without delay if it proves wrong or changes. It knows that it becomes a controller itself for the further processing, that this request authorizes nothing, and that the data may not be used for the purpose requested, nor that use be prepared, before the controller has authorized it in writing.
letter-request-description = Signature of the recipient under its statements

## The page with the fingerprint of a certificate

letter-fingerprint-title = Fingerprint of the certificate of { $name }
letter-fingerprint-about = With this fingerprint, whoever receives a signed document makes sure that the certificate is the one of the person named below.
letter-fingerprint-subject = Name in the certificate
letter-fingerprint-issuer = Issued by
letter-fingerprint-from = Valid from
letter-fingerprint-until = Valid until
letter-fingerprint-sha256 = Fingerprint (SHA-256)
letter-fingerprint-made = This page was made on
letter-fingerprint-compare = Hand this page over in person, or have the digits read back to you on the telephone, before anybody trusts the certificate. Digits that come with the document prove nothing.
letter-fingerprint-self-issued = The certificate is self-issued: a signature with it proves that a document is unchanged, not who the signer is. Only this comparison proves that.
letter-fingerprint-issued = The certificate was issued by another: how far it proves who the signer is depends on the issuer.
