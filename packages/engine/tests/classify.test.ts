import { classify, type DecodedEvent, inferFormat, logFormats, RunSummary } from "../src";

const samples: Record<string, Record<string, unknown>> = {
  "AWS.CloudTrail": {
    eventVersion: "1.09",
    userIdentity: { type: "IAMUser", userName: "mara" },
    eventTime: "2026-03-10T08:00:00Z",
    eventSource: "iam.amazonaws.com",
    eventName: "CreateUser",
    awsRegion: "eu-central-1",
    sourceIPAddress: "203.0.113.9",
    eventID: "0d0a7b0e-1111-4222-8333-444455556666",
    eventType: "AwsApiCall",
  },
  "AWS.GuardDuty": {
    schemaVersion: "2.0",
    accountId: "210987654321",
    region: "eu-central-1",
    id: "a1b2c3",
    arn: "arn:aws:guardduty:eu-central-1:210987654321:detector/d/finding/a1b2c3",
    type: "Recon:EC2/Portscan",
    service: { serviceName: "guardduty" },
    severity: 2,
  },
  "GitHub.Audit": { action: "repo.create", actor: "mara", org: "heron-labs", created_at: 1773129600000 },
  "GitHub.Webhook": { action: "opened", sender: { login: "mara" }, repository: { full_name: "heron-labs/app" } },
  "Slack.AuditLogs": {
    id: "c1",
    date_create: 1773129600,
    action: "user_login",
    actor: { type: "user", user: {} },
    entity: { type: "user" },
    context: {},
  },
  "Panther.Audit": {
    actionName: "SIGN_IN",
    actionResult: "SUCCEEDED",
    actor: { id: "7" },
    timestamp: "2026-03-10T08:00:00Z",
  },
  "Amazon.EKS.Audit": {
    kind: "Event",
    apiVersion: "audit.k8s.io/v1",
    auditID: "k1",
    stage: "ResponseComplete",
    requestURI: "/api/v1/pods",
    verb: "list",
  },
  "Okta.SystemLog": {
    uuid: "o1",
    published: "2026-03-10T08:00:00Z",
    eventType: "user.session.start",
    actor: {},
    outcome: {},
  },
  "GCP.AuditLog": {
    logName: "projects/heron/logs/activity",
    resource: {},
    protoPayload: { "@type": "type.googleapis.com/google.cloud.audit.AuditLog" },
  },
  "Azure.Audit": {
    time: "2026-03-10T08:00:00Z",
    operationName: "Sign-in",
    category: "SignInLogs",
    properties: {},
    tenantId: "t",
  },
  "Zeek.DNS": { ts: 1773129600.5, uid: "C1", "id.orig_h": "192.0.2.4", query: "example.org", trans_id: 5 },
};

test.each(Object.entries(samples))("%s is told from its content", (logType, log) => {
  expect(inferFormat(log as never)?.logType).toBe(logType);
});
test("an S3 notification, which looks like CloudTrail, is not CloudTrail", () => {
  const notification = { ...samples["AWS.CloudTrail"], eventSource: "aws:s3", s3: {}, eventID: null };
  expect(inferFormat(notification as never)).toBeUndefined();
});
test("an identifying field that is null does not count", () => {
  expect(inferFormat({ ...samples["Okta.SystemLog"], outcome: null } as never)).toBeUndefined();
});
test("every log type of the table can be told from content and says where its time stands", () => {
  for (const { logType, identify, time } of logFormats) {
    expect([logType, identify.length > 0, time.length > 0]).toEqual([logType, true, true]);
  }
});

async function classified(log: unknown, logType?: string) {
  const summary = new RunSummary();
  const input = (async function* () {
    yield [{ source: "x", line: 1, log } as DecodedEvent];
  })();
  const types = [];
  for await (const batch of classify({ summary, logType })(input)) types.push(...batch.map((event) => event.logType));
  return { types, summary };
}

test("p_log_type comes before the given log type, which comes before content", async () => {
  const log = samples["AWS.CloudTrail"];
  expect((await classified({ ...log, p_log_type: "Custom.Own" }, "Custom.Given")).types).toEqual(["Custom.Own"]);
  expect((await classified(log, "Custom.Given")).types).toEqual(["Custom.Given"]);
  expect((await classified(log)).types).toEqual(["AWS.CloudTrail"]);
});
test.each([null, "", 7, {}])("a p_log_type of %j says nothing", async (value) => {
  expect((await classified({ ...samples["AWS.CloudTrail"], p_log_type: value })).types).toEqual(["AWS.CloudTrail"]);
});
test("an event that nothing tells anything about is counted and left out", async () => {
  const { types, summary } = await classified({ hello: "world" });
  expect(types).toEqual([]);
  expect(summary.unclassified).toBe(1);
});
test("log types such as constructor and __proto__ are names like any other", async () => {
  expect((await classified({ p_log_type: "__proto__" })).types).toEqual(["__proto__"]);
});
