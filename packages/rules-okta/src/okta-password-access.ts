import {
  asText,
  type EventReader,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { getValFromList } from "@pypanther/helpers/base";

function targetsOfType(event: EventReader, type: string): JsonValue[] {
  return getValFromList(event.list("target"), "alternateId", "type", type);
}

/** No name is longer; what a malformed log holds may be. */
const MAX_NAME_LENGTH = 320;

/** The targets of a type by name; sorted, as their order means nothing. */
function named(event: EventReader, type: string): string {
  return targetsOfType(event, type)
    .map((name) => asText(name).slice(0, MAX_NAME_LENGTH))
    .sort()
    .join(", ");
}

/** A person looked up an application password that is kept for somebody else. */
export class OktaPasswordAccess extends Rule {
  id = "Okta.PasswordAccess-prototype";
  displayName = "Okta Password Accessed";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Okta", "Credential Access:Unsecured Credentials"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody revealed another user's application password.";
  defaultRunbook =
    "1. Ask the person what they needed the password for. " +
    "2. Change it if its owner knows nothing of it. " +
    "3. See whether more passwords were revealed.";
  defaultReference = "https://help.okta.com/en-us/content/topics/apps/apps_revealing_the_password.htm";

  when: When = {
    eventType: "application.user_membership.show_password",
  };

  rule(event: PantherEvent) {
    return !targetsOfType(event, "User").includes(event.deepGet("actor", "alternateId"));
  }

  title(event: PantherEvent) {
    const [actor, users, apps] = [
      event.text("actor", "alternateId"),
      named(event, "User"),
      named(event, "AppInstance"),
    ];
    return `[${actor}] revealed the password of [${users}] for [${apps}]`;
  }

  /** One alert for each actor, owner and application. */
  dedup(event: PantherEvent) {
    const parts = [event.text("actor", "alternateId"), named(event, "User"), named(event, "AppInstance")];
    return parts.filter((part) => part !== "").join(":");
  }
}
