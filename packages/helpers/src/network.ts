import ipaddr from "ipaddr.js";

/** Special-purpose ranges that are not reachable from everywhere: IANA's registries for IPv4 and IPv6. */
const specialPurpose = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/29",
  "192.0.0.170/31",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "240.0.0.0/4",
  "255.255.255.255/32",
  "::1/128",
  "::/128",
  "::ffff:0:0/96",
  "100::/64",
  "2001::/23",
  "2001:2::/48",
  "2001:db8::/32",
  "2001:10::/28",
  "fc00::/7",
  "fe80::/10",
].map((range) => ipaddr.parseCIDR(range));

type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** Longest text that is looked at: no network is written in more characters. */
const LONGEST = 64;

/** The network that a text names, or undefined when it names none or has bits set beyond its prefix. */
function networkOf(cidr: unknown): Network | undefined {
  if (typeof cidr !== "string" || cidr.length > LONGEST || !ipaddr.isValidCIDR(cidr)) return undefined;
  const [address, prefix] = ipaddr.parseCIDR(cidr);
  const bytes = address.toByteArray();
  const isNetwork = bytes.every((byte, index) => (byte & (0xff >> Math.min(Math.max(prefix - 8 * index, 0), 8))) === 0);
  return isNetwork ? [address, prefix] : undefined;
}

/**
 * Whether a whole range in CIDR notation lies inside one special-purpose range, such as 10.0.0.0/8. Anything that is no
 * network is not private.
 */
export function isPrivateNetwork(cidr: unknown): boolean {
  const network = networkOf(cidr);
  if (!network) return false;
  const [address, prefix] = network;
  return specialPurpose.some(
    ([base, length]) => base.kind() === address.kind() && prefix >= length && address.match(base, length),
  );
}

/** Whether a text denotes all of IPv6, in any spelling: `::/0`, `0:0::/0`. */
export function isAllIPv6(cidr: unknown): boolean {
  const network = networkOf(cidr);
  return network !== undefined && network[0].kind() === "ipv6" && network[1] === 0;
}
