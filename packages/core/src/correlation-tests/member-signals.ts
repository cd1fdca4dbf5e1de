import { matchValues } from "../correlation";
import { type DetectionResult, instantiate, type RuleMockInit } from "../detection";
import { toError } from "../errors";
import { evaluationContext, isMockable, type PantherEvent, recordOf, timeAt } from "../event";
import type { JsonObject } from "../json";
import type { RuleClass } from "../rule";
import { applyMocks, eventOf } from "../rule-tests";
import { runRule, withTimeLimit } from "../run";
import { InMemoryStateStore } from "../state";
import type { CorrelationTestInit } from "../correlation";
import { idOf, type ValuedSignal } from "../correlate";

/** A signal of a member, with what its alert would say. */
export interface MemberSignal extends ValuedSignal {
  readonly result: DetectionResult;
  readonly event: JsonObject;
  readonly context: JsonObject | null;
}

/** How members are run over the logs of a test. */
export interface MemberSignalsOptions {
  readonly members: readonly RuleClass[];
  /** The fields that are asked of a member's signals. */
  readonly pathsOf: (ruleId: string) => readonly string[];
  readonly mocks: readonly RuleMockInit[];
  readonly timeLimitMs: number;
}

/** What a rule returned as alert context; null when asking for it failed. */
export function contextOfResult(result: DetectionResult): JsonObject | null {
  const { alertContextOutput, errors } = result;
  return alertContextOutput === null || errors.alertContext ? null : (JSON.parse(alertContextOutput) as JsonObject);
}

/** The id of a signal: the same for the same rule and event; undefined when the event is nested deeper than can be written. */
export function signalId(ruleId: string, event: JsonObject): string | undefined {
  const rowId = event["p_row_id"];
  try {
    return idOf("SIGNAL", ruleId, typeof rowId === "string" ? rowId : JSON.stringify(event));
  } catch {
    return undefined;
  }
}

/** Events with their times; one without a readable time takes that of the one before it, the first ones that of the next. */
function timed(events: readonly PantherEvent[]): { readonly event: PantherEvent; readonly time: number }[] {
  const times = events.map((event) => timeAt(recordOf(event)));
  let last = times.find((time) => time !== undefined) ?? 0;
  return events.map((event, index) => {
    last = times[index] ?? last;
    return { event, time: Math.floor(last) };
  });
}

/**
 * Gives logs to members, in order of time, and returns the matches as signals. A log is seen by the members that read its
 * log type; one without a log type, as the row of a query is, by those that read none.
 */
export async function memberSignals(
  logs: NonNullable<CorrelationTestInit["logs"]>,
  { members, pathsOf, mocks, timeLimitMs }: MemberSignalsOptions,
): Promise<MemberSignal[]> {
  const rules = members.map((member) => {
    const rule = instantiate(member);
    const own = mocks.filter(({ objectName }) => objectName in rule || isMockable(objectName));
    return { rule, mocks: applyMocks(rule, own), store: new InMemoryStateStore() };
  });
  const events = timed(logs.map((log) => eventOf(log)));
  events.sort((a, b) => a.time - b.time);
  const signals: MemberSignal[] = [];
  for (const [index, { event, time }] of events.entries()) {
    for (const { rule, mocks: standIns, store } of rules) {
      const isRead = event.logType === "" ? rule.logTypes.length === 0 : rule.logTypes.includes(event.logType);
      if (!isRead) continue;
      const context = evaluationContext({ now: () => time, ruleId: rule.id, store, mocks: standIns });
      const result = await withTimeLimit(() => runRule(rule, event.withContext(context)), timeLimitMs);
      const failure = result.errors.rule ?? result.errors.filter;
      if (failure)
        throw new Error(`${rule.id} failed at a log of the test: ${toError(failure).message}`, { cause: failure });
      if (!result.triggerAlert) continue;
      const record = recordOf(event);
      const alertContext = contextOfResult(result);
      const values = Object.fromEntries(
        pathsOf(rule.id).map((path) => [path, matchValues(record, alertContext, path).values]),
      );
      const id = signalId(rule.id, record) ?? idOf("SIGNAL", rule.id, index);
      const signal = { id, ruleId: rule.id, time };
      signals.push({ signal, values, result, event: record, context: alertContext });
    }
  }
  return signals;
}
