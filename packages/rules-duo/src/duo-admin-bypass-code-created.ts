import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** A bypass code was generated for a user. */
export class DuoAdminBypassCodeCreated extends Rule {
  id = "Duo.Admin.Bypass.Code.Created-prototype";
  displayName = "Duo Admin Bypass Code Created";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A bypass code was generated for a user. It replaces the second factor, also for an attacker who asked the " +
    "help desk for it.";
  defaultRunbook =
    "1. Find the help-desk request and how the caller proved their identity. " +
    "2. Call the user back on a number from the directory. " +
    "3. Delete the code if the user did not ask for it, and look at sign-ins made with it.";
  defaultReference = "https://duo.com/docs/administration-users#generating-a-bypass-code";

  when: When = { action: "bypass_create" };

  title(event: PantherEvent) {
    const admin = titleValue(event.get("username"), "of unknown name");
    const object = titleValue(event.get("object"), "an unknown object");
    return `Administrator ${admin} generated a bypass code for ${object}`;
  }
}
