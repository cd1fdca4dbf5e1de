import { asText, type JsonObject, type JsonValue, lookup, PantherEvent, RuleTest } from "@pypanther/core";
import { copyJson } from "../src/json";
import { Always } from "./support/always";
import { nested } from "./support/nested";
import { run } from "./support/run";

const parse = (text: string): JsonObject => JSON.parse(text) as JsonObject;

describe("keys that every object has", () => {
  const event = new PantherEvent(parse('{"__proto__": {"isAdmin": true}, "Constructor": 1, "a": {"__PROTO__": 2}}'));

  test("are fields when the log has them", () => {
    expect(event.get("__proto__")).toEqual({ isAdmin: true });
    expect(event.get("constructor")).toBe(1);
    expect(event.deepGet("a", "__proto__")).toBe(2);
    expect(event.keys()).toEqual(["__proto__", "Constructor", "a"]);
  });

  test("are absent when it has not", () => {
    const empty = new PantherEvent({});
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      expect([empty.get(name), empty.has(name), empty.deepGet(name, "name")]).toEqual([null, false, null]);
    }
  });

  test("change no object's prototype, in copies neither", () => {
    const copy = event.toObject();
    expect(Object.hasOwn(copy, "__proto__")).toBe(true);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Reflect.get({}, "isAdmin")).toBeUndefined();
  });

  test("find nothing in a configured map", () => {
    const owners: Record<string, string> = { north: "ana" };
    expect(["north", "constructor", "__proto__", "toString"].map((key) => lookup(owners, key))).toEqual([
      "ana",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("an object with a toString of its own", () => {
  test("is text all the same", () => {
    expect(asText(parse('{"toString": 1}'))).toBe('{"toString":1}');
    expect(asText(parse('{"toJSON": 1}'))).toBe('{"toJSON":1}');
  });
});

describe("10 000 levels of nesting", () => {
  const log = { deep: nested(10_000), p_log_type: "Custom.Gate" };

  test("can be read, copied and walked", () => {
    const event = new PantherEvent(copyJson(log));
    expect(event.deepGet(...["deep", ...Array<string>(10_000).fill("a")])).toBe("bottom");
    expect(event.toObject()).toHaveProperty("p_log_type");
    expect(event.deepWalk(["deep", "a", "b"])).toBeNull();
    expect(asText(event.get("deep"), "too deep")).toBe("too deep");
  });

  test("make no rule fail that reads them as text, and only the context of one that passes them on", () => {
    class Reading extends Always {
      title(event?: PantherEvent): string {
        return `Gate ${event?.text("deep")}`;
      }
    }
    class Passing extends Always {
      alertContext(event?: PantherEvent) {
        return event ?? {};
      }
    }
    expect(run(Reading as typeof Always, log).errors).toEqual({});
    expect(Object.keys(run(Passing as typeof Always, log).errors)).toEqual(["alertContext"]);
  });

  test("can be the log of a test", async () => {
    class Tested extends Always {
      tests = [new RuleTest({ name: "deep", expectedResult: true, log })];
    }
    expect((await Tested.runTests()).map(({ problems }) => problems)).toEqual([[]]);
  });
});

describe("a record of 100 000 fields", () => {
  const text = `{${Array.from({ length: 100_000 }, (_, index) => `"fieldNumber${index}":${index}`).join()}}`;

  test("is read ignoring case in a time like that of parsing it", () => {
    const event = new PantherEvent(parse(text));
    for (let index = 0; index < 100_000; index += 1) {
      if (event.get(`FIELDNUMBER${index}`) !== index) throw new Error(`field ${index} was not found`);
    }
    for (let index = 0; index < 100_000; index += 1) event.has(`absent${index}`);
    // A search through all fields for each of them would take minutes, which is longer than a test may.
    expect(event.has("fieldNumber1")).toBe(true);
  });
});

describe("a text of 5 MB", () => {
  const huge = "A1.b/".repeat(1_000_000);

  test("as a value makes no rule fail", () => {
    class Reading extends Always {
      title(event?: PantherEvent): string {
        return `Gate ${event?.string("gate")}`;
      }
      dedup(event?: PantherEvent): string {
        return event?.string("gate") ?? "";
      }
    }
    const { errors, titleOutput, dedupOutput } = run(Reading as typeof Always, { gate: huge });
    expect(errors).toEqual({});
    expect([titleOutput?.length, dedupOutput?.length]).toEqual([1000, 1000]);
  });

  test("as a key is a key", () => {
    expect(new PantherEvent({ [huge]: 1 }).get(huge.toLowerCase())).toBe(1);
  });
});

describe("a copy of JSON", () => {
  test("has the same keys in the same order", () => {
    const value = { b: [1, { d: null, c: [] }], a: { z: 1, y: {} } };
    expect(JSON.stringify(copyJson(value))).toBe(JSON.stringify(value));
  });

  test.each<[string, JsonValue]>([
    ["text", "x"],
    ["null", null],
    ["list", [1]],
  ])("may be a %s", (_, value) => {
    expect(copyJson(value)).toEqual(value);
  });

  test("of something that holds itself ends", () => {
    const value: Record<string, unknown> = {};
    value["self"] = value;
    const copy = copyJson(value);
    expect(copy["self"]).toBe(copy);
  });
});
