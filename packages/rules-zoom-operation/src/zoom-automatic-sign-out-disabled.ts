import { contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { zoomOperator } from "@pypanther/helpers/zoom";
import type { ZoomOperation } from "./events";

/** The automatic sign-out of idle Zoom users was switched off. */
export class ZoomAutomaticSignOutDisabled extends Rule<ZoomOperation> {
  id = "Zoom.Automatic.Sign.Out.Disabled-prototype";
  displayName = "Zoom Automatic Sign Out Disabled";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The account setting that signs Zoom users out after some time was switched off. A lost or stolen device then " +
    "keeps its access.";
  defaultRunbook =
    "1. Ask the operator named in the title for which users or devices sessions have to last. " +
    "2. Move those into a group with a setting of its own. " +
    "3. Switch the setting on again under Account Settings > Security. " +
    "4. Sign all users out, and end the operator's sessions, if the operator did not make the change.";
  defaultReference =
    "https://support.zoom.us/hc/en-us/articles/115005756143-Changing-account-security-settings#:~:text=Users%20need%20to%20sign%20in,of%205%20to%20120%20minutes";

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: contains("Automatically sign users out after a specified time: from On to Off"),
  };

  title(event: PantherEvent<ZoomOperation>) {
    return `${zoomOperator(event)} switched off automatic sign-out in Zoom`;
  }
}
