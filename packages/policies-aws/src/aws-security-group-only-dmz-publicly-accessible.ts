import { entryOf, Policy, type Reports, Severity } from "@pypanther/core";
import { allowsOnly, rangesOf } from "@pypanther/helpers/security-group";
import { isPrivateNetwork } from "@pypanther/helpers/network";
import type { AwsEC2SecurityGroup } from "./resources";

/** A group outside the DMZ takes connections from the internet. */
export class AWSSecurityGroupOnlyDMZPubliclyAccessible extends Policy<AwsEC2SecurityGroup> {
  id = "AWS.SecurityGroup.OnlyDMZPubliclyAccessible";
  displayName = "AWS Security Group - Only DMZ Publicly Accessible";
  enabled = false;
  resourceTypes = ["AWS.EC2.SecurityGroup"];
  tags = ["AWS", "PCI", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { PCI: ["1.3.1", "1.1.4"], "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A security group without the tag of the DMZ takes connections from public addresses. What it protects was not built to face the internet.";
  defaultRunbook =
    "1. Find the rule whose source is public. " +
    "2. Ask the owner whether the machines belong in the DMZ; tag the group if so. " +
    "3. Limit the rule to internal addresses, or put a load balancer in front.";
  defaultReference = "https://en.wikipedia.org/wiki/DMZ_(computing)";

  /** Tags of groups that may face the internet: pairs of key and value. */
  dmzTags: (readonly [key: string, value: string])[] = [];

  policy({ IpPermissions, Tags }: AwsEC2SecurityGroup) {
    const isDmz = this.dmzTags.some(([key, value]) => entryOf(Tags, key) === value);
    return (
      isDmz || allowsOnly(IpPermissions, (permission) => rangesOf(permission).some((range) => !isPrivateNetwork(range)))
    );
  }
}
