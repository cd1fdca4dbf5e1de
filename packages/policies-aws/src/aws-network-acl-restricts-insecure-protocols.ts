import { itemsOf, numberOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsEC2NetworkACL } from "./resources";

/** A subnet's network ACL lets in protocols that send secrets in the clear. */
export class AWSNetworkACLRestrictsInsecureProtocols extends Policy<AwsEC2NetworkACL> {
  id = "AWS.NetworkACL.RestrictsInsecureProtocols";
  displayName = "AWS Network ACL Restricts Insecure Protocols";
  enabled = false;
  resourceTypes = ["AWS.EC2.NetworkACL"];
  tags = ["AWS", "PCI", "Command and Control:Non-Application Layer Protocol"];
  reports: Reports = { PCI: ["8.2.1"], "MITRE ATT&CK": ["TA0011:T1095"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The network ACL lets in ports of protocols without encryption. Whoever listens on the way reads passwords and data.";
  defaultRunbook =
    "1. Find the entries that reach a port of the tunable. " +
    "2. Move clients to the encrypted protocol. " +
    "3. Narrow the entries to the ports that remain.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-recommended-nacl-rules.html";

  /** Ports of protocols without encryption: FTP, SMTP, Telnet, HTTP, POP3 and mail submission. */
  insecurePorts: number[] = [21, 25, 23, 80, 110, 587];

  policy({ Entries }: AwsEC2NetworkACL) {
    if (!Array.isArray(Entries)) return false;
    return !itemsOf(Entries).some(({ Egress, PortRange, Protocol, RuleAction }) => {
      if (Egress || RuleAction !== "allow") return false;
      const from = numberOf(PortRange?.From) ?? 0;
      const to = numberOf(PortRange?.To) ?? 65535;
      return Protocol === "-1" || this.insecurePorts.some((port) => from <= port && port <= to);
    });
  }
}
