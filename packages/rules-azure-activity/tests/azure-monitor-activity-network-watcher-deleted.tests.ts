import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityNetworkWatcherDeleted } from "../src/azure-monitor-activity-network-watcher-deleted";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.Network/networkWatchers/delete", "Microsoft.Network/networkWatchers/nw-northeurope");

export const tests = [
  new RuleTest({
    name: "a Network Watcher is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure Network Watcher [nw-northeurope] deleted",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: { ...contextOf(log), network_watcher_name: "nw-northeurope" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.NETWORK/NETWORKWATCHERS/DELETE", resourceId: undefined },
    expectedTitle: "Azure Network Watcher of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Network/networkWatchers/flowLogs/delete" },
  }),
];

export { AzureMonitorActivityNetworkWatcherDeleted as rule };
