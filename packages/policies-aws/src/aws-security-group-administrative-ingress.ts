import { Policy, type Reports, Severity } from "@pypanther/core";
import { allowsOnly, rangesOf, reachesPort, type GroupPermission } from "@pypanther/helpers/security-group";
import type { AwsEC2SecurityGroup } from "./resources";

/** Whether a permission is for everybody; a source that cannot be read may be. */
const isOpen = (permission: GroupPermission): boolean =>
  rangesOf(permission).some((range) => ["0.0.0.0/0", "::/0", ""].includes(range));

/** Anyone on the internet can reach SSH or RDP of a machine. */
export class AWSSecurityGroupAdministrativeIngress extends Policy<AwsEC2SecurityGroup> {
  id = "AWS.SecurityGroup.AdministrativeIngress";
  displayName = "AWS Security Group Administrative Ingress";
  resourceTypes = ["AWS.EC2.SecurityGroup"];
  tags = ["AWS", "Security Control", "Initial Access:Exploit Public-Facing Application"];
  reports: Reports = { CIS: ["4.1", "4.2"], "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The security group lets every address reach SSH or RDP. Scanners find such ports within minutes and try passwords and known holes.";
  defaultRunbook =
    "1. Remove the rule that lets 0.0.0.0/0 or ::/0 reach the port, or limit it to known addresses. " +
    "2. List the machines in the group and search their logins for strangers. " +
    "3. Use Session Manager or a bastion in its place. " +
    "4. Isolate a machine that a stranger logged in to.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_SecurityGroups.html";

  /** The ports that the internet must not reach. */
  restrictedPorts: number[] = [22, 3389];

  policy({ IpPermissions }: AwsEC2SecurityGroup) {
    return allowsOnly(
      IpPermissions,
      (permission) => isOpen(permission) && reachesPort(permission, this.restrictedPorts),
    );
  }
}
