import { type JsonObject, PantherEvent } from "@pypanther/core";
import { auditKeysDict, csAlertContext, strToList } from "../src/crowdstrike-event-streams";

test("audit keys and values become one object, which is the alert context", () => {
  const event = new PantherEvent({
    event: {
      AuditKeyValues: [
        { Key: "scope", ValueString: "read" },
        { Key: "client", ValueString: "ci" },
      ],
    },
  });
  expect(auditKeysDict(event)).toEqual({ scope: "read", client: "ci" });
  expect(csAlertContext(event)).toEqual({ scope: "read", client: "ci" });
});

test.each<[string, JsonObject]>([
  ["no audit keys", {}],
  ["an incomplete pair", { event: { AuditKeyValues: [{ Key: "scope" }] } }],
  ["audit keys of another type", { event: { AuditKeyValues: "scope" } }],
])("%s give an empty object", (_, log) => {
  expect(auditKeysDict(new PantherEvent(log))).toEqual({});
});

test("a key named __proto__ is a key like any other", () => {
  const event = new PantherEvent({ event: { AuditKeyValues: [{ Key: "__proto__", ValueString: "x" }] } });
  expect(Object.keys(auditKeysDict(event))).toEqual(["__proto__"]);
});

test.each([
  ["[x y z]", ["x", "y", "z"]],
  ["[a  b]", ["a", "", "b"]],
  ["[]", [""]],
  ["", []],
  [null, []],
  ["x y", []],
  ["[x y", []],
])("the members of %p", (text, members) => {
  expect(strToList(text)).toEqual(members);
});
