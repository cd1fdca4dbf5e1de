import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** A managed phone is rooted or jailbroken, so that nothing on it is safe from other apps. */
export class GSuiteDeviceCompromise extends Rule<GSuiteActivityEvent> {
  id = "GSuite.DeviceCompromise-prototype";
  displayName = "GSuite User Device Compromised";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Device management reports that a managed device is rooted or jailbroken. An attacker may read company data on " +
    "it.";
  defaultRunbook =
    "1. Ask the user whether they altered the device. " +
    "2. Block the device from company data. " +
    "3. Wipe it and enrol it anew, and change the passwords used on it.";
  defaultReference = "https://support.google.com/a/answer/7562165?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = {
    "id.applicationName": "mobile",
    name: "DEVICE_COMPROMISED_EVENT",
    "parameters.DEVICE_COMPROMISED_STATE": "COMPROMISED",
  };

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `A device of ${titleValue(gsuiteParameterText(event, "USER_EMAIL", ""), "an unknown user")} is compromised`;
  }
}
