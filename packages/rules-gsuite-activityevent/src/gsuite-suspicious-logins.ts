import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** Google found a sign-in out of character for its account; somebody else may be using it. */
export class GSuiteSuspiciousLogins extends Rule<GSuiteActivityEvent> {
  id = "GSuite.SuspiciousLogins-prototype";
  displayName = "Suspicious GSuite Login";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A sign-in was flagged as suspicious by Google.";
  defaultRunbook =
    "1. Compare place, device and time with the user's usual ones. " +
    "2. Ask the user whether it was them. " +
    "3. End sessions, reset the password and check recovery options if it was not. " +
    "4. Look at what the account did after the sign-in.";
  defaultReference = "https://support.google.com/a/answer/7102416?hl=en";
  summaryAttributes = ["actor:email"];

  when: When = { "id.applicationName": "login", name: () => this.suspiciousLoginTypes };

  /** The events by which Google tells of a suspicious sign-in. */
  suspiciousLoginTypes: string[] = [
    "suspicious_login",
    "suspicious_login_less_secure_app",
    "suspicious_programmatic_login",
  ];

  title(event: PantherEvent<GSuiteActivityEvent>) {
    const user = event.text("actor", "email") || gsuiteParameterText(event, "affected_email_address", "");
    return `Google flagged a sign-in of ${titleValue(user, "an unknown user")} as suspicious`;
  }
}
