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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsVpcFlow } from "./events";

/** One host sent traffic to many unusual ports of another. */
export class AWSVPCPortScanning extends Rule<AwsVpcFlow> {
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
    "A host sent traffic to unusual ports of another; ten different ones within an hour make an alert. An intruder " +
    "may be looking for services to attack.";
  defaultRunbook =
    "1. Find the host behind the source address and what runs on it. " +
    "2. Check whether it is a vulnerability scanner or service discovery of yours. " +
    "3. Check which of the ports answered, and the target's logs. " +
    "4. Isolate the host and find out how it was broken into if nothing explains the scan.";

  when: When = { flowDirection: "egress", srcAddr: not([null, "", "null"]), dstPort: () => not(this.commonPorts) };

  /** Ports that are used all the time. */
  commonPorts: number[] = [80, 123, 443, 445, 53, 853, 2049];

  title(event: PantherEvent<AwsVpcFlow>) {
    const target = titleValue(event.get("dstAddr"), "an unknown host");
    return `${titleValue(event.get("srcAddr"), "an unknown host")} tried many ports of ${target}`;
  }

  dedup(event: PantherEvent<AwsVpcFlow>) {
    return (["srcAddr", "dstAddr", "vpcId", "region", "subNetId"] as const).map((name) => event.text(name)).join(":");
  }

  severity(event: PantherEvent<AwsVpcFlow>): SeverityOrDefault {
    return isPrivateIpAddress(event.string("srcAddr")) ? "HIGH" : "DEFAULT";
  }

  unique(event: PantherEvent<AwsVpcFlow>): string | null {
    return event.text("dstPort") || null;
  }
}
