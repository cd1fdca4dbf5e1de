import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityComputeVMCommandExecuted } from "../src/azure-monitor-activity-compute-vm-command-executed";
import { activity, contextOf } from "./activity";

const command = activity(
  "Microsoft.Compute/virtualMachines/runCommand/action",
  "Microsoft.Compute/virtualMachines/vm-ledger-01",
);

export const tests = [
  new RuleTest({
    name: "a command is run on a machine",
    expectedResult: true,
    log: command,
    expectedTitle: "Azure RunCommand executed on [vm-ledger-01]",
    expectedAlertContext: contextOf(command),
  }),
  new RuleTest({
    name: "a gallery application is published",
    expectedResult: true,
    log: activity(
      "Microsoft.Compute/galleries/applications/versions/write",
      "Microsoft.Compute/galleries/gal/applications/agent/versions/1.0.3",
    ),
    expectedTitle: "Azure Gallery Application executed on [agent]",
  }),
  new RuleTest({
    name: "a command is run in an AKS cluster that is not named",
    expectedResult: true,
    log: {
      ...command,
      operationName: "MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/RUNCOMMAND/ACTION",
      resourceId: undefined,
    },
    expectedTitle: "Azure AKS Command executed on an unknown resource",
  }),
  new RuleTest({
    name: "a serial console is opened",
    expectedResult: true,
    log: { ...command, operationName: "Microsoft.SerialConsole/serialPorts/connect/action" },
    expectedTitle: "Azure Serial Console executed on [vm-ledger-01]",
  }),
  new RuleTest({ name: "the command fails", expectedResult: false, log: { ...command, resultType: "Failure" } }),
  new RuleTest({
    name: "a machine is restarted",
    expectedResult: false,
    log: { ...command, operationName: "Microsoft.Compute/virtualMachines/restart/action" },
  }),
];

export { AzureMonitorActivityComputeVMCommandExecuted as rule };
