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
