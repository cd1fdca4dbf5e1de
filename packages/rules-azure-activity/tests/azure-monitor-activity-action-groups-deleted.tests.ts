import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityActionGroupsDeleted } from "../src/azure-monitor-activity-action-groups-deleted";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.Insights/actionGroups/delete", "Microsoft.Insights/actionGroups/ag-oncall");

export const tests = [
  new RuleTest({
    name: "an action group is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure Monitor action group [ag-oncall] deleted",
    expectedSeverity: "INFO",
    expectedAlertContext: { ...contextOf(log), action_group_name: "ag-oncall" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.INSIGHTS/ACTIONGROUPS/DELETE", resourceId: undefined },
    expectedTitle: "Azure Monitor action group of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Insights/actionGroups/write" },
  }),
];

export { AzureMonitorActivityActionGroupsDeleted as rule };
