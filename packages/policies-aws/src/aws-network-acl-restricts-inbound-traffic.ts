import { isSet, itemsOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsEC2NetworkACL } from "./resources";

/** A subnet's network ACL lets in every port. */
export class AWSNetworkACLRestrictsInboundTraffic extends Policy<AwsEC2NetworkACL> {
  id = "AWS.NetworkACL.RestrictsInboundTraffic";
  displayName = "AWS Network ACL Restricts Inbound Traffic";
  enabled = false;
  resourceTypes = ["AWS.EC2.NetworkACL"];
  tags = ["AWS", "PCI", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { PCI: ["1.3.5", "1.2.1", "1.1.4"], "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The network ACL has an entry that allows every inbound port. It filters nothing, so each open port behind it can be attacked.";
  defaultRunbook =
    "1. Find the entry that allows inbound traffic and names no ports. " +
    "2. Ask the owner which ports the subnet serves. " +
    "3. Replace the entry by one for each port that is needed.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-recommended-nacl-rules.html";

  policy({ Entries }: AwsEC2NetworkACL) {
    if (!Array.isArray(Entries)) return false;
    return !itemsOf(Entries).some(
      ({ Egress, PortRange, RuleAction }) => RuleAction === "allow" && !Egress && !isSet(PortRange),
    );
  }
}
