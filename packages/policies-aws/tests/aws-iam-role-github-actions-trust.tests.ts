import { PolicyTest } from "@pypanther/core";
import { AWSIAMRoleGitHubActionsTrust } from "../src/aws-iam-role-github-actions-trust";

const role = {
  ResourceId: "arn:aws:iam::210987654321:role/crane",
  ResourceType: "AWS.IAM.Role",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "crane",
};

const claims = "token.actions.githubusercontent.com";
const github = "arn:aws:iam::210987654321:oidc-provider/token.actions.githubusercontent.com";
const trusting = (sub: string | string[], { aud = "sts.amazonaws.com", Federated = github } = {}) => ({
  ...role,
  AssumeRolePolicyDocument: JSON.stringify({
    Statement: [
      {
        Effect: "Allow",
        Action: "sts:AssumeRoleWithWebIdentity",
        Principal: { Federated },
        Condition: { StringEquals: { [`${claims}:aud`]: aud }, StringLike: { [`${claims}:sub`]: sub } },
      },
    ],
  }),
});

export const overrides = { allowedOrgRepoPairs: ["harbourline/crane"] };

export const tests = [
  new PolicyTest({
    name: "our repository may take it on",
    expectedResult: true,
    resource: trusting("repo:harbourline/crane:*"),
  }),
  new PolicyTest({
    name: "one branch of a repository may take it on",
    expectedResult: true,
    resource: trusting("repo:harbourline/tug:ref:refs/heads/main"),
  }),
  new PolicyTest({ name: "every repository may take it on", expectedResult: false, resource: trusting("repo:*") }),
  new PolicyTest({
    name: "another repository may take it on",
    expectedResult: false,
    resource: trusting("repo:stranger/crane:*"),
  }),
  new PolicyTest({
    name: "one of two subjects is too wide",
    expectedResult: false,
    resource: trusting(["repo:harbourline/crane:*", "repo:harbourline/*"]),
  }),
  new PolicyTest({
    name: "the audience is another",
    expectedResult: false,
    resource: trusting("repo:harbourline/crane:*", { aud: "other" }),
  }),
  new PolicyTest({
    name: "the provider is another",
    expectedResult: false,
    resource: trusting("repo:harbourline/crane:*", {
      Federated: "arn:aws:iam::210987654321:oidc-provider/login.example",
    }),
  }),
  new PolicyTest({ name: "the subject is no repository", expectedResult: false, resource: trusting("*") }),
  new PolicyTest({
    name: "GitHub has nothing to do with it",
    expectedResult: true,
    resource: trusting("user:mara", { Federated: "arn:aws:iam::210987654321:oidc-provider/login.example" }),
  }),
  new PolicyTest({
    name: "no subject is asked for",
    expectedResult: false,
    resource: {
      ...role,
      AssumeRolePolicyDocument: JSON.stringify({
        Statement: [{ Effect: "Allow", Action: "sts:AssumeRoleWithWebIdentity", Principal: { Federated: github } }],
      }),
    },
  }),
  new PolicyTest({
    name: "it has no trust policy",
    expectedResult: true,
    resource: { ...role, AssumeRolePolicyDocument: null },
  }),
  new PolicyTest({
    name: "its trust policy is no JSON",
    expectedResult: false,
    resource: { ...role, AssumeRolePolicyDocument: "{" },
  }),
];

export { AWSIAMRoleGitHubActionsTrust as policy };
