import { join } from "node:path";
import { classNameOf } from "@pypanther/cli";
import { newPack } from "../new-pack";
import { newPolicy } from "../new-policy";
import { newRule } from "../new-rule";
import { root } from "../workspace";

test.each([
  ["GitHub.Repo.Renamed", "GitHubRepoRenamed"],
  ["AWS.CloudTrail.Stopped-prototype", "AWSCloudTrailStopped"],
  ["Acme.door-opened", "AcmeDoorOpened"],
])("the class of rule %s is %s", (id, className) => {
  expect(classNameOf(id)).toBe(className);
});

test("a name that is no pack's is refused before anything is written", () => {
  expect(() => newPack("Bad Name", "x")).toThrow("no name for a pack");
});

test("a log type that does not exist is refused with the one that was meant", () => {
  expect(() => newRule(join(root, "packages", "rules-github"), "A.B", "GITHUB_AUDITS")).toThrow(
    "Did you mean GITHUB_AUDIT?",
  );
});

test("a policy over resources that the pack does not know is refused with the type that was meant", () => {
  const pack = join(root, "packages", "policies-aws");
  expect(() => newPolicy(pack, "AWS.A.B", "AWS.S3.Buckets")).toThrow("Did you mean that of AwsS3Bucket?");
  expect(() => newPolicy(pack, "AWS.S3.Bucket.MFADelete", "AWS.S3.Bucket")).toThrow("exists already");
});
