import { asText, contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { getZoomUsergroupContext, zoomOperator } from "@pypanther/helpers/zoom";
import type { ZoomOperation } from "./events";

/** A passcode setting was switched off for a group of Zoom users. */
export class ZoomPasscodeDisabled extends Rule<ZoomOperation> {
  id = "Zoom.PasscodeDisabled-prototype";
  displayName = "Zoom Meeting Passcode Disabled";
  logTypes = [LogType.ZOOM_OPERATION];
  tags = ["Zoom", "Collection:Video Capture"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1125"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A passcode setting was switched off for a group of Zoom users. Uninvited people can then join their meetings " +
    "and listen.";
  defaultRunbook =
    "1. See in operation_detail which kind of passcode and which group it is. " +
    "2. Ask the operator named in the title for the reason. " +
    "3. Switch the setting on again under User Management > Groups if the change was not approved. " +
    "4. End the operator's sessions and reset their password if they did not make the change.";
  defaultReference = "https://support.zoom.us/hc/en-us/articles/360033559832-Zoom-Meeting-and-Webinar-passcodes";
  summaryAttributes = ["p_any_emails"];

  when: When = { action: "Update", category_type: "User Group", operation_detail: contains("Passcode") };

  rule(event: PantherEvent<ZoomOperation>) {
    const change = asText(getZoomUsergroupContext(event).Change);
    return change.includes("Passcode") && change.includes("On to Off");
  }

  title(event: PantherEvent<ZoomOperation>) {
    const group = titleValue(getZoomUsergroupContext(event).GroupName, "of unknown name");
    return `${zoomOperator(event)} switched off a passcode setting of the Zoom group ${group}`;
  }
}
