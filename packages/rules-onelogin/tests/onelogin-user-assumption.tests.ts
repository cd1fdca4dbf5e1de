import { RuleTest } from "@pypanther/core";
import { OneLoginUserAssumption } from "../src/onelogin-user-assumption";

const base = {
  p_log_type: "OneLogin.Events",
  event_type_id: 3,
  account_id: 30117,
  user_id: 5120044,
  user_name: "Runa Hauge",
  actor_user_id: 5120001,
  actor_user_name: "Tor Vik",
  event_timestamp: "2026-05-03 11:25:40",
};

export const tests = [
  new RuleTest({
    name: "a user is assumed",
    expectedResult: true,
    log: base,
    expectedTitle: "[Tor Vik] assumed [Runa Hauge] in OneLogin",
  }),
  new RuleTest({ name: "the event type is text", expectedResult: true, log: { ...base, event_type_id: "3" } }),
  new RuleTest({
    name: "the actor is unknown",
    expectedResult: true,
    log: { p_log_type: "OneLogin.Events", event_type_id: 3, user_id: 5120044 },
  }),
  new RuleTest({
    name: "a user assumes themselves",
    expectedResult: false,
    log: { ...base, actor_user_id: base.user_id },
  }),
  new RuleTest({
    name: "neither is known",
    expectedResult: false,
    log: { p_log_type: "OneLogin.Events", event_type_id: 3 },
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, event_type_id: 8 } }),
];

export { OneLoginUserAssumption as rule };
