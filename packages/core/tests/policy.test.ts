import {
  definePack,
  documentOf,
  entriesOf,
  entryOf,
  getPantherPolicies,
  getPolicies,
  getRules,
  isSet,
  itemsOf,
  type MaybePromise,
  numberOf,
  Policy,
  type PolicyContext,
  PolicyTest,
  type Resource,
  Severity,
  textOf,
  timeOf,
} from "@pypanther/core";
import { instantiate, isSuppressed, kindOf, runPolicy, runPolicyTest } from "@pypanther/core/runtime";

interface Berth extends Resource {
  readonly lights?: boolean | null;
  readonly quay?: string | null;
}

class BerthLit extends Policy<Berth> {
  id = "Harbour.Berth.Lit";
  displayName = "Berth is lit";
  resourceTypes = ["Harbour.Berth"];
  defaultSeverity = Severity.MEDIUM;
  exempt: string[] = [];
  tests = [
    new PolicyTest({ name: "lit", expectedResult: true, resource: { lights: true } }),
    new PolicyTest({
      name: "dark",
      expectedResult: false,
      resource: '{"ResourceId":"berth-4","lights":false}',
      expectedTitle: "Berth is lit: berth-4",
      expectedDedup: "Harbour.Berth.Lit:berth-4",
      expectedSeverity: "MEDIUM",
    }),
    new PolicyTest({
      name: "exempt",
      expectedResult: true,
      resource: { ResourceId: "berth-9", lights: false },
      mocks: [{ objectName: "exempt", returnValue: ["berth-9"] }],
    }),
  ];

  policy({ lights, ResourceId }: Berth, _: PolicyContext): MaybePromise<boolean> {
    return lights === true || this.exempt.includes(textOf(ResourceId));
  }
}

const context: PolicyContext = { now: () => 0, resourceLookup: () => null };

const resultOf = (policy: Policy<Berth>, resource: Berth) => runPolicy(policy, resource, context);

test("a policy is a kind of detection of its own", () => {
  expect(kindOf(BerthLit).name).toBe("POLICY");
  expect(BerthLit.attributes.resourceTypes).toEqual(["Harbour.Berth"]);
  expect(BerthLit.toObject()).toMatchObject({
    id: "Harbour.Berth.Lit",
    resource_types: ["Harbour.Berth"],
    default_severity: "MEDIUM",
    remediation: null,
    tests: [{ name: "lit", expected_result: true, resource: { lights: true } }, { name: "dark" }, { name: "exempt" }],
  });
  expect(BerthLit.toObject()).not.toHaveProperty("dedup_period_minutes");
});

test("policies are found in modules and packs, and rules are not taken for them", () => {
  abstract class Shared extends Policy {}
  expect(getPolicies({ BerthLit, nested: { BerthLit, Shared }, text: "x" })).toEqual([BerthLit]);
  expect(getRules({ BerthLit })).toEqual([]);
  definePack({ name: "@tidewater/policies", version: "1.0.0", rules: [], detections: [BerthLit] });
  expect(getPantherPolicies({ resourceTypes: "Harbour.Berth" })).toEqual([BerthLit]);
  expect(getPantherPolicies({ resourceTypes: "Harbour.Crane" })).toEqual([]);
});

test("its tests pass when the policy says what they expect", async () => {
  const results = await BerthLit.runTests();
  expect(results.map(({ passed, problems }) => ({ passed, problems }))).toEqual(
    Array(3).fill({ passed: true, problems: [] }),
  );
  expect(results[0]?.location).toMatch(/policy\.test\.ts:\d+$/);
});

test("a test fails when the outcome, the title or the severity is another", async () => {
  const wrong = { name: "x", expectedResult: true, resource: { lights: false } };
  expect((await runPolicyTest(new BerthLit(), wrong)).problems).toEqual([
    { method: "policy", expected: true, actual: false },
  ]);
  const title = { ...wrong, expectedResult: false, expectedTitle: "x", expectedSeverity: Severity.LOW };
  expect((await runPolicyTest(new BerthLit(), title)).problems).toEqual([
    { method: "severity", expected: "LOW", actual: "MEDIUM" },
    { method: "title", expected: "x", actual: "Berth is lit" },
  ]);
});

test("a mock of a name that the policy does not have fails the test", async () => {
  const mocked = { name: "x", expectedResult: true, resource: {}, mocks: [{ objectName: "exmpt", returnValue: [] }] };
  const [problem] = (await runPolicyTest(new BerthLit(), mocked)).problems;
  expect(problem?.error?.message).toContain('Did you mean "exempt"?');
});

test("a resource that is no JSON object fails the test and nothing else", async () => {
  for (const resource of ["{", "[]", "null"]) {
    const [problem] = (await runPolicyTest(new BerthLit(), { name: "x", expectedResult: true, resource })).problems;
    expect(problem).toMatchObject({ method: "test", error: { code: "INVALID_TEST_RESOURCE" } });
  }
});

test("a failing resource is an alert with title, dedup and severity; a compliant one is none", async () => {
  expect(await resultOf(new BerthLit(), { lights: true })).toMatchObject({
    detectionType: "POLICY",
    triggerAlert: false,
    detectionOutput: true,
    titleOutput: null,
    errors: {},
  });
  expect(await resultOf(new BerthLit(), { ResourceId: "b" })).toMatchObject({
    triggerAlert: true,
    detectionOutput: false,
    severityOutput: "MEDIUM",
    titleOutput: "Berth is lit: b",
  });
});

test("an answer that is no boolean, and an exception, are errors: neither pass nor fail", async () => {
  class Odd extends BerthLit {
    override policy({ quay }: Berth): boolean {
      if (quay === "north") throw new TypeError("adrift");
      return quay as unknown as boolean;
    }
  }
  const odd = await resultOf(new Odd(), { quay: "south" });
  expect(odd).toMatchObject({ triggerAlert: false, detectionOutput: "south" });
  expect(odd.errors.policy?.message).toContain("method [policy] returned [string], expected [boolean]");
  const thrown = await resultOf(new Odd(), { quay: "north" });
  expect(thrown.triggerAlert).toBe(false);
  expect(thrown.errors.policy?.message).toBe("adrift");
});

test("a policy may be asynchronous, and its severity may depend on the resource", async () => {
  class Slow extends BerthLit {
    override policy(resource: Berth, context: PolicyContext) {
      return Promise.resolve(super.policy(resource, context));
    }

    override severity({ quay }: Berth) {
      return quay === "fuel" ? ("CRITICAL" as const) : ("DEFAULT" as const);
    }
  }
  expect(await resultOf(new Slow(), { lights: true })).toMatchObject({ triggerAlert: false, detectionOutput: true });
  expect(await resultOf(new Slow(), { quay: "fuel" })).toMatchObject({ severityOutput: "CRITICAL" });
  expect(await resultOf(new Slow(), {})).toMatchObject({ severityOutput: "MEDIUM", detectionOutput: false });
});

test("another resource of the scan is found through the context, in tests through a mock", async () => {
  class QuayLit extends BerthLit {
    override policy({ quay }: Berth, { resourceLookup }: PolicyContext) {
      const found: Berth | null = resourceLookup(textOf(quay));
      return found === null || found.lights === true;
    }
  }
  const mocks = [{ objectName: "resourceLookup", returnValue: { lights: false } }];
  const dark = { name: "x", expectedResult: false, resource: { quay: "q" }, mocks };
  expect((await runPolicyTest(new QuayLit(), dark)).problems).toEqual([]);
  const unknown = { name: "x", expectedResult: true, resource: { quay: "q" } };
  expect((await runPolicyTest(new QuayLit(), unknown)).problems).toEqual([]);
});

test.each<[string, Partial<BerthLit>, string]>([
  ["an id with a forbidden character", { id: "A&B" }, "id: expected a text"],
  ["a type of resource that is misspelt", { resourceTypes: ["AWS.S3.bucket"] }, 'did you mean "AWS.S3.Bucket"?'],
  ["a dedup period, which policies do not have", { dedupPeriodMinutes: 5 }, "dedupPeriodMinutes: expected 60"],
  ["a suppression that is no text", { suppressions: [""] }, "suppressions[0]: expected a text that is not empty"],
  ["a remediation without an id", { remediation: {} as never }, "remediation.id: Field required"],
  ["an unknown severity", { defaultSeverity: "HUGE" as never }, "defaultSeverity: expected one of INFO"],
])("%s is refused", (_, changes, message) => {
  class Changed extends BerthLit {}
  Changed.override(changes);
  expect(() => Changed.validate()).toThrow(message);
});

test("a type of resource of one's own is fine", () => {
  class Own extends BerthLit {}
  Own.override({ resourceTypes: ["AWS.SQS.Queue", "Gcp.Bucket"] });
  expect(() => Own.validate()).not.toThrow();
});

test("two tests of one name are refused", () => {
  const twice = new PolicyTest({ name: "x", expectedResult: true, resource: {} });
  class Twice extends BerthLit {
    override tests = [twice, twice];
  }
  expect(() => Twice.validate()).toThrow("multiple tests with the same name (x)");
});

test("overrides belong to one policy, and instances share no list", () => {
  class Other extends BerthLit {}
  Other.extend({ exempt: ["berth-1"] });
  expect([instantiate(Other).exempt, instantiate(BerthLit).exempt]).toEqual([["berth-1"], []]);
});

test.each<[string, string[], boolean]>([
  ["arn:aws:s3:::logs", ["arn:aws:s3:::logs"], true],
  ["arn:aws:s3:::logs", ["arn:aws:s3:::LOGS"], false],
  ["arn:aws:s3:::logs", ["arn:aws:s3:::log"], false],
  ["arn:aws:s3:::logs", ["arn:*:logs"], true],
  ["arn:aws:s3:::logs", ["*"], true],
  ["arn:aws:s3:::logs", [], false],
  ["arn.aws", ["arn?aws", "arn.aw[s]"], false],
  ["aba", ["ab*ba"], false],
  ["a-x-b-x-c", ["a*x*x*c"], true],
  ["a-x-c", ["a*x*x*c"], false],
])("a resource %s with suppressions %j is suppressed: %s", (id, globs, expected) => {
  expect(isSuppressed(id, globs)).toBe(expected);
});

describe("reading what may be anything", () => {
  const hostile = JSON.parse('{"__proto__":{"x":1},"a":null}') as Record<string, number>;

  test("lists, texts and numbers", () => {
    expect(itemsOf([1, null, 2])).toEqual([1, 2]);
    for (const value of [null, undefined, "ab", 5, { length: 2 }]) expect(itemsOf(value as never)).toEqual([]);
    expect([textOf("a"), textOf(null), textOf(["a"])]).toEqual(["a", "", ""]);
    expect([numberOf(0), numberOf("0"), numberOf(NaN)]).toEqual([0, undefined, undefined]);
    expect([isSet(null), isSet(undefined), isSet(0), isSet("")]).toEqual([false, false, true, true]);
  });

  test("maps, whose keys are data", () => {
    expect(entriesOf(hostile).map(([key]) => key)).toEqual(["__proto__", "a"]);
    expect([entryOf(hostile, "toString"), entryOf(hostile, "__proto__")]).toEqual([undefined, { x: 1 }]);
    expect([entriesOf("ab" as never), entryOf(null, "a"), entryOf([1] as never, "0")]).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });

  test("documents and times", () => {
    expect(documentOf('{"a":1}')).toEqual({ a: 1 });
    for (const value of ["[1]", "{", "null", 5, { a: 1 }, null]) expect(documentOf(value)).toBeUndefined();
    expect(timeOf("2026-05-19T10:00:00Z")).toBe(Date.UTC(2026, 4, 19, 10));
    expect(timeOf("2026-05-19 10:00:00.123456789")).toBe(Date.UTC(2026, 4, 19, 10, 0, 0, 123));
    expect(timeOf("2026-05-19T10:00:00+02:00")).toBe(Date.UTC(2026, 4, 19, 8));
    expect(timeOf("1019-01-01T00:00:00Z")).toBeLessThan(0);
    for (const value of ["soon", "2026-13-45T00:00:00Z", 5, null, "2026-05-19"]) expect(timeOf(value)).toBeUndefined();
  });
});
