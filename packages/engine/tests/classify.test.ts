import { type JsonObject, knownLogFormats, type LogFormat } from "@pypanther/core/runtime";
import { Classifier } from "../src";
import { addPackedFormats } from "./support/log-formats";
import { ANY, read } from "./support/read";

addPackedFormats();

const typeOf = (log: unknown, logType?: string): string | undefined =>
  new Classifier().classify(log as JsonObject, logType)?.format.logType;

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
    protoPayload: { "@type": "type.googleapis.com/google.cloud.audit.AuditLog", methodName: "x", serviceName: "y" },
  },
  "Azure.Audit": {
    time: "2026-03-10T08:00:00Z",
    operationName: "Sign-in",
    category: "SignInLogs",
    properties: { createdDateTime: "2026-03-10T08:00:00Z" },
    tenantId: "t",
  },
  "Zeek.DNS": { ts: 1773129600.5, uid: "C1", "id.orig_h": "192.0.2.4", query: "example.org", trans_id: 5 },
};

test.each(Object.entries(samples))("%s is told from its content", (logType, log) => {
  expect(typeOf(log)).toBe(logType);
});
test("an S3 notification, which looks like CloudTrail, is not CloudTrail", () => {
  const notification = {
    eventVersion: "2.1",
    eventSource: "aws:s3",
    awsRegion: "eu-central-1",
    eventTime: "2026-03-10T08:00:00Z",
    eventName: "ObjectCreated:Put",
    userIdentity: { principalId: "A1" },
    requestParameters: { sourceIPAddress: "203.0.113.9" },
    s3: {},
  };
  expect(typeOf(notification)).toBeUndefined();
});
test("CloudTrail that came through Elasticsearch is told without its eventTime", () => {
  const { eventTime: _, ...log } = samples["AWS.CloudTrail"] ?? {};
  expect(typeOf({ ...log, "@timestamp": "2026-03-10T08:00:00Z" })).toBe("AWS.CloudTrail");
});
test("an identifying field that is null does not count", () => {
  expect(typeOf({ ...samples["Okta.SystemLog"], outcome: null })).toBeUndefined();
});
test("every log type that a pack describes can be told from content and says where its time stands", () => {
  for (const { logType, identify, time } of knownLogFormats()) {
    expect([logType, identify.length > 0, time.length > 0]).toEqual([logType, true, true]);
  }
});

test("p_log_type comes before the given log type, which comes before content", () => {
  const log = samples["AWS.CloudTrail"];
  expect(typeOf({ ...log, p_log_type: "Custom.Own" }, "Custom.Given")).toBe("Custom.Own");
  expect(typeOf({ ...log, P_LOG_TYPE: "Custom.Own" }, "Custom.Given")).toBe("Custom.Own");
  expect(typeOf(log, "Custom.Given")).toBe("Custom.Given");
  expect(typeOf(log)).toBe("AWS.CloudTrail");
});
test.each([null, "", 7, {}])("a p_log_type of %j says nothing", (value) => {
  expect(typeOf({ ...samples["AWS.CloudTrail"], p_log_type: value })).toBe("AWS.CloudTrail");
});
test("nothing tells what an event without known fields is", () => {
  expect(typeOf({ hello: "world" })).toBeUndefined();
});
test("no field that is looked for is another spelling of one of CloudTrail's: all its records would have to be parsed", () => {
  const fields = [
    "eventID",
    "requestID",
    "resources",
    "userIdentity",
    "requestParameters",
    "recipientAccountId",
    "eventType",
  ];
  const wanted = knownLogFormats().flatMap(({ identify, time }) => [...identify.flat(), ...time]);
  const keys = wanted.map((path) => path.split(".")[0] ?? "");
  const near = (key: string): boolean =>
    fields.some((field) => field !== key && field.toLowerCase() === key.toLowerCase() && !keys.includes(field));
  expect(keys.filter(near)).toEqual([]);
});
test("of several formats that accept an event, the one that asks for the most wins, and between equals the name", () => {
  const format = (logType: string, ...paths: string[]): LogFormat => ({ logType, identify: [paths], time: ["time"] });
  const formats = [format("Custom.B", "x", "y"), format("Custom.Less", "x"), format("Custom.A", "x", "z")];
  const classifier = new Classifier(formats);
  const told = (log: JsonObject): string | undefined => classifier.classify(log)?.format.logType;
  expect([told({ x: 1, y: 1, z: 1 }), told({ x: 1, y: 1 }), told({ x: 1 })]).toEqual([
    "Custom.A",
    "Custom.B",
    "Custom.Less",
  ]);
});
test("what a format refuses is offered to the next one, and what it makes of a record is the event", () => {
  const picky: LogFormat = {
    logType: "Custom.Picky",
    identify: [["x", "y"]],
    time: [],
    read: ({ x }) => (x === 7 ? { seven: true } : undefined),
  };
  const classifier = new Classifier([picky, { logType: "Custom.Easy", identify: [["x"]], time: [] }]);
  expect(classifier.classify({ x: 7, y: 1 })).toMatchObject({ format: picky, log: { seven: true } });
  expect(classifier.classify({ x: 8, y: 1 })).toMatchObject({ format: { logType: "Custom.Easy" }, log: { x: 8 } });
});
test("log types such as constructor and __proto__ are names like any other", () => {
  expect(typeOf({ p_log_type: "__proto__" })).toBe("__proto__");
});

describe("what is read", () => {
  const readLogs = async (...logs: unknown[]) => read(logs.map((log) => JSON.stringify(log)).join("\n"));

  test("gets its log type and time as fields", async () => {
    const { events } = await readLogs({ time: "2026-03-10T08:00:00Z" });
    expect(events[0]).toMatchObject({
      time: Date.UTC(2026, 2, 10, 8),
      log: { time: "2026-03-10T08:00:00Z", p_log_type: ANY, p_event_time: "2026-03-10T08:00:00.000Z" },
    });
  });
  test("has the time that p_event_time says, which stays as it is", async () => {
    const { events } = await readLogs({ time: 1, p_event_time: "2026-03-10 08:00:00.000" });
    expect(events[0]).toMatchObject({
      time: Date.UTC(2026, 2, 10, 8),
      log: { p_event_time: "2026-03-10 08:00:00.000" },
    });
  });
  test("keeps its own fields of those names, whatever their case", async () => {
    const { events } = await readLogs({ P_Log_Type: 7, p_EVENT_time: "never" });
    expect(Object.keys(events[0]?.log ?? {})).toEqual(["P_Log_Type", "p_EVENT_time"]);
  });
  test("takes the time of the event before it in its source when it has none, and is counted", async () => {
    const { events, summary } = await readLogs({ time: 1_000_000_000 }, { time: "soon" });
    expect(events.map(({ time }) => time)).toEqual([1e12, 1e12]);
    expect(events[1]?.log).not.toHaveProperty("p_event_time");
    expect(summary.untimed).toBe(1);
    expect((await readLogs({ a: 1 })).events.map(({ time }) => time)).toEqual([0]);
  });
  test("keeps a __proto__ key as a key", async () => {
    const { events } = await read('{"__proto__": {"p_log_type": "evil"}}');
    expect(Object.keys(events[0]?.log ?? {})).toEqual(["__proto__", "p_log_type"]);
    expect(events[0]?.log["p_log_type"]).toBe(ANY);
  });
});
