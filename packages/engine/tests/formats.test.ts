import { execFileSync } from "node:child_process";
import { read } from "./support/read";
import { run } from "./support/run";

const CLOUDTRAIL = { eventVersion: "1.08", eventSource: "s3.amazonaws.com", eventName: "GetObject", eventID: "e-1" };
const lines = (...records: unknown[]): string => records.map((record) => JSON.stringify(record)).join("\n");

const held: readonly (readonly [name: string, envelope: unknown])[] = [
  ["a CloudTrail file", { Records: [CLOUDTRAIL] }],
  ["EventBridge", { version: "0", "detail-type": "AWS API Call via CloudTrail", source: "aws.s3", detail: CLOUDTRAIL }],
  ["Elasticsearch", { _index: "logs", _id: "1", _source: CLOUDTRAIL }],
  [
    "a subscription of CloudWatch Logs",
    {
      messageType: "DATA_MESSAGE",
      logGroup: "trail",
      logEvents: [{ id: "1", timestamp: 1, message: JSON.stringify(CLOUDTRAIL) }],
    },
  ],
  ["vector", { message: JSON.stringify(CLOUDTRAIL), source_type: "file", timestamp: "2026-01-01T00:00:00Z" }],
  ["Logstash", { message: JSON.stringify(CLOUDTRAIL), "@version": "1" }],
  ["fluent-bit", { date: 1.5, log: JSON.stringify(CLOUDTRAIL) }],
  ["Docker", { log: `${JSON.stringify(CLOUDTRAIL)}\n`, stream: "stdout", time: "2026-01-01T00:00:00Z" }],
  ["one envelope in another", { date: 1, log: JSON.stringify({ Records: [CLOUDTRAIL] }) }],
];
test.each(held)("what %s holds is the record, on a line and in a document", async (_, envelope) => {
  expect((await read(lines(envelope, envelope))).logs).toEqual([CLOUDTRAIL, CLOUDTRAIL]);
  expect((await read(JSON.stringify(envelope, null, 2))).logs).toEqual([CLOUDTRAIL]);
});

test("a record that names its log type is what it says, whatever it looks like", async () => {
  const [, eventBridge] = held[1] ?? [];
  const { logs, events } = await read(lines({ ...(eventBridge as object), p_log_type: "Custom.Bus" }));
  expect([logs.length, events[0]?.logType]).toEqual([1, "Custom.Bus"]);
});

test("when CloudWatch asks whether anybody listens, that is no event", async () => {
  const asked = {
    messageType: "CONTROL_MESSAGE",
    logGroup: "",
    logEvents: [{ id: "", message: "CWL CONTROL MESSAGE" }],
  };
  expect((await read(lines(asked))).events).toEqual([]);
});

test("CloudTrail that Logstash exported is known by its content, and dated", async () => {
  const exported = { ...CLOUDTRAIL, "@timestamp": "2026-02-03T04:05:06.000Z", "@version": "1" };
  const { summary } = await run([], [exported, { _index: "x", _source: exported }]);
  expect([...summary.eventsByLogType]).toEqual([["AWS.CloudTrail", 2]]);
  expect([summary.untimed, summary.unclassified]).toEqual([0, 0]);
});

test("a line of an ALB access log is a record", async () => {
  const line =
    'https 2026-07-02T22:23:00.186641Z app/front/50dc6c495c0c9188 192.0.2.39:2817 10.0.0.1:80 0.086 0.048 0.037 200 200 0 57 "GET https://www.example.com:443/a?b=c HTTP/1.1" "curl/7.46.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/t/73e2d6bc24d8a067 "Root=1-58337281-1d84f3d73c47ec4e58577259" "www.example.com" "-" 1 2026-07-02T22:22:48.364000Z "authenticate,forward" "-" "-" "10.0.0.1:80" "200" "-" "-"';
  const { logs, events } = await read(`${line}\r\n${line}\n`);
  expect(events.map(({ logType }) => logType)).toEqual(["AWS.ALB", "AWS.ALB"]);
  expect(logs[0]).toMatchObject({
    type: "https",
    clientIp: "192.0.2.39",
    clientPort: 2817,
    targetIp: "10.0.0.1",
    elbStatusCode: 200,
    requestHttpMethod: "GET",
    requestUrl: "https://www.example.com:443/a?b=c",
    userAgent: "curl/7.46.0",
    domainName: "www.example.com",
    actionsExecuted: ["authenticate", "forward"],
  });
  expect(logs[0]).not.toHaveProperty("redirectUrl");
  expect(new Date(events[0]?.time ?? 0).toISOString()).toBe("2026-07-02T22:23:00.186Z");
});

test("a line of an S3 access log is a record", async () => {
  const line =
    '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be bucket-1 [06/Feb/2026:01:00:38 +0100] 192.0.2.3 - 3E57427F3EXAMPLE REST.GET.VERSIONING - "GET /bucket-1?versioning HTTP/1.1" 404 NoSuchKey 113 - 7 - "-" "S3 "Console"/0.4" - s9lzHYrFp76ZVxRcpX9= SigV4 ECDHE-RSA-AES128-SHA AuthHeader bucket-1.s3.amazonaws.com TLSv1.2 - -';
  const { logs, events } = await read(`${line}\n`);
  expect(events[0]?.logType).toBe("AWS.S3ServerAccess");
  expect(logs[0]).toMatchObject({
    time: "2026-02-06T00:00:38.000Z",
    remoteip: "192.0.2.3",
    operation: "REST.GET.VERSIONING",
    requesturi: "GET /bucket-1?versioning HTTP/1.1",
    httpstatus: 404,
    errorcode: "NoSuchKey",
    useragent: 'S3 "Console"/0.4',
    tlsVersion: "TLSv1.2",
  });
  expect(logs[0]).not.toHaveProperty("requester");
});

const FLOW =
  "2 123456789012 eni-0123456789abcdef0 198.51.100.7 10.0.0.5 44321 22 6 3 180 1769904000 1769904060 REJECT OK";
const FLOW_RECORD = { srcAddr: "198.51.100.7", dstPort: 22, action: "REJECT", start: "2026-02-01T00:00:00.000Z" };

test("VPC flow logs are read in the default format without a header, and with one in any order", async () => {
  const plain = await read(`${FLOW}\n${FLOW}\n`);
  expect(plain.logs).toEqual([expect.objectContaining(FLOW_RECORD), expect.objectContaining(FLOW_RECORD)]);
  expect(plain.events[0]?.logType).toBe("AWS.VPCFlow");
  const header = "dstport action srcaddr start vpc-id log-status pkt-dst-aws-service";
  const other = await read(`${header}\n22 REJECT 198.51.100.7 1769904000 vpc-1 OK -\nshort\n`, { chunkSize: 11 });
  expect(other.logs).toEqual([{ ...FLOW_RECORD, vpcId: "vpc-1", status: "OK" }]);
  expect(other.problems).toMatchObject([{ line: 3 }]);
});

test("lines of text that CloudWatch passes on are records too", async () => {
  const subscription = { messageType: "DATA_MESSAGE", logGroup: "flow", logEvents: [{ id: "1", message: FLOW }] };
  expect((await read(lines(subscription))).logs).toEqual([expect.objectContaining(FLOW_RECORD)]);
});

test("CSV with a header is read, quotes, line breaks in cells and hostile names included", async () => {
  const csv = '\ufeffname,note,__proto__\r\n"Lee, Ann","two\nlines",x\r\nBo,,\r\ntoo,few\r\n';
  const { logs, problems } = await read(csv, { chunkSize: 5 });
  expect(logs).toHaveLength(2);
  expect(logs[0]).toMatchObject({ name: "Lee, Ann", note: "two\nlines" });
  expect(Object.hasOwn(logs[0] ?? {}, "__proto__")).toBe(true);
  expect(logs[1]).toEqual({ name: "Bo" });
  expect(problems).toEqual([expect.objectContaining({ message: "a row of 2 cells below a header of 3" })]);
});

test.each([
  ["YAML", "AnalysisType: rule\nEnabled: true\nLogTypes:\n  - AWS.CloudTrail\n"],
  ["YAML", "---\n# a comment\nid: x\n"],
  ["Markdown", "# Logs\n\nSome words about them.\n"],
])("a %s file is named as what it is, once", async (kind, text) => {
  const { problems } = await read(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain(`is a ${kind} file, not a log`);
});

test("JSON lines below a comment are still read", async () => {
  expect((await read('# exported\n{"a":1}\n')).logs).toEqual([{ a: 1 }]);
});

const hasZstd = (() => {
  try {
    execFileSync("zstd", ["--version"]);
    return true;
  } catch {
    return false;
  }
})();
(hasZstd ? test : test.skip)(
  "zstd is unpacked whatever wrote it, and what is cut off is read as far as it goes",
  async () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `{"n":${n},"t":"${(n * 7919) % 1000}"}\n`).join("");
    for (const level of ["-1", "-19"]) {
      const packed = execFileSync("zstd", ["-q", level, "-c"], { input: text });
      expect((await read(packed, { chunkSize: 10_000 })).logs).toHaveLength(20_000);
      const cut = await read(packed.subarray(0, packed.length - 10), { chunkSize: 1000 });
      expect(cut.problems).toMatchObject([{ message: expect.stringContaining("cut off") }]);
    }
  },
);
test("zstd frames that follow each other are one text, and damage is said", async () => {
  const frame = Buffer.from("KLUv/QRYQQAAeyJhIjoxfQri7+zg", "base64");
  expect((await read(Buffer.concat([frame, frame]))).logs).toEqual([{ a: 1 }, { a: 1 }]);
  const hungry = Buffer.from(frame);
  hungry[5] = 0xff;
  expect((await read(hungry)).problems[0]?.message).toContain("of memory");
});
