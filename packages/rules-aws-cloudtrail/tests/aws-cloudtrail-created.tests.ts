import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailCreated } from "../src/aws-cloudtrail-created";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "cloudtrail.amazonaws.com",
  eventName: "CreateTrail",
  requestParameters: { name: "org-trail" },
});

export const tests = [
  new RuleTest({
    name: "a trail is created",
    expectedResult: true,
    log,
    expectedTitle: "CloudTrail trail [org-trail] created, changed or started",
  }),
  new RuleTest({
    name: "creating it is refused",
    expectedResult: false,
    log: { ...log, errorCode: "TrailAlreadyExistsException" },
  }),
  new RuleTest({ name: "a trail is deleted", expectedResult: false, log: { ...log, eventName: "DeleteTrail" } }),
];

export { AWSCloudTrailCreated as rule };
