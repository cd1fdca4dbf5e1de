import { forgetWhen } from "./conditions/rule-when";
import { isMockable, mockableNames, replaceMockable } from "./mockable";
import { PantherError } from "./errors";
import { nearMiss } from "./near-miss";
import type { Rule } from "./rule";
import type { RuleMockInit } from "./rule-test";

type Call = (...args: never[]) => unknown;

function standIn(mock: RuleMockInit): Call {
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

function asCall(mock: RuleMockInit): Call {
  if (mock.replacement === null || mock.replacement === undefined) return standIn(mock);
  const { replacement } = mock;
  return typeof replacement === "function" ? (replacement as Call) : () => replacement;
}

function mockMember(rule: Rule, mock: RuleMockInit): () => void {
  const own = Object.getOwnPropertyDescriptor(rule, mock.objectName);
  const isMethod = typeof Reflect.get(rule, mock.objectName) === "function";
  const given = mock.replacement ?? (isMethod || mock.sideEffect ? standIn(mock) : (mock.returnValue ?? null));
  Reflect.set(rule, mock.objectName, given);
  forgetWhen(rule);
  return () => {
    forgetWhen(rule);
    if (own) Object.defineProperty(rule, mock.objectName, own);
    else Reflect.deleteProperty(rule, mock.objectName);
  };
}

/** The names of a rule's fields and methods, inherited ones included. */
function memberNames(rule: Rule): string[] {
  const names: string[] = [];
  for (let at: object = rule; at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
    names.push(...Object.getOwnPropertyNames(at));
  }
  return names;
}

/**
 * Puts mocks in place on a rule, or on helpers, and returns the function that takes all of them away again. Throws a
 * PantherError, with nothing left replaced, when a mock names neither.
 */
export function applyMocks(rule: Rule, mocks: readonly RuleMockInit[]): () => void {
  const restores: (() => void)[] = [];
  const restore = (): void => {
    for (const undo of restores.reverse()) undo();
  };
  for (const mock of mocks) {
    if (mock.objectName in rule) restores.push(mockMember(rule, mock));
    else if (isMockable(mock.objectName)) restores.push(replaceMockable(mock.objectName, asCall(mock)));
    else {
      restore();
      const near = nearMiss(mock.objectName, [...memberNames(rule), ...mockableNames()]);
      throw new PantherError(
        "UNKNOWN_MOCK_TARGET",
        `"${mock.objectName}" is neither a field or method of the rule nor a mockable helper.` +
          (near ? ` Did you mean "${near}"?` : ""),
        { ruleId: rule.id, found: mock.objectName },
      );
    }
  }
  return restore;
}
