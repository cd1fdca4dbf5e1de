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
import { titleValue } from "@pypanther/helpers/title-value";

/** An account or team was given an administrator role in one of several products. */
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
  defaultDescription =
    "A user or team was given an administrator role. Intruders give one to an account of theirs to keep access.";
  defaultRunbook =
    "1. Find the request or ticket for the role and who approved it. " +
    "2. Ask the actor and the manager of the recipient if there is none. " +
    "3. List what the recipient did with the new rights. " +
    "4. Take the role away and suspend both accounts until their sign-ins are checked if nobody vouches for it.";
  defaultReference = "https://medium.com/@gokulelango1040/privilege-escalation-attacks-28a9ef226abb";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { "udm:event_type": ADMIN_ROLE_ASSIGNED };

  title(event: PantherEvent) {
    const actor = titleValue(event.udm("actor_user"), "an unknown actor");
    const role = titleValue(event.udm("assigned_admin_role"), "of unknown name");
    const recipient = titleValue(asText(event.udm("user")) || event.get("team"), "an unknown user or team");
    return `${event.string("p_log_type")}: ${actor} gave the admin role ${role} to ${recipient}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ips: event.get("p_any_ip_addresses", []),
      actor: event.udm("actor_user"),
      user: event.udm("user"),
    };
  }
}
