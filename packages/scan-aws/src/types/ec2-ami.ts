import { allPages, pages } from "../aws/pages";
import { ec2Arn } from "../scan/arn";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { ec2AmiShape } from "../shapes/ec2-ami";

/** Values that one filter of EC2 takes. */
const FILTER_VALUES = 200;

/** Images: the account's own, and those of others that its instances were made of. */
export const ec2Ami: ResourceType = resourceType({
  type: "AWS.EC2.AMI",
  scope: "regional",
  actions: ["ec2:DescribeImages", "ec2:DescribeInstances"],
  shape: ec2AmiShape,
  async *list({ client }) {
    const ec2 = client("ec2");
    const seen = new Set<string | undefined>();
    const own = pages(
      (NextToken) => ec2.describeImages({ Owners: ["self"], NextToken, MaxResults: 1000 }),
      (page) => page.NextToken,
    );
    for await (const { Images = [] } of own) {
      for (const { ImageId } of Images) seen.add(ImageId);
      yield* Images;
    }
    const instances = await allPages(
      (NextToken) => ec2.describeInstances({ NextToken, MaxResults: 1000 }),
      (page) => page.NextToken,
      (page) => page.Reservations?.flatMap(({ Instances }) => Instances ?? []).map(({ ImageId }) => ImageId),
    );
    const used = [...new Set(instances)].filter((id) => id !== undefined && !seen.has(id)) as string[];
    for (let start = 0; start < used.length; start += FILTER_VALUES) {
      const Values = used.slice(start, start + FILTER_VALUES);
      yield* (await ec2.describeImages({ Filters: [{ Name: "image-id", Values }] })).Images ?? [];
    }
  },
  idOf: ({ ImageId }, place) => ec2Arn(place, "image", ImageId),
  read(found, place) {
    const arn = ec2Arn(place, "image", found.ImageId);
    return {
      resourceId: arn,
      arn,
      id: found.ImageId ?? null,
      name: found.Name ?? null,
      tags: found.Tags,
      timeCreated: found.CreationDate,
      fields: found,
    };
  },
});
