import { contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { zoomOperator } from "@pypanther/helpers/zoom";
import type { ZoomOperation } from "./events";

/** The requirement that every Zoom meeting has a security option was switched off. */
export class ZoomAllMeetingsSecuredWithOneOptionDisabled extends Rule<ZoomOperation> {
  id = "Zoom.All.Meetings.Secured.With.One.Option.Disabled-prototype";
  displayName = "Zoom All Meetings Secured With One Option Disabled";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The account setting that every Zoom meeting needs a passcode, a waiting room or a sign-in was switched off. " +
    "Anyone with a link can now join and listen.";
  defaultRunbook =
    "1. Ask the operator named in the title why the setting was changed. " +
    "2. Read the operation log for other settings the operator changed. " +
    "3. Switch the setting on again under Account Settings > Security if the change was not approved. " +
    "4. End the operator's sessions and reset their password if they did not make the change.";
  defaultReference = "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0059862";

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: contains("Require that all meetings are secured with one security option: from On to Off"),
  };

  title(event: PantherEvent<ZoomOperation>) {
    return `${zoomOperator(event)} allowed Zoom meetings without a security option`;
  }
}
