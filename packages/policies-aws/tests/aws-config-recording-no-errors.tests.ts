import { PolicyTest } from "@pypanther/core";
import { AWSConfigRecordingNoErrors } from "../src/aws-config-recording-no-errors";

const recorder = {
  ResourceId: "210987654321:eu-west-1:AWS.Config.Recorder",
  ResourceType: "AWS.Config.Recorder",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Status: { LastErrorCode: null },
};

export const tests = [
  new PolicyTest({ name: "its latest attempt worked", expectedResult: true, resource: recorder }),
  new PolicyTest({
    name: "its latest attempt failed",
    expectedResult: false,
    resource: { ...recorder, Status: { LastErrorCode: "NoSuchBucket" } },
  }),
  new PolicyTest({ name: "nothing is known of it", expectedResult: true, resource: { ...recorder, Status: null } }),
];

export { AWSConfigRecordingNoErrors as policy };
