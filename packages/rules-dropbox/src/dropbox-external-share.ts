import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { dropboxAssets, dropboxUser } from "@pypanther/helpers/dropbox";
import { mailDomain } from "@pypanther/helpers/mail-domain";
import { titleValue } from "@pypanther/helpers/title-value";

function participantEmails(event: PantherEvent): string[] {
  // A record without the list is one that does not say with whom content was shared.
  if (!event.has("participants")) return [""];
  return event.readers("participants").map((participant) => participant.text("user", "email"));
}

/** Those with whom content was shared and whose mail domain is not the sharer's; "" stands for an unknown address. */
function outsiders(event: PantherEvent): string[] {
  const home = mailDomain(dropboxUser(event));
  return participantEmails(event).filter((email) => mailDomain(email) !== home);
}

/** A file or folder was shared with somebody of another mail domain than the sharer's. */
export class DropboxExternalShare extends Rule {
  id = "Dropbox.External.Share-prototype";
  displayName = "Dropbox External Share";
  logTypes = [LogType.DROPBOX_TEAM_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A file or folder in Dropbox was shared with somebody of another mail domain than the sharer's. Confidential " +
    "data may be leaving the company.";
  defaultRunbook =
    "1. See in the title what was shared and with whom, and judge how confidential it is. " +
    "2. Ask the sharer who the recipients are and how long they need access. " +
    "3. Search for other shares to the same domain. " +
    "4. Remove the recipients if the share was not approved, and end the sharer's sessions if it was not theirs.";
  defaultReference = "https://help.dropbox.com/share/share-outside-dropbox";

  when: When = { "event_type._tag": "shared_content_add_member" };

  rule(event: PantherEvent) {
    return outsiders(event).length > 0;
  }

  title(event: PantherEvent) {
    const user = titleValue(dropboxUser(event), "an unknown user");
    const shared = titleValue(dropboxAssets(event), "content");
    const receivers = titleValue(outsiders(event).join(", "), "an unknown address");
    return `${user} shared ${shared} in Dropbox with ${receivers}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { external_participants: outsiders(event) };
  }
}
