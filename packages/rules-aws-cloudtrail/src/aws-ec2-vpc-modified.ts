import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsChangeRule } from "@pypanther/helpers/aws-change-rule";

/** A change to a VPC or to what it is joined with alters which networks can reach each other. */
export class AWSEC2VPCModified extends AwsChangeRule {
  id = "AWS.EC2.VPCModified-prototype";
  displayName = "EC2 VPC Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["3.14"], "MITRE ATT&CK": ["TA0005:T1562"] };
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.INFO;
  defaultDescription = "Somebody made, altered or removed a VPC, or linked it with another network or cut such a link.";
  defaultRunbook =
    "1. Find the change in the infrastructure code or its pipeline. " +
    "2. For a peering, check that the other account belongs to the company. " +
    "3. Undo what nobody vouches for. " +
    "4. Look at the actor's other calls of the day.";
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
