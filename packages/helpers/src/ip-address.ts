import ipaddr from "ipaddr.js";

/** The kinds of addresses that are routed on the public internet. */
const globalRanges = new Set(["unicast", "multicast", "amt", "as112", "as112v6", "orchid2", "rfc6052"]);

/** The kinds of addresses that no host on the public internet has: of private networks, reserved or for documentation. */
const privateRanges = new Set([
  ...["private", "uniqueLocal", "loopback", "linkLocal", "unspecified", "broadcast", "reserved", "benchmarking"],
  ...["discard", "teredo", "deprecatedOrchid", "6to4"],
]);

/** Whether a text is an IPv4 address in four decimal parts. */
export function isIpv4Address(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text);
}

/** Whether a text is an IPv4 or IPv6 address. */
export function isIpAddress(text: string): boolean {
  return isIpv4Address(text) || ipaddr.IPv6.isValid(text);
}

/**
 * Whether a text is an address that is routed on the public internet: not private, loopback, link-local, shared,
 * reserved or for documentation. False for what is no address.
 */
export function isGlobalIpAddress(text: string): boolean {
  return isIpAddress(text) && globalRanges.has(ipaddr.process(text).range());
}

/**
 * Whether a text is an address of a private network, of the host itself, reserved or for documentation. Shared addresses
 * (100.64.0.0/10) are neither private nor routed publicly. False for what is no address.
 */
export function isPrivateIpAddress(text: string): boolean {
  return isIpAddress(text) && privateRanges.has(ipaddr.process(text).range());
}

/**
 * Whether an address lies in one of the CIDR networks. False for what is no IP address; what is no network is passed
 * over, and a network's host bits (the 1 of 10.0.0.1/8) do not count. An IPv4 address written as IPv6
 * (::ffff:192.0.2.1) counts as IPv4.
 */
export function isIpInNetwork(ipAddr: string, networks: readonly string[]): boolean {
  if (!isIpAddress(ipAddr)) return false;
  const address = ipaddr.process(ipAddr);
  return networks.some((network) => {
    if (!ipaddr.isValidCIDR(network)) return false;
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === address.kind() && address.match(base, bits);
  });
}
