import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** Builds are checked against a scan policy that has just been loosened or taken away, so a flawed image could ship unseen. */
export class WizCICDScanPolicyUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.CICD.Scan.Policy.Updated.Or.Deleted-prototype";
  displayName = "Wiz CICD Scan Policy Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A scan policy for build pipelines was changed or deleted in Wiz.";
  defaultRunbook =
    "1. Compare the policy before and after in Wiz's audit trail; note which checks were dropped. " +
    "2. Ask the actor for the ticket or the request behind the change. " +
    "3. Without a good answer, restore the policy and run the scans again for all that was built since. " +
    "4. Suspend the actor's access if the change was nobody's wish.";
  defaultReference = "https://www.wiz.io/academy/ci-cd-security-best-practices";

  suspiciousActions: string[] = ["DeleteCICDScanPolicy", "UpdateCICDScanPolicy"];
}
