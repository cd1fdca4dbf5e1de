import { isSet, itemsOf, numberOf } from "@pypanther/core";

/** An entry of a security group: which ports, from or to where. Every field may be missing or of another type. */
export interface GroupPermission {
  readonly FromPort?: unknown;
  readonly ToPort?: unknown;
  readonly IpRanges?: unknown;
  readonly Ipv6Ranges?: unknown;
  readonly UserIdGroupPairs?: unknown;
}

const LAST_PORT = 65535;

/** The ports of a permission: all of them as far as it names none. */
function portsOf({ FromPort, ToPort }: GroupPermission): { from: number; to: number } {
  return { from: numberOf(FromPort) ?? 0, to: numberOf(ToPort) ?? LAST_PORT };
}

/** Whether a permission reaches one of these ports. */
export function reachesPort(permission: GroupPermission, ports: readonly number[]): boolean {
  const { from, to } = portsOf(permission);
  return ports.some((port) => from <= port && port <= to);
}

/** Whether a permission reaches every port: it names none at one end, or the first and the last. */
export function reachesEveryPort(permission: GroupPermission): boolean {
  const { FromPort, ToPort } = permission;
  const { from, to } = portsOf(permission);
  return numberOf(FromPort) === undefined || numberOf(ToPort) === undefined || (from === 0 && to === LAST_PORT);
}

/** How far apart the first and the last port of a permission are: 0 for a single port. */
export function portSpan(permission: GroupPermission): number {
  if (numberOf(permission.FromPort) === undefined || numberOf(permission.ToPort) === undefined) return LAST_PORT;
  const { from, to } = portsOf(permission);
  return to - from;
}

/** The ranges of addresses of a permission, as texts; "" for one that cannot be read. */
export function rangesOf({ IpRanges, Ipv6Ranges }: GroupPermission): string[] {
  const read = (ranges: unknown, key: string): string[] => {
    if (isSet(ranges) && !Array.isArray(ranges)) return [""];
    return itemsOf(ranges as readonly Record<string, unknown>[] | null).map((range) => {
      const cidr = range[key];
      return typeof cidr === "string" ? cidr : "";
    });
  };
  return [...read(IpRanges, "CidrIp"), ...read(Ipv6Ranges, "CidrIpv6")];
}

/** Whether a permission is for members of other groups. */
export function namesGroups({ UserIdGroupPairs }: GroupPermission): boolean {
  return Array.isArray(UserIdGroupPairs) ? UserIdGroupPairs.length > 0 : Boolean(UserIdGroupPairs);
}

/**
 * Whether no permission of a group is forbidden. A group without permissions allows nothing; what is no list cannot be
 * known and counts as forbidden.
 */
export function allowsOnly(permissions: unknown, isForbidden: (permission: GroupPermission) => boolean): boolean {
  if (!isSet(permissions)) return true;
  return Array.isArray(permissions) && !itemsOf(permissions as readonly GroupPermission[]).some(isForbidden);
}
