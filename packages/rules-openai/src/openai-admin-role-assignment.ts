import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { openaiActor, openaiAlertContext, openaiDetails } from "@pypanther/helpers/openai";
import { titleValue } from "@pypanther/helpers/title-value";

function assignmentId(event: PantherEvent): string {
  return openaiDetails(event).string("id");
}

/** An owner's or administrator's role was assigned in OpenAI. */
export class OpenAIAdminRoleAssignment extends Rule {
  id = "OpenAI.Admin.Role.Assignment-prototype";
  displayName = "OpenAI Admin Role Assignment";
  logTypes = [LogType.OPENAI_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098", "TA0004:T1078", "TA0005:T1098.003"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An owner's or administrator's role was assigned in OpenAI. With it an attacker controls members, keys and " +
    "spending.";
  defaultRunbook =
    "1. Ask the user named in the title, by phone or chat, whether they assigned the role and why. " +
    "2. Check who or what principal_id in the alert context is, and whether it needs the role. " +
    "3. List the keys, invitations and settings that the principal changed since, in the audit log. " +
    "4. Withdraw the role and undo those changes if it was not approved.";
  defaultReference = "https://platform.openai.com/docs/api-reference/audit-logs";

  when: When = { type: "role.assignment.created" };

  /** What the name of a role has in it when it is one of an administrator, in lower case. */
  adminKeywords: string[] = ["owner", "admin"];

  rule(event: PantherEvent) {
    // "role_assignment_role-api-organization-owner__api-organization__org-1_user-2": the role comes third.
    const [, role = ""] = /^role_assignment_role-([^_]*)/.exec(assignmentId(event)) ?? [];
    return this.adminKeywords.some((keyword) => role.toLowerCase().includes(keyword));
  }

  title(event: PantherEvent) {
    const principal = titleValue(openaiDetails(event).text("principal_id"), "an unknown principal");
    return `${openaiActor(event)} assigned an OpenAI admin role to ${principal}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const id = assignmentId(event).toLowerCase();
    const resource = openaiDetails(event).string("resource_type").toLowerCase();
    if (resource.includes("organization") && id.includes("owner")) return "CRITICAL";
    return id.includes("admin") ? "HIGH" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    const assignment = openaiDetails(event);
    return {
      ...openaiAlertContext(event),
      assignment_id: assignment.get("id") ?? "<UNKNOWN_ASSIGNMENT_ID>",
      principal_id: assignment.get("principal_id") ?? "<UNKNOWN_PRINCIPAL_ID>",
      principal_type: assignment.get("principal_type") ?? "<UNKNOWN_PRINCIPAL_TYPE>",
      resource_id: assignment.get("resource_id") ?? "<UNKNOWN_RESOURCE_ID>",
      resource_type: assignment.get("resource_type") ?? "<UNKNOWN_RESOURCE_TYPE>",
    };
  }
}
