import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { NO_IDENTITY_PROVIDER, isAllowedLogin, loginSummary } from "@pypanther/helpers/push-security";

/** An employee logged in to an app with an identity provider or login type that is not approved. */
export class PushSecurityUnauthorizedIdPLogin extends Rule {
  id = "Push.Security.Unauthorized.IdP.Login-prototype";
  displayName = "Push Security Unauthorized IdP Login";
  enabled = false;
  logTypes = [LogType.PUSH_SECURITY_ACTIVITY];
  tags = ["Configuration Required"];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An employee logged in to an app with an identity provider or login type that is not approved. An attacker can " +
    "use an identity provider of their own to get into an app.";
  defaultRunbook =
    "1. See in the title which provider and login type were used, and find out who owns the provider's tenant. " +
    "2. Ask the employee whether they chose it themselves. " +
    "3. Add the provider and login type to allowedIdps if the company approves them. " +
    "4. Remove the provider from the app and end the sessions if the login was not the employee's.";
  defaultReference = "https://github.com/pushsecurity/saas-attacks/blob/main/techniques/samljacking/description.md";

  when: When = { object: "LOGIN" };

  /** Identity provider → the login types that are approved for it; the key "null" is for logins without a provider. */
  allowedIdps: Record<string, string[]> = {
    GOOGLE_WORKSPACE: ["OIDC_LOGIN", "SAML_LOGIN"],
    OKTA: ["PASSWORD_LOGIN"],
    [NO_IDENTITY_PROVIDER]: ["PASSWORD_LOGIN"],
  };

  rule(event: PantherEvent) {
    return !isAllowedLogin(event, this.allowedIdps);
  }

  title(event: PantherEvent) {
    return `Unapproved login of ${loginSummary(event)}`;
  }
}
