import {
  asText,
  exists,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";

/** The second factors of an account changed; an intruder adds one or takes all away. */
export class PushSecurityMFAMethodChanged extends Rule {
  id = "Push.Security.MFA.Method.Changed-prototype";
  displayName = "Push Security SaaS App MFA Method Changed";
  logTypes = [LogType.PUSH_SECURITY_ENTITIES];
  defaultSeverity = Severity.INFO;
  defaultDescription = "The MFA methods of an app account changed.";
  defaultRunbook =
    "1. Ask the employee whether they changed their factors. " +
    "2. Check the app's own log for the address behind the change. " +
    "3. If it was someone else, remove their factor, reset the password and end the sessions.";

  when: When = { object: "ACCOUNT", old: exists(), "new.mfaMethods": exists() };

  rule(event: PantherEvent) {
    const after = event.deepGet("new", "mfaMethods");
    if (!Array.isArray(after)) return false;
    const [before, now] = [new Set(event.list("old", "mfaMethods")), new Set(event.list("new", "mfaMethods"))];
    return before.size !== now.size || [...now].some((method) => !before.has(method));
  }

  title(event: PantherEvent) {
    const account = `[${event.text("new", "email")}] at [${event.text("new", "appType")}]`;
    const methods = event.list("new", "mfaMethods").map((method) => asText(method));
    if (methods.length === 0) return `All MFA methods of ${account} were removed`;
    return `MFA methods of ${account} changed to [${methods.join(", ")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.list("new", "mfaMethods").length === 0 ? Severity.HIGH : Severity.LOW;
  }
}
