import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityAutomationScheduleCreated } from "../src/azure-monitor-activity-automation-schedule-created";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Automation/automationAccounts/schedules/write",
  "Microsoft.Automation/automationAccounts/aa-nightly/schedules/sunday-0300",
);

export const tests = [
  new RuleTest({
    name: "a schedule is written",
    expectedResult: true,
    log,
    expectedTitle: "Azure Automation schedule [sunday-0300] created or changed from [198.51.100.87]",
    expectedSeverity: "INFO",
    expectedAlertContext: { ...contextOf(log), schedule_name: "sunday-0300", automation_account_name: "aa-nightly" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what or from where",
    expectedResult: true,
    log: {
      ...log,
      operationName: "MICROSOFT.AUTOMATION/AUTOMATIONACCOUNTS/SCHEDULES/WRITE",
      resourceId: undefined,
      callerIpAddress: undefined,
    },
    expectedTitle: "Azure Automation schedule of an unknown name created or changed from an unknown address",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Automation/automationAccounts/schedules/delete" },
  }),
];

export { AzureMonitorActivityAutomationScheduleCreated as rule };
