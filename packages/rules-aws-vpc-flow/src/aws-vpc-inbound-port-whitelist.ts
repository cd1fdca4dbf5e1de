import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { isTruthy } from "@pypanther/helpers/truthy";
import { isInboundFlow } from "@pypanther/helpers/vpc-flow";

/** Traffic from the internet went to a port that is not approved for it. */
export class AWSVPCInboundPortWhitelist extends Rule {
  id = "AWS.VPC.InboundPortWhitelist-prototype";
  displayName = "VPC Flow Logs Inbound Port Allowlist";
  enabled = false;
  logTypes = [LogType.AWS_VPC_FLOW, LogType.OCSF_NETWORK_ACTIVITY];
  tags = ["AWS", "DataModel", "Configuration Required", "Security Control", "Command and Control:Non-Standard Port"];
  reports: Reports = { "MITRE ATT&CK": ["TA0011:T1571"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Traffic from the internet went to an internal address on a port that is not approved. A service may be open to " +
    "attackers by mistake.";
  defaultRunbook =
    "1. Find the host and what listens on the port. " +
    "2. Find out in CloudTrail who opened the port in the security group, and why. " +
    "3. Approve the port in the rule if it is meant to be public, else close it. " +
    "4. Search the host for signs of misuse if the port was open by mistake.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html";
  summaryAttributes = ["srcaddr", "dstaddr", "dstport"];

  when: When = { "udm:destination_port": () => not([null, ...this.approvedPorts]) };

  /** Ports that may be reached from the internet. */
  approvedPorts: number[] = [80, 443];

  rule(event: PantherEvent) {
    return isTruthy(event.udm("destination_port")) && isInboundFlow(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
