import { RuleTest } from "@pypanther/core";
import { OktaAppUnauthorizedAccessAttempt } from "../src/okta-app-unauthorized-access-attempt";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "app.generic.unauth_app_access_attempt",
  published: "2026-02-18 13:01:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "FAILURE" },
  target: [{ id: "0oa44", type: "AppInstance", alternateId: "Payroll (17)", displayName: "Payroll" }],
};

export const tests = [
  new RuleTest({
    name: "an application is refused",
    expectedResult: true,
    log: base,
    expectedTitle: "[maren.foss@fjordline.example] tried to open [Payroll (17)] without an assignment",
  }),
  new RuleTest({
    name: "neither is named",
    expectedResult: true,
    log: { ...base, actor: {}, target: [] },
    expectedTitle: "an unknown user tried to open an unknown application without an assignment",
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaAppUnauthorizedAccessAttempt as rule };
