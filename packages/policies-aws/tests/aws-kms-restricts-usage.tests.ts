import { PolicyTest } from "@pypanther/core";
import { AWSKMSRestrictsUsage } from "../src/aws-kms-restricts-usage";

const key = {
  ResourceId: "arn:aws:kms:eu-west-1:210987654321:key/77aa",
  ResourceType: "AWS.KMS.Key",
  AccountId: "210987654321",
  Region: "eu-west-1",
};

const allow = {
  Effect: "Allow",
  Principal: { AWS: "arn:aws:iam::210987654321:role/crane" },
  Action: "kms:*",
  Resource: "*",
};

const saying = (...Statement: object[]) => ({ ...key, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });

export const tests = [
  new PolicyTest({ name: "one role may do anything", expectedResult: true, resource: saying(allow) }),
  new PolicyTest({
    name: "everybody may do anything",
    expectedResult: false,
    resource: saying({ ...allow, Principal: "*" }),
  }),
  new PolicyTest({
    name: "everybody may do everything",
    expectedResult: false,
    resource: saying({ ...allow, Principal: "*", Action: "*" }),
  }),
  new PolicyTest({
    name: "everybody may encrypt",
    expectedResult: true,
    resource: saying({ ...allow, Principal: "*", Action: "kms:Encrypt" }),
  }),
  new PolicyTest({
    name: "everybody but one may",
    expectedResult: false,
    resource: saying({ Effect: "Allow", NotPrincipal: { AWS: "345678901234" }, Action: "kms:Encrypt", Resource: "*" }),
  }),
  new PolicyTest({
    name: "everybody in one account may",
    expectedResult: true,
    resource: saying({
      ...allow,
      Principal: "*",
      Condition: { StringEquals: { "kms:CallerAccount": "210987654321" } },
    }),
  }),
  new PolicyTest({ name: "it has no policy", expectedResult: true, resource: { ...key, Policy: null } }),
  new PolicyTest({ name: "its policy is no JSON", expectedResult: false, resource: { ...key, Policy: "{" } }),
];

export { AWSKMSRestrictsUsage as policy };
