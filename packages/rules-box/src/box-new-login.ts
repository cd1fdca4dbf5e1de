import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { boxUser } from "@pypanther/helpers/box";

/** A user signed in to Box on a new device. */
export class BoxNewLogin extends Rule {
  id = "Box.New.Login-prototype";
  displayName = "Box New Login";
  createAlert = false;
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Initial Access:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A user signed in to Box on a device that was not seen with the account before. By itself this is usual; " +
    "together with other alerts it may be a stolen account.";
  defaultRunbook =
    "1. Compare the device and its ip_address with those the user had before. " +
    "2. Search for downloads, shares or failed sign-ins of the account around the same time. " +
    "3. Ask the user whether the device is theirs if something does not fit. " +
    "4. Remove the device and reset the password if it is not theirs.";
  defaultReference = "https://support.box.com/hc/en-us/articles/360043691914-Controlling-Devices-Used-to-Access-Box";
  summaryAttributes = ["ip_address"];

  when: When = { event_type: "ADD_LOGIN_ACTIVITY_DEVICE" };

  title(event: PantherEvent) {
    return `${boxUser(event)} signed in to Box on a new device`;
  }
}
