import { itemsOf, Policy, type PolicyContext, type Reports, Severity, textOf } from "@pypanther/core";
import { partitionOf } from "@pypanther/helpers/aws-arn";
import type { AwsEC2NetworkACL, AwsEC2VPC } from "./resources";

/** A VPC with what further calls tell of it. */
interface ScannedVPC extends AwsEC2VPC {
  readonly DefaultNetworkAclId?: string | null;
}

/** Subnets without a network ACL of their own fall back to one that lets traffic pass. */
export class AWSVPCDefaultNetworkACLRestrictsAllTraffic extends Policy<AwsEC2VPC> {
  id = "AWS.VPC.DefaultNetworkACLRestrictsAllTraffic";
  displayName = "AWS VPC Default Network ACL Restricts All Traffic";
  enabled = false;
  resourceTypes = ["AWS.EC2.VPC"];
  tags = ["AWS", "PCI", "Initial Access:External Remote Services"];
  reports: Reports = { PCI: ["1.2.1"], "MITRE ATT&CK": ["TA0001:T1133"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The default network ACL of the VPC allows traffic. A subnet that nobody gave an ACL of its own stands open.";
  defaultRunbook =
    "1. List the subnets that use the default network ACL. " +
    "2. Give each of them an ACL of its own. " +
    "3. Remove every allow entry from the default one.";
  defaultReference = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html";

  policy({ AccountId, DefaultNetworkAclId, Region, ResourceId }: ScannedVPC, { resourceLookup }: PolicyContext) {
    const place = `${partitionOf(ResourceId)}:ec2:${textOf(Region)}:${textOf(AccountId)}`;
    const id = `arn:${place}:network-acl/${textOf(DefaultNetworkAclId)}`;
    const acl: AwsEC2NetworkACL | null = resourceLookup(id);
    return acl === null || !itemsOf(acl.Entries).some(({ RuleAction }) => RuleAction === "allow");
  }
}
