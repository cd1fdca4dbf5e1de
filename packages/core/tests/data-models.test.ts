import {
  addManagedDataModels,
  DataModel,
  type DataModelMapping,
  dataModelFor,
  type EventReader,
  FieldDataModel,
  type JsonObject,
  managedDataModels,
  PantherEvent,
  register,
  registeredDataModels,
  resetRegistry,
  RuleTest,
  type UnifiedField,
} from "@pypanther/core/runtime";
import { PreparedDataModel } from "../src/data-models/data-model";
import { Always } from "./support/always";
import { nested } from "./support/nested";

beforeEach(resetRegistry);

function model(mappings: DataModelMapping[], logTypes = ["Custom.Gate"], id = "Harbour.Model") {
  return class extends DataModel {
    id = id;
    logTypes = logTypes;
    mappings = mappings;
  };
}

function eventWith(mappings: DataModelMapping[], log: JsonObject): PantherEvent {
  return new PantherEvent(log, new PreparedDataModel(new (model(mappings))()));
}

const atPath = (path: string, log: JsonObject): [unknown, string | null] => {
  const event = eventWith([{ name: "field", path }], log);
  return [event.udm("field"), event.udmPath("field")];
};

describe("a path", () => {
  test.each<[string, JsonObject, [unknown, string | null]]>([
    ["a", { a: 1 }, [1, "a"]],
    ["$.a.b", { a: { b: "x" } }, ["x", "a.b"]],
    ["a.b", { a: { b: false } }, [false, "a.b"]],
    ["a.b", { A: { b: 0 } }, [0, "A.b"]],
    ["a-b.c_d", { "a-b": { c_d: 1 } }, [1, "a-b.c_d"]],
    ["l[0].v", { l: [{ v: 5 }] }, [5, "l.[0].v"]],
    ["$.l[*].v", { l: [{ v: 5 }] }, [5, "l.[0].v"]],
    ["$..v", { a: { l: [{ v: 5 }] } }, [5, "a.l.[0].v"]],
    ["..v", { a: { v: 5 } }, [5, "a.v"]],
    ["a..v", { a: { b: { v: 5 } } }, [5, "a.b.v"]],
    ["l[?(@.v=='2')].w", { l: [{ v: "1" }, { v: "2", w: "yes" }] }, ["yes", "l.[1].w"]],
    ["$['a b']", { "a b": 1 }, [1, "a b"]],
    ["a", { b: 1 }, [null, null]],
    ["a.b", { a: "text" }, [null, null]],
    ["l[3]", { l: [1] }, [null, null]],
    ["a", { a: null }, [null, "a"]],
  ])("%s in %j gives %j", (path, log, found) => {
    expect(atPath(path, log)).toEqual(found);
  });

  test("that leads to several values is an error that names path and model", () => {
    expect(() => atPath("l[*].v", { l: [{ v: 1 }, { v: 2 }] })).toThrow(
      "Path [l[*].v] of data model [Harbour.Model] found 2 values, not one.",
    );
  });

  test("that cannot be parsed is an error when the model is prepared", () => {
    expect(() => eventWith([{ name: "field", path: "a[" }], {})).toThrow(/"a\[" is not a valid path/);
  });

  test("with recursive descent into endless nesting ends in an error, not in a crash", () => {
    expect(() => atPath("$..v", { deep: nested(10_000) })).toThrow(/recursion/);
  });

  test("finds only what is the log's own", () => {
    expect(atPath("constructor.name", {})).toEqual([null, null]);
    expect(atPath("$['constructor']", {})).toEqual([null, null]);
  });
});

describe("a function", () => {
  function gateName(event: EventReader): unknown {
    return event.deepGet("GATE", "name");
  }

  test("gives the field of the whole log, read ignoring case, and its name as the path", () => {
    const event = eventWith([{ name: "gate", method: gateName }], { gate: { Name: "north" } });
    expect([event.udm("gate"), event.udmPath("gate")]).toEqual(["north", "gateName"]);
  });

  test("that gives nothing gives null", () => {
    expect(eventWith([{ name: "gate", method: () => undefined }], {}).udm("gate", "fallback")).toBeNull();
  });

  test("gives way to a path", () => {
    const both = { name: "gate", path: "gate", method: gateName } as DataModelMapping;
    expect(eventWith([both], { gate: 1 }).udm("gate")).toBe(1);
  });
});

test("a name that the model does not map is null", () => {
  const event = eventWith([], { a: 1 });
  expect([event.udm("a", "fallback"), event.udmPath("a"), event.udmString("a")]).toEqual([null, null, ""]);
});

test.each<[string, unknown, string]>([
  ["name", { name: "", path: "a" }, "[name]"],
  ["path and function", { name: "a" }, "[path, method]"],
  ["path, an empty one not counting", { name: "a", path: "" }, "[path, method]"],
])("a mapping without %s is an error that names the model", (_, mapping, missing) => {
  expect(() => eventWith([mapping as DataModelMapping], {})).toThrow(
    `Data model [Harbour.Model] has a mapping without ${missing}.`,
  );
});

describe("registered models", () => {
  const Gate = model([{ name: "gate", path: "gate.id" }]);

  test("serve rules and their tests on custom log types", async () => {
    register(Gate);
    class Rule extends Always {
      tests = [
        new RuleTest({
          name: "gate",
          expectedResult: true,
          log: { p_log_type: "Custom.Gate", gate: { id: 4 } },
          expectedTitle: "4",
        }),
      ];
      title(event?: PantherEvent): string {
        return `${String(event?.udm("gate"))}`;
      }
    }
    expect((await (Rule as typeof Always).runTests()).map(({ problems }) => problems)).toEqual([[]]);
  });

  test("are kept in order, each once, however often they are given", () => {
    const Other = model([], ["Custom.Door"], "Harbour.Door");
    register(Gate, Other, Gate);
    register([Gate]);
    expect(registeredDataModels()).toEqual([Gate, Other]);
  });

  test("that claim one log type are refused by name", () => {
    const Second = model([], ["Custom.Gate"], "Harbour.Second");
    expect(() => register(Gate, Second)).toThrow(
      "Data models [Harbour.Model] and [Harbour.Second] both claim log type Custom.Gate. Disable one of them.",
    );
    expect(registeredDataModels()).toEqual([]);
  });

  test("that are disabled claim and serve nothing", () => {
    class Off extends Gate {
      enabled = false;
    }
    register(Off, Gate);
    expect(dataModelFor("Custom.Gate")).toBeDefined();
    resetRegistry();
    register(Off);
    expect(dataModelFor("Custom.Gate")).toBeUndefined();
  });

  test("with a malformed path are refused, and nothing given beside them is kept", () => {
    expect(() => register(Gate, model([{ name: "x", path: "a[" }], ["Custom.X"]))).toThrow(/not a valid path/);
    expect(registeredDataModels()).toEqual([]);
  });

  test("come before managed ones, which come in the order of loading", () => {
    addManagedDataModels([model([{ name: "gate", path: "first" }]), model([{ name: "gate", path: "second" }])]);
    const gate = (): unknown =>
      new PantherEvent({ first: 1, second: 2, gate: { id: 4 } }, dataModelFor("Custom.Gate")).udm("gate");
    expect(managedDataModels()).toHaveLength(2);
    expect(gate()).toBe(1);
    register(Gate);
    expect(gate()).toBe(4);
    resetRegistry();
    expect(gate()).toBe(1);
  });

  test("a log type that no model claims has none, and is not remembered", () => {
    expect(dataModelFor("Custom.Unheard")).toBeUndefined();
    register(model([], ["Custom.Unheard"]));
    expect(dataModelFor("Custom.Unheard")).toBeDefined();
  });
});

describe("models by field", () => {
  const user: UnifiedField = {
    name: "user",
    type: "string",
    mappings: [
      { logType: "Custom.Gate", fieldPath: "opened_by" },
      { logType: "Custom.Door", fieldPath: "who.name" },
    ],
  };
  class Identity extends FieldDataModel {
    fields = [user];
  }

  test("find their fields by log type", () => {
    register(Identity);
    const gate = new PantherEvent({ opened_by: "ana" }, dataModelFor("Custom.Gate"));
    const door = new PantherEvent({ who: { name: "bo" } }, dataModelFor("Custom.Door"));
    expect([gate.udm("user"), gate.udmPath("user"), door.udm("user"), door.udmPath("user")]).toEqual([
      "ana",
      "opened_by",
      "bo",
      "who.name",
    ]);
    expect(gate.udm("door")).toBeNull();
  });

  test("have no place for a field whose path leads to several values", () => {
    class Several extends FieldDataModel {
      fields: UnifiedField[] = [
        { name: "v", type: "json", mappings: [{ logType: "Custom.Gate", fieldPath: "l[*].v" }] },
      ];
    }
    register(Several);
    const several = new PantherEvent({ l: [{ v: 1 }, { v: 2 }] }, dataModelFor("Custom.Gate"));
    expect(several.udmPath("v")).toBeNull();
    expect(() => several.udm("v")).toThrow("found 2 values");
    expect(new PantherEvent({ l: [{ v: 1 }] }, dataModelFor("Custom.Gate")).udmPath("v")).toBe("l.[0].v");
  });

  test("stand beside models by log type and answer first", () => {
    register(
      Identity,
      model([
        { name: "user", path: "other" },
        { name: "gate", path: "gate" },
      ]),
    );
    const event = new PantherEvent({ opened_by: "ana", other: "bo", gate: 4 }, dataModelFor("Custom.Gate"));
    expect([event.udm("user"), event.udm("gate"), event.udmPath("gate")]).toEqual(["ana", 4, "gate"]);
  });

  test("that are disabled answer nothing", () => {
    class Off extends Identity {
      enabled = false;
    }
    register(Off);
    expect(dataModelFor("Custom.Door")).toBeUndefined();
  });

  test("with a malformed path are refused", () => {
    class Broken extends FieldDataModel {
      fields: UnifiedField[] = [{ name: "x", type: "json", mappings: [{ logType: "Custom.X", fieldPath: "a[" }] }];
    }
    expect(() => register(Broken)).toThrow(/not a valid path/);
  });

  test("are a map under the names of the wire", () => {
    expect(new Identity().toObject()).toEqual({
      description: "",
      enabled: true,
      fields: [
        {
          name: "user",
          type: "string",
          mappings: [
            { log_type: "Custom.Gate", field_path: "opened_by" },
            { log_type: "Custom.Door", field_path: "who.name" },
          ],
          description: "",
        },
      ],
    });
  });

  test("a subclass has lists of its own", () => {
    class Child extends Identity {}
    const child = new Child();
    child.fields.push(user);
    expect(new Identity().fields).toHaveLength(1);
    expect(child.fields[0]).toEqual(new Identity().fields[0]);
  });
});
