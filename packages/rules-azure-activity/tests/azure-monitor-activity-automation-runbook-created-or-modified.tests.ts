import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityAutomationRunbookCreatedOrModified } from "../src/azure-monitor-activity-automation-runbook-created-or-modified";
import { activity, contextOf } from "./activity";

const account = "Microsoft.Automation/automationAccounts";
const changed = activity(`${account}/runbooks/write`, `${account}/aa-nightly/runbooks/rotate-certs`);

export const tests = [
  new RuleTest({
    name: "a runbook is changed",
    expectedResult: true,
    log: changed,
    expectedTitle: "Azure Automation runbook [rotate-certs]: Modified",
    expectedAlertContext: {
      ...contextOf(changed),
      runbook_name: "rotate-certs",
      automation_account_name: "aa-nightly",
    },
  }),
  new RuleTest({
    name: "a draft is written",
    expectedResult: true,
    log: { ...changed, operationName: `${account}/runbooks/draft/write` },
    expectedTitle: "Azure Automation runbook [rotate-certs]: Draft Created",
  }),
  new RuleTest({
    name: "a runbook is published and the record names none",
    expectedResult: true,
    log: { ...changed, operationName: `${account}/runbooks/publish/action`, resourceId: undefined },
    expectedTitle: "Azure Automation runbook of an unknown name: Published",
  }),
  new RuleTest({ name: "the change fails", expectedResult: false, log: { ...changed, resultType: "Failure" } }),
  new RuleTest({
    name: "a runbook is read",
    expectedResult: false,
    log: { ...changed, operationName: `${account}/runbooks/read` },
  }),
];

export { AzureMonitorActivityAutomationRunbookCreatedOrModified as rule };
