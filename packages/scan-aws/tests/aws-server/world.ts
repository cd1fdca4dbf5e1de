import { AwsFault, type Call, type Handler } from "./server";

/** How big the accounts of a server are. */
export interface WorldSize {
  readonly regions: readonly string[];
  /** Resources of each type in each region; of types without a region, in each account. */
  readonly each: number;
  /** Other numbers, by the field that lists them: Reservations. */
  readonly many?: Readonly<Record<string, number>>;
  /** Whether resources of EC2 have their ids and nothing else, which makes many of them quick to answer. */
  readonly slim?: boolean;
  /** Resources that a page of an answer holds. */
  readonly page: number;
}

type Sample = Readonly<Record<string, unknown>>;

const tokens = ["NextToken", "nextToken", "Marker", "NextMarker", "continuation-token", "ExclusiveStartTableName"];

/** The number at the end of a token or name. */
function numberAt(text: unknown): number {
  return Number(/(\d+)$/.exec(String(text ?? "0"))?.[1] ?? 0);
}

const object = (value: unknown): Sample => (value ?? {}) as Sample;
const first = (value: unknown): Sample => object((value as unknown[] | undefined)?.[0]);

/** What each service answers in accounts of a size; every field of every answer has a value. */
export function world({ regions, each, many = {}, slim = false, page }: WorldSize): Readonly<Record<string, Handler>> {
  /** A list in pages: `items` holds it, `next` the token; `make` changes the sample of one item. */
  const listed =
    (
      items: string,
      next: string,
      make: (item: Sample, index: number, call: Call) => unknown,
      count = many[items] ?? each,
    ): Handler =>
    (call, sample) => {
      const start = numberAt(tokens.map((token) => call.input[token]).find((token) => token !== undefined));
      const end = Math.min(start + page, count);
      const item = first(sample[items]);
      const made = Array.from({ length: Math.max(0, end - start) }, (_, index) => make(item, start + index, call));
      return { ...sample, [items]: made, ...(end < count ? { [next]: `t-${end}`, IsTruncated: true } : {}) };
    };
  const full = (item: unknown): Sample => (slim ? {} : object(item));
  const same: Handler = (_call, sample) => sample;
  const arn = ({ region, accountId }: Call, service: string, rest: string): string =>
    `arn:aws:${service}:${region}:${accountId}:${rest}`;
  const iamArn = ({ accountId }: Call, rest: string): string => `arn:aws:iam::${accountId}:${rest}`;
  const document = encodeURIComponent('{"Version":"2012-10-17","Statement":[]}');
  const tags = [{ Key: "team", Value: "payments" }];
  const form = (call: Call, name: string): string => String(call.input[name] ?? "");

  return {
    "sts:GetCallerIdentity": ({ accountId }) => ({
      Account: accountId,
      Arn: `arn:aws:iam::${accountId}:user/scanner`,
      UserId: "AIDA",
    }),
    "sts:AssumeRole": (call) => ({
      Credentials: {
        AccessKeyId: `ASIA${/iam::(\d{12}):/.exec(form(call, "RoleArn"))?.[1]}`,
        SecretAccessKey: "secret",
        SessionToken: "session",
        Expiration: new Date(Date.now() + 3_600_000),
      },
    }),
    "organizations:ListAccounts": listed("Accounts", "NextToken", (account, index) => ({
      ...account,
      Id: `${222222222220 + index}`,
      Status: index === 0 ? "SUSPENDED" : "ACTIVE",
    })),
    "ec2:DescribeRegions": () => ({ Regions: regions.map((RegionName) => ({ RegionName })) }),

    "acm:ListCertificates": listed("CertificateSummaryList", "NextToken", (item, index, call) => ({
      ...item,
      CertificateArn: arn(call, "acm", `certificate/c-${index}`),
    })),
    "acm:DescribeCertificate": ({ input }, sample) => ({
      Certificate: { ...object(sample["Certificate"]), CertificateArn: input["CertificateArn"] },
    }),
    "acm:ListTagsForCertificate": () => ({ Tags: tags }),

    "cloudformation:DescribeStacks": listed("Stacks", "NextToken", (item, index, call) => ({
      ...item,
      StackId: arn(call, "cloudformation", `stack/s-${index}/uuid`),
      StackName: `s-${index}`,
      DriftInformation: { ...object(item["DriftInformation"]), StackDriftStatus: "DRIFTED" },
    })),
    "cloudformation:DescribeStackResourceDrifts": same,

    "cloudtrail:DescribeTrails": (call, sample) => ({
      trailList: Array.from({ length: each }, (_, index) => ({
        ...first(sample["trailList"]),
        Name: `t-${index}`,
        TrailARN: arn(call, "cloudtrail", `trail/t-${index}`),
        HomeRegion: call.region,
      })),
    }),
    "cloudtrail:GetTrailStatus": same,
    "cloudtrail:GetEventSelectors": same,
    "cloudtrail:ListTags": () => ({ ResourceTagList: [{ ResourceId: "", TagsList: tags }] }),

    "logs:DescribeLogGroups": listed("logGroups", "nextToken", (item, index, call) => ({
      ...item,
      logGroupName: `/app/g-${index}`,
      creationTime: 1_700_000_000_000,
      arn: `${arn(call, "logs", `log-group:/app/g-${index}`)}:*`,
      logGroupArn: arn(call, "logs", `log-group:/app/g-${index}`),
    })),
    "logs:ListTagsForResource": () => ({ tags: { team: "payments" } }),

    "config:DescribeConfigurationRecorders": same,
    "config:DescribeConfigurationRecorderStatus": same,

    "dynamodb:ListTables": (call, sample) => {
      const start =
        call.input["ExclusiveStartTableName"] === undefined ? 0 : numberAt(call.input["ExclusiveStartTableName"]) + 1;
      const names = Array.from({ length: each }, (_, index) => `d-${index}`).slice(start, start + page);
      return { ...sample, TableNames: names, ...(start + page < each ? { LastEvaluatedTableName: names.at(-1) } : {}) };
    },
    "dynamodb:DescribeTable": ({ input }, sample) => ({
      Table: { ...object(sample["Table"]), TableName: input["TableName"] },
    }),
    "dynamodb:DescribeTimeToLive": same,
    "dynamodb:ListTagsOfResource": () => ({ Tags: tags }),
    "application-autoscaling:DescribeScalableTargets": same,

    "ec2:DescribeImages": listed("Images", "NextToken", (item, index) => ({ ...item, ImageId: `ami-${index}` })),
    "ec2:DescribeInstances": listed("Reservations", "NextToken", (item, index) => ({
      ...item,
      Instances: [{ ...full(first(item["Instances"])), InstanceId: `i-${index}`, ImageId: `ami-${index % each}` }],
    })),
    "ec2:DescribeNetworkAcls": listed("NetworkAcls", "NextToken", (item, index) => ({
      ...full(item),
      NetworkAclId: `acl-${index}`,
    })),
    "ec2:DescribeSecurityGroups": listed("SecurityGroups", "NextToken", (item, index) => ({
      ...full(item),
      GroupId: `sg-${index}`,
      GroupName: index === 0 ? "default" : `group ${index}`,
    })),
    "ec2:DescribeVpcs": listed("Vpcs", "NextToken", (item, index) => ({ ...item, VpcId: `vpc-${index}` })),
    "ec2:DescribeFlowLogs": same,
    "ec2:DescribeRouteTables": same,
    "ec2:DescribeStaleSecurityGroups": same,
    "ec2:DescribeVolumes": listed("Volumes", "NextToken", (item, index) => ({ ...item, VolumeId: `vol-${index}` })),
    "ec2:DescribeSnapshots": same,
    "ec2:DescribeSnapshotAttribute": same,

    "elasticloadbalancing:DescribeLoadBalancers": listed("LoadBalancers", "NextMarker", (item, index, call) => ({
      ...item,
      Type: "application",
      LoadBalancerArn: arn(call, "elasticloadbalancing", `loadbalancer/app/l-${index}/1`),
      LoadBalancerName: `l-${index}`,
    })),
    "elasticloadbalancing:DescribeListeners": same,
    "elasticloadbalancing:DescribeSSLPolicies": same,
    "elasticloadbalancing:DescribeTags": () => ({ TagDescriptions: [{ Tags: tags }] }),
    "wafv2:GetWebACLForResource": () => ({ WebACL: { Id: "w-0", Name: "w-0" } }),

    "guardduty:ListDetectors": () => ({ DetectorIds: ["d-0"] }),
    "guardduty:GetDetector": same,
    "guardduty:GetAdministratorAccount": same,

    "iam:ListUsers": listed("Users", "Marker", (item, index, call) => ({
      ...item,
      UserName: `u-${index}`,
      Arn: iamArn(call, `user/u-${index}`),
    })),
    "iam:GetUser": (call, sample) => ({
      User: {
        ...object(sample["User"]),
        UserName: form(call, "UserName"),
        Arn: iamArn(call, `user/${form(call, "UserName")}`),
        Tags: tags,
      },
    }),
    "iam:GetUserPolicy": (_call, sample) => ({ ...sample, PolicyDocument: document }),
    "iam:ListAttachedUserPolicies": same,
    "iam:ListGroupsForUser": same,
    "iam:ListUserPolicies": same,
    "iam:ListVirtualMFADevices": (call, sample) => ({
      VirtualMFADevices: [
        { ...first(sample["VirtualMFADevices"]), SerialNumber: iamArn(call, "mfa/root-account-mfa-device") },
        ...Array.from({ length: each }, (_, index) => ({
          ...first(sample["VirtualMFADevices"]),
          User: { ...object(first(sample["VirtualMFADevices"])["User"]), Arn: iamArn(call, `user/u-${index}`) },
        })),
      ],
    }),
    "iam:GenerateCredentialReport": () => ({ State: "COMPLETE" }),
    "iam:GetCredentialReport": (call) => ({ Content: Buffer.from(credentialReport(call, each)) }),
    "iam:ListRoles": listed("Roles", "Marker", (item, index, call) => ({
      ...item,
      RoleName: `r-${index}`,
      Arn: iamArn(call, `role/r-${index}`),
      AssumeRolePolicyDocument: document,
    })),
    "iam:GetRole": (call, sample) => ({
      Role: {
        ...object(sample["Role"]),
        RoleName: form(call, "RoleName"),
        Arn: iamArn(call, `role/${form(call, "RoleName")}`),
        AssumeRolePolicyDocument: document,
        Tags: tags,
      },
    }),
    "iam:GetRolePolicy": (_call, sample) => ({ ...sample, PolicyDocument: document }),
    "iam:ListAttachedRolePolicies": same,
    "iam:ListRolePolicies": same,
    "iam:ListGroups": listed("Groups", "Marker", (item, index, call) => ({
      ...item,
      GroupName: `g-${index}`,
      Arn: iamArn(call, `group/g-${index}`),
    })),
    "iam:GetGroup": same,
    "iam:GetGroupPolicy": (_call, sample) => ({ ...sample, PolicyDocument: document }),
    "iam:ListAttachedGroupPolicies": same,
    "iam:ListGroupPolicies": same,
    "iam:ListPolicies": (call, sample) =>
      form(call, "Scope") === "AWS"
        ? {
            Policies: [
              { ...first(sample["Policies"]), PolicyName: "ReadOnly", Arn: "arn:aws:iam::aws:policy/ReadOnly" },
            ],
          }
        : listed("Policies", "Marker", (item, index) => ({
            ...item,
            PolicyName: `p-${index}`,
            Arn: iamArn(call, `policy/p-${index}`),
          }))(call, sample),
    "iam:GetPolicy": (_call, sample) => ({ Policy: { ...object(sample["Policy"]), Tags: tags } }),
    "iam:GetPolicyVersion": (_call, sample) => ({
      PolicyVersion: { ...object(sample["PolicyVersion"]), Document: document },
    }),
    "iam:ListEntitiesForPolicy": same,
    "iam:GetAccountPasswordPolicy": same,

    "kms:ListKeys": listed("Keys", "NextMarker", (_item, index, call) => ({
      KeyId: `k-${index}`,
      KeyArn: arn(call, "kms", `key/k-${index}`),
    })),
    "kms:DescribeKey": same,
    "kms:GetKeyPolicy": same,
    "kms:GetKeyRotationStatus": same,
    "kms:ListResourceTags": () => ({ Tags: [{ TagKey: "team", TagValue: "payments" }] }),

    "lambda:ListFunctions": listed("Functions", "NextMarker", (item, index, call) => ({
      ...item,
      FunctionName: `f-${index}`,
      FunctionArn: arn(call, "lambda", `function:f-${index}`),
      LastModified: "2026-03-04T05:06:07.000+0000",
    })),
    "lambda:GetPolicy": same,
    "lambda:ListTags": () => ({ Tags: { team: "payments" } }),

    "rds:DescribeDBInstances": listed("DBInstances", "Marker", (item, index, call) => ({
      ...item,
      DBInstanceIdentifier: `db-${index}`,
      DBInstanceArn: arn(call, "rds", `db:db-${index}`),
    })),
    "rds:DescribeDBSnapshots": same,
    "rds:DescribeDBSnapshotAttributes": same,
    "rds:ListTagsForResource": () => ({ TagList: tags }),

    "redshift:DescribeClusters": listed("Clusters", "Marker", (item, index) => ({
      ...item,
      ClusterIdentifier: `r-${index}`,
    })),
    "redshift:DescribeLoggingStatus": same,

    "s3:ListAllMyBuckets": listed("Buckets", "ContinuationToken", (item, index, call) => ({
      ...item,
      Name: `bucket-${call.region}-${index}`,
      BucketRegion: call.region,
    })),
    "s3:GetBucketAcl": same,
    "s3:GetBucketLogging": same,
    "s3:GetBucketObjectLockConfiguration": same,
    "s3:GetBucketPolicy": () => ({ Policy: '{"Version":"2012-10-17","Statement":[]}' }),
    "s3:GetBucketPublicAccessBlock": same,
    "s3:GetBucketTagging": () => ({ TagSet: tags }),
    "s3:GetBucketVersioning": same,
    "s3:GetEncryptionConfiguration": same,
    "s3:GetLifecycleConfiguration": same,

    "wafv2:ListWebACLs": listed("WebACLs", "NextMarker", (_item, index, call) => ({
      Name: `w-${index}`,
      Id: `w-${index}`,
      ARN: arn(call, "wafv2", `${form(call, "Scope").toLowerCase()}/webacl/w-${index}/1`),
    })),
    "wafv2:GetWebACL": (_call, sample) => {
      const { VisibilityConfig, Rules } = object(sample["WebACL"]);
      const xss = { FieldToMatch: { Body: {} }, TextTransformations: [] };
      const rule = { ...first(Rules), Statement: { XssMatchStatement: xss } };
      return { WebACL: { VisibilityConfig, DefaultAction: { Allow: {} }, Rules: [rule] } };
    },
    "wafv2:GetLoggingConfiguration": same,
    "wafv2:ListTagsForResource": () => ({ TagInfoForResource: { TagList: tags } }),
    "wafv2:ListResourcesForWebACL": same,
    "cloudfront:ListDistributionsByWebACLId": (_call, sample) => ({
      DistributionList: { ...object(sample["DistributionList"]), NextMarker: undefined, IsTruncated: false },
    }),
  };
}

/** What services answer where nothing is set up. */
export function nothing(code: string, status = 404): Handler {
  return () => {
    throw new AwsFault(code, status);
  };
}

const reportColumns =
  "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation," +
  "mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region," +
  "access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date," +
  "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active," +
  "cert_2_last_rotated";

function credentialReport({ accountId }: Call, users: number): string {
  const time = "2026-03-04T05:06:07+00:00";
  const row = (name: string, arn: string): string =>
    [
      ...[name, arn, time, "true", time, time, "N/A", "true"],
      ...["true", time, time, "us-east-1", "s3"],
      ...["false", "N/A", "N/A", "N/A", "N/A"],
      ...["false", "N/A", "false", "N/A"],
    ].join(",");
  return [
    reportColumns,
    row("<root_account>", `arn:aws:iam::${accountId}:root`),
    ...Array.from({ length: users }, (_, index) => row(`u-${index}`, `arn:aws:iam::${accountId}:user/u-${index}`)),
  ].join("\n");
}
