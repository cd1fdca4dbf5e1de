import { PolicyTest } from "@pypanther/core";
import { AWSPasswordPolicyPasswordAgeLimit } from "../src/aws-password-policy-password-age-limit";

const settings = {
  ResourceId: "210987654321::AWS.PasswordPolicy",
  ResourceType: "AWS.PasswordPolicy",
  AccountId: "210987654321",
  Region: "eu-west-1",
  MaxPasswordAge: 90,
};

export const tests = [
  new PolicyTest({ name: "passwords live for 90 days", expectedResult: true, resource: settings }),
  new PolicyTest({
    name: "passwords live for 91 days",
    expectedResult: false,
    resource: { ...settings, MaxPasswordAge: 91 },
  }),
  new PolicyTest({
    name: "passwords live for ever",
    expectedResult: false,
    resource: { ...settings, MaxPasswordAge: null },
  }),
  new PolicyTest({ name: "the age is 0", expectedResult: false, resource: { ...settings, MaxPasswordAge: 0 } }),
];

export { AWSPasswordPolicyPasswordAgeLimit as policy };
