import { eventOf, type JsonObject, type JsonValue } from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";

/** An IAM user with a key of their own. */
export const user = {
  type: "IAMUser",
  principalId: "AIDAQ4HARBOURINES001",
  arn: "arn:aws:iam::401256739912:user/ines",
  accountId: "401256739912",
  userName: "ines",
};

/** A role of the deployment pipeline at work. */
export const session = {
  type: "AssumedRole",
  principalId: "AROAQ4HARBOURDEPLOY1:run-8841",
  arn: "arn:aws:sts::401256739912:assumed-role/deploy/run-8841",
  accountId: "401256739912",
  sessionContext: {
    sessionIssuer: {
      type: "Role",
      principalId: "AROAQ4HARBOURDEPLOY1",
      arn: "arn:aws:iam::401256739912:role/deploy",
      accountId: "401256739912",
      userName: "deploy",
    },
  },
};

/** A person who came through single sign-on. */
export const ssoSession = {
  ...session,
  principalId: "AROAQ4HARBOURSSO0001:tomas.veld",
  arn: "arn:aws:sts::401256739912:assumed-role/AWSReservedSSO_Operator_5d1c/tomas.veld",
  sessionContext: { sessionIssuer: { type: "Role", userName: "AWSReservedSSO_Operator_5d1c" } },
};

/** The root user of the account. */
export const root = {
  type: "Root",
  principalId: "401256739912",
  arn: "arn:aws:iam::401256739912:root",
  accountId: "401256739912",
};

/** An AWS service that acts by itself. */
export const service = { type: "AWSService", invokedBy: "lambda.amazonaws.com" };

/** A call by the pipeline's role, as CloudTrail logs it, with the fields that matter to a test. */
export function cloudTrailLog<T extends JsonObject>(fields: T) {
  return {
    p_log_type: "AWS.CloudTrail",
    p_event_time: "2026-05-20 08:14:31.000000000",
    eventVersion: "1.11",
    eventTime: "2026-05-20T08:14:31Z",
    eventType: "AwsApiCall",
    eventCategory: "Management",
    awsRegion: "eu-west-1",
    sourceIPAddress: "198.51.100.77",
    userAgent: "aws-cli/2.17.4 md/Botocore#1.34.0",
    userIdentity: session,
    recipientAccountId: "401256739912",
    ...fields,
  };
}

/** The alert context of a CloudTrail call and what a rule adds to it. */
export function contextOf(log: JsonObject, extra: Record<string, JsonValue>): Record<string, JsonValue> {
  return { ...awsRuleContext(eventOf(log)), ...extra };
}
