import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { ACCOUNT } from "../../scan-aws/tests/aws-server/scan-with";
import { type AwsServer, startAws } from "../../scan-aws/tests/aws-server/server";
import { world } from "../../scan-aws/tests/aws-server/world";
import { makeDirectory, makeProject } from "./support/project";

jest.setTimeout(120_000);

const binary = resolve(__dirname, "../dist/bin.js");
const types = "AWS.IAM.Role,AWS.KMS.Key,AWS.EC2.VPC";

let server: AwsServer;
let project: string;

beforeAll(async () => {
  server = await startAws(world({ regions: ["us-east-1", "eu-west-1"], each: 20, slim: true, page: 10 }));
});

afterAll(() => server.close());

beforeEach(() => {
  project = makeDirectory({ "package.json": "{}" });
  mkdirSync(join(project, "node_modules/@pypanther"), { recursive: true });
  symlinkSync(resolve(__dirname, "../../scan-aws"), join(project, "node_modules/@pypanther/scan-aws"), "dir");
  server.calls.length = 0;
});

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command; killed as soon as the server was called that often. */
function pypanther(argv: string, killAfter = Infinity, cwd = project): Promise<Ended> {
  const child = spawn(process.execPath, [binary, ...argv.split(" ")], {
    cwd,
    env: {
      PATH: process.env["PATH"],
      HOME: cwd,
      AWS_ENDPOINT_URL: server.url,
      AWS_ACCESS_KEY_ID: `AKIA${ACCOUNT}`,
      AWS_SECRET_ACCESS_KEY: "secret",
    },
  });
  const text = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text.err += chunk.toString()));
  const watch = setInterval(() => {
    if (server.calls.length >= killAfter) child.kill("SIGKILL");
  }, 1);
  return new Promise((done) =>
    child.on("close", (status) => {
      clearInterval(watch);
      done({ status, ...text });
    }),
  );
}

const sorted = (file: string): string[] => readFileSync(join(project, file), "utf8").split("\n").slice(0, -1).sort();

test("the command reads an account with nothing but the SDK's usual settings", async () => {
  const { status, out, err } = await pypanther(`scan aws --types ${types}`);
  expect(err).toContain("100 resources of 3 types in 1 account\n");
  expect(status).toBe(0);
  const ids = out
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { ResourceId: string }).ResourceId);
  expect(new Set(ids).size).toBe(100);
});

test("killed at any moment, it goes on where it was", async () => {
  await pypanther(`scan aws --types ${types} --output whole.jsonl`);
  const callsOfWhole = server.calls.length;
  for (const share of [0.2, 0.5, 0.8]) {
    server.calls.length = 0;
    const killed = await pypanther(`scan aws --types ${types} --output r.jsonl`, share * callsOfWhole);
    expect(killed.status).toBeNull();
    const { status } = await pypanther(`scan aws --types ${types} --output r.jsonl --resume`);
    expect(status).toBe(0);
    expect(sorted("r.jsonl")).toEqual(sorted("whole.jsonl"));
    expect(existsSync(join(project, "r.jsonl.progress"))).toBe(false);
  }
});

test("without the package that scans, the command says how to install it", async () => {
  const { status, err } = await pypanther("scan aws", Infinity, makeDirectory());
  expect(status).toBe(2);
  expect(err).toContain("Run: npm install @pypanther/scan-aws");
});

test("without it, a snapshot of AWS Config cannot be judged either", async () => {
  const main = `import { Policy, register } from "@pypanther/core";
class AnyInstance extends Policy {
  id = "Acme.Any";
  defaultSeverity = "LOW" as const;
  policy() { return true; }
}
register(AnyInstance);
`;
  const files = { "main.ts": main, "snapshot.json": '{ "configurationItems": [] }' };
  const { status, err } = await pypanther("policies run snapshot.json", Infinity, makeProject(files));
  expect(err).toContain("A snapshot of AWS Config needs @pypanther/scan-aws, which is not installed here.");
  expect(status).toBe(2);
});
