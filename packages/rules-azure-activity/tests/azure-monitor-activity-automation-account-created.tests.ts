import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityAutomationAccountCreated } from "../src/azure-monitor-activity-automation-account-created";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Automation/automationAccounts/write",
  "Microsoft.Automation/automationAccounts/aa-nightly",
);

export const tests = [
  new RuleTest({
    name: "an Automation account is written",
    expectedResult: true,
    log,
    expectedTitle: "Azure Automation account [aa-nightly] created or updated",
    expectedSeverity: "INFO",
    expectedAlertContext: { ...contextOf(log), automation_account_name: "aa-nightly" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/WRITE", resourceId: undefined },
    expectedTitle: "Azure Automation account of an unknown name created or updated",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Automation/automationAccounts/delete" },
  }),
];

export { AzureMonitorActivityAutomationAccountCreated as rule };
