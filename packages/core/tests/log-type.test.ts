import {
  declareLogType,
  isKnownLogType,
  isUsableLogType,
  knownLogTypes,
  LogType,
  logTypeConstant,
} from "@pypanther/core/runtime";

test("there are the 310 log types of Panther and those that managed rules add", () => {
  expect(knownLogTypes().length).toBeGreaterThanOrEqual(310);
  expect(LogType.AWS_CLOUDTRAIL).toBe("AWS.CloudTrail");
  expect(LogType.OKTA_SYSTEM_LOG).toBe("Okta.SystemLog");
});

test("they are listed by value, each once", () => {
  const values = knownLogTypes();
  expect([...values].sort()).toEqual(values);
  expect(new Set(values).size).toBe(values.length);
});

test("a constant is its value without dots, with underscores between words", () => {
  for (const [constant, value] of Object.entries(LogType)) {
    expect(constant).toMatch(/^[A-Z0-9]+(?:_[A-Z0-9]+)*$/);
    expect(constant.replace(/_/g, "").toLowerCase()).toBe(value.replace(/[^A-Za-z0-9]/g, "").toLowerCase());
  }
});

test("a value leads back to its constant, case-sensitively", () => {
  expect(logTypeConstant("Okta.SystemLog")).toBe("OKTA_SYSTEM_LOG");
  expect(logTypeConstant("okta.systemlog")).toBeUndefined();
  expect(logTypeConstant("constructor")).toBeUndefined();
});

test("rules may name known log types, custom schemas and what was declared", () => {
  expect(isUsableLogType("Okta.SystemLog")).toBe(true);
  expect(isUsableLogType("Custom.Gate")).toBe(true);
  expect(isUsableLogType("Custom.")).toBe(false);
  expect(isUsableLogType("Harbour.Crane")).toBe(false);
  expect(declareLogType("Harbour.Crane")).toBe("Harbour.Crane");
  expect(isUsableLogType("Harbour.Crane")).toBe(true);
});

test("a custom schema's log type is known once it is declared", () => {
  expect(isKnownLogType("Okta.SystemLog")).toBe(true);
  expect(isKnownLogType("Custom.Crane")).toBe(false);
  declareLogType("Custom.Crane");
  expect(isKnownLogType("Custom.Crane")).toBe(true);
});
