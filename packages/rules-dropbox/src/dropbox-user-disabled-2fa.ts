import { exists, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { dropboxUser } from "@pypanther/helpers/dropbox";
import { titleValue } from "@pypanther/helpers/title-value";

/** Two-step verification of a Dropbox user was switched off. */
export class DropboxUserDisabled2FA extends Rule {
  id = "Dropbox.User.Disabled.2FA-prototype";
  displayName = "Dropbox User Disabled 2FA";
  logTypes = [LogType.DROPBOX_TEAM_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Two-step verification of a Dropbox user was switched off. A stolen password is then enough to get into the " +
    "account.";
  defaultRunbook =
    "1. Ask the user named in the title whether they did it, for example for a new phone. " +
    "2. Have them enrol again. " +
    "3. Make two-step verification mandatory for the team in the admin console. " +
    "4. Reset the password and end the sessions if the user did not do it.";
  defaultReference = "https://help.dropbox.com/account-access/enable-two-step-verification";

  when: When = { details: exists() };

  rule(event: PantherEvent) {
    // These keys begin with a dot themselves, which a path of `when` cannot say.
    const change = event.reader("details");
    return change.get(".tag") === "tfa_change_status_details" && change.deepGet("new_value", ".tag") === "disabled";
  }

  title(event: PantherEvent) {
    const user = titleValue(dropboxUser(event), "an unknown user");
    return `${user} disabled 2FA of ${titleValue(event.text("context", "email"), "an unknown user")} in Dropbox`;
  }
}
