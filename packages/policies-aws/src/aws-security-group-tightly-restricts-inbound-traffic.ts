import { Policy, type Reports, Severity } from "@pypanther/core";
import { allowsOnly, portSpan, reachesPort } from "@pypanther/helpers/security-group";
import type { AwsEC2SecurityGroup } from "./resources";

/** A security group lets in many ports at once, or one that attackers try first. */
export class AWSSecurityGroupTightlyRestrictsInboundTraffic extends Policy<AwsEC2SecurityGroup> {
  id = "AWS.SecurityGroup.TightlyRestrictsInboundTraffic";
  displayName = "AWS Security Group Tightly Restricts Inbound Traffic";
  enabled = false;
  resourceTypes = ["AWS.EC2.SecurityGroup"];
  tags = ["AWS", "PCI", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { PCI: ["1.1.4", "1.2.1", "8.2.1"], "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A rule of the security group lets in many ports at once, or one of those that attackers try first.";
  defaultRunbook =
    "1. Find the rule with the wide range or the restricted port. " +
    "2. Ask the owner which ports the machines serve. " +
    "3. Replace the rule by one for each port that is needed.";
  defaultReference = "https://docs.aws.amazon.com/cli/latest/userguide/cli-services-ec2-sg.html";

  /** How far apart the first and the last port of one permission may be. */
  maxPortsPerPermission = 10;
  /** The ports that no permission may reach. */
  restrictedPorts: number[] = [21, 22, 23, 3389];

  policy({ IpPermissions }: AwsEC2SecurityGroup) {
    return allowsOnly(
      IpPermissions,
      (permission) =>
        portSpan(permission) > this.maxPortsPerPermission || reachesPort(permission, this.restrictedPorts),
    );
  }
}
