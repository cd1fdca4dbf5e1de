import { type PantherEvent, type Reports, Severity, type SeverityOrDefault } from "@pypanther/core";
import { WizAuditRule } from "@pypanther/helpers/wiz-audit-rule";

/** A rule or exclusion of Wiz was changed. */
export class WizRuleChange extends WizAuditRule {
  id = "Wiz.Rule.Change-prototype";
  displayName = "Wiz Rule Change";
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A rule or exclusion of Wiz was changed. An attacker can hide findings this way.";
  defaultRunbook =
    "1. Read which rule or exclusion was changed and which resources it covers. " +
    "2. Ask the actor why, and whether the hidden findings are accepted risks. " +
    "3. Undo the change if nobody can explain it. " +
    "4. Check the resources that were not covered since.";
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
