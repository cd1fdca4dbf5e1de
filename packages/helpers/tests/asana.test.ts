import { EventReader } from "@pypanther/core";
import { asanaAlertContext } from "../src/asana";
import { expectHarmless } from "./hostile-logs";

const milestoneChanged = {
  actor: { actor_type: "user", email: "tom@lakeside.example" },
  event_type: "task_updated",
  resource: { name: "Launch", gid: "8801", resource_type: "task", resource_subtype: "milestone" },
  context: { context_type: "web" },
};

test("a user's change names them by email and the resource by type and subtype", () => {
  expect(asanaAlertContext(new EventReader(milestoneChanged))).toEqual({
    actor: "tom@lakeside.example",
    context: "web",
    event_type: "task_updated",
    resource_type: "task__milestone",
    resource_name: "Launch",
    resource_gid: "8801",
  });
});

test.each([
  ["an actor that is no user is named by type", { actor: { actor_type: "service" } }, { actor: "service" }],
  ["a user without email", { actor: { actor_type: "user" } }, { actor: "<NO_ACTOR_EMAIL>" }],
  [
    "a subtype equal to the type adds nothing",
    { resource: { resource_type: "task", resource_subtype: "task" } },
    { resource_type: "task" },
  ],
  ["an event type of null stays null", { event_type: null }, { event_type: null }],
  [
    "an empty event",
    {},
    {
      actor: "<NO_ACTOR>",
      context: "<NO_CONTEXT>",
      event_type: "<NO_EVENT_TYPE>",
      resource_type: "<NO_RESOURCE_TYPE>",
      resource_name: "<NO_RESOURCE_NAME>",
      resource_gid: "<NO_RESOURCE_GID>",
    },
  ],
])("%s", (_, log, expected) => {
  expect(asanaAlertContext(new EventReader(log))).toMatchObject(expected);
});

test("malformed events are harmless", () => {
  expectHarmless(milestoneChanged, asanaAlertContext);
});
