import { type JsonObject, PantherEvent } from "@pypanther/core";
import {
  auditActorTarget,
  auditKeysDict,
  auditSucceeded,
  auditText,
  auditUser,
  csAlertContext,
  strToList,
} from "../src/crowdstrike-event-streams";

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
  const event = new PantherEvent(log);
  expect([auditKeysDict(event), csAlertContext(event)]).toEqual([{}, {}]);
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

test("who did what to whom, and whether it worked", () => {
  const event = new PantherEvent({
    event: {
      UserId: "ines@harbour.example",
      Success: true,
      AuditKeyValues: [
        { Key: "actor_user", ValueString: "ines@harbour.example" },
        { Key: "target_name", ValueString: "tomas@harbour.example" },
      ],
    },
  });
  expect(auditUser(event)).toBe("ines@harbour.example");
  expect(auditSucceeded(event)).toBe(true);
  expect(auditText(event, "target_name")).toBe("tomas@harbour.example");
  expect(auditActorTarget(event)).toBe("ines@harbour.example-tomas@harbour.example");
});

test("what an audit event does not tell", () => {
  const event = new PantherEvent({});
  expect(auditUser(event)).toBe("UNKNOWN USER");
  expect(auditSucceeded(event)).toBe(false);
  expect(auditText(event, "constructor", "none")).toBe("none");
  expect(auditActorTarget(event)).toBe("UNKNOWN_ACTOR-UNKNOWN_TARGET");
});
