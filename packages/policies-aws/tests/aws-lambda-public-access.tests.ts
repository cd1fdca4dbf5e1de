import { PolicyTest } from "@pypanther/core";
import { AWSLambdaPublicAccess } from "../src/aws-lambda-public-access";

const lambda = {
  ResourceId: "arn:aws:lambda:eu-west-1:210987654321:function:tide",
  ResourceType: "AWS.Lambda.Function",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "tide",
};

const allow = { Effect: "Allow", Principal: "*", Action: "lambda:InvokeFunction", Resource: "*" };
const url = (type: string) => ({ Condition: { StringEquals: { "lambda:FunctionUrlAuthType": type } } });
const saying = (statement: object) => ({ ...lambda, Policy: { Policy: JSON.stringify({ Statement: [statement] }) } });

export const tests = [
  new PolicyTest({
    name: "one account may call it",
    expectedResult: true,
    resource: saying({ ...allow, Principal: { AWS: "345678901234" } }),
  }),
  new PolicyTest({
    name: "everybody may call it",
    expectedResult: false,
    resource: saying(allow),
    expectedSeverity: "LOW",
  }),
  new PolicyTest({
    name: "every account may call it",
    expectedResult: false,
    resource: saying({ ...allow, Principal: { AWS: ["*"] } }),
  }),
  new PolicyTest({
    name: "its URL asks for no sign-in",
    expectedResult: false,
    resource: saying({ ...allow, ...url("NONE") }),
    expectedSeverity: "HIGH",
  }),
  new PolicyTest({
    name: "its URL asks for sign-in",
    expectedResult: true,
    resource: saying({ ...allow, ...url("AWS_IAM") }),
  }),
  new PolicyTest({
    name: "everybody is refused",
    expectedResult: true,
    resource: saying({ ...allow, Effect: "Deny" }),
  }),
  new PolicyTest({ name: "it has no policy", expectedResult: true, resource: { ...lambda, Policy: null } }),
  new PolicyTest({
    name: "its policy is no JSON",
    expectedResult: false,
    resource: { ...lambda, Policy: { Policy: "{" } },
  }),
];

export { AWSLambdaPublicAccess as policy };
