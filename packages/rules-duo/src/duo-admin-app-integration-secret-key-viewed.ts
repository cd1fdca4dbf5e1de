import { asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** Whoever knows an application's secret key can answer in Duo's name and let logins pass without a second factor. */
export class DuoAdminAppIntegrationSecretKeyViewed extends Rule {
  id = "Duo.Admin.App.Integration.Secret.Key.Viewed-prototype";
  displayName = "Duo Admin App Integration Secret Key Viewed";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An administrator displayed the secret key of a protected application.";
  defaultRunbook =
    "1. Ask the administrator whether they were setting up or repairing the application. " +
    "2. If not, reset the application's secret key and bring the new one into place. " +
    "3. Review the sign-ins to that application since the key was shown.";
  defaultReference = "https://duo.com/docs/adminapi";

  when: When = { action: "integration_skey_view" };

  title(event: PantherEvent) {
    const admin = asText(event.get("username"), "<NO_USER_FOUND>");
    const object = asText(event.get("object"), "<NO_OBJECT_FOUND>");
    return `Administrator [${admin}] viewed the secret key of [${object}]`;
  }
}
