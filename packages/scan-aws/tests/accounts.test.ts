import { iamPolicy, scanActions } from "../src/iam-policy";
import { typeNames } from "../src/choose-types";
import { ACCOUNT, clientFor, scanWith } from "./aws-server/scan-with";
import { AwsFault, type AwsServer, type Call, startAws, type Trouble } from "./aws-server/server";
import { world } from "./aws-server/world";

jest.setTimeout(60_000);

const types = ["AWS.SQS.Nothing"];
const regions = ["us-east-1", "eu-west-1"];
const role = { accounts: "organization", role: "Audit", externalId: "x-1" } as const;

let server: AwsServer;
let trouble: (call: Call) => Trouble;
const handlers = { ...world({ regions, each: 3, page: 2 }) };

beforeAll(async () => {
  server = await startAws(handlers, (call) => trouble(call));
});

afterAll(() => server.close());

beforeEach(() => {
  trouble = () => undefined;
  server.calls.length = 0;
});

describe("the accounts of an organisation", () => {
  test("are read through a role, which is taken on once in each; suspended ones are left out", async () => {
    const { resources, summary } = await scanWith(server, { types: ["AWS.KMS.Key"], accounts: role });
    expect(summary.accounts).toEqual(["222222222221", "222222222222"]);
    expect(resources).toHaveLength(2 * 2 * 3);
    expect(new Set(resources.map(({ ResourceId }) => ResourceId.split(":")[4]))).toEqual(new Set(summary.accounts));
    const taken = server.calls.filter(({ action }) => action === "sts:AssumeRole");
    expect(taken.map(({ input }) => [input["RoleArn"], input["ExternalId"]])).toEqual(
      summary.accounts.map((id) => [`arn:aws:iam::${id}:role/Audit`, "x-1"]),
    );
  });

  test("that the role does not open are named, and the others are read", async () => {
    trouble = ({ action, input }) =>
      action === "sts:AssumeRole" && String(input["RoleArn"]).includes("222222222221") ? "deny" : undefined;
    const { resources, missing } = await scanWith(server, { types: ["AWS.KMS.Key"], accounts: role });
    expect(missing).toMatchObject([
      { AccountId: "222222222221", ResourceType: null, action: "sts:AssumeRole", reason: "denied" },
    ]);
    expect(new Set(resources.map(({ AccountId }) => AccountId))).toEqual(new Set(["222222222222"]));
  });

  test("need no role where the credentials belong", async () => {
    const { summary } = await scanWith(server, {
      types: ["AWS.PasswordPolicy"],
      accounts: { accounts: [ACCOUNT], role: "Audit" },
    });
    expect(summary).toMatchObject({ accounts: [ACCOUNT], resources: 1 });
    expect(server.calls.map(({ action }) => action)).not.toContain("sts:AssumeRole");
  });

  test("are asked for by name when the organisation may not be listed", async () => {
    trouble = ({ action }) => (action === "organizations:ListAccounts" ? "deny" : undefined);
    await expect(scanWith(server, { accounts: role })).rejects.toMatchObject({
      code: "SCAN_CREDENTIALS",
      message: expect.stringContaining("organizations:ListAccounts") as string,
    });
  });
});

describe("a scan", () => {
  test("asks the regions that it is given, and what belongs to none", async () => {
    const { resources } = await scanWith(server, { types: ["AWS.KMS.Key", "AWS.IAM.Role"], regions: ["eu-west-1"] });
    expect(new Set(resources.map(({ Region }) => Region))).toEqual(new Set(["eu-west-1", "global"]));
  });

  test("names the regions as missing when the account does not tell them", async () => {
    trouble = ({ action }) => (action === "ec2:DescribeRegions" ? "deny" : undefined);
    const { resources, missing } = await scanWith(server, { types: ["AWS.KMS.Key"] });
    expect(missing).toMatchObject([
      { Region: null, ResourceType: null, action: "ec2:DescribeRegions", reason: "denied" },
    ]);
    expect(new Set(resources.map(({ Region }) => Region))).toEqual(new Set(["us-east-1"]));
  });

  test("refuses types that there are not, and says which there are", async () => {
    await expect(scanWith(server, { types })).rejects.toMatchObject({
      code: "SCAN_OPTIONS",
      message: expect.stringContaining("AWS.S3.Bucket") as string,
    });
  });

  test("says so when credentials do not work", async () => {
    trouble = ({ action }) => (action === "sts:GetCallerIdentity" ? "deny" : undefined);
    await expect(scanWith(server)).rejects.toMatchObject({ code: "SCAN_CREDENTIALS" });
  });

  test("stops when credentials expire in the middle of it, instead of finding nothing", async () => {
    const expiring = await startAws({
      ...handlers,
      "kms:GetKeyPolicy": () => {
        throw new AwsFault("ExpiredTokenException", 400);
      },
    });
    await expect(scanWith(expiring, { types: ["AWS.KMS.Key"] })).rejects.toMatchObject({
      code: "SCAN_CREDENTIALS",
      message: expect.stringContaining("--resume") as string,
    });
    await expiring.close();
  });

  test("leaves out what is deleted while it goes on", async () => {
    const deleting = await startAws({
      ...handlers,
      "iam:GetRole": ({ input }, sample) => {
        if (input["RoleName"] === "r-1") throw new AwsFault("NoSuchEntity", 404);
        return sample;
      },
    });
    const { resources, missing } = await scanWith(deleting, { types: ["AWS.IAM.Role"] });
    expect(resources.map(({ Name }) => Name).sort()).toEqual(["r-0", "r-2"]);
    expect(missing).toEqual([]);
    await deleting.close();
  });

  test("takes what is not set up for nothing, not for missing", async () => {
    const bare = await startAws({
      ...handlers,
      ...Object.fromEntries(
        [
          ["s3:GetBucketPolicy", "NoSuchBucketPolicy"],
          ["s3:GetBucketTagging", "NoSuchTagSet"],
          ["s3:GetEncryptionConfiguration", "ServerSideEncryptionConfigurationNotFoundError"],
          ["s3:GetLifecycleConfiguration", "NoSuchLifecycleConfiguration"],
          ["s3:GetBucketObjectLockConfiguration", "ObjectLockConfigurationNotFoundError"],
          ["s3:GetBucketPublicAccessBlock", "NoSuchPublicAccessBlockConfiguration"],
          ["lambda:GetPolicy", "ResourceNotFoundException"],
          ["wafv2:GetLoggingConfiguration", "WAFNonexistentItemException"],
          ["kms:GetKeyRotationStatus", "UnsupportedOperationException"],
          ["iam:GetAccountPasswordPolicy", "NoSuchEntity"],
        ].map(([action = "", code = ""]) => [
          action,
          () => {
            throw new AwsFault(code, 404);
          },
        ]),
      ),
    });
    const { resources, missing } = await scanWith(bare, {
      types: ["AWS.S3.Bucket", "AWS.Lambda.Function", "AWS.WAF.Regional.WebACL", "AWS.KMS.Key", "AWS.PasswordPolicy"],
      regions: ["us-east-1"],
    });
    expect(missing).toEqual([]);
    const of = (type: string) => resources.find(({ ResourceType }) => ResourceType === type);
    expect(of("AWS.S3.Bucket")).toMatchObject({
      EncryptionRules: null,
      LifecycleRules: null,
      ObjectLockConfiguration: null,
      Policy: null,
      PublicAccessBlockConfiguration: null,
      Tags: null,
    });
    expect(of("AWS.Lambda.Function")).toMatchObject({ Policy: null });
    expect(of("AWS.WAF.Regional.WebACL")).toMatchObject({ LoggingConfiguration: null });
    expect(of("AWS.KMS.Key")).toMatchObject({ KeyRotationEnabled: null });
    expect(of("AWS.PasswordPolicy")).toMatchObject({ AnyExist: false, MinimumPasswordLength: 8, MaxPasswordAge: null });
    await bare.close();
  });

  test("gives up on a service that answers the same page for ever", async () => {
    const endless = await startAws({ ...handlers, "kms:ListKeys": () => ({ Keys: [], NextMarker: "t-1" }) });
    const { missing } = await scanWith(endless, { types: ["AWS.KMS.Key"], regions: ["us-east-1"] });
    expect(missing).toMatchObject([{ ResourceType: "AWS.KMS.Key", ResourceId: null, reason: "broken" }]);
    await endless.close();
  });

  test("says that AWS is out of reach", async () => {
    const client = clientFor({ url: "http://127.0.0.1:9" });
    await expect(scanWith(server, { client })).rejects.toMatchObject({ code: "SCAN_CREDENTIALS" });
  });
});

describe("the IAM policy", () => {
  test("has the actions of the types that are asked for, in order, and reads only", () => {
    expect(iamPolicy({ types: ["AWS.PasswordPolicy"] })).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "PypantherScan",
          Effect: "Allow",
          Action: ["ec2:DescribeRegions", "iam:GetAccountPasswordPolicy", "sts:GetCallerIdentity"],
          Resource: "*",
        },
      ],
    });
    for (const action of scanActions().scan) expect(action).toMatch(/:(Get|List|Describe|GenerateCredentialReport)/);
  });

  test("has what it takes to get to other accounts when a role is named", () => {
    expect(iamPolicy({ role: "Audit" }).Statement.slice(1)).toMatchObject([
      { Action: ["organizations:ListAccounts"] },
      { Action: ["sts:AssumeRole"], Resource: "arn:aws:iam::*:role/Audit" },
    ]);
  });

  test("covers every type", () => {
    expect(typeNames()).toHaveLength(30);
  });
});
