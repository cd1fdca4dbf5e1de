import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext, gcpPrincipal, gcpResourceName, isGcsServiceAgent } from "@pypanther/helpers/gcp";

/** Cloud Storage encrypts with a key of another project: whoever owns that project decides who may read the data. */
export class GCPKMSCrossProjectEncryption extends Rule {
  id = "GCP.KMS.CrossProjectEncryption-prototype";
  displayName = "GCP KMS Cross-Project Encryption";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "KMS", "Encryption", "Ransomware"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Objects of one project were encrypted with a key that is kept in a different one. Should the key not be yours, neither is the data any more.";
  defaultRunbook =
    "1. Look up who owns the project of the key; a central key project of your own is harmless. " +
    "2. If it is foreign, find the buckets whose default key it is and who set it. " +
    "3. Copy what can still be read to a bucket with a key of your own, and revoke the caller's access. " +
    "4. Call in incident response: this is how buckets are held to ransom.";
  defaultReference =
    "https://cloud.google.com/kms/docs/encrypt-decrypt https://cloud.google.com/storage/docs/encryption/customer-managed-keys";
  summaryAttributes = [
    "protoPayload:authenticationInfo:principalEmail",
    "protoPayload:resourceName",
    "resource:labels:project_id",
  ];

  when: When = { "protoPayload.methodName": "Encrypt", "protoPayload.serviceName": "cloudkms.googleapis.com" };

  rule(event: PantherEvent) {
    if (!isGcsServiceAgent(event.string("protoPayload", "authenticationInfo", "principalEmail"))) return false;
    const [logRoot, source] = event.string("logName").split("/", 2);
    const [keyRoot, keyProject] = event.string("protoPayload", "resourceName").split("/", 2);
    return (
      logRoot === "projects" &&
      keyRoot === "projects" &&
      Boolean(source) &&
      keyProject !== undefined &&
      source !== keyProject
    );
  }

  title(event: PantherEvent) {
    return `[${gcpPrincipal(event, "<UNKNOWN_PRINCIPAL>")}] encrypts with a key of another project: [${gcpResourceName(event, "<UNKNOWN_KMS_KEY>")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...gcpAlertContext(event), kms_key: gcpResourceName(event, "<UNKNOWN_KMS_KEY>") };
  }
}
