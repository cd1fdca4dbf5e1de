import { RuleTest } from "@pypanther/core";
import { ZoomAutomaticSignOutDisabled } from "../src/zoom-automatic-sign-out-disabled";

const switchedOff = {
  p_log_type: "Zoom.Operation",
  time: "2026-01-29 15:04:10",
  operator: "lena@harbourline.example",
  category_type: "Account",
  action: "Update",
  operation_detail: "Security  - Automatically sign users out after a specified time: from On to Off",
};

export const tests = [
  new RuleTest({
    name: "the setting is switched off",
    expectedResult: true,
    log: switchedOff,
    expectedTitle: "[lena@harbourline.example] switched off automatic sign-out in Zoom",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record does not name the operator",
    expectedResult: true,
    log: { ...switchedOff, operator: null },
    expectedTitle: "an unknown operator switched off automatic sign-out in Zoom",
  }),
  new RuleTest({
    name: "the setting is switched off together with others",
    expectedResult: true,
    log: {
      ...switchedOff,
      operation_detail:
        "Security  - Automatically sign users out after a specified time: from On to Off - Other: from On to Off",
    },
  }),
  new RuleTest({
    name: "the setting is switched on",
    expectedResult: false,
    log: {
      ...switchedOff,
      operation_detail: "Security  - Automatically sign users out after a specified time: from Off to On",
    },
  }),
  new RuleTest({
    name: "it is switched off for a group only",
    expectedResult: false,
    log: { ...switchedOff, category_type: "User Group" },
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...switchedOff, action: "Add" } }),
  new RuleTest({ name: "no detail", expectedResult: false, log: { ...switchedOff, operation_detail: null } }),
];

export { ZoomAutomaticSignOutDisabled as rule };
