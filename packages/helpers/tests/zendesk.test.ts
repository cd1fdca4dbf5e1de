import { EventReader } from "@pypanther/core";
import { zendeskGetRoles } from "../src/zendesk";
import { expectHarmless } from "./hostile-logs";

const unknown = "<UNKNOWN_APP>:<UNKNOWN_ROLE>";

test.each([
  ["a role change", "Role changed from Agent to Administrator", ["Agent", "Administrator"]],
  ["a role change in other letters", "ROLE CHANGED FROM agent TO Account owner", ["agent", "Account owner"]],
  ["a role whose name holds the word", "Role changed from Note to Self to Admin", ["Note to Self", "Admin"]],
  [
    "changes in several apps",
    "Support role changed from Agent to Admin\nExplore role changed from Viewer to Editor",
    ["Support:Agent ; Explore:Viewer", "Support:Admin ; Explore:Editor"],
  ],
  [
    "lines of which one is a role change",
    "Group added\nChat role changed from Agent to Admin",
    ["Chat:Agent", "Chat:Admin"],
  ],
  ["lines without role change", "Group added\nGroup removed", [unknown, unknown]],
  ["something else", "Password reset", [unknown, unknown]],
  ["a change that names no new role", "Role changed from Agent to ", [unknown, unknown]],
  ["null", null, [unknown, unknown]],
])("%s", (_, change_description, expected) => {
  expect(zendeskGetRoles(new EventReader({ change_description }))).toEqual(expected);
});

test("an event without description changes no role", () => {
  expect(zendeskGetRoles(new EventReader({}))).toEqual([unknown, unknown]);
});

test("a huge description of nothing but separators is read", () => {
  const change_description = `x\n${" role changed from to ".repeat(100_000)}`;
  expect(zendeskGetRoles(new EventReader({ change_description }))).toHaveLength(2);
});

test("malformed logs are harmless", () => {
  expectHarmless({ change_description: "Role changed from Agent to Administrator" }, zendeskGetRoles);
});
