/**
 * How fast the engine is, as a ratio that means the same on every machine: events per second of the whole pipeline
 * against a bare JSON.parse of the same lines in the same process. With the index of `when` conditions, with every rule
 * of the log type asked for its `when`, and with every rule of the log type run.
 *
 *   tsx bench/engine.ts [number of events]
 */
import { getPantherRules, InMemoryStateStore, instantiate, type Rule } from "@pypanther/core/runtime";
import {
  type Batches,
  classify,
  decode,
  evaluate,
  indexRules,
  normalise,
  route,
  type Router,
  RunSummary,
  scanRules,
  type Source,
} from "@pypanther/engine";
import "@pypanther/rules-aws-cloudtrail";
import "@pypanther/rules-standard";

const ROUNDS = 5;

/** Mulberry32: the corpus is the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Calls as an account makes them, by their share in a thousand; the last few are what attacks are made of. */
const calls: readonly (readonly [service: string, name: string, share: number])[] = [
  ["s3", "GetObject", 230],
  ["sts", "AssumeRole", 180],
  ["ec2", "DescribeInstances", 120],
  ["kms", "Decrypt", 110],
  ["logs", "CreateLogStream", 90],
  ["dynamodb", "DescribeTable", 80],
  ["iam", "GetRole", 60],
  ["ssm", "GetParameters", 50],
  ["lambda", "GetFunction20150331v2", 40],
  ["s3", "PutObject", 20],
  ["iam", "ListUsers", 5],
  ["ec2", "AuthorizeSecurityGroupIngress", 4],
  ["iam", "CreateAccessKey", 4],
  ["signin", "ConsoleLogin", 3],
  ["iam", "AttachUserPolicy", 2],
  ["cloudtrail", "StopLogging", 2],
];

function corpusOf(count: number): Buffer {
  const random = randomFrom(2026);
  const total = calls.reduce((sum, [, , share]) => sum + share, 0);
  const pick = (): (typeof calls)[number] => {
    let at = random() * total;
    return calls.find(([, , share]) => (at -= share) < 0) ?? ["s3", "GetObject", 0];
  };
  const hex = (): string =>
    Math.floor(random() * 2 ** 48)
      .toString(16)
      .padStart(12, "0");
  const lines = Array.from({ length: count }, (_, index) => {
    const [service, name] = pick();
    const user = `svc-${Math.floor(random() * 50)}`;
    const denied = random() < 0.01;
    return JSON.stringify({
      eventVersion: "1.09",
      userIdentity: {
        type: "AssumedRole",
        principalId: `AROA${hex()}:${user}`,
        arn: `arn:aws:sts::210987654321:assumed-role/${user}/session`,
        accountId: "210987654321",
        accessKeyId: `ASIA${hex()}`,
        sessionContext: {
          sessionIssuer: { type: "Role", arn: `arn:aws:iam::210987654321:role/${user}`, userName: user },
          attributes: { creationDate: "2026-03-10T07:00:00Z", mfaAuthenticated: "false" },
        },
      },
      eventTime: new Date(Date.UTC(2026, 2, 10) + index * 100).toISOString(),
      eventSource: `${service}.amazonaws.com`,
      eventName: name,
      awsRegion: "eu-central-1",
      sourceIPAddress: `198.51.100.${Math.floor(random() * 256)}`,
      userAgent: "aws-sdk-js/3.700.0 os/linux lang/js md/nodejs#20.19.0 api/client#3.700.0",
      ...(denied ? { errorCode: "AccessDenied", errorMessage: "not allowed" } : {}),
      requestParameters: {
        bucketName: `heron-${hex()}`,
        key: `logs/${hex()}/${index}.json.gz`,
        Host: "s3.amazonaws.com",
      },
      responseElements: null,
      additionalEventData: { SignatureVersion: "SigV4", bytesTransferredIn: 0, bytesTransferredOut: index },
      requestID: hex(),
      eventID: `${hex()}-${index}`,
      readOnly: !name.startsWith("Create"),
      eventType: "AwsApiCall",
      managementEvent: true,
      recipientAccountId: "210987654321",
      eventCategory: "Management",
      tlsDetails: { tlsVersion: "TLSv1.3", cipherSuite: "TLS_AES_128_GCM_SHA256" },
    });
  });
  return Buffer.from(lines.join("\n"));
}

function sourceOf(bytes: Buffer): Source {
  const chunkSize = 256 * 1024;
  return {
    name: "corpus",
    async *open() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    },
  };
}

async function drained(items: Batches<unknown>): Promise<number> {
  let count = 0;
  for await (const batch of items) count += batch.length;
  return count;
}

async function runPipeline(corpus: Buffer, router: Router): Promise<number> {
  const summary = new RunSummary();
  const clock = { time: 0 };
  const events = normalise({ summary })(classify({ summary })(decode([sourceOf(corpus)], { summary })));
  const stateStore = new InMemoryStateStore(() => clock.time);
  return drained(evaluate({ summary, clock, stateStore, timeLimitMs: 1000 })(route(router)(events)));
}

/** Parses line by line, as any reader of JSON lines has to. */
async function parseOnly(corpus: Buffer): Promise<number> {
  let count = 0;
  for (const line of corpus.toString().split("\n")) if (JSON.parse(line) !== null) count += 1;
  return count;
}

interface Contestant {
  readonly name: string;
  readonly work: () => Promise<number>;
  seconds: number;
  result: number;
}

/** Takes turns, so that a busy machine slows all alike, and keeps the fastest round of each. */
async function race(contestants: readonly Contestant[]): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contestant of contestants) {
      const started = performance.now();
      contestant.result = await contestant.work();
      contestant.seconds = Math.min(contestant.seconds, (performance.now() - started) / 1000);
    }
  }
}

async function main(events: number): Promise<void> {
  const corpus = corpusOf(events);
  const rules: Rule[] = getPantherRules().map((rule) => instantiate(rule));
  const cloudTrail = rules.filter(({ logTypes }) => logTypes.includes("AWS.CloudTrail"));
  const withWhen = cloudTrail.filter(({ when }) => when !== undefined).length;
  const megabytes = (corpus.length / 1e6).toFixed(0);
  console.log(
    `${events} CloudTrail events (${megabytes} MB), ${cloudTrail.length} rules, ${withWhen} of them with when`,
  );

  const contestant = (name: string, work: () => Promise<number>): Contestant => ({
    name,
    work,
    seconds: Infinity,
    result: 0,
  });
  const pipeline = (name: string, router: Router): Contestant => contestant(name, () => runPipeline(corpus, router));
  const parsing = contestant("JSON.parse only", () => parseOnly(corpus));
  const others = [
    pipeline("no rules", { indexOf: () => undefined }),
    pipeline("index", indexRules(rules)),
    pipeline("every when", scanRules(rules)),
    pipeline("every rule", { indexOf: () => ({ rulesFor: () => cloudTrail }) }),
  ];
  await race([parsing, ...others]);
  for (const { name, seconds, result } of [parsing, ...others]) {
    const rate = Math.round(events / seconds).toLocaleString("en-US");
    const ratio = (seconds / parsing.seconds).toFixed(2);
    const remark = name.startsWith("no") || name.startsWith("JSON") ? "" : `  ${result} verdicts`;
    console.log(`${name.padEnd(16)} ${rate.padStart(10)} events/s  ${ratio.padStart(6)} x JSON.parse${remark}`);
  }
}

void main(Number(process.argv[2] ?? 20_000));
