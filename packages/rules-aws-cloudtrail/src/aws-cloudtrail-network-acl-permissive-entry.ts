import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";
import type { AwsCloudTrail } from "./events";

/** A network ACL was set to allow inbound traffic from any address. */
export class AWSCloudTrailNetworkACLPermissiveEntry extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.NetworkACLPermissiveEntry-prototype";
  displayName = "AWS Network ACL Overly Permissive Entry Created";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Persistence:Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A network ACL was set to allow inbound traffic from any address. Attackers can reach what is behind it.";
  defaultRunbook =
    "1. Read from the event which ports the entry opens, and check what runs in the subnets behind it. " +
    "2. Ask the actor what the entry is for. " +
    "3. Remove it, or narrow it to the addresses that need it. " +
    "4. Search the flow logs for connections since then, and isolate hosts that strangers reached.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html#nacl-rules";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    ...whenSuccessful,
    eventName: "CreateNetworkAclEntry",
    "requestParameters.cidrBlock": "0.0.0.0/0",
    "requestParameters.ruleAction": "allow",
    "requestParameters.egress": false,
  };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
