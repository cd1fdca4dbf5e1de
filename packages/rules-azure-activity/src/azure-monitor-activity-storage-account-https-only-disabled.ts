import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { AzureStorageSettingRule } from "@pypanther/helpers/azure-storage-setting-rule";

/** A storage account accepts unencrypted requests again, which anyone on the way can read and change. */
export class AzureMonitorActivityStorageAccountHttpsOnlyDisabled extends AzureStorageSettingRule {
  id = "Azure.MonitorActivity.StorageAccount.HttpsOnlyDisabled-prototype";
  displayName = "Azure Storage Account HTTPS-Only Traffic Disabled";
  tags = ["Command and Control", "Application Layer Protocol"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1071"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The demand for HTTPS has been lifted from a storage account. Data and SAS tokens may now cross the network " +
    "in clear.";
  defaultRunbook =
    "1. Demand secure transfer again. " +
    "2. Find clients that talk plain HTTP to the account since. " +
    "3. Ask the caller which old client made this necessary. " +
    "4. Replace SAS tokens that were sent in clear.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/storage/common/storage-require-secure-transfer";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/WRITE"];

  setting: string[] = ["properties", "supportsHttpsTrafficOnly"];

  settingValue: boolean | string = false;

  rule(event: PantherEvent) {
    return super.rule(event) && !this.createsAccount(event);
  }

  title(event: PantherEvent) {
    return `Azure storage account ${this.account(event)} accepts plain HTTP`;
  }
}
