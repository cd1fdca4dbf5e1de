import { PantherEvent } from "@pypanther/core";
import {
  awsCloudtrailSuccess,
  awsEventTense,
  awsGuarddutyContext,
  awsKeyAccountId,
  awsRdsContext,
  awsRegions,
  awsRuleContext,
  awsStripRoleSessionId,
  eksPantherObjRef,
  extractAccountId,
  getActorUser,
  getS3ArnByName,
  lookupAwsAccountName,
  wafAlertContext,
  wafGetMatchedRule,
  wafRuleGroupMatches,
  wafSeverity,
} from "@pypanther/helpers/aws";
import { config } from "@pypanther/helpers/config";

type Log = ConstructorParameters<typeof PantherEvent>[0];
const event = (log: Log) => new PantherEvent(log);

describe("awsRuleContext", () => {
  test("copies the call's fields and adds a query", () => {
    const call = {
      eventName: "DeleteDBInstance",
      eventSource: "rds.amazonaws.com",
      awsRegion: "eu-west-1",
      recipientAccountId: "111122223333",
      sourceIPAddress: "192.0.2.4",
      userAgent: "aws-cli/2.17",
      userIdentity: { type: "Root" },
    };
    const { "PantherFlow Investigation": query, ...context } = awsRuleContext(event(call));
    expect(context).toEqual(call);
    expect(query).toContain("union panther_signals.public.correlation_signals");
  });
  test("says what is missing", () => {
    expect(awsRuleContext(event({}))).toMatchObject({
      eventName: "<MISSING_EVENT_NAME>",
      eventSource: "<MISSING_ACCOUNT_ID>",
      awsRegion: "<MISSING_AWS_REGION>",
      recipientAccountId: "<MISSING_ACCOUNT_ID>",
      sourceIPAddress: "<MISSING_SOURCE_IP>",
      userAgent: "<MISSING_USER_AGENT>",
      userIdentity: "<MISSING_USER_IDENTITY>",
    });
  });
});

describe("awsRdsContext", () => {
  test.each<[string, Log, object]>([
    [
      "an instance",
      { requestParameters: { dBInstanceIdentifier: "ledger" }, responseElements: { dBInstanceArn: "arn:i" } },
      { db_identifier: "ledger", db_instance_arn: "arn:i" },
    ],
    [
      "a cluster",
      { requestParameters: { dBClusterIdentifier: "ledgers" }, responseElements: { dBClusterArn: "arn:c" } },
      { db_identifier: "ledgers", db_instance_arn: "arn:c" },
    ],
    [
      "the call, its instance and the cluster's ARN",
      {
        eventName: "DeleteDBInstance",
        requestParameters: { dBInstanceIdentifier: "ledger" },
        responseElements: { dBClusterArn: "arn:c" },
      },
      {
        eventName: "DeleteDBInstance",
        eventSource: "<MISSING_ACCOUNT_ID>",
        db_identifier: "ledger",
        db_instance_arn: "arn:c",
      },
    ],
    ["neither", { requestParameters: "x" }, { db_identifier: "N/A", db_instance_arn: "N/A" }],
    ["neither of an empty event", {}, { db_identifier: "N/A", db_instance_arn: "N/A" }],
  ])("names %s", (_what, log, expected) => {
    expect(awsRdsContext(event(log))).toMatchObject(expected);
  });
});

describe("awsGuarddutyContext", () => {
  test("copies the finding's fields", () => {
    const finding = {
      description: "An instance is scanning ports.",
      severity: 5,
      id: "finding-1",
      type: "Recon:EC2/Portscan",
      resource: { resourceType: "Instance" },
      service: { count: 2 },
      accountId: "111122223333",
    };
    expect(awsGuarddutyContext(event({ ...finding, region: "eu-west-1" }))).toEqual(finding);
  });
  test("keeps an explicit null and says what is missing", () => {
    expect(awsGuarddutyContext(event({ severity: null }))).toEqual({
      description: "<MISSING DESCRIPTION>",
      severity: null,
      id: "<MISSING ID>",
      type: "<MISSING TYPE>",
      resource: {},
      service: {},
      accountId: "<MISSING ACCOUNT ID>",
    });
  });
});

describe("eksPantherObjRef", () => {
  test("joins resource and subresource", () => {
    const log = {
      user: { username: "deployer" },
      sourceIPs: ["192.0.2.5"],
      verb: "create",
      objectRef: { name: "api-0", namespace: "payments", resource: "pods", subresource: "exec" },
      p_source_label: "cluster-1",
    };
    expect(eksPantherObjRef(event(log))).toEqual({
      actor: "deployer",
      ns: "payments",
      object: "api-0",
      resource: "pods/exec",
      sourceIPs: ["192.0.2.5"],
      verb: "create",
      p_source_label: "cluster-1",
    });
  });
  test.each<[string, Log]>([
    ["an empty event", {}],
    ["an object that is a list", { objectRef: ["pods"] }],
  ])("says what is missing from %s", (_what, log) => {
    expect(eksPantherObjRef(event(log))).toEqual({
      actor: "<NO_USERNAME>",
      ns: "<NO_OBJECT_NAMESPACE>",
      object: "<NO_OBJECT_NAME>",
      resource: "<NO_OBJECT_RESOURCE>",
      sourceIPs: ["0.0.0.0"],
      verb: "<NO_VERB>",
      p_source_label: "<NO_P_SOURCE_LABEL>",
    });
  });
  test("keeps an empty resource", () => {
    expect(eksPantherObjRef(event({ objectRef: { resource: "" } })).resource).toBe("");
  });
});

test.each<[Log, boolean]>([
  [{}, true],
  [{ errorCode: "", errorMessage: null }, true],
  [{ errorCode: "AccessDenied" }, false],
  [{ errorMessage: "no" }, false],
])("a call with %j succeeded: %s", (log, expected) => {
  expect(awsCloudtrailSuccess(event(log))).toBe(expected);
});

test.each([
  ["CreateUser", "created"],
  ["DeleteTrail", "deleted"],
  ["StartInstances", "started"],
  ["StopLogging", "stopped"],
  ["UpdateTrail", "updated"],
  ["PutObject", "PutObject"],
  ["createBucket", "createBucket"],
])("%s: %s", (call, expected) => {
  expect(awsEventTense(call)).toBe(expected);
});

describe("account numbers in ids", () => {
  test.each([
    ["an access key", "ASIAY34FZKBOKMUTVV7A", "609629065308"],
    ["a role's id", "AROASXLWWOM4TZXHTA6HN", "187616883513"],
    ["a prefix alone", "AKIA", ""],
    ["text outside the alphabet", "AKIA1111111111111111", ""],
    ["nothing", "", ""],
  ])("%s", (_what, id, account) => {
    expect(extractAccountId(id)).toBe(account);
    expect(awsKeyAccountId(id)).toBe(account);
  });
});

test.each([
  [
    "a role session's ARN loses its session",
    "arn:aws:sts::111122223333:assumed-role/Deploy/session-7",
    "arn:aws:sts::111122223333:assumed-role/Deploy",
  ],
  ["a user's ARN stays", "arn:aws:iam::111122223333:user/iris", "arn:aws:iam::111122223333:user/iris"],
  ["root's ARN stays", "arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:root"],
  ["no ARN stays none", "", ""],
])("awsStripRoleSessionId: %s", (_what, arn, expected) => {
  expect(awsStripRoleSessionId(arn)).toBe(expected);
});

test("regions are listed once each, and the list is the caller's own", () => {
  awsRegions().push("nowhere-1");
  expect(awsRegions().join(" ")).toBe(
    "ap-east-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 " +
      "ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ca-central-1 " +
      "eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 " +
      "il-central-1 me-central-1 me-south-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2",
  );
});

test("an account is called by its configured name, else by its id", () => {
  expect(lookupAwsAccountName("111122223333")).toBe("111122223333");
  expect(lookupAwsAccountName("constructor")).toBe("constructor");
  config.AWS_ACCOUNTS["111122223333"] = "ledger-production";
  expect(lookupAwsAccountName("111122223333")).toBe("ledger-production");
});

test("a bucket's ARN by its name", () => {
  expect(getS3ArnByName("ledger-backups")).toBe("arn:aws:s3:::ledger-backups");
  expect(getS3ArnByName("")).toBe("");
});

describe("getActorUser", () => {
  const session = (userName: string) => ({ sessionContext: { sessionIssuer: { userName } } });
  test.each<[string, Log, string]>([
    ["root by its name", { userIdentity: { type: "Root", userName: "ledger-root", accountId: "1" } }, "ledger-root"],
    ["root by its account", { userIdentity: { type: "Root", accountId: "111122223333" } }, "111122223333"],
    ["nameless root", { userIdentity: { type: "Root" } }, "UnknownRootUser"],
    ["an IAM user", { userIdentity: { type: "IAMUser", userName: "iris" } }, "iris"],
    ["a nameless SAML user", { userIdentity: { type: "SAMLUser" } }, "UnknownSAMLUser"],
    ["a role session", { userIdentity: { type: "AssumedRole", ...session("Deploy") } }, "Deploy"],
    [
      "an SSO session",
      {
        userIdentity: {
          type: "AssumedRole",
          principalId: "AROA1:iris@meridian-pay.com",
          ...session("AWSReservedSSO_Admin_1"),
        },
      },
      "iris@meridian-pay.com",
    ],
    [
      "an SSO session without a person",
      { userIdentity: { type: "AssumedRole", principalId: "AROA1", ...session("AWSReservedSSO_Admin_1") } },
      "UnknownAssumedRole",
    ],
    [
      "an Identity Center user",
      { userIdentity: { type: "IdentityCenterUser" }, additionalEventData: { UserName: "iris" } },
      "iris",
    ],
    ["a service", { userIdentity: { type: "AWSService" }, sourceIdentity: "backup" }, "backup"],
    [
      "an event of AWS itself",
      { eventType: "AwsServiceEvent", userIdentity: { invokedBy: "kms.amazonaws.com" } },
      "kms.amazonaws.com",
    ],
    ["an anonymous event of AWS itself", { eventType: "AwsServiceEvent" }, "UnknownAwsServiceEvent"],
    ["nobody", {}, "UnknownUser"],
    ["an identity that is a text", { userIdentity: "iris" }, "UnknownUser"],
    ["a name that is an object", { userIdentity: { type: "IAMUser", userName: {} } }, "UnknownIAMUser"],
  ])("%s", (_what, log, expected) => {
    expect(getActorUser(event(log))).toBe(expected);
  });
});

describe("WAF rule groups", () => {
  const sqlInjection = {
    action: "BLOCK",
    terminatingRuleId: "Default_Action",
    terminatingRuleType: "MANAGED_RULE_GROUP",
    httpSourceName: "ALB",
    httpSourceId: "app/shop",
    httpRequest: {
      clientIp: "192.0.2.6",
      country: "NL",
      httpMethod: "POST",
      uri: "/login",
      headers: [
        { name: "Host", value: "shop.example" },
        { name: "USER-AGENT", value: "sqlmap" },
      ],
    },
    ruleGroupList: [{ ruleGroupId: "AWS#AWSManagedRulesSQLiRuleSet", terminatingRule: { ruleId: "SQLi_BODY" } }],
    terminatingRuleMatchDetails: [{ conditionType: "SQL_INJECTION", location: "BODY", matchedData: ["or", "1"] }],
  };

  test.each<[string, Log, string | string[], boolean, string]>([
    ["a group whose rule ended evaluation", sqlInjection, "AWSManagedRulesSQLiRuleSet", true, "SQLi_BODY"],
    ["another group", sqlInjection, ["AWSManagedRulesKnownBadInputsRuleSet"], false, "Default_Action"],
    [
      "a group whose rule only counted",
      {
        ruleGroupList: [
          {
            ruleGroupId: "G",
            terminatingRule: null,
            nonTerminatingMatchingRules: [{}, { ruleId: "" }, { ruleId: "n" }],
          },
        ],
      },
      "G",
      true,
      "n",
    ],
    ["a group in which nothing matched", { ruleGroupList: [{ ruleGroupId: "G" }] }, "G", false, "unknown"],
    [
      "a group whose rules are null",
      { ruleGroupList: [{ ruleGroupId: "G", terminatingRule: null, nonTerminatingMatchingRules: null }] },
      "G",
      false,
      "unknown",
    ],
    ["the rule that ended evaluation", { terminatingRuleId: "acl-G-1" }, "G", true, "acl-G-1"],
    ["a rule that only counted", { nonTerminatingMatchingRules: [{ ruleId: "xG" }] }, ["F", "G"], true, "unknown"],
    ["fields of other types", { ruleGroupList: "G", terminatingRuleId: 7 }, "G", false, "unknown"],
  ])("%s", (_what, log, groups, matches, rule) => {
    expect(wafRuleGroupMatches(event(log), groups)).toBe(matches);
    expect(wafGetMatchedRule(event(log), groups)).toBe(rule);
  });

  test("the alert context tells the request and what matched", () => {
    expect(wafAlertContext(event(sqlInjection), "AWSManagedRulesSQLiRuleSet")).toEqual({
      rule_groups: ["AWSManagedRulesSQLiRuleSet"],
      matched_rule: "SQLi_BODY",
      client_ip: "192.0.2.6",
      country: "NL",
      http_method: "POST",
      uri: "/login",
      user_agent: "sqlmap",
      action: "BLOCK",
      source: "ALB",
      source_id: "app/shop",
      terminating_rule_id: "Default_Action",
      terminating_rule_type: "MANAGED_RULE_GROUP",
      matched_data: [{ condition_type: "SQL_INJECTION", location: "BODY", matched_strings: ["or", "1"] }],
    });
  });
  test("the alert context of an empty event", () => {
    expect(wafAlertContext(event({}), ["G"])).toEqual({
      rule_groups: ["G"],
      matched_rule: "unknown",
      client_ip: null,
      country: null,
      http_method: null,
      uri: null,
      user_agent: null,
      action: null,
      source: null,
      source_id: null,
      terminating_rule_id: null,
      terminating_rule_type: null,
    });
  });
  test.each<[Log, string]>([
    [{ action: "ALLOW" }, "CRITICAL"],
    [{ action: "BLOCK" }, "HIGH"],
    [{ action: "COUNT" }, "MEDIUM"],
    [{ action: "CAPTCHA" }, "DEFAULT"],
    [{ action: "constructor" }, "DEFAULT"],
    [{}, "DEFAULT"],
  ])("%j is %s", (log, severity) => {
    expect(wafSeverity(event(log))).toBe(severity);
  });
});
