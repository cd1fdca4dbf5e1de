import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gcpPolicyDeltas, gcpProject } from "@pypanther/helpers/gcp";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** A role was granted that lets its holder act as, or issue tokens for, a service account. */
export class GCPPermissionsGrantedtoCreateorManageServiceAccountKey extends Rule<GcpAuditLog> {
  id = "GCP.Permissions.Granted.to.Create.or.Manage.Service.Account.Key-prototype";
  displayName = "GCP Permissions Granted to Create or Manage Service Account Key";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The policy of a service account or project gained a binding that amounts to impersonation.";
  defaultRunbook =
    "1. Name the member who got the role and the service accounts it reaches. " +
    "2. Check the request for the grant; limit it to one account and to a time if it stands. " +
    "3. Remove it otherwise, and end what tokens were made with it.";
  defaultReference = "https://cloud.google.com/iam/docs/keys-create-delete";

  when: When = { "protoPayload.methodName": contains("SetIAMPolicy") };

  /** The roles that let their holder work in the name of a service account. */
  serviceAccountManageRoles: string[] = ["roles/iam.serviceAccountTokenCreator", "roles/iam.serviceAccountUser"];

  rule(event: PantherEvent<GcpAuditLog>) {
    const deltas = gcpPolicyDeltas(event);
    const lastDistinct = (field: string) => [...new Set(deltas.map((delta) => delta.string(field)))].at(-1) ?? "";
    return lastDistinct("action") === "ADD" && this.serviceAccountManageRoles.includes(lastDistinct("role"));
  }

  title(event: PantherEvent<GcpAuditLog>) {
    const target = event.string("resource", "labels", "email_id") || gcpProject(event, "<TARGET_NOT_FOUND>");
    return `${gcpActorTitle(event)} granted the use of service accounts on [${target}]`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return { resource: event.get("resource"), serviceData: event.deepGet("protoPayload", "serviceData") };
  }
}
