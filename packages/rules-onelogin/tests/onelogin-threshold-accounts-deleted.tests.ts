import { RuleTest } from "@pypanther/core";
import { OneLoginThresholdAccountsDeleted } from "../src/onelogin-threshold-accounts-deleted";

const base = {
  p_log_type: "OneLogin.Events",
  event_type_id: 17,
  account_id: 30117,
  user_id: 5120044,
  user_name: "Runa Hauge",
  actor_user_id: 5120001,
  actor_user_name: "Tor Vik",
  event_timestamp: "2026-05-08 11:21:40",
};

export const tests = [
  new RuleTest({
    name: "an account is deleted",
    expectedResult: true,
    log: base,
    expectedTitle: "[Tor Vik] deleted many OneLogin accounts",
  }),
  new RuleTest({ name: "the event type is text", expectedResult: true, log: { ...base, event_type_id: "17" } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, event_type_id: 8 } }),
];

export { OneLoginThresholdAccountsDeleted as rule };
