import { PolicyTest } from "@pypanther/core";
import { AWSDynamoDBTableTTLEnabled } from "../src/aws-dynamodb-table-ttl-enabled";

const table = {
  ResourceId: "arn:aws:dynamodb:eu-west-1:210987654321:table/berths",
  ResourceType: "AWS.DynamoDB.Table",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "berths",
  TimeToLiveDescription: { TimeToLiveStatus: "ENABLED", AttributeName: "leaves" },
};

export const tests = [
  new PolicyTest({ name: "its items expire", expectedResult: true, resource: table }),
  new PolicyTest({
    name: "expiry is off",
    expectedResult: false,
    resource: { ...table, TimeToLiveDescription: { TimeToLiveStatus: "DISABLED" } },
  }),
  new PolicyTest({
    name: "nothing is known of expiry",
    expectedResult: false,
    resource: { ...table, TimeToLiveDescription: null },
  }),
];

export { AWSDynamoDBTableTTLEnabled as policy };
