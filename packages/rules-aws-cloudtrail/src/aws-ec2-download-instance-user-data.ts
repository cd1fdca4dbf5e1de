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
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** Start-up scripts of instances, which often hold secrets, are being read one after the other. */
export class AWSEC2DownloadInstanceUserData extends Rule {
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
  defaultDescription = "The user data of EC2 instances was requested many times in a day.";
  defaultRunbook =
    "1. See which instances' user data was read, by whom and from where. " +
    "2. Check whether a scanner or an inventory tool of the company explains it. " +
    "3. If nothing does, revoke the credentials and treat every secret in that user data as stolen. " +
    "4. Move secrets from user data to a secrets store.";
  defaultReference = "https://hackingthe.cloud/aws/general-knowledge/introduction_user_data/";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_instance_ids"];

  when: When = { eventName: "DescribeInstanceAttribute", "requestParameters.attribute": "userData" };

  rule(event: PantherEvent) {
    return !this.isPantherAudit(event);
  }

  title(event: PantherEvent) {
    const account = awsAccountName(event);
    return `[${event.udmString("actor_user") || "<UNKNOWN_USER>"}] read user data of EC2 instances in account [${account}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return awsCloudtrailSuccess(event) ? "DEFAULT" : "LOW";
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }

  /** Whether Panther's own audit role, deployed by CloudFormation, is at work. */
  protected isPantherAudit(event: PantherEvent): boolean {
    const cloudFormation = "cloudformation.amazonaws.com";
    if (event.string("userAgent") !== cloudFormation || event.string("sourceIPAddress") !== cloudFormation)
      return false;
    const actor = event.udmString("actor_user");
    return awsRegions().some((region) => actor === `PantherAuditRole-${region}`);
  }
}
