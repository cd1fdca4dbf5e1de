import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { zoomOperator } from "@pypanther/helpers/zoom";
import type { ZoomOperation } from "./events";

/** The requirement of a passcode for new Zoom meetings was switched off. */
export class ZoomNewMeetingPasscodeRequiredDisabled extends Rule<ZoomOperation> {
  id = "Zoom.New.Meeting.Passcode.Required.Disabled-prototype";
  displayName = "Zoom New Meeting Passcode Required Disabled";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The account setting that new Zoom meetings need a passcode was switched off. Anyone who finds or guesses a " +
    "meeting's number can then join.";
  defaultRunbook =
    "1. Read in the operation log what else the operator changed on that day. " +
    "2. Ask the operator named in the title which meetings cannot have a passcode. " +
    "3. Switch the setting on again under Account Settings > Security, and add passcodes to meetings scheduled " +
    "meanwhile. " +
    "4. End the operator's sessions and reset their password if they did not make the change.";
  defaultReference =
    "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063160#:~:text=Since%20September%202022%2C%20Zoom%20requires,enforced%20for%20all%20free%20accounts";

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: "Security  - Require a passcode when scheduling new meetings: from On to Off",
  };

  title(event: PantherEvent<ZoomOperation>) {
    return `${zoomOperator(event)} made passcodes for new Zoom meetings optional`;
  }
}
