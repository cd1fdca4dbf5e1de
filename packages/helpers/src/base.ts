import { EventReader, fieldAt, isJsonObject, type JsonValue, Severity, type WalkOptions } from "@pypanther/core";
import ipaddr from "ipaddr.js";
import { resolveTimestampString } from "./timestamps";

export { isBase64 } from "./base64";
export { patternMatch, patternMatchList } from "./glob";
export { pantherflowInvestigation } from "./investigation";
export { golangNanotimeToPythonDatetime, pantherNanotimeToPythonDatetime, resolveTimestampString } from "./timestamps";

/** An e-mail address anywhere in a text; the lookbehind keeps a search linear. */
export const EMAIL_REGEX = /(?<![\p{L}\p{N}_.+%-])[\p{L}\p{N}_.+%-]+@[\p{L}\p{N}_.-]+\.[a-zA-Z]{2,}/u;

/** Whether the first severity outranks the second; an unknown name ranks below INFO. */
export function severityGreaterThan(sev1: string, sev2: string): boolean {
  const rank = (severity: string): number => Severity.values.indexOf(severity as Severity);
  return rank(sev1) > rank(sev2);
}

/** The value at a path through nested objects, ignoring the case of keys; `fallback` when it is absent or null. */
export function deepGet(value: JsonValue, path: readonly string[], fallback: JsonValue = null): JsonValue {
  return fieldAt(value, path) ?? fallback;
}

/** `EventReader.deepWalk` for any JSON value: the values at a path that crosses lists. */
export function deepWalk(value: JsonValue, path: readonly string[], options: WalkOptions = {}): JsonValue {
  return new EventReader({ value }).deepWalk(["value", ...path], options);
}

/** The distinct values of one field over those objects of a list in which another field has the given value. */
export function getValFromList(
  items: readonly JsonValue[],
  returnFieldKey: string,
  fieldCmpKey: string,
  fieldCmpVal: JsonValue,
): JsonValue[] {
  const hits = items.filter((item) => isJsonObject(item) && deepGet(item, [fieldCmpKey]) === fieldCmpVal);
  return [...new Set(hits.map((item) => deepGet(item, [returnFieldKey])))];
}

/**
 * Whether an address lies in one of the CIDR networks. False for what is no IP address; what is no network is passed
 * over, and a network's host bits (the 1 of 10.0.0.1/8) do not count. An IPv4 address written as IPv6
 * (::ffff:192.0.2.1) counts as IPv4.
 */
export function isIpInNetwork(ipAddr: string, networks: readonly string[]): boolean {
  const address = parseIp(ipAddr);
  if (!address) return false;
  return networks.some((network) => {
    if (!ipaddr.isValidCIDR(network)) return false;
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === address.kind() && address.match(base, bits);
  });
}

function parseIp(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const valid = ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
  return valid ? ipaddr.process(text) : undefined;
}

/** An indicator that no mail client or chat turns into a link: hxxp:// and [.]. */
export function defangIoc(ioc: string): string {
  return ioc.replaceAll("http://", "hxxp://").replaceAll("https://", "hxxps://").replaceAll(".", "[.]");
}

/** Those of the indicators that are known, in their order, repeats kept. */
export function iocMatch(indicators: readonly string[] | null, knownIocs: ReadonlySet<string>): string[] {
  return (indicators ?? []).filter((indicator) => knownIocs.has(indicator));
}

/** The e-mail addresses in a text, in order. */
export function emailAddresses(text: string): string[] {
  return text.match(new RegExp(EMAIL_REGEX, "gu")) ?? [];
}

/** A list of {key, value} objects as one object; the last of equal keys wins, items that lack either are left out. */
export function keyValueListToDict(items: readonly JsonValue[], key: string, value: string): Record<string, JsonValue> {
  return Object.fromEntries(
    items.flatMap((item) => {
      const name = fieldAt(item, [key]);
      const content = fieldAt(item, [value]);
      const usable = typeof name === "string" || typeof name === "number" || typeof name === "boolean";
      return usable && content !== undefined ? [[String(name), content]] : [];
    }),
  );
}

/** A list as it is, anything else as a list of one. */
export function listify(maybeList: JsonValue): readonly JsonValue[] {
  return Array.isArray(maybeList) ? maybeList : [maybeList];
}

/**
 * How long after `time1` `time2` is, in words: "2 day(s) 4 second(s)". Of a negative span only what is left after whole
 * days is told, counted upwards. "" when there is no difference or either text is no time.
 */
export function timeDelta(time1: string, time2: string): string {
  const start = resolveTimestampString(time1);
  const end = resolveTimestampString(time2);
  if (!start || !end) return "";
  const total = Math.floor((end.getTime() - start.getTime()) / 1000);
  const days = Math.floor(total / 86_400);
  const clock = total - days * 86_400;
  const counts = [
    { count: days, unit: "day(s) " },
    { count: Math.floor(clock / 3600), unit: "hour(s) " },
    { count: Math.floor(clock / 60) % 60, unit: "minute(s) " },
    { count: clock % 60, unit: "second(s)" },
  ];
  return counts.map(({ count, unit }) => (count > 0 ? `${count} ${unit}` : "")).join("");
}

/** A context with how long its event took from happening to being parsed added as `parseDelay`. */
export function addParseDelay<T extends object>(event: EventReader, context: T): T & { parseDelay: string } {
  return { ...context, parseDelay: timeDelta(event.string("p_event_time"), event.string("p_parse_time")) };
}
