import { RuleTest } from "@pypanther/core";
import { PushSecurityAuthorizedIdPLogin } from "../src/push-security-authorized-idp-login";

const login = {
  identityProvider: "OKTA",
  loginType: "PASSWORD_LOGIN",
  appType: "ZENDESK",
  email: "line.strand@fjordline.example",
};

const base = { p_log_type: "PushSecurity.Activity", object: "LOGIN", id: "act-9", new: login };

export const tests = [
  new RuleTest({
    name: "an approved login",
    expectedResult: true,
    log: base,
    expectedTitle: "Approved login of [line.strand@fjordline.example] to [ZENDESK] by [PASSWORD_LOGIN] of [OKTA]",
  }),
  new RuleTest({
    name: "a type that is not approved",
    expectedResult: false,
    log: { ...base, new: { ...login, loginType: "OIDC_LOGIN" } },
  }),
  new RuleTest({
    name: "no identity provider",
    expectedResult: false,
    log: { ...base, new: { ...login, identityProvider: null } },
  }),
  new RuleTest({ name: "another activity", expectedResult: false, log: { ...base, object: "APP_BANNER" } }),
];

export { PushSecurityAuthorizedIdPLogin as rule };
