import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsChangeRule } from "@pypanther/helpers/aws-change-rule";

/** Routes decide where a network's traffic goes; a changed one can lead it past inspection or to a stranger. */
export class AWSEC2RouteTableModified extends AwsChangeRule {
  id = "AWS.EC2.RouteTableModified-prototype";
  displayName = "EC2 Route Table Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration:Exfiltration Over Alternative Protocol"];
  reports: Reports = { CIS: ["3.13"], "MITRE ATT&CK": ["TA0010:T1048"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "Routing in a VPC changed: a route, a route table or the subnets that use one.";
  defaultRunbook =
    "1. Match the change with a ticket or a deployment. " +
    "2. If none fits, see where the route leads and which subnets use it. " +
    "3. Put the former route back when nobody vouches for the new one. " +
    "4. Treat unencrypted traffic that took the new route as read.";
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
