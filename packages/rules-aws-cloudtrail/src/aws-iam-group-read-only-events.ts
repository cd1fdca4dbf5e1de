import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsPlaceTitle } from "@pypanther/helpers/aws-account";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An identity listed or read IAM groups. */
export class AWSIAMGroupReadOnlyEvents extends Rule<AwsCloudTrail> {
  id = "AWS.IAM.Group.Read.Only.Events-prototype";
  displayName = "AWS IAM Group Read Only Events";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Cloudtrail", "Configuration Required", "IAM", "MITRE"];
  threshold = 2;
  defaultSeverity = Severity.INFO;
  defaultDescription = "An identity listed or read IAM groups. Intruders do so to find accounts worth taking over.";
  defaultRunbook =
    "1. Check whether an audit or inventory tool explains the calls, and add it to the allow list if so. " +
    "2. List what else the identity read around that time. " +
    "3. Revoke its credentials if it goes on and its owner knows nothing of it.";
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

  rule(event: PantherEvent<AwsCloudTrail>) {
    return !this.arnAllowList.includes(this.dedup(event));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const actor = titleValue(event.string("userIdentity", "arn"), "an unknown caller");
    const call = titleValue(event.get("eventName"), "an unknown call");
    return `${actor} read groups with ${call} in ${awsPlaceTitle(event)}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.string("userIdentity", "arn") || "<NO_ARN_FOUND>";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
