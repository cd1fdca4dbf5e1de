import {
  isJsonObject,
  isSet,
  type JsonValue,
  Policy,
  type Reports,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { someAllow, statementsOf, textsOf } from "@pypanther/helpers/iam-document";
import type { AwsLambdaFunction } from "./resources";

/** Whether a statement's condition is that callers of the function's URL need not sign in. */
function asksForNoSignIn(condition: JsonValue | undefined): boolean {
  const equals = isJsonObject(condition) ? condition["StringEquals"] : undefined;
  return isJsonObject(equals) && equals["lambda:FunctionUrlAuthType"] === "NONE";
}

/** Anyone may call a function. */
export class AWSLambdaPublicAccess extends Policy<AwsLambdaFunction> {
  id = "AWS.Lambda.PublicAccess";
  displayName = "AWS Lambda Public Access";
  resourceTypes = ["AWS.Lambda.Function"];
  tags = ["AWS", "Data Protection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The policy of the function lets everybody call it. Strangers can run it at your cost, and reach what it reaches.";
  defaultRunbook =
    '1. Find the statement whose principal is "*". ' +
    "2. Name the accounts or services that may call it, or have its URL ask for IAM. " +
    "3. Read its logs for calls by strangers.";
  defaultReference =
    "https://docs.aws.amazon.com/config/latest/developerguide/lambda-function-public-access-prohibited.html";

  policy({ Policy: access }: AwsLambdaFunction) {
    if (!isSet(access?.Policy)) return true;
    return !someAllow(access.Policy, ({ Condition, Principal }) => {
      const isForAll = Principal === "*" || (isJsonObject(Principal) && textsOf(Principal["AWS"]).includes("*"));
      const isUnconditional = !isSet(Condition) || (isJsonObject(Condition) && Object.keys(Condition).length === 0);
      return isForAll && (isUnconditional || asksForNoSignIn(Condition));
    });
  }

  severity({ Policy: access }: AwsLambdaFunction): SeverityOrDefault {
    const statements = statementsOf(access?.Policy) ?? [];
    return statements.some(({ Condition }) => asksForNoSignIn(Condition)) ? "DEFAULT" : Severity.LOW;
  }
}
