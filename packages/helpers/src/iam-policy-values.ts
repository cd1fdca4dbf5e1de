import ipaddr from "ipaddr.js";

/** What kind of thing a condition value names. */
export type ValueKind = "account" | "arn" | "flag" | "name" | "network" | "organization" | "userId";

/** Networks broader than these are the internet to S3's Block Public Access. */
const BROADEST_NETWORK = { ipv4: 8, ipv6: 32 };

/** Variables that stand for the resource's own account and organisation; a caller chooses the value of any other. */
const ownResource = /^\$\{aws:Resource(?:Account|OrgID|OrgPaths)\}/i;

/** Whether a condition value picks out particular callers: no wildcard or variable where it says who. */
export function isFixed(kind: ValueKind, value: string): boolean {
  if (ownResource.test(value)) return true;
  switch (kind) {
    case "arn":
      return isFixedArn(value);
    case "flag":
      return value.toLowerCase() === "true";
    case "network":
      return isFixedNetwork(value);
    case "organization":
      return isConstant(value.split("/", 1)[0] ?? "");
    case "userId":
      return isFixedUserId(value);
    default:
      return isConstant(value);
  }
}

/**
 * Whether an ARN belongs to one account or, where its kind names none, is one resource. Text that is no ARN counts as
 * fixed when it holds no wildcard.
 */
export function isFixedArn(value: string): boolean {
  const [prefix, , service, , account, ...resource] = value.split(":");
  if (prefix !== "arn" || account === undefined) return isConstant(value);
  if (account !== "" && isConstant(account)) return true;
  const name = resource.join(":");
  // An S3 ARN is as fixed as its bucket: names of buckets are unique across all accounts.
  if (service === "s3") return isConstant(name.split("/", 1)[0] ?? "");
  return account === "" && isConstant(name);
}

/** The account number that a principal or an ARN names; undefined when it names none. */
export function accountOf(value: string): string | undefined {
  const account = value.startsWith("arn:") ? value.split(":")[4] : value;
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}

function isConstant(value: string): boolean {
  return !/[*?]|\$\{/.test(value);
}

/** A role's sessions are told apart after the colon; the unique id before it is what picks the role. */
function isFixedUserId(value: string): boolean {
  const [id = "", session] = value.split(":", 2);
  return isConstant(session === undefined ? value : id);
}

function isFixedNetwork(value: string): boolean {
  if (!ipaddr.isValidCIDR(value)) return isConstant(value);
  const [address, bits] = ipaddr.parseCIDR(value);
  return address.range() === "private" || bits >= BROADEST_NETWORK[address.kind()];
}
