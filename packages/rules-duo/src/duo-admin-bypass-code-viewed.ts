import { asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** A bypass code was shown to an administrator, who could now sign in as its user. */
export class DuoAdminBypassCodeViewed extends Rule {
  id = "Duo.Admin.Bypass.Code.Viewed-prototype";
  displayName = "Duo Admin Bypass Code Viewed";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An administrator displayed a user's bypass code.";
  defaultRunbook =
    "1. Check that the user was being helped at that moment. " +
    "2. Otherwise void the code and see whether it has been used, and from where. " +
    "3. Ask the administrator to explain, and watch their other actions of the day.";
  defaultReference = "https://duo.com/docs/adminapi";

  when: When = { action: "bypass_view" };

  title(event: PantherEvent) {
    const admin = asText(event.get("username"), "<NO_USER_FOUND>");
    const object = asText(event.get("object"), "<NO_OBJECT_FOUND>");
    return `Administrator [${admin}] viewed the MFA bypass code of [${object}]`;
  }
}
