import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { AzureMonitorActivityStorageBlobCPKEncryptionDetected } from "../azure-monitor-activity-storage-blob-cpk-encryption-detected";
import { AzureMonitorActivityStorageBlobUploaded } from "../azure-monitor-activity-storage-blob-uploaded";

/** A blob that was written and can no longer be read without a foreign key has been taken hostage. */
export class AzureStorageBlobUploadWithCPKEncryptionError extends CorrelationRule {
  id = "Azure.Storage.BlobUpload.WITH.CPKEncryptionError";
  displayName = "Azure Storage Blob Upload WITH CPK Encryption Error";
  enabled = false;
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1486", "TA0040:T1490"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A blob was written, and reading it failed because it is encrypted with a key supplied from outside. Ransomware " +
    "overwrites blobs like this.";
  defaultRunbook =
    "1. Ask the owner of the storage account whether an application encrypts with keys of its own. " +
    "2. Find out who wrote the blob, from which address and with which credential. " +
    "3. List the other blobs that the same caller has written. " +
    "4. If it was an attack, rotate the keys of the storage account, revoke its shared access signatures and restore " +
    "the blobs from versions or a backup.";
  defaultReference =
    "https://learn.microsoft.com/en-us/dotnet/api/azure.storage.blobs.models.bloberrorcode.blobusescustomerspecifiedencryption?view=azure-dotnet";

  lookbackMinutes = 1800;
  detection = group({
    steps: {
      "Blob Upload": AzureMonitorActivityStorageBlobUploaded,
      "CPK Access Denied": AzureMonitorActivityStorageBlobCPKEncryptionDetected,
    },
    match: { blob: "p_alert_context.blob_path" },
  });
}
