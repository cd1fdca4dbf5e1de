import { RuleTest } from "@pypanther/core";
import { Auth0FraudRiskVolume } from "../src/auth0-fraud-risk-volume";

const request = {
  channel: "web",
  method: "POST",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "ss",
      ip: "203.0.113.81",
      description: "attempt",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "a sign-up succeeds",
    expectedResult: true,
    log: log(),
    expectedTitle: "Sign-ups at [Fjordline] may be fraud: [ingrid@fjordline.example], event [ss]",
    expectedAlertContext: { actor: request.auth.user, action: "attempt" },
  }),
  new RuleTest({ name: "an event of type fs", expectedResult: true, log: log({ type: "fs" }) }),
  new RuleTest({
    name: "an event of type signup_pwd_leak",
    expectedResult: true,
    log: log({ type: "signup_pwd_leak" }),
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { p_log_type: "Auth0.Events", data: { type: "ss" } },
    expectedAlertContext: { actor: "<NO_ACTOR_FOUND>", action: "<NO_ACTION_FOUND>" },
  }),
  new RuleTest({ name: "an event of type s", expectedResult: false, log: log({ type: "s" }) }),
];

export { Auth0FraudRiskVolume as rule };
