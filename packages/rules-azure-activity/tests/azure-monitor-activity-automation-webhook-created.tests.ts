import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityAutomationWebhookCreated } from "../src/azure-monitor-activity-automation-webhook-created";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Automation/automationAccounts/webhooks/write",
  "Microsoft.Automation/automationAccounts/aa-nightly/webhooks/wh-build-hook",
);

export const tests = [
  new RuleTest({
    name: "a webhook is written",
    expectedResult: true,
    log,
    expectedTitle: "Azure Automation webhook [wh-build-hook] created",
    expectedSeverity: "INFO",
    expectedAlertContext: { ...contextOf(log), webhook_name: "wh-build-hook", automation_account_name: "aa-nightly" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/WEBHOOKS/WRITE", resourceId: undefined },
    expectedTitle: "Azure Automation webhook of an unknown name created",
  }),
  new RuleTest({
    name: "a webhook is generated",
    expectedResult: true,
    log: { ...log, operationName: "Microsoft.Automation/automationAccounts/webhooks/action", resultType: "Succeeded" },
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Automation/automationAccounts/webhooks/read" },
  }),
];

export { AzureMonitorActivityAutomationWebhookCreated as rule };
