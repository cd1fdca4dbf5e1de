import {
  type AlertContext,
  type PantherEvent,
  type Reports,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import {
  azureActivityAlertContext,
  azureBlobContext,
  azureResourceName,
  withoutPort,
} from "@pypanther/helpers/azure-activity";
import { AzureOperationRule } from "@pypanther/helpers/azure-operation-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Blobs are downloaded in number from one address, which is how stored data is carried off. */
export class AzureMonitorActivityStorageBlobBulkExtraction extends AzureOperationRule {
  id = "Azure.MonitorActivity.Storage.Blob.BulkExtraction-prototype";
  displayName = "Azure Storage Blob Bulk Extraction";
  tags = ["Exfiltration", "Collection", "Storm-0501", "Defender for Cloud", "Data Theft"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567", "TA0009:T1530"] };
  dedupPeriodMinutes = 15;
  threshold = 50;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Many blobs of a storage account went to the same address within minutes. Scripts raise the suspicion of " +
    "theft.";
  defaultRunbook =
    "1. Identify the credential behind the downloads: account key, SAS token or identity. " +
    "2. Ask the owner whether an export or migration is going on. " +
    "3. Revoke the credential and block the address if not. " +
    "4. List the blobs that were taken and judge what they disclose.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/defender-for-cloud/alerts-azure-storage";
  summaryAttributes = ["callerIpAddress", "resourceId", "properties:objectKey"];

  when: When = { "properties.metricResponseType": "Success" };

  operations: string[] = ["GETBLOB"];

  /** Parts of user agents, in lower case, that belong to scripts and make the alert one of high severity. */
  scriptAgents: string[] = ["python", "curl", "wget", "powershell", "bash", "script"];

  title(event: PantherEvent) {
    const account = titleValue(azureResourceName(event, "storageAccounts", ""), "of an unknown name");
    const caller = titleValue(withoutPort(event.string("callerIpAddress")), "an unknown address");
    return `Blobs of Azure storage account ${account} downloaded from ${caller}`;
  }

  dedup(event: PantherEvent) {
    const account = azureResourceName(event, "storageAccounts", "unknown");
    return `${account}:${withoutPort(event.string("callerIpAddress")) || "unknown"}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const agent = event.string("properties", "userAgentHeader").toLowerCase();
    return this.scriptAgents.some((part) => agent.includes(part)) ? Severity.HIGH : Severity.MEDIUM;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...azureActivityAlertContext(event), ...azureBlobContext(event) };
  }
}
