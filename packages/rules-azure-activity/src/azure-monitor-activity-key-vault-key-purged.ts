import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureCallerAddress, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A key was purged from a vault beyond recovery, and data encrypted with it may be lost. */
export class AzureMonitorActivityKeyVaultKeyPurged extends AzureActivityRule {
  id = "Azure.MonitorActivity.KeyVault.KeyPurged-prototype";
  displayName = "Azure Key Vault Key Permanently Purged";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A key was purged from a Key Vault and cannot be recovered. An attacker destroys data this way unless a backup of " +
    "the key exists.";
  defaultRunbook =
    "1. Find out what was encrypted with the key. " +
    "2. Look for a backup of the key and secure it. " +
    "3. Ask the caller for the ticket. " +
    "4. Lock the caller's account and protect the remaining keys from purging if there is none.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.KEYVAULT/VAULTS/KEYS/PURGE/ACTION"];

  contextNames: Record<string, string> = { keyvault_name: "vaults", key_name: "keys" };

  title(event: PantherEvent) {
    const vault = titleValue(azureResourceName(event, "vaults", ""), "of an unknown name");
    const caller = azureCallerAddress(event);
    return `Key purged for good in Azure Key Vault ${vault} from ${caller}`;
  }
}
