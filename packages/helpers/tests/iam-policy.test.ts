import type { JsonObject, JsonValue } from "@pypanther/core";
import { externalAccounts, isInternetAccessible, policyGrants } from "@pypanther/helpers/iam-policy";

const statement = (fields: JsonObject): JsonObject => ({
  Effect: "Allow",
  Principal: "*",
  Action: "sqs:SendMessage",
  Resource: "*",
  ...fields,
});
const policy = (...statements: JsonObject[]): JsonObject => ({ Version: "2012-10-17", Statement: statements });
const open = (fields: JsonObject) => isInternetAccessible(policy(statement(fields)));
const openUnder = (condition: JsonValue) => open({ Condition: condition });

describe("principals", () => {
  test.each<[string, JsonObject, boolean]>([
    ["everyone", { Principal: "*" }, true],
    ["everyone with an AWS account", { Principal: { AWS: "*" } }, true],
    ["everyone among others", { Principal: { AWS: ["arn:aws:iam::111122223333:root", "*"] } }, true],
    ["a role of any account", { Principal: { AWS: "arn:aws:iam::*:role/Deploy" } }, true],
    ["every federated identity", { Principal: { Federated: "*" } }, true],
    ["all but one account", { Principal: {}, NotPrincipal: { AWS: "111122223333" } }, true],
    ["an account by number", { Principal: { AWS: "111122223333" } }, false],
    ["an account by ARN", { Principal: { AWS: "arn:aws:iam::111122223333:root" } }, false],
    ["a service", { Principal: { Service: "ec2.amazonaws.com" } }, false],
    ["an identity provider", { Principal: { Federated: "arn:aws:iam::111122223333:saml-provider/Okta" } }, false],
    ["a canonical user", { Principal: { CanonicalUser: "79a59df900b949e5" } }, false],
    ["nobody", { Principal: {} }, false],
    ["a list, which AWS refuses but a log may hold", { Principal: ["*"] }, true],
    ["a denial", { Effect: "Deny" }, false],
    ["an effect in another spelling", { Effect: "ALLOW" }, false],
    ["a principal of another type", { Principal: 7 }, false],
  ])("%s", (_what, fields, expected) => {
    expect(open(fields)).toBe(expected);
  });
  test("an identity policy names no principal and so opens nothing", () => {
    expect(isInternetAccessible({ Statement: { Effect: "Allow", Action: "*", Resource: "*" } })).toBe(false);
  });
});

describe("conditions that do not limit who calls", () => {
  test.each<[string, JsonValue]>([
    ["an external id", { StringEquals: { "sts:ExternalId": "7731" } }],
    ["encryption in transit", { Bool: { "aws:SecureTransport": "true" } }],
    ["everyone outside an organisation", { StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }],
    ["any organisation", { StringLike: { "aws:PrincipalOrgID": "o-*" } }],
    ["any account", { StringLike: { "aws:PrincipalAccount": "*" } }],
    ["an ARN in any account", { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/Deploy" } }],
    ["any bucket", { ArnLike: { "aws:SourceArn": "arn:aws:s3:::*" } }],
    ["any bucket of any account", { ArnLike: { "aws:SourceArn": "arn:aws:s3:*:*:*" } }],
    ["the whole internet", { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } }],
    ["half the internet", { IpAddress: { "aws:SourceIp": ["128.0.0.0/1"] } }],
    ["a broad IPv6 network", { IpAddress: { "aws:SourceIp": "2000::/3" } }],
    ["one alternative among fixed ones", { StringLike: { "aws:SourceVpc": ["vpc-0a1b2c3d", "vpc-*"] } }],
    ["a variable that callers choose", { StringEquals: { "aws:SourceAccount": "${aws:PrincipalAccount}" } }],
    ["any user id", { StringLike: { "aws:userid": "*:iris" } }],
    ["an organisation, if any", { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }],
    ["all organisations, if any", { "ForAllValues:StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }],
    ["no value", { StringEquals: { "aws:PrincipalOrgID": [] } }],
    ["not a service", { Bool: { "aws:PrincipalIsAWSService": "false" } }],
    ["a list of conditions", [{ StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }]],
    ["an operator without keys", { StringEquals: "o-a1b2c3d4e5" }],
    ["keys named like members of every object", { StringEquals: { constructor: "x", __proto__: "y" } }],
  ])("%s", (_what, condition) => {
    expect(openUnder(condition)).toBe(true);
  });
});

describe("conditions that limit who calls", () => {
  test.each<[string, JsonValue]>([
    ["an organisation", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }],
    ["an organisation, key and operator in other case", { stringequals: { "AWS:principalorgid": "o-a1b2c3d4e5" } }],
    [
      "a unit of an organisation",
      { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/ou-ab12-1/*" } },
    ],
    ["the resource's own organisation", { StringEquals: { "aws:PrincipalOrgID": "${aws:ResourceOrgID}" } }],
    ["accounts", { StringEquals: { "aws:PrincipalAccount": ["111122223333", "444455556666"] } }],
    ["an account as a number", { StringEquals: { "aws:SourceAccount": 111122223333 } }],
    ["a caller of KMS, if any", { StringEqualsIfExists: { "kms:CallerAccount": "111122223333" } }],
    ["roles of one account", { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" } }],
    ["a bucket", { ArnEquals: { "aws:SourceArn": "arn:aws:s3:::ledger-uploads" } }],
    ["a bucket, whichever account owns it", { ArnLike: { "aws:SourceArn": "arn:aws:s3:*:*:ledger-uploads" } }],
    ["objects of a bucket", { ArnLike: { "aws:SourceArn": "arn:aws:s3:::ledger-uploads/*" } }],
    ["a network", { IpAddress: { "aws:SourceIp": "198.51.100.0/24" } }],
    ["an address", { IpAddressIfExists: { "aws:SourceIp": "198.51.100.7" } }],
    ["a private network", { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } }],
    ["a VPC endpoint", { StringEquals: { "aws:SourceVpce": "vpce-0a1b2c3d" } }],
    ["sessions of a role", { StringLike: { "aws:userid": "AROAEXAMPLEROLEID0001:*" } }],
    ["AWS services", { Bool: { "aws:PrincipalIsAWSService": true } }],
    [
      "one of two conditions, since both must hold",
      { StringLike: { "aws:SourceVpc": "vpc-*" }, StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
    ],
    [
      "an optional key that must exist",
      {
        Null: { "aws:PrincipalOrgID": "false" },
        StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
      },
    ],
  ])("%s", (_what, condition) => {
    expect(openUnder(condition)).toBe(false);
  });
  test("one open statement opens the policy, whatever the others say", () => {
    const limited = statement({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } });
    expect(isInternetAccessible(policy(limited))).toBe(false);
    expect(isInternetAccessible(policy(limited, statement({})))).toBe(true);
  });
});

describe("documents", () => {
  const document = policy(statement({}));
  test.each<[string, JsonValue, boolean]>([
    ["an object", document, true],
    ["JSON text", JSON.stringify(document, null, 2), true],
    ["URL-encoded JSON text", encodeURIComponent(JSON.stringify(document)), true],
    ["a single statement", { Statement: statement({}) }, true],
    ["elements in other case", { statement: [{ effect: "Allow", principal: { aws: "*" } }] }, true],
    ["text that is no JSON", "{ not json", false],
    ["broken URL encoding", "%7B%", false],
    ["JSON that is no object", '["Statement"]', false],
    ["nothing", null, false],
    ["an empty text", "", false],
    ["a list", [document], false],
    ["statements of other types", { Statement: [null, "Allow", 3, [statement({})]] }, false],
    ["text nested beyond any sense", "[".repeat(100_000), false],
    ["keys named like members of every object", JSON.parse('{"__proto__": {"Statement": {}}, "Statement": {}}'), false],
  ])("%s", (_what, given, expected) => {
    expect(isInternetAccessible(given)).toBe(expected);
  });
});

describe("policyGrants", () => {
  test("gathers whom the statements name", () => {
    const grants = policyGrants(
      policy(
        statement({ Principal: { AWS: ["arn:aws:iam::444455556666:role/Audit", "111122223333"] } }),
        statement({ Principal: { Service: ["sns.amazonaws.com", "ec2.amazonaws.com"] } }),
        statement({ Principal: { Federated: "cognito-identity.amazonaws.com" } }),
        statement({ Condition: { StringEquals: { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/" } } }),
        statement({ Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::777788889999:role/*" } } }),
        statement({ Effect: "Deny", Principal: { AWS: "999999999999" } }),
      ),
    );
    expect(grants).toEqual({
      everyone: false,
      accounts: ["111122223333", "444455556666", "777788889999"],
      organizations: ["o-a1b2c3d4e5"],
      services: ["ec2.amazonaws.com", "sns.amazonaws.com"],
      federated: ["cognito-identity.amazonaws.com"],
    });
  });
  test("a malformed policy grants nothing", () => {
    expect(policyGrants("{")).toEqual({
      everyone: false,
      accounts: [],
      organizations: [],
      services: [],
      federated: [],
    });
  });
});

test("externalAccounts leaves one's own out", () => {
  const shared = policy(statement({ Principal: { AWS: ["111122223333", "arn:aws:iam::444455556666:root"] } }));
  expect(externalAccounts(shared, ["111122223333"])).toEqual(["444455556666"]);
});
