# What the window and the command line say. A literal no-break space (U+00A0) holds together what
# must not be torn apart at the end of a line.

## The command line's help: a command, then its arguments behind two hyphens

help = Mener le test de compatibilité de l’article 6, paragraphe 4, du RGPD et établir l’autorisation ou le refus signé. Sans commande, la fenêtre s’ouvre.
help--questionnaires = Un dossier contenant vos propres questionnaires, au lieu du dossier habituel
help--passphrase-file = Un fichier dont la première ligne est la phrase secrète des évaluations protégées ; demandée si l’option est omise
help--command = Ce qu’il faut faire sans fenêtre
help--file = Une évaluation ou un PDF à ouvrir dans la fenêtre
help-demo = Le cas d’exemple de bout en bout, sans fenêtre : résultat, lettre, identité, signature, vérification
help-demo--dir = Le dossier des fichiers ; à défaut, un nouveau dossier temporaire
help-questionnaire = Énumérer, contrôler et afficher les questionnaires
help-questionnaire-list = Les questionnaires fournis
help-questionnaire-list--json = Répondre en JSON
help-questionnaire-check = Trouver toutes les erreurs des fichiers de questionnaire, avec ligne et colonne
help-questionnaire-check--files = Identifiants ou fichiers ; sans indication, tous les questionnaires disponibles
help-questionnaire-check--json = Répondre en JSON
help-questionnaire-show = Toutes les questions avec leur identifiant, leur type, leurs valeurs, leur condition et leurs sources
help-questionnaire-show--questionnaire = L’identifiant d’un questionnaire fourni, ou un fichier
help-questionnaire-show--lang = La langue des textes (en, fr, de), dans la mesure où ils sont traduits
help-questionnaire-show--json = Répondre en JSON
show-none-of-these = (aucune de ces réponses)
cli-written = écrit : { $file }
set-nothing-written = Rien n’a été écrit, les autres réponses non plus.
help-questionnaire-print = Le formulaire vierge avec toutes ses branches, à lire ou à remplir à la main
help-questionnaire-print--questionnaire = L’identifiant d’un questionnaire, ou un fichier
help-questionnaire-print--out = La destination ; .md donne du Markdown, tout autre suffixe un PDF
help-questionnaire-print--lang = La langue du formulaire (en, fr, de), dans la mesure où il est traduit
help-questionnaire-print--date = La date du document, pour un fichier reproductible
help-questionnaire-fork = Une copie d’un questionnaire sous un identifiant propre, à modifier
help-questionnaire-fork--questionnaire = L’identifiant d’un questionnaire, ou un fichier
help-questionnaire-fork--id = L’identifiant de la copie
help-questionnaire-fork--out = La destination
help-new = Commencer une évaluation vide, une demande ou une évaluation à partir d’un fichier
help-new--questionnaire = L’identifiant du questionnaire à remplir
help-new--request = Commencer plutôt une demande au responsable du traitement : pour le sous-traitant, qui déclare les faits
help-new--from = Une demande, ou un autre document ou fichier de Repurpose, d’où partir
help-new--trust = Un certificat, ou un dossier de certificats, d’après lequel la signature d’une demande est appréciée
help-new--out = Le fichier à écrire ; un fichier existant n’est jamais écrasé
help-new--title = L’intitulé de l’évaluation
help-set = Répondre aux questions par leur identifiant ; consigner aussi l’intitulé, l’avis et la décision
help-set--file = L’évaluation
help-set--answers = QUESTION=VALEUR, par exemple collected_on_consent=no, persons=employees,pupils, dpia=unknown, decision=authorize, decision.signatory="A. Martin", opinion=for. Aucune des valeurs s’écrit QUESTION=none ; decision= ou opinion= reprend ce qui était consigné. Redonner la réponse que le destinataire a déclarée la confirme.
help-set--reason = Le motif de ces réponses
help-set--owner = Qui répond des garanties
help-set--due = La date à laquelle les garanties doivent être en place (AAAA-MM-JJ)
help-set--force = Enregistrer même si un autre programme a modifié le fichier entre-temps
help-score = Le résultat et ses motifs
help-score--file = L’évaluation
help-score--what-if = Énumérer aussi ce qui changerait le résultat
help-score--json = Répondre en JSON
help-export = Le document qu’appelle la décision, en PDF
help-export--file = L’évaluation
help-export--kind = Ce qui est exporté : decision (l’autorisation ou le refus) ou requests (ce qui reste à demander au destinataire ; .md donne du Markdown)
help-export--out = Le PDF à écrire
help-export--lang = La langue de la lettre (en, fr, de)
help-export--draft = Un projet avec filigrane ; il montre ce qui reste à compléter et ne peut pas être signé
help-export--date = La date d’émission (RFC 3339) ; à défaut, maintenant
help-export--stationery = Votre papier à en-tête : un fichier avec nom, adresse, couleur, référence et logo (voir le guide)
help-export--force = Même par-dessus un fichier existant, dont l’état antérieur reste à côté en .bak
help-identity = Créer et afficher des identités de signature
help-identity-new = Une identité auto-émise dans un fichier PKCS#12 chiffré
help-identity-new--name = Le nom de la personne qui signe
help-identity-new--organization = L’organisme pour lequel elle signe
help-identity-new--email = Son adresse électronique
help-identity-new--algorithm = Le type de clé
help-identity-new--out = Le fichier PKCS#12 à écrire ; un fichier existant n’est jamais écrasé
help-identity-new--password-file = Un fichier dont la première ligne est le mot de passe ; à défaut, il est demandé
help-identity-show = Ce qu’indique une identité, et son certificat pour ceux qui doivent s’y fier
help-identity-show--p12 = Le fichier PKCS#12
help-identity-show--password-file = Un fichier dont la première ligne est le mot de passe ; à défaut, il est demandé
help-identity-show--certificate = Écrire aussi le certificat dans ce fichier PEM
help-identity-show--page = Écrire aussi dans ce PDF une page avec l’empreinte, à remettre en main propre
help-identity-show--lang = La langue de cette page
help-identity-show--json = Répondre en JSON
help-sign = Signer un champ préparé d’un document
help-sign--pdf = Le document
help-sign--p12 = Le fichier PKCS#12 qui contient la clé
help-sign--password-file = Un fichier dont la première ligne est le mot de passe ; à défaut, il est demandé
help-sign--pkcs11 = Le module (PKCS#11) du fabricant du jeton qui contient la clé
help-sign--token = Le nom du jeton
help-sign--key = Le nom de la clé sur le jeton
help-sign--key-name = Si le fichier contient plusieurs clés : un mot du nom ou de l’émetteur, ou le début de l’empreinte
help-sign--certificate = Un fichier contenant le certificat de la clé, puis ceux de ses émetteurs, si le jeton ne les contient pas
help-sign--pin-file = Un fichier dont la première ligne est le code PIN ; à défaut, il est demandé. Il n’est essayé qu’une fois
help-sign--pss = Signer avec RSASSA-PSS au lieu de PKCS#1 v1.5, si la clé est RSA
help-sign--hash = La fonction de hachage ; à défaut, celle qui convient à la clé : SHA-384 pour P-384, SHA-256 pour toutes les autres
help-sign--role = Pour qui signer
help-sign--level = Ce que la signature contient comme preuves : b-b la signature seule, b-t avec un horodatage, b-lt avec tout ce qu’il faut pour la valider plus tard, b-lta avec un horodatage de l’ensemble
help-sign--tsa = Le service d’horodatage à solliciter (http://…) ; seule une empreinte lui est envoyée
help-sign--tsa-policy = La politique selon laquelle il doit horodater, sous forme de numéro à points
help-sign--evidence = Un certificat, une réponse OCSP ou une liste de révocation, ou un dossier qui en contient, qu’il n’y a pas à demander
help-sign--assessment = L’évaluation dont le document a été exporté : la signature est inscrite dans son historique, et ses réponses ne changent plus
help-sign--force = Même par-dessus un fichier existant, dont l’état antérieur reste à côté en .bak
help-sign--out = Le PDF signé à écrire
help-verify = Ce qu’il en est des signatures d’un document, en toutes lettres
help-verify--pdfs = Les documents
help-verify--trust = Un certificat de confiance, ou un dossier de certificats ; peut être indiqué plusieurs fois
help-verify--evidence = Un certificat, une réponse OCSP ou une liste de révocation, ou un dossier qui en contient, pour en juger sans s’y fier
help-verify--against = L’évaluation que le document devrait contenir
help-verify--signatures-only = Ne vérifier que les signatures, sans contrôler que la lettre est bien celle que donne l’évaluation jointe ; bien plus rapide pour de nombreux documents
help-verify--at = Le moment pour lequel vérifier (RFC 3339) ; à défaut, maintenant
help-verify--json = Répondre en JSON
help-extract = Extraire l’évaluation d’un document
help-extract--pdf = Le document
help-extract--out = Le fichier d’évaluation à écrire ; un fichier existant n’est jamais écrasé
help-notice = Afficher un projet d’information des personnes concernées, tiré des réponses
help-notice--file = L’évaluation
help-notice--lang = La langue du projet (en, fr, de)
help-withdraw = Retirer une autorisation signée ; export donne ensuite la notification
help-withdraw--file = L’évaluation
help-withdraw--original = L’autorisation signée
help-withdraw--signatory = Qui la retire pour le responsable du traitement
help-withdraw--capacity = En quelle qualité
help-withdraw--reasons = Pourquoi
help-withdraw--effective = Quand l’autorisation prend fin ; à défaut, à la réception de la notification
help-withdraw--date = La date de la notification ; à défaut, aujourd’hui
help-list = Toutes les évaluations d’un dossier : état, résultat, décision, réexamen, signatures
help-list--dir = Le dossier
help-list--due = Seulement les autorisations à réexaminer, la plus en retard d’abord
help-list--by = Le jour auquel un réexamen est dû (AAAA-MM-JJ) ; aujourd’hui par défaut
help-list--find = Seulement celles qui contiennent chaque mot de ce texte dans le titre, les parties, les réponses, le nom de fichier ou l’état
help-list--sort = Ce qui détermine l’ordre des lignes ; avec --due, le réexamen, sauf indication contraire
help-list--ics = Écrire aussi les réexamens dans ce fichier de calendrier
help-list--csv = Un tableau pour tableurs
help-list--json = Répondre en JSON
help-evidence = Les fichiers sur lesquels reposent les réponses : conservés dans un dossier à côté de l’évaluation, avec leur empreinte
help-evidence-add = Copier des fichiers dans le dossier à côté de l’évaluation et les mentionner
help-evidence-add--file = L’évaluation
help-evidence-add--paths = Les fichiers à ajouter
help-evidence-add--questions = L’identifiant d’une question dont ils étayent la réponse ; peut être donné plusieurs fois
help-evidence-add--description = Leur objet, en quelques mots ; imprimé dans la lettre
help-evidence-list = Les fichiers mentionnés : présents, manquants, modifiés ou trop volumineux
help-evidence-list--file = L’évaluation
help-evidence-list--json = Répondre en JSON
help-evidence-relink = Retrouver sous un dossier, par leur empreinte, les fichiers manquants ou modifiés
help-evidence-relink--file = L’évaluation
help-evidence-relink--dir = Le dossier où chercher
help-evidence-remove = Retirer des fichiers des pièces justificatives ; les copies restent jusqu’à « clean »
help-evidence-remove--file = L’évaluation
help-evidence-remove--names = Leurs noms, tels que « list » les montre
help-evidence-clean = Supprimer à côté de l’évaluation les copies que plus rien ne mentionne
help-evidence-clean--file = L’évaluation
help-evidence-clean--dry-run = Seulement les nommer

## Asked at the terminal

prompt-password = Mot de passe de l’identité :{" "}
prompt-pin = Code PIN du jeton :{" "}
prompt-new-password = Mot de passe de la nouvelle identité :{" "}
prompt-passphrase = Phrase secrète de { $file } :{" "}
prompt-new-passphrase = Nouvelle phrase secrète :{" "}
prompt-passphrase-again = La même une seconde fois :{" "}

## Answers of the command line

protect-done = Protégée. Personne ne peut rétablir la phrase secrète : qui l’oublie a perdu le fichier. Les pièces placées à côté et les documents produits ne sont pas protégés.
check-clean = { $name } : { $questions } questions, { $rules } règles, aucune anomalie. Traductions : { $languages ->
    [none] aucune
   *[other] { $languages }
}
identity-facts =
    Nom : { $subject }
    Émis par : { $issuer }
    Valide du { $from } au { $until }
    Empreinte SHA-256 : { $fingerprint }
identity-self-issued = Auto-émise : elle prouve qu’un document n’a pas été modifié, mais non qui l’a signé. Communiquez l’empreinte à ceux qui doivent s’y fier par une autre voie que le document lui-même.
identity-issued = Émise par un tiers : la mesure dans laquelle elle prouve qui a signé dépend de l’émetteur.
identity-expired = Elle a expiré : plus rien ne peut être signé avec elle.
identity-not-for-signing = Elle n’est pas destinée à signer des documents : il n’y a pas lieu de se fier à une telle signature.
demo-result = 1. Le résultat du test de compatibilité
demo-verified = 2. La lettre a été établie, signée et vérifiée
demo-files = 3. Les fichiers se trouvent dans { $folder }

## Evidence

evidence-title = Pièces justificatives
evidence-hint = Les fichiers sur lesquels reposent les réponses. Ils sont copiés à côté de l’évaluation et joints à la lettre.
evidence-add = Ajouter une pièce
evidence-remove = Retirer
evidence-relink = Rechercher les fichiers perdus
evidence-relinked = { $found ->
    [one] { $found } fichier a été retrouvé
   *[other] { $found } fichiers ont été retrouvés
} ; { $lost ->
    [0] plus aucun ne manque.
    [one] un manque encore.
   *[other] { $lost } manquent encore.
}
evidence-drop = Déposez les fichiers pour les ajouter aux pièces justificatives
evidence-item = { $name } ({ $size })
evidence-description = Objet
evidence-checking = en cours de contrôle
evidence-where = Les copies se trouvent dans { $folder }
evidence-unsaved = Conservées en mémoire jusqu’à l’enregistrement de l’évaluation.
evidence-none = Aucune pièce justificative n’est mentionnée.
evidence-state-present = présent
evidence-state-missing = manquant
evidence-state-changed = modifié
evidence-state-oversized = trop volumineux
evidence-line = { $number }. { $name }, { $size } : { $state }
evidence-supports = À l’appui de : { $questions }
evidence-found = { $name } : retrouvé sous { $path }
evidence-lost = { $name } : introuvable
evidence-all-there = Tous les fichiers sont là et inchangés.
evidence-nothing-unused = Aucune copie inutilisée.
evidence-unused = Inutilisé : { $name }
evidence-cleaned = Supprimé : { $name }
evidence-not-inside = Absent du document : { $names }

## Register

register-heading = Registre
register-intro = Un dossier d’évaluations, avec tout ce qu’il contient. Le dossier est le registre ; seule une mémoire cache, qui peut être reconstituée à partir de lui, est conservée ailleurs sur cet ordinateur.
register-local = Le dossier est lu sur cet ordinateur, et rien n’y est modifié.
register-choose = Choisir un dossier
register-save-table = Enregistrer sous forme de tableau
register-save-calendar = Enregistrer le calendrier des réexamens
register-saved = Enregistré sous { $file }
register-saved-part = Enregistré sous { $file } : seulement ce qui a été trouvé, soit { $count } évaluations sur { $all }
register-find = Rechercher
register-find-hint = Mots du titre, des parties, des réponses, du nom de fichier ou de l’état
register-filter = Évaluations affichées
register-all = Toutes ({ $count })
register-due = À réexaminer ({ $count })
register-only-open = Non décidées ({ $count })
register-only-authorized = Autorisées ({ $count })
register-only-refused = Refusées ({ $count })
register-only-withdrawn = Retirées ({ $count })
register-only-request = Demandes ({ $count })
register-only-protected = Protégées ({ $count })
register-only-unreadable = Illisibles ({ $count })
register-found = { $count ->
    [one] { $count } évaluation
   *[other] { $count } évaluations
}
register-reading = { $count } jusqu’ici ; lecture du dossier en cours
register-more = En afficher davantage
register-none = Aucune évaluation n’a été trouvée.
register-sort = Trier par
register-sorted = ordre croissant
register-sorted-reversed = ordre décroissant
register-assessment = Évaluation
register-parties = Parties
register-file = Fichier
register-title = Titre
register-controller = Responsable du traitement
register-recipient = Destinataire
register-state = État
register-outcome = Résultat
register-review = Réexamen
register-signatures = Signatures (non vérifiées)
register-problem = Problème
register-state-open = non décidée
register-state-authorized = autorisée
register-state-refused = refusée
register-state-withdrawn = retirée
register-state-request = demande
register-state-protected = protégée
register-state-unreadable = illisible
register-review-on = réexamen le { $date }
register-due-since = réexamen dû depuis le { $date }
register-review-of = Réexaminer l’autorisation : { $title }
register-signed = { $count ->
    [0] document non signé
    [one] 1 signature, non vérifiée
   *[other] { $count } signatures, non vérifiées
}
register-signed-of = { $count ->
    [one] 1 signature sur { $all }, non vérifiée
   *[other] { $count } signatures sur { $all }, non vérifiées
}

## The result in words

score-so-far = D’après les réponses données jusqu’ici : { $because }
score-headline =
    { $outcome }. { $favouring ->
        [0] Aucun facteur sur { $factors } n’est favorable à la réutilisation.
        [one] { $favouring } facteur sur { $factors } est favorable à la réutilisation.
       *[other] { $favouring } facteurs sur { $factors } sont favorables à la réutilisation.
    } { $margin ->
        [negative] {""}
        [0] Même trois autres réponses ensemble ne dégraderaient pas le résultat.
        [1] Une autre réponse suffirait à dégrader le résultat.
       *[other] Il faudrait { $margin } autres réponses pour dégrader le résultat.
    } { $open ->
        [0] {""}
        [1] Une question reste sans réponse.
       *[other] { $open } questions restent sans réponse.
    }
score-rules = Règles appliquées
score-conditions = Conditions
score-contradictions = Réponses qui ne concordent pas
score-missing = Sans réponse
score-what-if = Ce qui changerait le résultat
score-what-if-opens = il faudrait alors répondre à : { $questions }

## Signing

sign-role-controller = Pour le responsable du traitement
sign-role-dpo = Délégué à la protection des données
sign-role-processor = Pour le destinataire
sign-reason-controller = Décision du responsable du traitement
sign-reason-dpo = Vu par le délégué à la protection des données
sign-reason-processor = Conditions acceptées
sign-when = { $date }, { $time }

## Verification

verify-verdict-valid = Valide : inchangé depuis la signature, et signé par une personne à qui vous avez choisi de faire confiance.
verify-verdict-valid-untrusted = Inchangé depuis la signature, mais le certificat du signataire n’est pas l’un de vos certificats de confiance : l’identité du signataire n’est pas établie.
verify-verdict-modified = Modifié après la signature, d’une manière que celle-ci ne permet pas.
verify-verdict-invalid = Non valide : au moins une signature ne résiste pas à la vérification.
verify-verdict-unsigned = Non signé.
verify-verdict-unreadable = Le fichier ne peut pas être lu comme un PDF signé.
verify-signature = Champ « { $field } » : { $signer }, { $time } d’après l’horloge du signataire
verify-timestamp-trusted = Elle existait le { $time }, d’après l’horloge de { $service }, à qui vous faites confiance.
verify-timestamp-untrusted = Elle porte un horodatage du { $time }, d’après l’horloge de { $service }, qui ne prouve rien tant que vous ne faites pas confiance à ce service.
verify-timestamp-invalid = Elle porte un horodatage qui n’est pas valable.
verify-document-timestamp = Horodatage de l’ensemble du document, champ « { $field } » :
verify-revocation-not-applicable = Nul autre que vous ne saurait retirer la confiance accordée à ce certificat : aucune autorité n’est au-dessus de lui.
verify-revocation-good = Le certificat n’était pas révoqué, selon la déclaration de son autorité du { $time }.
verify-revocation-revoked = Le certificat a été révoqué le { $time }.
verify-revocation-unknown = On ignore si le certificat a été révoqué : rien de disponible ne l’indique.
sign-asked = Adresses sollicitées par le réseau : { $addresses }
verify-integrity-intact = Ce qui a été signé est inchangé.
verify-integrity-broken = Ce qui a été signé n’est plus ce qu’il était.
verify-integrity-unknown = Il n’est pas possible de dire si ce qui a été signé est inchangé.
verify-trusted = Le certificat est l’un de vos certificats de confiance.
verify-not-trusted = Le certificat n’est pas l’un de vos certificats de confiance.
verify-not-examined = La confiance accordée au certificat n’a pas été examinée : la signature ne résiste pas à la vérification, ou celle-ci est impossible.
verify-signed-of = { $signed ->
    [one] { $signed } champ signé sur { $all } { $all ->
        [one] prévu
       *[other] prévus
    }
   *[other] { $signed } champs signés sur { $all } { $all ->
        [one] prévu
       *[other] prévus
    }
}.
verify-unsigned-fields = Restent à signer : { $fields }
verify-quoted = « { $role } »
verify-removed-signatures = Une signature a été retirée ou remplacée : { $fields }
verify-embedded = L’évaluation est jointe.
verify-not-embedded = Aucune évaluation lisible n’est jointe.
verify-signatures-only = Seules les signatures ont été vérifiées : ni le contenu joint, ni la conformité de la lettre à celui-ci.
verify-letter-matches = La lettre est, octet pour octet, celle que donne l’évaluation jointe.
verify-letter-matched = Telle qu’elle a été signée, la lettre était, octet pour octet, celle que donne l’évaluation jointe.
verify-letter-differs = La lettre n’est pas celle que donne l’évaluation jointe.
verify-file-matches = L’évaluation jointe est celle du fichier que vous avez indiqué.
verify-file-differs = L’évaluation jointe n’est pas celle du fichier que vous avez indiqué.
verify-differences = Ce qui diffère (- dans le document, + dans le fichier) :

verify-reason-byte-range-malformed = La signature n’indique pas correctement quels octets elle couvre.
verify-reason-byte-range-gap = La signature laisse de côté des octets qu’elle devrait couvrir.
verify-reason-signed-part-incomplete = Ce qui a été signé n’est pas un document entier.
verify-reason-signature-not-in-signed-part = La signature ne fait pas partie de ce qu’elle signe.
verify-reason-value-shared = Plusieurs champs se réclament de la même signature.
verify-reason-sub-filter-unsupported = La signature est d’un type qui n’est pas pris en charge.
verify-reason-cms-unreadable = Les données de la signature sont illisibles.
verify-reason-cms-trailing-data = Quelque chose se cache derrière les données de la signature.
verify-reason-cms-encapsulates-content = La signature apporte son propre contenu.
verify-reason-signer-count = La signature n’a pas exactement un signataire.
verify-reason-attribute-wrong = Un attribut signé manque ou est erroné.
verify-reason-document-changed = Les octets signés ont été modifiés.
verify-reason-signature-wrong = La signature ne correspond pas à la clé.
verify-reason-algorithm-weak = L’algorithme ou la clé est trop faible pour prouver quoi que ce soit.
verify-reason-algorithm-unsupported = L’algorithme n’est pas pris en charge.
verify-reason-certificate-missing = Le certificat du signataire manque.
verify-reason-certificate-mismatch = Le certificat n’est pas celui qui a servi à signer.
verify-reason-certificate-untrusted = Aucun chemin ne mène du certificat à l’un de vos certificats de confiance.
verify-reason-path-algorithm-weak = Le chemin vers un certificat de confiance repose sur un algorithme trop faible.
verify-reason-issuer-out-of-validity = Un certificat des émetteurs n’était pas valide à ce moment-là.
verify-reason-issuer-not-allowed = L’un des émetteurs n’était pas autorisé à délivrer ce qu’il a délivré.
verify-reason-name-not-allowed = L’un des émetteurs n’est pas autorisé à délivrer des certificats à ce nom.
verify-reason-certificate-revoked = Le certificat a été révoqué, et rien ne prouve que la signature soit antérieure.
verify-reason-issuer-revoked = Le certificat d’un émetteur a été révoqué.
verify-reason-certificate-not-for-signing = Le certificat n’est pas destiné à la signature.
verify-reason-certificate-demands-unknown = Le certificat pose des exigences qui ne sont pas comprises.
verify-reason-certificate-not-yet-valid = Le certificat n’est pas encore valide.
verify-reason-certificate-expired = Le certificat a expiré, et aucun horodatage ne prouve que la signature est antérieure.
verify-reason-signed-outside-validity = La date de signature indiquée se situe hors de la période de validité du certificat.
verify-reason-timestamp-invalid = Un horodatage de la signature n’est pas valable.
verify-reason-timestamp-unreadable = L’horodatage est illisible.
verify-reason-timestamp-of-other = L’horodatage porte sur autre chose.
verify-reason-timestamp-broken = L’horodatage n’est pas ce que son service a signé.
verify-reason-timestamp-purpose = La clé de l’horodatage n’est pas réservée à l’horodatage.
verify-reason-timestamp-after-question = L’horodatage est postérieur au moment de la vérification.
verify-reason-changed-after-signing = Le document a été modifié après cette signature.

verify-change-field-signed = Un autre champ a été signé : { $field }
verify-change-signature-added = Une signature a été ajoutée dans un champ qu’aucune page n’affiche.
verify-change-signature-flags = Les indicateurs de signature du formulaire ont été modifiés.
verify-change-security-store = Des preuves pour la validation à long terme ont été ajoutées.
verify-change-document-timestamp = L’ensemble du document a été horodaté.
verify-change-document-information = Les propriétés du document ont été modifiées.
verify-change-metadata = Les métadonnées du document ont été modifiées.
verify-change-format-declaration = Le format déclaré a été modifié.
verify-change-trailing-bytes = Des octets ont été ajoutés qui ne forment pas un nouvel état régulier du document.
verify-change-page-count = Des pages ont été ajoutées ou retirées.
verify-change-page = Une page a été modifiée.
verify-change-annotation = Une annotation a été ajoutée ou modifiée.
verify-change-attachment = Un fichier joint a été ajouté, remplacé ou retiré.
verify-change-form = Le formulaire a été modifié.
verify-change-catalog = Le catalogue du document a été modifié.
verify-change-trailer = Le bloc final du fichier (trailer) a été modifié.
verify-change-signature = Une signature antérieure a été modifiée.
verify-change-object = Une partie du document a été modifiée.
verify-change-object-added = Une partie a été ajoutée au document.
verify-change-object-removed = Une partie a été retirée du document.

## Window

window-product = Repurpose
window-home = Accueil
window-save = Enregistrer
window-save-as = Enregistrer sous…
window-undo = Annuler
window-redo = Rétablir
window-undone = Annulé : { $what }
window-redone = Rétabli : { $what }
window-settings = Réglages
window-language = Langue de la fenêtre
window-appearance = Apparence
window-appearance-system = Comme le système
window-appearance-light = Claire
window-appearance-dark = Sombre
window-appearance-contrast = Contraste élevé
window-back = Retour
window-continue = Continuer
window-place = Page { $number } sur { $of }
window-close = Fermer
window-cancel = Annuler
window-ok = OK
window-saved = Toutes les modifications sont enregistrées
window-saved-as = Enregistré sous { $file } dans { $folder }
window-unsaved = Modifications non enregistrées
window-no-file-yet = Pas encore enregistré dans un fichier
window-unsaved-title = Enregistrer d’abord vos modifications ?
window-unsaved-body = « { $name } » contient des modifications qui ne sont pas encore dans un fichier. Sans enregistrement, elles sont perdues.
window-unsaved-save = Enregistrer
window-unsaved-discard = Ne pas enregistrer
window-unsaved-stay = Annuler
window-choose = Choisir…
window-forget = Retirer ce fichier
window-no-file = Aucun fichier choisi
window-date-pattern = JJ/MM/AAAA
window-date-wrong = Ce n’est pas encore une date. Écrivez le jour, le mois et l’année, par exemple 24/11/2026 ou 2026-11-24.
window-text-full = Le champ est plein : il prend { $limit } caractères, et le reste n’y figure pas. Placez les textes plus longs dans un fichier et ajoutez-le comme pièce justificative.
window-path = Chemin
window-path-open = Ce système ne propose pas de sélecteur de fichiers : indiquez ici où le fichier se trouve.
window-path-save = Ce système ne propose pas de sélecteur de fichiers : indiquez ici où le fichier doit se trouver.
window-path-folder = Ce système ne propose pas de sélecteur de fichiers : indiquez ici le dossier.
window-path-absent = Il n’y a pas de fichier de ce nom.
window-path-no-folder = Ce dossier n’existe pas.
window-path-taken = Un fichier de ce nom existe déjà. Choisissez un autre nom.
window-pick-open = Ouvrir une évaluation ou une lettre
window-pick-save = Enregistrer l’évaluation
window-pick-letter = Exporter la lettre
window-pick-to-sign = Choisir la lettre à signer
window-pick-new-identity = Enregistrer la nouvelle identité
window-pick-identity = Choisir votre identité
window-pick-signed = Enregistrer la lettre signée
window-pick-certificate = Enregistrer votre certificat pour les tiers
window-pick-fingerprint = Enregistrer la page de l’empreinte
window-pick-to-verify = Choisir le PDF dont la signature est à vérifier
window-pick-trust = Choisir un certificat de confiance
window-pick-original = Choisir l’autorisation signée
window-pick-against = Choisir l’évaluation à comparer
window-file-assessment = évaluation
window-file-identity = identité
window-file-certificate = certificat
window-file-fingerprint = empreinte
window-file-withdrawal = retrait
window-file-signed = signée
window-job-open = Ouverture…
window-job-evidence = Ajout de pièces justificatives
window-job-relink = Recherche des fichiers
window-pick-evidence = Choisir un fichier à ajouter aux pièces justificatives
window-pick-logo = Choisir un logo
window-pick-register = Choisir le dossier des évaluations
window-pick-register-table = Enregistrer le registre sous forme de tableau
window-pick-register-calendar = Enregistrer le calendrier des réexamens
window-file-register = registre
window-file-reviews = réexamens
window-pick-relink = Choisir le dossier où chercher
window-job-export = Exportation de la lettre…
window-job-identity = Création de l’identité…
window-job-sign = Signature…
window-job-verify = Vérification…
window-job-broke = Une défaillance du programme a interrompu cette opération. Vos réponses sont intactes. Enregistrez, puis réessayez.

## The list of commands, and keys

palette-title = Trouver une commande
palette-find = Commande
palette-hint = Écrivez-en un mot. Les flèches choisissent, Entrée exécute, Échap referme.
palette-none = Aucune commande ne contient ces mots.
palette-next = Page suivante
palette-before = Page précédente
palette-retrace = Revenir d’où l’on vient
palette-new = Nouvelle évaluation
zoom-larger = Tout agrandir
zoom-smaller = Tout réduire
zoom-usual = Tout à la taille normale
key-command = Ctrl
key-shift = Maj
key-page-down = Page suiv.
key-page-up = Page préc.
key-alt = Alt
key-left = Flèche gauche
key-tab = Tab
key-arrows = Touches fléchées
key-space = Espace ou Entrée
key-escape = Échap
shortcuts-title = Clavier
shortcuts-intro = Tout peut se faire sans souris. Chaque commande figure aussi dans la liste des commandes.
shortcuts-commands = Commandes
shortcuts-moves = Se déplacer
shortcuts-tab = Élément suivant ; avec Maj, élément précédent
shortcuts-arrows = Choisir dans un groupe, ou faire défiler
shortcuts-space = Actionner ce qui est encadré
shortcuts-escape = Quitter un dialogue
palette-count = { $count ->
    [one] { $count } commande
   *[other] { $count } commandes
}

## Settings

settings-intro = Ils valent pour vous sur cet ordinateur et s’appliquent aussitôt.
settings-language = Langue
settings-language-hint = La langue d’une lettre se choisit à part, à la page du document.
settings-looks = Présentation
settings-zoom = Taille
settings-zoom-hint = Celle des caractères et de tout le reste.
settings-percent = { $percent } %
settings-wizard = Questions
settings-questions = L’assistant affiche
settings-by-section = Une section par page
settings-one-question = Une question par page
settings-more = En savoir plus

## About

about-title = À propos de Repurpose
about-version = Version { $version }. Le test de compatibilité de l’article 6, paragraphe 4, du RGPD, de la question à la lettre signée.
about-leaves = Ce qui quitte cet ordinateur
about-leaves-nothing = Le programme n’envoie rien de sa propre initiative : ni compte, ni télémétrie, ni recherche de mises à jour.
about-leaves-timestamp = Si vous désignez un service d’horodatage pour une signature, ce service reçoit une empreinte, jamais la lettre. Aux niveaux B-LT et B-LTA, il est en outre demandé aux autorités nommées dans les certificats s’ils sont encore valides.
about-leaves-letter = La lettre part quand vous l’envoyez. Elle contient l’évaluation et ses pièces justificatives, sans vos notes privées.
about-keeps = Ce qui reste sur cet ordinateur
about-keeps-hint = Les évaluations et les lettres sont des fichiers, là où vous les mettez. Le programme utilise en outre ces emplacements. Seuls les réglages et la mémoire cache du registre peuvent être supprimés sans perte de travail ; le reste n’existe nulle part ailleurs.
about-keeps-settings = Réglages
about-keeps-register = Mémoire cache du registre
about-keeps-questionnaires = Vos propres questionnaires
about-limits = Ce que le programme ne fait pas
about-limits-law = Le programme ordonne les questions et conserve les motifs. Dire si une réponse est juste, et ce qui en découle en droit, vous appartient.
about-limits-identity = Une identité créée ici prouve qu’une lettre est inchangée, non qui l’a signée. Communiquez son empreinte en personne ou par téléphone. Elle ne produit pas de signature électronique qualifiée (article 3, point 12, du règlement eIDAS).
about-licences = Licences
about-licence = Logiciel libre
about-licence-program = Repurpose : licence Apache 2.0 ou licence MIT, à votre choix.
about-licence-fonts = Polices : Inter et Source Sans 3 sous SIL Open Font License 1.1, icônes Lucide sous licence ISC.
about-licence-crates = Bibliothèques : les crates énumérées ci-dessous, chacune sous sa propre licence permissive.

## The tour

tour-offer = Première utilisation ?
tour-offer-about = Parcourez un exemple en cinq étapes, des questions à la lettre. C’est une copie : rien de ce que vous ferez ne peut l’abîmer.
tour-start = Suivre la visite guidée
tour-decline = Pas maintenant
tour-place = Visite guidée, étape { $number } sur { $of }
tour-next = Étape suivante
tour-end = Terminer la visite
tour-questions = Des questions, une page par sujet
tour-questions-about = Répondez à ce que vous savez et marquez le reste comme inconnu. Le résultat provisoire figure sur chaque page de questions, de même que la raison de chaque question.
tour-answers = Toutes les réponses sur une page
tour-answers-about = Relisez-les avant qu’elles ne comptent : toutes, ou seulement les questions sans réponse, les réponses qui s’opposent à la réutilisation ou qui ont changé.
tour-result = Le résultat et ses raisons
tour-result-about = Chaque facteur cite les réponses et le droit sur lesquels il repose. Plus bas figure ce qui changerait le résultat.
tour-decision = L’avis et la décision vous appartiennent
tour-decision-about = Le résultat ne décide de rien. L’avis du délégué à la protection des données et la décision du responsable sont consignés à côté, avec leurs motifs.
tour-document = La lettre, prête à être signée
tour-document-about = Vous voyez ses pages réelles avant qu’elle ne parte, et ce qu’elle emporte. Elle se signe à la page suivante.

## Home

home-title = Ces données peuvent-elles être réutilisées ?
home-intro = Menez le test de compatibilité de l’article 6, paragraphe 4, du RGPD, consignez vos motifs, décidez et signez la lettre qui autorise la réutilisation ou la refuse.
home-continue = Poursuivre cette évaluation
home-open = Ouvrir un fichier…
home-register = Registre des évaluations
home-verify = Vérifier la signature d’un PDF
home-recent = Fichiers récents
home-more = Autres possibilités
home-register-about = Toutes vos évaluations : ce qui est décidé, ouvert ou à réexaminer
home-start = Commencer une nouvelle évaluation
home-start-hint = Une évaluation porte sur un seul traitement ultérieur et aboutit à une seule lettre.
home-start-this = Commencer
home-examples = Consulter un exemple
home-examples-hint = Un exemple s’ouvre comme une copie sans fichier. Modifiez ce que vous voulez ; rien n’est écrit tant que vous n’enregistrez pas.
home-example-ai-training = Un sous-traitant veut entraîner son modèle
home-example-ai-training-about = Les tickets d’assistance d’une boutique, sollicités par son prestataire de support. Autorisation sous conditions.
home-example-partner-marketing = Un partenaire veut les données pour sa prospection
home-example-partner-marketing-about = Des données de clients, sollicitées par un partenaire pour sa propre publicité. Refus motivé.
home-local = Tout reste sur cet ordinateur.

section-steps = Étapes
section-closing = Des réponses au document
section-beside = Résultat provisoire et sources
section-status-empty = Non commencé
section-status-partly = En cours
section-status-done = Terminé
section-result = Résultat provisoire
section-open = { $missing ->
    [0] Toutes les questions ont une réponse
   *[other] Provisoire, { $missing } sans réponse
}{ $unknown ->
    [0] .
   *[other] , { $unknown } avec « inconnu ».
}
section-sources = Pourquoi cette question
section-name = Nom de cette évaluation
section-name-hint = Pour vos propres listes ; il n’apparaît pas dans le document.
section-version = La version { $to } de ce questionnaire est disponible ; l’évaluation a été remplie sous la version { $from }.
section-version-remedy = Le fichier reste sous la version avec laquelle il a été rempli. Ce que l’autre changerait s’affiche côte à côte, et vous pouvez poursuivre sous celle-ci sur une copie.
section-asked-because = Question posée car { $condition }.
section-weak = Une réponse qui ne tiendrait pas
section-good = Une réponse qui tiendrait
section-terms = Termes
section-question = Question { $number } sur { $of }
section-halted = Avant de continuer
section-halted-hint = Chaque lien mène à son champ ; votre saisie est conservée.
section-cell = { $question }, ligne { $row } : { $column }
section-cell-missing = Cette case n’est pas encore remplie. Remplissez-la ou supprimez la ligne.
section-party-nameless = Le nom manque. Indiquez de qui il s’agit, ou videz les autres champs.
section-confirm = Cette question a été reformulée depuis la réponse.
section-confirm-remedy = Relisez-la. Confirmez la réponse si elle convient encore, ou modifiez-la.
section-confirm-button = Confirmer la réponse
section-optional = { $question } (facultatif)
section-mark-unknown = Inconnu
section-draft-notice = Le rédiger à partir des réponses
section-draft-notice-help = Un projet peut être tiré des réponses données jusqu’ici. Relisez-le avant de le retenir : ce qui reste à compléter figure entre crochets.
section-unknown = Marqué comme inconnu. Cela bloque un résultat positif tant que la réponse manque, mais jamais l’enregistrement.
section-unknown-optional = Marqué comme inconnu. La réponse n’est pas obligatoire : rien n’est bloqué, et le document indique que ce point est inconnu.
section-unknown-reason = Pourquoi n’est-ce pas connu, et qui pourrait le dire ?
section-known = Répondre tout de même
section-reasons-and-note = Motifs et note privée
section-reason = Motifs
section-reason-hint = Imprimés dans l’annexe de la lettre.
section-note = Note privée
section-note-hint = Reste dans votre fichier et n’entre jamais dans un document.
section-owner = Qui en répond
section-due = En place au plus tard le
section-party-name = Nom
section-party-address = Adresse postale
section-party-contact = Adresse électronique ou autre contact
section-row = { $question }, ligne { $number }
section-add-row = Ajouter une ligne
section-remove-row = Supprimer cette ligne

answers-title = Relire les réponses
answers-intro = Relisez le tout une dernière fois. Ce que vous modifiez ici change aussitôt le résultat.
answers-filter = Réponses affichées
answers-all = Toutes les réponses
answers-open = Manquantes ou inconnues
answers-unknown = Inconnues
answers-against = Contre la réutilisation
answers-changed = Pas encore enregistrées
answers-to-confirm = À confirmer
answers-change = Modifier
answers-answer = Répondre
answers-missing = Pas encore de réponse
answers-optional = Laissée sans réponse
answers-none-open = Rien ne manque.
answers-none-open-next = Toutes les questions posées ont une réponse.
answers-none = Aucune réponse de ce type.
answers-contradiction = Deux réponses ne concordent pas
answers-left-out = Conservées, mais plus demandées
answers-left-out-hint = Une réponse ultérieure a rendu ces questions superflues. Elles ne comptent pas pour le résultat et reviennent si elles sont posées de nouveau.
answers-dropped = Conservé, mais supprimé du questionnaire
answers-dropped-hint = Cette version du questionnaire ne pose plus ces questions. Les réponses restent dans le fichier et ne comptent pas pour le résultat.
asking-title = Questions au destinataire
asking-about = Ce qui est sans réponse et que le destinataire peut indiquer devient une lettre qui le lui demande, en commençant par ce qui est marqué comme inconnu. Elle ne contient ni vos réponses ni vos notes.
asking-save = Enregistrer les questions
asking-saved = Les questions ont été enregistrées : { $file }. Envoyez-les au destinataire.
asking-pick = Enregistrer les questions au destinataire
asking-file = questions

result-title = Résultat
result-outcome-compatible = La réutilisation est compatible avec la finalité initiale.
result-outcome-compatible-with-safeguards = La réutilisation est compatible tant que ses garanties sont maintenues.
result-outcome-undecided = Le test ne peut pas encore être tranché.
result-outcome-test-not-applicable = Le test de compatibilité est ici sans objet.
result-outcome-needs-consent-or-law = Le test de compatibilité n’est pas applicable : il faut un consentement ou une disposition légale.
result-outcome-incompatible = La réutilisation n’est pas compatible avec la finalité initiale.
result-favouring = { $favouring ->
    [0] Aucun facteur sur { $factors } n’est favorable ou plutôt favorable à la réutilisation.
    [one] { $favouring } facteur sur { $factors } est favorable ou plutôt favorable à la réutilisation.
   *[other] { $favouring } facteurs sur { $factors } sont favorables ou plutôt favorables à la réutilisation.
}
result-exploring = Recherche de ce qui changerait le résultat…
result-margin = { $margin ->
    [one] Une autre réponse suffirait à dégrader le résultat.
   *[other] Il faudrait { $margin } autres réponses pour dégrader le résultat.
}
result-margin-open = { $margin ->
    [one] Une autre réponse suffirait à remettre le résultat en suspens.
   *[other] Il faudrait { $margin } autres réponses pour remettre le résultat en suspens.
}
result-margin-wide = Même trois autres réponses ensemble ne dégraderaient pas le résultat.
result-way-to-positive = { $margin ->
    [1] Une autre réponse suffirait pour obtenir un résultat positif.
   *[other] Il faudrait { $margin } autres réponses pour obtenir un résultat positif.
}
result-way-to-positive-none = Même trois autres réponses ensemble ne conduiraient pas à un résultat positif.
result-open = { $missing ->
    [0] Toutes les questions ont une réponse
    [one] { $missing } question reste sans réponse
   *[other] { $missing } questions restent sans réponse
}{ $unknown ->
    [0] {""}
   *[other] , { $unknown } avec « inconnu »
}
result-provisional = Les réponses données jusqu’ici orientent vers : { $outcome }. Aucun résultat positif ne vaut tant qu’un point reste en suspens.
result-provisional-none = Les réponses données jusqu’ici ne conduisent encore à aucun résultat. Tant qu’un point reste ouvert, aucun résultat positif n’est acquis.
result-tending = Tendance : { $outcome }
result-factors = Les cinq facteurs
result-capped = La règle « { $rule } » ne permet pas de meilleure appréciation.
result-factor-missing = L’appréciation attend une réponse à ceci :
result-answers-behind = Réponses à l’appui de cette appréciation
result-rules = Règles applicables
result-conditions = Conditions d’une autorisation
result-in-place = En place, et à maintenir
result-to-come = À mettre en place
result-purposes = Les deux finalités
result-purposes-hint = En évidence : les mots de la nouvelle finalité que l’initiale n’a pas.
result-purpose-original = Ce pour quoi les données ont été collectées
result-purpose-new = Ce pour quoi elles doivent être réutilisées
result-purpose-adds = Ajouté : { $words }
result-what-if = Ce qui changerait le résultat
result-what-if-hint = Chacune de ces réponses, seule ou avec d’autres, conduirait au résultat indiqué en dessous.
result-what-if-safeguards = Les garanties qui peuvent encore être prises viennent en premier.
result-what-if-opens = { $count ->
    [one] Il faudrait alors répondre à une autre question
   *[other] Il faudrait alors répondre à { $count } autres questions
}
result-what-if-none = Aucun ensemble d’une à trois autres réponses ne le changerait.
result-what-if-all = Tout afficher ({ $count })
result-try = Essayer
result-tried = Vous essayez des réponses
result-tried-about = Rien de cela n’est répondu, enregistré, exporté ni signé, et rien d’autre ne peut être modifié, tant que vous ne l’avez pas gardé ou que vous n’êtes pas revenu en arrière. Ne le gardez que si c’est exact.
result-tried-change = { $from } → { $to }
result-try-keep = Garder
result-try-back = Revenir en arrière

decision-title = Avis et décision
decision-intro = Le résultat découle des réponses. L’avis du délégué à la protection des données et la décision du responsable du traitement sont des actes distincts.
decision-opinion = Avis du délégué à la protection des données
decision-opinion-needed = Une règle applicable ici exige cet avis avant toute décision.
decision-tenor = Quel est l’avis du délégué à la protection des données ?
decision-opinion-reasons = Motifs de l’avis
decision-opinion-why-not-sought = Pourquoi n’a-t-il pas été demandé ?
decision-opinion-date = Date de l’avis
decision-controller = Décision du responsable du traitement
decision-not-open = Une autorisation n’est pas possible ici.
decision-kind = Que décide le responsable du traitement ?
decision-authorize = Autoriser la réutilisation
decision-authorize-help = Pour ce seul traitement, aux conditions de la lettre.
decision-refuse = Refuser la réutilisation
decision-refuse-help = Elle demeure interdite. Le responsable du traitement peut toujours refuser.
decision-ground = Sur quoi repose le refus ?
decision-ground-test-failed = Le résultat du test de compatibilité est négatif
decision-ground-test-not-open = Le test de compatibilité n’est pas applicable : il faut un consentement ou une disposition légale
decision-ground-insufficient-information = Les éléments présentés ne permettent pas de mener le test
decision-ground-free-decision = Une décision libre du responsable du traitement, que rien n’oblige à autoriser
decision-resubmission = Éléments à produire à l’appui d’une nouvelle demande
decision-resubmission-hint = Imprimé dans le refus, pour que l’autre partie sache ce qui serait utile.
decision-reasons = Motifs de la décision
decision-departs = Le résultat est négatif : le responsable du traitement est tenu de refuser
decision-departs-means = Une autorisation s’écarterait ici du test. Elle suppose l’avis du délégué à la protection des données et des motifs qui résistent à l’examen d’une autorité de contrôle ; la lettre fait apparaître le résultat négatif à côté d’eux.
decision-reasons-hint = Requis lorsque la décision s’écarte du résultat ou de l’avis.
decision-signatory = Qui décide pour le responsable du traitement ?
decision-capacity = En quelle qualité ?
decision-capacity-hint = Par exemple : membre de la direction.
decision-date = Date de la décision
withdrawal-title = Retrait
withdrawal-intro = Une autorisation envoyée peut être retirée à tout moment. La notification désigne le document signé par son empreinte ; commencez donc par ce document.
withdrawal-begin = Retirer l’autorisation signée…
withdrawal-original = Autorisation retirée
withdrawal-signer = Signée par
withdrawal-reasons = Motifs du retrait
withdrawal-effective = L’autorisation prend fin le
withdrawal-effective-hint = Sans date, elle prend fin à la réception de la notification.
withdrawal-take-back = Annuler le retrait
decision-obstacles = Avant la signature
decision-ready = Tout ce dont la lettre a besoin est là.
decision-ready-next = Passez à l’exportation et à la signature.
decision-lacking = Ce qui manque encore à la lettre
decision-lacking-hint = Chacune de ces questions fournit un élément que la lettre doit indiquer.
decision-incomplete = { $count ->
    [one] { $count } question n’a pas encore de réponse.
   *[other] { $count } questions n’ont pas encore de réponse.
}
decision-incomplete-remedy = Répondez-y, ou marquez comme inconnu ce qui l’est, en indiquant pourquoi.
decision-to-answers = Voir ce qui reste à compléter
decision-to-result = Voir le résultat
decision-to-decision = Aller à la décision

document-title = Document
document-authorization = La lettre autorise la réutilisation.
document-refusal = La lettre refuse la réutilisation.
document-withdrawal = La lettre retire une autorisation.
document-exported = La lettre a été exportée.
document-to-sign = La signer maintenant
document-language = Langue de la lettre
document-state = Projet ou version définitive
document-final = Version définitive
document-final-help = Complète, prête à être signée.
document-draft = Projet
document-draft-help = Montre ce qui reste à compléter, porte un filigrane et ne peut pas être signé.
document-leaves = Ce qui quitte cet ordinateur avec le PDF
document-leaves-letter = La lettre et ses annexes : facteurs, toutes les réponses avec leurs motifs, règles et sources.
document-leaves-notice = L’avis de retrait, avec ce qui identifie le document retiré.
document-leaves-assessment = L’évaluation elle-même, jointe au PDF, pour qu’elle puisse être vérifiée et rouverte.
document-leaves-evidence = { $files ->
    [one] Une pièce justificative, jointe au PDF dans son intégralité.
   *[other] { $files } pièces justificatives, jointes au PDF dans leur intégralité.
}
document-leaves-letterhead = Votre papier à en-tête, joint lui aussi : il permet à quiconque vérifie le courrier de le recomposer.
document-stays = { $notes ->
    [0] Vous n’avez écrit aucune note privée. Les notes privées n’entrent jamais dans le document.
    [one] Votre note privée reste ici.
   *[other] Vos { $notes } notes privées restent ici.
}
document-preview = Les pages
document-no-preview = Les pages ne peuvent pas être montrées
document-preview-drawn = Les pages sont en cours de dessin…
document-page-before = Page précédente
document-page-after = Page suivante
document-smaller = Plus petit
document-larger = Plus grand
document-page = Page
document-page-of = Page { $page } sur { $pages }
document-export = Exporter le PDF…
document-held = La version définitive suppose que les points énumérés ci-dessus soient réglés. Un projet peut être exporté à tout moment.

letterhead-title = Papier à en-tête
letterhead-hint = Vaut pour tous les courriers établis sur cet ordinateur. Ce qui reste vide est repris de l’évaluation.
letterhead-change = Modifier le papier à en-tête
letterhead-close = Terminer
letterhead-name = Nom de l’organisme
letterhead-name-hint = Tel qu’il figure en tête de vos courriers.
letterhead-address = Lignes d’adresse
letterhead-address-hint = Adresse et moyens de vous joindre, un par ligne.
letterhead-colour = Couleur
letterhead-colour-hint = Six chiffres hexadécimaux, par exemple 14304F. Elle s’applique aux titres, aux filets et aux barres.
letterhead-reference = Modèle de référence
letterhead-reference-hint = Par exemple DPO-{"{year}"}-{"{number}"} : l’année est celle du courrier, le numéro est la référence indiquée dans l’évaluation.
letterhead-logo = Logo
letterhead-logo-hint = PNG ou JPEG, 5 Mo au plus. Seuls ses pixels sont conservés, à la taille utile à l’impression.

signing-title = Signer
signing-intro = Une signature électronique montre que personne n’a modifié la lettre depuis. L’identité du signataire n’est prouvée que dans la mesure où le certificat l’établit. La signature est réalisée sur cet ordinateur.
signing-document = Lettre
signing-document-hint = Le PDF qui a été exporté, ou celui qui vous est parvenu pour contresignature.
signing-identity = Identité
signing-new = Créer une identité
signing-existing = Utiliser un fichier d’identité
signing-new-hint = Une minute suffit : une clé et un certificat dans un seul fichier, protégé par votre mot de passe. Les autres s’y fient une fois que vous leur avez communiqué son empreinte de vive voix ou par téléphone.
signing-new-kind = Ce qui est signé avec elle porte une signature électronique (dite « simple », article 3, point 10, du règlement eIDAS), jamais une signature qualifiée (article 3, point 12). Son caractère avancé (article 3, point 11, et article 26) s’apprécie au cas par cas.
signing-name = Votre nom
signing-organization = Organisme (facultatif)
signing-email = Adresse électronique (facultative)
signing-new-password = Mot de passe de l’identité
signing-new-password-hint = Au moins 8 caractères. Il n’est conservé nulle part ; personne ne peut le rétablir.
signing-again = Le même mot de passe, une seconde fois
signing-differs = Les deux mots de passe diffèrent.
signing-make = Créer l’identité…
signing-make-lacks = Il faut d’abord votre nom et deux fois le même mot de passe d’au moins 8 caractères.
signing-made = L’identité a été enregistrée sous { $file }. Conservez le fichier et le mot de passe séparément.
signing-file = Fichier d’identité
signing-file-hint = Un fichier .p12 ou .pfx : créé ici, ou délivré par une autorité de certification.
signing-password = Mot de passe de l’identité
signing-password-hint = Nécessaire pour cette seule signature, et oublié ensuite.
signing-key = Avec quelle clé ?
signing-key-hint = Ce fichier en contient plusieurs. Quiconque lit la lettre verra le nom de celle que vous choisissez.
signing-key-issuer = Délivrée par { $issuer }.
signing-key-self-issued = Auto-émise.
signing-key-fit = Valable jusqu’au { $until }.
signing-key-not-yet = Pas valable avant le { $from } : elle ne peut pas encore signer.
signing-key-expired = Expirée le { $until } : elle ne peut plus signer.
signing-key-not-for-signing = N’est pas destinée à signer des documents.
signing-lacks-key = Choisissez d’abord l’une des clés.
signing-role = En quelle qualité signez-vous ?
signing-role-controller = Pour le responsable du traitement
signing-role-dpo = En tant que délégué à la protection des données du responsable du traitement
signing-role-processor = Pour le destinataire, futur responsable du traitement
signing-sign = Signer la lettre…
signing-lacks = Il manque encore : { $names }
signing-level = Quelles preuves la signature doit-elle comporter ?
signing-level-b = La signature seule (B-B)
signing-level-t = Avec l’heure selon l’horloge d’un service (B-T)
signing-level-lt = Avec tout ce qu’il faut pour la valider des années plus tard (B-LT)
signing-level-lta = Avec un horodatage de l’ensemble, pour les archives (B-LTA)
signing-service = Adresse du service d’horodatage
signing-service-hint = Au moment de signer, une empreinte de la signature est envoyée à cette adresse, et rien de la lettre. Elle commence par http://.
signing-service-hint-authorities = Au moment de signer, une empreinte est envoyée à cette adresse, et rien de la lettre. Il est demandé aux autorités nommées dans les certificats s’ils sont encore valides. L’adresse commence par http://.
signing-lacks-service = Ce niveau demande un service d’horodatage.
signing-not-exported = Aucun document n’a encore été exporté de cette évaluation
signing-not-exported-means = C’est le PDF exporté qui est signé. Exportez-le à la page du document, ou choisissez-en un que vous avez déjà.
signing-export = Aller au document
signing-outdated = L’évaluation ne dit plus ce que dit cette lettre
signing-outdated-means = Quelque chose a été modifié après l’exportation de la lettre. Exportez-la de nouveau et signez celle-là.
signing-to-document = Exporter la lettre de nouveau
signing-not-recorded = La signature ne peut pas être inscrite dans l’historique de l’évaluation
signing-unsaved = Enregistrez l’évaluation avant de signer
signing-no-file = Elle n’a pas encore de fichier. La signature est inscrite dans son historique et ses réponses restent alors telles qu’elles ont été signées ; les deux se perdent si elle n’est pas enregistrée. Le PDF signé n’en est pas affecté.
signing-read-only = L’évaluation est ici en lecture seule. La lettre peut tout de même être signée.
signing-other = Ce n’est pas la lettre de l’évaluation qui est ouverte
signing-other-means = Elle peut tout de même être signée. La signature n’est pas inscrite dans l’historique de l’évaluation.
signing-save = Enregistrer l’évaluation
window-remedy-evidence-missing = Remettez les fichiers dans le dossier à côté de l’évaluation, faites-les rechercher à la page « Relire les réponses », ou retirez-les des pièces justificatives.
window-remedy-evidence-changed = Faites rechercher les originaux à la page « Relire les réponses », ajoutez les nouveaux fichiers ou retirez-les des pièces justificatives.
window-remedy-unknown-questionnaire = La page des questionnaires montre ceux qui sont disponibles. Demandez le questionnaire à l’auteur du fichier.
window-remedy-no-such-field = Un projet ne peut pas être signé : choisissez « Version définitive » à la page du document et exportez la lettre de nouveau. Sinon, signez dans un autre champ.
window-remedy-no-timestamp-service = Indiquez son adresse, ou choisissez la signature seule.
window-remedy-unreadable-certificate = Choisissez un fichier de certificat : il se termine par .pem, .crt, .cer ou .der.
window-remedy-final = Commencez une révision et modifiez-la.
window-remedy-no-decision = Consignez la décision à la page « Avis et décision ».
window-remedy-no-ground = Choisissez le motif à la page « Avis et décision ».
window-remedy-ground-against-result = Choisissez un motif conforme au résultat, à la page « Avis et décision ».
window-remedy-no-signatory = Indiquez le signataire à la page « Avis et décision ».
window-remedy-opinion-needed = Consignez-le à la page « Avis et décision ».
window-remedy-opinion-reasons-needed = Indiquez ses motifs à la page « Avis et décision ».
window-remedy-opinion-after-decision = Corrigez l’une des dates, ou décidez de nouveau au vu de l’avis, à la page « Avis et décision ».
window-remedy-reasons-needed = Indiquez les motifs de la décision à la page « Avis et décision ».
signing-pick = Signer un PDF…
signing-signed-of = { $signed ->
    [one] { $signed } champ signé sur { $all } { $all ->
        [one] prévu
       *[other] prévus
    }
   *[other] { $signed } champs signés sur { $all } { $all ->
        [one] prévu
       *[other] prévus
    }
} : { $names }
signing-no-field = Ce PDF n’a pas de champ à signer ici
signing-no-field-means = Un projet ne peut pas être signé. Choisissez « Version définitive » à la page du document et exportez la lettre de nouveau.
signing-all-signed = Tous les champs de ce PDF sont signés
signing-all-signed-means = Il n’y reste rien à signer.
signing-recorded = { $count ->
    [one] Une signature figure dans l’historique de cette évaluation, du { $date }
   *[other] { $count } signatures figurent dans l’historique de cette évaluation, la dernière du { $date }
}
signing-recorded-means = Choisissez le PDF signé pour voir lesquels de ses champs sont ouverts et en signer un.

done-title = La lettre est signée
done-request-title = La demande est signée
done-request-signed = La demande signée se trouve dans ce fichier
done-request-send = Envoyez le PDF signé au responsable du traitement. Il contient vos déclarations et la demande elle-même, que le responsable du traitement reprend à partir du PDF, le tout couvert par la signature.
done-request-save = Enregistrer la demande
done-request-keep = Conservez le fichier de la demande avec le PDF : il atteste ce que vous avez déclaré.
done-signed = La lettre signée se trouve dans ce fichier
done-facts = À propos de la signature
done-signer = Signataire
done-role = Qualité
done-time = Date et heure
done-certificate = Certificat (SHA-256)
done-file = Fichier signé (SHA-256)
done-send = Ce qu’il faut envoyer
done-send-letter = Envoyez le PDF signé. Il contient la lettre, ses annexes et l’évaluation, le tout couvert par la signature.
done-send-certificate = Si vous avez créé vous-même votre identité, envoyez aussi votre certificat et communiquez l’empreinte ci-dessus par une autre voie, par exemple par téléphone.
done-save-certificate = Enregistrer le certificat…
done-save-fingerprint = Enregistrer la page de l’empreinte…
done-certificate-saved = Le certificat a été enregistré sous { $file }. Il ne contient aucun secret. Jusqu’à la fermeture du programme, ses signatures sont tenues ici pour fiables.
done-fingerprint-saved = La page est enregistrée. Remettez-la en main propre, et non avec la lettre.
done-verify = Vérifier la signature
done-home = Retour à l’accueil
done-next = Et ensuite
done-next-countersign = { $signed ->
    [one] { $signed } champ signé sur { $all } { $all ->
        [one] prévu
       *[other] prévus
    }
   *[other] { $signed } champs signés sur { $all } { $all ->
        [one] prévu
       *[other] prévus
    }
}. Restent à signer dans le même PDF, dans Repurpose ou dans tout lecteur de PDF : { $roles }.
done-next-complete = Tous les champs prévus dans le PDF sont signés.
done-next-keep = Conservez le fichier de l’évaluation avec la lettre : il constitue votre preuve du test.
done-unsaved = La signature ne figure pas encore dans le fichier
done-unsaved-means = Elle est inscrite dans l’historique de ce qui est ouvert ici et s’y perd sans enregistrement.
done-unrecorded = La signature ne figure que dans le PDF
done-unrecorded-means = Elle n’a été inscrite dans l’historique d’aucune évaluation : celle de cette lettre n’est pas ouverte ici, ou elle est en lecture seule.
done-next-review = L’autorisation est à réexaminer le { $date }.
done-save-review = Enregistrer le réexamen pour votre agenda
done-draft-mail = Préparer le courriel
done-mail-hint = Le brouillon est un fichier que votre messagerie ouvre : le PDF signé y est joint, et rien ne part avant que vous ne l’envoyiez. Joignez-y vous-même le certificat si le destinataire ne l’a pas.
done-mail-saved = Le brouillon a été enregistré : { $file }. Ouvrez-le avec votre messagerie.
done-mail-body =
    Madame, Monsieur,

    Veuillez trouver ci-joint notre lettre signée ({ $file }). Le PDF contient la lettre, ses annexes et l’évaluation sur laquelle elle repose ; la signature couvre le tout.

    Pour vérifier la signature, ouvrez le PDF dans Repurpose ou dans un lecteur PDF qui vérifie les signatures. Nous vous communiquerons l’empreinte de notre certificat par une autre voie.

    Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.
    { $controller }
done-mail-request =
    Madame, Monsieur,

    Veuillez trouver ci-joint notre demande signée ({ $file }). Le PDF contient la demande, nos déclarations avec leurs motifs et les pièces justificatives ; la signature couvre le tout.

    Pour vérifier la signature, ouvrez le PDF dans Repurpose ou dans un lecteur PDF qui vérifie les signatures ; dans Repurpose, vous pouvez commencer votre évaluation à partir de lui. Nous vous communiquerons l’empreinte de notre certificat par une autre voie.

    Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.
    { $recipient }
done-mail-countersigned =
    Madame, Monsieur,

    Veuillez trouver ci-joint votre lettre revêtue de notre signature ({ $file }). Ce qui avait été signé auparavant est inchangé.

    Pour vérifier les signatures, ouvrez le PDF dans Repurpose ou dans un lecteur PDF qui vérifie les signatures. Nous vous communiquerons l’empreinte de notre certificat par une autre voie.

    Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.
    { $recipient }
done-file-mail = lettre
verifying-save-report = Enregistrer le rapport
verifying-report-head = Vérifié avec Repurpose le { $time }
verifying-report-trusted = Certificats de confiance :
verifying-report-nobody-trusted = Aucun certificat de confiance n’a été indiqué.
verifying-report-against = Comparé avec l’évaluation du fichier
verifying-report-not-compared = Aucune évaluation n’a servi de comparaison.
verifying-report-saved = Le rapport a été enregistré : { $file }
verifying-file-report = rapport
window-pick-mail = Enregistrer le projet de courriel
window-pick-review = Enregistrer le réexamen pour un agenda
window-pick-report = Enregistrer le rapport

verifying-title = Vérifier la signature d’un PDF
verifying-intro = Voyez si une lettre signée est intacte, qui l’a signée et si elle correspond à votre fichier.
verifying-result-of = Résultat pour { $file }
verifying-files = Fichiers
verifying-document = PDF signé
verifying-document-hint = La lettre telle qu’elle vous est parvenue.
verifying-trust = Certificats de confiance (facultatif)
verifying-trust-hint = Les certificats des signataires ou ceux d’autorités de certification, reçus par une autre voie que la lettre. Tous les certificats d’un fichier comptent.
verifying-trust-another = Ajouter un autre certificat…
verifying-distrust = Retirer le certificat de { $name }
verifying-against = Fichier d’évaluation à comparer (facultatif)
verifying-against-hint = Votre fichier de ce dossier. Les notes privées ne comptent pas.
verifying-differences = Ou bien la lettre porte sur un autre état du dossier, ou bien votre fichier a été modifié depuis. Ce que dit chacun :
verifying-in-document = Dans le document
verifying-in-file = Dans votre fichier
verifying-verify = Vérifier la signature
verifying-lacks = Choisissez d’abord le PDF signé.
verifying-verdict-valid = Valide : inchangé depuis la signature, et signé par une personne de confiance
verifying-verdict-valid-untrusted = Inchangé depuis la signature, mais l’identité du signataire n’est pas certaine
verifying-verdict-modified = Modifié après la signature
verifying-verdict-invalid = Non valide
verifying-verdict-unsigned = Non signé
verifying-verdict-unreadable = Vérification impossible
verifying-verdict-valid-means = Chaque signature résiste à la vérification et mène à un certificat auquel vous avez choisi de faire confiance.
verifying-verdict-valid-untrusted-means = Chaque signature résiste à la vérification. Pour savoir qui en est l’auteur, choisissez ci-dessous le certificat du signataire, reçu par une autre voie.
verifying-verdict-modified-means = Ce qui a été signé est toujours là, mais le fichier a été modifié ensuite d’une manière que la signature ne permet pas. Demandez l’original.
verifying-verdict-invalid-means = Une signature ne résiste pas à la vérification. Ne vous fiez pas à la lettre ; demandez l’original.
verifying-verdict-unsigned-means = Le fichier ne contient aucune signature. Personne n’en répond.
verifying-verdict-unreadable-means = Le fichier, ou l’une de ses signatures, est illisible ou d’un type qui n’est pas pris en charge.
verifying-trusted = L’un de vos certificats de confiance
verifying-not-trusted = Absent de vos certificats de confiance
verifying-not-examined = Confiance dans le certificat non examinée
verifying-issuer = Émis par
verifying-self-issued = Le signataire lui-même : le certificat est auto-émis
verifying-until = Certificat valide jusqu’au
verifying-integrity = Intégrité
verifying-indication = Selon les termes de la norme EN 319 102-1
verifying-own-clock = { $time }, d’après l’horloge du signataire
verifying-service-clock = { $time }, d’après l’horloge de { $service }
verifying-service-clock-untrusted = { $time }, d’après l’horloge de { $service }, qui n’est pas de ceux à qui vous faites confiance
verifying-changes = Modifications après cette signature
verifying-allowed = Permise
verifying-not-allowed = Non permise
verifying-about = Le document
verifying-open-inside = Ouvrir l’évaluation jointe
verifying-sign = Signer ce document

## upgrade, diff

help-upgrade = Placer une copie de l’évaluation sous la version disponible de son questionnaire
help-upgrade--file = L’évaluation ; elle n’est pas modifiée
help-upgrade--to = La version visée
help-upgrade--out = La destination de la copie ; sans elle, seul le compte rendu est donné
help-upgrade--json = Répondre en JSON
help-revise = Commencer une révision : les mêmes réponses dans une évaluation distincte, soumise à un nouvel avis et à une nouvelle décision
help-revise--file = L’évaluation ; elle n’est pas modifiée
help-revise--out = La destination de la révision
help-diff = Ce qui distingue deux évaluations, question par question
help-diff--first = Une évaluation
help-diff--second = Celle à laquelle la comparer
help-diff--json = Répondre en JSON
help-protect = Protéger une évaluation par une phrase secrète, ou en changer ; qui l’oublie a perdu le fichier
help-protect--file = L’évaluation
help-protect--new-passphrase-file = Un fichier dont la première ligne est la nouvelle phrase secrète ; demandée si l’option est omise
help-unprotect = Enregistrer une évaluation protégée de sorte que chacun puisse la lire
help-unprotect--file = L’évaluation
help-history = Qui a modifié quoi et quand, et si l’historique est intact
help-history--file = L’évaluation
help-history--json = Répondre en JSON
help-completions = Le complètement pour un interpréteur de commandes, à placer là où il le cherche
help-completions--shell = L’interpréteur de commandes
help-man = Une page de manuel pour chaque commande
help-man--out = Le dossier des pages ; il est créé s’il n’existe pas
help-licences = De qui provient ce que contient ce programme, et sous quelles licences
upgrade-versions = De la version { $from } à la version { $to }
upgrade-outcomes = Résultat avant : { $before }. Résultat après : { $after }.
upgrade-unchanged = Inchangées : { $count }
upgrade-reworded = Reformulées, à confirmer : { $count }
upgrade-new = Nouvelles : { $count }
upgrade-gone = Supprimées, réponses conservées : { $count }
diff-none = Aucune différence.

## history

history-created = création
history-imported = réponses reprises :
history-answered = réponses modifiées :
history-confirmed = confirmée telle que { $by } l’avait déclarée
history-changed = modifiée ; elle était telle que { $by } l’avait déclarée
history-dropped = retirée ; { $by } l’avait déclarée
history-titled = intitulé modifié
history-opinion-recorded = avis consigné
history-decision-recorded = décision consignée
history-withdrawal-recorded = retrait consigné
history-evidence-added = pièce ajoutée ou modifiée
history-evidence-removed = pièce retirée
history-changed-elsewhere = modification par un autre programme
history-exported = document exporté
history-signed = document signé ; les réponses ne changent plus
history-upgraded = placée sous une autre version du questionnaire
history-revised = révision commencée : avis et décision sont à donner de nouveau
history-other = « { $word } », inconnu de cette version
history-nobody = (sans nom)
history-whole = L’historique est intact : chaque événement suit le précédent, et l’évaluation correspond à son état lors du dernier.
history-broken-event = L’événement { $number } ne suit pas le précédent : un événement a été modifié ou retiré.
history-broken-head = Le dernier événement a été modifié, ou un événement ultérieur a été retiré.
history-broken-state = L’évaluation ne correspond pas à son état lors du dernier événement : un autre programme l’a modifiée.
