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

/** Traffic from the internet went to a port for administrators, such as SSH. */
export class AWSVPCInboundPortBlacklist extends Rule {
  id = "AWS.VPC.InboundPortBlacklist-prototype";
  displayName = "VPC Flow Logs Inbound Port Blocklist";
  enabled = false;
  logTypes = [LogType.AWS_VPC_FLOW, LogType.OCSF_NETWORK_ACTIVITY];
  tags = ["AWS", "DataModel", "Configuration Required", "Security Control", "Command and Control:Non-Standard Port"];
  reports: Reports = { "MITRE ATT&CK": ["TA0011:T1571"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Traffic came from the internet to a port that must not be open to it. Attackers guess passwords on such ports.";
  defaultRunbook =
    "1. Check in the action field whether the flow was accepted. " +
    "2. Close the port in the security group if it was, and find out who opened it. " +
    "3. Offer a bastion, VPN or Session Manager to those who need access. " +
    "4. Search the host's sign-ins since then, and isolate it if somebody got in.";
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
