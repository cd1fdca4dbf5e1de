import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureCallerAddress, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A certificate was read from a Key Vault; with its private key one can pose as the service it belongs to. */
export class AzureMonitorActivityKeyVaultCertificateAccessed extends AzureActivityRule {
  id = "Azure.MonitorActivity.KeyVault.CertificateAccessed-prototype";
  displayName = "Azure Key Vault Certificate Accessed";
  tags = [
    "AZT604",
    "AZT604.2",
    "Credential Access",
    "Collection",
    "Credentials from Password Stores",
    "Data from Cloud Storage",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1555", "TA0009:T1530"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A caller fetched a certificate out of a Key Vault. Stolen certificates give access that survives password " +
    "resets.";
  defaultRunbook =
    "1. Compare caller and address with those that normally use this certificate. " +
    "2. Find the application that needs it and ask its owner about the access. " +
    "3. Look for sign-ins that used the certificate from elsewhere. " +
    "4. Reissue it and revoke the old one if the access stays unexplained.";
  defaultReference = "https://microsoft.github.io/Azure-Threat-Research-Matrix/CredentialAccess/AZT604/AZT604-2";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.KEYVAULT/VAULTS/CERTIFICATES/READ"];

  contextNames: Record<string, string> = { keyvault_name: "vaults", certificate_name: "certificates" };

  title(event: PantherEvent) {
    const vault = titleValue(azureResourceName(event, "vaults", ""), "of an unknown name");
    const caller = azureCallerAddress(event);
    return `Certificate read in Azure Key Vault ${vault} from ${caller}`;
  }
}
