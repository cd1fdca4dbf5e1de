import { ProjectPart } from "../project";
import type { LogFormat } from "./log-format";

/** One way to tell a log type: all fields of one of its sets, and its values. */
export interface Identification {
  /** The format. */
  readonly format: LogFormat;
  /** The fields that an event must have. */
  readonly paths: readonly string[];
}

/** Where logs of a type that nothing is known about usually keep their time. */
const usualTimes = ["timestamp", "time", "eventTime", "@timestamp", "created_at", "published", "ts", "date"];

/** What packs announced: loaded when somebody first asks. */
const announced: (() => readonly LogFormat[])[] = [];
let managed: readonly LogFormat[] | undefined;

/** What the project's own schemas say, by log type. */
const declared = new ProjectPart(() => new Map<string, LogFormat>());

/** The formats of log types that nobody described, by log type. */
const unknown = new Map<string, LogFormat>();

/** Adds the formats of log types that a pack brings; they are loaded when events have to be told apart. */
export function addManagedLogFormats(load: () => readonly LogFormat[]): void {
  announced.push(load);
  managed = undefined;
}

/** Declares what is known about one of the current project's own log types. It comes before what packs say. */
export function declareLogFormat(format: LogFormat): void {
  declared.current.set(format.logType, format);
}

/** Every log type's format that is known to the current project; the project's own come first. */
export function knownLogFormats(): LogFormat[] {
  managed ??= announced.flatMap((load) => load());
  const all = new Map(declared.current);
  for (const format of managed) if (!all.has(format.logType)) all.set(format.logType, format);
  return [...all.values()];
}

/** What is known about a log type; the usual places of the time for one that nobody described. */
export function logFormatOf(logType: string): LogFormat {
  const own = declared.current.get(logType);
  if (own) return own;
  managed ??= announced.flatMap((load) => load());
  const found = managed.find((format) => format.logType === logType) ?? unknown.get(logType);
  if (found) return found;
  const format = { logType, identify: [], time: usualTimes };
  // Logs may name any number of log types.
  if (unknown.size < 10_000) unknown.set(logType, format);
  return format;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Every way to tell a log type from content, in the order in which they are tried: what asks for more fields and values
 * comes first, and between equals the name decides. The first that holds is the best that holds.
 */
export function identificationsOf(formats: readonly LogFormat[]): Identification[] {
  const score = ({ format, paths }: Identification): number => paths.length + Object.keys(format.values ?? {}).length;
  return formats
    .flatMap((format) => format.identify.map((paths) => ({ format, paths })))
    .sort((a, b) => score(b) - score(a) || byText(a.format.logType, b.format.logType));
}
