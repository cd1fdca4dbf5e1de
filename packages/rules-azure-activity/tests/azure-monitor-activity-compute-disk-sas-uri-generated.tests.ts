import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityComputeDiskSASURIGenerated } from "../src/azure-monitor-activity-compute-disk-sas-uri-generated";
import { activity, contextOf } from "./activity";

const log = activity("Microsoft.Compute/disks/beginGetAccess/action", "Microsoft.Compute/disks/ledger-data-01");

export const tests = [
  new RuleTest({
    name: "a download link is made",
    expectedResult: true,
    log,
    expectedTitle: "Download link made for Azure managed disk [ledger-data-01]",
    expectedSeverity: "HIGH",
    expectedAlertContext: { ...contextOf(log), disk_name: "ledger-data-01" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.COMPUTE/DISKS/BEGINGETACCESS/ACTION", resourceId: undefined },
    expectedTitle: "Download link made for Azure managed disk of an unknown name",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Compute/disks/endGetAccess/action" },
  }),
];

export { AzureMonitorActivityComputeDiskSASURIGenerated as rule };
