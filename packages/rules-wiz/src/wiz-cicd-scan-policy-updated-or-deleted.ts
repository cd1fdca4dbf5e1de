import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A scan policy for build pipelines was changed or deleted in Wiz. */
export class WizCICDScanPolicyUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.CICD.Scan.Policy.Updated.Or.Deleted-prototype";
  displayName = "Wiz CICD Scan Policy Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A scan policy for build pipelines was changed or deleted in Wiz. Vulnerable or hostile images may be built " +
    "without a warning.";
  defaultRunbook =
    "1. Compare the policy before and after in Wiz's audit log, and note which checks were removed. " +
    "2. Ask the actor for the ticket behind the change. " +
    "3. Restore the policy if there is none, and scan again what was built since. " +
    "4. Suspend the actor's access if the change was not approved.";
  defaultReference = "https://www.wiz.io/academy/ci-cd-security-best-practices";

  suspiciousActions: string[] = ["DeleteCICDScanPolicy", "UpdateCICDScanPolicy"];
}
