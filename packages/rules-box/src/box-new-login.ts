import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { boxUser } from "@pypanther/helpers/box";

/** A Box account is used on a device that Box had not met with it, which gives weight to other findings. */
export class BoxNewLogin extends Rule {
  id = "Box.New.Login-prototype";
  displayName = "Box New Login";
  createAlert = false;
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Initial Access:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "Box registered a further device for the sign-ins of an account.";
  defaultRunbook =
    "1. Compare the device and its address with those the user had before. " +
    "2. Look for downloads, shares or failed sign-ins around the same time. " +
    "3. If something does not fit, ask the user whether the device is theirs. " +
    "4. Remove the device and reset the password if it is not.";
  defaultReference = "https://support.box.com/hc/en-us/articles/360043691914-Controlling-Devices-Used-to-Access-Box";
  summaryAttributes = ["ip_address"];

  when: When = { event_type: "ADD_LOGIN_ACTIVITY_DEVICE" };

  title(event: PantherEvent) {
    return `New device signed in to Box as [${boxUser(event)}]`;
  }
}
