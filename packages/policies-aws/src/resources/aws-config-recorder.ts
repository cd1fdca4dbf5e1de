// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.Config.Recorder; any field may be absent or null. */
export interface AwsConfigRecorder extends Resource {
  readonly Name?: string | null;
  readonly RecordingGroup?: {
    readonly AllSupported?: boolean | null;
    readonly IncludeGlobalResourceTypes?: boolean | null;
    readonly ResourceTypes?: readonly JsonValue[] | null;
  } | null;
  readonly RoleARN?: string | null;
  readonly Status?: {
    readonly LastErrorCode?: string | null;
    readonly LastErrorMessage?: string | null;
    readonly LastStartTime?: string | null;
    readonly LastStatus?: string | null;
    readonly LastStatusChangeTime?: string | null;
    readonly LastStopTime?: JsonValue;
    readonly Name?: string | null;
    readonly Recording?: boolean | null;
  } | null;
}
