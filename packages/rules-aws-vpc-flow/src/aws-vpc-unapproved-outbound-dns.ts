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

/** A host sent DNS queries to a name server on the internet that is not approved. */
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
  defaultDescription =
    "A host sent DNS traffic to a server that is not approved. Malware uses servers of its own, and can send data " +
    "out by DNS.";
  defaultRunbook =
    "1. Find the host and the process that asks. " +
    "2. Approve the server in the rule if the host is set up that way on purpose. " +
    "3. Allow DNS to approved resolvers only in the network rules. " +
    "4. Isolate the host and search it for malware if nobody set it up; long or random names mean data is sent out.";
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
