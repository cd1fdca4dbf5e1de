import type { DetectionTestInit, RuleMockInit, Severity, TestLog } from "../detection";
import { firstLocation, type SourceLocation } from "../errors";

/** One test of a policy: a resource and whether it is compliant. Expectations left out are not checked. */
export interface PolicyTestInit extends DetectionTestInit {
  /** The resource, as an object or as JSON text; it needs only the fields that the policy reads. */
  resource: TestLog | string;
  /** Whether the policy must find the resource compliant. */
  expectedResult: boolean;
  /** What takes the place of the policy's tunables and methods, and of `resourceLookup`. */
  mocks?: readonly RuleMockInit[];
  /** The severity of the alert that a failing resource makes. */
  expectedSeverity?: Severity;
  /** The title of that alert. */
  expectedTitle?: string;
  /** The dedup string of that alert. */
  expectedDedup?: string;
}

/** A policy's test that knows where it was written. */
export class PolicyTest implements PolicyTestInit {
  readonly name: string;
  readonly expectedResult: boolean;
  readonly resource: TestLog | string;
  readonly mocks: readonly RuleMockInit[];
  readonly expectedSeverity?: Severity;
  readonly expectedTitle?: string;
  readonly expectedDedup?: string;
  readonly #created: { stack?: string } = {};

  constructor(init: PolicyTestInit) {
    this.name = init.name;
    this.expectedResult = init.expectedResult;
    this.resource = init.resource;
    this.mocks = init.mocks ?? [];
    if (init.expectedSeverity !== undefined) this.expectedSeverity = init.expectedSeverity;
    if (init.expectedTitle !== undefined) this.expectedTitle = init.expectedTitle;
    if (init.expectedDedup !== undefined) this.expectedDedup = init.expectedDedup;
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
}
