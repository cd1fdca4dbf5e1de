import type { Place } from "./place";

/** The ARN of something that EC2 tells only the id of. */
export function ec2Arn({ partition, region, accountId }: Place, kind: string, id: string | undefined): string {
  return `arn:${partition}:ec2:${region}:${accountId}:${kind}/${id ?? ""}`;
}

/** The account that an ARN names; empty when it names none. */
export function accountOfArn(arn: string | undefined): string {
  return arn?.split(":")[4] ?? "";
}
