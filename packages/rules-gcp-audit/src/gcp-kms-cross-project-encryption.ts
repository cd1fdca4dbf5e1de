import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext, gcpResourceName, isGcsServiceAgent } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpResourceTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** Cloud Storage encrypts with foreign key whoever owns that project decides who may read the data. */
export class GCPKMSCrossProjectEncryption extends Rule<GcpAuditLog> {
  id = "GCP.KMS.CrossProjectEncryption-prototype";
  displayName = "GCP KMS Cross-Project Encryption";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "KMS", "Encryption", "Ransomware"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Cloud Storage encrypted objects with a key of another project. An attacker who owns that project can hold the " +
    "data to ransom.";
  defaultRunbook =
    "1. Look up who owns the project of the key. " +
    "2. Find the buckets whose default key it is and who set it. " +
    "3. Copy what can still be read to a bucket with a key of your own. " +
    "4. Revoke the caller's access and start incident response if the key is not yours.";
  defaultReference =
    "https://cloud.google.com/kms/docs/encrypt-decrypt https://cloud.google.com/storage/docs/encryption/customer-managed-keys";
  summaryAttributes = [
    "protoPayload:authenticationInfo:principalEmail",
    "protoPayload:resourceName",
    "resource:labels:project_id",
  ];

  when: When = { "protoPayload.methodName": "Encrypt", "protoPayload.serviceName": "cloudkms.googleapis.com" };

  rule(event: PantherEvent<GcpAuditLog>) {
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

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} encrypts with ${gcpResourceTitle(event, "an unknown key")}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return { ...gcpAlertContext(event), kms_key: gcpResourceName(event, "<UNKNOWN_KMS_KEY>") };
  }
}
