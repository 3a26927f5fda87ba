# Ce que disent les pages des versions et des questionnaires.

versions-title = Autre version du questionnaire
versions-only = L’évaluation a été remplie sous la version { $version } ; aucune autre n’est disponible.
versions-intro = L’évaluation a été remplie sous la version { $from } ; la version { $to } est disponible. Le fichier reste sous la sienne : rien de ce qui est affiché ici ne le modifie.
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
versions-your-answer = Votre réponse
versions-new = Nouvelles : { $count }
versions-new-hint = Elles n’étaient pas posées auparavant et appellent une réponse.
versions-gone = Supprimées : { $count }
versions-gone-hint = Elles ne sont plus posées. Leurs réponses restent dans le fichier et ne comptent plus.
versions-instead = Posée à sa place
versions-unchanged = Inchangées : { $count }
versions-unchanged-hint = Leurs réponses sont reprises telles quelles.
