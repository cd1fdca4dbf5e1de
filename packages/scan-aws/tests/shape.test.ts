import { mapOf, type ObjectShape, shaped, value } from "../src/scan/shape";

describe("a shape", () => {
  test("takes its own keys in its own order, and null for what is not there", () => {
    const found = { B: 2, A: 1, Other: 3 };
    expect(JSON.stringify(shaped(found, { A: value, C: value, B: value }))).toBe('{"A":1,"C":null,"B":2}');
  });

  test("makes text of times, and null of what is empty", () => {
    const shape: ObjectShape = { At: value, List: value, Items: [{ A: value }], Map: mapOf(value) };
    expect(shaped({ At: new Date("2026-03-04T05:06:07.000Z"), List: [], Items: [], Map: {} }, shape)).toEqual({
      At: "2026-03-04T05:06:07Z",
      List: null,
      Items: null,
      Map: null,
    });
    expect(shaped({ At: new Date("never") }, { At: value })).toEqual({ At: null });
  });

  test("orders the keys of what is taken as it comes", () => {
    expect(JSON.stringify(shaped({ z: 1, a: { d: 1, c: undefined, b: 2 } }, value))).toBe('{"a":{"b":2,"d":1},"z":1}');
  });

  test("makes null of what has another form", () => {
    const shape: ObjectShape = { Object: { A: value }, List: [{ A: value }], Map: mapOf(value) };
    expect(shaped({ Object: "text", List: { A: 1 }, Map: [1] }, shape)).toEqual({
      Object: null,
      List: null,
      Map: null,
    });
  });

  test("keeps keys that mean something to the language", () => {
    const found = JSON.parse('{"__proto__":{"polluted":true}}') as unknown;
    expect(JSON.stringify(shaped(found, mapOf(value)))).toBe('{"__proto__":{"polluted":true}}');
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
