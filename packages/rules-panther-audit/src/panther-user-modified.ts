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
import { USER_ACCOUNT_MODIFIED } from "@pypanther/helpers/event-type";
import { titleValue } from "@pypanther/helpers/title-value";

const SYSTEM_ACTOR = "00000000-0000-4000-8000-000000000000";

/** The role, name or mail address of a Panther user was changed. */
export class PantherUserModified extends Rule {
  id = "Panther.User.Modified-prototype";
  displayName = "A User's Panther Account was Modified";
  logTypes = [LogType.PANTHER_AUDIT];
  tags = ["DataModel", "Persistence:Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The role, name or mail address of a Panther user was changed. An attacker may do this to gain rights or to " +
    "take an account over.";
  defaultRunbook =
    "1. Compare the new values in the event with the user's role in your company. " +
    "2. Ask the user and the person who made the change, each by phone or chat, whether they know of it. " +
    "3. Search the audit log for what both accounts did over the last day. " +
    "4. Restore the account and end its sessions if one of them does not know of the change.";
  defaultReference = "https://docs.panther.com/panther-developer-workflows/api/operations/user-management";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { "udm:event_type": () => this.pantherUserActions, actionResult: "SUCCEEDED" };

  /** The kinds of events, in the data model's words, in which an account changes. */
  pantherUserActions: string[] = [USER_ACCOUNT_MODIFIED];

  title(event: PantherEvent) {
    const actor = titleValue(event.udmString("actor_user"), "an unknown user");
    const target = titleValue(inputEmail(event) ?? event.deepGet("actionParams", "email"), "of unknown address");
    return `${actor} modified the Panther account ${target}`;
  }

  /** Provisioning and Panther itself change accounts all day. */
  severity(event: PantherEvent): SeverityOrDefault {
    const automatic = event.udm("actor_user") === "scim" || event.deepGet("actor", "id") === SYSTEM_ACTOR;
    return automatic ? Severity.INFO : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      user: event.udm("actor_user"),
      change_target: inputEmail(event) ?? "<UNKNOWN_USER>",
      ip: event.udm("source_ip"),
    };
  }
}

/** The changed account; older logs lack the level "dynamic". */
function inputEmail(event: PantherEvent) {
  const params = event.reader("actionParams");
  return params.deepGet("dynamic", "input", "email") ?? params.deepGet("input", "email");
}
