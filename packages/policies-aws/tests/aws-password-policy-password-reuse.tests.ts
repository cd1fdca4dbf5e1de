import { PolicyTest } from "@pypanther/core";
import { AWSPasswordPolicyPasswordReuse } from "../src/aws-password-policy-password-reuse";

const settings = {
  ResourceId: "210987654321::AWS.PasswordPolicy",
  ResourceType: "AWS.PasswordPolicy",
  AccountId: "210987654321",
  Region: "eu-west-1",
  PasswordReusePrevention: 24,
};

export const tests = [
  new PolicyTest({ name: "24 passwords are remembered", expectedResult: true, resource: settings }),
  new PolicyTest({
    name: "23 passwords are remembered",
    expectedResult: false,
    resource: { ...settings, PasswordReusePrevention: 23 },
  }),
  new PolicyTest({
    name: "none is remembered",
    expectedResult: false,
    resource: { ...settings, PasswordReusePrevention: null },
  }),
];

export { AWSPasswordPolicyPasswordReuse as policy };
