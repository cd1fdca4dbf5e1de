import { UsageError } from "./errors";

/** What may follow an option on the command line: these words, or names that the project knows. */
export type Completion = readonly string[] | "rule-ids" | "packs" | "log-types" | "tags";

function once(name: string, value: unknown): string {
  if (Array.isArray(value)) throw new UsageError(`--${name} was given ${value.length} times. Give it once.`);
  return String(value);
}

/** A flag with one text. */
export function textOption(name: string, describe: string, completion: Completion = []) {
  const coerce = (value: unknown): string | undefined => {
    if (value === undefined) return undefined;
    const text = once(name, value);
    if (text === "") throw new UsageError(`--${name} needs a value.`);
    return text;
  };
  return { type: "string", requiresArg: true, describe, coerce, completion } as const;
}

/** A flag with one or more texts: `--tags a b`, also given several times. */
export function textsOption(describe: string, completion: Completion = []) {
  return { type: "string", array: true, requiresArg: true, describe, completion } as const;
}

/** A flag with one or more names, which never hold commas: `--log-types A B`, `--log-types A,B`. */
export function namesOption(describe: string, completion: Completion = []) {
  const coerce = (values: unknown): string[] | undefined =>
    (values as string[] | undefined)?.flatMap((value) => value.split(",")).filter((value) => value !== "");
  return { type: "string", array: true, requiresArg: true, describe, coerce, completion } as const;
}

/** A flag with a whole number of `minimum` or more. */
export function integerOption(name: string, describe: string, minimum = 0) {
  const coerce = (value: unknown): number | undefined => {
    if (value === undefined) return undefined;
    const text = once(name, value);
    const number = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= minimum) return number;
    throw new UsageError(`--${name} takes a whole number of ${minimum} or more, not "${text}".`);
  };
  return { type: "string", requiresArg: true, describe, coerce } as const;
}

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A length of time in milliseconds; undefined for what is none. */
function durationOf(text: string): number | undefined {
  const [, amount = "", unit = ""] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
  return amount === "" ? undefined : Number(amount) * units[unit as keyof typeof units];
}

/** A flag with a length of time, such as 30s, 5m or 1h; its value is in milliseconds. */
export function durationOption(name: string, describe: string) {
  const coerce = (value: unknown): number | undefined => {
    if (value === undefined) return undefined;
    const text = once(name, value);
    const duration = durationOf(text);
    if (duration !== undefined) return duration;
    throw new UsageError(`--${name} takes a number and a unit (ms, s, m, h, d), such as 30s or 5m, not "${text}".`);
  };
  return { type: "string", requiresArg: true, describe, coerce } as const;
}

const dateAndTime = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/;

/** A time in milliseconds since 1970, in UTC unless it names a zone; a length of time is counted back from now. */
function timeOf(text: string): number | undefined {
  const back = durationOf(text);
  if (back !== undefined) return Date.now() - back;
  const [, date = "", clock = "00:00", zone = "Z"] = dateAndTime.exec(text) ?? [];
  const time = Date.parse(`${date}T${clock}${zone}`);
  return Number.isNaN(time) ? undefined : time;
}

/** A flag with a time: a date, a date and time, or how long ago; its value is in milliseconds since 1970. */
export function timeOption(name: string, describe: string) {
  const coerce = (value: unknown): number | undefined => {
    if (value === undefined) return undefined;
    const text = once(name, value);
    const time = timeOf(text);
    if (time !== undefined) return time;
    throw new UsageError(
      `--${name} takes a date (2026-06-11), a date and time (2026-06-11T20:15:00Z) or how long ago (30m, 24h, 7d), not "${text}".`,
    );
  };
  return { type: "string", requiresArg: true, describe, coerce } as const;
}

const severities = ["INFO", "LOW", "MEDIUM", "HIGH", "CRITICAL"] as const;

/** The value of a flag with a severity. Its names are here too since core is not loaded for a command line. */
export type SeverityName = (typeof severities)[number];

function severityOf(name: string, text: string, advice = ""): SeverityName {
  const found = severities.find((severity) => severity === text.toUpperCase());
  if (found !== undefined) return found;
  throw new UsageError(`--${name} takes ${severities.join(", ")} in any case, not "${text}".${advice}`);
}

/** A flag with a severity. */
export function severityOption(name: string, describe: string) {
  const coerce = (value: unknown): SeverityName | undefined =>
    value === undefined ? undefined : severityOf(name, once(name, value));
  return { type: "string", requiresArg: true, describe, coerce, completion: severities } as const;
}

/** A flag with a severity that stands for the least one when it stands alone. */
export function leastSeverityOption(name: string, describe: string) {
  const coerce = (value: unknown): SeverityName | undefined => {
    if (value === undefined) return undefined;
    const text = once(name, value);
    return text === "" ? "INFO" : severityOf(name, text, ` Paths stand before it, or write --${name}=INFO.`);
  };
  return { type: "string", describe, coerce, completion: severities } as const;
}

/** Where a server listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

const address = /^(?:(\[[\da-f:.]+\]|[\w.-]+):)?(\d{1,5})$/i;

/** A flag with a port, or a host and a port; alone it stands for the given port. Without a host it is this machine only. */
export function addressOption(name: string, describe: string, defaultPort: number) {
  const coerce = (value: unknown): Address | undefined => {
    if (value === undefined) return undefined;
    const text = once(name, value);
    if (text === "") return { host: "127.0.0.1", port: defaultPort };
    const [, host = "127.0.0.1", port = ""] = address.exec(text) ?? [];
    if (port !== "" && Number(port) <= 65_535) return { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
    throw new UsageError(
      `--${name} takes a port (9464) or a host and a port (0.0.0.0:9464), not "${text}". Paths stand before it.`,
    );
  };
  return { type: "string", describe, coerce } as const;
}

/** A flag of earlier versions, which the help does not show; `message` says what took its place. */
export function goneOption(message: string) {
  const coerce = (value: unknown): undefined => {
    if (value !== undefined) throw new UsageError(message);
  };
  return { type: "string", hidden: true, coerce } as const;
}

const booleans = new Map<string, boolean>([
  ...["", "yes", "true", "t", "y", "1"].map((word) => [word, true] as const),
  ...["no", "false", "f", "n", "0"].map((word) => [word, false] as const),
]);

/** A flag that is on, off or not given: `--enabled`, `--enabled yes`, `--enabled false`. */
export function booleanOption(name: string, describe: string) {
  const coerce = (value: unknown): boolean | undefined => {
    if (value === undefined) return undefined;
    const text = once(name, value);
    const found = booleans.get(text.toLowerCase());
    if (found !== undefined) return found;
    throw new UsageError(`--${name} takes yes, true, t, y, 1 or no, false, f, n, 0 in any case, not "${text}".`);
  };
  return { type: "string", describe, coerce, completion: ["true", "false"] } as const;
}

/** A flag that is there or not. */
export function switchOption(describe: string) {
  return { type: "boolean", default: false, describe } as const;
}

/** A flag with one of several words; the first is the default. */
export function choiceOption<const C extends readonly [string, ...string[]]>(
  name: string,
  describe: string,
  choices: C,
) {
  const coerce = (value: unknown): C[number] => {
    const text = once(name, value);
    const found = choices.find((choice) => choice === text);
    if (found !== undefined) return found;
    throw new UsageError(`--${name} takes ${choices.join(", ")}, not "${text}".`);
  };
  return {
    type: "string",
    requiresArg: true,
    default: choices[0],
    describe: `${describe}: ${choices.join(", ")}`,
    coerce,
    completion: choices,
  } as const;
}
