import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailStopped } from "../src/aws-cloudtrail-stopped";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const stopped = cloudTrailLog({
  eventSource: "cloudtrail.amazonaws.com",
  eventName: "StopLogging",
  requestParameters: { name: "harbour-org-trail" },
  responseElements: null,
});

export const tests = [
  new RuleTest({
    name: "a trail is stopped",
    expectedResult: true,
    log: stopped,
    expectedTitle: "Trail [harbour-org-trail] in account [401256739912] no longer records",
    expectedDedup: "harbour-org-trail",
    expectedAlertContext: contextOf(stopped, {}),
  }),
  new RuleTest({
    name: "a trail is deleted, its name not logged",
    expectedResult: true,
    log: { ...stopped, eventName: "DeleteTrail", requestParameters: null },
    expectedDedup: "<UNKNOWN_NAME>",
  }),
  new RuleTest({ name: "the call is refused", expectedResult: false, log: { ...stopped, errorCode: "AccessDenied" } }),
  new RuleTest({ name: "a trail is started", expectedResult: false, log: { ...stopped, eventName: "StartLogging" } }),
];

export { AWSCloudTrailStopped as rule };
