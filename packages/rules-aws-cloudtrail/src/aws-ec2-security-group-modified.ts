import { type AlertContext, LogType, type PantherEvent, type Reports, Rule, Severity } from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** Security groups are the firewalls of instances; a change to one may expose what it protects. */
export class AWSEC2SecurityGroupModified extends Rule {
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
  defaultDescription = "A security group was created or deleted, or a rule was added to one or removed.";
  defaultRunbook =
    "1. Match the change with a ticket or a deployment. " +
    "2. If none fits, see which addresses and ports were opened and to which machines. " +
    "3. Undo what nobody vouches for. " +
    "4. Look at the actor's other calls of the day.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/working-with-security-groups.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  /** The calls that change security groups. */
  ec2SgModifiedEvents: string[] = [
    "AuthorizeSecurityGroupIngress",
    "AuthorizeSecurityGroupEgress",
    "RevokeSecurityGroupIngress",
    "RevokeSecurityGroupEgress",
    "CreateSecurityGroup",
    "DeleteSecurityGroup",
  ];

  rule(event: PantherEvent) {
    return awsCloudtrailSuccess(event) && this.ec2SgModifiedEvents.includes(event.string("eventName"));
  }

  title(event: PantherEvent) {
    return `Security groups changed in account [${awsAccountName(event)}]`;
  }

  dedup(event: PantherEvent) {
    return event.text("recipientAccountId");
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
