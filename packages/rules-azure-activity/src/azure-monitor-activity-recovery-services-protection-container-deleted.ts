import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A backup container was deleted from a Recovery Services vault, as ransomware crews do before they encrypt. */
export class AzureMonitorActivityRecoveryServicesProtectionContainerDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.RecoveryServices.ProtectionContainerDeleted-prototype";
  displayName = "Azure Recovery Services Protection Container Deleted";
  tags = [
    "Impact",
    "Inhibit System Recovery",
    "Data Destruction",
    "Defense Evasion",
    "Impair Defenses",
    "Ransomware",
    "Storm-0501",
    "Backup",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1490", "TA0040:T1485", "TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A protection container has been unregistered, so the machines or shares in it are backed up no longer and " +
    "may be beyond restoring.";
  defaultRunbook =
    "1. Stop further damage: suspend the caller unless the backup team confirms the change right away. " +
    "2. Undelete the backup items while soft delete still holds them. " +
    "3. See whether other backups, locks or snapshots went at the same time. " +
    "4. Check the protected machines for signs of encryption.";
  defaultReference =
    "https://www.microsoft.com/en-us/security/blog/2025/08/27/storm-0501s-evolving-techniques-lead-to-cloud-based-ransomware/";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.RECOVERYSERVICES/VAULTS/BACKUPFABRICS/PROTECTIONCONTAINERS/DELETE"];

  contextNames: Record<string, string> = {
    vault_name: "vaults",
    protection_container: "protectionContainers",
    backup_fabric: "backupFabrics",
  };

  title(event: PantherEvent) {
    const container = titleValue(azureResourceName(event, "protectionContainers", ""), "of an unknown name");
    const vault = titleValue(azureResourceName(event, "vaults", ""), "of an unknown name");
    return `Backup container ${container} deleted from Recovery Services vault ${vault}`;
  }
}
