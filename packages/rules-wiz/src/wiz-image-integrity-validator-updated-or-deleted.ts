import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** Clusters rely on this validator to refuse unsigned images; once it is gone, anything may run. */
export class WizImageIntegrityValidatorUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.Image.Integrity.Validator.Updated.Or.Deleted-prototype";
  displayName = "Wiz Image Integrity Validator Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An image integrity validator of the Wiz admission controller was edited or deleted.";
  defaultRunbook =
    "1. List the clusters that the validator guarded and the images started there since. " +
    "2. Verify the signatures of those images by hand. " +
    "3. Recreate the validator unless the platform team vouches for the change. " +
    "4. Treat unsigned workloads as an intrusion and isolate them.";
  defaultReference =
    "https://www.wiz.io/blog/ensuring-supply-chain-security-verify-container-image-integrity-with-the-wiz-admi";

  suspiciousActions: string[] = ["DeleteImageIntegrityValidator", "UpdateImageIntegrityValidator"];
}
