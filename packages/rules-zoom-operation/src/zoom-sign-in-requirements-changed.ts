import { contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { zoomOperator } from "@pypanther/helpers/zoom";
import type { ZoomOperation } from "./events";

/** A requirement on sign-in passwords was switched off in Zoom. */
export class ZoomSignInRequirementsChanged extends Rule<ZoomOperation> {
  id = "Zoom.Sign.In.Requirements.Changed-prototype";
  displayName = "Zoom Sign In Requirements Changed";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A requirement on sign-in passwords was switched off for the Zoom account. Weaker passwords are easier to " +
    "guess.";
  defaultRunbook =
    "1. Read in the title which requirement was switched off. " +
    "2. Ask the operator, by phone or chat, who approved the change. " +
    "3. Compare the remaining requirements with the company's password policy, and restore what is missing. " +
    "4. End the operator's sessions and reset their password if they did not make the change.";
  defaultReference = "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0061263";
  summaryAttributes = ["operation_detail"];

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: contains("Sign-In Password Requirement"),
  };

  rule(event: PantherEvent<ZoomOperation>) {
    return event.string("operation_detail").includes("On to Off");
  }

  title(event: PantherEvent<ZoomOperation>) {
    return `${zoomOperator(event)} weakened Zoom: [${event.text("operation_detail")}]`;
  }
}
