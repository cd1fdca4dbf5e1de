import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { isInboundFlow } from "@pypanther/helpers/vpc-flow";

/** The internet can knock at a door for administrators, where passwords get guessed. */
export class AWSVPCInboundPortBlacklist extends Rule {
  id = "AWS.VPC.InboundPortBlacklist-prototype";
  displayName = "VPC Flow Logs Inbound Port Blocklist";
  enabled = false;
  logTypes = [LogType.AWS_VPC_FLOW, LogType.OCSF_NETWORK_ACTIVITY];
  tags = ["AWS", "DataModel", "Configuration Required", "Security Control", "Command and Control:Non-Standard Port"];
  reports: Reports = { "MITRE ATT&CK": ["TA0011:T1571"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Traffic came from the internet to a port that must not be reachable from there.";
  defaultRunbook =
    "1. Check whether the flow was accepted. " +
    "2. If it was, close the port in the security group and see who opened it. " +
    "3. Look through the host's sign-ins since then. " +
    "4. Offer a bastion, VPN or Session Manager to those who need access.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html";
  summaryAttributes = ["srcaddr", "dstaddr", "dstport"];

  when: When = { "udm:destination_port": () => this.controlledPorts };

  /** Ports that must not be reached from the internet. */
  controlledPorts: number[] = [22, 3389];

  rule(event: PantherEvent) {
    return isInboundFlow(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
