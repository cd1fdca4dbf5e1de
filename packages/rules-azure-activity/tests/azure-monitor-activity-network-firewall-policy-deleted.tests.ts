import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityNetworkFirewallPolicyDeleted } from "../src/azure-monitor-activity-network-firewall-policy-deleted";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.Network/firewallPolicies/delete", "Microsoft.Network/firewallPolicies/fwp-hub");

export const tests = [
  new RuleTest({
    name: "a firewall policy is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure Firewall policy [fwp-hub] deleted",
    expectedSeverity: "HIGH",
    expectedAlertContext: { ...contextOf(log), firewall_policy_name: "fwp-hub" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.NETWORK/FIREWALLPOLICIES/DELETE", resourceId: undefined },
    expectedTitle: "Azure Firewall policy of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Network/firewallPolicies/write" },
  }),
];

export { AzureMonitorActivityNetworkFirewallPolicyDeleted as rule };
