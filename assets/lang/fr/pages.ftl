# Ce que disent les pages des versions et des questionnaires.

versions-title = Autre version du questionnaire
versions-only = L’évaluation a été remplie sous la version { $version } ; aucune autre n’est disponible.
versions-intro = L’évaluation a été remplie sous la version { $from } ; la version { $to } est disponible. Le fichier garde sa version : rien de ce qui est affiché ici ne le modifie.
versions-results = Le résultat sous les deux versions
versions-under = Sous la version { $version }
versions-same-outcome = Les mêmes réponses conduisent au même résultat.
versions-copy-title = Poursuivre sous la version { $version } crée une copie
versions-copy-about = La copie n’a pas de fichier tant que vous ne l’enregistrez pas. Toutes les réponses sont conservées ; celles aux questions reformulées sont à confirmer.
versions-copy-of-final = Cette évaluation est signée ou retirée et reste telle quelle. La copie s’ouvre comme une révision : toutes les réponses sont conservées, celles aux questions reformulées sont à confirmer, l’avis et la décision sont à rendre de nouveau.
versions-copy = Poursuivre sur une copie sous la version { $version }
versions-reworded = Reformulées, à confirmer : { $count }
versions-reworded-hint = Relisez chaque question : la réponse est conservée et ne vaut pour une lettre qu’une fois confirmée.
versions-meaning = Porte sur autre chose qu’auparavant
versions-asked-before = Auparavant
versions-other-options = Les termes de la question sont les mêmes ; ses options ou ses colonnes ont changé.
versions-other-meaning = Les termes de la question sont les mêmes ; leur sens ne l’est plus. Relisez ses options, son aide et ses sources.
versions-your-answer = Votre réponse
versions-new = Nouvelles : { $count }
versions-new-hint = Elles n’étaient pas posées auparavant et appellent une réponse.
versions-gone = Supprimées : { $count }
versions-gone-hint = Elles ne sont plus posées. Leurs réponses restent dans le fichier et ne comptent plus.
versions-instead = Posée à sa place
versions-unchanged = Inchangées : { $count }
versions-unchanged-hint = Leurs réponses sont reprises telles quelles.

questionnaires-title = Questionnaires
questionnaires-title-about = Ce que demande une évaluation : à lire, imprimer, copier et contrôler
questionnaires-intro = Les questionnaires selon lesquels une évaluation peut être menée. Un questionnaire est un fichier : il s’imprime vierge, se copie, se modifie et se contrôle.
questionnaires-local = Tout reste sur cet ordinateur.
questionnaires-at-hand = Disponibles
questionnaires-id = Identifiant
questionnaires-version = Version
questionnaires-regime = Droit applicable
questionnaires-kind = Origine
questionnaires-shipped = Fourni avec le programme
questionnaires-own = Le vôtre
questionnaires-law-gdpr = RGPD : règlement (UE) 2016/679
questionnaires-law-uk = RGPD du Royaume-Uni
questionnaires-law-eu = Règlement (UE) 2018/1725
questionnaires-law-korea = Loi sur la protection des informations personnelles (Corée)
questionnaires-in-en = En anglais
questionnaires-in-fr = En français
questionnaires-in-de = En allemand
questionnaires-print = Enregistrer le formulaire vierge
questionnaires-printed = Formulaire vierge enregistré : { $file }
questionnaires-fork = En faire une copie personnelle
questionnaires-fork-id = Identifiant de la copie
questionnaires-fork-hint = Minuscules et chiffres, reliés par des traits d’union. Les évaluations s’y réfèrent ; il ne peut plus être changé ensuite.
questionnaires-fork-make = Créer la copie
questionnaires-forked = La copie est { $file } ; ses traductions éventuelles se trouvent à côté. Modifiez-la avec un éditeur de texte et faites-la contrôler ici.
questionnaires-check = Contrôler un fichier
questionnaires-check-hint = Trouve ce qui est faux dans un questionnaire, à la ligne et à la colonne près, ce qui manque à ses traductions et ce qu’aucune réponse n’atteint. Le fichier peut aussi être déposé sur cette page.
questionnaires-check-this = Contrôler
questionnaires-findings = { $file } : { $count ->
    [0] rien à signaler
    [one] une anomalie
   *[other] { $count } anomalies
}
questionnaires-sound = { $questions } questions et { $rules } règles ; toutes peuvent être atteintes.
questionnaires-place = ligne { $line }, colonne { $column }
questionnaires-faulty = L’un de vos questionnaires est inutilisable
questionnaires-folder = Vos propres questionnaires
questionnaires-folder-hint = Chacun y a son dossier, avec un fichier « questionnaire.ron » et un « text.<langue>.ron » par traduction. Ils sont lus au démarrage du programme.
questionnaires-no-folder = Ce système n’indique aucun dossier pour eux.
questionnaires-pick = Choisir le questionnaire à contrôler
questionnaires-pick-blank = Enregistrer le formulaire vierge
questionnaires-job-check = Contrôle…
questionnaires-job-write = Écriture…
