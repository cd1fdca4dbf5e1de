import { PolicyTest } from "@pypanther/core";
import { AWSConfigRecordAllResourceTypes } from "../src/aws-config-record-all-resource-types";

const recorder = {
  ResourceId: "210987654321:eu-west-1:AWS.Config.Recorder",
  ResourceType: "AWS.Config.Recorder",
  AccountId: "210987654321",
  Region: "eu-west-1",
  RecordingGroup: { AllSupported: true },
};

export const tests = [
  new PolicyTest({ name: "it follows all types", expectedResult: true, resource: recorder }),
  new PolicyTest({
    name: "it follows some types",
    expectedResult: false,
    resource: { ...recorder, RecordingGroup: { AllSupported: false } },
  }),
  new PolicyTest({
    name: "nothing is known of it",
    expectedResult: false,
    resource: { ...recorder, RecordingGroup: null },
  }),
];

export { AWSConfigRecordAllResourceTypes as policy };
