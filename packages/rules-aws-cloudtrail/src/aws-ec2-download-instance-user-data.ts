import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRegions, awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** The user data of EC2 instances was requested many times within a day. */
export class AWSEC2DownloadInstanceUserData extends Rule<AwsCloudTrail> {
  id = "AWS.EC2.DownloadInstanceUserData-prototype";
  displayName = "AWS EC2 Download Instance User Data";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS CloudTrail",
    "EC2",
    "Discovery",
    "Cloud Infrastructure Discovery",
    "Discovery - Cloud Infrastructure Discovery",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1580"], "Stratus Red Team": ["aws.discovery.ec2-download-user-data"] };
  dedupPeriodMinutes = 1440;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The user data of EC2 instances was requested many times within a day. It often holds secrets, which attackers " +
    "collect.";
  defaultRunbook =
    "1. List from the events which instances' user data was read, by whom and from where. " +
    "2. Check whether a scanner or an inventory tool of the company did it. " +
    "3. Move secrets from user data to a secrets store. " +
    "4. Revoke the credentials and rotate every secret in that user data if nothing explains it.";
  defaultReference = "https://hackingthe.cloud/aws/general-knowledge/introduction_user_data/";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_instance_ids"];

  when: When = { eventName: "DescribeInstanceAttribute", "requestParameters.attribute": "userData" };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return !this.isPantherAudit(event);
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const actor = titleValue(event.udmString("actor_user"), "an unknown user");
    return `${actor} read user data of EC2 instances in ${awsAccountTitle(event)}`;
  }

  severity(event: PantherEvent<AwsCloudTrail>): SeverityOrDefault {
    return awsCloudtrailSuccess(event) ? "DEFAULT" : "LOW";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }

  /** Whether Panther's own audit role, deployed by CloudFormation, is at work. */
  protected isPantherAudit(event: PantherEvent<AwsCloudTrail>): boolean {
    const cloudFormation = "cloudformation.amazonaws.com";
    if (event.string("userAgent") !== cloudFormation || event.string("sourceIPAddress") !== cloudFormation)
      return false;
    const actor = event.udmString("actor_user");
    return awsRegions().some((region) => actor === `PantherAuditRole-${region}`);
  }
}
