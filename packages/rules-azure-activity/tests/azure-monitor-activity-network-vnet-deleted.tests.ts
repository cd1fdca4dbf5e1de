import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityNetworkVNetDeleted } from "../src/azure-monitor-activity-network-vnet-deleted";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.Network/virtualNetworks/delete", "Microsoft.Network/virtualNetworks/vnet-ledger");

export const tests = [
  new RuleTest({
    name: "a virtual network is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure virtual network [vnet-ledger] deleted",
    expectedSeverity: "HIGH",
    expectedAlertContext: { ...contextOf(log), vnet_name: "vnet-ledger" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.NETWORK/VIRTUALNETWORKS/DELETE", resourceId: undefined },
    expectedTitle: "Azure virtual network of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Network/virtualNetworks/subnets/delete" },
  }),
];

export { AzureMonitorActivityNetworkVNetDeleted as rule };
