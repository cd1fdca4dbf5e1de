import {
  type DetectionResult,
  EventReader,
  type JsonObject,
  PantherEvent,
  type Rule,
  runRule,
  Severity,
} from "@pypanther/core";
import { AwsChangeRule } from "../src/aws-change-rule";
import { AwsDeploymentCallRule } from "../src/aws-deployment-call-rule";
import { awsRootContext } from "../src/aws-root";
import { expectHarmless } from "./hostile-logs";

const call = (changes: JsonObject = {}) =>
  new PantherEvent({
    eventName: "DeleteQueue",
    awsRegion: "eu-north-1",
    recipientAccountId: "220011334455",
    userIdentity: { type: "IAMUser", userName: "vera", arn: "arn:aws:iam::220011334455:user/vera" },
    ...changes,
  });

const matches = (rule: Rule, event: PantherEvent) => (runRule(rule, event) as DetectionResult).triggerAlert;

describe("a rule on changes", () => {
  class QueuesChanged extends AwsChangeRule {
    id = "QueuesChanged";
    logTypes = [];
    defaultSeverity = Severity.INFO;
    changed = "Queues";
    queueCalls = ["DeleteQueue"];

    protected calls() {
      return this.queueCalls;
    }
  }
  const rule = new QueuesChanged();

  test("asks for one of its calls that succeeded", () => {
    expect(matches(rule, call())).toBe(true);
    expect(matches(rule, call({ errorCode: "AccessDenied" }))).toBe(false);
    expect(matches(rule, call({ eventName: "ListQueues" }))).toBe(false);
  });

  test("makes one alert for each account", () => {
    expect(rule.title(call())).toBe("Queues changed in account [220011334455]");
    expect(rule.dedup(call())).toBe("220011334455");
    expect(rule.alertContext(call())).toMatchObject({ eventName: "DeleteQueue" });
  });
});

describe("a rule on calls that only deployments make", () => {
  class QueueCall extends AwsDeploymentCallRule {
    id = "QueueCall";
    logTypes = [];
    defaultSeverity = Severity.INFO;
    service = "Queue";
    queueCalls = ["DeleteQueue"];

    protected calls() {
      return this.queueCalls;
    }
  }
  const rule = new QueueCall();

  test("asks for one of its calls by another role than those that deploy", () => {
    expect(matches(rule, call())).toBe(true);
    expect(matches(rule, call({ userIdentity: { arn: "arn:aws:iam::220011334455:role/DeployRole" } }))).toBe(false);
    expect(matches(rule, call({ eventName: "ListQueues" }))).toBe(false);
  });

  test("makes one alert for each caller", () => {
    expect(rule.title(call())).toBe(
      "[arn:aws:iam::220011334455:user/vera] did Queue call [DeleteQueue] in account [220011334455], [eu-north-1]",
    );
    expect(rule.dedup(call())).toBe("arn:aws:iam::220011334455:user/vera");
    expect(rule.dedup(call({ userIdentity: null }))).toBe("unknown-arn");
    expect(rule.alertContext(call())).toMatchObject({ eventName: "DeleteQueue" });
  });
});

const rootLogin = {
  sourceIPAddress: "192.0.2.4",
  userIdentity: { accountId: "220011334455", arn: "arn:aws:iam::220011334455:root" },
  eventTime: "2026-03-01T07:00:00Z",
  additionalEventData: { MFAUsed: "Yes" },
};

test("the context of root tells where from, in which account, when and how", () => {
  expect(awsRootContext(new EventReader(rootLogin))).toEqual({
    sourceIPAddress: "192.0.2.4",
    userIdentityAccountId: "220011334455",
    userIdentityArn: "arn:aws:iam::220011334455:root",
    eventTime: "2026-03-01T07:00:00Z",
    mfaUsed: "Yes",
  });
});

test("malformed logs are harmless", () => {
  expectHarmless(rootLogin, awsRootContext);
});
