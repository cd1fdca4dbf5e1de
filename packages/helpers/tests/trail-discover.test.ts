import { eventOf, PantherEvent, type TestLog } from "@pypanther/core";
import { TrailDiscover } from "../src/trail-discover";

const getSecretValue = {
  eventName: "GetSecretValue",
  description: "Reads a secret.",
  usedInWild: true,
  securityImplications: "Whoever reads it can sign in elsewhere.",
  mitreAttackTactics: ["TA0006 - Credential Access"],
  mitreAttackTechniques: ["T1555 - Credentials from Password Stores"],
  incidents: [{ description: "A break-in", link: "https://example.com/report" }],
  researchLinks: [{ description: "A talk", link: "https://example.com/talk" }],
};

const enriched = (table: TestLog[string]) =>
  new TrailDiscover(eventOf({ eventName: "GetSecretValue", p_enrichment: { trail_discover: table } }));

test("what is known of a listed call can be read", () => {
  const call = enriched({ eventName: getSecretValue });
  expect(call.isListed()).toBe(true);
  expect(call.isUsedInWild()).toBe(true);
  expect(call.description()).toBe("Reads a secret.");
  expect(call.researchLinks()).toEqual(getSecretValue.researchLinks);
});

test("the context says what an attacker gains, and who did it before", () => {
  expect(enriched({ eventName: getSecretValue }).context()).toEqual({
    UsedInWild: true,
    SecurityImplications: "Whoever reads it can sign in elsewhere.",
    Tactics: ["TA0006 - Credential Access"],
    Techniques: ["T1555 - Credentials from Password Stores"],
    Incidents: [{ description: "A break-in", link: "https://example.com/report" }],
  });
});

test("a table of another name is read when it is named", () => {
  const event = new PantherEvent({ p_enrichment: { calls: { eventName: getSecretValue } } });
  expect(new TrailDiscover(event, "calls").isListed()).toBe(true);
});

test.each([
  ["no enrichment", undefined],
  ["an empty table", {}],
  ["a table of texts", "GetSecretValue"],
  ["a match that is null", { eventName: null }],
])("with %s the call is not listed and the context empty", (_, table) => {
  const call = enriched(table);
  expect(call.isListed()).toBe(false);
  expect(call.isUsedInWild()).toBe(false);
  expect(call.incidents()).toEqual([]);
  expect(call.context()).toEqual({});
});

test("values of other types than they should have are no texts", () => {
  expect(enriched({ eventName: { description: 7, mitreAttackTactics: "TA0006" } }).description()).toBeNull();
  expect(enriched({ eventName: { mitreAttackTactics: "TA0006" } }).mitreAttackTactics()).toEqual(["TA0006"]);
});
