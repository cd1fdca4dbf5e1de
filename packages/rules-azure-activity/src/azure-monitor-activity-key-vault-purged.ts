import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureCallerAddress, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";

/** A Key Vault in the recycle bin was purged, and with it every key, secret and certificate in it, for ever. */
export class AzureMonitorActivityKeyVaultPurged extends AzureActivityRule {
  id = "Azure.MonitorActivity.KeyVault.Purged-prototype";
  displayName = "Azure Key Vault Permanently Purged";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The last copy of a Key Vault was erased. Nothing that was in it can be brought back by Microsoft or by you.";
  defaultRunbook =
    "1. List the services that used the vault and warn their owners. " +
    "2. Ask the caller who approved the purge. " +
    "3. Look for the deletion before it and for other vaults handled the same way. " +
    "4. Without approval, suspend the caller and switch on purge protection everywhere else.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.KEYVAULT/LOCATIONS/DELETEDVAULTS/PURGE/ACTION"];

  contextNames: Record<string, string> = { keyvault_name: "deletedVaults" };

  title(event: PantherEvent) {
    const vault = azureResourceName(event, "deletedVaults", "<UNKNOWN_KEYVAULT>");
    const caller = azureCallerAddress(event);
    return `Azure Key Vault [${vault}] purged for good from [${caller}]`;
  }
}
