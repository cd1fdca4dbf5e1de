import { EventReader } from "@pypanther/core";
import { pantherflowInvestigation } from "../src/base";
import { oktaAlertContext } from "../src/okta";
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
  expect(oktaAlertContext(new EventReader({}))).toMatchObject(empty);
});

test("malformed logs are harmless", () => {
  expectHarmless(sessionStart, oktaAlertContext);
});
