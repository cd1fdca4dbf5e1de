import { pages } from "../aws/pages";
import { ec2Arn } from "../scan/arn";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { ec2SecurityGroupShape } from "../shapes/ec2-security-group";

/** Security groups. */
export const ec2SecurityGroup: ResourceType = resourceType({
  type: "AWS.EC2.SecurityGroup",
  scope: "regional",
  actions: ["ec2:DescribeSecurityGroups"],
  shape: ec2SecurityGroupShape,
  async *list({ client }) {
    const ec2 = client("ec2");
    const found = pages(
      (NextToken) => ec2.describeSecurityGroups({ NextToken, MaxResults: 1000 }),
      (page) => page.NextToken,
    );
    for await (const page of found) yield* page.SecurityGroups ?? [];
  },
  idOf: ({ GroupId }, place) => ec2Arn(place, "security-group", GroupId),
  read(found, place) {
    const arn = ec2Arn(place, "security-group", found.GroupId);
    return {
      resourceId: arn,
      arn,
      id: found.GroupId ?? null,
      name: found.GroupName ?? null,
      tags: found.Tags,
      fields: found,
    };
  },
});
