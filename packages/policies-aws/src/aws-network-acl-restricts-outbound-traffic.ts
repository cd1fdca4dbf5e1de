import { isSet, itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsEC2NetworkACL } from "./resources";

/** A subnet's network ACL lets out every port. */
export class AWSNetworkACLRestrictsOutboundTraffic extends Policy<AwsEC2NetworkACL> {
  id = "AWS.NetworkACL.RestrictsOutboundTraffic";
  displayName = "AWS Network ACL Restricts Outbound Traffic";
  enabled = false;
  resourceTypes = ["AWS.EC2.NetworkACL"];
  tags = ["AWS", "PCI", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { PCI: ["1.1.4", "1.3.2"], "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The network ACL has an entry that allows every outbound port. Malware behind it can call home on any of them.";
  defaultRunbook =
    "1. Find the entry that allows outbound traffic and names no ports. " +
    "2. Ask the owner which services the subnet calls. " +
    "3. Replace the entry by one for each port that is needed.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-recommended-nacl-rules.html";

  policy({ Entries }: AwsEC2NetworkACL) {
    if (!Array.isArray(Entries)) return false;
    return !itemsOf(Entries).some(
      ({ Egress, PortRange, RuleAction }) => RuleAction === "allow" && Boolean(Egress) && !isSet(PortRange),
    );
  }
}
