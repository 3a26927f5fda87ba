"""What pyHanko makes of the signatures of PDFs, and their parts for `openssl cms` and `openssl ts`.

    levels.py tell ROOT.pem PDF...     a line for each signature: PDF, field, level, certification
    levels.py parts FOLDER PDF...      FOLDER/PDF/N.cms and N.content for each signature, in the order
                                       of signing; a document timestamp's token is N.tst instead

pyHanko has no word for the levels of EN 319 142-1, so each is told by what it takes, and pyHanko judges
every piece: B-B passes the basic validation of EN 319 102-1 (5.3) as a CAdES signature of PAdES; B-T
passes that with time (5.5) on the strength of a timestamp; B-LT passes it offline, with revocation
information demanded for the signer and the service and nothing but the DSS to find it in; B-LTA passes
that of archives (5.6.3), offline too, on the strength of a document timestamp.

Certification is the level of DocMDP that the signature itself carries, none for all but the first.
"""

import asyncio
import logging
import sys
from datetime import datetime, timezone
from pathlib import Path

from asn1crypto import cms, pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.ades import (
    ades_basic_validation,
    ades_lta_validation,
    ades_with_time_validation,
)
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko.sign.validation.policy_decl import (
    PdfSignatureValidationSpec,
    RevinfoOnlineFetchingRule,
    RevocationInfoGatheringSpec,
    SignatureValidationSpec,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator.context import CertValidationPolicySpec
from pyhanko_certvalidator.policy_decl import NO_REVOCATION, REQUIRE_REVINFO, CertRevTrustPolicy
from pyhanko_certvalidator.registry import SimpleTrustManager

# Any use for signatures will do, as in our own verification.
USES = KeyUsageConstraints(key_usage={"digital_signature"})


def specification(root, revocation=True):
    """Trust in the root alone, nothing fetched, and revocation known where it is asked for."""
    policy = CertValidationPolicySpec(
        trust_manager=SimpleTrustManager.build(trust_roots=[root]),
        revinfo_policy=CertRevTrustPolicy(REQUIRE_REVINFO if revocation else NO_REVOCATION),
    )
    offline = RevocationInfoGatheringSpec(
        online_fetching_rule=RevinfoOnlineFetchingRule.LOCAL_ONLY
    )
    return PdfSignatureValidationSpec(
        SignatureValidationSpec(
            cert_validation_policy=policy,
            revinfo_gathering_policy=offline,
            key_usage_settings=USES,
        )
    )


def passed(result):
    return result.ades_subindic.name == "OK"


async def is_basic(signature, without_revocation):
    pades = signature.sig_object["/SubFilter"] == SigSeedSubFilter.PADES.value
    attributes = {one["type"].native for one in signature.signer_info["signed_attrs"]}
    # Clause 6.3: the certificate is bound, and the time stands in the dictionary alone.
    bound = "signing_certificate_v2" in attributes and "signing_time" not in attributes
    result = await ades_basic_validation(
        signature.signed_data, without_revocation, raw_digest=signature.compute_digest()
    )
    return pades and bound and "/M" in signature.sig_object and passed(result)


async def stamped_at(signature, without_revocation):
    """The time that a timestamp proves, or nothing."""
    before = datetime.now(timezone.utc)
    result = await ades_with_time_validation(
        signature.signed_data, without_revocation, raw_digest=signature.compute_digest()
    )
    # Without a timestamp that holds the best time is that of the validation.
    proven = passed(result) and result.best_signature_time < before
    return result.best_signature_time if proven else None


async def is_long_term(signature, reader, root, time):
    try:
        store = DocumentSecurityStore.read_dss(reader)
    except NoDSSFoundError:
        return False
    context = store.as_validation_context({
        "trust_roots": [root],
        "allow_fetching": False,
        "revocation_mode": "require",
        # The answers came after the time that they are asked about, and grow stale in minutes.
        "moment": time,
        "retroactive_revinfo": True,
    })
    status = await async_validate_pdf_signature(
        signature, context, ts_validation_context=context, key_usage_settings=USES
    )
    stamp = status.timestamp_validity
    return status.bottom_line and stamp is not None and stamp.valid and stamp.trusted


async def is_archived(signature, offline):
    result = await ades_lta_validation(signature, offline)
    return passed(result) and result.oldest_evidence_record_timestamp is not None


async def level(signature, reader, root):
    offline = specification(root)
    without_revocation = specification(root, revocation=False).signature_validation_spec
    if not await is_basic(signature, without_revocation):
        return "none"
    time = await stamped_at(signature, without_revocation)
    if time is None:
        return "PAdES-B-B"
    if not await is_long_term(signature, reader, root, time):
        return "PAdES-B-T"
    return "PAdES-B-LTA" if await is_archived(signature, offline) else "PAdES-B-LT"


async def tell(root, pdfs):
    for pdf in pdfs:
        with open(pdf, "rb") as file:
            reader = PdfFileReader(file)
            for signature in reader.embedded_regular_signatures:
                named = await level(signature, reader, root)
                certified = signature.docmdp_level
                print(pdf, signature.field_name, named, f"DocMDP-{certified.value}" if certified else "approval")


def parts(pdf, folder):
    folder.mkdir(parents=True)
    whole = Path(pdf).read_bytes()
    with open(pdf, "rb") as file:
        # pdfsig writes what is read on request only.
        reader = PdfFileReader(file, strict=False)
        for number, signature in enumerate(reader.embedded_signatures, 1):
            start, before, after, length = signature.byte_range
            kind = "tst" if signature.sig_object["/Type"] == "/DocTimeStamp" else "cms"
            # Without the zeros that fill the rest of the gap.
            exact = cms.ContentInfo.load(bytes(signature.pkcs7_content)).dump()
            (folder / f"{number}.{kind}").write_bytes(exact)
            content = whole[start:start + before] + whole[after:after + length]
            (folder / f"{number}.content").write_bytes(content)


def main(task, first, *pdfs):
    logging.disable()
    if task == "parts":
        for pdf in pdfs:
            parts(pdf, Path(first) / pdf)
    else:
        _, _, der = pem.unarmor(Path(first).read_bytes())
        asyncio.run(tell(x509.Certificate.load(der), pdfs))


if __name__ == "__main__":
    main(*sys.argv[1:])
