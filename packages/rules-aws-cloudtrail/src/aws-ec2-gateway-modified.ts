import { LogType, type Reports, Severity } from "@pypanther/core";
import { AwsChangeRule } from "@pypanther/helpers/aws-change-rule";

/** A gateway to the internet or to a customer network was changed. */
export class AWSEC2GatewayModified extends AwsChangeRule {
  id = "AWS.EC2.GatewayModified-prototype";
  displayName = "EC2 Network Gateway Modified";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["3.12"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A gateway to the internet or to a customer network was changed. An attacker may be opening a way in or out.";
  defaultRunbook =
    "1. Find the ticket or deployment that the change belongs to. " +
    "2. Check which subnets have a route through the gateway and what runs in them. " +
    "3. Search flow logs for traffic through the gateway since then. " +
    "4. Undo the change and revoke the caller's credentials if nobody vouches for it.";
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
