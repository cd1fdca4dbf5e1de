import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** An employee has a new account at an app. */
export class PushSecurityNewSaaSAccountCreated extends Rule {
  id = "Push.Security.New.SaaS.Account.Created-prototype";
  displayName = "Push Security New SaaS Account Created";
  logTypes = [LogType.PUSH_SECURITY_ENTITIES];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An employee has a new account at an app. An account without MFA or single sign-on is easier to take over.";
  defaultRunbook =
    "1. Check in Push that the app is approved for the employee's team. " +
    "2. Make sure that the account has MFA and signs in through the company's identity provider. " +
    "3. Close the account if the app is not approved.";

  when: When = { object: "ACCOUNT", type: "CREATE" };

  title(event: PantherEvent) {
    return `New account of ${titleValue(event.text("new", "email"), "an unknown user")} at ${titleValue(event.text("new", "appType"), "an unknown app")}`;
  }
}
