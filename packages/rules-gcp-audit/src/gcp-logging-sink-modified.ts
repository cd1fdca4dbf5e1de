import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpResourceTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** An export of logs was edited and may now deliver elsewhere or leave records out. */
export class GCPLoggingSinkModified extends Rule<GcpAuditLog> {
  id = "GCP.Logging.Sink.Modified-prototype";
  displayName = "GCP Logging Sink Modified";
  createAlert = false;
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Logging", "Sink", "Infrastructure"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The destination, filter or exclusions of a log sink changed. An attacker can redirect or drop records this way.";
  defaultRunbook =
    "1. Read the new destination and filter from the record. " +
    "2. Confirm that records still arrive where they are analysed. " +
    "3. Undo the edit if its author cannot explain it.";
  defaultReference = "https://cloud.google.com/logging/docs";

  when: When = { "protoPayload.methodName": contains(".UpdateSink") };

  rule(event: PantherEvent<GcpAuditLog>) {
    return /v\d\.ConfigServiceV\d\.UpdateSink/.test(event.string("protoPayload", "methodName"));
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} edited log sink ${gcpResourceTitle(event, "of an unknown name")}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
