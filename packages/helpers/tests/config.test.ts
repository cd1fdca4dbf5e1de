import { config, inPciScopeTags, isDmzCidr, isDmzTags, isPciScopeCidr } from "@pypanther/helpers/config";

afterEach(() => {
  config.DMZ_NETWORKS = [];
  config.PCI_NETWORKS = [];
});

test.each(["10.1.0.0/16", "bad"])("no network is special until configured (%s)", (range) => {
  expect(isDmzCidr(range)).toBe(false);
  expect(isPciScopeCidr(range)).toBe(false);
});

test.each([
  ["10.1.2.0/24", true],
  ["10.0.0.0/8", true],
  ["10.2.0.0/16", false],
  ["2001:db8::/32", false],
  ["bad", false],
])("%s overlaps 10.1.0.0/16: %s", (range, expected) => {
  config.DMZ_NETWORKS = ["not a network", "10.1.0.0/16"];
  config.PCI_NETWORKS = ["10.1.0.0/16"];
  expect(isDmzCidr(range)).toBe(expected);
  expect(isPciScopeCidr(range)).toBe(expected);
});

test.each([
  [{ Tags: { environment: "dmz" } }, true],
  [{ Tags: { environment: "dev" } }, false],
  [{ Tags: {} }, false],
  [{ Tags: null }, false],
  [{}, false],
])("%j faces the internet: %s", (resource, expected) => {
  expect(isDmzTags(resource)).toBe(expected);
});

test("which tags face the internet can be told", () => {
  expect(isDmzTags({ Tags: { tier: "edge" } }, [["tier", "edge"]])).toBe(true);
  expect(isDmzTags({ Tags: { environment: "dmz" } }, [["tier", "edge"]])).toBe(false);
});

test.each([
  [{}, true],
  [{ Tags: null }, true],
  [{ Tags: { environment: "pci" } }, true],
  [{ Tags: { environment: "dev" } }, false],
])("%j is in the cardholder data environment: %s", (resource, expected) => {
  expect(inPciScopeTags(resource)).toBe(expected);
});
