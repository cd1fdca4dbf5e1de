import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureCallerAddress, azureOperation, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A key of a Key Vault was read, restored or recovered, any of which may put it into the wrong hands. */
export class AzureMonitorActivityKeyVaultKeyAccessedRecovered extends AzureActivityRule {
  id = "Azure.MonitorActivity.KeyVault.KeyAccessed.Recovered-prototype";
  displayName = "Azure Key Vault Key Accessed or Recovered";
  tags = [
    "AZT604",
    "AZT604.3",
    "AZT704",
    "AZT704.1",
    "Credential Access",
    "Discovery",
    "Credentials from Password Stores",
    "Account Discovery",
    "Cloud Account",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1555", "TA0007:T1087.004"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A key in a Key Vault was read, restored or recovered. An attacker with the key can decrypt the data it protects.";
  defaultRunbook =
    "1. Compare caller and address with the usual users of the key. " +
    "2. Ask why a restored or recovered key was deleted and who wants it back. " +
    "3. Look for decryption with the key and reads of the data it protects. " +
    "4. Rotate the key and narrow the vault's permissions if nobody can explain the access.";
  defaultReference = "https://microsoft.github.io/Azure-Threat-Research-Matrix/CredentialAccess/AZT604/AZT604-3";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = [
    "MICROSOFT.KEYVAULT/VAULTS/KEYS/READ/ACTION",
    "MICROSOFT.KEYVAULT/VAULTS/KEYS/RESTORE/ACTION",
    "MICROSOFT.KEYVAULT/VAULTS/KEYS/RECOVER/ACTION",
  ];

  contextNames: Record<string, string> = { keyvault_name: "vaults", key_name: "keys" };

  title(event: PantherEvent) {
    const vault = titleValue(azureResourceName(event, "vaults", ""), "of an unknown name");
    const caller = azureCallerAddress(event);
    return `Key ${this.verb(azureOperation(event))} in Azure Key Vault ${vault} from ${caller}`;
  }

  private verb(operation: string) {
    switch (operation) {
      case "MICROSOFT.KEYVAULT/VAULTS/KEYS/READ/ACTION":
        return "read";
      case "MICROSOFT.KEYVAULT/VAULTS/KEYS/RESTORE/ACTION":
        return "restored";
      case "MICROSOFT.KEYVAULT/VAULTS/KEYS/RECOVER/ACTION":
        return "recovered";
      default:
        return "accessed";
    }
  }
}
