import { type PantherEvent, type Reports, Severity, type SeverityOrDefault } from "@pypanther/core";
import { azureCallerAddress, azureOperation, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A secret of a Key Vault was fetched, restored or recovered, as happens when credentials are being stolen. */
export class AzureMonitorActivityKeyVaultSecretAccessedOrRecovered extends AzureActivityRule {
  id = "Azure.MonitorActivity.KeyVault.SecretAccessedOrRecovered-prototype";
  displayName = "Azure Key Vault Secret Accessed or Recovered";
  tags = [
    "AZT604.1",
    "AZT704.3",
    "Credential Access",
    "Collection",
    "Credentials from Password Stores",
    "Data from Cloud Storage",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1555", "TA0009:T1530"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Key Vault secret was handed out or brought back from deletion. Whoever received it can sign in wherever it " +
    "is valid.";
  defaultRunbook =
    "1. Name the secret and the system that it opens. " +
    "2. Compare caller and address with those that fetch it day by day. " +
    "3. Search that system for sign-ins from the same address. " +
    "4. Replace the secret and cut the caller's access to the vault unless the access is explained.";
  defaultReference = "https://blog.pwnedlabs.io/climbing-the-azure-ladder-part-1";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = [
    "MICROSOFT.KEYVAULT/VAULTS/SECRETS/GETSECRET/ACTION",
    "MICROSOFT.KEYVAULT/VAULTS/SECRETS/RECOVER/ACTION",
    "MICROSOFT.KEYVAULT/VAULTS/SECRETS/RESTORE/ACTION",
  ];

  contextNames: Record<string, string> = { keyvault_name: "vaults", secret_name: "secrets" };

  title(event: PantherEvent) {
    const vault = titleValue(azureResourceName(event, "vaults", ""), "of an unknown name");
    const caller = azureCallerAddress(event);
    const what = this.isRecovery(event) ? "Deleted secret recovered" : "Secret accessed";
    return `${what} in Azure Key Vault ${vault} from ${caller}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return this.isRecovery(event) ? Severity.MEDIUM : "DEFAULT";
  }

  private isRecovery(event: PantherEvent) {
    return azureOperation(event) === "MICROSOFT.KEYVAULT/VAULTS/SECRETS/RECOVER/ACTION";
  }
}
