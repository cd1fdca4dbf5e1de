import { Policy, type Reports, Severity } from "@pypanther/core";
import { allowsOnly, namesGroups, reachesEveryPort } from "@pypanther/helpers/security-group";
import type { AwsEC2SecurityGroup } from "./resources";

/** Members of one security group can reach every port of another. */
export class AWSSecurityGroupRestrictsInterSecurityGroupTraffic extends Policy<AwsEC2SecurityGroup> {
  id = "AWS.SecurityGroup.RestrictsInterSecurityGroupTraffic";
  displayName = "AWS Security Group Restricts Inter-SG Traffic";
  enabled = false;
  resourceTypes = ["AWS.EC2.SecurityGroup"];
  tags = ["AWS", "PCI", "Lateral Movement:Exploitation of Remote Services"];
  reports: Reports = { PCI: ["1.2.1"], "MITRE ATT&CK": ["TA0008:T1210"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A rule lets the members of another security group reach every port. Whoever takes over one of them can attack every service of this group.";
  defaultRunbook =
    "1. Find the rule whose source is a group and that names all ports. " +
    "2. Ask the owner which ports the members need. " +
    "3. Replace the rule by one for each port that is needed.";
  defaultReference = "https://docs.aws.amazon.com/cli/latest/userguide/cli-services-ec2-sg.html";

  policy({ IpPermissions }: AwsEC2SecurityGroup) {
    return allowsOnly(IpPermissions, (permission) => namesGroups(permission) && reachesEveryPort(permission));
  }
}
