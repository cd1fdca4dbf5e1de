import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { boxUser } from "@pypanther/helpers/box";

/** An upload or a share in Box violated a content policy. */
export class BoxContentWorkflowPolicyViolation extends Rule {
  id = "Box.Content.Workflow.Policy.Violation-prototype";
  displayName = "Box Content Workflow Policy Violation";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An upload or a share in Box violated one of the company's content policies. Confidential data may be on its " +
    "way to people who should not have it.";
  defaultRunbook =
    "1. Read in the Box admin console which policy was violated and by which file. " +
    "2. Ask the user named in the title what they meant to do. " +
    "3. Remove the share or the file if it should not be there. " +
    "4. Report repeated or deliberate violations to the data protection team.";
  defaultReference = "https://support.box.com/hc/en-us/articles/360043692594-Creating-a-Security-Policy";
  summaryAttributes = ["event_type"];

  when: When = { event_type: () => this.policyViolations };

  /** The events that tell of a broken policy. */
  policyViolations: string[] = [
    "CONTENT_WORKFLOW_UPLOAD_POLICY_VIOLATION",
    "CONTENT_WORKFLOW_SHARING_POLICY_VIOLATION",
  ];

  title(event: PantherEvent) {
    return `${boxUser(event)} violated a Box content policy`;
  }
}
