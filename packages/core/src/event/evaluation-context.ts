import type { JsonObject } from "../json";
import { InMemoryStateStore, StateScope, type StateStore } from "../state";
import type { Destination } from "./destination";
import { timeAt } from "./event-time";

/** What stands in for a helper; it gets the helper's arguments. */
export type MockCall = (...args: never[]) => unknown;

/** What surrounds one evaluation of a rule over an event; the event carries it, and helpers find it there. */
export interface EvaluationContext {
  /** The time to go by, in milliseconds since 1970: that of the event in replays and tests. */
  readonly now: () => number;
  /** What the rule remembers. */
  readonly state: StateScope;
  /** What stands in for `mockable` helpers, by name. */
  readonly mocks: ReadonlyMap<string, MockCall>;
  /** The destinations that exist; without them names are passed on as they are. */
  readonly destinations?: readonly Destination[];
  /** Where the event was read, its `p_source_label`; events that were read have the other `p_` fields as well. */
  readonly source?: string;
}

/** What an evaluation context is made of. */
export interface EvaluationContextInit {
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** The rule that is evaluated. */
  readonly ruleId: string;
  /** Where the rule remembers things. */
  readonly store: StateStore;
  /** What stands in for `mockable` helpers, by name. */
  readonly mocks?: ReadonlyMap<string, MockCall>;
  /** The destinations that exist; without them names are passed on as they are. */
  readonly destinations?: readonly Destination[];
}

const noMocks: ReadonlyMap<string, MockCall> = new Map();
const processStore = new InMemoryStateStore();

/** The context in which one rule looks at one event. */
export function evaluationContext(init: EvaluationContextInit): EvaluationContext {
  const { now, ruleId, store, mocks = noMocks, destinations } = init;
  return { now, state: new StateScope(store, ruleId, now), mocks, destinations };
}

/** The context of a record that nobody gave one: its own time or else the clock's, and a store for the whole process. */
export function defaultContext(log: JsonObject): EvaluationContext {
  return evaluationContext({ now: () => timeAt(log) ?? Date.now(), ruleId: "no rule", store: processStore });
}
