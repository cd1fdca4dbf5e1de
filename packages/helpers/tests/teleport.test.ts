import { EventReader } from "@pypanther/core";
import { certificateValidity, clusterInUserDomain, intervalText } from "../src/teleport";
import { expectHarmless } from "./hostile-logs";

const certificate = {
  user: "ines@harbourline.example",
  cluster_name: "ssh.harbourline.example",
  time: "2026-03-02 08:00:00.25",
  identity: { expires: "2026-03-02T09:00:00.250001999Z" },
};

test.each([
  ["of the cluster's domain", certificate, true],
  ["of another domain", { ...certificate, user: "ines@elsewhere.example" }, false],
  ["with two at signs", { ...certificate, user: "ines@elsewhere.example@harbourline.example" }, true],
  ["without a domain", { ...certificate, user: "ines" }, false],
  ["that is missing", { cluster_name: "ssh.harbourline.example" }, true],
  ["that is no text", { ...certificate, user: 7 }, null],
])("a user %s", (_, log, expected) => {
  expect(clusterInUserDomain(new EventReader(log))).toBe(expected);
});

test.each([
  ["the microseconds between issue and expiry", certificate, 3_600_000_001],
  ["null for a time without a fraction", { ...certificate, time: "2026-03-02 08:00:00" }, null],
  ["null for a day that does not exist", { ...certificate, time: "2026-13-02 08:00:00.1" }, null],
  ["null without an expiry", { ...certificate, identity: {} }, null],
])("the validity of a certificate is %s", (_, log, expected) => {
  expect(certificateValidity(new EventReader(log))).toBe(expected);
});

test.each([
  [3_600_000_001, "1:00:00.000001"],
  [86_400_000_000, "1 day, 0:00:00"],
  [180_305_000_000, "2 days, 2:05:05"],
])("%d microseconds read %s", (span, expected) => {
  expect(intervalText(span)).toBe(expected);
});

test("malformed logs are harmless", () => {
  expectHarmless(certificate, clusterInUserDomain, certificateValidity);
});
