import { ProjectPart } from "../project";
import { logTypeValues } from "./log-type-values";

/** A log type that Panther classifies out of the box. */
export type KnownLogType = (typeof logTypeValues)[keyof typeof logTypeValues];

/** The kind of log an event is: a known type, or a custom schema's name such as "Custom.Door". */
export type LogType = KnownLogType | (string & {});

/** Constants for the known log types: `LogType.AWS_CLOUDTRAIL` is "AWS.CloudTrail". */
export const LogType: { readonly [Constant in keyof typeof logTypeValues]: LogType } = logTypeValues;

const constants = new Map<string, string>(Object.entries(logTypeValues).map(([constant, value]) => [value, constant]));
/** What loaded packs announced. */
const announced = new Set<string>();
/** What the project declared. */
const declared = new ProjectPart(() => new Set<string>());

/** Every known log type, ordered by value. */
export function knownLogTypes(): KnownLogType[] {
  return Object.values(logTypeValues);
}

/** The constant's name for a log type's value (case-sensitive), or undefined for a value that has none. */
export function logTypeConstant(value: string): string | undefined {
  return constants.get(value);
}

/** Adds log types that a pack brings along, for every project. */
export function addManagedLogTypes(names: readonly string[]): void {
  for (const name of names) announced.add(name);
}

/**
 * Declares a log type that this version does not list and that has no schema in the project, so that the current
 * project's rules may name it. Returns the name, to be used as a constant.
 */
export function declareLogType(name: string): LogType {
  declared.current.add(name);
  return name;
}

/** Whether a log type is known without a schema of the project's: one of ours, of a pack, or one that was declared. */
export function isKnownLogType(name: string): boolean {
  return constants.has(name) || announced.has(name) || declared.current.has(name);
}

/** Whether rules may name this log type: a known one, or a custom schema ("Custom.…"). */
export function isUsableLogType(name: string): boolean {
  return isKnownLogType(name) || /^Custom\../.test(name);
}
