import { itemsOf, Policy, type PolicyContext, type Reports, Severity, textOf } from "@pypanther/core";
import { partitionOf } from "@pypanther/helpers/aws-arn";
import type { AwsEC2SecurityGroup, AwsEC2VPC } from "./resources";

/** A VPC with what further calls tell of it. */
interface ScannedVPC extends AwsEC2VPC {
  readonly DefaultSecurityGroupId?: string | null;
}

/** Machines without a security group of their own fall into one that lets traffic pass. */
export class AWSVPCDefaultSecurityGroupRestrictions extends Policy<AwsEC2VPC> {
  id = "AWS.VPC.DefaultSecurityGroup.Restrictions";
  displayName = "AWS VPC Default Security Group Restrictions";
  resourceTypes = ["AWS.EC2.VPC"];
  tags = ["AWS", "Security Control", "Initial Access:External Remote Services"];
  reports: Reports = { CIS: ["4.3"], PCI: ["1.2.1"], "MITRE ATT&CK": ["TA0001:T1133"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The default security group of the VPC has rules. A machine that nobody gave a group of its own gets them.";
  defaultRunbook =
    "1. List the network interfaces that use the default group. " +
    "2. Give each of them a group of its own. " +
    "3. Remove every rule from the default group.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_SecurityGroups.html";

  policy({ AccountId, DefaultSecurityGroupId, Region, ResourceId }: ScannedVPC, { resourceLookup }: PolicyContext) {
    const place = `${partitionOf(ResourceId)}:ec2:${textOf(Region)}:${textOf(AccountId)}`;
    const id = `arn:${place}:security-group/${textOf(DefaultSecurityGroupId)}`;
    const group: AwsEC2SecurityGroup | null = resourceLookup(id);
    return (
      group === null || (itemsOf(group.IpPermissions).length === 0 && itemsOf(group.IpPermissionsEgress).length === 0)
    );
  }
}
