import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpActorTitle, gcpResourceTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** Objects in Cloud Storage are being deleted; many in a row may be sabotage. */
export class GCPGCSBulkDeletion extends Rule<GcpAuditLog> {
  id = "GCP.GCS.BulkDeletion-prototype";
  displayName = "GCP GCS Bulk Object Deletion";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Google Cloud Storage", "Impact:Data Destruction", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485"] };
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An object in Cloud Storage was deleted; the rule counts such deletions. A long series may be sabotage.";
  defaultRunbook =
    "1. See how many objects of which buckets are gone, and by whom. " +
    "2. Check for a lifecycle job or clean-up that explains it. " +
    "3. Stop the principal and restore from soft delete or versions. " +
    "4. Look for a ransom demand and for copies made before.";
  defaultReference = "https://cloud.google.com/storage/docs/json_api/v1/objects/delete";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_emails"];

  when: When = {
    "protoPayload.methodName": "storage.objects.delete",
    "protoPayload.serviceName": "storage.googleapis.com",
    severity: not("ERROR"),
  };

  title(event: PantherEvent<GcpAuditLog>) {
    return `Object ${gcpResourceTitle(event, "of an unknown name")} deleted in bulk by ${gcpActorTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return {
      principal: event.deepGet("protoPayload", "authenticationInfo", "principalEmail"),
      project: event.deepGet("resource", "labels", "project_id"),
      status: event.deepGet("protoPayload", "status"),
      location: event.deepGet("resource", "labels", "location"),
      resource: event.deepGet("protoPayload", "resourceName"),
    };
  }
}
