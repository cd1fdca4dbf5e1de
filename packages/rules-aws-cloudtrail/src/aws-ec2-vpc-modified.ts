import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsChangeRule } from "@pypanther/helpers/aws-change-rule";

/** A VPC or its link with another network was changed. */
export class AWSEC2VPCModified extends AwsChangeRule {
  id = "AWS.EC2.VPCModified-prototype";
  displayName = "EC2 VPC Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["3.14"], "MITRE ATT&CK": ["TA0005:T1562"] };
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A VPC or its link with another network was changed. An attacker may be connecting a network of theirs.";
  defaultRunbook =
    "1. Find the change in the infrastructure code or its pipeline. " +
    "2. Check that the other account of a peering belongs to the company. " +
    "3. Review the actor's other calls of the day. " +
    "4. Undo the change and revoke the actor's credentials if nobody vouches for it.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/configure-your-vpc.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  changed = "VPCs";

  /** The calls that change VPCs and their links. */
  ec2VpcModifiedEvents: string[] = [
    "CreateVpc",
    "DeleteVpc",
    "ModifyVpcAttribute",
    "AcceptVpcPeeringConnection",
    "CreateVpcPeeringConnection",
    "DeleteVpcPeeringConnection",
    "RejectVpcPeeringConnection",
    "AttachClassicLinkVpc",
    "DetachClassicLinkVpc",
    "DisableVpcClassicLink",
    "EnableVpcClassicLink",
  ];

  protected calls() {
    return this.ec2VpcModifiedEvents;
  }
}
