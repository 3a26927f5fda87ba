# What went wrong, and what to do about it: keys problem-… and remedy-…. A literal no-break space
# (U+00A0) holds together what must not be torn apart at the end of a line.

problem-already-signed = Le champ « { $field } » est déjà signé.
remedy-already-signed = Signez un autre champ ou exportez de nouveau le document.

problem-attachment-name = Deux pièces jointes portent le même nom, ou l’une d’elles n’en a pas : « { $name } ».
remedy-attachment-name = Donnez à chaque fichier joint un nom qui lui soit propre.

problem-bad-column = « { $part } » n’est pas une colonne de cette liste suivie de sa valeur.
remedy-bad-column = Écrivez colonne=valeur avec l’une des colonnes suivantes : { $known }.

problem-bad-date = « { $text } » n’est pas une date.
remedy-bad-date = Écrivez-la sous la forme année-mois-jour, par exemple 2026-11-24.

problem-certificate-expired = Le certificat a expiré le { $until }.
remedy-certificate-expired = Signez avec une identité valide aujourd’hui.

problem-certificate-not-yet-valid = Le certificat n’est pas valide avant le { $from }.
remedy-certificate-not-yet-valid = Vérifiez la date de l’ordinateur ou attendez jusque-là.

problem-changed-meanwhile = Un autre programme a modifié le fichier depuis sa lecture ; rien n’a été écrasé.
remedy-changed-meanwhile = Enregistrez sous un autre nom et comparez les deux, ou écrasez-le délibérément (`set --force`).

problem-conflict-copy = { $service } a placé à côté une seconde copie de cette évaluation : elle a été modifiée à deux endroits.
remedy-conflict-copy = `repurpose diff` montre ce qui les distingue. Reprenez ce qu’il faut, puis supprimez la copie.

problem-cut-off-file = Le fichier est endommagé : il manque la fin.
remedy-cut-off-file = La version précédente se trouve peut-être dans le même dossier, sous un nom qui se termine par .bak.

problem-damaged-file = Le fichier est endommagé à cet endroit, ou a été modifié à la main d’une façon qui le rend illisible.
remedy-damaged-file = La version précédente se trouve peut-être dans le même dossier, sous un nom qui se termine par .bak. Le lecteur a buté sur ceci : { $detail }.

problem-document-instead = C’est un document PDF, non une évaluation.
remedy-document-instead = « repurpose verify » le vérifie, « repurpose extract » en extrait l’évaluation.

problem-no-assessment = Ce n’est pas une évaluation.
remedy-no-assessment = Choisissez un fichier dont le nom se termine par .repurpose.ron, ou un PDF établi par Repurpose.

problem-damaged-attachment = Le fichier joint « { $name } » est endommagé.
remedy-damaged-attachment = Demandez une nouvelle copie du document.

problem-damaged-identity = Le fichier d’identité est endommagé, ou n’est pas un fichier PKCS#12.
remedy-damaged-identity = Reprenez-le dans votre sauvegarde ou exportez-le de nouveau.

problem-dangling-id =
    { $what ->
        [source] La source « { $id } » n’existe pas.
        [question] La question « { $id } » n’existe pas.
        [value] L’option « { $id } » n’existe pas.
        [rule] La règle « { $id } » n’existe pas.
        [factor] Le facteur « { $id } » n’existe pas.
        [level] Le niveau « { $id } » n’existe pas.
       *[questionnaire] Le questionnaire « { $id } » n’existe pas.
    }
remedy-dangling-id =
    { $nearest ->
        [none] Définissez cet élément ou corrigez son nom.
       *[other] Vouliez-vous dire « { $nearest } » ?
    }

problem-decision-against-result = La règle « { $rule } » exclut la réutilisation, et aucune décision ne peut s’en écarter.
remedy-decision-against-result = Refusez la réutilisation, ou réglez le point que vise la règle et répondez de nouveau.

problem-document-is-final = Une signature antérieure a rendu le document définitif.
remedy-document-is-final = Exportez de nouveau le document et signez cet exemplaire.

problem-does-not-read-back = L’évaluation n’a pas pu être enregistrée : sa relecture ne donnerait pas le même contenu.
remedy-does-not-read-back = Rien n’a été écrasé. Annulez la dernière modification et enregistrez de nouveau.

problem-duplicate-id = L’identifiant « { $id } » figure deux fois.
remedy-duplicate-id = Attribuez un autre identifiant à l’un des deux ; un identifiant n’est jamais réutilisé.
problem-no-id = « { $id } » ne peut pas être l’identifiant d’un questionnaire.
remedy-no-id = Prenez des mots en minuscules sans accent et des chiffres, reliés par des traits d’union, par exemple « mon-test-rgpd » ; 64 caractères au plus.

problem-empty-list = « { $what } » est vide.
remedy-empty-list = Indiquez au moins un élément, ou utilisez un fichier partagé qui en contient.

problem-evidence-changed = { $count ->
    [one] Une pièce justificative n’est plus le fichier qui a été ajouté : { $names }
   *[other] { $count } pièces justificatives ne sont plus les fichiers qui ont été ajoutés : { $names }
}
remedy-evidence-changed = Retrouvez les originaux avec « evidence relink », ajoutez les nouveaux fichiers ou retirez-les des pièces justificatives.

problem-evidence-differs = Le fichier « { $name } » contenu dans le document n’est pas la pièce que l’évaluation mentionne.
remedy-evidence-differs = Ne vous fiez pas à ce document. Demandez l’original.

problem-evidence-folder = À la place du dossier des pièces justificatives se trouve autre chose, ou un lien.
remedy-evidence-folder = Déplacez-le, ou enregistrez l’évaluation sous un autre nom.

problem-evidence-missing = { $count ->
    [one] Une pièce justificative manque : { $names }
   *[other] { $count } pièces justificatives manquent : { $names }
}
remedy-evidence-missing = Remettez les fichiers dans le dossier à côté de l’évaluation, retrouvez-les avec « evidence relink », ou retirez-les des pièces justificatives.

problem-evidence-name-taken = Un autre fichier porte le nom sous lequel cette pièce est mentionnée.
remedy-evidence-name-taken = Déplacez ce fichier, ou choisissez un autre emplacement pour l’évaluation.

problem-evidence-too-large = Le fichier est trop volumineux pour une pièce justificative ; un document que l’on doit pouvoir envoyer en reçoit au plus { $limit } Mo.
remedy-evidence-too-large = Réduisez-le, par exemple en numérisant à une résolution plus faible, ou divisez-le.

problem-evidence-too-many = Une évaluation ne garde pas plus de { $limit } pièces justificatives.
remedy-evidence-too-many = Réunissez des fichiers, ou laissez de côté ce sur quoi aucune réponse ne repose.

problem-evidence-too-much = Un document ne reçoit pas plus de { $limit } Mo de pièces justificatives.
remedy-evidence-too-much = Laissez de côté ce sur quoi aucune réponse ne repose, ou réduisez les fichiers les plus volumineux.

problem-locked = { $user ->
        [none] L’évaluation est ouverte ailleurs
       *[other] L’évaluation est ouverte par { $user }
    }{ $machine ->
        [none] {""}
       *[other] {" "}sur { $machine }
    }{ $since ->
        [none] .
       *[other] {" "}depuis { $since } ; dernier signe de vie à { $seen }.
    }
remedy-locked = Fermez-la à cet endroit. Si elle y est restée ouverte par erreur, reprenez-la délibérément (`set --force`).

problem-logo-damaged = Le logo est endommagé ou d’un type qui ne peut pas être décodé.
remedy-logo-damaged = Ouvrez-le dans un logiciel d’image et enregistrez-le au format PNG.

problem-logo-svg = Le logo est un dessin (SVG) ; un courrier n’accepte que des images PNG ou JPEG.
remedy-logo-svg = Exportez-le depuis votre logiciel de dessin au format PNG, sur environ 800 pixels de large.

problem-logo-too-many-pixels = Le logo compte plus de { $limit } millions de pixels.
remedy-logo-too-many-pixels = Réduisez-le dans un logiciel d’image ; 800 pixels de large suffisent.

problem-logo-unknown = Le logo n’est ni au format PNG ni au format JPEG.
remedy-logo-unknown = Ouvrez-le dans un logiciel d’image et enregistrez-le au format PNG.

problem-no-journal = Ce qui n’est pas encore enregistré n’a pas pu être consigné non plus : une panne l’emporterait.
remedy-no-journal = Enregistrez de temps en temps. L’obstacle est indiqué ci-dessous.

problem-no-such-evidence = L’évaluation ne mentionne aucune pièce « { $name } ».
remedy-no-such-evidence =
    { $nearest ->
        [none] « evidence list » énumère les pièces mentionnées.
       *[other] Vouliez-vous dire « { $nearest } » ?
    }

problem-evidence-no-file = Ceci est un dossier ou un périphérique, et non un fichier.
remedy-evidence-no-file = Choisissez un fichier.

problem-exists = Le fichier existe déjà et n’est pas écrasé.
remedy-exists = Choisissez un autre nom ou supprimez d’abord le fichier.

problem-out-exists = Le fichier existe déjà et n’est pas écrasé.
remedy-out-exists = Choisissez un autre nom. Avec --force, il est remplacé et son état antérieur reste à côté en .bak.

problem-field-locked = Une signature antérieure a verrouillé le champ « { $field } ».
remedy-field-locked = Exportez de nouveau le document et signez ce champ avant celui qui le verrouille.

problem-final = L’évaluation est signée ou retirée : ses réponses ne changent plus.
remedy-final = Commencez une révision (`repurpose revise`) et modifiez celle-ci.

problem-trying = Des réponses sont à l’essai : rien n’est enregistré, exporté ni signé pendant ce temps.
remedy-trying = En haut de la page, gardez ce que vous essayez ou revenez en arrière.

problem-font = Une police du programme est illisible.
remedy-font = Réinstallez le programme.

problem-held = La règle « { $rule } » suspend la signature jusqu’au règlement du point qu’elle vise.
remedy-held = Réglez ce point et modifiez la réponse, ou exportez un projet.

problem-history-not-written = Le document a été produit, mais son exportation n’a pas pu être inscrite dans l’historique de l’évaluation.
remedy-history-not-written = L’obstacle est indiqué ci-dessous ; le document n’est pas concerné.

problem-incomplete = { $count ->
    [one] Une question est encore sans réponse : { $ids }.
   *[other] { $count } questions sont encore sans réponse : { $ids }.
}
remedy-incomplete = Répondez-y ou exportez un projet.

problem-invalid-email = Cette adresse électronique ne peut pas figurer dans un certificat.
remedy-invalid-email = Utilisez des lettres sans accent, des chiffres et un seul @, ou laissez-la vide.

problem-key-failed = La clé a refusé de signer.
remedy-key-failed = Réessayez ; en cas de nouvel échec, utilisez une autre identité.

problem-key-not-for-signing = Le certificat n’autorise pas sa clé à signer des documents.
remedy-key-not-for-signing = Utilisez une identité destinée à la signature.

problem-kind-mismatch = Le type de la question « { $id } » ne correspond pas à ses options ou à ses colonnes.
remedy-kind-mismatch = Prévoyez des options pour les choix, des colonnes pour les listes, et rien de cela pour les autres types.

problem-missing-glyphs = { $count ->
    [one] La lettre contient un caractère que ses polices ne peuvent pas afficher : { $characters }
   *[other] La lettre contient { $count } caractères différents que ses polices ne peuvent pas afficher : { $characters }
}
remedy-missing-glyphs = Remplacez-les dans les réponses. Les polices comprennent les lettres latines, grecques et cyrilliques ; un nom dans une autre écriture peut être translittéré.

problem-name-missing = Une identité doit porter un nom.
remedy-name-missing = Indiquez le nom de la personne qui signe.

problem-name-too-long = Une partie du nom dépasse { $limit } caractères.
remedy-name-too-long = Raccourcissez-la.

problem-newer-format = Le fichier a été écrit par une version plus récente de Repurpose ({ $program }, format { $format }).
remedy-newer-format = Installez cette version, ou demandez une copie produite avec celle-ci. Le fichier n’a pas été modifié.

problem-newer-read-only = Le fichier a été écrit par une version plus récente de Repurpose ({ $program }, format { $format }) : il est ici en lecture seule, et ce que cette version ne connaît pas n’est pas affiché.
remedy-newer-read-only = Installez cette version pour le modifier ou l’exporter.

problem-no-assessment-inside = Le document ne contient pas d’évaluation.
remedy-no-assessment-inside = Choisissez un document exporté par Repurpose.

problem-no-assignment = « { $text } » n’est pas une réponse.
remedy-no-assignment = Écrivez QUESTION=VALEUR.

problem-no-certificate = Le fichier d’identité ne contient pas de certificat pour sa clé.
remedy-no-certificate = Exportez-le de nouveau, avec son certificat.

problem-no-decision = Le responsable du traitement n’a pas encore pris sa décision.
remedy-no-decision = Consignez la décision : dans la fenêtre, sous Décision, ou par set decision=authorize ou decision=refuse.

problem-no-file-or-command = Il n’y a ni fichier ni commande « { $name } ».
remedy-no-file-or-command =
    { $nearest ->
        [none] « repurpose --help » énumère les commandes.
       *[other] Vouliez-vous dire « repurpose { $nearest } » ? « repurpose --help » énumère les commandes.
    }

problem-no-ground = Le refus n’indique pas son motif.
remedy-no-ground = Choisissez le motif : dans la fenêtre, sous Décision, ou par set decision.ground=test_failed, test_not_open, insufficient_information ou free_decision.

problem-ground-against-result = Le refus repose sur un motif que le résultat contredit.
remedy-ground-against-result = Choisissez un motif conforme au résultat : dans la fenêtre, sous Décision, ou par set decision.ground={ $fitting }.

problem-protected =
    { $fault ->
        [wrong] La phrase secrète n’ouvre pas le fichier.
        [too-costly] Le fichier exige plus de calculs que ce programme n’en fait pour une phrase secrète.
        [foreign] Le fichier est chiffré, mais pas par une seule phrase secrète.
        [damaged] Le fichier est protégé, et il a été modifié ou est incomplet.
       *[locked] Le fichier est protégé par une phrase secrète.
    }
remedy-protected =
    { $fault ->
        [wrong] Vérifiez les majuscules et la langue du clavier. Sans la phrase secrète, personne ne peut lire le fichier.
        [too-costly] Ouvrez-le avec « age », puis protégez-le à nouveau.
        [foreign] Ouvrez-le avec le programme qui l’a chiffré.
        [damaged] Ouvrez la version précédente (.bak) ou une copie.
       *[locked] Indiquez un fichier avec --passphrase-file, ou saisissez-la dans un terminal.
    }

problem-not-protected = La mémoire ne suffit pas pour protéger le fichier : 256 Mo sont nécessaires un instant.
remedy-not-protected = Fermez d’autres programmes et réessayez. Le fichier est inchangé.

problem-passphrases-differ = Les deux phrases secrètes diffèrent.
remedy-passphrases-differ = Saisissez deux fois la même.

problem-short-passphrase = Une phrase secrète comporte au moins { $least } caractères.
remedy-short-passphrase = Prenez plusieurs mots.

problem-short-password = Le mot de passe d’une nouvelle identité compte au moins { $least } caractères.
remedy-short-password = Choisissez-en un plus long. Il n’est conservé nulle part ; personne ne peut le retrouver.

problem-no-password = Aucun mot de passe n’a pu être lu.
remedy-no-password = Indiquez un fichier avec --password-file, ou saisissez-le dans un terminal.

problem-no-new-passphrase = Aucune phrase secrète n’a pu être lue.
remedy-no-new-passphrase = Indiquez un fichier avec --new-passphrase-file, ou saisissez-la dans un terminal.

problem-no-path = L’évaluation n’a pas encore de nom de fichier.
remedy-no-path = Enregistrez-la d’abord sous un nom.

problem-no-private-key = Le fichier d’identité ne contient pas de clé privée.
remedy-no-private-key = Exportez-le de nouveau, avec sa clé privée.

problem-no-randomness = Le système ne fournit pas de nombres aléatoires, sans lesquels aucune clé n’est sûre.
remedy-no-randomness = Vérifiez le générateur de nombres aléatoires du système.

problem-nothing-to-withdraw = Un retrait est enregistré, mais il n’existe aucune autorisation à retirer.
remedy-nothing-to-withdraw = Annulez le retrait : dans la fenêtre, sous Décision. Un refus n’en a pas besoin.

problem-nothing-to-notify = La réutilisation est refusée, ou son autorisation retirée : il n’y a rien dont les personnes concernées puissent être informées.
remedy-nothing-to-notify = Rédigez l’information à partir d’une évaluation qui autorise la réutilisation, ou qui n’est pas encore décidée.

problem-nothing-to-ask = Aucune question au destinataire n’est sans réponse.
remedy-nothing-to-ask = Les autres questions sans réponse relèvent du responsable du traitement.

problem-unnamed-party = { $field ->
    [controller] Le responsable du traitement n’est pas encore nommé, et c’est en son nom que les questions sont posées.
   *[other] Le destinataire n’est pas encore nommé, et c’est à lui que les questions s’adressent.
}
remedy-unnamed-party = Répondez à la question qui le nomme ; les questions ne requièrent rien d’autre.
problem-original-not-intact = Ce document ne peut pas être retiré : ses signatures ne sont pas valables ({ $verdict }).
remedy-original-not-intact = Indiquez l’autorisation signée telle qu’elle a été envoyée. verify explique ce qui ne va pas dans ce fichier.
problem-original-no-authorization = Ce document n’est pas une autorisation ; il n’y a donc rien à retirer.
remedy-original-no-authorization = Indiquez l’autorisation signée. Un projet ou un refus n’a pas besoin de retrait.
problem-original-of-another-decision = Ce document est l’autorisation d’une autre décision que celle de l’évaluation.
remedy-original-of-another-decision = Indiquez le document exporté de cette évaluation, ou ouvrez l’évaluation contenue dans le document et retirez celle-là.
problem-no-signatory = La décision n’indique pas qui décide pour le responsable du traitement.
remedy-no-signatory = Indiquez le signataire : dans la fenêtre, sous Décision, ou par set decision.signatory=…

problem-no-source = « { $id } » ne cite aucune source.
remedy-no-source = Citez au moins une source ; toute exigence doit en avoir une.

problem-no-such-field = Le document n’a pas de champ de signature « { $field } ».
remedy-no-such-field = Un projet ne peut pas être signé : exportez le document sans --draft. Sinon, choisissez un autre champ.

problem-no-timestamp-service = Ce niveau requiert un service d’horodatage, et aucun n’est indiqué.
remedy-no-timestamp-service = Indiquez-en un avec --tsa http://…

problem-no-such-key = Aucune clé du fichier ne porte ce nom. Le fichier contient : { $keys }
remedy-no-such-key = Désignez-en une avec --key-name, par un mot de son nom ou les huit premiers chiffres de son empreinte.

problem-several-keys = Plusieurs clés du fichier peuvent être visées : { $keys }
remedy-several-keys = Désignez-en une avec --key-name, par un mot de son nom ou les huit premiers chiffres de son empreinte.

problem-no-identity = Aucune identité n’est indiquée pour signer.
remedy-no-identity = Indiquez un fichier d’identité avec --p12, ou une clé sur un jeton avec --pkcs11, --token et --key.

problem-no-token = Aucun jeton ne porte ce nom. { $found ->
    [none] Aucun jeton n’est présent.
   *[other] Jetons présents : { $found }
}
remedy-no-token = Branchez-le ou corrigez le nom.

problem-no-token-certificate = Le jeton ne contient pas de certificat pour cette clé.
remedy-no-token-certificate = Faites-l’y enregistrer par l’émetteur du jeton, ou indiquez un fichier avec --certificate.

problem-no-token-key = Aucune clé privée du jeton ne porte ce nom. { $found ->
    [none] Il n’y en a aucune.
   *[other] Clés présentes : { $found }
}
remedy-no-token-key = Corrigez le nom.

problem-no-validation-data = Les données de validation du certificat de « { $certificate } » sont introuvables. { $addresses ->
    [none] Le certificat n’indique aucun endroit où les demander.
   *[other] Demandées sans succès à : { $addresses }
}
remedy-no-validation-data = Rien n’a été signé. Réessayez plus tard, indiquez des fichiers avec --evidence ou signez avec le seul horodatage (--level b-t).

problem-no-window = Aucune fenêtre ne peut s’ouvrir ici : { $cause }
remedy-no-window = Sur une machine sans écran, « repurpose demo » fait le même travail sans fenêtre, et « repurpose --help » énumère toutes les commandes.

problem-not-a-file = 
    { $nature ->
        [folder] C’est un dossier.
        [many-names] Le fichier porte plusieurs noms (liens physiques) ; l’enregistrement en détacherait celui-ci.
       *[device] C’est un tube ou un périphérique, non un fichier.
    }
remedy-not-a-file = 
    { $nature ->
        [many-names] Enregistrez sous un autre nom ou supprimez d’abord les autres noms. Le fichier n’a pas été modifié.
       *[other] Indiquez un fichier.
    }

problem-not-confirmed = La nouvelle version est en place, mais le disque n’a pas confirmé qu’elle y restera : { $cause }
remedy-not-confirmed = Enregistrez une copie ailleurs et faites vérifier le disque. La version précédente se trouve dans la copie de sauvegarde à côté du fichier (.bak).

problem-not-its-document = Le document n’a pas été exporté de cette évaluation dans son état actuel.
remedy-not-its-document = Exportez-le de nouveau et signez-le, ou omettez --assessment.

problem-not-utf8 = Le fichier n’est pas du texte UTF-8.
remedy-not-utf8 = Enregistrez-le en UTF-8.

problem-open-field = Un élément que la lettre doit indiquer manque encore : { $field }
remedy-open-field = Répondez à la question qui le fournit, ou exportez un projet.

problem-opinion-needed = L’avis du délégué à la protection des données est requis avant cette décision.
remedy-opinion-needed = Consignez-le : dans la fenêtre, sous Décision, ou par set opinion=for, with_reservations ou against.

problem-opinion-reasons-needed = L’avis du délégué à la protection des données est défavorable ou comporte des réserves, sans dire pourquoi.
remedy-opinion-reasons-needed = Indiquez ses motifs : dans la fenêtre, sous Décision, ou par set opinion.reasons=…

problem-opinion-after-decision = L’avis est postérieur à la décision, qui n’a donc pas pu en tenir compte.
remedy-opinion-after-decision = Corrigez l’une des dates, ou décidez de nouveau au vu de l’avis : dans la fenêtre, sous Décision, ou par set opinion.date=… ou decision.date=…

problem-pdf-encrypted = Le PDF est chiffré.
remedy-pdf-encrypted = Demandez une copie sans protection par mot de passe.

problem-pdf-unreadable = Le fichier ne peut pas être lu comme un PDF.
remedy-pdf-unreadable = Vérifiez qu’il s’agit du bon fichier et qu’il vous est parvenu entier.

problem-read-failed = Le fichier ne peut pas être lu : { $cause ->
    [not-found] il n’est pas là.
    [denied] vous n’avez pas le droit de le lire.
    [full] le disque est plein.
   *[other] { $cause }
}
remedy-read-failed = Vérifiez qu’il existe et que vous avez le droit de le lire.

problem-read-only-file = Le fichier est en lecture seule ; il n’a pas été modifié.
remedy-read-only-file = Enregistrez sous un autre nom ou autorisez l’écriture dans le fichier.

problem-revoked = Le certificat de « { $certificate } » a été révoqué le { $since }.
remedy-revoked = Rien n’a été signé. Signez avec une identité valide aujourd’hui.

problem-reasons-needed = La décision s’écarte du résultat ou de l’avis sans dire pourquoi.
remedy-reasons-needed = Indiquez les motifs : dans la fenêtre, sous Décision, ou par set decision.reasons=…

problem-reasons-taken-away =
    { $what ->
        [opinion] L’avis a changé ; les motifs de l’avis précédent ont été retirés.
       *[other] La décision a changé de sens ; les motifs de la décision précédente ont été retirés.
    }
remedy-reasons-taken-away =
    { $what ->
        [opinion] Indiquez ses propres motifs par set opinion.reasons=…
       *[other] Indiquez ses propres motifs par set decision.reasons=…
    }

problem-stationery-colour = « { $text } » n’est pas une couleur.
remedy-stationery-colour = Écrivez-la en six chiffres hexadécimaux, par exemple 14304F.

problem-stationery-logo-name = « { $name } » n’est pas le nom d’un fichier placé à côté du papier à en-tête.
remedy-stationery-logo-name = Placez le logo dans le même dossier et n’écrivez que son nom.

problem-stationery-reference = Le modèle de référence « { $text } » ne prévoit pas de place pour le numéro.
remedy-stationery-reference = Écrivez {"{number}"} à l’endroit du numéro, par exemple DPO-{"{year}"}-{"{number}"}.

problem-stationery-too-light = Un texte de cette couleur est difficile à lire : son contraste sur fond blanc est de { $contrast } pour 1.
remedy-stationery-too-light = Choisissez une couleur plus foncée ; il faut au moins { $least } pour 1.

problem-stationery-too-long = Le papier à en-tête est trop long : une ligne peut compter { $length } caractères, l’adresse { $lines } lignes.
remedy-stationery-too-long = Réduisez-le à ce qui doit figurer en tête d’un courrier.

problem-stdout-failed = La réponse ne peut pas être écrite : { $cause }
remedy-stdout-failed = Vérifiez le disque ou la destination de la sortie.

problem-syntax = Ceci ne peut pas être lu : { $detail }.
remedy-syntax = Corrigez le fichier à cet endroit.

problem-timestamp-address = « { $address } » n’est pas une adresse à laquelle un service d’horodatage peut être joint.
remedy-timestamp-address = Écrivez-la sous la forme http://…, telle que le service l’indique ; les adresses en https:// ne sont pas prises en charge, ni nécessaires : l’horodatage est lui-même signé.

problem-timestamp-refused = Le service d’horodatage { $address } refuse : { $failure ->
    [algorithm] il ne connaît pas l’algorithme.
    [request] il n’accepte pas la demande.
    [clock] son horloge n’est pas disponible.
    [policy] il ne propose pas cette politique.
    [system] il est lui-même en panne.
   *[other] il ne donne aucun motif connu ici.
}{ $text ->
    [none] {""}
   *[other] { " " }Dans ses propres termes : { $text }
}
remedy-timestamp-refused = Rien n’a été signé. Réessayez plus tard, indiquez un autre service ou signez sans horodatage (--level b-b).

problem-timestamp-status = Le service d’horodatage { $address } répond par l’erreur { $code }.
remedy-timestamp-status = Rien n’a été signé. Vérifiez l’adresse, réessayez plus tard ou signez sans horodatage (--level b-b).

problem-timestamp-timed-out = Le service d’horodatage { $address } n’a pas répondu à temps.
remedy-timestamp-timed-out = Rien n’a été signé. Attendez et réessayez, ou signez sans horodatage (--level b-b).

problem-timestamp-unreachable = Le service d’horodatage { $address } est injoignable : { $cause }
remedy-timestamp-unreachable = Rien n’a été signé. Vérifiez l’adresse et la connexion, attendez et réessayez, ou signez sans horodatage (--level b-b).

problem-timestamp-unusable = Ce qu’a envoyé le service d’horodatage { $address } est inutilisable : { $what ->
    [form] ce n’est pas un horodatage.
    [nonce] cela répond à une autre demande.
    [hash] cela porte sur autre chose.
    [policy] cela relève d’une autre politique que celle demandée.
    [purpose] sa clé n’est pas réservée à l’horodatage.
    [size] c’est trop volumineux.
   *[signature] sa signature n’est pas valable.
}
remedy-timestamp-unusable = Rien n’a été signé. Indiquez un autre service ou signez sans horodatage (--level b-b).

problem-token-failed = Le jeton a échoué : { $cause }
remedy-token-failed = Débranchez-le, rebranchez-le et réessayez.

problem-token-locked = Le jeton s’est verrouillé après un trop grand nombre de codes PIN erronés.
remedy-token-locked = Déverrouillez-le avec le logiciel de son fabricant ou adressez-vous à son émetteur.

problem-token-module = Ce fichier n’est pas un module pour jetons (PKCS#11) qui puisse être chargé ici.
remedy-token-module = Indiquez le module que le fabricant du jeton fournit pour ce système.

problem-too-deep = L’imbrication du fichier dépasse celle de tout fichier réel.
remedy-too-deep = Vérifiez qu’il s’agit du bon fichier.

problem-too-early = La condition de « { $id } » porte sur des appréciations ou des niveaux qui ne sont pas connus à cet endroit.
remedy-too-early = N’utilisez que des réponses et des règles antérieures ; seule la méthode connaît les appréciations.

problem-too-large = Le fichier dépasse { $limit } octets, la taille maximale lue.
remedy-too-large = Vérifiez qu’il s’agit du bon fichier.

problem-too-many-attachments = Le document contient plus de { $limit } fichiers joints.
remedy-too-many-attachments = Vérifiez qu’il s’agit du bon fichier.

problem-too-many-iterations = Le fichier d’identité exige plus de { $limit } itérations de hachage du mot de passe.
remedy-too-many-iterations = Exportez-le de nouveau avec un nombre usuel.

problem-too-many-pages = La lettre compterait plus de { $limit } pages.
remedy-too-many-pages = Raccourcissez les réponses.

problem-too-many-signatures = Le document porte plus de { $limit } signatures.
remedy-too-many-signatures = Vérifiez qu’il s’agit du bon fichier.

problem-unfilled = Aucune question ne fournit « { $field } », dont toute autorisation a besoin.
remedy-unfilled = Faites-le fournir par une question.

problem-unknown-ending = La fin du nom ne dit pas ce qu’il faut écrire.
remedy-unknown-ending = Terminez-le par .pdf ou .md.

problem-unknown-field = « { $field } » n’est pas connu de cette version ; ce champ est conservé dans le fichier et reste sans effet.
remedy-unknown-field = 
    { $nearest ->
        [none] Il n’y a rien à faire si une version plus récente l’a écrit.
       *[other] S’il s’agit de « { $nearest } », corrigez le nom.
    }

problem-unknown-question = La question « { $id } » n’existe pas.
remedy-unknown-question =
    { $nearest ->
        [none] « repurpose questionnaire show » énumère les questions.
       *[other] Vouliez-vous dire « { $nearest } » ?
    }

problem-unknown-questionnaire = Le questionnaire « { $id } » n’existe pas.
remedy-unknown-questionnaire = « repurpose questionnaire list » énumère ceux qui existent.

problem-unknown-shared = Le fichier partagé « { $name } » n’existe pas.
remedy-unknown-shared = Indiquez l’un de ceux qui sont fournis : sources, statutes, glossary, facts, gates, factors, safeguards, duties.

problem-unknown-value = « { $value } » ne fait pas partie des valeurs possibles.
remedy-unknown-value =
    { $nearest ->
        [none] Choisissez parmi : { $known }.
       *[other] Vouliez-vous dire « { $nearest } » ? Valeurs possibles : { $known }.
    }

problem-unreadable-certificate = Le fichier ne contient pas de certificat au format PEM ou DER.
remedy-unreadable-certificate = Choisissez un fichier de certificat, par exemple celui qu’écrit « identity show --certificate ».

problem-unreadable-evidence = Le fichier ne contient ni certificat, ni réponse OCSP, ni liste de révocation.
remedy-unreadable-evidence = Indiquez des fichiers tels que l’autorité de certification les publie, au format PEM ou DER.

problem-unsupported-algorithm = L’algorithme { $identifier } n’est pas pris en charge.
remedy-unsupported-algorithm = Utilisez une identité RSA ou à clé de courbe elliptique P-256 ou P-384.

problem-unusable-appearance = L’apparence visible de la signature est inutilisable.
remedy-unusable-appearance = Réessayez ; en cas de nouvel échec, signalez-le en joignant le document.

problem-write-failed = Le fichier ne peut pas être écrit : { $cause ->
    [not-found] le dossier n’existe pas.
    [denied] vous n’avez pas le droit d’y écrire.
    [full] le disque est plein.
   *[other] { $cause }
}
remedy-write-failed = Vérifiez le dossier et l’espace libre, ou choisissez un autre emplacement. Ce qui s’y trouvait n’a pas changé.

problem-wrong-password = Le mot de passe n’ouvre pas le fichier d’identité.
remedy-wrong-password = Saisissez-le de nouveau ; attention aux majuscules et à la langue du clavier.

problem-wrong-pin = Le code PIN est erroné. { $left ->
    [one] Il reste un seul essai : la prochaine erreur verrouillera le jeton.
    [few] Il reste peu d’essais.
   *[unknown] Le jeton n’indique pas combien d’essais il reste.
}
remedy-wrong-pin = Rien n’est réessayé automatiquement. Assurez-vous du code PIN avant un nouvel essai.

problem-unknown-name = Aucun champ ni mot « { $name } » n’existe à cet endroit.
remedy-unknown-name =
    { $nearest ->
        [none] Corrigez le mot ou retirez le champ.
       *[other] Vouliez-vous dire « { $nearest } » ?
    }

problem-filled-twice = Deux questions fournissent « { $field } » à la lettre.
remedy-filled-twice = Ne laissez qu’une question le fournir.

problem-asked-later = « { $owner } » dépend de « { $question } », qui n’est posée que plus tard.
remedy-asked-later = Posez d’abord l’autre question.

problem-doubled-value = « { $question } » propose deux fois la valeur « { $value } ».
remedy-doubled-value = Donnez à chaque option une valeur propre.

problem-no-score = L’échelle du facteur « { $factor } » ne prévoit aucune valeur pour « { $rating } ».
remedy-no-score = Prévoyez une valeur pour chacune des cinq appréciations.

problem-not-a-safeguard = « { $id } » porte le libellé d’une condition, mais pas les options d’une garantie.
remedy-not-a-safeguard = Proposez in_place, before_start, announced et none, ou retirez la condition.

problem-not-stated = « { $owner } » peut être déclaré par le destinataire, mais dépend de « { $question } », qu’il ne peut pas déclarer.
remedy-not-stated = Indiquez recipient_states pour les deux questions, ou pour aucune.

problem-lacks-for-requests = Le destinataire peut déclarer des faits, mais pas « { $field } », sans quoi on ignore qui demande quoi à qui.
remedy-lacks-for-requests = Indiquez recipient_states pour la question qui le fournit.

problem-no-text = « { $id } » est sans texte.
remedy-no-text = Rédigez le texte.

problem-missing-text = « { $key } » n’est pas traduit.
remedy-missing-text = Ajoutez le texte ; d’ici là, la langue de base s’affiche avec une marque.

problem-leftover-text = Rien n’appelle le texte « { $key } ».
remedy-leftover-text =
    { $nearest ->
        [none] Corrigez la clé ou retirez le texte.
       *[other] Vouliez-vous dire « { $nearest } » ?
    }

problem-unreachable =
    { $what ->
        [question] Aucune réponse ne mène à la question « { $id } ».
        [rule] Aucune réponse ne déclenche la règle « { $id } ».
        [outcome] Aucune réponse ne mène au résultat « { $id } ».
       *[level] Aucune réponse n’atteint le niveau « { $id } ».
    }
remedy-unreachable = Corrigez sa condition ou retirez-la.

problem-changed-copy = Le questionnaire conservé dans le fichier n’est pas celui que désigne son empreinte : il a été modifié.
remedy-changed-copy = Ouvrez une copie d’origine sûre, par exemple celle que contient le document signé.

problem-to-confirm = { $count ->
    [one] Une réponse doit être confirmée, car sa question a été reformulée ou elle a été déclarée par le destinataire : { $ids }.
   *[other] { $count } réponses doivent être confirmées, car leurs questions ont été reformulées ou elles ont été déclarées par le destinataire : { $ids }.
}
remedy-to-confirm = Lisez les questions, puis confirmez les réponses ou donnez-en d’autres.

problem-no-such-version = La version { $version } de ce questionnaire n’est pas disponible ici ; la version { $known } l’est.
remedy-no-such-version = Omettez --to ou indiquez la version disponible.

## Demandes du destinataire

problem-import-pages-differ = Les pages de la demande ne sont pas celles que donnent les déclarations qu’elle contient.
remedy-import-pages-differ = Comparez les réponses avec les pages avant d’en confirmer une seule et, en cas d’écart, interrogez le destinataire.
problem-import-unsigned = Personne n’a signé la demande pour le destinataire.
remedy-import-unsigned = Ses déclarations sont reprises malgré tout. Demandez un exemplaire signé s’il importe de savoir qui en répond.
problem-import-not-trusted = La demande est signée par { $signer } et intacte ; son certificat ne figure pas parmi ceux qui sont reconnus ici.
remedy-import-not-trusted = Comparez son empreinte avec celle que le destinataire vous communique par une autre voie.
problem-import-other-text = La demande a été remplie sous un autre texte du questionnaire (version { $theirs } ; la version { $ours } est disponible ici).
remedy-import-other-text = Lisez les questions avant de confirmer les réponses : leurs termes peuvent différer.
problem-import-unknown-questions = Non repris, car le questionnaire ne comporte pas ces questions : { $ids }.
remedy-import-unknown-questions = Lisez dans la demande ce qui y a été répondu.
problem-import-not-theirs = Non repris, car il appartient au responsable du traitement de répondre à ces questions : { $ids }.
remedy-import-not-theirs = Répondez-y vous-même.
problem-import-no-answers = Non repris, car ce ne sont pas des réponses à ces questions : { $ids }.
remedy-import-no-answers = Interrogez le destinataire ou répondez d’après les pages de la demande.
problem-import-too-long = Non repris, car une déclaration ne peut dépasser { $limit } caractères : { $ids }.
remedy-import-too-long = Lisez-les dans la demande et notez l’essentiel en vos propres termes.
problem-import-not-intact = Une signature n’y est pas valable, ou le document a été modifié après sa signature : rien n’est repris.
remedy-import-not-intact = Vérifiez-le pour voir ce qui ne va pas et demandez à l’expéditeur le document tel qu’il a été signé.
problem-takes-no-requests = Rien, dans le questionnaire « { $id } », ne peut être déclaré par le destinataire.
remedy-takes-no-requests = Choisissez un autre questionnaire, ou marquez ses questions par recipient_states.
problem-not-in-request = Ceci est une demande du destinataire : l’avis, la décision et le retrait appartiennent au responsable du traitement.
remedy-not-in-request = Commencez une évaluation à partir de la demande (`repurpose new --from`).
problem-no-result-of-request = Ceci est une demande du destinataire : elle déclare des faits et n’a pas de résultat.
remedy-no-result-of-request = Commencez une évaluation à partir de la demande (`repurpose new --from`) et évaluez celle-ci.
