import { PolicyTest } from "@pypanther/core";
import { AWSDynamoDBAutoscalingConfiguration } from "../src/aws-dynamodb-autoscaling-configuration";

const table = {
  ResourceId: "arn:aws:dynamodb:eu-west-1:210987654321:table/berths",
  ResourceType: "AWS.DynamoDB.Table",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "berths",
  BillingModeSummary: { BillingMode: "PROVISIONED" },
};
const scaled = (id: string, dimension: string, min = 6, max = 14) => ({
  ResourceId: id,
  ScalableDimension: dimension,
  ServiceNamespace: "dynamodb",
  MinCapacity: min,
  MaxCapacity: max,
});

const tableRead = scaled("table/berths", "dynamodb:table:ReadCapacityUnits");
const tableWrite = scaled("table/berths", "dynamodb:table:WriteCapacityUnits", 10, 40000);
const index = { GlobalSecondaryIndexes: [{ IndexName: "by-pier" }] };

export const tests = [
  new PolicyTest({
    name: "reads and writes scale within the range",
    expectedResult: true,
    resource: { ...table, AutoScalingDescriptions: [tableRead, tableWrite] },
  }),
  new PolicyTest({
    name: "writes do not scale",
    expectedResult: false,
    resource: { ...table, AutoScalingDescriptions: [tableRead] },
  }),
  new PolicyTest({
    name: "reads may fall to the bound itself",
    expectedResult: false,
    resource: { ...table, AutoScalingDescriptions: [{ ...tableRead, MinCapacity: 5 }, tableWrite] },
  }),
  new PolicyTest({
    name: "writes may rise to the bound itself",
    expectedResult: false,
    resource: { ...table, AutoScalingDescriptions: [tableRead, { ...tableWrite, MaxCapacity: 50000 }] },
  }),
  new PolicyTest({
    name: "the index does not scale",
    expectedResult: false,
    resource: { ...table, ...index, AutoScalingDescriptions: [tableRead, tableWrite] },
  }),
  new PolicyTest({
    name: "a limit is missing",
    expectedResult: false,
    resource: { ...table, AutoScalingDescriptions: [tableRead, { ...tableWrite, MaxCapacity: null }] },
  }),
  new PolicyTest({
    name: "nothing scales",
    expectedResult: false,
    resource: { ...table, AutoScalingDescriptions: null },
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

export { AWSDynamoDBAutoscalingConfiguration as policy };
