import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeProject } from "../support/project";
import { runCli } from "../support/run-cli";

jest.setTimeout(60_000);

const main = `
import { Rule, register, type PantherEvent } from "@pypanther/core";

class DoorOpened extends Rule {
  id = "Harbour.Door.Opened";
  logTypes = ["Custom.Harbour.Door"];
  defaultSeverity = "LOW" as const;
  rule(event: PantherEvent) { return event.number("badge") > 0; }
  title(event: PantherEvent) { return event.string("holder") + " " + event.strings("p_any_usernames").join(); }
}
class GateRaised extends DoorOpened {
  override id = "Harbour.Gate.Raised";
  override logTypes = ["Custom.Harbour.Gate"];
}
register(DoorOpened, GateRaised);
`;

const door = `schema: Custom.Harbour.Door
fields:
  - { name: badge, type: int, required: true }
  - { name: holder, type: string, required: true, rename: { from: usr }, indicators: [username] }
`;

const gate = `schema: Custom.Harbour.Gate
parser: { fastmatch: { match: ["gate %{badge} by %{holder}"] } }
fields:
  - { name: badge, type: int, required: true }
  - { name: holder, type: string }
`;

const doorTests = `name: numbers in texts
input: '{ "badge": "7", "usr": "mara" }'
logType: Custom.Harbour.Door
result: '{ "badge": 7, "holder": "mara" }'
`;

const logs = ['{"badge":"7","usr":"mara"}', "gate 8 by jo", '{"hello":"world"}', '{"badge":"seven","usr":"jo"}'].join(
  "\n",
);

const files = {
  "main.ts": main,
  "content/schemas/door.yml": door,
  "content/schemas/gate.yml": gate,
  "content/schemas/door_tests.yml": doorTests,
  "logs.jsonl": logs,
};

const projectWith = (more: Readonly<Record<string, string>> = {}): string => makeProject({ ...files, ...more });
const cli = (line: string, root: string) => runCli(line, { root, cwd: root });

describe("run", () => {
  test("tells, reads and converts events of the project's own schemas, lines of text too", async () => {
    const root = projectWith();
    const { out } = await cli("run logs.jsonl --output json", root);
    const titles = out
      .split("\n")
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { title: string }).title);
    expect(titles.sort()).toEqual(["jo ", "mara mara"]);
  });

  test("keeps what no log type accepts as it was read, and says where", async () => {
    const root = projectWith();
    const { err } = await cli("run logs.jsonl", root);
    const [file = ""] = readdirSync(join(root, ".pypanther", "dead-letter"));
    expect(err).toContain(`2 events of unknown log type; no rule saw them; kept in .pypanther/dead-letter/${file}`);
    expect(readFileSync(join(root, ".pypanther", "dead-letter", file), "utf8")).toBe(
      '{"hello":"world"}\n{"badge":"seven","usr":"jo"}\n',
    );
  });

  test("makes no such file when every event is known", async () => {
    const root = projectWith({ "logs.jsonl": '{"badge":"7","usr":"mara"}' });
    await cli("run logs.jsonl", root);
    expect(readdirSync(root)).not.toContain(".pypanther");
  });

  test("adds to the file that --dead-letter names, unless it is among the logs", async () => {
    const root = projectWith();
    mkdirSync(join(root, "kept"));
    writeFileSync(join(root, "kept", "odd.jsonl"), "{}\n");
    await cli("run logs.jsonl --dead-letter kept/odd.jsonl", root);
    expect(readFileSync(join(root, "kept", "odd.jsonl"), "utf8").split("\n")).toHaveLength(4);
    const { code, err } = await cli("run kept --dead-letter kept/odd.jsonl", root);
    expect([code, err]).toEqual([2, expect.stringContaining("is among the logs that are read (kept)")]);
  });

  test("warns of a schema that cannot be used, and goes on without it", async () => {
    const root = projectWith({ "content/schemas/gate.yml": "schema: Custom.Harbour.Gate\nfields: []" });
    const { err, out } = await cli("run logs.jsonl", root);
    expect(err).toContain("content/schemas/gate.yml: fields: found an empty list, allowed: at least one item");
    expect(out).toContain("mara mara");
  });
});

describe("schema test", () => {
  test("passes when schemas and their tests are right", async () => {
    const { code, out } = await cli("schema test", projectWith());
    expect([code, out]).toEqual([0, expect.stringContaining("2 schemas, 1 test, 0 failed")]);
  });

  test("names the file, the test and what differs, and exits with 1", async () => {
    const root = projectWith({ "content/schemas/door_tests.yml": doorTests.replace('"badge": 7', '"badge": 8') });
    const { code, out } = await cli("schema test", root);
    expect(code).toBe(1);
    expect(out).toContain("FAIL content/schemas/door_tests.yml: Custom.Harbour.Door, numbers in texts");
    expect(out).toContain("badge: expected 8, found 7");
  });

  test("tells which records of logs are not as a schema says", async () => {
    const root = projectWith({ "logs.jsonl": '{"badge":"7","usr":"mara"}\n{"badge":"seven","usr":"jo"}' });
    const { code, out } = await cli("schema test logs.jsonl --log-type Custom.Harbour.Door", root);
    expect(code).toBe(1);
    expect(out).toContain("1  badge: int expected, found string");
    expect(out).toContain("1 of 2 records are as the schema of Custom.Harbour.Door says");
  });

  test("logs without a log type, and a log type without a schema, are wrong usage", async () => {
    const root = projectWith();
    expect((await cli("schema test logs.jsonl", root)).code).toBe(2);
    const { code, err } = await cli("schema test logs.jsonl --log-type Custom.Harbour.Dor", root);
    expect([code, err]).toEqual([2, expect.stringContaining("Did you mean Custom.Harbour.Door?")]);
  });

  test("logs that are not there are wrong usage", async () => {
    const { code, err } = await cli("schema test nowhere --log-type Custom.Harbour.Door", projectWith());
    expect([code, err]).toEqual([2, expect.stringContaining("Cannot read nowhere")]);
  });
});

test("schema infer drafts a schema that schema test accepts", async () => {
  const root = projectWith({ "new.jsonl": '{"at":"2026-03-10T08:00:00Z","ip":"192.0.2.4"}' });
  const { out } = await cli("schema infer new.jsonl --name Custom.Harbour.New", root);
  writeFileSync(join(root, "content", "schemas", "new.yml"), out);
  expect((await cli("schema test", root)).code).toBe(0);
  expect((await cli("schema test new.jsonl --log-type Custom.Harbour.New", root)).code).toBe(0);
});

test("schema list shows the project's schemas, schema types writes their interfaces", async () => {
  const root = projectWith();
  const { out } = await cli("schema list door --output json", root);
  expect(JSON.parse(out)).toEqual([
    { log_type: "Custom.Harbour.Door", from: "content/schemas/door.yml", fields: 2, event_time: "", by_content: true },
  ]);
  const types = await cli("schema types Custom.Harbour.Door", root);
  expect(types.out).toContain("export interface CustomHarbourDoor {\n  readonly badge?: number | null;");
});
