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
import { isOutboundFlow } from "@pypanther/helpers/vpc-flow";

/** A host asks a name server on the internet that nobody approved, as malware and DNS tunnels do. */
export class AWSVPCUnapprovedOutboundDNS extends Rule {
  id = "AWS.VPC.UnapprovedOutboundDNS-prototype";
  displayName = "VPC Flow Logs Unapproved Outbound DNS Traffic";
  enabled = false;
  logTypes = [LogType.AWS_VPC_FLOW, LogType.OCSF_NETWORK_ACTIVITY];
  tags = [
    "AWS",
    "DataModel",
    "Configuration Required",
    "Security Control",
    "Command and Control:Application Layer Protocol",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0011:T1071"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "DNS traffic left for a server outside the list of approved ones.";
  defaultRunbook =
    "1. Find the host and the process that asks. " +
    "2. If it is configured that way on purpose, approve the server in the rule or correct the configuration. " +
    "3. Otherwise isolate the host and look for malware; long or random names point to a tunnel. " +
    "4. Allow DNS to approved resolvers only.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html";
  summaryAttributes = ["srcaddr", "dstaddr", "dstport"];

  when: When = {
    "udm:destination_port": [53, 5353],
    "udm:destination_ip": () => not([null, ...this.approvedDnsServers]),
  };

  /** Name servers on the internet that may be asked. */
  approvedDnsServers: string[] = ["1.1.1.1", "8.8.8.8"];

  rule(event: PantherEvent) {
    return isOutboundFlow(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
