import {
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
import { titleValue } from "@pypanther/helpers/title-value";

/** Why the account was locked, for the title. */
function reason(event: EventReader): string {
  const details = parseJson(event.string("description"));
  if (details === undefined) return "for an unreadable reason";
  const message = isJsonObject(details) ? lookup(details, "message") : undefined;
  // Duo ends the message with a full stop.
  return typeof message === "string" ? `with the message [${message.slice(0, -1)}]` : "for an unknown reason";
}

/** A Duo administrator was locked out after failed sign-ins. */
export class DuoAdminLockout extends Rule {
  id = "Duo.Admin.Lockout-prototype";
  displayName = "Duo Admin Lockout";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Duo administrator was locked out after failed sign-ins. Somebody may be guessing the password.";
  defaultRunbook =
    "1. Ask the administrator whether the failures were theirs. " +
    "2. Look at the addresses of the failed sign-ins. " +
    "3. Block unknown addresses and change the password before you unlock the account.";
  defaultReference = "https://duo.com/docs/adminapi";

  when: When = { action: "admin_lockout" };

  title(event: PantherEvent) {
    const admin = titleValue(event.get("username"), "of unknown name");
    return `Administrator ${admin} is locked out ${reason(event)}`;
  }
}
