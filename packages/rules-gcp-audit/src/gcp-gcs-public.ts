import { anyItem, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gcpResourceLabel } from "@pypanther/helpers/gcp";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** A bucket was opened to the world, or to everybody with a Google account. */
export class GCPGCSPublic extends Rule<GcpAuditLog> {
  id = "GCP.GCS.Public-prototype";
  displayName = "GCS Bucket Made Public";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Google Cloud Storage", "Collection:Data From Cloud Storage Object"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1530"] };
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A role that reads objects was given to allUsers or allAuthenticatedUsers on a bucket.";
  defaultRunbook =
    "1. Take the binding back now unless the bucket is meant to be public. " +
    "2. See what the bucket holds and read its access log since the change. " +
    "3. Find out who opened it and why. " +
    "4. Enforce public access prevention on the project.";
  defaultReference = "https://cloud.google.com/storage/docs/access-control/making-data-public";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_domain_names"];

  when: When = {
    "protoPayload.methodName": "storage.setIamPermissions",
    "protoPayload.serviceData.policyDelta.bindingDeltas": () =>
      anyItem({ action: "ADD", member: this.globalUsers, role: this.gcsReadRoles }),
  };

  /** The roles that read objects. */
  gcsReadRoles: string[] = ["roles/storage.objectAdmin", "roles/storage.objectViewer", "roles/storage.admin"];

  /** The members that stand for everybody. */
  globalUsers: string[] = ["allUsers", "allAuthenticatedUsers"];

  title(event: PantherEvent<GcpAuditLog>) {
    return `Bucket ${titleValue(gcpResourceLabel(event, "bucket_name", ""), "of an unknown name")} was made public`;
  }
}
