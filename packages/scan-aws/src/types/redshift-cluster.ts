import { pages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { redshiftClusterShape } from "../shapes/redshift-cluster";

/** Clusters of Redshift. */
export const redshiftCluster: ResourceType = resourceType({
  type: "AWS.Redshift.Cluster",
  scope: "regional",
  actions: ["redshift:DescribeClusters", "redshift:DescribeLoggingStatus"],
  shape: redshiftClusterShape,
  async *list({ client }) {
    const redshift = client("redshift");
    const found = pages(
      (Marker) => redshift.describeClusters({ Marker }),
      (page) => page.Marker,
    );
    for await (const page of found) yield* page.Clusters ?? [];
  },
  idOf: ({ ClusterIdentifier = "" }, { partition, region, accountId }) =>
    `arn:${partition}:redshift:${region}:${accountId}:cluster:${ClusterIdentifier}`,
  async read(found, place, { part }) {
    const redshift = place.client("redshift");
    const { ClusterIdentifier } = found;
    const arn = redshiftCluster.idOf(found, place);
    const logging = await part(["LoggingStatus"], () => redshift.describeLoggingStatus({ ClusterIdentifier }));
    return {
      resourceId: arn,
      arn,
      id: ClusterIdentifier ?? null,
      name: found.DBName ?? null,
      tags: found.Tags,
      timeCreated: found.ClusterCreateTime,
      fields: { ...found, LoggingStatus: logging },
    };
  },
});
