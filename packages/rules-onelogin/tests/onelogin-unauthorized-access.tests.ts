import { RuleTest } from "@pypanther/core";
import { OneLoginUnauthorizedAccess } from "../src/onelogin-unauthorized-access";

const base = {
  p_log_type: "OneLogin.Events",
  event_type_id: 90,
  account_id: 30117,
  user_id: 5120044,
  user_name: "Runa Hauge",
  actor_user_id: 5120001,
  actor_user_name: "Tor Vik",
  event_timestamp: "2026-05-01 11:23:40",
};

export const tests = [
  new RuleTest({
    name: "an application is refused",
    expectedResult: true,
    log: base,
    expectedTitle: "[Runa Hauge] was refused applications again and again",
  }),
  new RuleTest({ name: "the event type is text", expectedResult: true, log: { ...base, event_type_id: "90" } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, event_type_id: 8 } }),
];

export { OneLoginUnauthorizedAccess as rule };
