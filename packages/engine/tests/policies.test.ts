import { gzipSync } from "node:zlib";
import { Policy, type PolicyClass, type PolicyContext, type Resource, Severity, textOf } from "@pypanther/core";
import { mutations } from "@pypanther/core/testing";
import {
  policyAlertJson,
  policyOverviews,
  resourceOverviews,
  runPolicies,
  type RunPoliciesOptions,
  type PoliciesReport,
} from "../src";
import { Crash, MemoryStore } from "./support/memory-store";
import { sourceOf } from "./support/source-of";

interface Berth extends Resource {
  readonly lights?: string | null;
  readonly quay?: string | null;
}

class BerthLit extends Policy<Berth> {
  id = "Harbour.Berth.Lit";
  displayName = "Berth is lit";
  resourceTypes = ["Harbour.Berth"];
  defaultSeverity = Severity.MEDIUM;

  policy({ lights }: Berth): boolean {
    if (lights === "broken") throw new TypeError("no answer");
    return lights === "on";
  }
}

class QuayKnown extends Policy<Berth> {
  id = "Harbour.Quay.Known";
  resourceTypes = ["Harbour.Berth"];
  defaultSeverity = Severity.CRITICAL;

  policy({ quay }: Berth, { resourceLookup }: PolicyContext) {
    return resourceLookup(textOf(quay)) !== null;
  }
}

const berth = (name: string, lights: string, more: object = {}) => ({
  ResourceId: name,
  ResourceType: "Harbour.Berth",
  AccountId: "1",
  Region: "north",
  lights,
  ...more,
});

const lines = (resources: readonly object[]): string => resources.map((item) => JSON.stringify(item)).join("\n");

function run(
  resources: readonly object[] | string | Buffer,
  options: Partial<RunPoliciesOptions> = {},
): Promise<PoliciesReport> {
  const content = Array.isArray(resources) ? lines(resources as object[]) : (resources as string | Buffer);
  return runPolicies({ policies: [BerthLit], sources: [sourceOf(content, { chunkSize: 65_536 })], now: 0, ...options });
}

const statuses = ({ findings }: PoliciesReport) => findings.map(({ resourceId, status }) => [resourceId, status]);
const changes = ({ alerts }: PoliciesReport) => alerts.map(({ kind, alert }) => [kind, alert.resourceIds.join(" ")]);
const history = (report: PoliciesReport) => report.history.map(({ kind, status }) => `${kind} ${status}`);

describe("judging", () => {
  test("each policy looks at the resources of its types, whatever order they come in", async () => {
    const report = await run([berth("b", "on"), { ResourceId: "c", ResourceType: "Harbour.Crane" }, berth("a", "off")]);
    expect(statuses(report)).toEqual([
      ["a", "FAIL"],
      ["b", "PASS"],
    ]);
    expect(report).toMatchObject({ resources: 3, unjudged: 1, malformed: 0, idlePolicies: [] });
  });

  test("a policy without types looks at every resource", async () => {
    class Any extends BerthLit {
      override resourceTypes: string[] = [];
    }
    expect(statuses(await run([{ ResourceId: "c", ResourceType: "Harbour.Crane" }], { policies: [Any] }))).toEqual([
      ["c", "FAIL"],
    ]);
  });

  test("an exception is an error of that pair alone", async () => {
    const report = await run([berth("a", "broken"), berth("b", "on")]);
    expect(statuses(report)).toEqual([
      ["a", "ERROR"],
      ["b", "PASS"],
    ]);
    expect(report.findings[0]?.error).toBe('TypeError("no answer")');
    expect(report.alerts).toEqual([]);
  });

  test("a policy finds other resources of the scan, in whatever file they are", async () => {
    const sources = [sourceOf(lines([berth("a", "on", { quay: "q" }), berth("b", "on", { quay: "none" })]))];
    sources.push(sourceOf(lines([{ ResourceId: "q", ResourceType: "Harbour.Quay" }])));
    expect(statuses(await run([], { policies: [QuayKnown], sources }))).toEqual([
      ["a", "PASS"],
      ["b", "FAIL"],
    ]);
  });

  test("a policy that does not come to an end is stopped, and soon no longer asked", async () => {
    let asked = 0;
    class Endless extends BerthLit {
      override policy(): boolean {
        asked += 1;
        for (;;);
      }
    }
    const report = await run(
      Array.from({ length: 20 }, (_, at) => berth(`b${at}`, "on")),
      { policies: [Endless], timeLimitMs: 5 },
    );
    expect(new Set(report.findings.map(({ status }) => status))).toEqual(new Set(["ERROR"]));
    expect(asked).toBeLessThan(20);
    expect(report.findings.at(-1)?.error).toContain("not asked");
  });

  test("a policy that is slow for one resource, or asynchronous, tells of the others all the same", async () => {
    const names = ["a", "b", "c"];
    class SlowOnce extends BerthLit {
      override policy({ ResourceId, lights }: Berth): boolean {
        while (ResourceId === "b");
        return lights === "on";
      }
    }
    const scan = names.map((name) => berth(name, name === "c" ? "off" : "on"));
    expect(statuses(await run(scan, { policies: [SlowOnce], timeLimitMs: 20 }))).toEqual([
      ["a", "PASS"],
      ["b", "ERROR"],
      ["c", "FAIL"],
    ]);
    class Later extends Policy<Berth> {
      id = "Harbour.Later";
      resourceTypes = ["Harbour.Berth"];
      defaultSeverity = Severity.LOW;
      policy({ lights }: Berth) {
        return Promise.resolve(lights === "on");
      }
    }
    expect(statuses(await run(scan, { policies: [Later] })).map(([, status]) => status)).toEqual([
      "PASS",
      "PASS",
      "FAIL",
    ]);
  });

  test("resources are frozen: no policy changes what the next one sees", async () => {
    class Painter extends BerthLit {
      override id = "Harbour.Painter";
      override defaultSeverity = Severity.CRITICAL;
      override policy(resource: Berth): boolean {
        (resource as { lights: string }).lights = "on";
        return true;
      }
    }
    const report = await run([berth("a", "off")], { policies: [BerthLit, Painter] });
    expect(report.findings.map(({ policyId, status }) => [policyId, status])).toEqual([
      ["Harbour.Painter", "ERROR"],
      ["Harbour.Berth.Lit", "FAIL"],
    ]);
  });

  test("policies without a resource of their types are named", async () => {
    expect((await run([])).idlePolicies).toEqual(["Harbour.Berth.Lit"]);
  });
});

describe("reading", () => {
  test("gzip, lists and the envelope { id, type, attributes } are read", async () => {
    expect(statuses(await run(gzipSync(lines([berth("a", "on")]))))).toEqual([["a", "PASS"]]);
    expect(statuses(await run(JSON.stringify([berth("a", "on"), berth("b", "off")])))).toHaveLength(2);
    const envelope = { id: "a", type: "Harbour.Berth", attributes: { lights: "on" }, integrationId: "x" };
    expect(statuses(await run([envelope]))).toEqual([["a", "PASS"]]);
  });

  test("what cannot be used is told with its line, and the rest is judged", async () => {
    const problems: string[] = [];
    const text = ["{", '{"ResourceType":"Harbour.Berth"}', '{"ResourceId":"x"}', "5", lines([berth("a", "on")])];
    const report = await run(text.join("\n"), {
      onProblem: ({ line, message }) => problems.push(`${line} ${message}`),
    });
    expect(problems).toEqual([
      expect.stringMatching(/^1 not valid JSON/),
      expect.stringMatching(/^2 the resource has no ResourceId/),
      expect.stringMatching(/^3 the resource has no ResourceType/),
      expect.stringMatching(/^4 a resource must be a JSON object/),
    ]);
    expect(report.malformed).toBe(4);
    expect(statuses(report)).toEqual([["a", "PASS"]]);
  });

  test("of several resources under one id the last one counts", async () => {
    const report = await run([berth("a", "off"), berth("a", "on")]);
    expect(statuses(report)).toEqual([["a", "PASS"]]);
    expect(report.repeated).toBe(1);
  });

  test("records that hold resources can be unpacked", async () => {
    const unpack = (record: object) => (Object.values(record)[0] as { items?: [] }).items;
    const store = new MemoryStore();
    await run([berth("c", "off")], { store });
    const report = await run([{ box: { items: [berth("a", "on"), berth("b", "on")] } }], { unpack, store });
    expect(statuses(report)).toHaveLength(2);
    // Such a record may hold a part of what there is: nothing is closed for being missing in it.
    expect(changes(report)).toEqual([]);
  });

  test("hostile resources do no harm", async () => {
    const hostile = '{"__proto__":{"ResourceId":"x"},"ResourceId":"h","ResourceType":"Harbour.Berth","AccountId":{}}';
    const report = await run(hostile);
    expect(report.findings[0]).toMatchObject({ resourceId: "h", accountId: "", status: "FAIL" });
    expect(({} as Record<string, unknown>)["ResourceId"]).toBeUndefined();
    const deep = `{"ResourceId":"d","ResourceType":"Harbour.Berth","lights":${"[".repeat(9999)}${"]".repeat(9999)}}`;
    expect(statuses(await run(deep))).toEqual([["d", "FAIL"]]);
    const broken = [...mutations([berth("a", "on")], 100)].filter(({ name }) => !name.includes("nesting"));
    const judged = await run(broken.map(({ log }) => log));
    expect(judged.findings.length + judged.malformed).toBeGreaterThan(0);
  });
});

describe("alerts", () => {
  let store = new MemoryStore();
  beforeEach(() => {
    store = new MemoryStore();
  });

  const next = (resources: readonly object[], options: Partial<RunPoliciesOptions> = {}) =>
    run(resources, { store, ...options });

  test("the first failure alerts, staying so does not, passing closes it, failing again opens another", async () => {
    const first = await next([berth("a", "off")]);
    expect(changes(first)).toEqual([["opened", "a"]]);
    expect(changes(await next([berth("a", "off")]))).toEqual([]);
    const closed = await next([berth("a", "on")]);
    expect(changes(closed)).toEqual([["closed", "a"]]);
    const again = await next([berth("a", "off")]);
    expect(changes(again)).toEqual([["opened", "a"]]);
    expect(closed.alerts[0]?.alert.id).toBe(first.alerts[0]?.alert.id);
    expect(again.alerts[0]?.alert.id).not.toBe(first.alerts[0]?.alert.id);
  });

  test("the same scans give the same alert ids", async () => {
    const ids = async () => (await run([berth("a", "off")], { now: Math.trunc(Date.now()) })).alerts[0]?.alert.id;
    expect(await ids()).toBe(await ids());
  });

  test("an error keeps in mind what was before it", async () => {
    expect(changes(await next([berth("a", "broken")]))).toEqual([]);
    expect(changes(await next([berth("a", "off")]))).toEqual([["opened", "a"]]);
    expect(changes(await next([berth("a", "broken")]))).toEqual([]);
    expect(changes(await next([berth("a", "off")]))).toEqual([]);
    expect(changes(await next([berth("a", "broken")]))).toEqual([]);
    expect(changes(await next([berth("a", "on")]))).toEqual([["closed", "a"]]);
  });

  test("a suppressed resource is judged and recorded, and nobody is told until the suppression is lifted", async () => {
    class Accepted extends BerthLit {
      override suppressions = ["b*"];
    }
    const policies: PolicyClass[] = [Accepted];
    const silent = await next([berth("b1", "off")], { policies });
    expect(changes(silent)).toEqual([]);
    expect(silent.findings).toMatchObject([{ status: "FAIL", suppressed: true }]);
    const lifted = await next([berth("b1", "off")]);
    expect(changes(lifted)).toEqual([["opened", "b1"]]);
    expect(history(lifted)).toEqual(["modified FAIL"]);
    expect(changes(await next([berth("b1", "off")], { policies }))).toEqual([["closed", "b1"]]);
  });

  test("a full scan closes what is gone; a partial one, or one with unreadable lines, closes nothing", async () => {
    await next([berth("a", "off"), berth("b", "on")]);
    expect(changes(await next([berth("b", "on")], { partial: true }))).toEqual([]);
    const torn = await run(`${lines([berth("b", "on")])}\n{`, { store });
    expect(changes(torn)).toEqual([]);
    const whole = await next([berth("b", "on")]);
    expect(changes(whole)).toEqual([["closed", "a"]]);
    expect(history(whole)).toEqual(["deleted FAIL"]);
  });

  test("a policy that is no longer in use closes its alerts; one that is only left out does not", async () => {
    await next([berth("a", "off")], { policies: [BerthLit, QuayKnown] });
    const some = await next([berth("a", "off")], { policies: [QuayKnown], inUse: ["Harbour.Berth.Lit"] });
    expect(changes(some)).toEqual([]);
    const gone = await next([berth("a", "off")], { policies: [QuayKnown] });
    expect(gone.alerts).toMatchObject([{ kind: "closed", alert: { policyId: "Harbour.Berth.Lit" } }]);
  });

  test("resources with the same dedup string share an alert, which closes with the last of them", async () => {
    class ByAccount extends BerthLit {
      override dedup({ AccountId }: Berth) {
        return textOf(AccountId);
      }
    }
    const step = (resources: readonly object[]) => next(resources, { policies: [ByAccount] });
    expect(changes(await step([berth("a", "off"), berth("b", "off")]))).toEqual([["opened", "a b"]]);
    expect(changes(await step([berth("a", "off"), berth("b", "off"), berth("c", "off")]))).toEqual([
      ["updated", "a b c"],
    ]);
    expect(changes(await step([berth("a", "on"), berth("b", "off"), berth("c", "off")]))).toEqual([]);
    expect(changes(await step([berth("a", "on"), berth("b", "on"), berth("c", "on")]))).toEqual([["closed", "b c"]]);
  });

  test("severity and title may depend on the resource", async () => {
    class Fuel extends BerthLit {
      override severity({ quay }: Berth) {
        return quay === "fuel" ? ("CRITICAL" as const) : ("DEFAULT" as const);
      }
    }
    const { alerts } = await run([berth("a", "off", { quay: "fuel" }), berth("b", "off")], { policies: [Fuel] });
    expect(alerts.map(policyAlertJson)).toMatchObject([
      { change: "opened", type: "POLICY", severity: "CRITICAL", title: "Berth is lit: a", resource_ids: ["a"] },
      { severity: "MEDIUM", opened_at: "1970-01-01T00:00:00.000Z", policy_id: "Harbour.Berth.Lit" },
    ]);
  });

  test("the history has changes only", async () => {
    expect(history(await next([berth("a", "on")]))).toEqual(["created PASS"]);
    expect(history(await next([berth("a", "on")]))).toEqual([]);
    expect(history(await next([berth("a", "off")]))).toEqual(["modified FAIL"]);
    expect([...store.range(["policy-history"])].map(({ value }) => (value as { kind: string }).kind)).toEqual([
      "created",
      "modified",
    ]);
  });

  test("a run that dies before it is remembered tells the same again, under the same ids", async () => {
    for (const survives of [false, true]) {
      const failing = new MemoryStore(1, survives);
      const told: string[] = [];
      const deliver = ({ alerts }: PoliciesReport) => void told.push(...alerts.map(({ alert }) => alert.id));
      await expect(run([berth("a", "off")], { store: failing, deliver })).rejects.toThrow(Crash);
      await run([berth("a", "off")], { store: failing, deliver });
      expect(new Set(told).size).toBe(1);
      expect(told).toHaveLength(survives ? 1 : 2);
    }
  });

  test("a run that is stopped remembers nothing", async () => {
    const signal = AbortSignal.abort(new Error("stopped"));
    await expect(next([berth("a", "off")], { signal })).rejects.toThrow("stopped");
    expect(store.writes).toBe(0);
  });
});

test("overviews: an error outweighs a failure, suppressed pairs are counted apart, urgent ones come first", async () => {
  class Accepted extends BerthLit {
    override suppressions = ["s"];
  }
  const resources = [berth("a", "off"), berth("b", "broken"), berth("c", "on"), berth("s", "off")];
  const { findings } = await run(resources, { policies: [Accepted, QuayKnown] });
  expect(policyOverviews(findings)).toEqual([
    expect.objectContaining({ id: "Harbour.Quay.Known", status: "FAIL", severity: "CRITICAL" }),
    {
      id: "Harbour.Berth.Lit",
      status: "ERROR",
      severity: "MEDIUM",
      active: { pass: 1, fail: 1, error: 1 },
      suppressed: { pass: 0, fail: 1, error: 0 },
    },
  ]);
  expect(resourceOverviews(findings).map(({ id, status }) => [id, status])).toEqual([
    ["a", "FAIL"],
    ["c", "FAIL"],
    ["s", "FAIL"],
    ["b", "ERROR"],
  ]);
});
