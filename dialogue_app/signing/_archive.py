"""Past validation (ETSI EN 319 102-1, 5.6.3): does a signature hold although its certificates have ended since?"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dialogue_app.signing._evidence import Trust


async def held_in_the_past(embedded: Any, trust: Trust) -> tuple[bool, Any]:
    """Whether the time-stamps and the data inside prove the signature good when it was made, and since when it is proved."""
    from pyhanko.sign.ades.report import AdESPassed
    from pyhanko.sign.validation.ades import ades_lta_validation
    from pyhanko_certvalidator.ltv.types import ValidationTimingInfo

    moment = trust.at.astimezone(UTC)
    timing = ValidationTimingInfo(validation_time=moment, best_signature_time=moment, point_in_time_validation=True)
    result = await ades_lta_validation(embedded, _specification(trust), timing_info=timing)
    return result.ades_subindic is AdESPassed.OK, result.best_signature_time


def _specification(trust: Trust) -> Any:
    from asn1crypto import crl
    from pyhanko.sign.validation import policy_decl as policy
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko_certvalidator.context import CertValidationPolicySpec
    from pyhanko_certvalidator.policy_decl import REQUIRE_REVINFO, CertRevTrustPolicy
    from pyhanko_certvalidator.registry import SimpleTrustManager
    from pyhanko_certvalidator.revinfo.archival import CRLContainer

    lists = [CRLContainer(crl.CertificateList.load(data)) for data in trust.revocation_lists]
    checked = CertValidationPolicySpec(
        trust_manager=SimpleTrustManager.build(trust_roots=list(trust.anchors)),
        revinfo_policy=CertRevTrustPolicy(REQUIRE_REVINFO, retroactive_revinfo=True),
    )
    return policy.PdfSignatureValidationSpec(
        policy.SignatureValidationSpec(
            cert_validation_policy=checked,
            revinfo_gathering_policy=policy.RevocationInfoGatheringSpec(policy.RevinfoOnlineFetchingRule.LOCAL_ONLY),
            local_knowledge=policy.LocalKnowledge(known_crls=lists, known_certs=list(trust.anchors)),
            key_usage_settings=KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"}),
        ),
        diff_policy=None,
    )
