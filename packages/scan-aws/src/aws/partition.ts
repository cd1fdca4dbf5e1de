/** The region in which a partition keeps what belongs to no region. */
const mainRegions: Readonly<Record<string, string>> = { "aws-cn": "cn-north-1", "aws-us-gov": "us-gov-west-1" };

/** The region that is asked for what belongs to no region. */
export function mainRegionOf(partition: string): string {
  return mainRegions[partition] ?? "us-east-1";
}
