import { RuleTest } from "@pypanther/core";
import { ZoomPasscodeDisabled } from "../src/zoom-passcode-disabled";

const groupSetting = {
  p_log_type: "Zoom.Operation",
  time: "2026-01-29 15:04:10",
  operator: "lena@harbourline.example",
  category_type: "User Group",
  action: "Update",
  operation_detail: "Edit Group Field Sales  - Webinar Passcode: from On to Off",
};

export const tests = [
  new RuleTest({
    name: "passcodes are switched off for a group",
    expectedResult: true,
    log: groupSetting,
    expectedTitle: "[lena@harbourline.example] switched off a passcode setting of the Zoom group [Field Sales]",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "passcodes are switched on",
    expectedResult: false,
    log: { ...groupSetting, operation_detail: "Edit Group Field Sales  - Webinar Passcode: from Off to On" },
  }),
  new RuleTest({
    name: "something else is switched off",
    expectedResult: false,
    log: { ...groupSetting, operation_detail: "Edit Group Field Sales  - Chat: from On to Off" },
  }),
  new RuleTest({
    name: "the passcode is part of the second change",
    expectedResult: false,
    log: {
      ...groupSetting,
      operation_detail: "Edit Group Field Sales  - Chat: from On to Off - Webinar Passcode: from On to Off",
    },
  }),
  new RuleTest({
    name: "a detail without a dash",
    expectedResult: false,
    log: { ...groupSetting, operation_detail: "Passcode On to Off" },
  }),
  new RuleTest({
    name: "the setting of the account",
    expectedResult: false,
    log: { ...groupSetting, category_type: "Account" },
  }),
];

export { ZoomPasscodeDisabled as rule };
