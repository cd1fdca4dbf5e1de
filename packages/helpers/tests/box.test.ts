import { EventReader } from "@pypanther/core";
import { boxParseAdditionalDetails, boxShieldAlert, isRiskyShieldAlert } from "../src/box";
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

const shieldAlert = { additional_details: { shield_alert: { rule_category: "Suspicious Sessions", risk_score: 51 } } };

test.each([
  ["of the category with a risk of 51", shieldAlert, true],
  [
    "with a risk of 50",
    { additional_details: '{"shield_alert":{"rule_category":"Suspicious Sessions","risk_score":50}}' },
    false,
  ],
  ["of another category", { additional_details: { shield_alert: { rule_category: "Other", risk_score: 99 } } }, false],
  ["that is missing", { additional_details: "unavailable" }, false],
])("a Shield alert %s", (_, log, expected) => {
  expect(isRiskyShieldAlert(new EventReader(log), ["Suspicious Sessions"])).toBe(expected);
});

test("malformed Shield alerts are harmless", () => {
  expectHarmless(
    shieldAlert,
    (event) => isRiskyShieldAlert(event, ["Suspicious Sessions"]),
    (event) => boxShieldAlert(event).toJSON(),
  );
});

test("malformed logs are harmless", () => {
  expectHarmless({ additional_details: '{"__proto__":{"polluted":true}}' }, boxParseAdditionalDetails);
});
