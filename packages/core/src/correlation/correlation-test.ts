import type { DetectionTestInit, Severity, TestLog } from "../detection";
import { firstLocation } from "../errors";
import type { JsonValue } from "../json";

/** When a signal of a test occurs: minutes from the start of the test, or a time in ISO 8601. */
export type SignalTime = number | string;

/** The signals of one step in a test: field → value → the times of the signals that have that value there. */
export type TestSignals = Readonly<Record<string, Readonly<Record<string, readonly SignalTime[]>>>>;

/**
 * One test of a correlation rule, in one of two forms: `signals` are given to its steps as they are; `logs` are given to
 * its members, whose matches are the signals, which also tells whether the members have the fields that it asks for.
 */
export interface CorrelationTestInit extends DetectionTestInit {
  /** Whether there must be a match in the end. */
  expectedResult: boolean;
  /** Step → its signals; a step that is left out has none. */
  signals?: Readonly<Record<string, TestSignals>>;
  /**
   * The logs, as objects or as JSON text, each with its log type and its time, best as p_event_time; one without a time
   * takes that of the log before it.
   */
  logs?: readonly (TestLog | string)[];
  /** Of the first match. Expectations left out are not checked. */
  expectedTitle?: string | null;
  /** The alert's severity. */
  expectedSeverity?: Severity | null;
  /** The whole alert context. */
  expectedAlertContext?: Readonly<Record<string, JsonValue>> | null;
}

/** A test of a correlation rule that knows where it was written. */
export class CorrelationTest implements CorrelationTestInit {
  /** Its name. */
  readonly name: string;
  /** Whether there must be a match in the end. */
  readonly expectedResult: boolean;
  /** Step → its signals. */
  readonly signals: CorrelationTestInit["signals"];
  /** The logs. */
  readonly logs: CorrelationTestInit["logs"];
  /** What is replaced for the length of this test. */
  readonly mocks: NonNullable<DetectionTestInit["mocks"]>;
  /** The alert's title. */
  readonly expectedTitle: string | null;
  /** The alert's severity. */
  readonly expectedSeverity: Severity | null;
  /** The whole alert context. */
  readonly expectedAlertContext: CorrelationTestInit["expectedAlertContext"];
  readonly #created: { stack?: string } = {};

  constructor(init: CorrelationTestInit) {
    this.name = init.name;
    this.expectedResult = init.expectedResult;
    this.signals = init.signals;
    this.logs = init.logs;
    this.mocks = init.mocks ?? [];
    this.expectedTitle = init.expectedTitle ?? null;
    this.expectedSeverity = init.expectedSeverity ?? null;
    this.expectedAlertContext = init.expectedAlertContext ?? null;
    Error.captureStackTrace(this.#created, new.target);
  }

  /** Where the test was written, as `file:line`, or "" when that is unknown. */
  location(): string {
    const at = firstLocation(this.#created.stack);
    return at ? `${at.file}:${at.line}` : "";
  }
}

/** A test under the names of the wire. */
export function correlationTestToObject(test: DetectionTestInit): Record<string, unknown> {
  const { name, expectedResult, signals, logs } = test as CorrelationTestInit;
  return { name, expected_result: expectedResult, rule_outputs: signals ?? null, logs: logs ?? null };
}
