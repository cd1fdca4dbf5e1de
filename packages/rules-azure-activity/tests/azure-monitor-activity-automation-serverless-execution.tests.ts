import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityAutomationServerlessExecution } from "../src/azure-monitor-activity-automation-serverless-execution";
import { activity, contextOf } from "./activity";

const job = activity(
  "Microsoft.Automation/automationAccounts/jobs/write",
  "Microsoft.Automation/automationAccounts/aa-nightly/jobs/7f2e",
);
const app = activity("Microsoft.Web/sites/hostruntime/host/action", "Microsoft.Web/sites/func-ledger");

export const tests = [
  new RuleTest({
    name: "an Automation job is started",
    expectedResult: true,
    log: job,
    expectedTitle: "Azure Automation Runbook Job run in [aa-nightly]",
    expectedAlertContext: {
      ...contextOf(job),
      resource_type: "Automation Runbook Job",
      automation_account: "aa-nightly",
      job_id: "7f2e",
    },
  }),
  new RuleTest({
    name: "a Function App's host is told to run code",
    expectedResult: true,
    log: app,
    expectedTitle: "Azure Function App code run in [func-ledger]",
    expectedAlertContext: { ...contextOf(app), resource_type: "Function App", function_app_name: "func-ledger" },
  }),
  new RuleTest({
    name: "the app is not named",
    expectedResult: true,
    log: { ...app, resourceId: undefined },
    expectedTitle: "Azure Function App code run in an unknown app",
  }),
  new RuleTest({
    name: "the account is not named",
    expectedResult: true,
    log: { ...job, resourceId: undefined },
    expectedTitle: "Azure Automation Runbook Job run in an unknown account",
  }),
  new RuleTest({ name: "the job cannot be started", expectedResult: false, log: { ...job, resultType: "Failure" } }),
  new RuleTest({
    name: "a job is read",
    expectedResult: false,
    log: { ...job, operationName: "Microsoft.Automation/automationAccounts/jobs/read" },
  }),
];

export { AzureMonitorActivityAutomationServerlessExecution as rule };
