import { EventReader } from "@pypanther/core";
import { gcpActorTitle, gcpMethodTitle, gcpProjectTitle, gcpResourceTitle } from "../src/gcp-title";

const signed = new EventReader({
  protoPayload: {
    authenticationInfo: { principalEmail: "vera@lake.example" },
    methodName: "google.iam.credentials.v1.IAMCredentials.SignBlob",
    resourceName: "projects/lake/serviceAccounts/boat",
  },
  resource: { labels: { project_id: "lake" } },
});
const empty = new EventReader({});

test("what a call names stands in square brackets", () => {
  expect(gcpActorTitle(signed)).toBe("[vera@lake.example]");
  expect(gcpResourceTitle(signed)).toBe("[projects/lake/serviceAccounts/boat]");
  expect(gcpProjectTitle(signed)).toBe("[lake]");
});

test("a method is named from the version of its API on", () => {
  expect(gcpMethodTitle(signed)).toBe("[v1.IAMCredentials.SignBlob]");
  const other = new EventReader({ protoPayload: { methodName: "storage.buckets.update" } });
  expect(gcpMethodTitle(other)).toBe("[storage.buckets.update]");
});

test("what a call does not name is said in words", () => {
  expect(gcpActorTitle(empty)).toBe("an unknown actor");
  expect(gcpMethodTitle(empty)).toBe("an unknown method");
  expect(gcpResourceTitle(empty)).toBe("an unknown resource");
  expect(gcpResourceTitle(empty, "of an unknown name")).toBe("of an unknown name");
  expect(gcpProjectTitle(empty)).toBe("an unknown project");
});
