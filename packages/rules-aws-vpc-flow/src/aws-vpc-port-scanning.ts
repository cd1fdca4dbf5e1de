import {
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { isPrivateIpAddress } from "@pypanther/helpers/ip-address";

/** One host tries many ports of another, the trace of someone looking around from within. */
export class AWSVPCPortScanning extends Rule {
  id = "AWS.VPC.PortScanning-prototype";
  displayName = "VPC Flow Port Scanning";
  enabled = false;
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_VPC_FLOW];
  tags = ["Discovery:Network Service Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1046"] };
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A host sent traffic to unusual ports of another; ten different ones within an hour make an alert.";
  defaultRunbook =
    "1. Find the host behind the source address and what runs on it. " +
    "2. Rule out your own vulnerability scanner and service discovery. " +
    "3. Otherwise isolate the host and look for how it was broken into. " +
    "4. Check which of the ports answered, and the target's logs.";

  when: When = { flowDirection: "egress", srcAddr: not([null, "", "null"]), dstPort: () => not(this.commonPorts) };

  /** Ports that are used all the time. */
  commonPorts: number[] = [80, 123, 443, 445, 53, 853, 2049];

  title(event: PantherEvent) {
    const target = event.text("dstAddr") || "Unknown";
    return `[${event.text("srcAddr") || "Unknown"}] tries many ports of [${target}]`;
  }

  dedup(event: PantherEvent) {
    return ["srcAddr", "dstAddr", "vpcId", "region", "subNetId"].map((name) => event.text(name)).join(":");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isPrivateIpAddress(event.string("srcAddr")) ? "HIGH" : "DEFAULT";
  }

  unique(event: PantherEvent): string | null {
    return event.text("dstPort") || null;
  }
}
