import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpResourceTitle } from "@pypanther/helpers/gcp-title";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { GcpAuditLog } from "./events";

/** A log bucket or an export of logs was deleted, so that what happens next may leave no trace. */
export class GCPLogBucketOrSinkDeleted extends Rule<GcpAuditLog> {
  id = "GCP.Log.Bucket.Or.Sink.Deleted-prototype";
  displayName = "GCP Log Bucket or Sink Deleted";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Logging", "Bucket", "Sink", "Infrastructure"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A log bucket or log sink was deleted. An attacker does this so that later actions are not recorded.";
  defaultRunbook =
    "1. Identify which records no longer arrive, and since when. " +
    "2. Ask the actor and check the infrastructure code for the removal. " +
    "3. Create the sink again, or undelete the bucket, which is possible for seven days. " +
    "4. Review the actor's other calls around the same time, as the gap may hide more.";
  defaultReference = "https://cloud.google.com/logging/docs";

  when: When = { "protoPayload.methodName": contains(".DeleteBucket", ".DeleteSink") };

  rule(event: PantherEvent<GcpAuditLog>) {
    const granted = event.readers("protoPayload", "authorizationInfo").some((check) => isTruthy(check.get("granted")));
    return granted && /v\d\.ConfigServiceV\d\.Delete(?:Bucket|Sink)/.test(event.string("protoPayload", "methodName"));
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} deleted log bucket or sink ${gcpResourceTitle(event, "of an unknown name")}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
