import { EventReader } from "@pypanther/core";
import { boxParseAdditionalDetails } from "../src/box";
import { expectHarmless } from "./hostile-logs";

test.each([
  ["JSON text", { additional_details: '{"risk":70}' }, { risk: 70 }],
  ["a list in JSON text", { additional_details: "[1]" }, [1]],
  ["text that is no JSON", { additional_details: "unavailable" }, {}],
  ["an object", { additional_details: { risk: 70 } }, { risk: 70 }],
  ["null", { additional_details: null }, null],
  ["nothing", {}, {}],
])("details given as %s", (_, log, expected) => {
  expect(boxParseAdditionalDetails(new EventReader(log))).toEqual(expected);
});

test("malformed logs are harmless", () => {
  expectHarmless({ additional_details: '{"__proto__":{"polluted":true}}' }, boxParseAdditionalDetails);
});
