import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityEventHubDeleted } from "../src/azure-monitor-activity-event-hub-deleted";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.EventHub/namespaces/eventhubs/delete",
  "Microsoft.EventHub/namespaces/evhns-logs/eventhubs/activity-export",
);

export const tests = [
  new RuleTest({
    name: "an Event Hub is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure Event Hub [activity-export] deleted",
    expectedSeverity: "HIGH",
    expectedAlertContext: { ...contextOf(log), eventhub_name: "activity-export", namespace_name: "evhns-logs" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.EVENTHUB/NAMESPACES/EVENTHUBS/DELETE", resourceId: undefined },
    expectedTitle: "Azure Event Hub of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.EventHub/namespaces/delete" },
  }),
];

export { AzureMonitorActivityEventHubDeleted as rule };
