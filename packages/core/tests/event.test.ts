import {
  contextOf,
  deepFreeze,
  EventReader,
  type JsonObject,
  type JsonValue,
  PantherEvent,
} from "@pypanther/core/runtime";

const log: JsonObject = {
  fooBAR: 1,
  FOObar: 2,
  nothing: null,
  Actor: { Kind: "robot", Tags: ["a", { Id: 7 }], none: null },
  doors: [{ id: 1 }, "text", { ID: 2 }],
};
const event = new PantherEvent(log);

describe("get", () => {
  test("finds the exact name first", () => {
    expect([event.get("FOObar"), event.get("fooBAR")]).toEqual([2, 1]);
  });

  test("then the first that differs only in case", () => {
    expect(event.get("foobar")).toBe(1);
  });

  test("gives null or the fallback for what is absent, and null for what is null", () => {
    expect([event.get("gate"), event.get("gate", "none"), event.get("nothing", "none")]).toEqual([null, "none", null]);
  });
});

test("at gives a field or an error that names it as it was asked", () => {
  expect(event.at("actor")).toEqual(log.Actor);
  expect(() => event.at("Gate")).toThrow(new RangeError('The event has no field "Gate".'));
});

test("has ignores case and does not mind null", () => {
  expect([event.has("NOTHING"), event.has("gate")]).toEqual([true, false]);
});

test("keys, size and iteration show the fields as they are spelt, in order", () => {
  expect(event.keys()).toEqual(Object.keys(log));
  expect(event.size).toBe(5);
  expect([...event]).toEqual(Object.entries(log));
});

test.each<[string[], JsonValue]>([
  [["actor", "kind"], "robot"],
  [
    ["ACTOR", "tags"],
    ["a", { Id: 7 }],
  ],
  [["actor", "none"], null],
  [["actor", "gate"], null],
  [["actor", "kind", "deeper"], null],
  [["doors", "id"], null],
])("deepGet of %p is %p", (path, value) => {
  expect(event.deepGet(...path)).toEqual(value);
});

test("deepGet without a path is the event's data", () => {
  expect(event.deepGet()).toEqual(log);
});

describe("typed readers", () => {
  const typed = new PantherEvent({ text: "x", number: 4, yes: true, list: ["a", 1, null], of: { a: 1 } });

  test("give the value of the right type", () => {
    expect([typed.string("text"), typed.number("number"), typed.boolean("yes")]).toEqual(["x", 4, true]);
    expect([typed.list("list"), typed.strings("list"), typed.object("of")]).toEqual([["a", 1, null], ["a"], { a: 1 }]);
  });

  test.each(["text", "number", "yes", "list", "of", "gate"])(
    "give something harmless for %s of another type",
    (name) => {
      const others = {
        string: typed.string(name),
        number: typed.number(name),
        boolean: typed.boolean(name),
        list: typed.list(name),
        object: typed.object(name),
      };
      expect([typeof others.string, typeof others.number, typeof others.boolean]).toEqual([
        "string",
        "number",
        "boolean",
      ]);
      expect(Array.isArray(others.list)).toBe(true);
      expect(others.object).toBeInstanceOf(Object);
    },
  );

  test("text gives anything as text", () => {
    expect(["text", "number", "yes", "list", "of", "gate"].map((name) => typed.text(name))).toEqual([
      "x",
      "4",
      "true",
      '["a",1,null]',
      '{"a":1}',
      "",
    ]);
  });

  test("reader and readers are views of what is nested, ignoring case too", () => {
    expect(event.reader("actor").get("kind")).toBe("robot");
    expect(event.readers("doors").map((door) => door.get("id"))).toEqual([1, 2]);
    expect(event.reader("gate").size).toBe(0);
  });
});

test("a nested list is a real list", () => {
  expect(Array.isArray(event.deepGet("actor", "tags"))).toBe(true);
});

describe("nothing can be changed by a rule", () => {
  const mutable = (value: JsonValue): Record<string, unknown> => value as Record<string, unknown>;

  test.each<[string, () => unknown]>([
    ["assigning to a field", () => (mutable(event.toJSON())["gate"] = 1)],
    ["deleting a field", () => delete mutable(event.toJSON())["nothing"]],
    ["assigning to a nested field", () => (mutable(event.get("actor"))["Kind"] = "human")],
    ["appending to a list", () => (event.deepGet("actor", "tags") as unknown[]).push("b")],
    ["changing what is in a list", () => (mutable(event.list("actor", "tags")[1] ?? null)["Id"] = 8)],
    ["changing a slice's item", () => (mutable(event.list("doors").slice(0, 1)[0] ?? null)["id"] = 8)],
    ["changing the list of a reader", () => (event.reader("actor").list("tags") as unknown[]).push("b")],
    ["replacing a method of the event", () => Object.assign(event, { get: () => "forged" })],
    ["adding a field to the event", () => Object.assign(event, { forged: true })],
    ["adding a field to a reader", () => Object.assign(event.reader("actor"), { forged: true })],
  ])("%s throws", (_, change) => {
    expect(change).toThrow(TypeError);
  });

  test("what was frozen on the surface only is frozen through", () => {
    const nestedPart = { inner: { id: 1 } };
    const shallow = new PantherEvent({ part: Object.freeze(nestedPart) });
    const part = shallow.get("part") as typeof nestedPart;
    // Not asked for by itself, which would freeze it in any case.
    expect(() => Object.assign(part.inner, { x: 1 })).toThrow(TypeError);
  });

  test("what is found on the way through lists and what is iterated over is frozen too", () => {
    const fresh = new PantherEvent({ doors: [{ at: { id: 1 } }, { at: { id: 2 } }] });
    expect(() => (fresh.deepWalk(["doors", "at"]) as unknown[]).push("x")).toThrow(TypeError);
    const [[, doors = null] = []] = [...new PantherEvent({ doors: [{ id: 1 }] })];
    expect(() => Object.assign((doors as object[])[0] ?? {}, { id: 2 })).toThrow(TypeError);
  });

  test("what is read a second time is not gone through again", () => {
    let walks = 0;
    const count = { ownKeys: (target: object) => ((walks += 1), Reflect.ownKeys(target)) };
    const event = new PantherEvent({ part: new Proxy<JsonObject>({ id: 1 }, count) });
    event.get("part");
    const first = walks;
    event.get("part");
    expect([first > 0, walks]).toEqual([true, first]);
  });

  test("what holds itself, which no JSON does, is frozen all the same", () => {
    const ring: { self?: unknown; id: number } = { id: 1 };
    ring.self = ring;
    expect(Object.isFrozen(deepFreeze(ring))).toBe(true);
  });

  test("until something is read that could be changed, nothing is frozen", () => {
    const source = { name: "north", gate: { id: 4, of: { kind: "door" } }, doors: [{ id: 1 }] };
    const lazy = new PantherEvent(source);
    expect([lazy.get("name"), lazy.has("gate"), lazy.size, lazy.string("gate", "of", "kind")]).toBeTruthy();
    expect([lazy.reader("gate").number("id"), lazy.readers("doors").length, lazy.toObject()]).toBeTruthy();
    expect([source, source.gate, source.gate.of, source.doors].map(Object.isFrozen)).not.toContain(true);
    lazy.get("gate");
    expect([source, source.gate, source.gate.of, source.doors].map(Object.isFrozen)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

test("toObject is a deep copy that may be changed", () => {
  const copy = event.toObject();
  (copy["Actor"] as Record<string, unknown>)["Kind"] = "human";
  (copy["doors"] as unknown[]).push("x");
  expect(event.deepGet("actor", "kind")).toBe("robot");
  expect(event.list("doors")).toHaveLength(3);
});

test("JSON.stringify writes the log", () => {
  expect(JSON.parse(JSON.stringify({ event, part: event.reader("actor") }))).toEqual({ event: log, part: log.Actor });
});

test("an event knows the log type that it was classified as", () => {
  expect(new PantherEvent({ p_log_type: "Okta.SystemLog" }).logType).toBe("Okta.SystemLog");
  expect(new PantherEvent({ p_log_type: 4 }).logType).toBe("");
});

test("without a data model a unified field is the fallback, and stands nowhere", () => {
  expect([event.udm("actor_user"), event.udm("actor_user", "x"), event.udmString("actor_user")]).toEqual([
    null,
    "x",
    "",
  ]);
  expect(event.udmPath("actor_user")).toBeNull();
});

test("a view of parts of an event costs no copy of them", () => {
  const part = event.object("actor");
  expect(new EventReader(part).toJSON()).toBe(part);
  expect(event.get("actor") as JsonObject).toBe(part);
});

describe("the context of an event", () => {
  const at = (log: JsonObject): number => contextOf(new PantherEvent(log)).now();

  test("knows the event's own time unless it is told another", () => {
    expect(at({ p_event_time: "2026-05-20 08:01:00.000", timestamp: 1 })).toBe(Date.UTC(2026, 4, 20, 8, 1));
    expect(at({ eventTime: "2026-05-20T08:01:00Z" })).toBe(Date.UTC(2026, 4, 20, 8, 1));
    const told = { ...contextOf(event), now: () => 7 };
    expect(contextOf(event.withContext(told)).now()).toBe(7);
  });

  test("goes by the clock when the event has no time", () => {
    jest.useFakeTimers({ now: 1_771_300_000_000 });
    expect([at({}), at({ p_event_time: "soon" })]).toEqual([1_771_300_000_000, 1_771_300_000_000]);
    jest.useRealTimers();
  });

  test("is that of its parts too", () => {
    const view = event.withContext({ ...contextOf(event), now: () => 7 });
    for (const part of [view, view.reader("actor"), ...view.readers("doors")]) expect(contextOf(part).now()).toBe(7);
    expect(contextOf(event.reader("actor"))).toBe(contextOf(event));
  });

  test("belongs to one view, and the views share the record and its unified fields", () => {
    const dataModel = { value: () => "ana", path: () => null };
    const first = new PantherEvent(log, dataModel);
    const second = first.withContext(contextOf(event));
    expect([second.toJSON() === first.toJSON(), second.udm("actor_user")]).toEqual([true, "ana"]);
    expect(contextOf(second)).not.toBe(contextOf(first));
  });

  test("remembers as long as the process lives when nobody gave a store", async () => {
    await contextOf(new PantherEvent({})).state.put("seen", 1);
    expect(await contextOf(new PantherEvent({})).state.get("seen")).toBe(1);
  });
});
