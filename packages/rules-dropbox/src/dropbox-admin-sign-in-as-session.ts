import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** An administrator sees and does everything that the user can, in the user's name. */
export class DropboxAdminsigninasSession extends Rule {
  id = "Dropbox.Admin.sign.in.as.Session-prototype";
  displayName = "Dropbox Admin sign-in-as Session";
  logTypes = [LogType.DROPBOX_TEAM_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An administrator of the Dropbox team started a session as another member.";
  defaultRunbook =
    "1. Find the support case or investigation that the session belongs to. " +
    "2. Ask the administrator if there is none. " +
    "3. Go through what was opened, shared and deleted in the user's name during the session. " +
    "4. Remove the administrator's rights and tell the user when nobody has ordered it.";
  defaultReference = "https://help.dropbox.com/security/sign-in-as-user";

  when: When = { "event_type._tag": "sign_in_as_session_start" };

  title(event: PantherEvent) {
    const admin = event.text("actor", "admin", "email") || "<ACTOR_NOT_FOUND>";
    const target = event.text("context", "email") || "<TARGET_NOT_FOUND>";
    return `Dropbox admin [${admin}] signed in as [${target}]`;
  }
}
