import {
  checkRegistry,
  DataModel,
  FieldDataModel,
  invalidDetections,
  Project,
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
  expect(twice).toThrow(
    "Rule with id 'Harbour.Gate' is already registered: Gate was registered before. Register it once;",
  );
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
  ["undefined", undefined, /not undefined, which is number 1 of what it was given\./],
  ["a list with undefined in it", [Gate, undefined], /not undefined, which is number 2 of what it was given\./],
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

describe("a project that wants to be told of invalid rules", () => {
  const told: string[] = [];
  const load = (work: () => void): void => new Project({ onInvalid: ({ message }) => told.push(message) }).load(work);

  beforeEach(() => told.splice(0));

  test("has them registered beside the valid ones", () => {
    load(() => {
      register(Invalid, Gate);
      expect(registeredRules()).toEqual([Invalid, Gate]);
      expect(invalidDetections()).toMatchObject([{ detection: Invalid, error: { message: told[0] } }]);
    });
    expect(told).toEqual([expect.stringContaining("threshold: expected 1 or more, found 0")]);
  });

  test("knows one without an id by the name of its class", () => {
    class Nameless extends Always {
      id = undefined as never;
    }
    load(() => {
      register(Nameless, Gate);
      expect(registeredRules()).toEqual([Nameless, Gate]);
      expect(checkRegistry()).toHaveLength(1);
    });
  });

  test("is refused one that cannot be made, and an id that is taken", () => {
    class Unmakeable extends Always {
      constructor() {
        super();
        throw new Error("no door");
      }
    }
    load(() => {
      expect(() => register(Unmakeable)).toThrow("no door");
      expect(() => register(Gate, Gate)).toThrow("already registered");
      expect(registeredRules()).toEqual([]);
    });
  });
});

describe("after an override", () => {
  test("an id that two rules then share is found", () => {
    register(Gate, Door);
    Door.override({ id: "harbour.gate" });
    expect(checkRegistry().map(({ message }) => message)).toEqual([
      "Rule with id 'harbour.gate' is already registered: Gate and Door both have it. Give one of them another id, or register one of them only.",
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
