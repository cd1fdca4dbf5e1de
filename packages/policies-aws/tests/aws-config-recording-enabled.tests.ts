import { PolicyTest } from "@pypanther/core";
import { AWSConfigRecordingEnabled } from "../src/aws-config-recording-enabled";

const recorder = {
  ResourceId: "210987654321:eu-west-1:AWS.Config.Recorder",
  ResourceType: "AWS.Config.Recorder",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Status: { Recording: true },
};

export const tests = [
  new PolicyTest({ name: "it records", expectedResult: true, resource: recorder }),
  new PolicyTest({
    name: "it stands still",
    expectedResult: false,
    resource: { ...recorder, Status: { Recording: false } },
  }),
  new PolicyTest({ name: "nothing is known of it", expectedResult: false, resource: { ...recorder, Status: null } }),
];

export { AWSConfigRecordingEnabled as policy };
