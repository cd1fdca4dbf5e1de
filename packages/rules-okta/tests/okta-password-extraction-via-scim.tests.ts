import { RuleTest } from "@pypanther/core";
import { OktaPasswordExtractionviaSCIM } from "../src/okta-password-extraction-via-scim";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "application.lifecycle.update",
  published: "2026-02-18 13:03:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS", reason: "Pushing user passwords is on" },
  target: [{ id: "0oa44", type: "AppInstance", alternateId: "Payroll (17)", displayName: "Payroll" }],
};

export const tests = [
  new RuleTest({
    name: "passwords are pushed",
    expectedResult: true,
    log: base,
    expectedTitle: "[maren.foss@fjordline.example] let the application [Payroll (17)] receive passwords in clear text",
  }),
  new RuleTest({
    name: "the application is not named",
    expectedResult: true,
    log: { ...base, target: [] },
    expectedTitle: "[maren.foss@fjordline.example] let the application of unknown name receive passwords in clear text",
  }),
  new RuleTest({
    name: "profiles are pushed",
    expectedResult: false,
    log: { ...base, outcome: { reason: "Pushing user profiles is on" } },
  }),
  new RuleTest({ name: "no reason is given", expectedResult: false, log: { ...base, outcome: { result: "SUCCESS" } } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaPasswordExtractionviaSCIM as rule };
