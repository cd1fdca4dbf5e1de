import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gcpProject } from "@pypanther/helpers/gcp";
import type { GcpAuditLog } from "./events";

/** The access policy of a bucket changed; its contents may be open to more people than before. */
export class GCPGCSIAMChanges extends Rule<GcpAuditLog> {
  id = "GCP.GCS.IAMChanges-prototype";
  displayName = "GCP GCS IAM Permission Changes";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Google Cloud Storage", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { CIS: ["2.1"], "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The IAM policy of a storage bucket was changed. An attacker may have gained access to its contents.";
  defaultRunbook =
    "1. List who was added and who was removed. " +
    "2. Confirm the change with the owner of the data. " +
    "3. Take unexplained members out and check what they read.";
  defaultReference = "https://cloud.google.com/storage/docs/access-control/iam-permissions";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_domain_names"];

  when: When = { "resource.type": "gcs_bucket", "protoPayload.methodName": "storage.setIamPermissions" };

  dedup(event: PantherEvent<GcpAuditLog>) {
    return gcpProject(event, "<UNKNOWN_PROJECT>");
  }
}
