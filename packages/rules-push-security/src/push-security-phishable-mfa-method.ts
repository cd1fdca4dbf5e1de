import {
  anyItem,
  asText,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** An account uses an MFA method open to phishing. */
export class PushSecurityPhishableMFAMethod extends Rule {
  id = "Push.Security.Phishable.MFA.Method-prototype";
  displayName = "Push Security Phishable MFA Method";
  logTypes = [LogType.PUSH_SECURITY_ENTITIES];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An account uses an MFA method open to phishing, such as codes by SMS or e-mail. An attacker can ask the user " +
    "for the code or intercept it.";
  defaultRunbook =
    "1. See in the title which account and methods are concerned; start with accounts at identity providers. " +
    "2. Help the employee to enrol a passkey or a security key. " +
    "3. Remove the weak method, also as a fallback, and check the account's sign-ins for strangers.";

  when: When = { object: "ACCOUNT", "new.mfaMethods": () => anyItem(this.phishableMfa) };

  /** The apps whose accounts open other apps; for them the severity is high. */
  identityProviders: string[] = ["MICROSOFT_365", "GOOGLE_WORKSPACE", "OKTA", "JUMPCLOUD", "PING"];

  /** The MFA methods that can be phished. */
  phishableMfa: string[] = ["EMAIL_OTP", "PHONE_CALL", "SMS", "APP_PASSWORD"];

  title(event: PantherEvent) {
    const methods = event.list("new", "mfaMethods").map((method) => asText(method));
    const account = `${titleValue(event.text("new", "email"), "an unknown user")} at ${titleValue(event.text("new", "appType"), "an unknown app")}`;
    return `Account ${account} has MFA that can be phished: [${methods.join(", ")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return this.identityProviders.includes(event.string("new", "appType")) ? Severity.HIGH : Severity.INFO;
  }
}
