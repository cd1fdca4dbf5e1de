import { type PantherEvent, RuleTest, type StateKey } from "@pypanther/core";
import { StandardNewAWSAccountCreated } from "../src/standard-new-aws-account-created";

const accountCreated = {
  p_log_type: "AWS.CloudTrail",
  p_row_id: "5be01c77aa20",
  eventVersion: "1.09",
  eventTime: "2026-03-11T08:14:22Z",
  eventSource: "organizations.amazonaws.com",
  eventName: "CreateAccountResult",
  eventType: "AwsServiceEvent",
  recipientAccountId: "401256739912",
  serviceEventDetails: JSON.stringify({
    createAccountStatus: {
      id: "car-7712",
      state: "SUCCEEDED",
      accountName: "harbourline-lab",
      accountId: "730011482265",
    },
  }),
};

export const tests = [
  new RuleTest({
    name: "the organization finishes creating an account",
    expectedResult: true,
    log: accountCreated,
    expectedTitle: "AWS account [730011482265] was created",
  }),
  new RuleTest({
    name: "an account is only asked for",
    expectedResult: false,
    log: { ...accountCreated, eventName: "CreateAccount", eventType: "AwsApiCall" },
  }),
  new RuleTest({
    name: "the creation failed before the account had a number",
    expectedResult: true,
    log: { ...accountCreated, serviceEventDetails: '{"createAccountStatus":{"state":"FAILED"}}' },
    expectedTitle: "AWS account of unknown id was created",
  }),
  new RuleTest({
    name: "the details were cut off",
    expectedResult: true,
    log: { ...accountCreated, serviceEventDetails: '{"createAccountStatus":{"acc' },
    expectedTitle: "AWS account of unknown id was created",
  }),
  new RuleTest({
    name: "there are no details",
    expectedResult: true,
    log: { ...accountCreated, serviceEventDetails: "" },
    expectedTitle: "AWS account of unknown id was created",
  }),
  new RuleTest({
    name: "the new account counts as new for three days",
    expectedResult: true,
    log: accountCreated,
    mocks: [
      {
        objectName: "putStringSet",
        sideEffect: (
          _event: PantherEvent,
          _key: StateKey,
          _marks: string[],
          { ttlSeconds }: { ttlSeconds: number },
        ) => {
          if (ttlSeconds !== 259_200) throw new Error(`remembered for ${ttlSeconds} seconds`);
        },
      },
    ],
  }),
];

export { StandardNewAWSAccountCreated as rule };
