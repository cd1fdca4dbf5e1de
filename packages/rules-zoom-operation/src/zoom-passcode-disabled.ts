import { asText, contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { getZoomUsergroupContext } from "@pypanther/helpers/zoom";

/** The members of a Zoom group hold meetings without a passcode, open to uninvited listeners. */
export class ZoomPasscodeDisabled extends Rule {
  id = "Zoom.PasscodeDisabled-prototype";
  displayName = "Zoom Meeting Passcode Disabled";
  logTypes = [LogType.ZOOM_OPERATION];
  tags = ["Zoom", "Collection:Video Capture"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1125"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "A setting that asks for passcodes was switched off for a group of users.";
  defaultRunbook =
    "1. Find the members of the group in Zoom's user management and what they meet about. " +
    "2. Let the operator name the reason; take their sessions away if they know nothing of the change. " +
    "3. See in the detail which kind of passcode it is and how many users the group has. " +
    "4. Switch the setting on again if nobody stands by the change.";
  defaultReference = "https://support.zoom.us/hc/en-us/articles/360033559832-Zoom-Meeting-and-Webinar-passcodes";
  summaryAttributes = ["p_any_emails"];

  when: When = { action: "Update", category_type: "User Group", operation_detail: contains("Passcode") };

  rule(event: PantherEvent) {
    const change = asText(getZoomUsergroupContext(event).Change);
    return change.includes("Passcode") && change.includes("On to Off");
  }

  title(event: PantherEvent) {
    const group = asText(getZoomUsergroupContext(event).GroupName);
    return `Zoom passcode setting of group [${group}] switched off by [${event.text("operator")}]`;
  }
}
