import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityNetworkNSGModifiedOrDeleted } from "../src/azure-monitor-activity-network-nsg-modified-or-deleted";
import { activity, contextOf } from "./activity";

const groups = "Microsoft.Network/networkSecurityGroups";
const deleted = activity(`${groups}/delete`, `${groups}/nsg-web`);

export const tests = [
  new RuleTest({
    name: "a group is deleted",
    expectedResult: true,
    log: deleted,
    expectedTitle: "Azure Network Security Group deleted",
    expectedAlertContext: contextOf(deleted),
  }),
  new RuleTest({
    name: "a rule is written",
    expectedResult: true,
    log: { ...deleted, operationName: `${groups}/securityRules/write` },
    expectedTitle: "Azure Network Security Rule modified",
  }),
  new RuleTest({
    name: "a group is joined",
    expectedResult: true,
    log: { ...deleted, operationName: `${groups}/join/action` },
    expectedTitle: "Azure Network Security Group joined",
  }),
  new RuleTest({
    name: "the group's diagnostics are changed",
    expectedResult: true,
    log: { ...deleted, operationName: `${groups}/providers/Microsoft.Insights/diagnosticSettings/write` },
    expectedTitle: "Azure NSG Diagnostic Settings modified",
  }),
  new RuleTest({ name: "the deletion fails", expectedResult: false, log: { ...deleted, resultType: "Failure" } }),
  new RuleTest({
    name: "a group is read",
    expectedResult: false,
    log: { ...deleted, operationName: `${groups}/read` },
  }),
];

export { AzureMonitorActivityNetworkNSGModifiedOrDeleted as rule };
