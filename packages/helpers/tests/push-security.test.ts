import { EventReader } from "@pypanther/core";
import { isAllowedLogin, loginSummary } from "../src/push-security";
import { expectHarmless } from "./hostile-logs";

const login = {
  new: { identityProvider: "OKTA", loginType: "SAML_LOGIN", appType: "ZENDESK", email: "vera@lakeside.example" },
};
const allowed = { OKTA: ["SAML_LOGIN"], null: ["PASSWORD_LOGIN"] };

test.each([
  ["an allowed way", login.new, true],
  ["another way", { ...login.new, loginType: "OIDC_LOGIN" }, false],
  ["an unknown provider", { ...login.new, identityProvider: "PING" }, false],
  ["a provider named like a member of every object", { ...login.new, identityProvider: "constructor" }, false],
  ["an allowed way without provider", { loginType: "PASSWORD_LOGIN" }, true],
  ["a provider that is null", { identityProvider: null, loginType: "PASSWORD_LOGIN" }, true],
])("a login in %s", (_, after, expected) => {
  expect(isAllowedLogin(new EventReader({ new: after }), allowed)).toBe(expected);
});

test("the summary tells who signed in to what, and how", () => {
  expect(loginSummary(new EventReader(login))).toBe("[vera@lakeside.example] to [ZENDESK] by [SAML_LOGIN] of [OKTA]");
});

test("malformed logs are harmless", () => {
  expectHarmless(login, loginSummary, (event) => isAllowedLogin(event, allowed));
});
