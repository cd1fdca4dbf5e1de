import {
  contains,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { dropboxAssets, dropboxUser } from "@pypanther/helpers/dropbox";
import { mailDomain } from "@pypanther/helpers/mail-domain";

/** Files have a new owner, who may keep, share or delete them. */
export class DropboxOwnershipTransfer extends Rule {
  id = "Dropbox.Ownership.Transfer-prototype";
  displayName = "Dropbox Document/Folder Ownership Transfer";
  logTypes = [LogType.DROPBOX_TEAM_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Ownership of Dropbox content passed to another account, which may belong to another organisation.";
  defaultRunbook =
    "1. Check whether the new owner works for the company. " +
    "2. Ask the former owner whether they handed the content over. " +
    "3. Move it back, and end the former owner's sessions, if they did not.";
  defaultReference = "https://help.dropbox.com/share/owner";

  when: When = { "event_type.description": contains("Transferred ownership ") };

  title(event: PantherEvent) {
    const user = dropboxUser(event) || "<EMAIL_NOT_FOUND>";
    const from = event.text("details", "previous_owner_email") || "<PREVIOUS_OWNER_NOT_FOUND>";
    const to = event.text("details", "new_owner_email") || "<NEW_OWNER_NOT_FOUND>";
    return `Dropbox user [${user}] transferred [${dropboxAssets(event, "<ASSET_NOT_FOUND>")}] from [${from}] to [${to}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const from = mailDomain(event.text("details", "previous_owner_email"));
    return mailDomain(event.text("details", "new_owner_email")) === from ? "LOW" : "DEFAULT";
  }
}
