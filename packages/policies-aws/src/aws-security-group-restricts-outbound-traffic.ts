import { Policy, type Reports, Severity } from "@pypanther/core";
import { allowsOnly, reachesEveryPort } from "@pypanther/helpers/security-group";
import type { AwsEC2SecurityGroup } from "./resources";

/** A security group lets out every port. */
export class AWSSecurityGroupRestrictsOutboundTraffic extends Policy<AwsEC2SecurityGroup> {
  id = "AWS.SecurityGroup.RestrictsOutboundTraffic";
  displayName = "AWS Security Group Restricts Outbound Traffic";
  enabled = false;
  resourceTypes = ["AWS.EC2.SecurityGroup"];
  tags = ["AWS", "PCI", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { PCI: ["1.1.4", "1.3.2"], "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "The security group lets out every port. Malware on its machines can call home on any of them.";
  defaultRunbook =
    "1. Find the rule that names all ports. " +
    "2. Ask the owner which services the machines call. " +
    "3. Replace the rule by one for each port that is needed.";
  defaultReference = "https://docs.aws.amazon.com/cli/latest/userguide/cli-services-ec2-sg.html";

  policy({ IpPermissionsEgress }: AwsEC2SecurityGroup) {
    return allowsOnly(IpPermissionsEgress, reachesEveryPort);
  }
}
