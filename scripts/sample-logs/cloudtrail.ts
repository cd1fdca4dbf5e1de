import type { Dice } from "./dice";
import { at, type Entry, throughout } from "./evening";
import { intruderAddress, mira, type Person, staff } from "./people";

/** The account that production runs in. */
export const production = "203944017715";
const rehearsal = "660198237714";

const sdk = "aws-sdk-js/3.835.0 ua/2.1 os/linux#6.8.0 lang/js md/nodejs#20.19.2";
const cli = "aws-cli/2.17.44 md/awscrt#0.21.2 ua/2.0 os/linux#6.8.0 md/arch#x86_64 lang/python#3.11.9";
const browser = "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0";
const automationAddress = "192.0.2.16";

const statements = "northwind-statements";
const readBuckets = [statements, "northwind-web-assets", "northwind-build-cache"] as const;

interface Caller {
  readonly identity: Record<string, unknown>;
  readonly address: string;
  readonly agent: string;
  readonly account?: string;
}

interface Call {
  readonly source: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly request?: Record<string, unknown> | null;
  readonly response?: Record<string, unknown> | null;
  readonly region?: string;
  readonly more?: Record<string, unknown>;
}

/** The evening in CloudTrail. */
export function cloudtrailEntries(dice: Dice): Entry[] {
  // AWS marks the ids of its own examples so; nobody takes them for keys that leaked.
  const keyId = (kind: "AKIA" | "ASIA") => `${kind}${dice.text(9, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}EXAMPLE`;
  const principal = (kind: string) => `${kind}${dice.text(10, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}EXAMPLE`;

  function iamUser(userName: string, withKey: boolean, accountId = production): Record<string, unknown> {
    const arn = `arn:aws:iam::${accountId}:user/${userName}`;
    const key = withKey ? { accessKeyId: keyId("AKIA") } : {};
    return { type: "IAMUser", principalId: principal("AIDA"), arn, accountId, ...key, userName };
  }

  function entry(time: number, caller: Caller, call: Call): Entry {
    const log = {
      eventVersion: "1.10",
      userIdentity: caller.identity,
      eventTime: new Date(time).toISOString().replace(".000", ""),
      eventSource: `${call.source}.amazonaws.com`,
      eventName: call.name,
      awsRegion: call.region ?? "eu-central-1",
      sourceIPAddress: caller.address,
      userAgent: caller.agent,
      requestParameters: call.request ?? null,
      responseElements: call.response ?? null,
      requestID: dice.uuid(),
      eventID: dice.uuid(),
      readOnly: call.readOnly ?? false,
      eventType: "AwsApiCall",
      managementEvent: true,
      recipientAccountId: caller.account ?? production,
      eventCategory: "Management",
      ...call.more,
    };
    return { time, log };
  }

  function consoleLogin(time: number, caller: Caller, success: boolean, mfa: boolean): Entry {
    return entry(time, caller, {
      source: "signin",
      name: "ConsoleLogin",
      region: "us-east-1",
      response: { ConsoleLogin: success ? "Success" : "Failure" },
      more: {
        eventType: "AwsConsoleSignIn",
        additionalEventData: {
          LoginTo: "https://console.aws.amazon.com/console/home",
          MobileVersion: "No",
          MFAUsed: mfa ? "Yes" : "No",
        },
        ...(success ? {} : { errorMessage: "Failed authentication" }),
      },
    });
  }

  function readObject(time: number, caller: Caller, bucketName: string, key: string): Entry {
    return entry(time, caller, {
      source: "s3",
      name: "GetObject",
      readOnly: true,
      request: { bucketName, key, Host: `${bucketName}.s3.eu-central-1.amazonaws.com` },
      more: {
        managementEvent: false,
        eventCategory: "Data",
        resources: [
          { type: "AWS::S3::Object", ARN: `arn:aws:s3:::${bucketName}/${key}` },
          { accountId: production, type: "AWS::S3::Bucket", ARN: `arn:aws:s3:::${bucketName}` },
        ],
      },
    });
  }

  function assumeRole(time: number, caller: Caller, role: string): Entry {
    const roleArn = `arn:aws:iam::${production}:role/${role}`;
    const roleSessionName = `run-${dice.below(90000)}`;
    return entry(time, caller, {
      source: "sts",
      name: "AssumeRole",
      readOnly: true,
      request: { roleArn, roleSessionName, durationSeconds: 3600 },
      response: {
        credentials: { accessKeyId: keyId("ASIA"), expiration: "Jun 11, 2026, 11:30:00 PM" },
        assumedRoleUser: {
          assumedRoleId: `${principal("AROA")}:${roleSessionName}`,
          arn: `arn:aws:sts::${production}:assumed-role/${role}/${roleSessionName}`,
        },
      },
    });
  }

  const deploy: Caller = { identity: iamUser("svc-deploy", true), address: automationAddress, agent: sdk };
  const backup: Caller = { identity: iamUser("svc-backup", true), address: automationAddress, agent: sdk };
  const person = ({ login, address }: Person): Caller => {
    return { identity: iamUser(login.replace("-", "."), false), address, agent: browser };
  };
  const people = staff.map(person);
  const someone = () => people[dice.below(people.length)] ?? deploy;
  const rehearser: Caller = {
    identity: iamUser("mira.castell", true, rehearsal),
    address: mira.address,
    agent: cli,
    account: rehearsal,
  };
  const trailIn = (account: string, name: string) => ({
    name: `arn:aws:cloudtrail:eu-central-1:${account}:trail/${name}`,
  });

  const work = [
    ...throughout(dice, 14, (time) => consoleLogin(time, someone(), true, true)),
    ...throughout(dice, 24, (time) => assumeRole(time, deploy, dice.pick(["deploy-checkout", "deploy-website"]))),
    ...throughout(dice, 40, (time) =>
      readObject(time, backup, dice.pick(readBuckets), `2026/06/${dice.text(12, "0123456789abcdef")}`),
    ),
    ...throughout(dice, 16, (time) =>
      entry(time, backup, {
        source: "s3",
        name: "PutObject",
        request: { bucketName: "northwind-backup", key: `nightly/${dice.text(12, "0123456789abcdef")}.tar` },
        more: { managementEvent: false, eventCategory: "Data" },
      }),
    ),
    ...throughout(dice, 18, (time) => {
      const [source, name] = dice.pick<readonly [source: string, name: string]>([
        ["ec2", "DescribeInstances"],
        ["ecs", "DescribeServices"],
        ["cloudwatch", "DescribeAlarms"],
        ["rds", "DescribeDBInstances"],
      ]);
      return entry(time, someone(), { source, name, readOnly: true });
    }),
    ...throughout(dice, 8, (time) =>
      entry(time, deploy, {
        source: "ecs",
        name: "UpdateService",
        request: { cluster: "production", service: dice.pick(["checkout", "website"]), forceNewDeployment: true },
      }),
    ),
    // Someone mistypes a password once.
    consoleLogin(at("18:47:19"), person(staff[2]), false, false),
    // A rehearsal, which the override of the rule for stopped trails leaves out.
    entry(at("18:20:07"), rehearser, {
      source: "cloudtrail",
      name: "StopLogging",
      request: trailIn(rehearsal, "drill"),
    }),
  ];

  const stolenDeploy: Caller = { ...deploy, address: intruderAddress, agent: cli };
  const payoutKey = keyId("AKIA");
  const payout: Caller = {
    identity: { ...iamUser("svc-payout", false), accessKeyId: payoutKey },
    address: intruderAddress,
    agent: cli,
  };
  const root: Caller = {
    identity: {
      type: "Root",
      principalId: production,
      arn: `arn:aws:iam::${production}:root`,
      accountId: production,
    },
    address: intruderAddress,
    agent: browser,
  };
  const lookAround = (clock: string, source: string, name: string) =>
    entry(at(clock), stolenDeploy, { source, name, readOnly: true });

  const attack = [
    lookAround("20:31:09", "sts", "GetCallerIdentity"),
    lookAround("20:32:40", "iam", "ListUsers"),
    lookAround("20:33:02", "iam", "ListAttachedUserPolicies"),
    entry(at("20:36:55"), stolenDeploy, {
      source: "iam",
      name: "CreateAccessKey",
      region: "us-east-1",
      request: { userName: "svc-payout" },
      response: {
        accessKey: {
          userName: "svc-payout",
          accessKeyId: payoutKey,
          status: "Active",
          createDate: "Jun 11, 2026, 8:36:55 PM",
        },
      },
    }),
    ...Array.from({ length: 26 }, (_, index) =>
      readObject(
        at("20:41:00") + index * 11_000,
        payout,
        statements,
        `2026/05/batch-${String(index).padStart(4, "0")}.csv`,
      ),
    ),
    ...Array.from({ length: 6 }, (_, index) => consoleLogin(at("20:48:12") + index * 41_000, root, false, false)),
    consoleLogin(at("20:58:37"), root, true, false),
    entry(at("21:03:20"), root, {
      source: "cloudtrail",
      name: "StopLogging",
      request: trailIn(production, "data-events"),
    }),
    entry(at("21:07:45"), root, {
      source: "s3",
      name: "DeleteBucketPublicAccessBlock",
      request: { bucketName: statements, publicAccessBlock: "", Host: `${statements}.s3.eu-central-1.amazonaws.com` },
    }),
    entry(at("21:09:02"), root, {
      source: "s3",
      name: "PutBucketPolicy",
      request: {
        bucketName: statements,
        bucketPolicy: {
          Version: "2012-10-17",
          Statement: [
            { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${statements}/*` },
          ],
        },
      },
    }),
  ];

  const breakGlass: Caller = { identity: iamUser("break-glass-1", false), address: mira.address, agent: browser };
  const response = [
    consoleLogin(at("21:22:30"), breakGlass, true, true),
    entry(at("21:24:11"), breakGlass, {
      source: "cloudtrail",
      name: "StartLogging",
      request: trailIn(production, "data-events"),
    }),
    entry(at("21:25:36"), breakGlass, {
      source: "s3",
      name: "PutBucketPublicAccessBlock",
      request: { bucketName: statements },
    }),
    entry(at("21:27:50"), breakGlass, {
      source: "iam",
      name: "UpdateAccessKey",
      region: "us-east-1",
      request: { userName: "svc-payout", accessKeyId: payoutKey, status: "Inactive" },
    }),
  ];
  return [...work, ...attack, ...response];
}
