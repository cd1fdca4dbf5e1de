import { type PantherEvent, type Reports, type RuleStatus, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Somebody listed the keys of a storage account; each opens all of its data and bypasses Entra ID. */
export class AzureMonitorActivityStorageAccountKeysListed extends AzureActivityRule {
  id = "Azure.MonitorActivity.StorageAccount.KeysListed-prototype";
  displayName = "Azure Storage Account Keys Listed";
  status: RuleStatus = "Experimental";
  tags = [
    "Credential Access",
    "Unsecured Credentials",
    "Collection",
    "Data from Cloud Storage",
    "AZT605",
    "AZT605.1",
    "AZT701.2",
    "Resource Secret Reveal",
    "Storage Account Access Key Dumping",
    "Automation Account Credential Secret Dump",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552", "TA0009:T1530"] };
  threshold = 50;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Storage account keys were retrieved over and over. Harvested keys work from anywhere until they are rotated.";
  defaultRunbook =
    "1. Separate tools that list keys as part of their work from people and unknown applications. " +
    "2. Check caller and address against earlier listings of the same account. " +
    "3. Look for data access with the key from new addresses afterwards. " +
    "4. Rotate both keys if the listing has no good explanation.";
  defaultReference = "https://microsoft.github.io/Azure-Threat-Research-Matrix/CredentialAccess/AZT605/AZT605-1";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/LISTKEYS/ACTION"];

  title(event: PantherEvent) {
    const account = titleValue(azureResourceName(event, "storageAccounts", ""), "of an unknown name");
    return `Keys of Azure storage account ${account} listed`;
  }
}
