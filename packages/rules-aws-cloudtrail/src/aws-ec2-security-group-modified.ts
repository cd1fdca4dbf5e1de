import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsChangeRule } from "@pypanther/helpers/aws-change-rule";

/** A security group was created, deleted or changed. */
export class AWSEC2SecurityGroupModified extends AwsChangeRule {
  id = "AWS.EC2.SecurityGroupModified-prototype";
  displayName = "EC2 Security Group Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = {
    CIS: ["3.1"],
    "MITRE ATT&CK": ["TA0005:T1562"],
    "Stratus Red Team": ["aws.exfiltration.ec2-security-group-open-port-22-ingress"],
  };
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.INFO;
  defaultDescription = "A security group was created, deleted or changed. An attacker may be opening a way in.";
  defaultRunbook =
    "1. Read the rule in the event; a port open to 0.0.0.0/0 matters most. " +
    "2. Check which machines use the group, and which release or ticket asked for the change. " +
    "3. Review the actor's other calls of the day. " +
    "4. Revoke the rule and the actor's credentials if nobody vouches for it.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/working-with-security-groups.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  changed = "Security groups";

  /** The calls that change security groups. */
  ec2SgModifiedEvents: string[] = [
    "AuthorizeSecurityGroupIngress",
    "AuthorizeSecurityGroupEgress",
    "RevokeSecurityGroupIngress",
    "RevokeSecurityGroupEgress",
    "CreateSecurityGroup",
    "DeleteSecurityGroup",
  ];

  protected calls() {
    return this.ec2SgModifiedEvents;
  }
}
