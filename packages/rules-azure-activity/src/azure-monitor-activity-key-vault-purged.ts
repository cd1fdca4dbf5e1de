import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureCallerAddress, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Key Vault in the recycle bin was purged, and with it every key, secret and certificate in it, for ever. */
export class AzureMonitorActivityKeyVaultPurged extends AzureActivityRule {
  id = "Azure.MonitorActivity.KeyVault.Purged-prototype";
  displayName = "Azure Key Vault Permanently Purged";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A deleted Key Vault was purged with every key, secret and certificate in it. Neither you nor Microsoft can " +
    "restore them.";
  defaultRunbook =
    "1. List the services that used the vault and warn their owners. " +
    "2. Ask the caller who approved the purge. " +
    "3. Look for the deletion before it and for other vaults treated the same way. " +
    "4. Suspend the caller and turn on purge protection elsewhere if nobody approved it.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.KEYVAULT/LOCATIONS/DELETEDVAULTS/PURGE/ACTION"];

  contextNames: Record<string, string> = { keyvault_name: "deletedVaults" };

  title(event: PantherEvent) {
    const vault = titleValue(azureResourceName(event, "deletedVaults", ""), "of an unknown name");
    const caller = azureCallerAddress(event);
    return `Azure Key Vault ${vault} purged for good from ${caller}`;
  }
}
