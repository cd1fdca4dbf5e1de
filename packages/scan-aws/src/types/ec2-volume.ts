import { allPages, pages } from "../aws/pages";
import { ec2Arn } from "../scan/arn";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { ec2VolumeShape } from "../shapes/ec2-volume";

/** Disks of EC2, with their snapshots. */
export const ec2Volume: ResourceType = resourceType({
  type: "AWS.EC2.Volume",
  scope: "regional",
  actions: ["ec2:DescribeVolumes", "ec2:DescribeSnapshotAttribute", "ec2:DescribeSnapshots"],
  shape: ec2VolumeShape,
  async *list({ client }) {
    const ec2 = client("ec2");
    const found = pages(
      (NextToken) => ec2.describeVolumes({ NextToken, MaxResults: 500 }),
      (page) => page.NextToken,
    );
    for await (const page of found) yield* page.Volumes ?? [];
  },
  idOf: ({ VolumeId }, place) => ec2Arn(place, "volume", VolumeId),
  async read(found, place, { part }) {
    const ec2 = place.client("ec2");
    const arn = ec2Arn(place, "volume", found.VolumeId);
    const snapshots = await part(["Snapshots"], () =>
      allPages(
        (NextToken) =>
          ec2.describeSnapshots({
            OwnerIds: ["self"],
            Filters: [{ Name: "volume-id", Values: [found.VolumeId ?? ""] }],
            NextToken,
          }),
        (page) => page.NextToken,
        (page) => page.Snapshots,
      ),
    );
    const Snapshots: object[] = [];
    for (const snapshot of snapshots ?? []) {
      const permissions = await part(
        ["Snapshots[].CreateVolumePermissions"],
        () => ec2.describeSnapshotAttribute({ SnapshotId: snapshot.SnapshotId, Attribute: "createVolumePermission" }),
        ["InvalidSnapshot.NotFound"],
      );
      Snapshots.push({ ...snapshot, CreateVolumePermissions: permissions?.CreateVolumePermissions });
    }
    return {
      resourceId: arn,
      arn,
      id: found.VolumeId ?? null,
      tags: found.Tags,
      timeCreated: found.CreateTime,
      fields: { ...found, Snapshots },
    };
  },
});
