import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { boxUser } from "@pypanther/helpers/box";

/** Somebody tried to reach Box from a device that does not meet the company's demands. */
export class BoxUntrustedDevice extends Rule {
  id = "Box.Untrusted.Device-prototype";
  displayName = "Box Untrusted Device Login";
  createAlert = false;
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Initial Access:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A device did not pass Box's device trust check.";
  defaultRunbook =
    "1. See which demand the device failed: management, encryption, version or certificate. " +
    "2. Ask the user whether the device is theirs and have it enrolled or mended. " +
    "3. If it is not theirs, reset the password: whoever has the device knows it. " +
    "4. Look for sign-ins of the account from other devices that day.";
  defaultReference =
    "https://support.box.com/hc/en-us/articles/360044194993-Setting-Up-Device-Trust-Security-Requirements";
  summaryAttributes = ["ip_address"];

  when: When = { event_type: "DEVICE_TRUST_CHECK_FAILED" };

  title(event: PantherEvent) {
    return `Untrusted device tried to sign in to Box as [${boxUser(event)}]`;
  }
}
