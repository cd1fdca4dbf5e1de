import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpMethodName, gcpPrincipal, gcpResourceName } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpResourceTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** The configuration of Cloud Logging was edited; retention, routing or exclusions may now hide evidence. */
export class GCPLoggingSettingsModified extends Rule<GcpAuditLog> {
  id = "GCP.Logging.Settings.Modified-prototype";
  displayName = "GCP Logging Settings Modified";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A setting of Cloud Logging was changed. An attacker can shorten retention or exclude records to hide their " +
    "actions.";
  defaultRunbook =
    "1. Compare the setting before and after the call. " +
    "2. Match the change with a ticket or a deployment. " +
    "3. Put back what shortens retention or leaves records out without reason.";
  defaultReference = "https://cloud.google.com/logging/docs/default-settings";

  when: When = { "protoPayload.serviceName": "logging.googleapis.com", "protoPayload.methodName": contains("Update") };

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} changed logging settings of ${gcpResourceTitle(event)}`;
  }

  dedup(event: PantherEvent<GcpAuditLog>) {
    return gcpPrincipal(event);
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return {
      resource: gcpResourceName(event),
      actor: gcpPrincipal(event),
      method: gcpMethodName(event, "<METHOD_NOT_FOUND>"),
    };
  }
}
