import { EventReader } from "@pypanther/core";
import { anthropicActorId, anthropicAlertContext } from "../src/anthropic";
import { pantherflowInvestigation } from "../src/base";
import { expectHarmless } from "./hostile-logs";

const invitation = {
  type: "user_invited",
  organization_id: "org-lakeside",
  role: "admin",
  target_id: null,
  is_enabled: false,
  actor: { type: "user", email_address: "vera@lakeside.example", ip_address: "192.0.2.4", user_id: "u-9" },
  p_any_ip_addresses: ["192.0.2.4"],
  p_log_type: "Anthropic.Activity",
  p_event_time: "2026-02-03 04:05:06",
};

describe("anthropicActorId", () => {
  test.each([
    ["names the email address first", invitation.actor, "vera@lakeside.example"],
    ["else the API key", { email_address: "", api_key_id: "key-3", ip_address: "192.0.2.4" }, "key-3"],
    ["else the address", { ip_address: "192.0.2.4" }, "192.0.2.4"],
    ["keeps an empty address", { ip_address: "" }, ""],
    ["says when nobody is named", {}, "<UNKNOWN_ACTOR>"],
  ])("%s", (_, actor, expected) => {
    expect(anthropicActorId(new EventReader({ actor }))).toBe(expected);
  });
});

describe("anthropicAlertContext", () => {
  test("carries the details that are not null, false included", () => {
    const event = new EventReader(invitation);
    expect(anthropicAlertContext(event)).toEqual({
      event_type: "user_invited",
      actor_type: "user",
      actor_email: "vera@lakeside.example",
      actor_user_id: "u-9",
      ip_address: "192.0.2.4",
      user_agent: "",
      api_key_id: "",
      organization_id: "org-lakeside",
      ips: ["192.0.2.4"],
      "PantherFlow Investigation": pantherflowInvestigation(event),
      role: "admin",
      is_enabled: false,
    });
  });

  test("is neutral for an empty event", () => {
    const event = new EventReader({});
    expect(anthropicAlertContext(event)).toEqual({
      event_type: "",
      actor_type: "",
      actor_email: "",
      actor_user_id: "",
      ip_address: "",
      user_agent: "",
      api_key_id: "",
      organization_id: "",
      ips: [],
      "PantherFlow Investigation": pantherflowInvestigation(event),
    });
  });
});

test("malformed activities are harmless", () => {
  expectHarmless(invitation, anthropicActorId, anthropicAlertContext);
});
