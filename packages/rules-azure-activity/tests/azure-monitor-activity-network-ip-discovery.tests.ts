import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityNetworkIPDiscovery } from "../src/azure-monitor-activity-network-ip-discovery";
import { activity, contextOf, resourceId } from "./activity";

const log = activity("Microsoft.Network/publicIPAddresses/read", "Microsoft.Network/publicIPAddresses/pip");

export const tests = [
  new RuleTest({
    name: "a public address is read",
    expectedResult: true,
    log,
    expectedTitle: `Azure Public IP Address [${resourceId("Microsoft.Network/publicIPAddresses/pip")}] read`,
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "a machine is read and the record does not name it",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.COMPUTE/VIRTUALMACHINES/READ", resourceId: undefined },
    expectedTitle: "Azure Virtual Machine an unknown resource read",
  }),
  new RuleTest({ name: "the read is denied", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "a public address is written",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Network/publicIPAddresses/write" },
  }),
];

export { AzureMonitorActivityNetworkIPDiscovery as rule };
