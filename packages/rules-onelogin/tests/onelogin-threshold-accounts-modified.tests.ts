import { RuleTest } from "@pypanther/core";
import { OneLoginThresholdAccountsModified } from "../src/onelogin-threshold-accounts-modified";

const base = {
  p_log_type: "OneLogin.Events",
  event_type_id: 11,
  account_id: 30117,
  user_id: 5120044,
  user_name: "Runa Hauge",
  actor_user_id: 5120001,
  actor_user_name: "Tor Vik",
  event_timestamp: "2026-05-09 11:22:40",
};

export const tests = [
  new RuleTest({
    name: "a password is changed",
    expectedResult: true,
    log: base,
    expectedTitle: "[Tor Vik] changed the passwords of many OneLogin accounts",
  }),
  new RuleTest({ name: "the event type is text", expectedResult: true, log: { ...base, event_type_id: "11" } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, event_type_id: 8 } }),
];

export { OneLoginThresholdAccountsModified as rule };
