import { type JsonObject, PantherEvent, Severity } from "@pypanther/core";
import { GcpPermissionRule } from "../src/gcp-permission-rule";

class TopicCreated extends GcpPermissionRule {
  id = "TopicCreated";
  logTypes = [];
  defaultSeverity = Severity.LOW;
  permissions = ["pubsub.topics.create", "pubsub.topics.update"];
  deed = "created a topic";
}

const rule = new TopicCreated();
const call = (...authorizationInfo: JsonObject[]) =>
  new PantherEvent({
    protoPayload: {
      authenticationInfo: { principalEmail: "vera@lakeside.example" },
      methodName: "CreateTopic",
      authorizationInfo,
    },
    resource: { labels: { project_id: "lake-1" } },
  });

test.each([
  ["one of the permissions was granted", [{ permission: "pubsub.topics.update", granted: true }], true],
  ["it was refused", [{ permission: "pubsub.topics.update", granted: false }], false],
  ["it was granted in words", [{ permission: "pubsub.topics.update", granted: "true" }], false],
  ["another one was granted", [{ permission: "pubsub.topics.list", granted: true }], false],
  ["none was needed", [], false],
])("when %s", (_, checks, matches) => {
  expect(rule.run(call(...checks))).toMatchObject({ triggerAlert: matches });
});

test("the alert tells who did what, how and where", () => {
  expect(rule.title(call())).toBe("[vera@lakeside.example] created a topic by [CreateTopic] in [lake-1]");
  expect(rule.alertContext(call())).toMatchObject({ principal: "vera@lakeside.example", project: "lake-1" });
});
