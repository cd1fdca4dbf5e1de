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
import { gcpResourceLabel } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpMethodTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** A bucket was deleted or its settings were changed, which can lose data or take its safeguards away. */
export class GCPCloudStorageBucketsModifiedOrDeleted extends Rule<GcpAuditLog> {
  id = "GCP.Cloud.Storage.Buckets.Modified.Or.Deleted-prototype";
  displayName = "GCP Cloud Storage Buckets Modified Or Deleted";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = [
    "GCP",
    "Google Cloud Storage",
    "Defense Evasion:Impair Defenses",
    "Impact:Data Encrypted for Impact",
    "Ransomware",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0040:T1486"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A storage bucket was changed or deleted. An attacker can destroy data or remove its protection this way.";
  defaultRunbook =
    "1. Compare retention, versioning, public access and default key with what they were. " +
    "2. Check the change against code or a ticket. " +
    "3. Restore the settings; a deleted bucket can be brought back while soft delete holds it. " +
    "4. Limit the actor if they had no reason.";
  defaultReference = "https://cloud.google.com/storage/docs/json_api/v1/buckets/update";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_emails"];

  when: When = {
    "protoPayload.serviceName": "storage.googleapis.com",
    "protoPayload.methodName": () => this.bucketOperations,
    severity: not("ERROR"),
  };

  /** The methods that change or remove a bucket. */
  bucketOperations: string[] = ["storage.buckets.delete", "storage.buckets.update"];

  title(event: PantherEvent<GcpAuditLog>) {
    const bucket = titleValue(gcpResourceLabel(event, "bucket_name", ""), "of an unknown name");
    return `${gcpActorTitle(event)} called ${gcpMethodTitle(event)} on bucket ${bucket} in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return {
      actor: event.deepGet("protoPayload", "authenticationInfo", "principalEmail"),
      bucket: event.deepGet("resource", "labels", "bucket_name"),
      source_ip: event.deepGet("protoPayload", "requestMetadata", "callerIp"),
      user_agent: event.deepGet("protoPayload", "requestMetadata", "callerSuppliedUserAgent"),
      project: event.deepGet("resource", "labels", "project_id"),
    };
  }
}
