import {
  checkRegistry,
  changedButUnregistered,
  deferPack,
  filterDetections,
  getPantherDetections,
  getPantherRules,
  isManaged,
  listingsOf,
  loadedPacks,
  packOf,
  register,
  registeredRules,
  resetRegistry,
  type RuleClass,
  type DetectionFacts,
} from "@pypanther/core/runtime";
import { Always } from "./support/always";

/** Announces a pack of two rules under a new name; `loads` counts how often its code was asked for. */
function quay() {
  class Crane extends Always {
    id = `Quay.Crane.${packs}`;
    tags = ["Quay"];
    defaultDescription = "A crane moved.";
  }
  class Bollard extends Always {
    id = `Quay.Bollard.${packs}`;
    enabled = false;
  }
  const name = `@pypanther/rules-quay-${packs}`;
  packs += 1;
  const loads = jest.fn(() => ({ Crane, Bollard }));
  const load = deferPack({
    name,
    version: "1.0.0",
    facts: { Crane: factsOf(Crane), Bollard: factsOf(Bollard) },
    load: loads,
  });
  const ids = [Crane, Bollard].map(({ attributes }) => attributes.id);
  return { Crane, Bollard, name, load, loads, rules: (filter = {}) => getPantherRules({ id: ids, ...filter }) };
}

let packs = 0;

function factsOf({ attributes }: RuleClass): DetectionFacts {
  const { id, logTypes, defaultSeverity, enabled, tags } = attributes;
  return { id, logTypes, defaultSeverity, enabled, tags };
}

afterEach(resetRegistry);

describe("a pack whose rules are deferred", () => {
  test("loads none of them to be filtered by facts, registered, listed and checked", () => {
    const { rules, loads, Crane } = quay();
    register(rules({ tags: "quay" }), [[rules({ enabled: false })]]);
    expect(checkRegistry()).toEqual([]);
    expect(changedButUnregistered()).toEqual([]);
    expect(listingsOf(registeredRules()).map(({ id }) => id)).toEqual(listingsOf(rules()).map(({ id }) => id));
    expect(filterDetections(registeredRules(), { enabled: true })).toHaveLength(1);
    expect(loads).not.toHaveBeenCalled();
    expect(registeredRules()[0]).toBe(Crane);
    expect(loads).toHaveBeenCalledTimes(1);
  });

  test("loads them, all at once, when a list of rules is looked into", () => {
    const { rules, loads, Crane, Bollard } = quay();
    const list = rules();
    expect([...list]).toEqual([Crane, Bollard]);
    expect(list.map(({ name }) => name)).toEqual(["Crane", "Bollard"]);
    expect(loads).toHaveBeenCalledTimes(1);
  });

  test("gives lists that can be changed as any other", () => {
    const { rules, Crane, Bollard } = quay();
    const list = rules();
    list.reverse();
    list.push(Crane);
    list[0] = Crane;
    expect(list).toEqual([Crane, Crane, Crane]);
    const other = rules();
    expect([other.pop(), other.length]).toEqual([Bollard, 1]);
  });

  test("loads them for a filter by what the facts do not tell", () => {
    const { rules, loads, Crane } = quay();
    expect(rules({ defaultDescription: "a crane moved." })).toEqual([Crane]);
    expect(loads).toHaveBeenCalledTimes(1);
  });

  test("gives through its own exports the same classes, which count as the pack's", () => {
    const { load, rules, name, Crane } = quay();
    const before = rules();
    expect(load()["Crane"]).toBe(Crane);
    expect(before[0]).toBe(Crane);
    expect([isManaged(Crane), packOf(Crane)?.name]).toEqual([true, name]);
    expect(loadedPacks().find((pack) => pack.name === name)?.rules[0]).toBe(Crane);
    expect(getPantherDetections({ id: Crane.attributes.id })).toEqual([Crane]);
    class OwnCrane extends Crane {}
    expect(isManaged(OwnCrane)).toBe(false);
  });
});

describe("a change of a deferred rule", () => {
  test("is in force where the facts say otherwise, made before register or after it", () => {
    const { rules, load } = quay();
    const { Bollard, Crane } = load() as ReturnType<typeof quay>;
    Bollard.override({ enabled: true });
    register(rules());
    Crane.extend({ tags: ["Harbour"] });
    expect(registeredRules({ enabled: true })).toEqual([Crane, Bollard]);
    expect(registeredRules({ tags: "Harbour" })).toEqual([Crane]);
  });

  test("of its id is found by register and by the check of what is registered", () => {
    const { rules, load } = quay();
    const { Crane, Bollard } = load() as ReturnType<typeof quay>;
    register(rules());
    Crane.override({ id: Bollard.attributes.id });
    expect(checkRegistry().map(({ message }) => message)).toEqual([
      expect.stringContaining("Crane and Bollard both have it"),
    ]);
  });

  test("that makes it invalid is refused by register", () => {
    const { rules, load } = quay();
    const { Crane } = load() as ReturnType<typeof quay>;
    Crane.override({ threshold: 0 });
    expect(() => register(rules())).toThrow("threshold: expected 1 or more");
  });

  test("is forgotten with its project", () => {
    const { rules, load } = quay();
    (load() as ReturnType<typeof quay>).Bollard.override({ enabled: true });
    expect(rules({ enabled: true })).toHaveLength(2);
    resetRegistry();
    expect(rules({ enabled: true })).toHaveLength(1);
  });
});

test("an id that two rules share is refused, their code loaded or not", () => {
  const { rules, Crane, loads } = quay();
  const [id] = listingsOf(rules()).map((listing) => listing.id);
  expect(() => register(rules(), rules())).toThrow(`Rule with id '${id}' is already registered`);
  expect(registeredRules()).toEqual([]);
  class Own extends Always {
    id = Crane.attributes.id.toUpperCase();
  }
  register(rules());
  expect(() => register(Own)).toThrow("Crane and Own both have it");
  expect(loads).toHaveBeenCalledTimes(1);
});

test("a pack that is announced a second time is a second copy of it", () => {
  const { name } = quay();
  const again = { name, version: "1.0.0", facts: {}, load: () => ({}) };
  expect(() => deferPack(again)).toThrow(/is loaded twice, from two places/);
  expect(() => deferPack({ ...again, version: "2.0.0" })).toThrow(/Two versions of/);
});

test("facts of a class that the pack does not export are an error that is told when the code is loaded", () => {
  const facts = { Ghost: { id: "Quay.Ghost", logTypes: [], defaultSeverity: "LOW", enabled: true, tags: [] } };
  const load = deferPack({ name: "rules-ghost", version: "1.0.0", facts, load: () => ({}) });
  expect(() => load()).toThrow("Expected a class of detections, found undefined");
});
