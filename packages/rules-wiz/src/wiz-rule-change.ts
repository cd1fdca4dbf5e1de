import { type PantherEvent, type Reports, Severity, type SeverityOrDefault } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** Rules decide what Wiz reports; removing one or adding an exception can silence exactly the finding that matters. */
export class WizRuleChange extends WizAuditRule {
  id = "Wiz.Rule.Change-prototype";
  displayName = "Wiz Rule Change";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Someone changed what Wiz detects, automates, ignores or excludes.";
  defaultRunbook =
    "1. Read which rule or exclusion changed and which resources it covers. " +
    "2. Ask its author why, and whether the findings it hides are accepted risks. " +
    "3. Undo changes that are not accounted for. " +
    "4. Look again at the resources that went uncovered.";
  defaultReference = "https://www.wiz.io/blog/custom-runtime-rules-and-response-policies";

  suspiciousActions: string[] = [
    "DeleteAutomationRule",
    "UpdateAutomationRule",
    "DeleteCloudEventRule",
    "UpdateCloudEventRule",
    "DeleteCloudConfigurationRule",
    "UpdateCloudConfigurationRule",
    "DeleteHostConfigurationRule",
    "UpdateHostConfigurationRule",
    "CreateIgnoreRule",
    "DeleteIgnoreRule",
    "UpdateIgnoreRule",
    "CreateMalwareExclusion",
    "UpdateMalwareExclusion",
  ];

  severity(event: PantherEvent): SeverityOrDefault {
    const action = event.string("action");
    if (action.includes("Delete")) return Severity.HIGH;
    return action.includes("Create") ? Severity.LOW : "DEFAULT";
  }
}
