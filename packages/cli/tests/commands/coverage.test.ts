import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeProject } from "../support/project";
import { runCli } from "../support/run-cli";

const pack = {
  "package.json": JSON.stringify({ name: "tidewater-detections", dependencies: { "rules-sluice": "1.0.0" } }),
  "node_modules/rules-sluice/package.json": JSON.stringify({
    name: "rules-sluice",
    version: "1.0.0",
    main: "index.js",
    pypanther: { pack: true },
  }),
  "node_modules/rules-sluice/index.js": `
    const { definePack, Rule } = require("@pypanther/core");
    class SluiceOpened extends Rule {
      id = "Sluice.Opened";
      logTypes = ["Custom.Sluice"];
      defaultSeverity = "HIGH";
      reports = { "MITRE ATT&CK": ["TA0040:T1565.001"] };
      when = { open: true };
    }
    class SluiceJammed extends SluiceOpened {
      id = "Sluice.Jammed";
      enabled = false;
      reports = { "MITRE ATT&CK": ["TA0040"] };
    }
    module.exports = { SluiceOpened, SluiceJammed };
    definePack({ name: "rules-sluice", version: "1.0.0", rules: [SluiceOpened, SluiceJammed] });
  `,
};

describe("pypanther coverage", () => {
  let packsOnly: string;
  let registering: string;

  beforeAll(() => {
    packsOnly = makeProject(pack);
    registering = makeProject({
      "main.ts": `import { register, Rule } from "@pypanther/core";
class Own extends Rule {
  id = "Tidewater.Own";
  logTypes = ["Custom.Tidewater"];
  defaultSeverity = "INFO" as const;
  reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  when = { failed: true };
}
register(Own);
`,
    });
  });

  test("shows what the registered rules cover", async () => {
    const { code, out } = await runCli("coverage", { cwd: registering });
    expect(code).toBe(0);
    expect(out).toContain("1 rule, 1 enabled\n");
    expect(out).toContain("| TA0006 |   T1110   |   1   |    1    |");
  });

  test("shows with --managed what the installed packs cover, without a main file", async () => {
    const { code, out } = await runCli("coverage --managed --output json", { cwd: packsOnly });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      total_rules: 2,
      sources: [{ name: "rules-sluice", rules: 2, enabled: 1 }],
    });
  });

  test("takes the filters that list rules takes", async () => {
    const { out } = await runCli("coverage --managed --enabled --output json", { cwd: packsOnly });
    expect(JSON.parse(out)).toMatchObject({ total_rules: 1 });
  });

  test("warns of a mapping that it cannot read", async () => {
    const { err } = await runCli("coverage --managed", { cwd: packsOnly });
    expect(err).toContain('Warning: Sluice.Jammed is mapped to "TA0040", which is not counted.');
  });

  test("writes a layer, nothing beside it, and says where, with the numbers on stdout all the same", async () => {
    mkdirSync(join(registering, "out"));
    const { code, out, err } = await runCli("coverage --output json --navigator out/layer.json", { cwd: registering });
    expect(code).toBe(0);
    expect(readdirSync(join(registering, "out"))).toEqual(["layer.json"]);
    expect(JSON.parse(readFileSync(join(registering, "out", "layer.json"), "utf8"))).toMatchObject({
      techniques: [{ techniqueID: "T1110", tactic: "credential-access", score: 1, comment: "Tidewater.Own" }],
    });
    expect(JSON.parse(out)).toMatchObject({ total_rules: 1 });
    expect(err).toContain("Wrote out/layer.json.");
  });

  test("fails with nothing on stdout when the layer cannot be written", async () => {
    const { code, out, err } = await runCli("coverage --navigator nowhere/layer.json", { cwd: registering });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("nowhere/layer.json cannot be written");
  });

  test("leaves no temporary file when the layer's name is a directory's", async () => {
    mkdirSync(join(registering, "taken", "layer.json"), { recursive: true });
    const { code } = await runCli("coverage --navigator taken/layer.json", { cwd: registering });
    expect(code).toBe(1);
    expect(readdirSync(join(registering, "taken"))).toEqual(["layer.json"]);
  });

  test("says why there is nothing to count", async () => {
    const { code, err } = await runCli("coverage --tags nothing", { cwd: registering });
    expect(code).toBe(0);
    expect(err).toContain("None of the 1 registered rules matches:");
  });
});
