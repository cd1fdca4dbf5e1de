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
import { titleValue } from "@pypanther/helpers/title-value";

/** The ownership of Dropbox content was transferred to another account. */
export class DropboxOwnershipTransfer extends Rule {
  id = "Dropbox.Ownership.Transfer-prototype";
  displayName = "Dropbox Document/Folder Ownership Transfer";
  logTypes = [LogType.DROPBOX_TEAM_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The ownership of Dropbox content was transferred to another account, which may be outside the company. The new " +
    "owner can keep, share or delete the content.";
  defaultRunbook =
    "1. Check whether the new owner named in the title works for the company. " +
    "2. Ask the former owner whether they handed the content over. " +
    "3. Move it back and end the former owner's sessions if they did not.";
  defaultReference = "https://help.dropbox.com/share/owner";

  when: When = { "event_type.description": contains("Transferred ownership ") };

  title(event: PantherEvent) {
    const user = titleValue(dropboxUser(event), "an unknown user");
    const from = titleValue(event.text("details", "previous_owner_email"), "an unknown owner");
    const to = titleValue(event.text("details", "new_owner_email"), "an unknown owner");
    const content = titleValue(dropboxAssets(event, "unnamed content"), "content");
    return `${user} handed ${content} in Dropbox from ${from} to ${to}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const from = mailDomain(event.text("details", "previous_owner_email"));
    return mailDomain(event.text("details", "new_owner_email")) === from ? "LOW" : "DEFAULT";
  }
}
