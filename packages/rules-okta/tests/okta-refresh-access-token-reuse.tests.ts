import { RuleTest } from "@pypanther/core";
import { OktaRefreshAccessTokenReuse } from "../src/okta-refresh-access-token-reuse";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "app.oauth2.as.token.detect_reuse",
  published: "2026-02-17 13:00:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "FAILURE" },
  target: [{ id: "0oa44", type: "AppInstance", alternateId: "Payroll (17)", displayName: "Payroll" }],
};

export const tests = [
  new RuleTest({
    name: "a token of an authorization server",
    expectedResult: true,
    log: base,
    expectedTitle: "Token of [Maren Foss] used again from [198.51.100.73]",
  }),
  new RuleTest({
    name: "a token of the tenant",
    expectedResult: true,
    log: { ...base, eventType: "app.oauth2.token.detect_reuse" },
  }),
  new RuleTest({
    name: "the actor has no name",
    expectedResult: true,
    log: { ...base, actor: {} },
    expectedTitle: "Token of an unknown user used again from [198.51.100.73]",
  }),
  new RuleTest({
    name: "a token is granted",
    expectedResult: false,
    log: { ...base, eventType: "app.oauth2.as.token.grant" },
  }),
];

export { OktaRefreshAccessTokenReuse as rule };
