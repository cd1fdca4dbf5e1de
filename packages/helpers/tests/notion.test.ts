import { EventReader } from "@pypanther/core";
import { notionAlertContext, notionPageId, notionUser, notionWorkspaceId } from "../src/notion";
import { expectHarmless } from "./hostile-logs";

const exported = { event: { actor: { id: "a-1" }, type: "workspace.content_exported" } };

test.each([
  ["holds actor and action", exported, { actor: { id: "a-1" }, action: "workspace.content_exported" }],
  ["says what is missing", {}, { actor: "<NO_ACTOR_FOUND>", action: "<NO_ACTION_FOUND>" }],
])("the context %s", (_, log, expected) => {
  expect(notionAlertContext(new EventReader(log))).toEqual(expected);
});

test("who, which page and which workspace", () => {
  const details = { target: { page_id: "pg-1" } };
  const event = { actor: { person: { email: "noor@harbourline.example" } }, details, workspace_id: "ws-1" };
  const read = (log: ConstructorParameters<typeof EventReader>[0]) => {
    const reader = new EventReader(log);
    return [notionUser(reader), notionPageId(reader), notionWorkspaceId(reader)];
  };
  expect(read({ event })).toEqual(["noor@harbourline.example", "pg-1", "ws-1"]);
  expect(read({ event: null })).toEqual(["<NO_USER_FOUND>", "<NO_PAGE_ID_FOUND>", "<NO_WORKSPACE_ID_FOUND>"]);
  expect(notionUser(new EventReader({}), "nobody")).toBe("nobody");
});

test("malformed logs are harmless", () => {
  expectHarmless(exported, notionAlertContext);
});
