import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { dropboxAssets, dropboxUser } from "@pypanther/helpers/dropbox";
import { mailDomain } from "@pypanther/helpers/mail-domain";

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

/** Content of the team can be read by people of another organisation. */
export class DropboxExternalShare extends Rule {
  id = "Dropbox.External.Share-prototype";
  displayName = "Dropbox External Share";
  logTypes = [LogType.DROPBOX_TEAM_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A file or folder was shared with somebody whose mail domain is not the sharer's.";
  defaultRunbook =
    "1. Judge how sensitive the shared files are. " +
    "2. Ask the sharer who the receivers are and how long they need access. " +
    "3. Take the receivers off again if the sharing is not approved. " +
    "4. Look for other shares to the same domain.";
  defaultReference = "https://help.dropbox.com/share/share-outside-dropbox";

  when: When = { "event_type._tag": "shared_content_add_member" };

  rule(event: PantherEvent) {
    return outsiders(event).length > 0;
  }

  title(event: PantherEvent) {
    const user = dropboxUser(event) || "<ACTOR_NOT_FOUND>";
    return `Dropbox user [${user}] shared [${dropboxAssets(event)}] with [${outsiders(event).join(", ")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { external_participants: outsiders(event) };
  }
}
