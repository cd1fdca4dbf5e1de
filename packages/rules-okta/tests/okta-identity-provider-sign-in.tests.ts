import { RuleTest } from "@pypanther/core";
import { OktaIdentityProviderSignIn } from "../src/okta-identity-provider-sign-in";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.authentication.auth_via_IDP",
  published: "2026-02-12 13:04:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  target: [{ id: "0oa70", type: "AppInstance", displayName: "Partner login" }],
};

export const tests = [
  new RuleTest({
    name: "a sign-in through a provider",
    expectedResult: true,
    log: base,
    expectedTitle: "[maren.foss@fjordline.example] signed in through the identity provider [Partner login]",
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { p_log_type: "Okta.SystemLog", eventType: base.eventType },
    expectedTitle: "an unknown user signed in through the identity provider of unknown name",
  }),
  new RuleTest({
    name: "the type in other capitals",
    expectedResult: false,
    log: { ...base, eventType: "user.authentication.auth_via_idp" },
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaIdentityProviderSignIn as rule };
