import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsChangeRule } from "@pypanther/helpers/aws-change-rule";

/** A gateway decides whether a network reaches the internet or a partner's site; a change may open a way in or out. */
export class AWSEC2GatewayModified extends AwsChangeRule {
  id = "AWS.EC2.GatewayModified-prototype";
  displayName = "EC2 Network Gateway Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["3.12"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "An internet gateway or a gateway to a customer network was added, taken away or moved.";
  defaultRunbook =
    "1. Match the change with a ticket or a deployment. " +
    "2. If none fits, see which subnets have a route through the gateway and what runs in them. " +
    "3. Undo the change when nobody vouches for it. " +
    "4. Search flow logs for traffic through the gateway meanwhile.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html";
  summaryAttributes = ["eventName", "userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  changed = "Network gateways";

  /** The calls that change gateways. */
  ec2GatewayModifiedEvents: string[] = [
    "CreateCustomerGateway",
    "DeleteCustomerGateway",
    "AttachInternetGateway",
    "CreateInternetGateway",
    "DeleteInternetGateway",
    "DetachInternetGateway",
  ];

  protected calls() {
    return this.ec2GatewayModifiedEvents;
  }
}
