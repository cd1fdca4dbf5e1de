import {
  changedButUnregistered,
  changedRules,
  definePack,
  instantiate,
  LogType,
  PantherError,
  type PantherEvent,
  register,
  registeredRules,
  resetRegistry,
  RuleTest,
  Severity,
} from "@pypanther/core/runtime";
import { Always } from "./support/always";
import { run } from "./support/run";

beforeEach(resetRegistry);

class Gate extends Always {
  id = "Harbour.Gate";
  tags = ["Gate"];
  reports: Record<string, string[]> = { CIS: ["1.1"] };
  watchedGates: string[] = [];
  limits: Record<string, { perHour: number }> = { north: { perHour: 5 } };

  rule(): boolean {
    return true;
  }

  title(_event: PantherEvent): string {
    return `Gate ${this.watchedGates.join()}`;
  }
}

class NorthGate extends Gate {
  id = "Harbour.Gate.North";
}

const untyped = (values: object): never => values as never;

describe("override", () => {
  test("replaces attributes and tunables, which all read back as given", () => {
    Gate.override({
      id: "Harbour.Gate.Own",
      defaultSeverity: Severity.HIGH,
      logTypes: [LogType.OKTA_SYSTEM_LOG],
      tags: ["Gate", "Night"],
      watchedGates: ["west"],
    });
    expect(Gate.attributes).toMatchObject({
      id: "Harbour.Gate.Own",
      defaultSeverity: "HIGH",
      logTypes: ["Okta.SystemLog"],
      tags: ["Gate", "Night"],
      watchedGates: ["west"],
    });
    expect(run(Gate).titleOutput).toBe("Gate west");
  });

  test("false, 0, an empty text and an empty list are values; undefined is none", () => {
    Gate.override({ enabled: false, dedupPeriodMinutes: 0, displayName: "", tags: [], threshold: undefined });
    expect(Gate.attributes).toMatchObject({ enabled: false, dedupPeriodMinutes: 0, tags: [], threshold: 1 });
  });

  test("null is a value too, so destinations can be given back to their own routing", () => {
    Gate.override({ defaultDestinations: ["pager"] });
    Gate.override({ defaultDestinations: null });
    expect(Gate.attributes.defaultDestinations).toBeNull();
  });

  test("later calls win, field by field", () => {
    Gate.override({ threshold: 5, displayName: "Gate" });
    Gate.override({ threshold: 9 });
    expect(Gate.attributes).toMatchObject({ threshold: 9, displayName: "Gate" });
  });

  test("reaches neither parent nor subclass", () => {
    Gate.override({ threshold: 5 });
    NorthGate.override({ dedupPeriodMinutes: 7 });
    expect(Gate.attributes).toMatchObject({ threshold: 5, dedupPeriodMinutes: 60 });
    expect(NorthGate.attributes).toMatchObject({ threshold: 1, dedupPeriodMinutes: 7 });
    expect(Always.attributes).toMatchObject({ threshold: 1, dedupPeriodMinutes: 60 });
  });

  test("does not reach a subclass that is defined afterwards", () => {
    Gate.override({ threshold: 5 });
    class LateGate extends Gate {}
    expect(LateGate.attributes.threshold).toBe(1);
  });

  test("counts whether it comes before or after register", () => {
    Gate.override({ displayName: "before" });
    register(Gate);
    Gate.override({ threshold: 3 });
    expect(registeredRules()[0]?.attributes).toMatchObject({ displayName: "before", threshold: 3 });
  });

  test("copies what it is given: later changes of the list reach no rule, and rules share nothing", () => {
    const tags = ["Night"];
    Gate.override({ tags });
    NorthGate.override({ tags });
    tags.push("Day");
    Gate.extend({ tags: ["Own"] });
    expect(Gate.attributes.tags).toEqual(["Night", "Own"]);
    expect(NorthGate.attributes.tags).toEqual(["Night"]);
    expect(tags).toEqual(["Night", "Day"]);
  });

  test("an instance that changes its own list changes no other", () => {
    Gate.override({ limits: { north: { perHour: 1 } } });
    const gate = instantiate(Gate);
    gate.tags.push("own");
    Object.assign(gate.limits, { north: { perHour: 99 } });
    expect(instantiate(Gate)).toMatchObject({ tags: ["Gate"], limits: { north: { perHour: 1 } } });
  });

  test("keeps functions and tests as they are", () => {
    const filter = (): boolean => true;
    const ruleTest = new RuleTest({ name: "opens", expectedResult: true, log: {} });
    Gate.override({ includeFilters: [filter], tests: [ruleTest] });
    expect(Gate.attributes.includeFilters[0]).toBe(filter);
    expect(Gate.attributes.tests[0]).toBe(ruleTest);
  });

  test("does not validate; the next validation does", () => {
    Gate.override(untyped({ threshold: 0 }));
    expect(() => Gate.validate()).toThrow(/threshold: expected 1 or more, found 0/);
  });

  test("refuses a field that the rule does not have, naming the near miss", () => {
    expect(() => Gate.override(untyped({ watchedGate: ["west"] }))).toThrow(
      'Gate.override: there is no field "watchedGate". Did you mean "watchedGates"?',
    );
  });

  test("refuses a field unlike any other by listing those there are", () => {
    expect(() => Gate.override(untyped({ quarantineMinutes: 1 }))).toThrow(/Its fields: .*watchedGates/);
  });

  test("refuses a method, saying what to do instead", () => {
    expect(() => Gate.override(untyped({ title: () => "x" }))).toThrow(/It is a method: extend the class/);
  });

  test.each(["__proto__", "constructor", "toString"])("refuses %s, which every object has", (name) => {
    expect(() => Gate.override(untyped(JSON.parse(`{"${name}": {"polluted": true}}`) as object))).toThrow(PantherError);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("changes nothing when any of its fields is refused", () => {
    expect(() => Gate.override(untyped({ threshold: 4, nonsense: 1 }))).toThrow(PantherError);
    expect(Gate.attributes.threshold).toBe(1);
    expect(changedRules()).toEqual([]);
  });
});

describe("extend", () => {
  test("without arguments, or with undefined ones, changes nothing", () => {
    const before = Gate.toObject();
    Gate.extend({});
    Gate.extend({ tags: undefined, reports: undefined });
    expect(Gate.toObject()).toEqual(before);
  });

  test("gives a field that was null the value", () => {
    Gate.extend({ defaultDestinations: ["pager"] });
    expect(Gate.attributes.defaultDestinations).toEqual(["pager"]);
  });

  test("appends to every kind of list in order, and leaves out what is there or given twice", () => {
    const filter = (): boolean => true;
    const ruleTest = new RuleTest({ name: "opens", expectedResult: true, log: {} });
    Gate.extend({
      tags: ["Night", "Gate", "Night", "Day"],
      logTypes: [LogType.PANTHER_AUDIT, LogType.OKTA_SYSTEM_LOG],
      summaryAttributes: ["gate"],
      tests: [ruleTest],
      includeFilters: [filter],
      excludeFilters: [filter],
      watchedGates: ["west"],
    });
    expect(Gate.attributes).toMatchObject({
      tags: ["Gate", "Night", "Day"],
      logTypes: ["Panther.Audit", "Okta.SystemLog"],
      summaryAttributes: ["gate"],
      tests: [ruleTest],
      includeFilters: [filter],
      excludeFilters: [filter],
      watchedGates: ["west"],
    });
  });

  test("merges maps, the new value of a key taking the old one's place", () => {
    Gate.extend({ reports: { CIS: ["1.2"], SOC2: ["A"] }, limits: { south: { perHour: 2 } } });
    expect(Gate.attributes.reports).toEqual({ CIS: ["1.2"], SOC2: ["A"] });
    expect(Gate.attributes["limits"]).toEqual({ north: { perHour: 5 }, south: { perHour: 2 } });
  });

  test("adds to what an earlier override set", () => {
    Gate.override({ tags: ["Own"] });
    Gate.extend({ tags: ["More"] });
    expect(Gate.attributes.tags).toEqual(["Own", "More"]);
  });

  test("reaches neither parent nor subclass", () => {
    Gate.extend({ tags: ["Night"] });
    expect(NorthGate.attributes.tags).toEqual(["Gate"]);
    expect(Always.attributes.tags).toEqual([]);
  });

  test.each<[string, object]>([
    ["a text for a list", { tags: "Night" }],
    ["a map for a list", { tags: { Night: true } }],
    ["a list for a map", { reports: ["CIS"] }],
    ["a list for a number", { threshold: [2] }],
    ["null", { tags: null }],
  ])("refuses %s", (_, additions) => {
    expect(() => Gate.extend(untyped(additions))).toThrow(/takes a list to append to a list, or a map/);
  });

  test("refuses a field that the rule does not have", () => {
    expect(() => Gate.extend(untyped({ tag: ["x"] }))).toThrow('Did you mean "tags"?');
  });
});

describe("inheritance", () => {
  test("a subclass has its parent's fields and methods and may call the parent's version", () => {
    class Louder extends Gate {
      title(event: PantherEvent): string {
        return `${super.title(event)}!`;
      }
    }
    Louder.override({ watchedGates: ["west"] });
    expect(run(Louder).titleOutput).toBe("Gate west!");
    expect(Louder.attributes.tags).toEqual(["Gate"]);
  });

  test("parent and child have lists of their own", () => {
    instantiate(NorthGate).tags.push("x");
    expect(instantiate(Gate).tags).toEqual(["Gate"]);
  });

  test("methods, helpers of the class and validateConfig are inherited", () => {
    class Configured extends Gate {
      validateConfig(): void {
        if (this.watchedGates.length === 0) throw new Error("name a gate");
      }
    }
    class Child extends Configured {}
    expect(() => Child.validate()).toThrow("name a gate");
  });
});

test("rules of a pack that were changed but not registered are told", () => {
  class Packed extends Always {
    id = "Harbour.Packed";
  }
  definePack({ name: "@harbour/rules-changed", version: "1.0.0", rules: [Packed] });
  Packed.override({ enabled: true });
  Gate.override({ enabled: true });
  expect(changedButUnregistered()).toEqual([Packed]);
  register(Packed);
  expect(changedButUnregistered()).toEqual([]);
});
