import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { AzureStorageSettingRule } from "@pypanther/helpers/azure-storage-setting-rule";

/** Access by shared key was allowed on a storage account; a key is a password for everything, tied to nobody. */
export class AzureMonitorActivityStorageAccountSharedKeyAccessEnabled extends AzureStorageSettingRule {
  id = "Azure.MonitorActivity.StorageAccount.SharedKeyAccessEnabled-prototype";
  displayName = "Azure Storage Account Shared Key Access Enabled";
  tags = ["Persistence", "Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Requests signed with an account key are accepted again. They bypass Entra ID, conditional access and per- " +
    "user audit.";
  defaultRunbook =
    "1. Ask the caller which client cannot use Entra ID. " +
    "2. See whether the keys were listed or used afterwards, and from where. " +
    "3. Forbid shared keys again once that client is mended. " +
    "4. Rotate both keys if anyone unexpected got hold of them.";
  defaultReference = "https://orca.security/resources/blog/azure-shared-key-authorization-exploitation/";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/WRITE"];

  setting: string[] = ["properties", "allowSharedKeyAccess"];

  settingValue: boolean | string = true;

  rule(event: PantherEvent) {
    return super.rule(event) && !this.createsAccount(event);
  }

  title(event: PantherEvent) {
    return `Shared key access allowed on Azure storage account ${this.account(event)}`;
  }
}
