import { RuleTest } from "@pypanther/core";
import { OneLoginUserAccountLocked } from "../src/onelogin-user-account-locked";

const base = {
  p_log_type: "OneLogin.Events",
  event_type_id: 531,
  account_id: 30117,
  user_id: 5120044,
  user_name: "Runa Hauge",
  actor_user_id: 5120001,
  actor_user_name: "Tor Vik",
  event_timestamp: "2026-05-02 11:24:40",
};

export const tests = [
  new RuleTest({
    name: "an account is locked",
    expectedResult: true,
    log: base,
    expectedTitle: "The OneLogin account of [Runa Hauge] is locked or suspended",
  }),
  new RuleTest({ name: "the event type is text", expectedResult: true, log: { ...base, event_type_id: "531" } }),
  new RuleTest({ name: "an account is suspended", expectedResult: true, log: { ...base, event_type_id: 551 } }),
  new RuleTest({ name: "an account is locked for a time", expectedResult: true, log: { ...base, event_type_id: 553 } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, event_type_id: 532 } }),
];

export { OneLoginUserAccountLocked as rule };
