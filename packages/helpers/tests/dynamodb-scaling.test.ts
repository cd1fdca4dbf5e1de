import { dynamoDBScalingTargets } from "../src/dynamodb-scaling";

const table = { Name: "berths", GlobalSecondaryIndexes: [{ IndexName: "by-pier" }, null] };

test("a table and its indexes have a target each", () => {
  expect(dynamoDBScalingTargets(table, true)).toEqual(["table/berths", "table/berths/index/by-pier"]);
});

test("indexes are left out when they are not wanted, or when there are none", () => {
  expect(dynamoDBScalingTargets(table, false)).toEqual(["table/berths"]);
  expect(dynamoDBScalingTargets({ Name: "berths", GlobalSecondaryIndexes: null }, true)).toEqual(["table/berths"]);
});
