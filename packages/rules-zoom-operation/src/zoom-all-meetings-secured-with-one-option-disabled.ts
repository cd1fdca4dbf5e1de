import { contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { zoomOperator } from "@pypanther/helpers/zoom";

/** Zoom lets meetings be held that anyone with the link can walk into. */
export class ZoomAllMeetingsSecuredWithOneOptionDisabled extends Rule {
  id = "Zoom.All.Meetings.Secured.With.One.Option.Disabled-prototype";
  displayName = "Zoom All Meetings Secured With One Option Disabled";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The account setting that every meeting needs a passcode, a waiting room or a sign-in was switched off.";
  defaultRunbook =
    "1. Call the operator: a webinar or an old room device is the usual reason. " +
    "2. If they did not do it, end their Zoom sessions and read the operation log for what else was set. " +
    "3. Switch the setting on again if nobody stands by the change. " +
    "4. Until then warn hosts of meetings that strangers might join.";
  defaultReference = "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0059862";

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: contains("Require that all meetings are secured with one security option: from On to Off"),
  };

  title(event: PantherEvent) {
    return `Zoom meetings may be left unprotected, by [${zoomOperator(event)}]`;
  }
}
