import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** A user switched off the second step of their login; the password alone now opens the account. */
export class GSuiteTwoStepVerification extends Rule<GSuiteActivityEvent> {
  id = "GSuite.TwoStepVerification-prototype";
  displayName = "GSuite User Two Step Verification Change";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Defense Evasion:Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "Two-step verification of an account was disabled. An attacker now needs only the password.";
  defaultRunbook =
    "1. Ask the user, by phone, whether it was them. " +
    "2. Have them enrol again, best with a security key. " +
    "3. Reset the account if it was not them. " +
    "4. Enforce two-step verification where that is not done yet.";
  defaultReference =
    "https://support.google.com/mail/answer/185839?hl=en&co=GENIE.Platform%3DDesktop&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = { "id.applicationName": "user_accounts", type: "2sv_change", name: "2sv_disable" };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} switched off two-step verification`;
  }
}
