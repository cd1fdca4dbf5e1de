import { pages } from "../aws/pages";
import { ec2Arn } from "../scan/arn";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { ec2InstanceShape } from "../shapes/ec2-instance";

/** Virtual machines of EC2. */
export const ec2Instance: ResourceType = resourceType({
  type: "AWS.EC2.Instance",
  scope: "regional",
  actions: ["ec2:DescribeInstances"],
  shape: ec2InstanceShape,
  async *list({ client }) {
    const ec2 = client("ec2");
    const found = pages(
      (NextToken) => ec2.describeInstances({ NextToken, MaxResults: 1000 }),
      (page) => page.NextToken,
    );
    for await (const page of found)
      for (const reservation of page.Reservations ?? []) yield* reservation.Instances ?? [];
  },
  idOf: ({ InstanceId }, place) => ec2Arn(place, "instance", InstanceId),
  read(found, place) {
    const arn = ec2Arn(place, "instance", found.InstanceId);
    return {
      resourceId: arn,
      arn,
      id: found.InstanceId ?? null,
      tags: found.Tags,
      timeCreated: found.LaunchTime,
      fields: found,
    };
  },
});
