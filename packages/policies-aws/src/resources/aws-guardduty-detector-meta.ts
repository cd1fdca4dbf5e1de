// Written by `pnpm resource-types` from the shapes that scans have.
import { type Resource } from "@pypanther/core";

/** A resource of type AWS.GuardDuty.Detector.Meta; any field may be absent or null. */
export interface AwsGuardDutyDetectorMeta extends Resource {
  readonly Detectors?: readonly (string | null)[] | null;
}
