import { RuleTest } from "@pypanther/core";
import { OneLoginHighRiskFailedLogin } from "../src/onelogin-high-risk-failed-login";

const base = {
  p_log_type: "OneLogin.Events",
  event_type_id: 6,
  account_id: 30117,
  user_id: 5120044,
  user_name: "Runa Hauge",
  actor_user_id: 5120001,
  actor_user_name: "Tor Vik",
  event_timestamp: "2026-05-03 11:22:40",
  risk_score: 51,
};

export const tests = [
  new RuleTest({
    name: "a risky sign-in fails",
    expectedResult: true,
    log: base,
    expectedTitle: "Risky sign-in of [Runa Hauge] failed",
  }),
  new RuleTest({ name: "the event type is text", expectedResult: true, log: { ...base, event_type_id: "6" } }),
  new RuleTest({ name: "the risk is just below", expectedResult: false, log: { ...base, risk_score: 50 } }),
  new RuleTest({ name: "there is no score", expectedResult: false, log: { ...base, risk_score: null } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, event_type_id: 5 } }),
];

export { OneLoginHighRiskFailedLogin as rule };
