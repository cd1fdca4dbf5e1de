import { isGlobalIpAddress, isIpAddress, isIpv4Address, isPrivateIpAddress } from "../src/ip-address";

test.each([
  ["192.0.2.7", true],
  ["2001:db8::7", true],
  ["fe80::1%eth0", true],
  ["192.0.2.07", false],
  ["lambda.amazonaws.com", false],
  ["", false],
])("whether %p is an address", (text, expected) => {
  expect(isIpAddress(text)).toBe(expected);
});

test.each([
  ["192.0.2.7", true],
  ["192.0.2.07", false],
  ["192.0.2", false],
  ["::ffff:192.0.2.7", false],
  ["", false],
])("whether %p is an IPv4 address", (text, expected) => {
  expect(isIpv4Address(text)).toBe(expected);
});

test.each([
  ["a public IPv4 address", "93.184.215.14", true],
  ["a multicast address", "224.0.1.1", true],
  ["a public IPv6 address", "2606:2800:21f::1", true],
  ["a private address", "172.31.255.255", false],
  ["a shared address", "100.64.0.1", false],
  ["an address for documentation", "203.0.113.9", false],
  ["the broadcast address", "255.255.255.255", false],
  ["the loopback address", "::1", false],
  ["a private address written as IPv6", "::ffff:10.0.0.1", false],
  ["a public address written as IPv6", "::ffff:93.184.215.14", true],
  ["a link-local address with its zone", "fe80::1%eth0", false],
  ["a host name", "s3.amazonaws.com", false],
])("%s is routed publicly or not", (_, text, expected) => {
  expect(isGlobalIpAddress(text)).toBe(expected);
});

test.each([
  ["an address of a private network", "10.20.30.40", true],
  ["an IPv6 address of a private network", "fd00::7", true],
  ["an address for documentation", "198.51.100.9", true],
  ["an IPv6 address for documentation", "2001:db8::7", true],
  ["a link-local address", "169.254.169.254", true],
  ["an IPv6 address made of an IPv4 one (6to4)", "2002:c000:204::7", true],
  ["a shared address", "100.64.0.1", false],
  ["a public address", "93.184.215.14", false],
  ["a multicast address", "224.0.1.1", false],
  ["a host name", "s3.amazonaws.com", false],
])("%s is private or not", (_, text, expected) => {
  expect(isPrivateIpAddress(text)).toBe(expected);
});
