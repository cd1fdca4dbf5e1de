import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsChangeRule } from "@pypanther/helpers/aws-change-rule";

/** A network ACL or its use in a subnet was changed. */
export class AWSEC2NetworkACLModified extends AwsChangeRule {
  id = "AWS.EC2.NetworkACLModified-prototype";
  displayName = "EC2 Network ACL Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["3.11"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A network ACL or its use in a subnet was changed. An attacker may be letting traffic through that was blocked.";
  defaultRunbook =
    "1. Find the ticket or deployment that the change belongs to. " +
    "2. Compare the entries before and after for what can now be reached. " +
    "3. Search flow logs for connections that the former entries would have blocked. " +
    "4. Restore the earlier entries and revoke the caller's credentials if nobody vouches for the change.";
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
