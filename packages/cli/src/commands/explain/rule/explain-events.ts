import { explainRule, instantiate, type RuleClass, type RuleExplanation } from "@pypanther/core/runtime";
import { type InputProblem, readEvents, type SingleEvent, type Source } from "@pypanther/engine";

/** So many events are explained; who has more says which one. */
const MAX_EVENTS = 10;

/** A rule held against an event. */
export interface ExplainedEvent {
  readonly event: SingleEvent;
  readonly explanation: RuleExplanation;
}

/** A rule held against the first events of logs. */
export interface ExplainedEvents {
  readonly ruleId: string;
  readonly explained: readonly ExplainedEvent[];
  /** How many events there were beyond these. */
  readonly left: number;
}

/** Holds a rule, with the project's overrides, against the first events of logs; a fresh rule for each. */
export async function explainEvents(
  rule: RuleClass,
  sources: readonly Source[],
  logType: string | undefined,
  onProblem: (problem: InputProblem) => void,
): Promise<ExplainedEvents> {
  const events: SingleEvent[] = [];
  let left = 0;
  const take = (event: SingleEvent): void => {
    if (events.length < MAX_EVENTS) events.push(event);
    else left += 1;
  };
  await readEvents(sources, logType, take, onProblem);
  const explained: ExplainedEvent[] = [];
  for (const event of events) {
    const { log, time } = event;
    const explanation = await explainRule(instantiate(rule), { log, time, logType: event.logType ?? "" });
    explained.push({ event, explanation });
  }
  return { ruleId: rule.attributes.id, explained, left };
}
