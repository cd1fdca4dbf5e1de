import {
  applyMocks,
  contextOf,
  dataModelFor,
  type DetectionResult,
  errored,
  evaluationContext,
  InMemoryStateStore,
  isJsonObject,
  instantiate,
  type JsonObject,
  type JsonValue,
  PantherEvent,
  type Rule,
  RuleMock,
  type RuleClass,
  runRule,
  shortErrorMessage,
} from "@pypanther/core/runtime";
import { sameContext } from "./same-context";

/** A mock of a conformance case: what it replaces, under our name and the one it had, and what that returns. */
interface CaseMock {
  objectName: string;
  was: string;
  returnValue: JsonValue;
}

/** What a case expects; keys that are absent are not checked. */
interface Expectation {
  rule: boolean;
  severity?: string;
  titleMentions?: (string | number)[];
  dedup?: string;
  alertContext?: JsonObject;
  destinations?: string[];
}

/** One log and the outcome that its rule must give. */
export interface ConformanceCase {
  name: string;
  log: JsonObject;
  mocks?: CaseMock[];
  expect: Expectation;
}

/** What came of a case: the reasons why it failed, and its dedup string beside the one that was expected. */
export interface CaseOutcome {
  name: string;
  reasons: string[];
  expectedDedup?: string | undefined;
  dedup?: string | null;
}

/** Tunables that a rule of ours models differently from the name a case gives them: rule id → case's name → our name. */
const tunableNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "AWS.EC2.LaunchUnusualEC2Instances-prototype": { getUnusualInstanceTypes: "unusualInstanceTypes" },
  "GCP.User.Added.To.Privileged.Group-prototype": { getPrivilegedGroups: "privilegedGroups" },
};

/** What a rule tells beyond the cases, for a correlation rule that joins its alerts by it: rule id → keys of the context. */
const addedContext: Readonly<Record<string, readonly string[]>> = {
  "AWS.S3.DisableBucketLogging-prototype": ["bucketName"],
};

/** A context without the keys that its rule adds and the case does not know. */
function withoutAdded(ruleId: string, context: JsonValue, expected: JsonObject): JsonValue {
  const added = addedContext[ruleId];
  if (!added || !isJsonObject(context)) return context;
  return Object.fromEntries(Object.entries(context).filter(([key]) => key in expected || !added.includes(key)));
}

function mockValue(value: JsonValue): JsonValue {
  if (typeof value !== "string") return value;
  try {
    const parsed = JSON.parse(value) as JsonValue;
    return typeof parsed === "object" && parsed !== null ? parsed : value;
  } catch {
    return value;
  }
}

function mocksOf(rule: Rule, mocks: readonly CaseMock[]): RuleMock[] {
  return mocks.map(({ objectName, returnValue }) => {
    const name = tunableNames[rule.id]?.[objectName] ?? objectName;
    return new RuleMock({ objectName: name, returnValue: mockValue(returnValue) });
  });
}

/** Numbers compare as numbers wherever they stand in a text: 53 and 53.0 are the same. */
function mentions(title: string, wanted: string | number): boolean {
  if (title.includes(String(wanted))) return true;
  const number = Number(wanted);
  if (String(wanted).trim() === "" || Number.isNaN(number)) return false;
  return (title.match(/-?\d+(?:\.\d+)?/g) ?? []).some((found) => Number(found) === number);
}

function checkAlert(ruleId: string, expect: Expectation, result: DetectionResult): string[] {
  const reasons: string[] = [];
  if (expect.severity !== undefined && result.severityOutput !== expect.severity) {
    reasons.push(`severity: expected ${expect.severity}, got ${result.severityOutput}`);
  }
  for (const wanted of expect.titleMentions ?? []) {
    if (!mentions(result.titleOutput ?? "", wanted)) {
      reasons.push(`title: expected to mention ${JSON.stringify(wanted)}, got ${JSON.stringify(result.titleOutput)}`);
    }
  }
  if (expect.alertContext !== undefined) {
    const actual = JSON.parse(result.alertContextOutput ?? "null") as JsonValue;
    reasons.push(...sameContext(expect.alertContext, withoutAdded(ruleId, actual, expect.alertContext)));
  }
  if (expect.destinations !== undefined) {
    const actual = [...(result.destinationsOutput ?? [])].filter((name) => name !== "SKIP").sort();
    if (JSON.stringify(actual) !== JSON.stringify([...expect.destinations].sort())) {
      reasons.push(`destinations: expected ${expect.destinations.join(", ")}, got ${actual.join(", ")}`);
    }
  }
  return reasons;
}

/** Runs a case on a fresh copy of the rule, whatever its enabled flag, inline filters and threshold. */
export async function runCase(
  ruleClass: RuleClass,
  { name, log, mocks = [], expect }: ConformanceCase,
): Promise<CaseOutcome> {
  const rule = Object.assign(instantiate(ruleClass), { includeFilters: [], excludeFilters: [] });
  const logType = log["p_log_type"];
  const dataModel = typeof logType === "string" ? dataModelFor(logType) : undefined;
  const event = new PantherEvent(structuredClone(log), dataModel);
  try {
    const context = evaluationContext({
      now: contextOf(event).now,
      ruleId: rule.id,
      store: new InMemoryStateStore(),
      mocks: applyMocks(rule, mocksOf(rule, mocks)),
    });
    const result = await runRule(rule, event.withContext(context));
    if (result.errors.rule) return { name, reasons: [`rule threw ${result.errors.rule.stack ?? ""}`] };
    if (result.triggerAlert !== expect.rule)
      return { name, reasons: [`rule: expected ${expect.rule}, got ${result.triggerAlert}`] };
    if (!expect.rule) return { name, reasons: [] };
    const reasons = checkAlert(rule.id, expect, result);
    if (errored(result)) reasons.push(`a method failed: ${shortErrorMessage(result) ?? ""}`);
    return { name, reasons, expectedDedup: expect.dedup, dedup: result.dedupOutput };
  } catch (thrown) {
    return { name, reasons: [(thrown as Error).message] };
  }
}
