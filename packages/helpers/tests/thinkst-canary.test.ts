import { EventReader } from "@pypanther/core";
import { additionalDetails } from "../src/thinkst-canary";
import { expectHarmless } from "./hostile-logs";

test.each([
  [
    "first and last of each detail",
    [
      ["User", "svc-backup"],
      ["Dump", "x", "y"],
    ],
    { User: "svc-backup", Dump: "y" },
  ],
  [
    "the last of equal names",
    [
      ["User", "a"],
      ["User", "b"],
    ],
    { User: "b" },
  ],
  ["a detail that is only a name", [["Note"]], { Note: "Note" }],
  ["nothing of what is no detail", ["text", [], [null, 1], 5], {}],
])("additionalDetails takes %s", (_, AdditionalDetails, expected) => {
  expect(additionalDetails(new EventReader({ AdditionalDetails }))).toEqual(expected);
});

test("an alert without details has none", () => {
  expect(additionalDetails(new EventReader({}))).toEqual({});
});

test("a detail called __proto__ is data", () => {
  const details = additionalDetails(new EventReader({ AdditionalDetails: [["__proto__", "x"]] }));
  expect(Object.entries(details)).toEqual([["__proto__", "x"]]);
});

test("malformed logs are harmless", () => {
  expectHarmless({ AdditionalDetails: [["User", "svc-backup"]] }, additionalDetails);
});
