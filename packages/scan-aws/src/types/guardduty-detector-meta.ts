import type { SummaryType } from "../scan/resource-type";
import { guarddutyDetectorMetaShape } from "../shapes/guardduty-detector-meta";
import { guarddutyDetector } from "./guardduty-detector";

/** The detectors of an account. */
export const guarddutyDetectorMeta: SummaryType = {
  type: "AWS.GuardDuty.Detector.Meta",
  of: guarddutyDetector.type,
  shape: guarddutyDetectorMetaShape,
  named: false,
  summarise: (notes) => ({ Detectors: notes }),
};
