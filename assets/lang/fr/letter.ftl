# What the documents say: keys letter-…. Each clause names its article. A literal no-break space
# (U+00A0) holds together what must not be torn apart at the end of a line. The numbers of
# sections stand here, because clauses refer to them.

## The frame

letter-draft = Projet
letter-page = Page { $page } sur { $pages }
letter-open = À compléter
letter-open-name = [nom]
letter-not-specified = Non précisé
letter-date = Date
letter-reference = Notre référence
letter-logo = Logo : { $name }
letter-dpo-contact = Contact protection des données

## Par quoi commence et finit un courrier adressé à l’autre partie

letter-salutation = Madame, Monsieur,
letter-regards = Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.

## Comment les sources sont citées : articles d’un texte, et ce que quelqu’un a écrit ou décidé

letter-cited-law = { $instrument }, { $places }
letter-cited = { $instrument }, { $places }
letter-cited-both = { $before } ; { $next }

## Authorization: what is authorized

letter-authorization-title = Autorisation écrite de traitement ultérieur de données à caractère personnel
letter-authorization-subject = Autorisation donnée à { $recipient } de réutiliser, pour une finalité propre et déterminée, des données à caractère personnel dont { $controller } est le responsable du traitement
letter-authorization-operative = Par la présente, { $controller } (le responsable du traitement) autorise par écrit { $recipient } (le destinataire) à mettre en œuvre, en qualité de responsable du traitement, le seul traitement ultérieur décrit aux sections 3 et 4. L’autorisation est limitée à ce traitement et subordonnée aux conditions de la section 5. Tout ce qu’elle ne permet pas demeure interdit.
letter-one-processing-lead = Un traitement déterminé.
letter-one-processing = La présente autorisation est donnée pour un seul traitement déterminé, à l’issue d’un test de compatibilité mené pour ce traitement. Elle n’est ni générale ni préalable, et aucune clause d’un contrat, de conditions générales ou d’une notice d’information ne l’étend (RGPD, article 5, paragraphe 1, point b) ; lorsque le destinataire détient les données en qualité de sous-traitant, article 28, paragraphe 3, point a), et article 29 ; CNIL, « Sous-traitants : la réutilisation de données confiées par un responsable de traitement », janvier 2022).
letter-no-basis-lead = Pas de base juridique.
letter-no-basis = La compatibilité permet d’utiliser les données pour la nouvelle finalité ; elle ne constitue pas une base juridique. { $recipient } est le responsable du nouveau traitement (RGPD, article 4, point 7) et s’appuie sur sa propre base juridique, indiquée à la section 3 (article 6, paragraphe 1).
letter-no-claim-lead = Une décision libre.
letter-no-claim = Un résultat favorable du test ne confère à personne un droit à l’autorisation. { $controller } l’accorde librement et peut la retirer dans les conditions de la section 9.

## 1. Parties

letter-section-parties = 1. Parties
letter-controller = Responsable du traitement initial
letter-controller-dpo = Son délégué à la protection des données ou contact
letter-recipient = Destinataire, responsable du nouveau traitement
letter-recipient-dpo = Son délégué à la protection des données ou contact
letter-contract = Contrat au titre duquel les données sont détenues aujourd’hui
letter-sub-processors = Sous-traitants du destinataire
letter-acknowledged = Le destinataire reconnaît par écrit être le responsable du nouveau traitement
letter-roles = Pour le nouveau traitement, le destinataire détermine les finalités et les moyens. Il en est le responsable et assume toutes les obligations que le RGPD attache à cette qualité : base juridique, information, droits des personnes concernées, minimisation, sécurité, analyse d’impact le cas échéant et notification des violations (articles 4, point 7, 5, 6, 12 à 22, 24, 30 et 32 à 35). Dans la mesure où il traite les mêmes données pour le compte du responsable du traitement, il reste sous-traitant à ce titre et lié par des instructions documentées (article 28, paragraphe 3, point a), et article 29).
letter-precedence = Si la présente autorisation et un contrat entre les parties divergent au sujet du nouveau traitement, la présente autorisation prévaut. Pour le reste, le contrat demeure inchangé. Aucun sous-traitant qui n’est pas désigné ici ne peut intervenir dans le nouveau traitement.

## 2. Original processing

letter-section-original = 2. Traitement initial
letter-original-purpose = Finalité de la collecte (article 5, paragraphe 1, point b)
letter-original-basis = Base juridique (article 6, paragraphe 1)
letter-consent = Consentement (article 6, paragraphe 4)
letter-consent-none = Les données n’ont pas été collectées sur le fondement du consentement des personnes concernées, et la loi ne subordonne pas leur utilisation ultérieure au consentement.
letter-law = Droit de l’Union ou d’un État membre (article 6, paragraphe 4)
letter-test-open = Le nouveau traitement ne repose ni sur le consentement des personnes concernées ni sur une disposition légale. L’article 6, paragraphe 4, du RGPD impose donc le test de compatibilité, dont le résultat figure à la section 10 et à l’annexe A.
letter-test-not-needed = Le test de compatibilité de l’article 6, paragraphe 4, du RGPD n’était pas requis. La raison en est donnée à la section 10 et à l’annexe A ; les obligations du destinataire et les conditions de la présente autorisation s’appliquent néanmoins.
letter-test-to-establish = Il n’est pas établi que le test de compatibilité de l’article 6, paragraphe 4, du RGPD soit applicable. La section 10 et l’annexe A exposent ce qui est connu.

## 3. New processing

letter-section-new = 3. Nouveau traitement
letter-new-purpose = Nouvelle finalité (article 5, paragraphe 1, point b)
letter-recipient-basis = Base juridique du destinataire (article 6, paragraphe 1)
letter-techniques = Techniques
letter-extraction = Volume, période, systèmes et extraction
letter-purpose-limits = La nouvelle finalité est énoncée ici de manière exhaustive. Une finalité qui lui ressemble ou qui en découle est une autre finalité et appelle un autre test.

## 4. Data and data subjects

letter-section-data = 4. Données et personnes concernées
letter-data-categories = Catégories de données
letter-persons = Catégories de personnes concernées
letter-special-ground = Fondement pour les catégories particulières ou les données pénales (article 9, paragraphe 2, et article 10)
letter-minimisation = Minimisation et anonymisation (article 5, paragraphe 1, point c)
letter-data-limits = Les données qui ne figurent pas ici ne peuvent pas être utilisées pour la nouvelle finalité.

## 5. Conditions

letter-section-conditions = 5. Conditions et limites
letter-conditions-intro = L’autorisation est subordonnée aux conditions ci-dessous. Le destinataire répond de chacune d’elles envers le responsable du traitement et démontre, à sa demande, qu’elle est remplie (RGPD, article 5, paragraphe 2, et articles 24 et 25). Tant qu’une condition arrivée à échéance n’est pas remplie, les données ne peuvent pas être utilisées pour la nouvelle finalité.
letter-conditions = Conditions de la présente autorisation
letter-condition-number = N°
letter-condition = Condition et source
letter-condition-owner = Responsable
letter-condition-due = Échéance
letter-condition-evidence = Preuve
letter-condition-owner-recipient = Le destinataire
letter-condition-due-by = Au plus tard le { $date }
letter-condition-in-place = En place ; à maintenir
letter-condition-before-start = Avant le début
letter-condition-as-stated = Selon la condition
letter-condition-evidence-on-request = Sur demande
letter-limits-intro = Les limites suivantes s’appliquent dans tous les cas :
letter-limit-purpose = Les données, et tout ce qui en est tiré et se rapporte à une personne, sont utilisées pour la finalité de la section 3 et pour aucune autre (article 5, paragraphe 1, point b).
letter-limit-onward = Elles ne sont ni vendues, ni concédées, ni communiquées à d’autres que les destinataires désignés à la section 7 (article 5, paragraphe 1, points a) et b).
letter-limit-combination = Elles ne sont pas rapprochées d’autres données à caractère personnel, sauf si la section 3 le prévoit (article 5, paragraphe 1, point c).
letter-limit-identification = Nul ne tente de réidentifier les personnes dont les données ont été pseudonymisées ou anonymisées (article 4, point 5, et article 25).
letter-limit-measures = Aucune mesure ou décision visant une personne ne repose sur elles, sauf si la section 3 le prévoit (article 6, paragraphe 4, point d), et article 22).

## 6. Information and objection

letter-section-information = 6. Information, droits et opposition
letter-information-duty = Les personnes concernées sont informées de la nouvelle finalité, du destinataire et de leurs droits avant le début du nouveau traitement (RGPD, article 13, paragraphe 3, et article 14, paragraphe 4 ; considérant 50).
letter-informs-who = Qui informe
letter-informs-how = Par quels moyens
letter-informs-when = À quelle échéance
letter-notice = Texte de l’information
letter-notice-annexed = Voir l’annexe E
letter-rights-contact = Contact pour les droits des personnes concernées (articles 12 à 22)
letter-objection-route = Modalités d’opposition (article 21)
letter-objection-handling = Transmission des oppositions et des demandes d’effacement (articles 17, 19 et 21)
letter-objection-duty = Le nouveau traitement exclut les données de toute personne qui s’est opposée avant son début. Une opposition ultérieure prend effet dans les meilleurs délais, à moins que le destinataire ne démontre des motifs légitimes et impérieux (article 21, paragraphe 1) ; en matière de prospection, l’opposition l’emporte toujours (article 21, paragraphe 3).

## 7. Retention, recipients and transfers

letter-section-retention = 7. Conservation, destinataires et transferts
letter-retention = Conservation pour la nouvelle finalité (article 5, paragraphe 1, point e)
letter-transfers = Transferts vers des pays tiers (articles 44 à 49)
letter-recipients = Destinataires des données (article 13, paragraphe 1, point e), et article 14, paragraphe 1, point e)
letter-recipients-limits = Aucun autre destinataire ne peut recevoir les données, et aucun transfert qui n’est pas indiqué ici ne peut avoir lieu.

## 8. Security and impact assessment

letter-section-security = 8. Sécurité, analyse d’impact et contrôle
letter-security = Mesures de sécurité (article 32)
letter-impact-assessment = Analyse d’impact relative à la protection des données (article 35)
letter-audit = Contrôle par le responsable du traitement (article 5, paragraphe 2)
letter-breach = Le destinataire informe dans les meilleurs délais le responsable du traitement de toute violation de données à caractère personnel, de tout manquement à une condition ainsi que de toute réclamation ou demande d’une autorité de contrôle relative au nouveau traitement. Ses propres obligations au titre des articles 33 et 34 ne sont pas affectées.

## 9. Term

letter-section-term = 9. Début, échéance, réexamen et retrait
letter-start-condition = Avant le début
letter-start = Début au plus tôt
letter-expiry = Échéance
letter-review = Réexamen
letter-withdrawal = Retrait et effets du retrait
letter-change = Tout changement de la finalité, des données, du destinataire, du modèle ou du droit appelle un nouveau test. Ce qui change n’est pas couvert tant que le responsable du traitement ne l’a pas autorisé par écrit.
letter-end = Le responsable du traitement peut retirer la présente autorisation par écrit à tout moment, notamment lorsqu’une condition n’est pas remplie. Le retrait ou l’échéance met fin au droit d’utiliser les données. Quiconque poursuit néanmoins le traitement, ou excède la présente autorisation, agit sans droit et en répond ; le sous-traitant qui agit ainsi enfreint l’article 28, paragraphe 3, point a), et l’article 29, et est considéré comme un responsable du traitement pour ce qui concerne ce traitement (article 28, paragraphe 10).

## 10. Basis of the decision

letter-section-basis = 10. Résultat, avis et décision
letter-basis-intro = Le résultat du test, l’avis du délégué à la protection des données et la décision du responsable du traitement sont trois actes distincts (RGPD, article 5, paragraphe 2, et articles 24, 38 et 39). Le test est annexé et fait partie de la présente autorisation.
letter-result = Résultat du test (annexe A)
letter-result-factors = { $outcome }. { $favouring ->
    [one] { $favouring } facteur sur { $all } est favorable ou plutôt favorable à la réutilisation.
   *[other] { $favouring } facteurs sur { $all } sont favorables ou plutôt favorables à la réutilisation.
}
letter-opinion = Avis du délégué à la protection des données
letter-opinion-dated = { $tenor }, le { $date }
letter-opinion-none = Non consigné
letter-opinion-not-followed = Pourquoi l’avis n’est pas suivi
letter-decision-reasons = Motifs de la décision
letter-decided = Décision
letter-decided-authorized = La réutilisation est autorisée aux conditions de la présente lettre.
letter-decided-refused = La réutilisation est refusée.
letter-decided-by = Le { $date }, pour le responsable du traitement : { $signatory }
letter-other-circumstances = Autres circonstances pertinentes (article 6, paragraphe 4, « entre autres »)

## Signatures

letter-annexes = Annexes : A, test de compatibilité ; B, questions et réponses ; C, pièces justificatives ; D, sources.
letter-annexes-notice = Annexes : A, test de compatibilité ; B, questions et réponses ; C, pièces justificatives ; D, sources ; E, texte de l’information.
letter-section-signatures = Signatures
letter-signatures-intro = Le responsable du traitement signe l’autorisation. Le délégué à la protection des données signe pour confirmer son avis tel que consigné, le destinataire pour reconnaître qu’il est le responsable du nouveau traitement et lié par les conditions.
letter-sign-controller = Pour le responsable du traitement
letter-sign-controller-description = Signature pour le responsable du traitement
letter-sign-dpo = Délégué à la protection des données
letter-sign-dpo-description = Signature du délégué à la protection des données
letter-sign-recipient = Pour le destinataire
letter-sign-recipient-description = Signature pour le destinataire

## Annex A

letter-annex-test = Annexe A. Test de compatibilité
letter-annex-test-intro = L’article 6, paragraphe 4, du RGPD énonce cinq facteurs, et la liste n’est pas limitative. Chacun est apprécié séparément ; les appréciations sont comparées, jamais additionnées. Les garanties peuvent compenser la nature des données et les conséquences, mais non l’absence de lien.
letter-questionnaire = Questionnaire : { $title } ({ $id }, version { $version }), SHA-256 { $hash }.
letter-profile = Appréciation des facteurs : { $factors }.
letter-outcome = Résultat
letter-why = Motif
letter-source = Source
letter-level-required = Niveau de garanties requis
letter-level-reached = Niveau de garanties atteint
letter-named = { $id } : { $title }
letter-factor = Facteur
letter-rating = Appréciation
letter-capped = L’appréciation est limitée par la règle { $rule }.
letter-factor-reasons = Réponses à l’appui de l’appréciation
letter-question = Question
letter-answer = Réponse
letter-answer-reason = Réponse et motif
letter-speaks = Indication
letter-rules = Règles appliquées
letter-rules-none = Aucune règle ne s’applique au-delà de l’appréciation des facteurs.
letter-rules-fired = Règles appliquées, leurs effets et leurs sources
letter-rule = Règle
letter-effect = Effet
letter-effect-decides = Résultat : { $outcome }
letter-effect-caps = { $factor } : au mieux « { $rating } »
letter-effect-escalates = Avis du délégué à la protection des données requis
letter-effect-imposes = Impose une condition
letter-effect-holds = Suspend la signature jusqu’au règlement du point
letter-contradictions = Réponses qui ne concordent pas

## Annex B

letter-annex-answers = Annexe B. Questions et réponses
letter-annex-answers-intro = Toutes les questions qui devaient être posées, avec la réponse et le motif donné.
letter-answers = Questions, réponses et motifs
letter-no-answer = Sans réponse

## Annex C

letter-annex-evidence = Annexe C. Pièces justificatives
letter-annex-evidence-intro = Ces fichiers sont joints au présent document et couverts par ses signatures. La valeur SHA-256 distingue chacun d’eux de tout autre fichier.
letter-evidence-none = Aucune pièce n’est jointe.
letter-evidence = Pièces jointes
letter-evidence-number = N°
letter-evidence-what = Objet
letter-evidence-supports = À l’appui de la réponse à
letter-evidence-size = Taille
letter-evidence-hash = SHA-256
letter-evidence-absent = Non jointe : le fichier manque ou a été modifié.
letter-evidence-see = Pièces justificatives : { $reference }
letter-evidence-reference = { $count ->
    [one] Annexe C, n° { $numbers }
   *[other] Annexe C, n°s { $numbers }
}
letter-enclosures = Pièces jointes

## Annex D

letter-annex-sources = Annexe D. Sources
letter-annex-sources-intro = Les textes et recommandations sur lesquels reposent le résultat et les conditions.
letter-sources = Sources selon leur portée
letter-source-date = Date
letter-source-text = Contenu
letter-weight-binding = Textes contraignants
letter-weight-case-law = Décisions et jurisprudence
letter-weight-guidance = Lignes directrices
letter-weight-practice = Pratique

## Annex E

letter-annex-notice = Annexe E. Texte de l’information
letter-annex-notice-intro = Les personnes concernées reçoivent le texte suivant (RGPD, articles 12, 13 et 14) :

## Refusal

letter-refusal-title = Refus d’autoriser un traitement ultérieur de données à caractère personnel
letter-refusal-subject = Demande de { $recipient } de réutiliser, pour ses propres finalités, des données à caractère personnel dont { $controller } est le responsable du traitement
letter-refusal-operative = { $controller } refuse d’autoriser le traitement ultérieur demandé par { $recipient }. La réutilisation est et demeure interdite.
letter-refusal-section-request = Votre demande
letter-refusal-request-intro = Nous avons examiné votre demande telle que nous l’avons reçue :
letter-request = Demande reçue
letter-refusal-section-ground = Motif du refus
letter-refusal-ground-test-failed = La nouvelle finalité n’est pas compatible avec celle pour laquelle les données ont été collectées (RGPD, article 5, paragraphe 1, point b), et article 6, paragraphe 4). Lorsque le résultat du test est négatif, le responsable du traitement est tenu de refuser.
letter-refusal-ground-test-not-open = Le test de compatibilité n’est pas applicable à cette demande (RGPD, article 6, paragraphe 4). La nouvelle finalité requiert soit le consentement des personnes concernées, soit une disposition du droit de l’Union ou d’un État membre ; les facteurs du test ne remplacent ni l’un ni l’autre.
letter-refusal-ground-insufficient-information = La demande ne contient pas les éléments nécessaires au test de compatibilité (RGPD, article 5, paragraphe 2, et article 6, paragraphe 4). Tant que le test n’a pas été mené avec un résultat positif, la réutilisation ne peut pas être autorisée.
letter-refusal-ground-free-decision = Le responsable du traitement peut librement refuser une réutilisation, même lorsque les finalités sont compatibles (CNIL, « Sous-traitants : la réutilisation de données confiées par un responsable de traitement », janvier 2022). La compatibilité ne confère à personne un droit sur les données, et nous faisons usage de cette liberté.
letter-refusal-missing = En particulier, les questions suivantes restent sans réponse :
letter-refusal-section-decisive = Facteurs déterminants
letter-refusal-decisive-intro = Ces facteurs de l’article 6, paragraphe 4, du RGPD s’opposent à la réutilisation. L’annexe A expose le résultat dans son ensemble.
letter-refusal-decisive = Facteurs défavorables à la réutilisation
letter-refusal-section-consequences = Conséquences
letter-refusal-prohibited = Vous ne pouvez pas utiliser les données pour la finalité demandée, ni préparer cette utilisation par la mise de côté de copies, par des essais ou par un entraînement. Dans la mesure où vous détenez les données en qualité de sous-traitant, vous les traitez uniquement sur nos instructions documentées (RGPD, article 28, paragraphe 3, point a), et article 29).
letter-refusal-controllership = Le sous-traitant qui détermine lui-même les finalités et les moyens d’un traitement est considéré comme un responsable du traitement pour ce qui concerne ce traitement et en répond (RGPD, article 28, paragraphe 10).
letter-refusal-deletion = Au terme de la prestation de services, vous supprimez ou nous renvoyez, selon notre choix, toutes les données à caractère personnel ainsi que toutes les copies ; la demande et son examen n’y changent rien (RGPD, article 28, paragraphe 3, point g). Quiconque a obtenu les données autrement ne dispose d’aucune base juridique pour les conserver aux fins de la demande (article 5, paragraphe 1, point e), et article 6, paragraphe 1).
letter-refusal-confirm = Nous vous demandons de confirmer par écrit, dans les quatorze jours suivant la réception de la présente, qu’aucune réutilisation n’a eu lieu et qu’aucune donnée n’a été mise de côté à cette fin.
letter-refusal-started = Si une réutilisation a eu lieu ou a commencé, cessez-la immédiatement et indiquez-nous dans le même délai quelles données ont été utilisées, depuis quand, à quelles fins et par qui, ce qui en a été tiré et à qui cela a été communiqué.
letter-refusal-section-way-back = Nouvelle demande
letter-refusal-turning = Au vu des faits indiqués, le test aurait été favorable si les garanties suivantes avaient été en place et contraignantes (chaque point à lui seul). Ce n’est pas un engagement : une nouvelle demande est examinée à nouveau.
letter-refusal-way-back = Vous pouvez présenter une nouvelle demande pour un traitement déterminé. Nous l’examinerons à nouveau ; le présent refus ne préjuge pas de la suite et, tant qu’une autorisation écrite n’a pas été donnée, rien ne peut commencer.
letter-refusal-way-back-consent = Vous pouvez présenter une nouvelle demande accompagnée de la preuve que les personnes concernées ont valablement consenti à la nouvelle finalité (RGPD, article 7), ou désignant la disposition qui la régit. Tant que nous n’y avons pas répondu par écrit, rien ne peut commencer.
letter-refusal-closing = Notre contact pour la protection des données, indiqué en tête de ce courrier, répond à vos questions.

## Retrait

letter-withdrawal-title = Retrait de l’autorisation de traitement ultérieur de données à caractère personnel
letter-withdrawal-subject = Retrait de l’autorisation donnée à { $recipient } de réutiliser des données à caractère personnel dont { $controller } est le responsable du traitement
letter-withdrawal-operative = { $controller } (le responsable du traitement) retire l’autorisation écrite désignée ci-dessous, par laquelle un seul traitement ultérieur de données à caractère personnel avait été autorisé au bénéfice de { $recipient } (le destinataire).
letter-withdrawal-ends-on = Le droit d’utiliser les données prend fin le { $date }.
letter-withdrawal-ends-on-receipt = Le droit d’utiliser les données prend fin à la réception de la présente notification.
letter-withdrawal-section-original = Autorisation retirée
letter-withdrawal-issued = Document établi
letter-withdrawal-hash = SHA-256 du document signé
letter-withdrawal-signature =
    { $signer }, { $time }
    Certificat, SHA-256 { $certificate }
letter-withdrawal-section-reasons = Motifs
letter-withdrawal-right = L’autorisation peut être retirée par écrit à tout moment, comme le prévoit sa section 9. Ce qui a été fait avant la fin de ce droit, dans les limites et aux conditions de l’autorisation, n’est pas affecté.
letter-withdrawal-agreed = Ce que l’autorisation prévoit pour son retrait
letter-withdrawal-stop = Dès ce moment, vous ne pouvez plus utiliser pour la nouvelle finalité ni les données, ni ce qui en est tiré et se rapporte à une personne. Dans la mesure où vous détenez les données en qualité de sous-traitant, vous les traitez uniquement sur nos instructions documentées (RGPD, article 28, paragraphe 3, point a), et article 29).
letter-withdrawal-deletion = Effacez les données que vous détenez pour la nouvelle finalité, ainsi que toutes les copies et tous les ensembles qui en sont tirés, sauf si la loi vous oblige à les conserver, et demandez à toute personne à qui vous les avez communiquées d’en faire autant. Avec l’autorisation disparaît le fondement de leur mise à votre disposition (RGPD, article 5, paragraphe 1, points b) et e)).
letter-withdrawal-models = Traitez les modèles et autres résultats dans lesquels des données à caractère personnel peuvent encore être retrouvées comme l’autorisation le prévoit pour sa fin. Si elle ne prévoit rien, cessez de les utiliser et indiquez-nous, dans le délai ci-dessous, ce qui existe.
letter-withdrawal-inform = Lorsque les personnes concernées ont été informées du nouveau traitement, quiconque les a informées leur indique aussi qu’il a pris fin (RGPD, article 5, paragraphe 1, point a), et article 12, paragraphe 1).
letter-withdrawal-confirm = Nous vous demandons de confirmer par écrit, dans les quatorze jours suivant la réception de la présente, que l’utilisation a cessé, ce qui a été effacé, ce qui subsiste et pour quelle raison, et à qui des données ou des résultats avaient été communiqués.
letter-withdrawal-declared = Retrait
letter-withdrawal-signatures-intro = Le responsable du traitement signe le retrait. Le destinataire peut signer pour en accuser réception ; le retrait n’en dépend pas.

## Les conditions en toutes lettres, et le formulaire vierge

letter-when-quoted = « { $text } »
letter-when-is = la réponse à { $question } est { $values }
letter-when-is-not = la réponse à { $question } n’est pas { $values }
letter-when-includes = la réponse à { $question } comprend { $values }
letter-when-excludes = la réponse à { $question } ne comprend pas { $values }
letter-when-answered = { $question } a reçu une réponse
letter-when-unknown = la réponse à { $question } n’est pas connue
letter-when-and = et
letter-when-or = ou
letter-when-not = la condition suivante n’est pas remplie : { $condition }
letter-when-at-least = au moins { $number } de ces conditions sont remplies : { $conditions }
letter-when-rated = le facteur « { $factor } » est apprécié « { $ratings } »
letter-when-indicated = au moins { $number ->
    [one] une réponse est appréciée
   *[other] { $number } réponses sont appréciées
} « { $ratings } » pour le facteur « { $factor } »
letter-when-fired = la règle { $rule } s’applique
letter-when-sufficient = les garanties atteignent le niveau exigé
letter-when-required = le niveau exigé est { $levels }
letter-when-always = dans tous les autres cas

letter-blank-version = Questionnaire { $id }, version { $version }. Formulaire vierge avec toutes ses branches.
letter-blank-box = Case à cocher
letter-blank-asked = Question posée lorsque { $condition }.
letter-blank-applies = S’applique lorsque { $condition }.
letter-blank-failing = La demande échouera si…
letter-blank-failing-intro = Chacun de ces points met fin à l’examen avant toute mise en balance. Il convient de les régler avant de présenter une demande de réutilisation.
letter-blank-rules = Règles

## Ce qui reste à demander

letter-requests-title = Questions relatives à votre demande de réutilisation de données à caractère personnel
letter-requests-subject = Demande de { $recipient } de réutiliser des données à caractère personnel dont { $controller } est le responsable du traitement : éléments manquants
letter-requests-intro = Avant de pouvoir examiner votre demande, nous avons besoin des réponses ci-dessous. Nous vous prions de répondre à chacune par écrit, en joignant les documents sur lesquels repose la réponse. Si un point n’est pas connu, indiquez-le et dites pourquoi : une lacune assumée peut être comblée, une supposition non.
letter-requests-unknown = Ce que votre demande laisse sans réponse
letter-requests-closing = Nous vous prions de répondre dans un délai de deux semaines à compter de la date de la présente. Tant que nous n’avons pas autorisé la réutilisation par écrit, les données ne peuvent pas être utilisées pour la finalité demandée, et cette utilisation ne peut pas être préparée.

## Projet d’information des personnes concernées

letter-draft-undecided = [PROJET, à ne pas envoyer : cette réutilisation n’est pas autorisée.]
letter-draft-opening = { $controller } détient des données à caractère personnel vous concernant et a permis à { $recipient } d’en utiliser une partie pour une nouvelle finalité. Cette information vous est donnée avant le début de cette utilisation.
letter-draft-purpose = La nouvelle finalité : { $words }
letter-draft-original = Les données avaient été collectées pour ceci : { $words }
letter-draft-data = Données utilisées : { $words }
letter-draft-persons = Personnes concernées : { $words }
letter-draft-controller = Responsable du traitement pour la nouvelle utilisation : { $words }
letter-draft-officer = Son contact pour la protection des données : { $words }
letter-draft-basis = Base juridique de la nouvelle utilisation : { $words }
letter-draft-special = Fondement pour les données que la loi protège particulièrement : { $words }
letter-draft-recipients = Destinataires des données : { $words }
letter-draft-transfers = Transferts vers d’autres pays : { $words }
letter-draft-retention = Durée de conservation des données pour la nouvelle finalité : { $words }
letter-draft-rights = Vous avez le droit d’accéder à vos données, de les faire rectifier ou effacer, d’obtenir la limitation de leur traitement et, lorsque la loi le prévoit, de les recevoir sous une forme qui permet de les transmettre. Adressez-vous à : { $words }
letter-draft-objection = Vous avez le droit de vous opposer à la nouvelle utilisation. Comment vous y opposer : { $words }
letter-draft-closing = Vous pouvez introduire une réclamation auprès de l’autorité de protection des données de votre pays. Les données proviennent de { $controller }, qui répond aussi aux questions sur l’usage qu’il en fait lui-même.

## La demande du destinataire

letter-request-title = Demande de réutilisation de données à caractère personnel
letter-request-subject = Demande de { $recipient } de réutiliser, pour une finalité qui lui est propre, des données à caractère personnel dont { $controller } est le responsable du traitement
letter-request-operative = { $recipient } (le destinataire) demande à { $controller } (le responsable du traitement) d’examiner si le seul traitement ultérieur décrit ci-dessous est compatible avec la finalité pour laquelle les données ont été collectées, et de statuer par écrit.
letter-request-section-asked = Objet de la demande
letter-request-section-statements = Déclarations du destinataire
letter-request-statements-intro = Les faits sont rapportés tels que le destinataire les déclare. Il appartient au responsable du traitement de dire ce qu’ils signifient pour les personnes concernées et si le traitement ultérieur est permis. Lorsque le destinataire ignore un point, il le dit.
letter-request-evidence-reference = { $count ->
    [one] n° { $numbers }
   *[other] n°s { $numbers }
}
letter-request-section-declaration = Engagement
letter-request-declaration = Le destinataire déclare ce qui précède en toute bonne foi et le rectifiera sans délai s’il s’avère inexact ou vient à changer. Il sait qu’il devient lui-même responsable du traitement ultérieur, que la présente demande n’autorise rien et que les données ne peuvent être utilisées pour la finalité demandée, ni cette utilisation préparée, avant que le responsable du traitement l’ait autorisée par écrit.
letter-request-description = Signature du destinataire sous ses déclarations

## La page de l’empreinte d’un certificat

letter-fingerprint-title = Empreinte du certificat de { $name }
letter-fingerprint-about = Grâce à cette empreinte, le destinataire d’un document signé s’assure que le certificat est bien celui de la personne nommée ci-dessous.
letter-fingerprint-subject = Nom dans le certificat
letter-fingerprint-issuer = Délivré par
letter-fingerprint-from = Valable à partir du
letter-fingerprint-until = Valable jusqu’au
letter-fingerprint-sha256 = Empreinte (SHA-256)
letter-fingerprint-made = Page établie le
letter-fingerprint-compare = Remettez cette page en main propre, ou faites relire les chiffres au téléphone, avant que quiconque accorde sa confiance au certificat. Des chiffres transmis avec le document ne prouvent rien.
letter-fingerprint-self-issued = Le certificat est auto-émis : une signature faite avec lui prouve que le document n’a pas été modifié, et non l’identité du signataire. Seule cette comparaison la prouve.
letter-fingerprint-issued = Le certificat a été délivré par un tiers : la mesure dans laquelle il prouve l’identité du signataire dépend de ce tiers.
