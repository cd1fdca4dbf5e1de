import { isJsonObject, type JsonObject, type JsonValue } from "@pypanther/core/runtime";

/** Deeper parts of a configuration are left out: none that a policy reads lies so deep. */
const MAX_DEPTH = 30;

/** AWS Config writes the names of its API's fields with a small first letter. */
function capitalised(value: JsonValue, depth = 0): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => capitalised(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, item]) => [
      key.charAt(0).toUpperCase() + key.slice(1),
      capitalised(item, depth + 1),
    ]),
  );
}

/** Permissions name address ranges twice: as texts, and as the API does. */
function withApiRanges(permissions: JsonValue | undefined): JsonValue {
  if (!Array.isArray(permissions)) return null;
  return (permissions as readonly JsonValue[]).map((permission) =>
    isJsonObject(permission) ? { ...permission, IpRanges: permission["Ipv4Ranges"] ?? null } : permission,
  );
}

function securityGroup(configuration: JsonObject): JsonObject {
  return {
    ...configuration,
    IpPermissions: withApiRanges(configuration["IpPermissions"]),
    IpPermissionsEgress: withApiRanges(configuration["IpPermissionsEgress"]),
  };
}

interface Mapping {
  readonly type: string;
  /** What stands before the id in the ARNs of this type. */
  readonly arnPart: string;
  readonly map?: (configuration: JsonObject) => JsonObject;
}

/** The types of which a snapshot holds all that policies read; of others it lacks what takes further calls to find out. */
const mappings: ReadonlyMap<unknown, Mapping> = new Map([
  ["AWS::EC2::Instance", { type: "AWS.EC2.Instance", arnPart: "instance" }],
  ["AWS::EC2::NetworkAcl", { type: "AWS.EC2.NetworkACL", arnPart: "network-acl" }],
  ["AWS::EC2::SecurityGroup", { type: "AWS.EC2.SecurityGroup", arnPart: "security-group", map: securityGroup }],
]);

const gone: ReadonlySet<unknown> = new Set(["ResourceDeleted", "ResourceDeletedNotRecorded", "ResourceNotRecorded"]);

function resourceOf(item: JsonObject): JsonObject | undefined {
  const mapping = mappings.get(item["resourceType"]);
  const { configuration, awsAccountId, awsRegion, resourceId, ARN, tags } = item;
  if (!mapping || gone.has(item["configurationItemStatus"]) || !isJsonObject(configuration)) return undefined;
  const plain = capitalised(configuration);
  if (!isJsonObject(plain)) return undefined;
  const arn =
    typeof ARN === "string" && ARN !== ""
      ? ARN
      : `arn:aws:ec2:${String(awsRegion)}:${String(awsAccountId)}:${mapping.arnPart}/${String(resourceId)}`;
  return {
    ...(mapping.map?.(plain) ?? plain),
    ResourceId: arn,
    ResourceType: mapping.type,
    AccountId: awsAccountId ?? null,
    Region: awsRegion ?? null,
    Arn: arn,
    Id: resourceId ?? null,
    Tags: isJsonObject(tags) ? tags : null,
    TimeCreated: item["resourceCreationTime"] ?? null,
  };
}

/**
 * The resources in a snapshot or a history file of AWS Config, those of types of which it holds all that policies read;
 * undefined for a record that is neither.
 */
export function configSnapshotResources(record: JsonObject): JsonObject[] | undefined {
  const items = Object.hasOwn(record, "configurationItems") ? record["configurationItems"] : undefined;
  if (!Array.isArray(items)) return undefined;
  const found = (items as readonly JsonValue[]).filter((item) => isJsonObject(item)).map(resourceOf);
  return found.filter((resource) => resource !== undefined);
}
