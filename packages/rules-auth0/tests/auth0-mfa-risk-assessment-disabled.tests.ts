import { RuleTest } from "@pypanther/core";
import { Auth0MFARiskAssessmentDisabled } from "../src/auth0-mfa-risk-assessment-disabled";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/api/v2/risk-assessment/config",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
  body: { AfterAuthentication: false },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Updates risk assessment configs",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "risk assessment is switched off",
    expectedResult: true,
    log: log(),
    expectedTitle: "[ingrid@fjordline.example] switched off risk assessment of logins in [Fjordline]",
  }),
  new RuleTest({
    name: "it is switched the other way",
    expectedResult: false,
    log: log({}, { body: { AfterAuthentication: true } }),
  }),
  new RuleTest({ name: "the request does not say", expectedResult: false, log: log({}, { body: {} }) }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0MFARiskAssessmentDisabled as rule };
