import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureCallerAddress, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Key Vault was deleted, and whatever depends on its keys and secrets stops working. */
export class AzureMonitorActivityKeyVaultDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.KeyVault.Deleted-prototype";
  displayName = "Azure Key Vault Deleted";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Key Vault is gone. Until it is recovered nothing can be decrypted or unlocked with what it held.";
  defaultRunbook =
    "1. Check whether soft delete keeps the vault, and until when. " +
    "2. Ask the caller and the owners of dependent services whether this was agreed. " +
    "3. Recover the vault if not, and forbid purging by policy. " +
    "4. Watch for a purge of the same vault, which would be final.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.KEYVAULT/VAULTS/DELETE"];

  contextNames: Record<string, string> = { keyvault_name: "vaults" };

  title(event: PantherEvent) {
    const vault = titleValue(azureResourceName(event, "vaults", ""), "of an unknown name");
    const caller = azureCallerAddress(event);
    return `Azure Key Vault ${vault} deleted from ${caller}`;
  }
}
