import type {
  CorrelationMatch,
  CorrelationRule,
  DetectionResult,
  JsonObject,
  JsonValue,
  SignalDetail,
} from "@pypanther/core/runtime";
import { type Alert, type ChainLink, countValues } from "../windows";
import type { StoredDetail } from "../waiting-signal";

/** What a rule's methods, or its attributes in their place, say of a match. */
export type Shaped = Pick<
  DetectionResult,
  | "severityOutput"
  | "titleOutput"
  | "dedupOutput"
  | "descriptionOutput"
  | "runbookOutput"
  | "referenceOutput"
  | "destinationsOutput"
  | "alertContextOutput"
>;

/** An alert names so many of a step's signals one by one. */
const MAX_LINKS = 25;
/** An alert refers to so many of its events. */
const MAX_EVENTS = 10;

function chainOf({ steps }: CorrelationMatch): ChainLink[] {
  const links = steps.flatMap(({ step, ruleId, signals }) =>
    signals.slice(0, MAX_LINKS).map(({ id, time, detail }): ChainLink => {
      const known = detail as StoredDetail | null;
      return {
        step,
        ruleId,
        time: new Date(time).toISOString(),
        signalId: id,
        title: known?.title ?? null,
        dedup: known?.dedup ?? null,
        source: known?.source ?? null,
        line: known?.line ?? null,
        eventId: known?.eventId ?? null,
        alertId: known?.alertId ?? null,
      };
    }),
  );
  const order = new Map(steps.map(({ step }, index) => [step, index]));
  const place = (link: ChainLink): number => order.get(link.step) ?? 0;
  return links.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0) || place(a) - place(b));
}

function distinctDetails({ steps }: CorrelationMatch): Map<string, SignalDetail | null> {
  return new Map(steps.flatMap(({ signals }) => signals.map(({ id, detail }) => [id, detail] as const)));
}

/** The alert of a match of a correlation rule. */
export function correlationAlert(rule: CorrelationRule, match: CorrelationMatch, result: Shaped): Alert {
  const chain = chainOf(match);
  const details = distinctDetails(match);
  const known = [...details.values()].filter((detail) => detail !== null);
  const times = match.steps.flatMap(({ signals }) => signals.map(({ time }) => time));
  return {
    id: match.id,
    type: "CORRELATION_RULE",
    ruleId: rule.id,
    severity: result.severityOutput ?? rule.defaultSeverity,
    title: result.titleOutput ?? (rule.displayName || rule.id),
    dedup: result.dedupOutput ?? rule.id,
    firstEventTime: new Date(times.reduce((a, b) => Math.min(a, b), match.time)).toISOString(),
    lastEventTime: new Date(match.time).toISOString(),
    matchCount: details.size,
    uniqueCount: null,
    logTypes: [...new Set(known.map(({ logType }) => logType))],
    destinations: result.destinationsOutput,
    description: result.descriptionOutput ?? "",
    runbook: result.runbookOutput ?? "",
    reference: result.referenceOutput ?? "",
    alertContext: JSON.parse(result.alertContextOutput ?? "{}") as JsonObject,
    events: chain
      .filter(({ source }) => source !== null)
      .slice(0, MAX_EVENTS)
      .map(({ source, line, eventId }) => ({ source: source ?? "", line: line ?? 0, id: eventId })),
    summary: Object.fromEntries(
      rule.summaryAttributes.map((attribute) => [
        attribute,
        countValues(
          known.map(({ event }) => event as Readonly<Record<string, JsonValue>>),
          attribute,
        ),
      ]),
    ),
    chain,
  };
}
