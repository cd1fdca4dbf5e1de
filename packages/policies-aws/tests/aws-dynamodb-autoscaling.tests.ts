import { PolicyTest } from "@pypanther/core";
import { AWSDynamoDBAutoscaling } from "../src/aws-dynamodb-autoscaling";

const table = {
  ResourceId: "arn:aws:dynamodb:eu-west-1:210987654321:table/berths",
  ResourceType: "AWS.DynamoDB.Table",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "berths",
  BillingModeSummary: { BillingMode: "PROVISIONED" },
  GlobalSecondaryIndexes: [{ IndexName: "by-pier" }],
};
const scaled = (id: string, dimension: string, min = 6, max = 14) => ({
  ResourceId: id,
  ScalableDimension: dimension,
  ServiceNamespace: "dynamodb",
  MinCapacity: min,
  MaxCapacity: max,
});

const ofTable = scaled("table/berths", "dynamodb:table:ReadCapacityUnits");
const ofIndex = scaled("table/berths/index/by-pier", "dynamodb:index:ReadCapacityUnits");

export const tests = [
  new PolicyTest({
    name: "table and index scale",
    expectedResult: true,
    resource: { ...table, AutoScalingDescriptions: [ofTable, ofIndex] },
  }),
  new PolicyTest({
    name: "the index does not scale",
    expectedResult: false,
    resource: { ...table, AutoScalingDescriptions: [ofTable] },
  }),
  new PolicyTest({
    name: "the table does not scale",
    expectedResult: false,
    resource: { ...table, AutoScalingDescriptions: [ofIndex] },
  }),
  new PolicyTest({
    name: "nothing scales",
    expectedResult: false,
    resource: { ...table, AutoScalingDescriptions: null },
  }),
  new PolicyTest({
    name: "it has no index",
    expectedResult: true,
    resource: { ...table, GlobalSecondaryIndexes: null, AutoScalingDescriptions: [ofTable] },
  }),
  new PolicyTest({
    name: "it is paid for by request",
    expectedResult: true,
    resource: { ...table, BillingModeSummary: { BillingMode: "PAY_PER_REQUEST" } },
  }),
  new PolicyTest({
    name: "nothing is known of how it is paid for",
    expectedResult: false,
    resource: { ...table, BillingModeSummary: null, AutoScalingDescriptions: null },
  }),
];

export { AWSDynamoDBAutoscaling as policy };
