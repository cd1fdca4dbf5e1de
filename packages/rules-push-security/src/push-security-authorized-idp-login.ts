import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { isAllowedLogin, loginSummary } from "@pypanther/helpers/push-security";

/** A login went through an identity provider and in a way that the company approves; a signal for other rules. */
export class PushSecurityAuthorizedIdPLogin extends Rule {
  id = "Push.Security.Authorized.IdP.Login-prototype";
  displayName = "Push Security Authorized IdP Login";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.PUSH_SECURITY_ACTIVITY];
  tags = ["Configuration Required"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "An employee signed in to an app in an approved way.";
  defaultRunbook =
    "1. Nothing is to be done about the login alone. " +
    "2. When correlated with another alert, compare the login with the employee's habits. " +
    "3. Check that the table of approved ways is still right.";
  defaultReference = "https://github.com/pushsecurity/saas-attacks/blob/main/techniques/samljacking/description.md";

  when: When = { object: "LOGIN" };

  /** Identity provider → the login types that are approved for it; the key "null" is for logins without a provider. */
  allowedIdps: Record<string, string[]> = { OKTA: ["PASSWORD_LOGIN"] };

  rule(event: PantherEvent) {
    return isAllowedLogin(event, this.allowedIdps);
  }

  title(event: PantherEvent) {
    return `Approved login of ${loginSummary(event)}`;
  }
}
