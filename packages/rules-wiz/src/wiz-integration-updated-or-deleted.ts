import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A Wiz integration was changed or deleted. */
export class WizIntegrationUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.Integration.Updated.Or.Deleted-prototype";
  displayName = "Wiz Integration Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Wiz integration was changed or deleted. Findings may no longer reach the people who act on them.";
  defaultRunbook =
    "1. Check where the integration sent its findings before and where it sends them now. " +
    "2. Confirm the change with the team that receives those findings. " +
    "3. Restore the integration if they did not plan it, and rotate its credentials. " +
    "4. Work through the findings that were not delivered.";
  defaultReference = "https://www.wiz.io/integrations";

  suspiciousActions: string[] = ["DeleteIntegration", "UpdateIntegration"];
}
