import { pages } from "../aws/pages";
import { ec2Arn } from "../scan/arn";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { ec2NetworkAclShape } from "../shapes/ec2-network-acl";

/** Access lists of subnets. */
export const ec2NetworkAcl: ResourceType = resourceType({
  type: "AWS.EC2.NetworkACL",
  scope: "regional",
  actions: ["ec2:DescribeNetworkAcls"],
  shape: ec2NetworkAclShape,
  async *list({ client }) {
    const ec2 = client("ec2");
    const found = pages(
      (NextToken) => ec2.describeNetworkAcls({ NextToken, MaxResults: 1000 }),
      (page) => page.NextToken,
    );
    for await (const page of found) yield* page.NetworkAcls ?? [];
  },
  idOf: ({ NetworkAclId }, place) => ec2Arn(place, "network-acl", NetworkAclId),
  read(found, place) {
    const arn = ec2Arn(place, "network-acl", found.NetworkAclId);
    return {
      resourceId: arn,
      arn,
      id: found.NetworkAclId ?? null,
      tags: found.Tags,
      fields: found,
    };
  },
});
