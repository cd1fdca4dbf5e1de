import type { EventReader } from "@pypanther/core";

/** The bucket that a request was for, as titles show it: "bucket [reports]". */
export function s3AccessedBucket(event: EventReader): string {
  const bucket = event.string("bucket");
  return bucket === "" ? "an unknown bucket" : `bucket [${bucket}]`;
}
