import {
  type AlertContext,
  anyItem,
  endsWith,
  LogType,
  not,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** A Cloud Run service was deployed; its code runs with the rights of the service account given to it. */
export class GCPCloudRunServiceCreated extends Rule<GcpAuditLog> {
  id = "GCP.Cloud.Run.Service.Created-prototype";
  displayName = "GCP Cloud Run Service Created";
  createAlert = false;
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A Cloud Run service was created. Its code runs with the rights of its service account, which an attacker can " +
    "use.";
  defaultRunbook =
    "1. Look at the image and the service account of the service. " +
    "2. Check whether the deployment came from a pipeline or a ticket. " +
    "3. Delete the service if nobody claims it, and review what its account did.";
  defaultReference = "https://cloud.google.com/run/docs/quickstarts/deploy-container";

  when: When = {
    "protoPayload.methodName": endsWith("Services.CreateService"),
    severity: not("ERROR"),
    "protoPayload.authorizationInfo": anyItem({ permission: "run.services.create", granted: true }),
  };

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} created a Cloud Run service in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    const spec = event.deepGet("protoPayload", "request", "service", "spec", "template", "spec");
    return { ...gcpAlertContext(event), service_account: spec ?? "<SERVICE_ACCOUNT_NOT_FOUND>" };
  }
}
