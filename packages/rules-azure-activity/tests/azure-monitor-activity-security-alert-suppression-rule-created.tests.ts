import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivitySecurityAlertSuppressionRuleCreated } from "../src/azure-monitor-activity-security-alert-suppression-rule-created";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Security/alertsSuppressionRules/write",
  "Microsoft.Security/alertsSuppressionRules/mute-vm-scan",
);

export const tests = [
  new RuleTest({
    name: "a suppression rule is written",
    expectedResult: true,
    log,
    expectedTitle: "Defender for Cloud suppression rule [mute-vm-scan] created or changed",
    expectedSeverity: "LOW",
    expectedAlertContext: { ...contextOf(log), suppression_rule_name: "mute-vm-scan" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.SECURITY/ALERTSSUPPRESSIONRULES/WRITE", resourceId: undefined },
    expectedTitle: "Defender for Cloud suppression rule of an unknown name created or changed",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Security/alertsSuppressionRules/delete" },
  }),
];

export { AzureMonitorActivitySecurityAlertSuppressionRuleCreated as rule };
