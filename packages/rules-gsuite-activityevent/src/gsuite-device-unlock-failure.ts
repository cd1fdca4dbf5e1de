import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** Somebody fails again and again to unlock a phone; it may be in the hands of a thief or a child. */
export class GSuiteDeviceUnlockFailure extends Rule<GSuiteActivityEvent> {
  id = "GSuite.DeviceUnlockFailure-prototype";
  displayName = "GSuite User Device Unlock Failures";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Credential Access:Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Someone failed many times to unlock a managed device. It may be lost or stolen.";
  defaultRunbook =
    "1. Reach the user and ask where the device is. " +
    "2. Lock or wipe it if it is lost. " +
    "3. Look at the account's activity since the attempts.";
  defaultReference = "https://support.google.com/a/answer/6350074?hl=en";
  summaryAttributes = ["actor:email"];

  when: When = { "id.applicationName": "mobile", name: "FAILED_PASSWORD_ATTEMPTS_EVENT" };

  /** How many failed attempts are still no cause for an alert. */
  maxUnlockAttempts = 10;

  rule(event: PantherEvent<GSuiteActivityEvent>) {
    return Math.trunc(Number(event.text("parameters", "FAILED_PASSWD_ATTEMPTS"))) > this.maxUnlockAttempts;
  }

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `Many failed attempts to unlock a device of ${gsuiteActorTitle(event)}`;
  }
}
