import { makeProject } from "../support/project";
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
