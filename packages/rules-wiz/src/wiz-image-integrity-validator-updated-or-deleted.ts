import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** An image integrity validator of Wiz was changed or deleted. */
export class WizImageIntegrityValidatorUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.Image.Integrity.Validator.Updated.Or.Deleted-prototype";
  displayName = "Wiz Image Integrity Validator Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An image integrity validator of Wiz was changed or deleted. Clusters may now run unsigned images.";
  defaultRunbook =
    "1. List the clusters that used the validator and the images started there since. " +
    "2. Verify the signatures of those images by hand. " +
    "3. Restore the validator if the platform team did not plan the change. " +
    "4. Isolate workloads with unsigned images.";
  defaultReference =
    "https://www.wiz.io/blog/ensuring-supply-chain-security-verify-container-image-integrity-with-the-wiz-admi";

  suspiciousActions: string[] = ["DeleteImageIntegrityValidator", "UpdateImageIntegrityValidator"];
}
