import { exists, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { dropboxUser } from "@pypanther/helpers/dropbox";

/** A member's account is protected by its password alone. */
export class DropboxUserDisabled2FA extends Rule {
  id = "Dropbox.User.Disabled.2FA-prototype";
  displayName = "Dropbox User Disabled 2FA";
  logTypes = [LogType.DROPBOX_TEAM_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "Two-step verification of a Dropbox user was switched off.";
  defaultRunbook =
    "1. Ask the user whether they did it, for instance for a new phone. " +
    "2. Have them enrol again at once. " +
    "3. Reset the password and end the sessions if they know nothing of it. " +
    "4. Make two-step verification mandatory for the team if it is not.";
  defaultReference = "https://help.dropbox.com/account-access/enable-two-step-verification";

  when: When = { details: exists() };

  rule(event: PantherEvent) {
    // These keys begin with a dot themselves, which a path of `when` cannot say.
    const change = event.reader("details");
    return change.get(".tag") === "tfa_change_status_details" && change.deepGet("new_value", ".tag") === "disabled";
  }

  title(event: PantherEvent) {
    const user = dropboxUser(event) || "<EMAIL_NOT_FOUND>";
    const target = event.text("context", "email") || "<TARGET_NOT_FOUND>";
    return `Dropbox user [${user}] disabled 2FA of [${target}]`;
  }
}
