import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityAutomationRunbookDeleted } from "../src/azure-monitor-activity-automation-runbook-deleted";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Automation/automationAccounts/runbooks/delete",
  "Microsoft.Automation/automationAccounts/aa-nightly/runbooks/rotate-certs",
);

export const tests = [
  new RuleTest({
    name: "a runbook is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure Automation runbook [rotate-certs] deleted",
    expectedSeverity: "INFO",
    expectedAlertContext: { ...contextOf(log), runbook_name: "rotate-certs", automation_account_name: "aa-nightly" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/RUNBOOKS/DELETE", resourceId: undefined },
    expectedTitle: "Azure Automation runbook of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Automation/automationAccounts/runbooks/read" },
  }),
];

export { AzureMonitorActivityAutomationRunbookDeleted as rule };
