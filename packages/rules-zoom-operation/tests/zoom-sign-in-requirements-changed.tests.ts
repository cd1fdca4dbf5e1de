import { RuleTest } from "@pypanther/core";
import { ZoomSignInRequirementsChanged } from "../src/zoom-sign-in-requirements-changed";

const weakened = {
  p_log_type: "Zoom.Operation",
  time: "2026-01-29 15:04:10",
  operator: "lena@harbourline.example",
  category_type: "Account",
  action: "Update",
  operation_detail: "Sign-In Password Requirement  - Include at least 1 number: from On to Off",
};

export const tests = [
  new RuleTest({
    name: "a demand is dropped",
    expectedResult: true,
    log: weakened,
    expectedTitle:
      "[lena@harbourline.example] weakened Zoom: [Sign-In Password Requirement  - Include at least 1 number: from On to Off]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a demand is added",
    expectedResult: false,
    log: {
      ...weakened,
      operation_detail: "Sign-In Password Requirement  - Include at least 1 number: from Off to On",
    },
  }),
  new RuleTest({
    name: "another setting is switched off",
    expectedResult: false,
    log: { ...weakened, operation_detail: "Security  - Sign in with Two-Factor Authentication: from On to Off" },
  }),
  new RuleTest({ name: "no detail", expectedResult: false, log: { ...weakened, operation_detail: null } }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...weakened, action: "Add" } }),
];

export { ZoomSignInRequirementsChanged as rule };
