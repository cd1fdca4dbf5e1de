import { PolicyTest } from "@pypanther/core";
import { AWSPasswordPolicyComplexityGuidelines } from "../src/aws-password-policy-complexity-guidelines";

const settings = {
  ResourceId: "210987654321::AWS.PasswordPolicy",
  ResourceType: "AWS.PasswordPolicy",
  AccountId: "210987654321",
  Region: "eu-west-1",
  RequireUppercaseCharacters: true,
  RequireLowercaseCharacters: true,
  RequireSymbols: true,
  RequireNumbers: true,
  MinimumPasswordLength: 14,
};

export const overrides = { ignored: ["RequireSymbols"] };

export const tests = [
  new PolicyTest({ name: "everything is required", expectedResult: true, resource: settings }),
  new PolicyTest({
    name: "capitals are not required",
    expectedResult: false,
    resource: { ...settings, RequireUppercaseCharacters: false },
  }),
  new PolicyTest({
    name: "small letters are not required",
    expectedResult: false,
    resource: { ...settings, RequireLowercaseCharacters: null },
  }),
  new PolicyTest({
    name: "digits are not required",
    expectedResult: false,
    resource: { ...settings, RequireNumbers: false },
  }),
  new PolicyTest({
    name: "a requirement that is ignored is not met",
    expectedResult: true,
    resource: { ...settings, RequireSymbols: false },
  }),
  new PolicyTest({
    name: "13 characters are enough",
    expectedResult: false,
    resource: { ...settings, MinimumPasswordLength: 13 },
  }),
];

export { AWSPasswordPolicyComplexityGuidelines as policy };
