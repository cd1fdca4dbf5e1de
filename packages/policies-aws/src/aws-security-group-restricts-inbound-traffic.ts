import { Policy, type Reports, Severity } from "@pypanther/core";
import { allowsOnly, reachesEveryPort } from "@pypanther/helpers/security-group";
import type { AwsEC2SecurityGroup } from "./resources";

/** A security group lets in every port. */
export class AWSSecurityGroupRestrictsInboundTraffic extends Policy<AwsEC2SecurityGroup> {
  id = "AWS.SecurityGroup.RestrictsInboundTraffic";
  displayName = "AWS Security Group Restricts Inbound Traffic";
  enabled = false;
  resourceTypes = ["AWS.EC2.SecurityGroup"];
  tags = ["AWS", "PCI", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { PCI: ["1.1.4", "1.3.5"], "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The security group lets in every port. It filters nothing, so each service that listens can be attacked.";
  defaultRunbook =
    "1. Find the rule that names all ports. " +
    "2. Ask the owner which ports the machines serve. " +
    "3. Replace the rule by one for each port that is needed.";
  defaultReference = "https://docs.aws.amazon.com/cli/latest/userguide/cli-services-ec2-sg.html";

  policy({ IpPermissions }: AwsEC2SecurityGroup) {
    return allowsOnly(IpPermissions, reachesEveryPort);
  }
}
