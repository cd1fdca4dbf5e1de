import { Policy, type Reports, Severity } from "@pypanther/core";
import { allowsOnly, rangesOf } from "@pypanther/helpers/security-group";
import { isPrivateNetwork } from "@pypanther/helpers/network";
import type { AwsEC2SecurityGroup } from "./resources";

/** Systems with card data can reach the internet. */
export class AWSSecurityGroupRestrictsTrafficLeavingCDE extends Policy<AwsEC2SecurityGroup> {
  id = "AWS.SecurityGroup.RestrictsTrafficLeavingCDE";
  displayName = "AWS Security Group Restricts Traffic Leaving CDE";
  enabled = false;
  resourceTypes = ["AWS.EC2.SecurityGroup"];
  tags = ["AWS", "PCI", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The security group lets traffic out to public addresses. Whoever breaks into a system with card data can send it anywhere.";
  defaultRunbook =
    "1. Find out whether the group protects card data; suppress it if not. " +
    "2. Limit outbound rules to internal addresses and endpoints. " +
    "3. Search the flow logs for large transfers to the internet.";
  defaultReference = "https://docs.aws.amazon.com/cli/latest/userguide/cli-services-ec2-sg.html";

  policy({ IpPermissionsEgress }: AwsEC2SecurityGroup) {
    return allowsOnly(IpPermissionsEgress, (permission) =>
      rangesOf(permission).some((range) => !isPrivateNetwork(range)),
    );
  }
}
