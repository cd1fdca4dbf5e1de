import { asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** A bypass code stands in for the second factor, for its user or for whoever talked an administrator into making it. */
export class DuoAdminBypassCodeCreated extends Rule {
  id = "Duo.Admin.Bypass.Code.Created-prototype";
  displayName = "Duo Admin Bypass Code Created";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A bypass code was generated for a user.";
  defaultRunbook =
    "1. Find the help-desk request and how the caller proved who they are. " +
    "2. Call the user back on a number from the directory. " +
    "3. Delete the code if the user did not ask, and look at sign-ins made with it.";
  defaultReference = "https://duo.com/docs/administration-users#generating-a-bypass-code";

  when: When = { action: "bypass_create" };

  title(event: PantherEvent) {
    const admin = asText(event.get("username"), "<NO_USER_FOUND>");
    const object = asText(event.get("object"), "<NO_OBJECT_FOUND>");
    return `Administrator [${admin}] generated a bypass code for [${object}]`;
  }
}
