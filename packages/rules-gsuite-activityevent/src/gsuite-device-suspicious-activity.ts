import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActorTitle } from "@pypanther/helpers/gsuite";
import type { GSuiteActivityEvent } from "./events";

/** A managed phone behaves oddly, as one does that was cloned or tampered with. */
export class GSuiteDeviceSuspiciousActivity extends Rule<GSuiteActivityEvent> {
  id = "GSuite.DeviceSuspiciousActivity-prototype";
  displayName = "GSuite Device Suspicious Activity";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Device management reports suspicious activity on a managed device. The device may have been cloned or tampered " +
    "with.";
  defaultRunbook =
    "1. See which property of the device changed. " +
    "2. Ask the user about repairs, updates or loss. " +
    "3. Block the device until it has been checked.";
  defaultReference = "https://support.google.com/a/answer/7562460?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = { "id.applicationName": "mobile", name: "SUSPICIOUS_ACTIVITY_EVENT" };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `A device of ${gsuiteActorTitle(event)} behaves suspiciously`;
  }
}
