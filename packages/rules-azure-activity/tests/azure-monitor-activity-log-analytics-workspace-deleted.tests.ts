import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityLogAnalyticsWorkspaceDeleted } from "../src/azure-monitor-activity-log-analytics-workspace-deleted";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.OperationalInsights/workspaces/delete",
  "Microsoft.OperationalInsights/workspaces/law-security",
);

export const tests = [
  new RuleTest({
    name: "a workspace is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure Log Analytics workspace [law-security] deleted",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: { ...contextOf(log), workspace_name: "law-security" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.OPERATIONALINSIGHTS/WORKSPACES/DELETE", resourceId: undefined },
    expectedTitle: "Azure Log Analytics workspace of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.OperationalInsights/workspaces/write" },
  }),
];

export { AzureMonitorActivityLogAnalyticsWorkspaceDeleted as rule };
