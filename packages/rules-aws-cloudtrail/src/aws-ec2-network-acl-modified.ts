import { type AlertContext, LogType, type PantherEvent, type Reports, Rule, Severity } from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** A network ACL guards the edge of a subnet; a change to it may let traffic through that was shut out. */
export class AWSEC2NetworkACLModified extends Rule {
  id = "AWS.EC2.NetworkACLModified-prototype";
  displayName = "EC2 Network ACL Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["3.11"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A network ACL, an entry of one or the ACL of a subnet was changed.";
  defaultRunbook =
    "1. Match the change with a ticket or a deployment. " +
    "2. If none fits, compare the entries before and after and see what is newly reachable. " +
    "3. Restore the earlier entries when nobody vouches for the change. " +
    "4. Look at the actor's other calls of the day.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html#nacl-tasks";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  /** The calls that change network ACLs. */
  ec2NaclModifiedEvents: string[] = [
    "CreateNetworkAcl",
    "CreateNetworkAclEntry",
    "DeleteNetworkAcl",
    "DeleteNetworkAclEntry",
    "ReplaceNetworkAclEntry",
    "ReplaceNetworkAclAssociation",
  ];

  rule(event: PantherEvent) {
    return awsCloudtrailSuccess(event) && this.ec2NaclModifiedEvents.includes(event.string("eventName"));
  }

  title(event: PantherEvent) {
    return `Network ACLs changed in account [${awsAccountName(event)}]`;
  }

  dedup(event: PantherEvent) {
    return event.text("recipientAccountId");
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
