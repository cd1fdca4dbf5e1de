import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { zoomOperator } from "@pypanther/helpers/zoom";

/** New Zoom meetings can be joined by whoever finds or guesses their number. */
export class ZoomNewMeetingPasscodeRequiredDisabled extends Rule {
  id = "Zoom.New.Meeting.Passcode.Required.Disabled-prototype";
  displayName = "Zoom New Meeting Passcode Required Disabled";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The account setting that scheduled meetings get a passcode was switched off.";
  defaultRunbook =
    "1. See in the operation log what else the operator set on that day, and from which address they signed in. " +
    "2. Ask them which meetings cannot have a passcode. " +
    "3. Switch the setting on again if nobody stands by the change. " +
    "4. Have hosts add passcodes to meetings that were scheduled meanwhile.";
  defaultReference =
    "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063160#:~:text=Since%20September%202022%2C%20Zoom%20requires,enforced%20for%20all%20free%20accounts";

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: "Security  - Require a passcode when scheduling new meetings: from On to Off",
  };

  title(event: PantherEvent) {
    return `Zoom passcodes for new meetings made optional by [${zoomOperator(event)}]`;
  }
}
