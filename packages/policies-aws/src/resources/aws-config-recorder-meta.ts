// Written by `pnpm resource-types` from the shapes that scans have.
import { type Resource } from "@pypanther/core";

/** A resource of type AWS.Config.Recorder.Meta; any field may be absent or null. */
export interface AwsConfigRecorderMeta extends Resource {
  readonly Name?: string | null;
  readonly GlobalRecorderCount?: number | null;
  readonly Recorders?: readonly (string | null)[] | null;
}
