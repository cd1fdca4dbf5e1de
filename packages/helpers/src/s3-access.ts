import type { EventReader } from "@pypanther/core";

/** The bucket that a request was for, for titles. */
export function s3AccessedBucket(event: EventReader): string {
  return event.string("bucket") || "<UNKNOWN_BUCKET>";
}
