import { RuleTest } from "@pypanther/core";
import { Auth0CICCredentialStuffing } from "../src/auth0-cic-credential-stuffing";

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
      type: "fcoa",
      ip: "203.0.113.81",
      description: "attempt",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "a cross-origin login fails",
    expectedResult: true,
    log: log(),
    expectedTitle: "Cross-origin login of [ingrid@fjordline.example] at [Fjordline], event [fcoa]",
    expectedAlertContext: { actor: request.auth.user, action: "attempt" },
  }),
  new RuleTest({ name: "an event of type scoa", expectedResult: true, log: log({ type: "scoa" }) }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { p_log_type: "Auth0.Events", data: { type: "fcoa" } },
    expectedAlertContext: { actor: "<NO_ACTOR_FOUND>", action: "<NO_ACTION_FOUND>" },
  }),
  new RuleTest({ name: "an event of type s", expectedResult: false, log: log({ type: "s" }) }),
];

export { Auth0CICCredentialStuffing as rule };
