import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { USER_ACCOUNT_MODIFIED } from "@pypanther/helpers/event-type";

const SYSTEM_ACTOR = "00000000-0000-4000-8000-000000000000";

/** A Panther account got another role, name or mail address, which is how rights are raised or an account taken over. */
export class PantherUserModified extends Rule {
  id = "Panther.User.Modified-prototype";
  displayName = "A User's Panther Account was Modified";
  logTypes = [LogType.PANTHER_AUDIT];
  tags = ["DataModel", "Persistence:Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Role, name or mail address of a Panther user changed.";
  defaultRunbook =
    "1. Compare the new values in the event with the user's role in your organisation. " +
    "2. Ask the actor and the user separately whether they know of the change. " +
    "3. If one of them does not, restore the account and end its sessions. " +
    "4. Look at what both accounts did in Panther over the last day.";
  defaultReference = "https://docs.panther.com/panther-developer-workflows/api/operations/user-management";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { "udm:event_type": () => this.pantherUserActions, actionResult: "SUCCEEDED" };

  /** The kinds of events, in the data model's words, in which an account changes. */
  pantherUserActions: string[] = [USER_ACCOUNT_MODIFIED];

  title(event: PantherEvent) {
    const target = asText(inputEmail(event) ?? event.deepGet("actionParams", "email"), "<UNKNOWN_USER>");
    return `Panther account [${target}] modified by [${event.udmString("actor_user") || "<UNKNOWN_ACTOR>"}]`;
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
