import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { AzureStorageSettingRule } from "@pypanther/helpers/azure-storage-setting-rule";

/** A storage account was opened to all networks, where before only chosen ones could reach it. */
export class AzureMonitorActivityStorageAccountPublicNetworkAccessEnabled extends AzureStorageSettingRule {
  id = "Azure.MonitorActivity.StorageAccount.PublicNetworkAccessEnabled-prototype";
  displayName = "Azure Storage Account Public Network Access Enabled";
  tags = ["Exfiltration", "Exfiltration Over Web Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The firewall of a storage account lets everyone through by default. From then on only credentials guard the " +
    "data.";
  defaultRunbook =
    "1. Set the default action back to Deny unless the owner approves. " +
    "2. Read from which addresses the account was used since. " +
    "3. Check whether anonymous access or SAS tokens make the opening worse. " +
    "4. Ask the caller about the change and revoke their access if they cannot account for it.";
  defaultReference = "https://www.mitiga.io/blog/ransomware-strikes-azure-storage-are-you-ready";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/WRITE"];

  setting: string[] = ["properties", "networkAcls", "defaultAction"];

  settingValue: boolean | string = "Allow";

  rule(event: PantherEvent) {
    return super.rule(event) && !this.createsAccount(event);
  }

  title(event: PantherEvent) {
    return `Azure storage account ${this.account(event)} opened to all networks`;
  }
}
