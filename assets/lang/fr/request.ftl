# La demande du destinataire : ce qu’elle dit, ce que deviennent ses déclarations et comment elle est reprise. Une
# espace insécable (U+00A0) tient ensemble ce qui ne doit pas être séparé en fin de ligne.

## Ce qu’est devenue une déclaration

request-recipient = le destinataire
request-dated = { $by } ({ $date })
request-unconfirmed = Déclaré par { $by } ; pas encore confirmé par le responsable du traitement.
request-confirmed = Déclaré par { $by } ; confirmé par le responsable du traitement le { $changed }.
request-changed = Déclaré par { $by } comme suit : « { $stated } » ; modifié par le responsable du traitement le { $changed }.
request-dropped = Déclaré par { $by } comme suit : « { $stated } » ; non repris par le responsable du traitement.
request-annexed = Ce qui est signalé comme déclaré provient de la demande de { $by }, document dont l’empreinte SHA-256 est { $hash }. { $signature }
request-signed = Elle a été signée par { $signer } (certificat { $certificate }), dont le certificat était reconnu lors de la reprise de la demande.
request-signed-untrusted = Elle a été signée par { $signer } (certificat { $certificate }) ; l’identité du signataire n’était pas établie lors de la reprise de la demande.
request-unsigned = Personne ne l’avait signée pour le destinataire.
request-evidence = Demande du destinataire

## Dans la fenêtre

request-start-title = Préparer une demande en tant que sous-traitant
request-start-hint = Préparez une demande au responsable du traitement : répondez à ce que vous savez de la réutilisation, signez le document et envoyez-le. Le responsable du traitement reprend vos déclarations, qui restent signalées comme les vôtres.
request-start = Préparer une demande
request-from = Nouvelle évaluation à partir d’une demande ou d’un PDF…
request-from-about = Reprend les déclarations d’un sous-traitant, ou les données contenues dans une lettre de Repurpose
request-start-title-about = Pour les sous-traitants : indiquer les faits, les signer et les adresser au responsable du traitement
request-from-pick = Choisir une demande, un document de Repurpose ou une évaluation
request-job = Reprise en cours…
request-take-in = Commencer une évaluation à partir de cette demande
request-is-one = Le document est une demande du destinataire.
request-taken = Repris comme déclaré : { $count ->
    [one] une réponse
   *[other] { $count } réponses
}. Chacune doit être confirmée ou modifiée par vous.
request-confirm = Le destinataire le déclare ; ce n’est pas encore votre constat.
request-confirm-remedy = Comparez avec ce que vous savez et avec les pièces. Confirmez si c’est exact, ou modifiez ; la déclaration reste visible.
request-filter = Déclarées par le sous-traitant
request-document = Le document expose les faits de la demande ; il n’autorise rien.
request-final-help = { $open ->
    [one] À signer. Une question est restée sans réponse et figure comme telle dans le document.
   *[other] À signer. { $open } questions sont restées sans réponse et figurent comme telles dans le document.
}
request-origin = Cette évaluation est partie d’une demande
request-name = Nom de cette demande
request-beside = Votre demande
request-unknown = Marqué comme inconnu. Le responsable du traitement le verra et pourra vous interroger à ce sujet.
request-beside-hint = Vous déclarez des faits. Il appartient au responsable du traitement de dire ce qu’ils signifient ; il n’y a donc pas de résultat ici.
request-signing-reason = Déclarations du destinataire
request-marked = déclaré par le destinataire
request-about-side = À qui appartient le fichier
request-about-request = Demande du destinataire
request-side-controller = Évaluation du responsable du traitement
request-side-recipient = Demande du destinataire
request-leaves-document = La demande, avec chaque déclaration, ses motifs et la liste des pièces.
request-leaves-request = La demande elle-même, jointe au PDF, afin que le responsable du traitement puisse reprendre vos déclarations.
request-answers-intro = Relisez le tout une dernière fois avant de signer. Ce que vous ne savez pas peut rester sans réponse.
