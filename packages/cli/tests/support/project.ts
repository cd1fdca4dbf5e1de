import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const made: string[] = [];

afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

/** Writes files into a directory of their own, which is removed after the tests of the file. */
export function makeDirectory(files: Readonly<Record<string, string>> = {}): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "pypanther-cli-")));
  made.push(directory);
  for (const [name, text] of Object.entries(files)) {
    const file = join(directory, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return directory;
}

/** A project with core installed: the one of this repository. */
export function makeProject(files: Readonly<Record<string, string>> = {}): string {
  const directory = makeDirectory({ "package.json": '{ "name": "tidewater-detections" }', ...files });
  const scope = join(directory, "node_modules", "@pypanther");
  mkdirSync(scope, { recursive: true });
  symlinkSync(resolve(__dirname, "../../../core"), join(scope, "core"), "dir");
  return directory;
}

/** An installed pack with two rules; `name` must be another one in every test file's project. */
export function packFiles(name: string, prefix: string): Record<string, string> {
  const root = `node_modules/${name}`;
  const shared = { name, version: "1.2.0" };
  return {
    "package.json": JSON.stringify({ name: "tidewater-detections", dependencies: { [name]: "^1.2.0" } }),
    [`${root}/package.json`]: JSON.stringify({ ...shared, main: "index.js", pypanther: { pack: true } }),
    [`${root}/index.js`]: `
      const { definePack, Rule } = require("@pypanther/core");
      class GateOpened extends Rule {
        id = "${prefix}.Gate.Opened";
        logTypes = ["Custom.Gate"];
        defaultSeverity = "LOW";
        tags = ["Doors"];
        gates = ["north"];
        rule(event) { return this.gates.includes(event.string("gate")); }
      }
      class GateForced extends Rule {
        id = "${prefix}.Gate.Forced";
        logTypes = ["Custom.Gate", "Custom.Alarm", "Custom.Siren"];
        defaultSeverity = "HIGH";
        enabled = false;
        when = { forced: true };
      }
      module.exports = { GateOpened, GateForced };
      definePack({ name: "${name}", version: "1.2.0", rules: [GateOpened, GateForced] });
    `,
    [`${root}/src/gate-opened.ts`]: `import { Rule, type PantherEvent } from "@pypanther/core";

/** A watched gate was opened. */
export class GateOpened extends Rule {
  id = "${prefix}.Gate.Opened";
  gates: string[] = ["north"];

  rule(event: PantherEvent): boolean {
    return this.gates.includes(event.string("gate"));
  }
}
`,
  };
}

/** A rule of the project's own with one passing and three failing tests, and the main file that registers it. */
export const nightBadge: Readonly<Record<string, string>> = {
  "main.ts": `import { register } from "@pypanther/core";
import { NightBadge } from "./content/night-badge";

console.log("main was here");
register(NightBadge);
`,
  "content/night-badge.ts": `import { type PantherEvent, Rule, RuleTest, Severity } from "@pypanther/core";

interface Badge {
  owner: string;
}

/** A badge was used at night. */
export class NightBadge extends Rule {
  id = "Tidewater.Badge.Night";
  displayName = "Badge at night";
  logTypes = ["Custom.Tidewater.Badge"];
  defaultSeverity = Severity.MEDIUM;
  nightHours: number[] = [0, 1, 2, 3];
  tests = [
    new RuleTest({ name: "at noon", expectedResult: false, log: { hour: 12 } }),
    new RuleTest({ name: "at dusk", expectedResult: true, log: { hour: 18 }, expectedTitle: "Badge at night" }),
    new RuleTest({ name: "lost badge", expectedResult: true, log: { hour: 1, lost: true } }),
    new RuleTest({ name: "doors", expectedResult: true, log: { hour: 1 }, expectedAlertContext: { doors: ["a", "b"] } }),
  ];

  rule(event: PantherEvent): boolean {
    console.log("rule was here");
    const badge = (event.boolean("lost") ? null : { owner: "kim" }) as Badge;
    return badge.owner === "kim" && this.nightHours.includes(event.number("hour"));
  }

  override alertContext(): Record<string, unknown> {
    return { doors: ["a"] };
  }
}
`,
};
