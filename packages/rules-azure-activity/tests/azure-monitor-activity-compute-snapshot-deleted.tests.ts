import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityComputeSnapshotDeleted } from "../src/azure-monitor-activity-compute-snapshot-deleted";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.Compute/snapshots/delete", "Microsoft.Compute/snapshots/ledger-data-01-0310");

export const tests = [
  new RuleTest({
    name: "a snapshot is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure disk snapshot [ledger-data-01-0310] deleted",
    expectedSeverity: "LOW",
    expectedAlertContext: { ...contextOf(log), snapshot_name: "ledger-data-01-0310" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.COMPUTE/SNAPSHOTS/DELETE", resourceId: undefined },
    expectedTitle: "Azure disk snapshot of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Compute/snapshots/write" },
  }),
];

export { AzureMonitorActivityComputeSnapshotDeleted as rule };
