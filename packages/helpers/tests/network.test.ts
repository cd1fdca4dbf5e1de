import { isAllIPv6, isPrivateNetwork } from "../src/network";

describe("isPrivateNetwork", () => {
  test.each([
    "10.0.0.0/8",
    "10.1.0.0/16",
    "172.16.0.0/12",
    "192.168.1.1/32",
    "127.0.0.1/32",
    "169.254.0.0/16",
    "198.18.0.0/15",
    "203.0.113.0/24",
    "240.0.0.0/4",
    "fc00::/7",
    "fe80::/10",
    "2001:db8::/32",
  ])("%s lies within one special-purpose range", (cidr) => {
    expect(isPrivateNetwork(cidr)).toBe(true);
  });

  test.each([
    ["10.0.0.0/7", "reaches beyond its range"],
    ["100.64.0.0/10", "is shared by customers of a carrier"],
    ["8.8.8.8/32", "is public"],
    ["0.0.0.0/0", "is everything"],
    ["::/0", "is everything"],
    ["2600::/12", "is public"],
    ["10.0.0.1/8", "has bits beyond its prefix"],
    ["10.0.0.0", "has no prefix"],
    ["10.0.0.0/33", "has a prefix that cannot be"],
    ["inside", "is no network"],
    [null, "is no text"],
    ["1".repeat(10_000), "is far too long"],
  ])("%s %s", (cidr, _why) => {
    expect(isPrivateNetwork(cidr)).toBe(false);
  });
});

test.each([
  ["::/0", true],
  ["0:0:0:0:0:0:0:0/0", true],
  ["::/1", false],
  ["0.0.0.0/0", false],
  [undefined, false],
])("%s denotes all of IPv6: %s", (cidr, expected) => {
  expect(isAllIPv6(cidr)).toBe(expected);
});
