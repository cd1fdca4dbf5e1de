import { contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { zoomOperator } from "@pypanther/helpers/zoom";

/** Zoom sessions stay open for good, so a lost or borrowed device is enough to use the account. */
export class ZoomAutomaticSignOutDisabled extends Rule {
  id = "Zoom.Automatic.Sign.Out.Disabled-prototype";
  displayName = "Zoom Automatic Sign Out Disabled";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The account setting that ends the sessions of idle users was switched off.";
  defaultRunbook =
    "1. Find out from the operator for which devices, such as meeting rooms, sessions have to last. " +
    "2. Move those into a group of their own rather than loosen it for all. " +
    "3. Switch the setting on again if nobody stands by the change. " +
    "4. Sign out all users once if devices have gone missing meanwhile.";
  defaultReference =
    "https://support.zoom.us/hc/en-us/articles/115005756143-Changing-account-security-settings#:~:text=Users%20need%20to%20sign%20in,of%205%20to%20120%20minutes";

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: contains("Automatically sign users out after a specified time: from On to Off"),
  };

  title(event: PantherEvent) {
    return `Zoom sign-out after idle time switched off by [${zoomOperator(event)}]`;
  }
}
