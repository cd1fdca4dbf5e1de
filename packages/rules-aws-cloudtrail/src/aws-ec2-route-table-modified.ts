import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsChangeRule } from "@pypanther/helpers/aws-change-rule";

/** A route, a route table or its use in a VPC was changed. */
export class AWSEC2RouteTableModified extends AwsChangeRule {
  id = "AWS.EC2.RouteTableModified-prototype";
  displayName = "EC2 Route Table Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration:Exfiltration Over Alternative Protocol"];
  reports: Reports = { CIS: ["3.13"], "MITRE ATT&CK": ["TA0010:T1048"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A route, a route table or its use in a VPC was changed. An attacker may be leading traffic past inspection or " +
    "to a machine of theirs.";
  defaultRunbook =
    "1. Find the ticket or deployment that the change belongs to. " +
    "2. Check where the route leads and which subnets use it. " +
    "3. Restore the former route and revoke the caller's credentials if nobody vouches for the new one. " +
    "4. Rotate secrets that were sent unencrypted over the new route in that case.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  changed = "Routes";

  /** The calls that change routing. */
  ec2RtModifiedEvents: string[] = [
    "CreateRoute",
    "CreateRouteTable",
    "ReplaceRoute",
    "ReplaceRouteTableAssociation",
    "DeleteRouteTable",
    "DeleteRoute",
    "DisassociateRouteTable",
  ];

  protected calls() {
    return this.ec2RtModifiedEvents;
  }
}
