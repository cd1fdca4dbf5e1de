import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** An employee opened an account at an app, which the company may have to look after from now on. */
export class PushSecurityNewSaaSAccountCreated extends Rule {
  id = "Push.Security.New.SaaS.Account.Created-prototype";
  displayName = "Push Security New SaaS Account Created";
  logTypes = [LogType.PUSH_SECURITY_ENTITIES];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A new account at an app was seen.";
  defaultRunbook =
    "1. Check that the app is approved for the employee's team. " +
    "2. Make sure that the account has MFA and signs in through the company's provider. " +
    "3. Close accounts at apps that are not approved.";

  when: When = { object: "ACCOUNT", type: "CREATE" };

  title(event: PantherEvent) {
    return `New account of [${event.text("new", "email")}] at [${event.text("new", "appType")}]`;
  }
}
