# Ce que la fenêtre dit des fichiers eux-mêmes : qui les a ouverts, ce qui n’est pas enregistré, en quoi ils diffèrent.

files-read-only = Lecture seule : l’évaluation est ouverte ailleurs
files-read-only-short = Lecture seule
files-locked-hint = Vous pouvez la lire et en enregistrer une copie. Ne la reprenez que si elle est restée ouverte par erreur : ce qui y est modifié ne pourra plus être enregistré dans ce fichier.
files-take-over = Reprendre…
files-take-over-title = Reprendre cette évaluation ?
files-take-over-body = La personne qui l’a ouverte ne pourra plus enregistrer dans ce fichier et en sera avertie ; elle pourra toujours enregistrer une copie.
files-take-over-confirm = Reprendre
files-remarks = À propos de ce fichier
files-kept-fields =
    { $count ->
        [one] Un champ est inconnu de cette version. Il est conservé dans le fichier et n’est pas affiché.
       *[other] { $count } champs sont inconnus de cette version. Ils sont conservés dans le fichier et ne sont pas affichés.
    }
files-copies = { $service } a placé une seconde copie à côté : l’évaluation a été modifiée à deux endroits. Reprenez ce qui est utile, puis supprimez la copie.
files-compare = Afficher les différences
files-compare-with = Différences avec « { $file } »
files-hide = Masquer
files-saving = Enregistrement…
files-not-saved = Non enregistré
files-changed-hint = Vos modifications sont toujours là. Enregistrez-les sous un autre nom, ou examinez les différences et écrasez délibérément le fichier ; sa version sur disque est alors conservée en .bak.
files-overwrite = Écraser
files-again = Réessayer
files-job-compare = Comparaison…
files-differences = Différences
files-differences-none = Les deux concordent.
files-differences-there = Dans « { $file } »
files-differences-here = Ici
files-differences-nothing = (rien)
files-about-questionnaire = Questionnaire
files-about-title = Intitulé
files-about-opinion = Avis du délégué à la protection des données
files-about-decision = Décision du responsable du traitement
files-about-withdrawal = Retrait
files-about-evidence = Pièces justificatives
files-untitled = Évaluation sans intitulé
files-recovery = Non enregistré à l’arrêt de Repurpose : { $title }, { $time }
files-recovery-differs =
    { $count ->
        [one] Une différence avec { $file }.
       *[other] { $count } différences avec { $file }.
    }
files-recovery-no-file = Il n’existe aucun fichier auquel le comparer.
files-recover = Récupérer
files-decline = Inutile
files-declined = Écarté
files-declined-hint = Ce qui n’a été ni enregistré ni récupéré est conservé trente jours.
files-damaged = Ce qui n’était pas enregistré à l’arrêt de Repurpose est illisible. Le journal est conservé trente jours.
files-withdrawn = Autorisation retirée : le contenu ne change plus
files-withdrawn-hint = L’autorisation est retirée. Une révision reprend les réponses dans une évaluation distincte, soumise à une nouvelle décision.
files-final = Évaluation signée : son contenu ne change plus
files-final-hint = L’avis, la décision et les réponses ne peuvent plus être modifiés ; une autorisation signée peut être retirée au bas de la page « Avis et décision ». Une révision reprend les réponses dans une évaluation distincte, soumise à une nouvelle décision.
files-revise = Commencer une révision
files-compare-file = Comparer avec un fichier…
files-pick-compare = Choisir une version antérieure, son .bak ou un document signé
files-take-answer = Reprendre cette réponse
files-journals = Ce qui n’est pas encore enregistré
files-recovery-protected = Elle est protégée. Sa phrase secrète est demandée lorsqu’elle est reprise.
files-protect = Protéger par une phrase secrète…
files-protect-again = Changer la phrase secrète…
files-protect-title = Protéger par une phrase secrète
files-protect-body = L’évaluation est chiffrée dans son fichier, dans la version précédente et dans ce qui est noté en cas de panne. Personne ne peut rétablir la phrase secrète : qui l’oublie a perdu le fichier. Les pièces placées à côté et les documents produits restent tels quels, de même que les copies faites auparavant.
files-protect-first = Phrase secrète
files-protect-first-hint = Au moins { $least } caractères ; plusieurs mots se retiennent mieux et se devinent moins facilement qu’un seul.
files-protect-second = La même phrase secrète une seconde fois
files-protect-differ = Les deux phrases secrètes diffèrent.
files-protect-confirm = Protéger et enregistrer
files-protected = Protégée et enregistrée.
files-unprotect = Supprimer la protection
files-unlock-title = Ce fichier est protégé
files-unlock-body = { $file } s’ouvre avec sa phrase secrète.
files-unlock-passphrase = Phrase secrète
files-unlock-wrong = Ce n’est pas sa phrase secrète. Vérifiez les majuscules et la langue du clavier.
files-unlock-open = Ouvrir
files-job-protect = Protection…
files-unprotect-title = Supprimer la protection ?
files-unprotect-body = Le fichier est alors enregistré de sorte que quiconque l’obtient puisse le lire.
