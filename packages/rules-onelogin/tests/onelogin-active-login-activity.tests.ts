import { RuleTest } from "@pypanther/core";
import { OneLoginActiveLoginActivity } from "../src/onelogin-active-login-activity";

const base = {
  p_log_type: "OneLogin.Events",
  event_type_id: 5,
  account_id: 30117,
  user_id: 5120044,
  user_name: "Runa Hauge",
  actor_user_id: 5120001,
  actor_user_name: "Tor Vik",
  event_timestamp: "2026-05-02 11:21:40",
  ipaddr: "198.51.100.9",
};

export const tests = [
  new RuleTest({
    name: "a sign-in from an address of its own",
    expectedResult: true,
    log: base,
    expectedTitle: "Several users signed in from [198.51.100.9]",
    expectedDedup: "198.51.100.9",
    expectedUnique: "5120044",
  }),
  new RuleTest({ name: "the event type is text", expectedResult: true, log: { ...base, event_type_id: "5" } }),
  new RuleTest({
    name: "a sign-in from a shared network",
    expectedResult: false,
    log: { ...base, ipaddr: "192.168.7.14" },
  }),
  new RuleTest({ name: "a sign-in from no address", expectedResult: false, log: { ...base, ipaddr: "unknown" } }),
  new RuleTest({ name: "a sign-in of nobody", expectedResult: false, log: { ...base, user_id: null } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, event_type_id: 8 } }),
];

export { OneLoginActiveLoginActivity as rule };
