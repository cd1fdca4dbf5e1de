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
import { oktaActorLogin } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

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

/** Somebody revealed the application password of another user. */
export class OktaPasswordAccess extends Rule<OktaSystemLog> {
  id = "Okta.PasswordAccess-prototype";
  displayName = "Okta Password Accessed";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  tags = ["Okta", "Credential Access:Unsecured Credentials"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Somebody revealed another user's application password. With it they can sign in to the application as that user.";
  defaultRunbook =
    "1. Ask the person named first in the title what they needed the password for. " +
    "2. Search for further application.user_membership.show_password events of that person. " +
    "3. Change the password if its owner knows nothing of it, and end the person's sessions.";
  defaultReference = "https://help.okta.com/en-us/content/topics/apps/apps_revealing_the_password.htm";

  when: When = {
    eventType: "application.user_membership.show_password",
  };

  rule(event: PantherEvent<OktaSystemLog>) {
    return !targetsOfType(event, "User").includes(event.deepGet("actor", "alternateId"));
  }

  title(event: PantherEvent<OktaSystemLog>) {
    const users = titleValue(named(event, "User"), "an unknown user");
    const apps = titleValue(named(event, "AppInstance"), "an unknown application");
    return `${oktaActorLogin(event)} revealed the password of ${users} for ${apps}`;
  }

  /** One alert for each actor, owner and application. */
  dedup(event: PantherEvent<OktaSystemLog>) {
    const parts = [event.text("actor", "alternateId"), named(event, "User"), named(event, "AppInstance")];
    return parts.filter((part) => part !== "").join(":");
  }
}
