import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { OktaLoginWithoutPushMarker } from "@pypanther/rules-okta";
import { PushSecurityPhishingAttack } from "@pypanther/rules-push-security";

/**
 * An employee met a phishing page, and their Okta account is in use from an unmanaged browser: the password has
 * probably been stolen.
 */
export class PotentialCompromisedOktaCredentials extends CorrelationRule {
  id = "Potential.Compromised.Okta.Credentials.Group";
  displayName = "Potential Compromised Okta Credentials";
  enabled = false;
  tags = ["Okta", "Push Security", "Credential Compromise", "Phishing", "Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078", "TA0006:T1539", "TA0006:T1598", "TA0006:T1621"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "Push Security reported phishing of an employee whose Okta account was used from a browser without the marker of " +
    "managed devices. A thief would come in just so.";
  defaultRunbook =
    "1. Find out from Push Security whether the password was entered. " +
    "2. Compare address and device of the Okta sign-in with those that the employee uses. " +
    "3. Ask the employee by phone whether it was them. " +
    "4. If it was an attack, end all sessions, reset password and factors and block the phishing page for everyone.";
  defaultReference =
    "https://www.okta.com/resources/datasheet/okta-adaptive-multi-factor-authentication-product-datasheet/";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: { "Login Without Push Marker": OktaLoginWithoutPushMarker, "Push Phishing": PushSecurityPhishingAttack },
    match: { email: { "Login Without Push Marker": "actor.alternateId", "Push Phishing": "new.employee.email" } },
  });
}
