import { describeValue, PantherError } from "../errors";
import { Detection, type DetectionClass } from "./detection";
import { baseMark, secondCopyError } from "./identity";

/** Whether a value is a class made from this copy's Detection, and no base class such as Rule. */
export function isDetectionClass(value: unknown): value is DetectionClass {
  return typeof value === "function" && value.prototype instanceof Detection && !Object.hasOwn(value, baseMark);
}

/** Whether a value is a class made from another copy's Detection. */
export function isForeignDetectionClass(value: unknown): boolean {
  if (typeof value !== "function" || !(baseMark in value) || value === Detection) return false;
  return !(value.prototype instanceof Detection);
}

/** The value as a class of detections. Throws a PantherError when it is none, or one of another copy of this package. */
export function asDetectionClass(value: unknown): DetectionClass {
  if (isDetectionClass(value)) return value;
  if (isForeignDetectionClass(value)) throw secondCopyError((value as { name: string }).name);
  throw new PantherError("NOT_A_DETECTION", `Expected a class of detections, found ${describeValue(value)}.`);
}
