import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpResourceLabel, isGcsServiceAgent } from "@pypanther/helpers/gcp";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** Cloud Storage encrypts with a customer-managed key over and over, as when a bucket is rewritten to be held to ransom. */
export class GCPKMSBulkEncryption extends Rule<GcpAuditLog> {
  id = "GCP.KMS.BulkEncryption-prototype";
  displayName = "GCP KMS Bulk Encryption by GCS Service Account";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Google Cloud KMS", "Impact:Data Encrypted for Impact", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1486"] };
  dedupPeriodMinutes = 15;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Cloud Storage encrypted with a customer-managed key many times within minutes. An attacker may be rewriting a " +
    "bucket to hold it to ransom.";
  defaultRunbook =
    "1. Find the bucket that the key protects and who set the key as its default. " +
    "2. Check whether a migration or a planned key change explains it. " +
    "3. Protect the key from destruction; without it the objects are lost. " +
    "4. Suspend the principal that rewrites objects and freeze the bucket's policy if nothing explains it.";
  defaultReference =
    "https://cloud.google.com/kms/docs/reference/rest/v1/projects.locations.keyRings.cryptoKeys/encrypt";
  summaryAttributes = ["severity", "p_any_emails"];

  when: When = {
    "protoPayload.methodName": "Encrypt",
    "protoPayload.serviceName": "cloudkms.googleapis.com",
    severity: not("ERROR"),
  };

  rule(event: PantherEvent<GcpAuditLog>) {
    return isGcsServiceAgent(event.string("protoPayload", "authenticationInfo", "principalEmail"));
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `Cloud Storage encrypts in bulk with key ${titleValue(gcpResourceLabel(event, "crypto_key_id", ""), "of an unknown name")}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return {
      principal: event.deepGet("protoPayload", "authenticationInfo", "principalEmail"),
      kms_key: event.deepGet("protoPayload", "resourceName"),
      key_ring: event.deepGet("resource", "labels", "key_ring_id"),
      crypto_key: event.deepGet("resource", "labels", "crypto_key_id"),
      project: event.deepGet("resource", "labels", "project_id"),
      status: event.deepGet("protoPayload", "status"),
      location: event.deepGet("resource", "labels", "location"),
    };
  }
}
