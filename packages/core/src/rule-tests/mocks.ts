import type { Detection, RuleMockInit } from "../detection";
import { nearMiss, PantherError } from "../errors";
import { isMockable, mockableNames, type MockCall } from "../event";
import { forgetWhen } from "../rule";

function standIn(mock: RuleMockInit): MockCall {
  const { sideEffect, returnValue = null } = mock;
  if (typeof sideEffect === "function") return sideEffect;
  if (sideEffect instanceof Error) {
    return () => {
      throw sideEffect;
    };
  }
  if (Array.isArray(sideEffect)) {
    const items = (sideEffect as unknown[])[Symbol.iterator]();
    return () => {
      const next = items.next();
      if (next.done) throw new PantherError("MOCK_EXHAUSTED", `The mock of "${mock.objectName}" has no more items.`);
      return next.value;
    };
  }
  return () => returnValue;
}

function asCall(mock: RuleMockInit): MockCall {
  if (mock.replacement === null || mock.replacement === undefined) return standIn(mock);
  const { replacement } = mock;
  return typeof replacement === "function" ? (replacement as MockCall) : () => replacement;
}

function mockMember(rule: Detection, mock: RuleMockInit): void {
  const isMethod = typeof Reflect.get(rule, mock.objectName) === "function";
  const given = mock.replacement ?? (isMethod || mock.sideEffect ? standIn(mock) : (mock.returnValue ?? null));
  Reflect.set(rule, mock.objectName, given);
  forgetWhen(rule);
}

/** The names of a rule's fields and methods, inherited ones included. */
function memberNames(rule: Detection): string[] {
  const names: string[] = [];
  for (let at: object = rule; at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
    names.push(...Object.getOwnPropertyNames(at));
  }
  return names;
}

function unknownTarget(rule: Detection, name: string): PantherError {
  const near = nearMiss(name, [...memberNames(rule), ...mockableNames()]);
  return new PantherError(
    "UNKNOWN_MOCK_TARGET",
    `"${name}" is neither a field or method of the rule nor a mockable helper.` +
      (near ? ` Did you mean "${near}"?` : ""),
    { ruleId: rule.id, found: name },
  );
}

/**
 * Puts mocks of a rule's members in place, on this instance for good, and returns what stands in for helpers, by name,
 * for the evaluation's context. Throws a PantherError, with nothing replaced, when a mock names neither.
 */
export function applyMocks(rule: Detection, mocks: readonly RuleMockInit[]): ReadonlyMap<string, MockCall> {
  const unknown = mocks.find(({ objectName }) => !(objectName in rule) && !isMockable(objectName));
  if (unknown) throw unknownTarget(rule, unknown.objectName);
  const helpers = new Map<string, MockCall>();
  for (const mock of mocks) {
    if (mock.objectName in rule) mockMember(rule, mock);
    else helpers.set(mock.objectName, asCall(mock));
  }
  return helpers;
}
