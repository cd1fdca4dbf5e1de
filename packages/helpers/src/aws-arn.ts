/** The partition that an ARN belongs to, such as "aws" or "aws-cn"; "aws" for what is no ARN. */
export function partitionOf(arn: unknown): string {
  const [, partition = "aws"] = (typeof arn === "string" && /^arn:(aws[a-z-]{0,20}):/.exec(arn)) || [];
  return partition;
}
