import { type ObjectShape, value } from "../scan/shape";

/** What AWS.GuardDuty.Detector.Meta has beside the fields that all resources have. */
export const guarddutyDetectorMetaShape: ObjectShape = { Detectors: value };
