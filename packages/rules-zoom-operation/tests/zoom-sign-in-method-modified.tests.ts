import { RuleTest } from "@pypanther/core";
import { ZoomSignInMethodModified } from "../src/zoom-sign-in-method-modified";

const methodAllowed = {
  p_log_type: "Zoom.Operation",
  time: "2026-01-29 15:04:10",
  operator: "lena@harbourline.example",
  category_type: "Account",
  action: "Update",
  operation_detail: "Sign-in Methods  - Allow users to sign in with Google: from Off to On",
};

export const tests = [
  new RuleTest({
    name: "a method is allowed",
    expectedResult: true,
    log: methodAllowed,
    expectedTitle: "[lena@harbourline.example] allowed Zoom sign-in with [Google]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record does not name the operator",
    expectedResult: true,
    log: { ...methodAllowed, operator: null },
    expectedTitle: "an unknown operator allowed Zoom sign-in with [Google]",
  }),
  new RuleTest({
    name: "a method is closed",
    expectedResult: false,
    log: {
      ...methodAllowed,
      operation_detail: "Sign-in Methods  - Allow users to sign in with Google: from On to Off",
    },
  }),
  new RuleTest({
    name: "another setting is switched on",
    expectedResult: false,
    log: { ...methodAllowed, operation_detail: "Security  - Show the web client: from Off to On" },
  }),
  new RuleTest({
    name: "a group's setting",
    expectedResult: false,
    log: { ...methodAllowed, category_type: "User Group" },
  }),
];

export { ZoomSignInMethodModified as rule };
