import { firstLocation, type SourceLocation } from "../errors";
import type { JsonValue } from "../json";
import type { DetectionResult } from "./detection-result";
import type { Severity } from "./severity";

/** A value in a test's log: JSON, or undefined for a field that is left out. */
export type TestLogValue = string | number | boolean | null | undefined | readonly TestLogValue[] | TestLog;

/** A test's log as an object. */
export interface TestLog {
  readonly [key: string]: TestLogValue;
}

/** What a mock does; see `RuleMock`. */
export interface RuleMockInit {
  /** A member of the rule, or a helper that `mockable` wraps. */
  objectName: string;
  /** What the mocked function returns; for a mocked field, its value. Default null. */
  returnValue?: unknown;
  /** A function that is called instead; a list whose items successive calls return; or an error that calls throw. */
  sideEffect?: ((...args: never[]) => unknown) | readonly unknown[] | Error | null;
  /** What takes the object's place as it is; the other two are then ignored. */
  replacement?: unknown;
}

/** The fields that a mock may have. */
const mockFields = {
  objectName: true,
  returnValue: true,
  sideEffect: true,
  replacement: true,
} as const satisfies Record<keyof RuleMockInit, true>;

/** Replaces a member of the rule, or a `mockable` helper, for the length of one test. */
export class RuleMock implements RuleMockInit {
  readonly objectName: string;
  readonly returnValue: unknown;
  readonly sideEffect: RuleMockInit["sideEffect"];
  readonly replacement: unknown;
  readonly #given: readonly string[];

  constructor(init: RuleMockInit) {
    this.#given = Object.keys(init);
    this.objectName = init.objectName;
    this.returnValue = init.returnValue ?? null;
    this.sideEffect = init.sideEffect ?? null;
    this.replacement = init.replacement ?? null;
  }

  /** The names of fields that were given and that no mock has. */
  unknownFields(): string[] {
    return unknownNames(this.#given, mockFields);
  }
}

/** What the tests of every kind of detection have. */
export interface DetectionTestInit {
  /** Unique among the detection's tests. */
  name: string;
  /** What the detection must say. */
  expectedResult: boolean;
  /** What is replaced for the length of this test. */
  mocks?: readonly RuleMockInit[];
}

/** One test of a rule: a log and what must come of it. Expectations left out (or null) are not checked. */
export interface RuleTestInit extends DetectionTestInit {
  /** Whether the log must match. */
  expectedResult: boolean;
  /** The log, as an object or as JSON text. */
  log: TestLog | string;
  /** The alert's severity. */
  expectedSeverity?: Severity | null;
  /** The alert's title. */
  expectedTitle?: string | null;
  /** The dedup string. */
  expectedDedup?: string | null;
  /** What `runbook` returns. */
  expectedRunbook?: string | null;
  /** What `reference` returns. */
  expectedReference?: string | null;
  /** What `description` returns. */
  expectedDescription?: string | null;
  /** What `destinations` returns, in this order. */
  expectedDestinations?: readonly string[] | null;
  /** The whole alert context. */
  expectedAlertContext?: Readonly<Record<string, JsonValue>> | null;
  /** The value that counts towards the threshold, as text. */
  expectedUnique?: string | null;
}

/** The fields that a test may have. */
const testFields = {
  name: true,
  expectedResult: true,
  log: true,
  mocks: true,
  expectedSeverity: true,
  expectedTitle: true,
  expectedDedup: true,
  expectedRunbook: true,
  expectedReference: true,
  expectedDescription: true,
  expectedDestinations: true,
  expectedAlertContext: true,
  expectedUnique: true,
} as const satisfies Record<keyof RuleTestInit, true>;

const unknownNames = (given: readonly string[], known: Readonly<Record<string, true>>): string[] =>
  given.filter((name) => !Object.hasOwn(known, name));

/** A test that knows where it was written. */
export class RuleTest implements RuleTestInit {
  readonly name: string;
  readonly expectedResult: boolean;
  readonly log: TestLog | string;
  readonly mocks: readonly RuleMockInit[];
  readonly expectedSeverity: Severity | null;
  readonly expectedTitle: string | null;
  readonly expectedDedup: string | null;
  readonly expectedRunbook: string | null;
  readonly expectedReference: string | null;
  readonly expectedDescription: string | null;
  readonly expectedDestinations: readonly string[] | null;
  readonly expectedAlertContext: Readonly<Record<string, JsonValue>> | null;
  readonly expectedUnique: string | null;
  readonly #created: { stack?: string } = {};
  readonly #given: readonly string[];

  constructor(init: RuleTestInit) {
    this.#given = Object.keys(init);
    this.name = init.name;
    this.expectedResult = init.expectedResult;
    this.log = init.log;
    this.mocks = init.mocks ?? [];
    this.expectedSeverity = init.expectedSeverity ?? null;
    this.expectedTitle = init.expectedTitle ?? null;
    this.expectedDedup = init.expectedDedup ?? null;
    this.expectedRunbook = init.expectedRunbook ?? null;
    this.expectedReference = init.expectedReference ?? null;
    this.expectedDescription = init.expectedDescription ?? null;
    this.expectedDestinations = init.expectedDestinations ?? null;
    this.expectedAlertContext = init.expectedAlertContext ?? null;
    this.expectedUnique = init.expectedUnique ?? null;
    // The stack is turned into text, and mapped to TypeScript, only when someone reads it.
    Error.captureStackTrace(this.#created, new.target);
  }

  /** Where the test was written, as `file:line`, or "" when that is unknown. */
  location(): string {
    const at = this.sourceLocation();
    return at ? `${at.file}:${at.line}` : "";
  }

  /** Where the test was written. */
  sourceLocation(): SourceLocation | undefined {
    return firstLocation(this.#created.stack);
  }

  /** The names of fields that were given and that no test has. */
  unknownFields(): string[] {
    return unknownNames(this.#given, testFields);
  }
}

/** A field of a test, or of one of its mocks, that means nothing. */
export interface UnknownTestField {
  /** The path from the test: "expectedTitel", "mocks[0].returnvalue". */
  readonly path: string;
  readonly name: string;
  /** The names that would be allowed there. */
  readonly allowed: readonly string[];
}

/** The fields of a test and of its mocks that nothing looks at; a class of tests that extends RuleTest may have its own. */
export function unknownTestFields(test: RuleTestInit): UnknownTestField[] {
  const own = isSubclassOf(test, RuleTest)
    ? []
    : test instanceof RuleTest
      ? test.unknownFields()
      : unknownNames(Object.keys(test), testFields);
  const ofTest = own.map((name) => ({ path: name, name, allowed: Object.keys(testFields) }));
  const ofMocks = (Array.isArray(test.mocks) ? (test.mocks as readonly RuleMockInit[]) : []).flatMap((mock, index) => {
    if (typeof mock !== "object" || mock === null || isSubclassOf(mock, RuleMock)) return [];
    const names = mock instanceof RuleMock ? mock.unknownFields() : unknownNames(Object.keys(mock), mockFields);
    return names.map((name) => ({ path: `mocks[${index}].${name}`, name, allowed: Object.keys(mockFields) }));
  });
  return [...ofTest, ...ofMocks];
}

const isSubclassOf = (value: object, base: new (...args: never[]) => object): boolean =>
  value instanceof base && Object.getPrototypeOf(value) !== base.prototype;

/** A test under the names of the wire; expectations that it does not have are null. */
export function testToObject(test: RuleTestInit): Record<string, unknown> {
  return {
    name: test.name,
    expected_result: test.expectedResult,
    log: test.log,
    mocks: (test.mocks ?? []).map(({ objectName, returnValue = null, sideEffect = null }) => ({
      object_name: objectName,
      return_value: returnValue,
      side_effect: sideEffect,
    })),
    expected_severity: test.expectedSeverity ?? null,
    expected_title: test.expectedTitle ?? null,
    expected_dedup: test.expectedDedup ?? null,
    expected_runbook: test.expectedRunbook ?? null,
    expected_reference: test.expectedReference ?? null,
    expected_description: test.expectedDescription ?? null,
    expected_destinations: test.expectedDestinations ?? null,
    expected_alert_context: test.expectedAlertContext ?? null,
    expected_unique: test.expectedUnique ?? null,
  };
}

/** Which tests to run, and how. */
export interface RunTestsOptions {
  /** Only the tests of these names; an empty list runs none. */
  testNames?: readonly string[];
  /** How long the rule may take for one test, in milliseconds (default 5000). */
  timeLimitMs?: number;
}

/** One thing wrong in a test: a method that threw, or an expectation that was not met. */
export interface TestProblem {
  /** The method at fault; "test" when the test itself could not be run. */
  method: string;
  /** What was thrown; undefined when an expectation was not met. */
  error?: Error;
  /** What the test expects; undefined when something was thrown. */
  expected?: unknown;
  /** What came instead. */
  actual?: unknown;
}

/** The verdict on one test. */
export interface RuleTestResult {
  /** The id of the rule that was tested. */
  ruleId: string;
  /** Whether everything was as the test expects it. */
  passed: boolean;
  /** The test. */
  test: DetectionTestInit;
  /** Where the test was written, as `file:line`, or "". */
  location: string;
  /** What running the rule gave; null when the test could not be run. */
  detectionResult: DetectionResult | null;
  /** Everything that made the test fail: errors first, then expectations, each in the order of the methods. */
  problems: TestProblem[];
  /** What is odd about the test or its rule, although it may pass. */
  warnings?: string[];
}
