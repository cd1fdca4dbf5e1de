import { RuleTest } from "@pypanther/core";
import { Auth0MFAPolicyDisabled } from "../src/auth0-mfa-policy-disabled";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/api/v2/guardian/policies",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
  body: [],
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Set the Multi-factor Authentication policies",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "the list of policies is emptied",
    expectedResult: true,
    log: log(),
    expectedTitle: "[ingrid@fjordline.example] turned off MFA for everyone in [Fjordline]",
  }),
  new RuleTest({ name: "a policy remains", expectedResult: false, log: log({}, { body: ["confidence-score"] }) }),
  new RuleTest({ name: "the request has no body", expectedResult: false, log: log({}, { body: null }) }),
  new RuleTest({ name: "another path", expectedResult: false, log: log({}, { path: "/api/v2/guardian/factors" }) }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0MFAPolicyDisabled as rule };
