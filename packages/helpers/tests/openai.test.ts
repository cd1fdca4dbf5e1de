import { EventReader } from "@pypanther/core";
import { openaiActor, openaiAlertContext, openaiDetails } from "../src/openai";
import { expectHarmless } from "./hostile-logs";

const keyCreated = {
  id: "audit_log-7",
  type: "api_key.created",
  api_key_created: { id: "key-3" },
  actor: {
    session: { user: { id: "u-9", email: "vera@lakeside.example" }, ip_address: "192.0.2.4", user_agent: "curl/8.5" },
  },
};

test("the details are under the event's type", () => {
  expect(openaiDetails(new EventReader(keyCreated)).string("id")).toBe("key-3");
  expect(openaiDetails(new EventReader({})).size).toBe(0);
});

test("the actor is the session's user", () => {
  expect(openaiActor(new EventReader(keyCreated))).toBe("[vera@lakeside.example]");
  expect(openaiActor(new EventReader({}))).toBe("an unknown user");
});

test("the context tells event, actor and client", () => {
  expect(openaiAlertContext(new EventReader(keyCreated))).toEqual({
    event_type: "api_key.created",
    event_id: "audit_log-7",
    actor_email: "vera@lakeside.example",
    actor_id: "u-9",
    source_ip: "192.0.2.4",
    user_agent: "curl/8.5",
  });
});

test("the context says what is missing", () => {
  expect(openaiAlertContext(new EventReader({}))).toEqual({
    event_type: "<UNKNOWN_EVENT_TYPE>",
    event_id: "<UNKNOWN_EVENT_ID>",
    actor_email: "<UNKNOWN_ACTOR_EMAIL>",
    actor_id: "<UNKNOWN_ACTOR_ID>",
    source_ip: "<UNKNOWN_SOURCE_IP>",
    user_agent: "<UNKNOWN_USER_AGENT>",
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(keyCreated, (event) => [openaiActor(event), openaiAlertContext(event), openaiDetails(event).toJSON()]);
});
