import { type AlertContext, type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureActivityAlertContext, azureRequestBodyValue, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A storage account got a new access key, by routine or by someone who wants it for themselves. */
export class AzureMonitorActivityStorageAccountKeyRegenerated extends AzureActivityRule {
  id = "Azure.MonitorActivity.StorageAccount.KeyRegenerated-prototype";
  displayName = "Azure Storage Account Key Regenerated";
  tags = ["Persistence", "Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A storage account key was regenerated. An attacker can lock others out and use the new key.";
  defaultRunbook =
    "1. Check whether a rotation was due and who is in charge of it. " +
    "2. See whether the keys were listed after that and by whom. " +
    "3. Watch for use of the account from new addresses. " +
    "4. Rotate both keys yourself if the caller had no business doing so.";
  defaultReference = "https://www.elastic.co/guide/en/security/8.19/azure-storage-account-key-regenerated.html";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/REGENERATEKEY/ACTION"];

  title(event: PantherEvent) {
    const account = titleValue(azureResourceName(event, "storageAccounts", ""), "of an unknown name");
    return `Key ${titleValue(azureRequestBodyValue(event, "keyName"), "of an unknown name")} of Azure storage account ${account} regenerated`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...azureActivityAlertContext(event), key_name: this.keyName(event) };
  }

  private keyName(event: PantherEvent) {
    return azureRequestBodyValue(event, "keyName") ?? "<UNKNOWN_KEY>";
  }
}
