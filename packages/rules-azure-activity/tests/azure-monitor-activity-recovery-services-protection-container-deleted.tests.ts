import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityRecoveryServicesProtectionContainerDeleted } from "../src/azure-monitor-activity-recovery-services-protection-container-deleted";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/delete",
  "Microsoft.RecoveryServices/vaults/rsv-main/backupFabrics/Azure/protectionContainers/vm-ledger-01",
);

export const tests = [
  new RuleTest({
    name: "a protection container is deleted",
    expectedResult: true,
    log,
    expectedTitle: "Backup container [vm-ledger-01] deleted from Recovery Services vault [rsv-main]",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      ...contextOf(log),
      vault_name: "rsv-main",
      protection_container: "vm-ledger-01",
      backup_fabric: "Azure",
    },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: {
      ...log,
      operationName: "MICROSOFT.RECOVERYSERVICES/VAULTS/BACKUPFABRICS/PROTECTIONCONTAINERS/DELETE",
      resourceId: undefined,
    },
    expectedTitle: "Backup container of an unknown name deleted from Recovery Services vault of an unknown name",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/write" },
  }),
];

export { AzureMonitorActivityRecoveryServicesProtectionContainerDeleted as rule };
