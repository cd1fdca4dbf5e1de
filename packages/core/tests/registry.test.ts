import {
  checkRegistry,
  DataModel,
  FieldDataModel,
  register,
  registeredDataModels,
  registeredRules,
  RegistrationError,
  resetRegistry,
  RuleValidationError,
} from "@pypanther/core/runtime";
import { Always } from "./support/always";

beforeEach(resetRegistry);

class Gate extends Always {
  id = "Harbour.Gate";
}
class Door extends Always {
  id = "Harbour.Door";
}
class Invalid extends Always {
  id = "Harbour.Invalid";
  threshold = 0;
}
class Model extends DataModel {
  id = "Harbour.Model";
  logTypes = ["Custom.Gate"];
  mappings = [];
}
class ByField extends FieldDataModel {
  fields = [];
}

test("one rule, several, lists, sets and lists within lists are registered in order", () => {
  register(Gate);
  register(new Set([Door]), [[Always]]);
  expect(registeredRules()).toEqual([Gate, Door, Always]);
});

test("rules and data models of both kinds may stand in one list", () => {
  register([Gate, Model, ByField]);
  expect(registeredRules()).toEqual([Gate]);
  expect(registeredDataModels()).toEqual([Model, ByField]);
});

test("an empty list registers nothing", () => {
  register([]);
  expect(registeredRules()).toEqual([]);
});

test("changing what registeredRules gave does not change the registry", () => {
  register(Gate);
  registeredRules().pop();
  expect(registeredRules()).toEqual([Gate]);
});

test.each<[string, () => void]>([
  [
    "on its own",
    () => {
      register(Gate);
      register(Gate);
    },
  ],
  ["in one list", () => register([Gate, Gate])],
])("the same rule twice, %s, is refused", (_, twice) => {
  expect(twice).toThrow("Rule with id 'Harbour.Gate' is already registered: Gate was registered before.");
});

test("two rules of one id are refused, naming both, also when the ids differ in case only", () => {
  class Copy extends Gate {}
  class Shouting extends Gate {
    id = "HARBOUR.GATE";
  }
  register(Gate);
  expect(() => register(Copy)).toThrow("Gate and Copy both have it");
  expect(() => register(Shouting)).toThrow("Rule with id 'HARBOUR.GATE' is already registered");
});

test.each<[string, unknown, RegExp]>([
  ["a number", 4, /not number 4/],
  ["null", null, /not null/],
  ["a text", "Gate", /not string Gate/],
  ["an instance", new Gate(), /not instance of Gate/],
  ["a function", () => 1, /not function or class/],
  ["a class of another kind", Map, /not function or class Map/],
  ["a list with a number in it", [Gate, 4], /not number 4/],
])("%s is refused", (_, item, message) => {
  expect(() => register(item as never)).toThrow(message);
});

test("when anything given is refused, nothing is registered", () => {
  expect(() => register(Gate, Model, 4 as never)).toThrow();
  expect(() => register([Gate, Model, Invalid])).toThrow(RuleValidationError);
  expect(() => register([Gate, Model, Door, Gate])).toThrow();
  expect(registeredRules()).toEqual([]);
  expect(registeredDataModels()).toEqual([]);
});

test("several rules at fault are told at once", () => {
  class AlsoInvalid extends Always {
    id = "Harbour.AlsoInvalid";
    tags = ["a", "a"];
  }
  let error: unknown;
  try {
    register(Invalid, Gate, AlsoInvalid, Gate);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(RegistrationError);
  expect((error as RegistrationError).errors).toHaveLength(3);
  expect((error as RegistrationError).message).toMatch(
    /Harbour\.Invalid[^]*Harbour\.AlsoInvalid[^]*already registered/,
  );
});

test("2 000 rules are registered without a crawl", () => {
  const many = Array.from(
    { length: 2000 },
    (_, index) =>
      class extends Always {
        id = `Harbour.${index}`;
      },
  );
  register(many);
  expect(registeredRules()).toHaveLength(2000);
});

describe("after an override", () => {
  test("an id that two rules then share is found", () => {
    register(Gate, Door);
    Door.override({ id: "harbour.gate" });
    expect(checkRegistry().map(({ message }) => message)).toEqual([
      "Rule with id 'harbour.gate' is already registered: Gate and Door both have it.",
    ]);
  });

  test("every rule that is then invalid is found", () => {
    register(Gate, Door);
    Door.override({ threshold: 0 });
    Gate.override({ tags: ["a", "a"] });
    expect(checkRegistry()).toEqual([expect.any(RuleValidationError), expect.any(RuleValidationError)]);
  });

  test("a registry in order has nothing to tell", () => {
    register(Gate, Door);
    expect(checkRegistry()).toEqual([]);
  });
});
