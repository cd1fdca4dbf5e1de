import { EventReader } from "@pypanther/core";
import { notionAlertContext } from "../src/notion";
import { expectHarmless } from "./hostile-logs";

const exported = { event: { actor: { id: "a-1" }, type: "workspace.content_exported" } };

test.each([
  ["holds actor and action", exported, { actor: { id: "a-1" }, action: "workspace.content_exported" }],
  ["says what is missing", {}, { actor: "<NO_ACTOR_FOUND>", action: "<NO_ACTION_FOUND>" }],
])("the context %s", (_, log, expected) => {
  expect(notionAlertContext(new EventReader(log))).toEqual(expected);
});

test("malformed logs are harmless", () => {
  expectHarmless(exported, notionAlertContext);
});
