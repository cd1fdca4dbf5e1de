import { Policy, type Reports, Severity } from "@pypanther/core";
import { allowsOnly, rangesOf } from "@pypanther/helpers/security-group";
import { isPrivateNetwork } from "@pypanther/helpers/network";
import type { AwsEC2SecurityGroup } from "./resources";

/** Systems with card data take connections from the internet. */
export class AWSSecurityGroupRestrictsAccessToCDE extends Policy<AwsEC2SecurityGroup> {
  id = "AWS.SecurityGroup.RestrictsAccessToCDE";
  displayName = "AWS Security Group Restricts Access To CDE";
  enabled = false;
  resourceTypes = ["AWS.EC2.SecurityGroup"];
  tags = ["AWS", "PCI", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { PCI: ["1.3.2", "1.3.5"], "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The security group takes connections from public addresses. Systems with card data must not be reachable from the internet.";
  defaultRunbook =
    "1. Find out whether the group protects card data; suppress it if not. " +
    "2. Limit its rules to internal addresses. " +
    "3. Search the flow logs for connections from outside.";
  defaultReference = "https://docs.aws.amazon.com/cli/latest/userguide/cli-services-ec2-sg.html";

  policy({ IpPermissions }: AwsEC2SecurityGroup) {
    return allowsOnly(IpPermissions, (permission) => rangesOf(permission).some((range) => !isPrivateNetwork(range)));
  }
}
