import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import type { AwsCloudTrail } from "./events";

/** An access key of the root user was created. */
export class AWSCloudTrailRootAccessKeyCreated extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.RootAccessKeyCreated-prototype";
  displayName = "Root Account Access Key Created";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Identity and Access Management", "Persistence:Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "An access key of the root user was created. It can do anything in the account, and no policy can limit it.";
  defaultRunbook =
    "1. Ask whoever holds the root credentials whether they created the key; there is hardly ever a reason to. " +
    "2. Delete the key in any case. " +
    "3. Review everything that was done as root since the last known good sign-in. " +
    "4. Reset the root password and its MFA device and tell AWS Support if nobody created it.";
  defaultReference = "https://docs.aws.amazon.com/general/latest/gr/managing-aws-access-keys.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  // A request with parameters names another user, whom the key is then for.
  when: When = { eventName: "CreateAccessKey", "userIdentity.type": "Root", requestParameters: null };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
