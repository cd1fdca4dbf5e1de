import { PolicyTest } from "@pypanther/core";
import { AWSCloudTrailEnabled } from "../src/aws-cloudtrail-enabled";

const trails = {
  ResourceId: "210987654321::AWS.CloudTrail.Meta",
  ResourceType: "AWS.CloudTrail.Meta",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Trails: ["arn:aws:cloudtrail:eu-west-1:210987654321:trail/harbourline"],
};

const all = { IncludeManagementEvents: true, ReadWriteType: "All" };
const advanced = (...FieldSelectors: { readonly Field: string; readonly Equals: string[] }[]) => ({
  ...trails,
  GlobalAdvancedEventSelectors: [{ FieldSelectors }],
});
const management = { Field: "eventCategory", Equals: ["Management"] };

export const tests = [
  new PolicyTest({
    name: "all management events are recorded",
    expectedResult: true,
    resource: { ...trails, GlobalEventSelectors: [all] },
  }),
  new PolicyTest({
    name: "only writes are recorded",
    expectedResult: false,
    resource: { ...trails, GlobalEventSelectors: [{ ...all, ReadWriteType: "WriteOnly" }] },
  }),
  new PolicyTest({
    name: "only data events are recorded",
    expectedResult: false,
    resource: { ...trails, GlobalEventSelectors: [{ ...all, IncludeManagementEvents: false }] },
  }),
  new PolicyTest({ name: "an advanced selector records them", expectedResult: true, resource: advanced(management) }),
  new PolicyTest({
    name: "an advanced selector records writes",
    expectedResult: false,
    resource: advanced(management, { Field: "readOnly", Equals: ["false"] }),
  }),
  new PolicyTest({
    name: "an advanced selector records data",
    expectedResult: false,
    resource: advanced({ Field: "eventCategory", Equals: ["Data"] }),
  }),
  new PolicyTest({
    name: "there is no trail",
    expectedResult: false,
    resource: { ...trails, Trails: null, GlobalEventSelectors: [all] },
  }),
  new PolicyTest({ name: "nothing is selected", expectedResult: false, resource: trails }),
];

export { AWSCloudTrailEnabled as policy };
