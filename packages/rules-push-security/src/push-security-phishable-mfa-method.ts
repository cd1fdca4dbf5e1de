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

/** A second factor that can be read out over the phone or typed into a false page protects little. */
export class PushSecurityPhishableMFAMethod extends Rule {
  id = "Push.Security.Phishable.MFA.Method-prototype";
  displayName = "Push Security Phishable MFA Method";
  logTypes = [LogType.PUSH_SECURITY_ENTITIES];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A weak MFA method is enrolled for an account.";
  defaultRunbook =
    "1. Start with accounts at identity providers, which open all else. " +
    "2. Help the employee to enrol a passkey or a security key. " +
    "3. Remove the weak method, also as a fallback.";

  when: When = { object: "ACCOUNT", "new.mfaMethods": () => anyItem(this.phishableMfa) };

  /** The apps whose accounts open other apps; for them the severity is high. */
  identityProviders: string[] = ["MICROSOFT_365", "GOOGLE_WORKSPACE", "OKTA", "JUMPCLOUD", "PING"];

  /** The MFA methods that can be phished. */
  phishableMfa: string[] = ["EMAIL_OTP", "PHONE_CALL", "SMS", "APP_PASSWORD"];

  title(event: PantherEvent) {
    const methods = event.list("new", "mfaMethods").map((method) => asText(method));
    const account = `[${event.text("new", "email")}] at [${event.text("new", "appType")}]`;
    return `Account ${account} has MFA that can be phished: [${methods.join(", ")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return this.identityProviders.includes(event.string("new", "appType")) ? Severity.HIGH : Severity.INFO;
  }
}
