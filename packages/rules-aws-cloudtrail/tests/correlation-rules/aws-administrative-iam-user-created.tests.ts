import { CorrelationTest } from "@pypanther/core";
import { AWSAdministrativeIAMUserCreated } from "../../src/correlation-rules/aws-administrative-iam-user-created";
import { cloudTrailLog } from "../cloudtrail-log";

const user = "p_alert_context.request_username";

const created = (time: string) =>
  cloudTrailLog({
    p_event_time: `2026-05-20T${time}:00Z`,
    eventSource: "iam.amazonaws.com",
    eventName: "CreateUser",
    requestParameters: { userName: "tomas" },
  });
const attached = (time: string, userName?: string) =>
  cloudTrailLog({
    p_event_time: `2026-05-20T${time}:00Z`,
    eventSource: "iam.amazonaws.com",
    eventName: "AttachUserPolicy",
    requestParameters: {
      policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
      ...(userName === undefined ? {} : { userName }),
    },
  });

export const tests = [
  new CorrelationTest({
    name: "a user is created and made administrator",
    expectedResult: true,
    signals: { CreateUser: { [user]: { tomas: [0] } }, AttachAdminUserPolicy: { [user]: { tomas: [90] } } },
  }),
  new CorrelationTest({
    name: "another user becomes administrator",
    expectedResult: false,
    signals: { CreateUser: { [user]: { tomas: [0] } }, AttachAdminUserPolicy: { [user]: { ines: [90] } } },
  }),
  new CorrelationTest({
    name: "the policy comes a minute too late",
    expectedResult: false,
    signals: { CreateUser: { [user]: { tomas: [0] } }, AttachAdminUserPolicy: { [user]: { tomas: [1801] } } },
  }),
  new CorrelationTest({
    name: "logs of a user who becomes administrator",
    expectedResult: true,
    logs: [created("08:00"), attached("08:02", "tomas")],
  }),
  new CorrelationTest({
    name: "logs of two users",
    expectedResult: false,
    logs: [created("08:00"), attached("08:02", "ines")],
  }),
  new CorrelationTest({
    name: "logs of two users, neither of them named",
    expectedResult: false,
    logs: [{ ...created("08:00"), requestParameters: {} }, attached("08:02")],
  }),
];

export { AWSAdministrativeIAMUserCreated as rule };
