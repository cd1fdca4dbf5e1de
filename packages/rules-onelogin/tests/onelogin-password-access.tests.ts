import { RuleTest } from "@pypanther/core";
import { OneLoginPasswordAccess } from "../src/onelogin-password-access";

const base = {
  p_log_type: "OneLogin.Events",
  event_type_id: 240,
  account_id: 30117,
  user_id: 5120044,
  user_name: "Runa Hauge",
  actor_user_id: 5120001,
  actor_user_name: "Tor Vik",
  event_timestamp: "2026-05-05 11:24:40",
  app_name: "Freight portal",
};

export const tests = [
  new RuleTest({
    name: "somebody else's password is revealed",
    expectedResult: true,
    log: base,
    expectedTitle: "[Tor Vik] revealed the password of [Runa Hauge] for [Freight portal]",
    expectedDedup: "Tor Vik:Freight portal",
  }),
  new RuleTest({ name: "the event type is text", expectedResult: true, log: { ...base, event_type_id: "240" } }),
  new RuleTest({
    name: "the application is not named",
    expectedResult: true,
    log: { ...base, app_name: null },
    expectedDedup: "Tor Vik:<UNKNOWN_APP>",
  }),
  new RuleTest({
    name: "a user reveals their own password",
    expectedResult: false,
    log: { ...base, actor_user_id: base.user_id },
  }),
  new RuleTest({ name: "the actor is unknown", expectedResult: false, log: { ...base, actor_user_id: null } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, event_type_id: 8 } }),
];

export { OneLoginPasswordAccess as rule };
