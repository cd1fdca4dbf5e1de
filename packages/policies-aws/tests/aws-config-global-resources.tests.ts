import { PolicyTest } from "@pypanther/core";
import { AWSConfigGlobalResources } from "../src/aws-config-global-resources";

const recorders = {
  ResourceId: "210987654321::AWS.Config.Recorder.Meta",
  ResourceType: "AWS.Config.Recorder.Meta",
  AccountId: "210987654321",
  Region: "eu-west-1",
  GlobalRecorderCount: 1,
  Recorders: ["210987654321:eu-west-1:AWS.Config.Recorder"],
};

const lookup = (IncludeGlobalResourceTypes: boolean, Recording: boolean) => [
  {
    objectName: "resourceLookup",
    returnValue: { RecordingGroup: { IncludeGlobalResourceTypes }, Status: { Recording } },
  },
];

export const tests = [
  new PolicyTest({
    name: "a running recorder follows them",
    expectedResult: true,
    resource: recorders,
    mocks: lookup(true, true),
  }),
  new PolicyTest({
    name: "the recorder stands still",
    expectedResult: false,
    resource: recorders,
    mocks: lookup(true, false),
  }),
  new PolicyTest({
    name: "the recorder leaves them out",
    expectedResult: false,
    resource: recorders,
    mocks: lookup(false, true),
  }),
  new PolicyTest({ name: "the recorder is not in the scan", expectedResult: false, resource: recorders }),
  new PolicyTest({
    name: "there is no such recorder",
    expectedResult: false,
    resource: { ...recorders, GlobalRecorderCount: 0 },
    mocks: lookup(true, true),
  }),
  new PolicyTest({
    name: "there are no recorders",
    expectedResult: false,
    resource: { ...recorders, Recorders: null },
    mocks: lookup(true, true),
  }),
];

export { AWSConfigGlobalResources as policy };
