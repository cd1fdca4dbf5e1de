import { FunctionReturnTypeError, type JsonObject, MAX_ALERT_CONTEXT_BYTES, type PantherEvent } from "@pypanther/core";
import { Always } from "./support/always";
import { nested } from "./support/nested";
import { run } from "./support/run";

function saying(context: (event: PantherEvent) => unknown, log: JsonObject = {}) {
  class Speaking extends Always {}
  Reflect.set(Speaking.prototype, "alertContext", context);
  const { alertContextOutput, errors, triggerAlert } = run(Speaking, log);
  return { json: alertContextOutput ?? "", error: errors.alertContext, triggerAlert };
}

test("texts, numbers and maps become JSON", () => {
  expect(saying(() => ({ gate: "4", count: 1, of: {} })).json).toBe('{"gate":"4","count":1,"of":{}}');
});

test("parts of the event, readers and lists among them, are written as their contents", () => {
  const log = { gate: { id: 4 }, doors: [{ id: 1 }, { id: 2 }] };
  const { json } = saying(
    (event) => ({ a: event.get("gate"), b: event.reader("gate"), c: event.readers("doors") }),
    log,
  );
  expect(JSON.parse(json)).toEqual({ a: { id: 4 }, b: { id: 4 }, c: [{ id: 1 }, { id: 2 }] });
});

test("a field that is undefined is left out, in a list it is null", () => {
  expect(saying(() => ({ a: undefined, b: [undefined] })).json).toBe('{"b":[null]}');
});

test("keys that every object has are data", () => {
  const log = JSON.parse('{"__proto__": {"polluted": 1}, "toString": 2, "constructor": null}') as JsonObject;
  expect(saying((event) => event, log).json).toBe('{"__proto__":{"polluted":1},"toString":2,"constructor":null}');
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test.each<[string, unknown, string]>([
  ["a text", "gate", "string"],
  ["a list", [], "list"],
  ["null", null, "null"],
])("%s is no context: the alert says what was returned", (_, value, type) => {
  const { json, error, triggerAlert } = saying(() => value);
  const message = `detection [Harbour.Always] method [alertContext] returned [${type}], expected [object]`;
  expect(triggerAlert).toBe(true);
  expect(error).toBeInstanceOf(FunctionReturnTypeError);
  expect(JSON.parse(json)).toEqual({ _error: `FunctionReturnTypeError(${JSON.stringify(message)})` });
});

test("a context that throws leaves its error in the alert", () => {
  const { json } = saying(() => {
    throw new TypeError("no owner");
  });
  expect(JSON.parse(json)).toEqual({ _error: 'TypeError("no owner")' });
});

test.each<[string, unknown, string]>([
  ["not a number", NaN, "alertContext.gates[0].x is NaN, which JSON cannot express"],
  ["an infinity", -Infinity, "alertContext.gates[0].x is -Infinity, which JSON cannot express"],
  ["a big integer", 1n, "alertContext.gates[0].x is a bigint, which JSON cannot express"],
  ["a function", () => 1, "alertContext.gates[0].x is a function, which JSON cannot express"],
  ["a date", new Date(0), "alertContext.gates[0].x is a Date, which JSON cannot express"],
  ["a set", new Set(), "alertContext.gates[0].x is a Set, which JSON cannot express"],
])("%s is an error that says where it stands", (_, x, message) => {
  expect(saying(() => ({ gates: [{ x }] })).error?.message).toBe(message);
});

describe("the limit", () => {
  const around = '{"a":""}'.length;

  test("counts bytes of UTF-8: exactly as many are fine", () => {
    const { json, error } = saying(() => ({ a: "x".repeat(MAX_ALERT_CONTEXT_BYTES - around) }));
    expect(error).toBeUndefined();
    expect(json).toHaveLength(MAX_ALERT_CONTEXT_BYTES);
  });

  test.each([
    ["one byte more", "x".repeat(MAX_ALERT_CONTEXT_BYTES - around + 1)],
    ["fewer characters, but more bytes", "é".repeat(MAX_ALERT_CONTEXT_BYTES / 2)],
    ["5 MB", "x".repeat(5_000_000)],
  ])("%s is an error, told in the alert", (_, a) => {
    const { json, error } = saying(() => ({ a }));
    expect(error).toMatchObject({ code: "ALERT_CONTEXT_TOO_LARGE" });
    expect(Object.keys(JSON.parse(json) as object)).toEqual(["_error"]);
  });

  test("300 000 fields are an error", () => {
    const many = Object.fromEntries(Array.from({ length: 300_000 }, (_, index) => [index, index]));
    expect(saying(() => many).error).toMatchObject({ code: "ALERT_CONTEXT_TOO_LARGE" });
  });

  test("a context that holds itself is an error", () => {
    const context: Record<string, unknown> = {};
    context["self"] = context;
    expect(saying(() => context).error).toMatchObject({ code: "ALERT_CONTEXT_TOO_DEEP" });
  });

  test("a context that holds itself twice on every level comes to an end too", () => {
    const context: Record<string, unknown> = {};
    Object.assign(context, { a: context, b: context });
    expect(saying(() => context).error).toHaveProperty("code");
  });

  test("10 000 levels of nesting are an error", () => {
    expect(saying((event) => event, { deep: nested(10_000) }).error).toMatchObject({ code: "ALERT_CONTEXT_TOO_DEEP" });
  });
});
