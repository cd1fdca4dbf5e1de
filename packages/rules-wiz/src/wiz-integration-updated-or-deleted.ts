import { type Reports, Severity } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** Findings leave Wiz through integrations; one that is cut or redirected keeps them from the people who would act. */
export class WizIntegrationUpdatedOrDeleted extends WizAuditRule {
  id = "Wiz.Integration.Updated.Or.Deleted-prototype";
  displayName = "Wiz Integration Updated Or Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An integration that carries Wiz findings elsewhere was edited or deleted.";
  defaultRunbook =
    "1. Check where the integration sent its findings before and where it sends them now. " +
    "2. Confirm the change with the team that receives those findings. " +
    "3. Restore it when unconfirmed, and rotate the credentials that it holds. " +
    "4. Work through the findings that nobody received meanwhile.";
  defaultReference = "https://www.wiz.io/integrations";

  suspiciousActions: string[] = ["DeleteIntegration", "UpdateIntegration"];
}
