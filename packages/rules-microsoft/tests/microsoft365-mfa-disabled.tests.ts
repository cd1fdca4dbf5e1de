import { RuleTest, type TestLog } from "@pypanther/core";
import { Microsoft365MFADisabled } from "../src/microsoft365-mfa-disabled";

const update = (oldValue: string | null, newValue: string | null): TestLog => ({
  p_log_type: "Microsoft365.Audit.AzureActiveDirectory",
  Operation: "Update user.",
  ObjectId: "ines.roche@harbourline.example",
  ModifiedProperties: [
    { Name: "Included Updated Properties", NewValue: "StrongAuthenticationMethod" },
    { Name: "StrongAuthenticationMethod", OldValue: oldValue, NewValue: newValue },
  ],
});
const method = '[{"MethodType":6,"Default":true}]';

export const tests = [
  new RuleTest({
    name: "the last method is removed",
    expectedResult: true,
    log: update(method, "[]"),
    expectedTitle: "Microsoft 365 MFA removed from [ines.roche@harbourline.example]",
  }),
  new RuleTest({ name: "the new value is missing", expectedResult: true, log: update(method, null) }),
  new RuleTest({ name: "a method is added", expectedResult: false, log: update("[]", method) }),
  new RuleTest({ name: "a method is exchanged", expectedResult: false, log: update(method, '[{"MethodType":7}]') }),
  new RuleTest({ name: "the old value is cut off", expectedResult: false, log: update('[{"MethodType":', "[]") }),
  new RuleTest({ name: "the new value is empty text", expectedResult: false, log: update(method, "") }),
  new RuleTest({
    name: "another property changes",
    expectedResult: false,
    log: { ...update(method, "[]"), ModifiedProperties: [{ Name: "City", OldValue: "[1]" }] },
  }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...update(method, "[]"), Operation: "Update device." },
  }),
];

export { Microsoft365MFADisabled as rule };
