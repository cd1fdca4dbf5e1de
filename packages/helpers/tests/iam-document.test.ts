import {
  actionsOf,
  changesNetwork,
  changesPermissions,
  coversS3,
  isNarrowed,
  principalAccounts,
  principalsOf,
  resourcesOf,
  someAllow,
  statementsOf,
} from "../src/iam-document";

describe("statementsOf", () => {
  test.each([
    ["a list", { Statement: [{ Effect: "Allow" }] }, 1],
    ["one statement", { Statement: { Effect: "Allow" } }, 1],
    ["nulls beside it", { Statement: [null, { Effect: "Allow" }] }, 1],
    ["no statement", {}, 0],
    ["JSON text", '{"Statement":[{"Effect":"Allow"}]}', 1],
  ])("reads %s", (_what, document, count) => {
    expect(statementsOf(document)).toHaveLength(count);
  });

  test.each(["{", "[]", null, 7, { Statement: ["Allow"] }])("cannot know %j", (document) => {
    expect(statementsOf(document)).toBeUndefined();
  });
});

test("what cannot be read counts as allowing anything, and a statement without effect allows nothing", () => {
  const anything = () => true;
  expect([someAllow("{", anything), someAllow({ Statement: [{ Action: "*" }] }, anything)]).toEqual([true, false]);
});

test("actions, resources and principals are read from one text or from a list", () => {
  const statement = {
    Action: "a:b",
    Resource: ["x", 7, "y"],
    Principal: { AWS: "*", Service: ["s"], CanonicalUser: "u" },
  };
  expect([actionsOf(statement), resourcesOf(statement), principalsOf(statement)]).toEqual([
    ["a:b"],
    ["x", "y"],
    ["*", "s"],
  ]);
  expect([principalsOf({ Principal: "*" }), principalsOf({})]).toEqual([["*"], []]);
});

test("principals name the account of an ARN, a number as it is, and everybody else as everybody", () => {
  const AWS = ["arn:aws:iam::345678901234:root", "345678901234", "*", 7];
  expect(principalAccounts({ Principal: { AWS } })).toEqual(["345678901234", "345678901234", "*", "*"]);
  expect([principalAccounts({ Principal: "*" }), principalAccounts({ Principal: null })]).toEqual([["*"], []]);
});

test.each([
  ["StringEquals", "aws:SourceAccount", "210987654321", true],
  ["ForAnyValue:StringLike", "AWS:PrincipalOrgPaths", "o-1/*", true],
  ["ArnLikeIfExists", "aws:SourceArn", "arn:aws:s3:::quay", true],
  ["IpAddress", "aws:SourceIp", "198.51.100.0/24", true],
  ["IpAddress", "aws:SourceIp", "0.0.0.0/0", false],
  ["ArnLike", "aws:SourceArn", "*", false],
  ["StringNotEquals", "aws:SourceAccount", "210987654321", false],
  ["Bool", "aws:SecureTransport", "true", false],
  ["StringEquals", "sts:ExternalId", "x", false],
])("%s on %s with %s narrows a statement: %s", (operator, key, value, expected) => {
  expect(isNarrowed({ Condition: { [operator]: { [key]: value } } })).toBe(expected);
});

test.each([
  [{ Action: "s3:*" }, true],
  [{ Action: "*" }, true],
  [{ Action: ["S3:Get*", "s3:List*"] }, false],
  [{ NotAction: "iam:*" }, true],
  [{ NotAction: "s3:GetObject" }, false],
])("%j covers all of S3: %s", (statement, expected) => {
  expect(coversS3(statement, ["s3:*"])).toBe(expected);
});

test.each([
  [{ Action: "kms:PutKeyPolicy" }, true],
  [{ Action: "iam:*" }, true],
  [{ Action: ["kms:DescribeKey", "S3:get*"] }, false],
  [{ NotAction: "s3:GetObject" }, true],
])("%j changes permissions: %s", (statement, expected) => {
  expect(changesPermissions(statement)).toBe(expected);
});

test.each([
  [{ Action: "ec2:DeleteSecurityGroup" }, true],
  [{ Action: ["ec2:DescribeVpcs", "s3:PutObject"] }, false],
  [{ Action: "EC2:*" }, true],
  [{ Action: "ec2:DeleteSubnet" }, false],
  [{ NotAction: "iam:*" }, true],
])("%j changes networks: %s", (statement, expected) => {
  expect(changesNetwork(statement, ["vpc", "securitygroup"], ["Write"])).toBe(expected);
});
