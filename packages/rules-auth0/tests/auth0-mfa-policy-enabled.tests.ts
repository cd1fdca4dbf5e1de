import { RuleTest } from "@pypanther/core";
import { Auth0MFAPolicyEnabled } from "../src/auth0-mfa-policy-enabled";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/api/v2/guardian/policies",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
  body: ["confidence-score"],
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
    name: "adaptive MFA",
    expectedResult: true,
    log: log(),
    expectedTitle: "[ingrid@fjordline.example] set the MFA policy to [Use Adaptive MFA]",
  }),
  new RuleTest({
    name: "MFA for everyone",
    expectedResult: true,
    log: log({}, { body: ["all-applications"] }),
    expectedTitle: "[ingrid@fjordline.example] set the MFA policy to [Always Require]",
  }),
  new RuleTest({
    name: "an empty policy counts as well",
    expectedResult: true,
    log: log({}, { body: [] }),
    expectedTitle: "[ingrid@fjordline.example] set the MFA policy to [Unknown]",
  }),
  new RuleTest({ name: "another path", expectedResult: false, log: log({}, { path: "/api/v2/guardian/factors" }) }),
  new RuleTest({
    name: "another action",
    expectedResult: false,
    log: log({ description: "Get the Multi-factor Authentication policies" }),
  }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0MFAPolicyEnabled as rule };
