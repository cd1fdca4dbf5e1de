import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityComputeDiskDeleted } from "../src/azure-monitor-activity-compute-disk-deleted";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.Compute/disks/delete", "Microsoft.Compute/disks/ledger-data-01");

export const tests = [
  new RuleTest({
    name: "a disk is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure managed disk [ledger-data-01] deleted",
    expectedSeverity: "INFO",
    expectedAlertContext: { ...contextOf(log), disk_name: "ledger-data-01" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.COMPUTE/DISKS/DELETE", resourceId: undefined },
    expectedTitle: "Azure managed disk of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Compute/disks/write" },
  }),
];

export { AzureMonitorActivityComputeDiskDeleted as rule };
