import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { USER_GROUP_CREATED, USER_GROUP_MODIFIED } from "@pypanther/helpers/event-type";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Panther role was created or changed that may manage users, API tokens or general settings. */
export class PantherSensitiveRole extends Rule {
  id = "Panther.Sensitive.Role-prototype";
  displayName = "A User Role with Sensitive Permissions has been Created";
  logTypes = [LogType.PANTHER_AUDIT];
  tags = ["DataModel", "Persistence:Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Panther role was created or changed that may manage users, API tokens or general settings. An attacker can " +
    "use it to keep access.";
  defaultRunbook =
    "1. Read the permissions of the role in the event, and ask the user named in the title what it is for. " +
    "2. List the users who have the role and whether each of them needs it. " +
    "3. Search the audit log for API tokens and accounts created by holders of the role. " +
    "4. Delete the role, or its sensitive permissions, and revoke what was created with it if nobody needs it.";
  defaultReference = "https://docs.panther.com/system-configuration/rbac";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { "udm:event_type": () => this.pantherRoleActions, actionResult: "SUCCEEDED" };

  /** The permissions that make a role sensitive; one is enough. */
  pantherAdminPermissions: string[] = [
    "UserModify",
    "OrganizationAPITokenModify",
    "OrganizationAPITokenRead",
    "GeneralSettingsModify",
  ];

  /** The kinds of events, in the data model's words, in which a role gets its permissions. */
  pantherRoleActions: string[] = [USER_GROUP_CREATED, USER_GROUP_MODIFIED];

  rule(event: PantherEvent) {
    const permissions = roleInput(event, "permissions");
    return Array.isArray(permissions) && this.pantherAdminPermissions.some((name) => permissions.includes(name));
  }

  title(event: PantherEvent) {
    const actor = titleValue(event.udmString("actor_user"), "an unknown user");
    const role = titleValue(roleInput(event, "name"), "of unknown name");
    return `${actor} saved the Panther role ${role} with sensitive permissions`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      user: event.udm("actor_user"),
      role_name: event.deepGet("actionParams", "name"),
      ip: event.udm("source_ip"),
    };
  }
}

/** What the role was given; older logs lack the level "dynamic". */
function roleInput(event: PantherEvent, name: string) {
  const params = event.reader("actionParams");
  return params.deepGet("dynamic", "input", name) ?? params.deepGet("input", name);
}
