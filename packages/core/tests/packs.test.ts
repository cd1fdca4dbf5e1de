import {
  dataModelFor,
  DataModel,
  definePack,
  getPantherRules,
  isManaged,
  loadedPacks,
  packOf,
} from "@pypanther/core/runtime";
import { Always } from "./support/always";

class Gate extends Always {
  id = "Harbour.Gate";
}
class Door extends Always {
  id = "Harbour.Door";
}
class GateModel extends DataModel {
  id = "Harbour.Model";
  logTypes = ["Custom.Gate"];
  mappings = [];
}

const gates = definePack({ name: "@harbour/rules-gates", version: "1.2.0", rules: [Gate], dataModels: [GateModel] });
definePack({ name: "@harbour/rules-doors", version: "0.1.0", rules: [Door] });

test("loaded packs and their rules are known in the order of loading, registered or not", () => {
  expect(loadedPacks().map(({ name }) => name)).toEqual(["@harbour/rules-gates", "@harbour/rules-doors"]);
  expect(getPantherRules()).toEqual([Gate, Door]);
});

test("a pack brings its data models along", () => {
  expect(dataModelFor("Custom.Gate")).toBeDefined();
});

test("a rule of a pack is managed; a subclass of it is the user's own", () => {
  class OwnGate extends Gate {}
  expect([isManaged(Gate), isManaged(OwnGate)]).toEqual([true, false]);
  expect([packOf(Gate), packOf(OwnGate)]).toEqual([gates, undefined]);
});

test("announcing the same pack again changes nothing", () => {
  definePack({ ...gates });
  expect(getPantherRules()).toEqual([Gate, Door]);
});

test("two versions of one pack are refused", () => {
  expect(() => definePack({ ...gates, version: "2.0.0" })).toThrow(
    "Two versions of @harbour/rules-gates are loaded: 1.2.0 and 2.0.0. Install one only.",
  );
});

test("two copies of one pack are refused", () => {
  class GateAgain extends Always {
    id = "Harbour.Gate";
  }
  expect(() => definePack({ ...gates, rules: [GateAgain] })).toThrow(/rules-gates 1.2.0 is loaded twice.*npm ls/);
});

test("what is no rule is refused", () => {
  expect(() => definePack({ name: "@harbour/rules-odd", version: "1.0.0", rules: [Map as never] })).toThrow(
    "Expected a class that extends Rule, found function or class Map.",
  );
});

test("a rule of a pack has no tests in a user's run until the user adds some, filters of the user's apply to those", async () => {
  expect(await Gate.runTests()).toEqual([]);
  Gate.extend({ includeFilters: [() => false], tests: [{ name: "filtered", expectedResult: false, log: {} }] });
  expect((await Gate.runTests()).map(({ passed }) => passed)).toEqual([true]);
});
