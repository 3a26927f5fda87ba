# What went wrong, and what to do about it: keys problem-… and remedy-….

problem-already-signed = The field “{ $field }” is signed already.
remedy-already-signed = Sign another field, or export the document anew.

problem-attachment-name = Two attachments have the same name, or one has none: “{ $name }”.
remedy-attachment-name = Give each attached file a name of its own.

problem-bad-column = “{ $part }” is not a column of this list with its value.
remedy-bad-column = Write column=value with one of: { $known }.

problem-bad-date = “{ $text }” is not a date.
remedy-bad-date = Write it as year-month-day, for instance 2026-11-24.

problem-certificate-expired = The certificate expired on { $until }.
remedy-certificate-expired = Sign with an identity that is valid today.

problem-certificate-not-yet-valid = The certificate is not valid before { $from }.
remedy-certificate-not-yet-valid = Check the computer’s date, or wait until then.

problem-changed-meanwhile = Another program changed the file since it was read; nothing was overwritten.
remedy-changed-meanwhile = Save under another name and compare the two, or overwrite it on purpose (`set --force`).

problem-conflict-copy = { $service } has put a second copy of this assessment beside it: it was changed in two places.
remedy-conflict-copy = `repurpose diff` shows how they differ. Take over what is needed, then remove the copy.

problem-cut-off-file = The file is damaged: its end is missing.
remedy-cut-off-file = The version before it may lie in the same folder, with .bak at the end of its name.

problem-damaged-file = The file is damaged here, or was changed by hand in a way that can’t be read.
remedy-damaged-file = The version before it may lie in the same folder, with .bak at the end of its name. What the reader stumbled over: { $detail }.

problem-document-instead = This is a PDF document, not an assessment.
remedy-document-instead = `repurpose verify` checks it, `repurpose extract` takes the assessment out of it.

problem-no-assessment = This is not an assessment.
remedy-no-assessment = Choose a file whose name ends in .repurpose.ron, or a PDF that was made by Repurpose.

problem-damaged-attachment = The attached file “{ $name }” is damaged.
remedy-damaged-attachment = Ask for the document again.

problem-damaged-identity = The identity file is damaged, or is no PKCS#12 file.
remedy-damaged-identity = Take it from your backup, or export it again.

problem-dangling-id = 
    { $what ->
        [source] There is no source “{ $id }”.
        [question] There is no question “{ $id }”.
        [value] There is no option “{ $id }”.
        [rule] There is no rule “{ $id }”.
        [factor] There is no factor “{ $id }”.
        [level] There is no level “{ $id }”.
       *[questionnaire] There is no questionnaire “{ $id }”.
    }
remedy-dangling-id = 
    { $nearest ->
        [none] Define it, or correct the name.
       *[other] Did you mean “{ $nearest }”?
    }

problem-decision-against-result = Rule “{ $rule }” decides against the reuse, and no decision may depart from it.
remedy-decision-against-result = Refuse the reuse, or settle what the rule is about and answer anew.

problem-document-is-final = An earlier signature made the document final.
remedy-document-is-final = Export the document anew and sign that.

problem-does-not-read-back = The assessment could not be saved, as it would not read back the same.
remedy-does-not-read-back = Nothing was overwritten. Undo the last change and save again.

problem-duplicate-id = The id “{ $id }” stands twice.
remedy-duplicate-id = Give one of them another id; ids are never reused.
problem-no-id = “{ $id }” can’t be the id of a questionnaire.
remedy-no-id = Take words of small letters and digits, joined by hyphens, such as “own-gdpr-test”; 64 characters at most.

problem-empty-list = “{ $what }” is empty.
remedy-empty-list = Write at least one, or use a shared file that has them.

problem-evidence-changed = { $count ->
    [one] A file of the evidence is no longer the one that was added: { $names }
   *[other] { $count } files of the evidence are no longer those that were added: { $names }
}
remedy-evidence-changed = Find the originals again with “evidence relink”, add the new files, or take them out of the evidence.

problem-evidence-differs = The file “{ $name }” inside the document is not the evidence that the assessment records.
remedy-evidence-differs = Do not rely on this document. Ask for the original.

problem-evidence-folder = Where the folder for the evidence should be stands something else, or a link.
remedy-evidence-folder = Move it away, or save the assessment under another name.

problem-evidence-missing = { $count ->
    [one] A file of the evidence is missing: { $names }
   *[other] { $count } files of the evidence are missing: { $names }
}
remedy-evidence-missing = Put the files back into the folder beside the assessment, find them again with “evidence relink”, or take them out of the evidence.

problem-evidence-name-taken = Another file has the name under which this evidence is recorded.
remedy-evidence-name-taken = Move that file away, or choose another place for the assessment.

problem-evidence-too-large = The file is too large for evidence; at most { $limit } MB go into a document that is still to be sent.
remedy-evidence-too-large = Reduce it, for instance by scanning at a lower resolution, or split it.

problem-evidence-too-many = More than { $limit } files of evidence are not kept with one assessment.
remedy-evidence-too-many = Put files together, or leave out what no answer rests on.

problem-evidence-too-much = More than { $limit } MB of evidence do not fit into one document.
remedy-evidence-too-much = Leave out what no answer rests on, or reduce the largest files.

problem-locked = { $user ->
        [none] Somebody else has the assessment open
       *[other] { $user } has the assessment open
    }{ $machine ->
        [none] {""}
       *[other] {" "}on { $machine }
    }{ $since ->
        [none] .
       *[other] {" "}since { $since }; the last sign of life was at { $seen }.
    }
remedy-locked = Close it there. If it was left behind, take it over on purpose (`set --force`).

problem-logo-damaged = The logo is damaged, or of a kind that can’t be decoded.
remedy-logo-damaged = Open it in a picture program and save it as PNG.

problem-logo-svg = The logo is a drawing (SVG); a letter takes pictures only, PNG or JPEG.
remedy-logo-svg = Export it from your drawing program as PNG, about 800 pixels wide.

problem-logo-too-many-pixels = The logo has more than { $limit } million pixels.
remedy-logo-too-many-pixels = Reduce it in a picture program; 800 pixels across are enough.

problem-logo-unknown = The logo is neither PNG nor JPEG.
remedy-logo-unknown = Open it in a picture program and save it as PNG.

problem-no-journal = What is not saved yet could not be written down as well: after a crash it would be lost.
remedy-no-journal = Save from time to time. What hinders it is said below.

problem-no-such-evidence = The assessment records no evidence “{ $name }”.
remedy-no-such-evidence =
    { $nearest ->
        [none] “evidence list” names what is recorded.
       *[other] Did you mean “{ $nearest }”?
    }

problem-evidence-no-file = This is a folder or a device, not a file.
remedy-evidence-no-file = Choose a file.

problem-exists = The file exists already, and is not overwritten.
remedy-exists = Choose another name, or remove the file first.

problem-out-exists = The file exists already, and is not overwritten.
remedy-out-exists = Choose another name. With --force it is replaced, and what it was stays beside it as .bak.

problem-field-locked = An earlier signature has locked the field “{ $field }”.
remedy-field-locked = Export the document anew, and sign this field before the one that locks it.

problem-final = The assessment is signed or withdrawn: its answers stay as they are.
remedy-final = Start a revision (`repurpose revise`), and change that.

problem-trying = Answers are being tried out: nothing is saved, exported or signed meanwhile.
remedy-trying = Keep what you are trying, or go back, at the top of the page.

problem-font = A font of the program can’t be read.
remedy-font = Install the program again.

problem-held = Rule “{ $rule }” holds the signature back until what it is about is settled.
remedy-held = Settle it and change the answer, or export a draft.

problem-history-not-written = The document was made, but its export could not be written into the history of the assessment.
remedy-history-not-written = What hinders it is said below; the document is not affected.

problem-incomplete = { $count ->
    [one] One question is still open: { $ids }.
   *[other] { $count } questions are still open: { $ids }.
}
remedy-incomplete = Answer what is open, or export a draft.

problem-invalid-email = This e-mail address can’t stand in a certificate.
remedy-invalid-email = Use letters of the English alphabet, digits and one @, or leave it out.

problem-key-failed = The key refused to sign.
remedy-key-failed = Try again; if it fails again, use another identity.

problem-key-not-for-signing = The certificate does not allow its key to sign documents.
remedy-key-not-for-signing = Use an identity that is meant for signatures.

problem-kind-mismatch = The kind of the question “{ $id }” does not fit its options or columns.
remedy-kind-mismatch = Give options to choices, columns to lists, and neither to others.

problem-missing-glyphs = { $count ->
    [one] The letter holds a character that its fonts can’t show: { $characters }
   *[other] The letter holds { $count } different characters that its fonts can’t show: { $characters }
}
remedy-missing-glyphs = Replace them in the answers. The fonts hold the Latin, Greek and Cyrillic letters; a name in another script can be transliterated.

problem-name-missing = An identity needs a name.
remedy-name-missing = Give the name of whoever signs.

problem-name-too-long = A part of the name is longer than { $limit } characters.
remedy-name-too-long = Shorten it.

problem-newer-format = The file was written by a newer Repurpose ({ $program }, format { $format }).
remedy-newer-format = Install that version, or ask for a copy from this one. The file was not changed.

problem-newer-read-only = The file was written by a newer Repurpose ({ $program }, format { $format }): it is read-only here, and what this version does not know is not shown.
remedy-newer-read-only = Install that version to change or export it.

problem-no-assessment-inside = The document holds no assessment.
remedy-no-assessment-inside = Choose a document that was exported by Repurpose.

problem-no-assignment = “{ $text }” is not an answer.
remedy-no-assignment = Write QUESTION=VALUE.

problem-no-certificate = The identity file holds no certificate for its key.
remedy-no-certificate = Export it again, with its certificate.

problem-no-decision = The controller has not decided yet.
remedy-no-decision = Record the decision: in the window under Decision, or with set decision=authorize or decision=refuse.

problem-no-file-or-command = There is no file and no command “{ $name }”.
remedy-no-file-or-command =
    { $nearest ->
        [none] “repurpose --help” names the commands.
       *[other] Did you mean “repurpose { $nearest }”? “repurpose --help” names the commands.
    }

problem-no-ground = The refusal does not name its ground.
remedy-no-ground = Choose the ground: in the window under Decision, or with set decision.ground=test_failed, test_not_open, insufficient_information or free_decision.

problem-ground-against-result = The refusal rests on a ground that the result contradicts.
remedy-ground-against-result = Choose a ground that fits the result: in the window under Decision, or with set decision.ground={ $fitting }.

problem-protected =
    { $fault ->
        [wrong] The passphrase does not open the file.
        [too-costly] The file asks for more work than this program does for a passphrase.
        [foreign] The file is encrypted, but not with a passphrase alone.
        [damaged] The file is protected, and was changed or is not all there.
       *[locked] The file is protected with a passphrase.
    }
remedy-protected =
    { $fault ->
        [wrong] Mind capitals and the keyboard’s language. Without the passphrase nobody can read the file.
        [too-costly] Open it with “age”, and protect it anew.
        [foreign] Open it with the program that encrypted it.
        [damaged] Open the version before it (.bak), or a copy.
       *[locked] Name a file with --passphrase-file, or type it at a terminal.
    }

problem-not-protected = There is not enough memory to protect the file: 256 MB are needed for a moment.
remedy-not-protected = Close other programs and try again. The file is unchanged.

problem-passphrases-differ = The two passphrases differ.
remedy-passphrases-differ = Type the same one twice.

problem-short-passphrase = A passphrase has at least { $least } characters.
remedy-short-passphrase = Take several words.

problem-short-password = The password of a new identity has at least { $least } characters.
remedy-short-password = Take a longer one. It is not kept anywhere; nobody can restore it.

problem-no-password = No password could be read.
remedy-no-password = Name a file with --password-file, or type it at a terminal.

problem-no-new-passphrase = No passphrase could be read.
remedy-no-new-passphrase = Name a file with --new-passphrase-file, or type it at a terminal.

problem-no-path = The assessment has no file name yet.
remedy-no-path = Save it under a name first.

problem-no-private-key = The identity file holds no private key.
remedy-no-private-key = Export it again, with its private key.

problem-no-randomness = The system gives no random numbers, without which no key is safe.
remedy-no-randomness = Check the system’s random number generator.

problem-nothing-to-withdraw = A withdrawal is recorded, but there is no authorization that it could withdraw.
remedy-nothing-to-withdraw = Take the withdrawal back: in the window under Decision. A refusal needs none.

problem-nothing-to-notify = The reuse is refused, or its authorization withdrawn: there is nothing that the persons concerned could be told of.
remedy-nothing-to-notify = Draft the notice from an assessment that authorizes the reuse, or that is not decided yet.

problem-nothing-to-ask = No question to the recipient is open.
remedy-nothing-to-ask = What else is open is for the controller to answer.

problem-unnamed-party = { $field ->
    [controller] The controller has no name yet, and the questions are asked in its name.
   *[other] The recipient has no name yet, and the questions go to it.
}
remedy-unnamed-party = Answer the question that names it; nothing else is needed for the questions.
problem-original-not-intact = This document can’t be withdrawn: its signatures do not hold ({ $verdict }).
remedy-original-not-intact = Name the signed authorization as it was sent. verify tells what is wrong with this file.
problem-original-no-authorization = This document is no authorization, so there is nothing to withdraw.
remedy-original-no-authorization = Name the signed authorization. A draft or a refusal needs no withdrawal.
problem-original-of-another-decision = This document is the authorization of another decision than the one in the assessment.
remedy-original-of-another-decision = Name the document that was exported from this assessment, or open the assessment that is inside the document, and withdraw that one.
problem-no-signatory = The decision does not say who decides for the controller.
remedy-no-signatory = Name the signatory: in the window under Decision, or with set decision.signatory=…

problem-no-source = “{ $id }” names no source.
remedy-no-source = Name at least one source; every demand needs one.

problem-no-such-field = The document has no signature field “{ $field }”.
remedy-no-such-field = A draft can’t be signed: export the document without --draft. Otherwise choose another field.

problem-no-timestamp-service = This level needs a time-stamping service, and none is named.
remedy-no-timestamp-service = Name one with --tsa http://…

problem-no-such-key = No key of the file is called so. There are: { $keys }
remedy-no-such-key = Name one with --key-name, by a word of its name or the first eight digits of its fingerprint.

problem-several-keys = Several keys of the file may be meant: { $keys }
remedy-several-keys = Name one with --key-name, by a word of its name or the first eight digits of its fingerprint.

problem-no-identity = No identity is named to sign with.
remedy-no-identity = Name an identity file with --p12, or a key on a token with --pkcs11, --token and --key.

problem-no-token = No token has this label. { $found ->
    [none] No token is there.
   *[other] There are: { $found }
}
remedy-no-token = Plug it in, or correct the label.

problem-no-token-certificate = The token holds no certificate for this key.
remedy-no-token-certificate = Have it put there by whoever issued the token, or name a file with --certificate.

problem-no-token-key = No private key on the token has this label. { $found ->
    [none] There is none.
   *[other] There are: { $found }
}
remedy-no-token-key = Correct the label.

problem-no-validation-data = What the certificate of “{ $certificate }” is validated by can’t be had. { $addresses ->
    [none] The certificate names no place to ask.
   *[other] Asked without success: { $addresses }
}
remedy-no-validation-data = Nothing was signed. Try again later, name files with --evidence, or sign with a timestamp alone (--level b-t).

problem-no-window = No window can be opened here: { $cause }
remedy-no-window = On a machine without a display, “repurpose demo” does the same job without a window, and “repurpose --help” names every command.

problem-not-a-file = 
    { $nature ->
        [folder] This is a folder.
        [many-names] The file has several names (hard links), of which saving would part this one.
       *[device] This is a pipe or a device, not a file.
    }
remedy-not-a-file = 
    { $nature ->
        [many-names] Save under another name, or remove the other names first. The file is unchanged.
       *[other] Name a file.
    }

problem-not-confirmed = The new version is in place, but the disk did not confirm that it will last: { $cause }
remedy-not-confirmed = Save a copy in another place, and have the disk checked. The version before it is in the backup beside the file (.bak).

problem-not-its-document = The document was not exported from this assessment as it is now.
remedy-not-its-document = Export it anew and sign that, or leave out --assessment.

problem-not-utf8 = The file is not UTF-8 text.
remedy-not-utf8 = Save it as UTF-8.

problem-open-field = What the letter has to say is still open: { $field }
remedy-open-field = Answer the question that supplies it, or export a draft.

problem-opinion-needed = The data protection officer’s opinion is needed before this decision.
remedy-opinion-needed = Record it: in the window under Decision, or with set opinion=for, with_reservations or against.

problem-opinion-reasons-needed = The data protection officer’s opinion is against the reuse or has reservations, and does not say why.
remedy-opinion-reasons-needed = Give its reasons: in the window under Decision, or with set opinion.reasons=…

problem-opinion-after-decision = The opinion is dated after the decision, which cannot have heeded it.
remedy-opinion-after-decision = Correct one of the dates, or decide again in the light of the opinion: in the window under Decision, or with set opinion.date=… or decision.date=…

problem-pdf-encrypted = The PDF is encrypted.
remedy-pdf-encrypted = Ask for a copy without password protection.

problem-pdf-unreadable = The file can’t be read as a PDF.
remedy-pdf-unreadable = Check that it is the right file and arrived whole.

problem-read-failed = The file can’t be read: { $cause ->
    [not-found] it is not there.
    [denied] you may not read it.
    [full] the disk is full.
   *[other] { $cause }
}
remedy-read-failed = Check that it exists and that you may read it.

problem-read-only-file = The file is read-only; it is unchanged.
remedy-read-only-file = Save under another name, or permit writing to the file.

problem-revoked = The certificate of “{ $certificate }” was revoked on { $since }.
remedy-revoked = Nothing was signed. Sign with an identity that is valid today.

problem-reasons-needed = The decision departs from the result or from the opinion, and does not say why.
remedy-reasons-needed = Give the reasons: in the window under Decision, or with set decision.reasons=…

problem-reasons-taken-away =
    { $what ->
        [opinion] The opinion is another one now; the reasons of the one before were taken away.
       *[other] It is decided the other way now; the reasons of the decision before were taken away.
    }
remedy-reasons-taken-away =
    { $what ->
        [opinion] Give its own with set opinion.reasons=…
       *[other] Give its own with set decision.reasons=…
    }

problem-stationery-colour = “{ $text }” is no colour.
remedy-stationery-colour = Write it as six hexadecimal digits, e.g. 14304F.

problem-stationery-logo-name = “{ $name }” is not the name of a file beside the letterhead.
remedy-stationery-logo-name = Put the logo into the same folder and write its name alone.

problem-stationery-reference = The reference scheme “{ $text }” has no place for the number.
remedy-stationery-reference = Write {"{number}"} where the number goes, e.g. DPO-{"{year}"}-{"{number}"}.

problem-stationery-too-light = Text in this colour is hard to read: its contrast on white is { $contrast } to 1.
remedy-stationery-too-light = Choose a darker one; at least { $least } to 1 is needed.

problem-stationery-too-long = The letterhead is too long: a line may have { $length } characters, the address { $lines } lines.
remedy-stationery-too-long = Shorten it to what belongs at the head of a letter.

problem-stdout-failed = The answer can’t be written: { $cause }
remedy-stdout-failed = Check the disk, or where the output goes.

problem-syntax = This can’t be read: { $detail }.
remedy-syntax = Correct the file at this place.

problem-timestamp-address = “{ $address }” is not an address of a time-stamping service that can be reached.
remedy-timestamp-address = Write it as http://… as the service names it; addresses with https:// are not spoken, and not needed, since the timestamp itself is signed.

problem-timestamp-refused = The time-stamping service { $address } refuses: { $failure ->
    [algorithm] it does not know the algorithm.
    [request] it does not accept the request.
    [clock] its clock is not available.
    [policy] it does not offer this policy.
    [system] it has a failure of its own.
   *[other] it gives no reason that is known here.
}{ $text ->
    [none] {""}
   *[other] { " " }In its own words: { $text }
}
remedy-timestamp-refused = Nothing was signed. Try again later, name another service, or sign without a timestamp (--level b-b).

problem-timestamp-status = The time-stamping service { $address } answers with the error { $code }.
remedy-timestamp-status = Nothing was signed. Check the address, try again later, or sign without a timestamp (--level b-b).

problem-timestamp-timed-out = The time-stamping service { $address } did not answer in time.
remedy-timestamp-timed-out = Nothing was signed. Wait and try again, or sign without a timestamp (--level b-b).

problem-timestamp-unreachable = The time-stamping service { $address } can’t be reached: { $cause }
remedy-timestamp-unreachable = Nothing was signed. Check the address and the connection, wait and try again, or sign without a timestamp (--level b-b).

problem-timestamp-unusable = What the time-stamping service { $address } sent can’t be used: { $what ->
    [form] it is no timestamp.
    [nonce] it answers another request.
    [hash] it was made of something else.
    [policy] it was made under another policy than was asked for.
    [purpose] its key is not meant for timestamps alone.
    [size] it is too large.
   *[signature] its signature does not hold.
}
remedy-timestamp-unusable = Nothing was signed. Name another service, or sign without a timestamp (--level b-b).

problem-token-failed = The token failed: { $cause }
remedy-token-failed = Unplug it, plug it in again and retry.

problem-token-locked = The token has locked itself after too many wrong PINs.
remedy-token-locked = Unlock it with the program of its maker, or ask whoever issued it.

problem-token-module = The file is no module for tokens (PKCS#11) that can be loaded here.
remedy-token-module = Name the module that the token’s maker delivers for this system.

problem-too-deep = The file is nested more deeply than any real one.
remedy-too-deep = Check that it is the right file.

problem-too-early = The condition of “{ $id }” speaks of ratings or levels that are not known at that place.
remedy-too-early = Use answers and earlier rules only; ratings are known to the method alone.

problem-too-large = The file is larger than { $limit } bytes, the most that is read.
remedy-too-large = Check that it is the right file.

problem-too-many-attachments = The document holds more than { $limit } attached files.
remedy-too-many-attachments = Check that it is the right file.

problem-too-many-iterations = The identity file asks for more than { $limit } rounds of password hashing.
remedy-too-many-iterations = Export it again with a usual number.

problem-too-many-pages = The letter would have more than { $limit } pages.
remedy-too-many-pages = Shorten the answers.

problem-too-many-signatures = The document has more than { $limit } signatures.
remedy-too-many-signatures = Check that it is the right file.

problem-unfilled = No question supplies “{ $field }”, which every authorization needs.
remedy-unfilled = Let a question fill it.

problem-unknown-ending = The ending of the name does not say what is to be written.
remedy-unknown-ending = End it in .pdf or .md.

problem-unknown-field = “{ $field }” is not known to this version; it is kept in the file, and without effect.
remedy-unknown-field = 
    { $nearest ->
        [none] Nothing needs to be done if a newer version wrote it.
       *[other] If “{ $nearest }” is meant, correct the name.
    }

problem-unknown-question = There is no question “{ $id }”.
remedy-unknown-question = 
    { $nearest ->
        [none] “repurpose questionnaire show” lists them.
       *[other] Did you mean “{ $nearest }”?
    }

problem-unknown-questionnaire = There is no questionnaire “{ $id }”.
remedy-unknown-questionnaire = “repurpose questionnaire list” names those that there are.

problem-unknown-shared = There is no shared file “{ $name }”.
remedy-unknown-shared = Name one of those that ship: sources, statutes, glossary, facts, gates, factors, safeguards, duties.

problem-unknown-value = “{ $value }” is not one of the values.
remedy-unknown-value = 
    { $nearest ->
        [none] Choose one of: { $known }.
       *[other] Did you mean “{ $nearest }”? There are: { $known }.
    }

problem-unreadable-certificate = The file holds no certificate in PEM or DER form.
remedy-unreadable-certificate = Choose a certificate file, for instance one written by “identity show --certificate”.

problem-unreadable-evidence = The file holds neither certificates nor an OCSP answer nor a revocation list.
remedy-unreadable-evidence = Name files as the certification authority publishes them, in PEM or DER form.

problem-unsupported-algorithm = The algorithm { $identifier } is not supported.
remedy-unsupported-algorithm = Use an identity with RSA or with an elliptic curve key P-256 or P-384.

problem-unusable-appearance = The visible appearance of the signature can’t be used.
remedy-unusable-appearance = Try again; if it fails again, report it with the document.

problem-write-failed = The file can’t be written: { $cause ->
    [not-found] the folder is not there.
    [denied] you may not write there.
    [full] the disk is full.
   *[other] { $cause }
}
remedy-write-failed = Check the folder and the free space, or choose another place. What was there before is unchanged.

problem-wrong-password = The password does not open the identity file.
remedy-wrong-password = Type it again; mind capitals and the keyboard’s language.

problem-wrong-pin = The PIN is wrong. { $left ->
    [one] One try is left: the next wrong one locks the token.
    [few] Few tries are left.
   *[unknown] The token does not say how many tries are left.
}
remedy-wrong-pin = Nothing is tried again by itself. Make sure of the PIN before you try once more.

problem-unknown-name = There is no field or word “{ $name }” at this place.
remedy-unknown-name =
    { $nearest ->
        [none] Correct the word, or leave the field out.
       *[other] Did you mean “{ $nearest }”?
    }

problem-filled-twice = Two questions supply “{ $field }” to the letter.
remedy-filled-twice = Let one question supply it.

problem-asked-later = “{ $owner }” depends on “{ $question }”, which is asked only later.
remedy-asked-later = Ask the other question first.

problem-doubled-value = “{ $question }” offers the value “{ $value }” twice.
remedy-doubled-value = Give each option a value of its own.

problem-no-score = The scale of the factor “{ $factor }” has no score for “{ $rating }”.
remedy-no-score = Give the scale a score for each of the five ratings.

problem-not-a-safeguard = “{ $id }” has the wording of a condition, but not the options of a safeguard.
remedy-not-a-safeguard = Offer in_place, before_start, announced and none, or leave the condition out.

problem-not-stated = “{ $owner }” may be stated by the recipient, but is asked only depending on “{ $question }”, which it may not state.
remedy-not-stated = Set recipient_states for both, or for neither.

problem-lacks-for-requests = The recipient may state facts, but not “{ $field }”, without which nobody knows who asks whom for what.
remedy-lacks-for-requests = Set recipient_states for the question that fills it.

problem-no-text = “{ $id }” has no words.
remedy-no-text = Write the text.

problem-missing-text = “{ $key }” is not translated.
remedy-missing-text = Add the text; until then the base language is shown and marked.

problem-leftover-text = Nothing asks for the text “{ $key }”.
remedy-leftover-text =
    { $nearest ->
        [none] Correct the key, or leave the text out.
       *[other] Did you mean “{ $nearest }”?
    }

problem-unreachable =
    { $what ->
        [question] No answers lead to the question “{ $id }”.
        [rule] No answers make the rule “{ $id }” fire.
        [outcome] No answers lead to the outcome “{ $id }”.
       *[level] No answers reach the level “{ $id }”.
    }
remedy-unreachable = Correct its condition, or leave it out.

problem-changed-copy = The questionnaire that the file keeps is not the one that its hash names: somebody changed it.
remedy-changed-copy = Open a copy from a trusted place, for instance the one inside the signed document.

problem-to-confirm = { $count ->
    [one] One answer has to be confirmed, as its question was reworded or the recipient stated it: { $ids }.
   *[other] { $count } answers have to be confirmed, as their questions were reworded or the recipient stated them: { $ids }.
}
remedy-to-confirm = Read the questions, and confirm the answers or give others.

problem-no-such-version = There is no version { $version } of this questionnaire here; version { $known } is at hand.
remedy-no-such-version = Leave --to out, or name the version that is at hand.

## Requests of the recipient

problem-import-pages-differ = The pages of the request are not those that the statements inside it give.
remedy-import-pages-differ = Compare the answers with the pages before you confirm any of them, and ask the recipient if they differ.
problem-import-unsigned = Nobody signed the request for the recipient.
remedy-import-unsigned = Its statements are taken over all the same. Ask for a signed one where it matters who answers for them.
problem-import-not-trusted = The request is signed by { $signer }, and intact; the certificate is none that is trusted here.
remedy-import-not-trusted = Compare its fingerprint with one that the recipient gives you by separate means.
problem-import-other-text = The request was answered under another text of the questionnaire (version { $theirs }; version { $ours } is at hand).
remedy-import-other-text = Read the questions before you confirm the answers: their words may be others.
problem-import-unknown-questions = Not taken over, as the questionnaire has no such questions: { $ids }.
remedy-import-unknown-questions = Read in the request what was answered there.
problem-import-not-theirs = Not taken over, as these questions are for the controller to answer: { $ids }.
remedy-import-not-theirs = Answer them yourself.
problem-import-no-answers = Not taken over, as these are no answers to the questions: { $ids }.
remedy-import-no-answers = Ask the recipient, or answer from what the request says on paper.
problem-import-too-long = Not taken over, as a statement may have { $limit } characters: { $ids }.
remedy-import-too-long = Read them in the request, and state what matters in your own words.
problem-import-not-intact = A signature in it does not hold, or it was changed after it was signed: nothing is taken over.
remedy-import-not-intact = Verify it to see what is wrong, and ask the sender for the document as it was signed.
problem-takes-no-requests = Nothing in the questionnaire “{ $id }” is for the recipient to state.
remedy-takes-no-requests = Choose another questionnaire, or mark its questions with recipient_states.
problem-not-in-request = This is a request of the recipient: opinion, decision and withdrawal are the controller’s.
remedy-not-in-request = Begin an assessment from the request (`repurpose new --from`).
problem-no-result-of-request = This is a request of the recipient: it states facts, and has no result.
remedy-no-result-of-request = Begin an assessment from it (`repurpose new --from`), and score that.
