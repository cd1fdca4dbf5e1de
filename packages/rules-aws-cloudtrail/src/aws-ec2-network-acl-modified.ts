import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsChangeRule } from "@pypanther/helpers/aws-change-rule";

/** A network ACL guards the edge of a subnet; a change to it may let traffic through that was shut out. */
export class AWSEC2NetworkACLModified extends AwsChangeRule {
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
    "4. Check flow logs for connections the former entries would have refused.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html#nacl-tasks";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  changed = "Network ACLs";

  /** The calls that change network ACLs. */
  ec2NaclModifiedEvents: string[] = [
    "CreateNetworkAcl",
    "CreateNetworkAclEntry",
    "DeleteNetworkAcl",
    "DeleteNetworkAclEntry",
    "ReplaceNetworkAclEntry",
    "ReplaceNetworkAclAssociation",
  ];

  protected calls() {
    return this.ec2NaclModifiedEvents;
  }
}
