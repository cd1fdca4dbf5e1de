import * as core from "@pypanther/core/runtime";
import { applyOverrides, getRules, notices, resetRegistry, Rule } from "@pypanther/core/runtime";
import { Always } from "./support/always";

class Gate extends Always {
  id = "Harbour.Gate";
}
class Door extends Always {
  id = "Harbour.Door";
}
abstract class Base extends Rule {
  tags = ["Harbour"];
}
const asModule = (exports: object): Record<string, unknown> =>
  Object.assign(Object.create(null) as object, exports, { [Symbol.toStringTag]: "Module" }) as Record<string, unknown>;

describe("getRules", () => {
  test("notices a module without any rule, and names what it exports", () => {
    resetRegistry();
    getRules({ Base, doors: 5 });
    getRules({ Gate });
    expect(notices().map(({ error, dropsRules }) => [error.message, dropsRules])).toEqual([
      ["getRules found no rule with an id in the module that it was given: it exports Base, doors.", false],
    ]);
  });

  test("gives the rules of a module and of those nested in it, each once", () => {
    const doors = asModule({ Door, Gate });
    expect(getRules(asModule({ Gate, doors, default: { Gate, doors }, helper: () => 1, LIMIT: 5 }))).toEqual([
      Gate,
      Door,
    ]);
  });

  test("leaves out bases without an id, Rule itself and everything that is no rule", () => {
    expect(getRules({ Base, Rule, Map, gates: ["north"], nothing: null, Gate })).toEqual([Gate]);
  });

  test("gives nothing for an empty module", () => {
    expect(getRules({})).toEqual([]);
  });

  test("ends for modules that hold each other", () => {
    const a: Record<string, unknown> = { Gate };
    a["b"] = { a, Door };
    expect(getRules(a)).toEqual([Gate, Door]);
  });

  test("finds no rule in this package itself", () => {
    expect(getRules(core)).toEqual([]);
  });

  test.each([["content/rules"], [5], [null], [[Gate]], [Gate]])("refuses %p and says how it is used", (value) => {
    expect(() => getRules(value as never)).toThrow(/getRules takes a module's exports, not .* import \* as rules/);
  });
});

describe("applyOverrides", () => {
  test("calls what it finds under that name, nested modules included, with the rules, and tells where", () => {
    const calls: unknown[] = [];
    const one = (rules: unknown): unknown => calls.push(["one", rules]);
    const two = (rules: unknown): unknown => calls.push(["two", rules]);
    const namespace = {
      applyOverrides: one,
      nested: asModule({ applyOverrides: two, other: () => calls.push("other") }),
    };
    expect(applyOverrides(namespace, [Gate])).toEqual(["applyOverrides", "nested.applyOverrides"]);
    expect(calls).toEqual([
      ["one", [Gate]],
      ["two", [Gate]],
    ]);
  });

  test("calls each once, also when a CommonJS module holds its exports under default again", () => {
    const one = jest.fn();
    const exports = { applyOverrides: one };
    expect(applyOverrides({ overrides: asModule({ ...exports, default: { ...exports } }) })).toHaveLength(1);
    expect(one).toHaveBeenCalledTimes(1);
  });

  test("does not call itself where a module exports it on", () => {
    expect(applyOverrides({ applyOverrides })).toEqual([]);
  });

  test("gives nothing where there is nothing, and refuses what is no module", () => {
    expect(applyOverrides({})).toEqual([]);
    expect(() => applyOverrides("content/overrides" as never)).toThrow(/applyOverrides takes a module's exports/);
  });
});

test("the package exports what a detection repository is written with", () => {
  expect(core).toMatchObject(
    Object.fromEntries(
      "DataModel FieldDataModel Rule ScheduledRule RuleTest RuleMock LogType Severity PantherEvent applyOverrides definePack getPantherRules getRules mockable register registeredDataModels registeredRules"
        .split(" ")
        .map((name) => [name, expect.anything()]),
    ),
  );
});
