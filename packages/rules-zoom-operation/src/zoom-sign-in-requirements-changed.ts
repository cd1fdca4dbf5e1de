import { contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { zoomOperator } from "@pypanther/helpers/zoom";

/** Zoom accepts weaker passwords than before. */
export class ZoomSignInRequirementsChanged extends Rule {
  id = "Zoom.Sign.In.Requirements.Changed-prototype";
  displayName = "Zoom Sign In Requirements Changed";
  logTypes = [LogType.ZOOM_OPERATION];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "One of the demands on sign-in passwords was dropped for the Zoom account.";
  defaultRunbook =
    "1. Read in the title which demand was dropped. " +
    "2. Have the operator say who approved it, over another channel than Zoom. " +
    "3. Compare the demands that are left with the company's password policy. " +
    "4. Put them back if nobody stands by the change.";
  defaultReference = "https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0061263";
  summaryAttributes = ["operation_detail"];

  when: When = {
    action: "Update",
    category_type: "Account",
    operation_detail: contains("Sign-In Password Requirement"),
  };

  rule(event: PantherEvent) {
    return event.string("operation_detail").includes("On to Off");
  }

  title(event: PantherEvent) {
    const operator = zoomOperator(event);
    return `Zoom password requirements weakened by [${operator}]: [${event.text("operation_detail")}]`;
  }
}
