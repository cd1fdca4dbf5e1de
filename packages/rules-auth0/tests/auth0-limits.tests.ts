import { RuleTest } from "@pypanther/core";
import { Auth0Limits } from "../src/auth0-limits";

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
      type: "limit_wc",
      ip: "203.0.113.140",
      user_name: "oskar@fjordline.example",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "an address is blocked for one account",
    expectedResult: true,
    log: log(),
    expectedTitle: "Failed logins as [oskar@fjordline.example] blocked address [203.0.113.140]",
  }),
  new RuleTest({
    name: "an address is blocked for many",
    expectedResult: true,
    log: log({ type: "limit_mu" }),
    expectedTitle:
      "Many sign-ups or failed logins blocked address [203.0.113.140], the last by [oskar@fjordline.example]",
  }),
  new RuleTest({
    name: "a user is blocked",
    expectedResult: true,
    log: log({ type: "limit_sul" }),
    expectedTitle: "[oskar@fjordline.example] is blocked for a while after too many logins from [203.0.113.140]",
  }),
  new RuleTest({
    name: "the API",
    expectedResult: true,
    log: log({ type: "api_limit" }),
    expectedTitle: "[oskar@fjordline.example] used up the tenant's API requests",
  }),
  new RuleTest({
    name: "one-time codes",
    expectedResult: true,
    log: log({ type: "gd_otp_rate_limit_exceed" }),
    expectedTitle: "[oskar@fjordline.example] failed MFA too often",
  }),
  new RuleTest({
    name: "recovery codes",
    expectedResult: true,
    log: log({ type: "gd_recovery_rate_limit_exceed" }),
    expectedTitle: "[oskar@fjordline.example] entered too many wrong recovery codes",
  }),
  new RuleTest({
    name: "delegation, by nobody known",
    expectedResult: true,
    log: log({ type: "limit_delegation", user_name: null }),
    expectedTitle: "an unknown user called the delegation endpoint too often",
  }),
  new RuleTest({ name: "a failed login", expectedResult: false, log: log({ type: "fp" }) }),
];

export { Auth0Limits as rule };
