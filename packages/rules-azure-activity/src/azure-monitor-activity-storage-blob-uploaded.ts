import {
  type AlertContext,
  ignoringCase,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { azureBlobContext } from "@pypanther/helpers/azure-activity";
import type { AzureMonitorActivity } from "./events";

/** A blob was written; rules that correlate events build on this. */
export class AzureMonitorActivityStorageBlobUploaded extends Rule<AzureMonitorActivity> {
  id = "Azure.MonitorActivity.Storage.Blob.Uploaded-prototype";
  displayName = "Azure Storage Blob Uploaded";
  createAlert = false;
  logTypes = [LogType.AZURE_MONITOR_ACTIVITY];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A blob was written to a storage account. The signal counts only together with other events.";
  defaultRunbook =
    "1. Look at the alert that this signal contributed to. " +
    "2. Check who wrote the blob and whether its name or ending hints at encryption. " +
    "3. Compare with the account's usual uploads.";
  summaryAttributes = ["callerIpAddress", "resourceId"];

  when: When = { operationName: ignoringCase("PutBlob"), "properties.metricResponseType": "Success" };

  alertContext(event: PantherEvent<AzureMonitorActivity>): AlertContext {
    return azureBlobContext(event);
  }
}
