import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** Google found a user's password in a leak and locked the account before somebody else could use it. */
export class GSuiteLeakedPassword extends Rule<GSuiteActivityEvent> {
  id = "GSuite.LeakedPassword-prototype";
  displayName = "GSuite User Password Leaked";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Credential Access:Unsecured Credentials"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Google disabled an account because its password was found in a leak. An attacker could have signed in with it.";
  defaultRunbook =
    "1. Have the user set a new password, and a different one wherever they used the old. " +
    "2. Check the account's sign-ins and settings before the lock. " +
    "3. See whether the leak holds further accounts of the company.";
  defaultReference =
    "https://support.google.com/a/answer/2984349?hl=en#zippy=%2Cstep-temporarily-suspend-the-suspected-compromised-user-account%2Cstep-investigate-the-account-for-unauthorized-activity%2Cstep-revoke-access-to-the-affected-account%2Cstep-return-access-to-the-user-again%2Cstep-enroll-in--step-verification-with-security-keys%2Cstep-add-secure-or-update-recovery-options%2Cstep-enable-account-activity-alerts";
  summaryAttributes = ["actor:email"];

  when: When = { "id.applicationName": "login", type: "account_warning", name: () => this.passwordLeakedEvents };

  /** The events by which Google tells of a leaked password. */
  passwordLeakedEvents: string[] = ["account_disabled_password_leak"];

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `The password of ${titleValue(event.text("parameters", "affected_email_address"), "an unknown user")} was leaked`;
  }
}
