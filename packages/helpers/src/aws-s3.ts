import type { EventReader, JsonValue } from "@pypanther/core";
import { awsRuleContext, type AwsRuleContext } from "./aws";

/** The alert context of a call to S3: that of any CloudTrail event and the bucket, `unknown` when it is not named. */
export function awsBucketContext(
  event: EventReader,
  unknown = "UNKNOWN_BUCKET",
): AwsRuleContext & { bucketName: JsonValue } {
  return { ...awsRuleContext(event), bucketName: event.deepGet("requestParameters", "bucketName") ?? unknown };
}
