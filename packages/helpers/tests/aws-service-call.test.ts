import { PantherEvent } from "@pypanther/core";
import { awsAccountName } from "../src/aws-account";
import { madeByAwsService } from "../src/aws-service-call";
import { config } from "../src/config";

test.each([
  ["a service's address", { sourceIPAddress: "autoscaling.amazonaws.com" }, true],
  ["a service's identity", { userIdentity: { type: "AWSService" } }, true],
  ["a call that AWS makes for itself", { userIdentity: { type: "IAMUser", invokedBy: "AWS Internal" } }, true],
  ["a call that a service makes for a user", { userIdentity: { invokedBy: "cloudformation.amazonaws.com" } }, true],
  ["a person", { sourceIPAddress: "198.51.100.77", userIdentity: { type: "IAMUser" } }, false],
  ["nothing to go by", {}, false],
])("%s is AWS or not", (_, log, expected) => {
  expect(madeByAwsService(new PantherEvent(log))).toBe(expected);
});

test("an account is called by its configured name, else by its id", () => {
  const names = config.AWS_ACCOUNTS;
  config.AWS_ACCOUNTS = { "401256739912": "harbour-production" };
  expect(awsAccountName(new PantherEvent({ recipientAccountId: "401256739912" }))).toBe("harbour-production");
  expect(awsAccountName(new PantherEvent({ recipientAccountId: "560011223344" }))).toBe("560011223344");
  expect(awsAccountName(new PantherEvent({}))).toBe("<UNKNOWN_ACCOUNT>");
  config.AWS_ACCOUNTS = names;
});
