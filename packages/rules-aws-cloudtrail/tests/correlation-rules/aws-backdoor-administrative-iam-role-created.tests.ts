import { CorrelationTest } from "@pypanther/core";
import { AWSBackdoorAdministrativeIAMRoleCreated } from "../../src/correlation-rules/aws-backdoor-administrative-iam-role-created";
import { cloudTrailLog } from "../cloudtrail-log";

const role = "p_alert_context.request_rolename";

const logOf = (eventName: string, roleName: string, time: string) =>
  cloudTrailLog({
    p_event_time: `2026-05-20T${time}:00Z`,
    eventSource: "iam.amazonaws.com",
    eventName,
    requestParameters: { roleName, policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
  });

export const tests = [
  new CorrelationTest({
    name: "a role is created and gets every right",
    expectedResult: true,
    signals: { CreateRole: { [role]: { "quay-web": [0] } }, AttachAdminRolePolicy: { [role]: { "quay-web": [90] } } },
  }),
  new CorrelationTest({
    name: "another role gets every right",
    expectedResult: false,
    signals: { CreateRole: { [role]: { "quay-web": [0] } }, AttachAdminRolePolicy: { [role]: { "quay-batch": [90] } } },
  }),
  new CorrelationTest({
    name: "the policy comes a minute too late",
    expectedResult: false,
    signals: { CreateRole: { [role]: { "quay-web": [0] } }, AttachAdminRolePolicy: { [role]: { "quay-web": [1801] } } },
  }),
  new CorrelationTest({
    name: "logs of a role that gets every right",
    expectedResult: true,
    logs: [logOf("CreateRole", "quay-web", "08:00"), logOf("AttachRolePolicy", "quay-web", "08:02")],
  }),
  new CorrelationTest({
    name: "logs of two roles",
    expectedResult: false,
    logs: [logOf("CreateRole", "quay-web", "08:00"), logOf("AttachRolePolicy", "quay-batch", "08:02")],
  }),
];

export { AWSBackdoorAdministrativeIAMRoleCreated as rule };
