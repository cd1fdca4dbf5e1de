import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { ADMIN_ROLE_ASSIGNED } from "@pypanther/helpers/event-type";

/** An account received administrator rights in one of several products; intruders do this to stay. */
export class StandardAdminRoleAssigned extends Rule {
  id = "Standard.AdminRoleAssigned-prototype";
  displayName = "Admin Role Assigned";
  logTypes = [
    LogType.ASANA_AUDIT,
    LogType.ATLASSIAN_AUDIT,
    LogType.GCP_AUDIT_LOG,
    LogType.GITHUB_AUDIT,
    LogType.GSUITE_ACTIVITY_EVENT,
    LogType.ONELOGIN_EVENTS,
    LogType.ZENDESK_AUDIT,
  ];
  tags = ["DataModel", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user or team now holds a role that the product counts as administrative.";
  defaultRunbook =
    "1. Find the request or ticket that asked for the role and check who approved it. " +
    "2. Without one, ask the actor and the manager of the recipient. " +
    "3. If nobody stands by it, take the role away and suspend both accounts until their sign-ins are checked. " +
    "4. List what the recipient did with the new rights.";
  defaultReference = "https://medium.com/@gokulelango1040/privilege-escalation-attacks-28a9ef226abb";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { "udm:event_type": ADMIN_ROLE_ASSIGNED };

  title(event: PantherEvent) {
    const actor = asText(event.udm("actor_user"), "<UNKNOWN_ACTOR>");
    const role = asText(event.udm("assigned_admin_role"), "<UNKNOWN_ROLE>");
    const recipient = asText(event.udm("user")) || event.text("team") || "USER_OR_TEAM_NOT_FOUND";
    return `${event.string("p_log_type")}: [${actor}] gave the admin role [${role}] to [${recipient}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ips: event.get("p_any_ip_addresses", []),
      actor: event.udm("actor_user"),
      user: event.udm("user"),
    };
  }
}
