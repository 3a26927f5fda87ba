# The recipient's request: what it says, what becomes of its statements, and how it is taken in. A literal
# no-break space (U+00A0) holds together what must not be torn apart at the end of a line.

## What became of a statement

request-recipient = the recipient
request-dated = { $by } ({ $date })
request-unconfirmed = Stated by { $by }; not yet confirmed by the controller.
request-confirmed = Stated by { $by }; confirmed by the controller on { $changed }.
request-changed = Stated by { $by } as “{ $stated }”; changed by the controller on { $changed }.
request-dropped = Stated by { $by } as “{ $stated }”; not taken over by the controller.
request-annexed = What is marked as stated was taken from the request of { $by }; the SHA-256 of its document is { $hash }. { $signature }
request-signed = It was signed by { $signer } (certificate { $certificate }), whose certificate was trusted when the request was taken in.
request-signed-untrusted = It was signed by { $signer } (certificate { $certificate }); whether that is who the name says was not certain when the request was taken in.
request-unsigned = Nobody had signed it for the recipient.
request-evidence = Request of the recipient

## In the window

request-start-title = Prepare a request as processor
request-start-hint = Prepare a request to the controller: answer what you know of the reuse, sign the document and send it. The controller takes your statements over, and they stay marked as yours.
request-start = Prepare a request
request-from = New assessment from a request or PDF…
request-from-about = Takes over what a processor stated, or the data inside a letter of Repurpose
request-start-title-about = For processors: state the facts, sign them and send them to the controller
request-from-pick = Choose a request, a document of Repurpose or an assessment
request-job = Taking in…
request-take-in = Start an assessment from this request
request-is-one = The document is a request of the recipient.
request-taken = Taken over as stated: { $count ->
    [one] one answer
   *[other] { $count } answers
}. Each has to be confirmed by you, or changed.
request-confirm = The recipient states this; it is not your finding yet.
request-confirm-remedy = Check it against what you know and the evidence. Confirm it if it is so, or change it; what was stated stays visible.
request-filter = Stated by the processor
request-document = The document states the facts of the request; it authorizes nothing.
request-final-help = { $open ->
    [one] To be signed. One question is open, and stands so in the document.
   *[other] To be signed. { $open } questions are open, and stand so in the document.
}
request-origin = This assessment began with a request
request-name = Name of this request
request-beside = Your request
request-unknown = Marked as not known. The controller sees that you do not know it, and may ask again.
request-beside-hint = You state facts. What they mean is for the controller to say, so there is no result here.
request-signing-reason = Statements of the recipient
request-marked = stated by the recipient
request-about-side = Whose file it is
request-about-request = Request of the recipient
request-side-controller = The controller’s assessment
request-side-recipient = The recipient’s request
request-leaves-document = The request with every statement, its reasons and the list of evidence.
request-leaves-request = The request itself, attached inside the PDF, so that the controller can take your statements over.
request-answers-intro = Read through everything once more before you sign it. What you don’t know can stay open.
