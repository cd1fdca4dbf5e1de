import { type JsonObject, PantherEvent } from "@pypanther/core";
import { findTable, hasEnrichment, LookupTableMatches, pMatches } from "../src/lookup-table";

const event = new PantherEvent({
  p_enrichment: {
    assets: { clientAddress: { p_match: "192.0.2.10", owner: { team: "payments" } } },
    threats: {
      addresses: [
        { p_match: "198.51.100.7", level: 1 },
        { p_match: "192.0.2.10", level: 2, owner: { team: "edge" } },
      ],
    },
    p_any_ip_addresses: { clientAddress: { p_match: "192.0.2.10" } },
    odd: "not a table",
  },
});

describe("a lookup in an enrichment table", () => {
  test("gives the value at a path of the field's match", () => {
    expect(new LookupTableMatches(event, "assets").lookup("clientAddress", "owner", "team")).toBe("payments");
  });

  test("gives one value for each of several matches, null where a match lacks it", () => {
    expect(new LookupTableMatches(event, "threats").lookup("addresses", "owner", "team")).toEqual([null, "edge"]);
  });

  test("gives the whole match without a path", () => {
    expect(new LookupTableMatches(event, "threats").lookup("addresses")).toHaveLength(2);
  });

  test("does not split the field's name at dots", () => {
    const dotted = new PantherEvent({ p_enrichment: { assets: { "client.ip": { owner: "ops" } } } });
    expect(new LookupTableMatches(dotted, "assets").lookup("client.ip", "owner")).toBe("ops");
  });

  test.each([
    ["another field", "assets", "serverAddress"],
    ["another table", "missing", "clientAddress"],
    ["a table that is a text", "odd", "clientAddress"],
    ["a member of every object", "assets", "__proto__"],
  ])("gives null for %s", (_, table, field) => {
    expect(new LookupTableMatches(event, table).lookup(field)).toBeNull();
  });

  test.each<[string, JsonObject]>([
    ["no enrichment", {}],
    ["null for enrichment", { p_enrichment: null }],
    ["a list for enrichment", { p_enrichment: ["assets"] }],
    ["a list for a table", { p_enrichment: { assets: [] } }],
  ])("gives null when the event has %s", (_, log) => {
    expect(new LookupTableMatches(new PantherEvent(log), "assets").lookup("clientAddress")).toBeNull();
  });

  test("gives null when there is no table to look in", () => {
    expect(new LookupTableMatches(event, null).lookup("clientAddress")).toBeNull();
  });
});

describe("what enrichment says about one value", () => {
  test("is collected from every table, from objects and lists alike", () => {
    expect(pMatches(event, "192.0.2.10")).toEqual({
      assets: { p_match: "192.0.2.10", owner: { team: "payments" } },
      threats: { p_match: "192.0.2.10", level: 2, owner: { team: "edge" } },
    });
  });

  test("is nothing for a value that was not looked up", () => {
    expect(pMatches(event, "203.0.113.200")).toEqual({});
  });

  test("is nothing without enrichment", () => {
    expect(pMatches(new PantherEvent({}), "192.0.2.10")).toEqual({});
  });

  test("is the last of several matches in one table", () => {
    const twice = new PantherEvent({ p_enrichment: { t: { a: { p_match: "x", n: 1 }, b: { p_match: "x", n: 2 } } } });
    expect(pMatches(twice, "x")).toEqual({ t: { p_match: "x", n: 2 } });
  });

  test("may come from a table named __proto__ without touching any prototype", () => {
    const hostile = new PantherEvent(
      JSON.parse('{"p_enrichment":{"__proto__":{"f":{"p_match":"x","polluted":true}}}}'),
    );
    expect(Object.keys(pMatches(hostile, "x"))).toEqual(["__proto__"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("finding a table", () => {
  test("takes the first one with the suffix and a match that has the field", () => {
    expect(findTable(event, "sets", "owner")).toBe("assets");
  });

  test("does not count lists of matches", () => {
    expect(findTable(event, "threats", "level")).toBeNull();
  });

  test.each([
    ["an empty table", {}, false],
    ["no table", undefined, false],
    ["a list of addresses", ["192.0.2.1"], true],
    ["a bare yes", true, true],
  ])("%s counts as enrichment or not", (_, table, expected) => {
    expect(hasEnrichment(new PantherEvent({ p_enrichment: table === undefined ? {} : { t: table } }), "t")).toBe(
      expected,
    );
  });
});
