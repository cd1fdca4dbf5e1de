import { allowsOnly, namesGroups, portSpan, rangesOf, reachesEveryPort, reachesPort } from "../src/security-group";

const permission = { FromPort: 20, ToPort: 25 };

test("a permission reaches the ports between its first and its last, both included", () => {
  expect([19, 20, 25, 26].map((port) => reachesPort(permission, [port]))).toEqual([false, true, true, false]);
});

test("a permission without ports reaches every port", () => {
  const none = { FromPort: null, ToPort: null };
  expect([reachesPort(none, [65000]), reachesEveryPort(none), reachesEveryPort(permission)]).toEqual([
    true,
    true,
    false,
  ]);
});

test("the span of one port is 0, that of ports which cannot be read is the largest", () => {
  expect([{ FromPort: 22, ToPort: 22 }, permission, { FromPort: "22", ToPort: 22 }].map(portSpan)).toEqual([
    0, 5, 65535,
  ]);
});

test("ranges are the texts of both families, and what cannot be read is an empty text", () => {
  expect(rangesOf({ IpRanges: [{ CidrIp: "10.0.0.0/8" }, null], Ipv6Ranges: [{ CidrIpv6: 7 }] })).toEqual([
    "10.0.0.0/8",
    "",
  ]);
  expect(rangesOf({ IpRanges: "all", Ipv6Ranges: null })).toEqual([""]);
});

test("a permission names groups when it has a pair of user and group", () => {
  expect([{ UserIdGroupPairs: [{}] }, { UserIdGroupPairs: [] }, {}].map(namesGroups)).toEqual([true, false, false]);
});

test("a group without permissions allows nothing, and permissions that are no list are forbidden", () => {
  const forbidden = () => true;
  expect([null, undefined, [], [{}], "all"].map((value) => allowsOnly(value, forbidden))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
