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

/** Someone on the internet got through to a service that is not meant for them. */
export class AWSVPCInboundPortWhitelist extends Rule {
  id = "AWS.VPC.InboundPortWhitelist-prototype";
  displayName = "VPC Flow Logs Inbound Port Allowlist";
  enabled = false;
  logTypes = [LogType.AWS_VPC_FLOW, LogType.OCSF_NETWORK_ACTIVITY];
  tags = ["AWS", "DataModel", "Configuration Required", "Security Control", "Command and Control:Non-Standard Port"];
  reports: Reports = { "MITRE ATT&CK": ["TA0011:T1571"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A flow from the internet ended at an internal address, on a port that nobody approved.";
  defaultRunbook =
    "1. Find the host and what listens on the port. " +
    "2. Check the security group: who opened the port, and why? " +
    "3. Close it, or approve it in the rule if it is meant to be public. " +
    "4. If the port was reachable by mistake, look for signs of misuse on the host.";
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
