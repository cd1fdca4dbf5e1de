import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityVirtualMachineDeleted } from "../src/azure-monitor-activity-virtual-machine-deleted";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.Compute/virtualMachines/delete", "Microsoft.Compute/virtualMachines/vm-ledger-01");

export const tests = [
  new RuleTest({
    name: "a machine is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure virtual machine [vm-ledger-01] deleted",
    expectedSeverity: "INFO",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.COMPUTE/VIRTUALMACHINES/DELETE", resourceId: undefined },
    expectedTitle: "Azure virtual machine of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Compute/virtualMachines/deallocate/action" },
  }),
];

export { AzureMonitorActivityVirtualMachineDeleted as rule };
