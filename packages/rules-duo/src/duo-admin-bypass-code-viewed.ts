import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** An administrator viewed a user's bypass code. */
export class DuoAdminBypassCodeViewed extends Rule {
  id = "Duo.Admin.Bypass.Code.Viewed-prototype";
  displayName = "Duo Admin Bypass Code Viewed";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An administrator viewed a user's bypass code. Whoever knows the code can pass the user's second factor.";
  defaultRunbook =
    "1. Check that the user was being helped at that moment. " +
    "2. Ask the administrator named in the title why they viewed it. " +
    "3. Delete the code if nobody can explain it, and see whether it was used and from where.";
  defaultReference = "https://duo.com/docs/adminapi";

  when: When = { action: "bypass_view" };

  title(event: PantherEvent) {
    const admin = titleValue(event.get("username"), "of unknown name");
    const object = titleValue(event.get("object"), "an unknown object");
    return `Administrator ${admin} viewed the MFA bypass code of ${object}`;
  }
}
