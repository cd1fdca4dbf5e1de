import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityNetworkPortMapping } from "../src/azure-monitor-activity-network-port-mapping";
import { activity, contextOf, resourceId } from "./activity";

const log = activity("Microsoft.Network/networkSecurityGroup/read", "Microsoft.Network/networkSecurityGroups/nsg-web");

export const tests = [
  new RuleTest({
    name: "a security group is read",
    expectedResult: true,
    log,
    expectedTitle: `Azure NSG [${resourceId("Microsoft.Network/networkSecurityGroups/nsg-web")}] read`,
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "the record names no group",
    expectedResult: true,
    log: { ...log, resourceId: undefined },
    expectedTitle: "Azure NSG of an unknown name read",
  }),
  new RuleTest({ name: "the read is denied", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "a security group is written",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Network/networkSecurityGroups/write" },
  }),
];

export { AzureMonitorActivityNetworkPortMapping as rule };
