import { Policy, type Reports, Severity } from "@pypanther/core";
import { allowsOnly, portSpan, reachesPort } from "@pypanther/helpers/security-group";
import type { AwsEC2SecurityGroup } from "./resources";

/** A security group lets out many ports at once, or one that remote sessions use. */
export class AWSSecurityGroupTightlyRestrictsOutboundTraffic extends Policy<AwsEC2SecurityGroup> {
  id = "AWS.SecurityGroup.TightlyRestrictsOutboundTraffic";
  displayName = "AWS Security Group Tightly Restricts Outbound Traffic";
  enabled = false;
  resourceTypes = ["AWS.EC2.SecurityGroup"];
  tags = ["AWS", "PCI", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { PCI: ["1.1.4"], "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A rule of the security group lets out many ports at once, or one of those that remote sessions use. Attackers move on to other machines through them.";
  defaultRunbook =
    "1. Find the rule with the wide range or the restricted port. " +
    "2. Ask the owner which services the machines call. " +
    "3. Replace the rule by one for each port that is needed.";
  defaultReference = "https://docs.aws.amazon.com/cli/latest/userguide/cli-services-ec2-sg.html";

  /** How far apart the first and the last port of one permission may be. */
  maxPortsPerPermission = 10;
  /** The ports that no permission may reach. */
  restrictedPorts: number[] = [21, 22, 23, 3389];

  policy({ IpPermissionsEgress }: AwsEC2SecurityGroup) {
    return allowsOnly(
      IpPermissionsEgress,
      (permission) =>
        portSpan(permission) > this.maxPortsPerPermission || reachesPort(permission, this.restrictedPorts),
    );
  }
}
