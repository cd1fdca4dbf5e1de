import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** An administrator viewed the secret key of an application in Duo. */
export class DuoAdminAppIntegrationSecretKeyViewed extends Rule {
  id = "Duo.Admin.App.Integration.Secret.Key.Viewed-prototype";
  displayName = "Duo Admin App Integration Secret Key Viewed";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An administrator viewed the secret key of an application in Duo. With the key, an attacker can bypass the " +
    "second factor.";
  defaultRunbook =
    "1. Ask the administrator whether they were setting up or repairing the application. " +
    "2. Reset the application's secret key if they were not. " +
    "3. Review the sign-ins to the application since the key was shown, and end those that nobody can explain.";
  defaultReference = "https://duo.com/docs/adminapi";

  when: When = { action: "integration_skey_view" };

  title(event: PantherEvent) {
    const admin = titleValue(event.get("username"), "of unknown name");
    const object = titleValue(event.get("object"), "an unknown object");
    return `Administrator ${admin} viewed the secret key of ${object}`;
  }
}
