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
import { titleValue } from "@pypanther/helpers/title-value";

/** The MFA methods of an account at an app changed. */
export class PushSecurityMFAMethodChanged extends Rule {
  id = "Push.Security.MFA.Method.Changed-prototype";
  displayName = "Push Security SaaS App MFA Method Changed";
  logTypes = [LogType.PUSH_SECURITY_ENTITIES];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The MFA methods of an account at an app changed. An attacker adds a method of their own to keep access, or " +
    "removes all methods.";
  defaultRunbook =
    "1. Ask the employee named in the title whether they changed their MFA methods. " +
    "2. Check the app's own log for the address behind the change. " +
    "3. Remove the unknown method, reset the password and end all sessions if it was somebody else.";

  when: When = { object: "ACCOUNT", old: exists(), "new.mfaMethods": exists() };

  rule(event: PantherEvent) {
    const after = event.deepGet("new", "mfaMethods");
    if (!Array.isArray(after)) return false;
    const [before, now] = [new Set(event.list("old", "mfaMethods")), new Set(event.list("new", "mfaMethods"))];
    return before.size !== now.size || [...now].some((method) => !before.has(method));
  }

  title(event: PantherEvent) {
    const account = `${titleValue(event.text("new", "email"), "an unknown user")} at ${titleValue(event.text("new", "appType"), "an unknown app")}`;
    const methods = event.list("new", "mfaMethods").map((method) => asText(method));
    if (methods.length === 0) return `All MFA methods of ${account} were removed`;
    return `MFA methods of ${account} changed to [${methods.join(", ")}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.list("new", "mfaMethods").length === 0 ? Severity.HIGH : Severity.LOW;
  }
}
