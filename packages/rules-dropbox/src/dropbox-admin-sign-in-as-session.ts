import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Dropbox administrator started a session as another member. */
export class DropboxAdminsigninasSession extends Rule {
  id = "Dropbox.Admin.sign.in.as.Session-prototype";
  displayName = "Dropbox Admin sign-in-as Session";
  logTypes = [LogType.DROPBOX_TEAM_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Dropbox administrator signed in as another member of the team. The administrator, or whoever has that " +
    "account, can read and change all of the member's files.";
  defaultRunbook =
    "1. Look for the support case or investigation the session belongs to. " +
    "2. Ask the administrator named in the title if there is none. " +
    "3. List what was opened, shared and deleted in the member's name during the session. " +
    "4. Remove the administrator's rights and tell the member if nobody requested the session.";
  defaultReference = "https://help.dropbox.com/security/sign-in-as-user";

  when: When = { "event_type._tag": "sign_in_as_session_start" };

  title(event: PantherEvent) {
    const admin = titleValue(event.text("actor", "admin", "email"), "an unknown administrator");
    return `${admin} signed in to Dropbox as ${titleValue(event.text("context", "email"), "an unknown member")}`;
  }
}
