import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityComputeRestorePointCollectionDeleted } from "../src/azure-monitor-activity-compute-restore-point-collection-deleted";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Compute/restorePointCollections/delete",
  "Microsoft.Compute/restorePointCollections/rpc-ledger",
);

export const tests = [
  new RuleTest({
    name: "a restore point collection is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure restore point collection [rpc-ledger] deleted",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: contextOf(log),
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.COMPUTE/RESTOREPOINTCOLLECTIONS/DELETE", resourceId: undefined },
    expectedTitle: "Azure restore point collection of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Compute/restorePointCollections/write" },
  }),
];

export { AzureMonitorActivityComputeRestorePointCollectionDeleted as rule };
