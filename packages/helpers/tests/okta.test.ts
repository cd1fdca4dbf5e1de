import { EventReader } from "@pypanther/core";
import { pantherflowInvestigation } from "../src/base";
import { oktaActor, oktaAlertContext, oktaDone, oktaTarget } from "../src/okta";
import { expectHarmless } from "./hostile-logs";

const sessionStart = {
  eventType: "user.session.start",
  actor: { alternateId: "jun@lakeside.example" },
  debugContext: { debugData: {} },
  p_log_type: "Okta.SystemLog",
  p_event_time: "2026-02-03 04:05:06",
  p_any_ip_addresses: ["192.0.2.44"],
};

const empty = {
  event_type: "",
  severity: "",
  actor: {},
  client: {},
  request: {},
  outcome: {},
  target: [],
  debug_context: {},
  authentication_context: {},
  security_context: {},
  ips: [],
};

test("the context tells who did what and how to look further", () => {
  const event = new EventReader(sessionStart);
  expect(oktaAlertContext(event)).toEqual({
    ...empty,
    event_type: "user.session.start",
    actor: { alternateId: "jun@lakeside.example" },
    debug_context: { debugData: {} },
    ips: ["192.0.2.44"],
    "PantherFlow Investigation": pantherflowInvestigation(event),
  });
});

test("the context of an empty event is empty", () => {
  const event = new EventReader({});
  expect(oktaAlertContext(event)).toEqual({ ...empty, "PantherFlow Investigation": pantherflowInvestigation(event) });
});

test.each([
  ["login and name", { displayName: "Jun Abe", alternateId: "jun@lakeside.example" }, "[jun@lakeside.example]"],
  ["name alone", { displayName: "Jun Abe" }, "[Jun Abe]"],
  ["nothing known", {}, "an unknown user"],
])("the actor, %s", (_, actor, expected) => {
  expect(oktaActor(new EventReader({ actor }))).toBe(expected);
});

test("the target is the first of several, empty when there is none", () => {
  expect(oktaTarget(new EventReader({ target: [{ id: "t-1" }, { id: "t-2" }] })).toJSON()).toEqual({ id: "t-1" });
  expect(oktaTarget(new EventReader({ target: [] })).toJSON()).toEqual({});
});

test("what was done is the last word of the event type", () => {
  expect(oktaDone(new EventReader({ eventType: "system.idp.lifecycle.create" }))).toBe("created");
});

test("malformed logs are harmless", () => {
  expectHarmless(sessionStart, oktaActor, oktaAlertContext, oktaDone, (event) => oktaTarget(event).toJSON());
});
