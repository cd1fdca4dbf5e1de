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
import { gcpAlertContext, gcpLastPathSegment, gcpResourceName } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

function bindingsOf(event: PantherEvent<GcpAuditLog>) {
  return event.readers("protoPayload", "response", "bindings");
}

function rolesOf(event: PantherEvent<GcpAuditLog>): string[] {
  return bindingsOf(event)
    .map((binding) => binding.string("role"))
    .filter((role) => role !== "");
}

function rolesSummary(event: PantherEvent<GcpAuditLog>): string {
  const roles = rolesOf(event);
  const [first, ...others] = roles;
  if (first === undefined) return "an empty policy";
  return others.length > 0 ? `[${first}] and ${others.length} more` : `[${first}]`;
}

/** Who may call or manage a Cloud Run service was decided anew, which can expose it or leave a way back in. */
export class GCPCloudRunSetIAMPolicy extends Rule<GcpAuditLog> {
  id = "GCP.Cloud.Run.Set.IAM.Policy-prototype";
  displayName = "GCP Cloud Run Set IAM Policy";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The IAM policy of a Cloud Run service was replaced. An attacker can expose the service or keep access to it this " +
    "way.";
  defaultRunbook =
    "1. Look for allUsers, allAuthenticatedUsers and foreign accounts among the members. " +
    "2. Ask the service's owner whether the change is theirs. " +
    "3. Set the previous policy again if not. " +
    "4. Check the service's requests since the change.";
  defaultReference = "https://cloud.google.com/run/docs/securing/managing-access";

  when: When = {
    "protoPayload.methodName": endsWith("Services.SetIamPolicy"),
    severity: not("ERROR"),
    "protoPayload.authorizationInfo": anyItem({ permission: "run.services.setIamPolicy", granted: true }),
  };

  title(event: PantherEvent<GcpAuditLog>) {
    const service = titleValue(gcpLastPathSegment(gcpResourceName(event, "")), "of an unknown name");
    return `${gcpActorTitle(event)} set ${rolesSummary(event)} on Cloud Run service ${service} in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    const bindings = bindingsOf(event);
    const mapped = bindings.filter((binding) => binding.string("role") !== "" && binding.list("members").length > 0);
    return {
      ...gcpAlertContext(event),
      service_name: gcpLastPathSegment(event.string("protoPayload", "resourceName")),
      assigned_roles: rolesOf(event),
      members_granted: bindings.flatMap((binding) => binding.list("members")),
      role_to_members_mapping: Object.fromEntries(
        mapped.map((binding) => [binding.string("role"), binding.list("members")]),
      ),
    };
  }
}
