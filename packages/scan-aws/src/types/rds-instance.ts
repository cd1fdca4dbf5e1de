import { allPages, pages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { rdsInstanceShape } from "../shapes/rds-instance";

/** Databases of RDS, with who may restore their snapshots. */
export const rdsInstance: ResourceType = resourceType({
  type: "AWS.RDS.Instance",
  scope: "regional",
  actions: [
    "rds:DescribeDBInstances",
    "rds:DescribeDBSnapshotAttributes",
    "rds:DescribeDBSnapshots",
    "rds:ListTagsForResource",
  ],
  shape: rdsInstanceShape,
  async *list({ client }) {
    const rds = client("rds");
    const found = pages(
      (Marker) => rds.describeDBInstances({ Marker }),
      (page) => page.Marker,
    );
    for await (const page of found) yield* page.DBInstances ?? [];
  },
  idOf: ({ DBInstanceArn = "" }) => DBInstanceArn,
  async read(found, place, { part }) {
    const rds = place.client("rds");
    const { DBInstanceArn: arn = "", DBInstanceIdentifier } = found;
    const snapshots = await part(["SnapshotAttributes"], () =>
      allPages(
        (Marker) => rds.describeDBSnapshots({ DBInstanceIdentifier, Marker }),
        (page) => page.Marker,
        (page) => page.DBSnapshots,
      ),
    );
    const SnapshotAttributes: unknown[] = [];
    for (const { DBSnapshotIdentifier, SnapshotType } of snapshots ?? []) {
      // Snapshots that RDS makes by itself cannot be shared.
      if (SnapshotType === "automated") continue;
      const answer = await part(
        ["SnapshotAttributes[]"],
        () => rds.describeDBSnapshotAttributes({ DBSnapshotIdentifier }),
        ["DBSnapshotNotFound", "DBSnapshotNotFoundFault"],
      );
      if (answer) SnapshotAttributes.push(answer.DBSnapshotAttributesResult);
    }
    const tags = await part(["Tags"], () => rds.listTagsForResource({ ResourceName: arn }));
    return {
      resourceId: arn,
      arn,
      id: DBInstanceIdentifier ?? null,
      name: found.DBName ?? null,
      tags: tags?.TagList,
      timeCreated: found.InstanceCreateTime,
      fields: { ...found, SnapshotAttributes },
    };
  },
});
