import { RuleTest } from "@pypanther/core";
import { OktaSupportReset } from "../src/okta-support-reset";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.account.reset_password",
  published: "2026-02-17 04:40:09.120",
  actor: { id: "system", type: "SystemPrincipal", alternateId: "system@okta.com", displayName: "Okta System" },
  client: { userAgent: null, geographicalContext: {} },
  transaction: { id: "unknown", type: "JOB" },
  outcome: { result: "SUCCESS" },
  target: [
    { type: "Factor", alternateId: "push" },
    { type: "User", alternateId: "jonas.lie@fjordline.example", displayName: "Jonas Lie" },
  ],
};

export const tests = [
  new RuleTest({
    name: "a password is reset",
    expectedResult: true,
    log: base,
    expectedTitle: "Okta's system account reset a credential of [jonas.lie@fjordline.example]",
  }),
  new RuleTest({
    name: "a factor is bypassed, for a user with a name only",
    expectedResult: true,
    log: { ...base, eventType: "user.mfa.attempt_bypass", target: [{ type: "User", displayName: "Jonas Lie" }] },
    expectedTitle: "Okta's system account reset a credential of [Jonas Lie]",
  }),
  new RuleTest({
    name: "the user is not named",
    expectedResult: true,
    log: { ...base, target: [] },
    expectedTitle: "Okta's system account reset a credential of an unknown user",
  }),
  new RuleTest({
    name: "an administrator resets it",
    expectedResult: false,
    log: { ...base, actor: { alternateId: "maren.foss@fjordline.example" } },
  }),
  new RuleTest({
    name: "the transaction is known",
    expectedResult: false,
    log: { ...base, transaction: { id: "Yf-77" } },
  }),
  new RuleTest({
    name: "the client's browser is known",
    expectedResult: false,
    log: { ...base, client: { userAgent: { rawUserAgent: "Firefox/140.0" } } },
  }),
  new RuleTest({
    name: "the client's country is known",
    expectedResult: false,
    log: { ...base, client: { geographicalContext: { country: "Norway" } } },
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaSupportReset as rule };
