import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { boxUser } from "@pypanther/helpers/box";

/** Someone uploaded or shared in Box what a content policy of the company forbids. */
export class BoxContentWorkflowPolicyViolation extends Rule {
  id = "Box.Content.Workflow.Policy.Violation-prototype";
  displayName = "Box Content Workflow Policy Violation";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "A content policy in Box caught an upload or a share.";
  defaultRunbook =
    "1. Read in the Box admin console which policy it was and what file broke it. " +
    "2. Ask the user what they meant to do; most such cases are mistakes. " +
    "3. Remove the share or the file if it should not be there, and offer the proper way. " +
    "4. Pass repeated or deliberate cases to those who answer for data protection.";
  defaultReference = "https://support.box.com/hc/en-us/articles/360043692594-Creating-a-Security-Policy";
  summaryAttributes = ["event_type"];

  when: When = { event_type: () => this.policyViolations };

  /** The events that tell of a broken policy. */
  policyViolations: string[] = [
    "CONTENT_WORKFLOW_UPLOAD_POLICY_VIOLATION",
    "CONTENT_WORKFLOW_SHARING_POLICY_VIOLATION",
  ];

  title(event: PantherEvent) {
    return `Box content policy broken by [${boxUser(event)}]`;
  }
}
