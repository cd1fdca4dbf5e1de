import { RuleTest } from "@pypanther/core";
import { OktaLoginSuccess } from "../src/okta-login-success";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.session.start",
  published: "2026-02-13 13:05:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
};

export const tests = [
  new RuleTest({
    name: "a session begins",
    expectedResult: true,
    log: base,
    expectedTitle: "[Maren Foss] signed in to Okta",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...base, outcome: { result: "FAILURE" } } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaLoginSuccess as rule };
