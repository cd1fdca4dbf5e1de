import { RuleTest } from "@pypanther/core";
import { PushSecurityUnauthorizedIdPLogin } from "../src/push-security-unauthorized-idp-login";

const login = {
  identityProvider: "PING",
  loginType: "OIDC_LOGIN",
  appType: "ZENDESK",
  email: "line.strand@fjordline.example",
};

const base = { p_log_type: "PushSecurity.Activity", object: "LOGIN", id: "act-9", new: login };

export const tests = [
  new RuleTest({
    name: "a provider that is not approved",
    expectedResult: true,
    log: base,
    expectedTitle: "Unapproved login of [line.strand@fjordline.example] to [ZENDESK] by [OIDC_LOGIN] of [PING]",
  }),
  new RuleTest({
    name: "an approved provider in another way",
    expectedResult: true,
    log: { ...base, new: { ...login, identityProvider: "GOOGLE_WORKSPACE", loginType: "PASSWORD_LOGIN" } },
  }),
  new RuleTest({
    name: "neither provider nor type",
    expectedResult: true,
    log: { ...base, new: { email: "line.strand@fjordline.example" } },
    expectedTitle:
      "Unapproved login of [line.strand@fjordline.example] to an unknown app by an unknown way of no identity provider",
  }),
  new RuleTest({
    name: "an approved login",
    expectedResult: false,
    log: { ...base, new: { ...login, identityProvider: "GOOGLE_WORKSPACE" } },
  }),
  new RuleTest({
    name: "a password without a provider",
    expectedResult: false,
    log: { ...base, new: { ...login, identityProvider: null, loginType: "PASSWORD_LOGIN" } },
  }),
  new RuleTest({ name: "another activity", expectedResult: false, log: { ...base, object: "APP_BANNER" } }),
];

export { PushSecurityUnauthorizedIdPLogin as rule };
