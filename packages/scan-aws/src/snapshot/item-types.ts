import { decodeDocument } from "../iam/inline-policies";
import { at, type ConfigItem, type Fields, isFields } from "./config-item";

/** How a type of AWS Config becomes a type of resource. */
export interface ItemType {
  readonly type: string;
  /** Fields that Config has elsewhere or in another form than the API; the rest is taken as it is. */
  readonly fields?: (item: ConfigItem) => Fields;
  /** Whether the resource has Id, and whether it has Name. */
  readonly has: readonly ("Id" | "Name")[];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const document = (value: unknown): string | null => (typeof value === "string" ? decodeDocument(value) : null);

/** A list of `{ policyName, policyDocument }` as a map of JSON texts. */
function inlinePolicies(policies: unknown): Fields {
  const entries = list(policies).map((policy): [string, string | null] => [
    String(at(policy, "PolicyName")),
    document(at(policy, "PolicyDocument")),
  ]);
  return Object.fromEntries(entries);
}

const each = (items: unknown, key: string): unknown[] => list(items).map((item) => at(item, key));

/** Config tells IPv4 ranges as texts, and again as objects under another name. */
function permissions(found: unknown): object[] {
  return list(found).map((permission) => ({
    ...(isFields(permission) ? permission : {}),
    ipRanges: at(permission, "Ipv4Ranges"),
  }));
}

function bucketFields({ configuration, supplementary }: ConfigItem): Fields {
  const versioning = at(supplementary, "BucketVersioningConfiguration");
  const logging = at(supplementary, "BucketLoggingConfiguration");
  const mfaDelete = at(versioning, "IsMfaDeleteEnabled");
  return {
    EncryptionRules: at(supplementary, "ServerSideEncryptionConfiguration", "Rules"),
    Grants: list(at(supplementary, "AccessControlList", "GrantList")).map((grant) => ({
      Grantee: isFields(at(grant, "Grantee"))
        ? { ID: at(grant, "Grantee", "Id"), DisplayName: at(grant, "Grantee", "DisplayName"), Type: "CanonicalUser" }
        : { URI: groupUri(String(at(grant, "Grantee"))), Type: "Group" },
      Permission: grantPermission(String(at(grant, "Permission"))),
    })),
    LifecycleRules: at(supplementary, "BucketLifecycleConfiguration", "Rules"),
    LoggingPolicy: at(logging, "DestinationBucketName") && {
      TargetBucket: at(logging, "DestinationBucketName"),
      TargetPrefix: at(logging, "LogFilePrefix"),
    },
    ObjectLockConfiguration: at(supplementary, "ObjectLockConfiguration"),
    MFADelete: mfaDelete === true ? "Enabled" : mfaDelete === false ? "Disabled" : null,
    Owner: at(configuration, "Owner"),
    Policy: at(supplementary, "BucketPolicy", "PolicyText"),
    PublicAccessBlockConfiguration: at(supplementary, "PublicAccessBlockConfiguration"),
    Versioning: at(versioning, "Status") === "Off" ? null : at(versioning, "Status"),
  };
}

const groups: Readonly<Record<string, string>> = {
  AllUsers: "http://acs.amazonaws.com/groups/global/AllUsers",
  AuthenticatedUsers: "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
  LogDelivery: "http://acs.amazonaws.com/groups/s3/LogDelivery",
};

const groupUri = (name: string): string => (Object.hasOwn(groups, name) ? (groups[name] ?? name) : name);

/** "FullControl" is FULL_CONTROL in the API. */
const grantPermission = (name: string): string => name.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();

/**
 * The types of AWS Config that become resources, by the names that Config has for them: those of which it records all
 * that policies read. Of others it lacks what takes further calls to find out.
 */
export const itemTypes: Readonly<Record<string, ItemType>> = {
  "AWS::ACM::Certificate": { type: "AWS.ACM.Certificate", has: ["Name"] },
  "AWS::CloudFormation::Stack": { type: "AWS.CloudFormation.Stack", has: ["Id", "Name"] },
  "AWS::CloudTrail::Trail": {
    type: "AWS.CloudTrail",
    has: ["Name"],
    fields: ({ supplementary }) => ({
      EventSelectors: at(supplementary, "EventSelectors"),
      Status: at(supplementary, "TrailStatus"),
    }),
  },
  "AWS::EC2::Instance": { type: "AWS.EC2.Instance", has: ["Id"] },
  "AWS::EC2::NetworkAcl": { type: "AWS.EC2.NetworkACL", has: ["Id"] },
  "AWS::EC2::SecurityGroup": {
    type: "AWS.EC2.SecurityGroup",
    has: ["Id", "Name"],
    fields: ({ configuration }) => ({
      IpPermissions: permissions(at(configuration, "IpPermissions")),
      IpPermissionsEgress: permissions(at(configuration, "IpPermissionsEgress")),
    }),
  },
  "AWS::IAM::Role": {
    type: "AWS.IAM.Role",
    has: ["Id", "Name"],
    fields: ({ configuration }) => ({
      AssumeRolePolicyDocument: document(at(configuration, "AssumeRolePolicyDocument")),
      InlinePolicies: inlinePolicies(at(configuration, "RolePolicyList")),
      ManagedPolicyNames: each(at(configuration, "AttachedManagedPolicies"), "PolicyName"),
    }),
  },
  "AWS::KMS::Key": {
    type: "AWS.KMS.Key",
    has: ["Id"],
    fields: ({ supplementary }) => ({
      KeyRotationEnabled: keyRotation(at(supplementary, "KeyRotationStatus")),
      Policy: policyText(at(supplementary, "Policy")),
    }),
  },
  "AWS::Lambda::Function": {
    type: "AWS.Lambda.Function",
    has: ["Name"],
    fields: ({ supplementary }) => {
      const policy = policyText(at(supplementary, "Policy"));
      return { Policy: policy === null ? null : { Policy: policy } };
    },
  },
  "AWS::S3::Bucket": { type: "AWS.S3.Bucket", has: ["Name"], fields: bucketFields },
};

const keyRotation = (status: unknown): unknown => (isFields(status) ? at(status, "KeyRotationEnabled") : status);

/** A policy as JSON text again, which reading the item may have parsed. */
function policyText(policy: unknown): string | null {
  if (policy === undefined || policy === null) return null;
  const inner = at(policy, "PolicyText") ?? policy;
  return typeof inner === "string" ? inner : JSON.stringify(inner);
}
