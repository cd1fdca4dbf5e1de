import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { boxUser } from "@pypanther/helpers/box";

/** A device failed Box's device trust check. */
export class BoxUntrustedDevice extends Rule {
  id = "Box.Untrusted.Device-prototype";
  displayName = "Box Untrusted Device Login";
  createAlert = false;
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Initial Access:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A device failed Box's device trust check at sign-in. It may belong to somebody who has the user's password.";
  defaultRunbook =
    "1. See in the event which requirement the device failed: management, encryption, version or certificate. " +
    "2. Ask the user whether the device is theirs, and have it enrolled or fixed if so. " +
    "3. Search for sign-ins of the account from other devices on the same day. " +
    "4. Reset the password if the device is not theirs, because whoever uses it knows the password.";
  defaultReference =
    "https://support.box.com/hc/en-us/articles/360044194993-Setting-Up-Device-Trust-Security-Requirements";
  summaryAttributes = ["ip_address"];

  when: When = { event_type: "DEVICE_TRUST_CHECK_FAILED" };

  title(event: PantherEvent) {
    return `${boxUser(event)} tried to sign in to Box on an untrusted device`;
  }
}
