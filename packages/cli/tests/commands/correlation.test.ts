import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeProject, packFiles } from "../support/project";
import { runCli } from "../support/run-cli";

jest.setTimeout(120_000);

/** Three doors' rules, one of them off, and a story that names them and one that nobody has. */
const main = `
import { CorrelationRule, group, register, Rule, type PantherEvent } from "@pypanther/core";

class Door extends Rule {
  logTypes = ["Custom.Door"];
  defaultSeverity = "LOW" as const;
  alertContext(event: PantherEvent) { return { who: event.string("badge") }; }
}
class Opened extends Door { id = "Tidewater.Opened"; when = { action: "open" }; }
class Copied extends Door { id = "Tidewater.Copied"; when = { action: "copy" }; }
class Left extends Door { id = "Tidewater.Left"; enabled = false; when = { action: "leave" }; }

class Story extends CorrelationRule {
  id = "Tidewater.Story";
  displayName = "Opened, Copied and Left";
  defaultSeverity = "HIGH" as const;
  lookbackMinutes = 60;
  detection = group({
    steps: { Open: Opened, Copy: Copied, Leave: Left, Alarm: "Tidewater.Open" },
    match: { who: "p_alert_context.who" },
  });
}
class Pair extends CorrelationRule {
  id = "Tidewater.Pair";
  reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  displayName = "Opened and Copied";
  defaultSeverity = "HIGH" as const;
  lookbackMinutes = 60;
  detection = group({ steps: { Open: Opened, Copy: Copied }, match: { who: "p_alert_context.who" } });
}
class Off extends Story { id = "Tidewater.Off"; enabled = false; }
register(Opened, Copied, Left, Story, Pair, Off);
`;

const door = (action: string, minute: number): string => {
  const time = new Date(Date.UTC(2026, 2, 10, 8, minute)).toISOString();
  return JSON.stringify({ p_log_type: "Custom.Door", time, action, badge: "mira" });
};

let cwd: string;
beforeAll(() => {
  cwd = makeProject({ "main.ts": main, "logs/a.json": [door("open", 0), door("copy", 10)].join("\n") });
});

const silent = [
  'Tidewater.Story: step "Leave" has no signals, since Tidewater.Left is not enabled.',
  'Tidewater.Story: step "Alarm" has no signals, since Tidewater.Open is not registered (did you mean Tidewater.Opened?).',
];

describe("steps whose member makes no signals", () => {
  test.each(["check", "test", "run logs"])("%s says which and why, of the rules that are enabled", async (command) => {
    const { out, err } = await runCli(command, { cwd });
    for (const text of silent) expect(out + err).toContain(text);
    expect(out + err).not.toContain("Tidewater.Off: step");
  });

  test("a member that was left out of the run is named", async () => {
    const { err } = await runCli("run logs --rule Tidewater.Story", { cwd });
    expect(err).toContain("Tidewater.Open is not registered");
    expect(err).not.toContain("Tidewater.Left");
  });
});

test("run lists the chain below the alert, and its members' alerts say what they are part of", async () => {
  const { out } = await runCli("run logs --rule Tidewater.Pair", { cwd });
  const lines = out.split("\n").map((line) => line.trim());
  expect(lines.filter((line) => line === "part of Tidewater.Pair")).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith("- "))).toEqual([
    "- 2026-03-10 08:00:00 Open:",
    "- 2026-03-10 08:10:00 Copy:",
  ]);
  expect(lines).toContain("logs/a.json:2");
});

describe("new correlation-rule", () => {
  test("drafts a sequence of the rules' classes, whose tests fail until what must be filled in is", async () => {
    const project = makeProject({
      ...packFiles("tidewater-gates", "Tidewater"),
      "content/rules/index.ts": `
        import { Rule } from "@pypanther/core";
        export class Opened extends Rule {
          id = "Tidewater.Opened";
          logTypes = ["Custom.Door"];
          defaultSeverity = "LOW" as const;
          when = { action: "open" };
        }`,
      "content/correlation-rules/index.ts": "export {};\n",
      "main.ts": `
        import { getDetections, getRules, register } from "@pypanther/core";
        import * as correlationRules from "./content/correlation-rules";
        import * as rules from "./content/rules";
        register(getRules(rules));
        register(getDetections(correlationRules));`,
    });
    const steps = "Tidewater.Gate.Forced,Tidewater.Opened";
    const { code, out } = await runCli(`new correlation-rule Tidewater.Break.In --steps ${steps}`, { cwd: project });
    expect([code, out]).toEqual([
      0,
      "content/correlation-rules/tidewater-break-in.ts\ncontent/correlation-rules/index.ts\n",
    ]);
    const file = join(project, "content/correlation-rules/tidewater-break-in.ts");
    const text = readFileSync(file, "utf8");
    expect(text).toContain('import { GateForced } from "tidewater-gates";');
    expect(text).toContain('import { Opened } from "../rules";');
    const tested = await runCli("test --id Tidewater.Break.In", { cwd: project });
    expect(tested.code).toBe(1);
    expect(tested.out).toContain("<fill in: a field that both have>");
  });

  test.each([
    ["--steps Tidewater.Opened", "two or more"],
    ["--steps Tidewater.Opend,Tidewater.Left", "Did you mean Tidewater.Opened?"],
  ])("%s is refused with what to do", async (steps, message) => {
    const { code, err } = await runCli(`new correlation-rule Tidewater.Break.In ${steps}`, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe("commands that show rules", () => {
  test("list names correlation rules among the others", async () => {
    const { code, out } = await runCli("list rules --output json", { cwd });
    expect(code).toBe(0);
    expect(out).toContain('"Tidewater.Pair"');
  });

  test("get shows what one is configured as, its steps and fields among it", async () => {
    const { code, out } = await runCli("get rule tidewater.pair", { cwd });
    expect(code).toBe(0);
    for (const part of ["Tidewater.Pair", "Opened", "Copied", "p_alert_context.who"]) expect(out).toContain(part);
  });

  test("coverage counts their techniques, and the ATT&CK layer has them", async () => {
    const json = JSON.parse((await runCli("coverage --output json", { cwd })).out) as unknown;
    expect(JSON.stringify(json)).toContain("T1078");
    await runCli("coverage --navigator layer.json", { cwd });
    expect(readFileSync(join(cwd, "layer.json"), "utf8")).toContain("T1078");
  });

  test("explain says which step is missing", async () => {
    const { code, out } = await runCli("explain Tidewater.Story logs", { cwd });
    expect(code).toBe(0);
    expect(out).toContain('No match: "Leave" is missing, a signal of Tidewater.Left');
  });
});
