import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** Someone looks up groups and their rights, as an intruder does to learn whom to aim at. */
export class AWSIAMGroupReadOnlyEvents extends Rule {
  id = "AWS.IAM.Group.Read.Only.Events-prototype";
  displayName = "AWS IAM Group Read Only Events";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Cloudtrail", "Configuration Required", "IAM", "MITRE"];
  threshold = 2;
  defaultSeverity = Severity.INFO;
  defaultDescription = "An identity that does not usually do so listed or read IAM groups.";
  defaultRunbook =
    "1. Check whether an audit or an inventory tool explains the calls; add it to the allow list if so. " +
    "2. See what else the identity listed around that time. " +
    "3. If it keeps exploring, suspend its credentials and ask its owner.";
  defaultReference = "https://attack.mitre.org/techniques/T1069/";

  when: When = { eventSource: "iam.amazonaws.com", eventName: () => this.groupActions };

  /** ARNs that may look at groups. */
  arnAllowList: string[] = [];

  /** The calls that look at groups. */
  groupActions: string[] = [
    "GetGroup",
    "GetGroupPolicy",
    "ListAttachedGroupPolicies",
    "ListGroupPolicies",
    "ListGroups",
    "ListGroupsForUser",
  ];

  rule(event: PantherEvent) {
    return !this.arnAllowList.includes(this.dedup(event));
  }

  title(event: PantherEvent) {
    const account = event.text("recipientAccountId") && awsAccountName(event);
    const place = `account [${account || "<NO_RECIPIENT_ACCT_ID_FOUND>"}], region [${event.text("awsRegion") || "<NO_AWS_REGION_FOUND>"}]`;
    return `[${this.dedup(event)}] looks at groups with [${event.text("eventName") || "<NO_EVENT_NAME_FOUND>"}] in ${place}`;
  }

  dedup(event: PantherEvent) {
    return event.string("userIdentity", "arn") || "<NO_ARN_FOUND>";
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
