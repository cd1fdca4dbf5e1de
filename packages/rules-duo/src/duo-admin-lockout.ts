import {
  asText,
  type EventReader,
  isJsonObject,
  LogType,
  lookup,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { parseJson } from "@pypanther/helpers/json-text";

function reason(event: EventReader): string {
  const details = parseJson(event.string("description"));
  if (details === undefined) return "Invalid Json";
  const message = isJsonObject(details) ? lookup(details, "message") : undefined;
  // Duo ends the message with a full stop.
  return typeof message === "string" ? message.slice(0, -1) : "<NO_MESSAGE_FOUND>";
}

/** An administrator failed to sign in so often that Duo locked the account; somebody may be guessing. */
export class DuoAdminLockout extends Rule {
  id = "Duo.Admin.Lockout-prototype";
  displayName = "Duo Admin Lockout";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Duo administrator was locked out.";
  defaultRunbook =
    "1. Ask the administrator whether the failures were theirs. " +
    "2. Look at the addresses of the failed sign-ins. " +
    "3. If they are foreign, block them and change the password before you unlock the account.";
  defaultReference = "https://duo.com/docs/adminapi";

  when: When = { action: "admin_lockout" };

  title(event: PantherEvent) {
    const admin = asText(event.get("username"), "<NO_USER_FOUND>");
    return `Administrator [${admin}] is locked out: [${reason(event)}]`;
  }
}
