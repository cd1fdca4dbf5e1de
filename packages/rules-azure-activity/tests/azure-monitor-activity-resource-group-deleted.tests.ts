import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityResourceGroupDeleted } from "../src/azure-monitor-activity-resource-group-deleted";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Resources/subscriptions/resourceGroups/delete",
  "Microsoft.Resources/deployments/teardown",
);

export const tests = [
  new RuleTest({
    name: "a resource group is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure resource group [rg] deleted",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: { ...contextOf(log), resource_group_name: "rg" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.RESOURCES/SUBSCRIPTIONS/RESOURCEGROUPS/DELETE", resourceId: undefined },
    expectedTitle: "Azure resource group of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Resources/subscriptions/resourceGroups/write" },
  }),
];

export { AzureMonitorActivityResourceGroupDeleted as rule };
