"""Asks pyHanko what the signatures of a PDF are worth after EN 319 102-1, with nothing but what the
PDF itself holds: no network, and revocation must be known.

    archived.py PDF ROOT.pem
"""

import asyncio
import logging
import sys
from pathlib import Path

from asn1crypto import pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.ades import ades_lta_validation
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.policy_decl import (
    PdfSignatureValidationSpec,
    RevinfoOnlineFetchingRule,
    RevocationInfoGatheringSpec,
    SignatureValidationSpec,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator.context import CertValidationPolicySpec
from pyhanko_certvalidator.policy_decl import REQUIRE_REVINFO, CertRevTrustPolicy
from pyhanko_certvalidator.registry import SimpleTrustManager


def specification(root):
    policy = CertValidationPolicySpec(
        trust_manager=SimpleTrustManager.build(trust_roots=[root]),
        revinfo_policy=CertRevTrustPolicy(REQUIRE_REVINFO),
    )
    offline = RevocationInfoGatheringSpec(
        online_fetching_rule=RevinfoOnlineFetchingRule.LOCAL_ONLY
    )
    return PdfSignatureValidationSpec(
        SignatureValidationSpec(
            cert_validation_policy=policy,
            revinfo_gathering_policy=offline,
            # Any use for signatures will do, as in our own verification.
            key_usage_settings=KeyUsageConstraints(key_usage={"digital_signature"}),
        )
    )


async def judge(reader, root):
    good = True
    for signature in reader.embedded_regular_signatures:
        result = await ades_lta_validation(signature, specification(root))
        print(f"  {signature.field_name}: {result.ades_subindic}")
        good = good and result.ades_subindic.name == "OK"
    return good


def main(pdf, root):
    logging.disable()
    _, _, der = pem.unarmor(Path(root).read_bytes())
    with open(pdf, "rb") as file:
        reader = PdfFileReader(file)
        store = DocumentSecurityStore.read_dss(reader)
        print(f"  {len(store.certs)} certificates, {len(store.ocsps)} OCSP answers, "
              f"{len(store.crls)} lists, {len(store.vri_entries)} entries, "
              f"{len(reader.embedded_timestamp_signatures)} document timestamps")
        return 0 if asyncio.run(judge(reader, x509.Certificate.load(der))) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
