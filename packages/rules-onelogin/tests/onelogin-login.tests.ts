import { RuleTest } from "@pypanther/core";
import { OneLoginLogin } from "../src/onelogin-login";

const base = {
  p_log_type: "OneLogin.Events",
  event_type_id: 5,
  account_id: 30117,
  user_id: 5120044,
  user_name: "Runa Hauge",
  actor_user_id: 5120001,
  actor_user_name: "Tor Vik",
  event_timestamp: "2026-05-04 11:23:40",
};

export const tests = [
  new RuleTest({
    name: "a user signs in",
    expectedResult: true,
    log: base,
    expectedTitle: "[Runa Hauge] signed in to OneLogin",
  }),
  new RuleTest({ name: "the event type is text", expectedResult: true, log: { ...base, event_type_id: "5" } }),
  new RuleTest({
    name: "the user is not named",
    expectedResult: true,
    log: { p_log_type: "OneLogin.Events", event_type_id: 5 },
    expectedTitle: "an unknown user signed in to OneLogin",
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, event_type_id: 6 } }),
];

export { OneLoginLogin as rule };
