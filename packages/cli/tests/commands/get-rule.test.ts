import { makeProject, nightBadge, packFiles } from "../support/project";
import { runCli } from "../support/run-cli";

const main = `import { getPantherRules, register } from "@pypanther/core";
import { GateForced, GateOpened } from "rules-get";
import { NightBadge } from "./content/night-badge";
import { SecondGate } from "./content/second-gate";

function atWork(): boolean {
  return true;
}
GateOpened.override({ tags: ["Doors", "Night"], includeFilters: [atWork], gates: ["south"] });
register([NightBadge, SecondGate, GateOpened]);
`;

const secondGate = `import { GateForced } from "rules-get";

export class SecondGate extends GateForced {
  // In the way of the rule of the pack that has this id.
  id = "get.gate.FORCED";
}
`;

describe("get rule", () => {
  let cwd: string;

  beforeAll(() => {
    cwd = makeProject({
      ...packFiles("rules-get", "Get"),
      ...nightBadge,
      "main.ts": main,
      "content/second-gate.ts": secondGate,
    });
  });

  test("fails when no rule has the id, and names the one that was meant", async () => {
    const { code, out, err } = await runCli("get rule Get.Gate.Opend", { cwd });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain('Found no rules matching id=Get.Gate.Opend. Did you mean "Get.Gate.Opened"?');
  });

  test("fails when several rules have the id in some case, and says whose they are", async () => {
    const { code, err } = await runCli("get rule Get.Gate.Forced", { cwd });
    expect(code).toBe(1);
    expect(err).toContain(
      "Found multiple rules matching id=Get.Gate.Forced: GateForced (rules-get), SecondGate (your own).",
    );
  });

  test("takes an output that there is not for wrong usage and names it", async () => {
    const { code, err } = await runCli("get rule Get.Gate.Opened --output yaml", { cwd });
    expect(code).toBe(2);
    expect(err).toContain('"yaml"');
  });

  test("shows a managed rule as it is in force: overrides, filters by name, its own fields and its methods", async () => {
    const { code, out } = await runCli("get rule get.gate.opened", { cwd });
    expect(code).toBe(0);
    expect(out).toContain("class GateOpened extends Rule {\n");
    expect(out).toContain('  tags = ["Doors", "Night"];\n');
    expect(out).toContain("  includeFilters = [atWork];\n");
    expect(out).toContain('  gates = ["south"];\n');
    expect(out).toContain("\n  rule(event: PantherEvent): boolean {\n    return this.gates.includes(");
    expect(out).not.toContain("dedup(");
  });

  test("shows the same as one JSON map by the names of the wire, inherited methods included", async () => {
    const { out } = await runCli("get rule Get.Gate.Opened --output json", { cwd });
    expect(JSON.parse(out)).toMatchObject({
      id: "Get.Gate.Opened",
      log_types: ["Custom.Gate"],
      default_severity: "LOW",
      include_filters: ["atWork"],
      default_destinations: null,
      fields: { gates: ["south"] },
      rule: expect.stringContaining("this.gates.includes"),
      alert_context: expect.stringContaining("alertContext()"),
      dedup: expect.stringContaining("this.title(event)"),
      title: expect.stringContaining("displayName"),
    });
    expect(JSON.parse(out)).not.toHaveProperty("tests");
  });

  test("with --original shows a managed rule's class as its pack ships it", async () => {
    const { out } = await runCli("get rule Get.Gate.Opened --original", { cwd });
    expect(out).toMatch(/^\/\*\* A watched gate was opened\. \*\/\nexport class GateOpened extends Rule \{\n/);
    expect(out).toContain('gates: string[] = ["north"];');
    expect(out).toMatch(/\n}\n$/);
  });

  test("with --original in JSON has the class as one text", async () => {
    const { out } = await runCli("get rule Get.Gate.Opened --original --output json", { cwd });
    expect(Object.keys(JSON.parse(out) as object)).toEqual(["class_definition"]);
  });

  test("with --original shows the user's own class from the file that declares it", async () => {
    const { out } = await runCli("get rule Tidewater.Badge.Night --original", { cwd });
    expect(out).toMatch(/^\/\*\* A badge was used at night\. \*\/\nexport class NightBadge extends Rule \{\n/);
    expect(out).toContain("nightHours: number[] = [0, 1, 2, 3];");
  });

  test("shows a rule of the user's own", async () => {
    const { code, out } = await runCli("get rule Tidewater.Badge.Night", { cwd });
    expect(code).toBe(0);
    expect(out).toContain("class NightBadge extends Rule {");
    expect(out).toContain("override alertContext(): Record<string, unknown> {");
  });
});
