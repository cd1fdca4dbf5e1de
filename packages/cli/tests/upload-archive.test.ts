import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { readSchemas } from "@pypanther/upload-client";
import { strFromU8, unzipSync } from "fflate";
import { testContext } from "./support/context";
import { makeProject, packFiles, removeProject } from "./support/upload-project";

jest.setTimeout(60_000);

const directories: string[] = [];

function project(changes: Record<string, string | null> = {}): string {
  const directory = makeProject({ ...packFiles, ...changes });
  directories.push(directory);
  return directory;
}

afterEach(() => {
  for (const directory of directories.splice(0)) removeProject(directory);
});

interface Making {
  secrets?: string[];
  env?: Record<string, string | undefined>;
}

/** The archive of a project, unpacked, and the core that the project was loaded into. */
async function archiveOf(directory: string, { secrets = [], env = process.env }: Making = {}) {
  // Each project brings its pack, which a process may load once only.
  jest.resetModules();
  const core = require("@pypanther/core/runtime") as typeof import("@pypanther/core/runtime");
  const { loadProject } = require("../src/project/load-project") as typeof import("../src/project/load-project");
  const { createArchive } =
    require("../src/commands/upload/archive/create-archive") as typeof import("../src/commands/upload/archive/create-archive");
  const loaded = await loadProject(testContext({ cwd: directory }));
  const { schemas } = await readSchemas(join(directory, "content/schemas"));
  const { bytes } = await createArchive({ project: loaded, schemas, secrets, env });
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
  const files = new Map(entries);
  return { core, bytes, names: [...files.keys()], file: (name: string): string => files.get(name) ?? "" };
}

interface Manifest {
  rules: Record<string, unknown>[];
  packs: unknown[];
  [name: string]: unknown;
}

async function manifestOf(changes: Record<string, string | null> = {}): Promise<Manifest> {
  const { file } = await archiveOf(project(changes));
  return JSON.parse(file("manifest.json")) as Manifest;
}

/** Runs a script with Node.js in an empty directory that holds the bundle and nothing else. */
function runAlone({ file }: Awaited<ReturnType<typeof archiveOf>>, script: string): unknown {
  const empty = realpathSync(mkdtempSync(join(tmpdir(), "alone-")));
  directories.push(empty);
  for (const name of ["main.js", "main.js.map"]) writeFileSync(join(empty, name), file(name));
  const args = ["--enable-source-maps", "-e", script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: empty, encoding: "utf8" }));
}

const events = [
  '{"door": "vault", "state": "torn off"}',
  '{"door": "north gate", "state": "open"}',
  '{"door": "cellar", "state": "open"}',
  '{"__proto__": {"state": "forced"}, "state": 7}',
];

describe("the archive's content", () => {
  test("is the bundle, its source map, the manifest and the schemas", async () => {
    const { names } = await archiveOf(project());
    expect(names).toEqual(["main.js", "main.js.map", "manifest.json", "schemas/lumen.yml"]);
  });

  test("is the same, byte for byte, in whichever directory the project is", async () => {
    const first = await archiveOf(project());
    const second = await archiveOf(project());
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  test("is the same wherever packages are installed", async () => {
    const outer = project({ "inner/main.ts": 'import "../main";', "inner/package.json": '{"name": "inner"}' });
    const { file } = await archiveOf(join(outer, "inner"));
    expect(file("main.js")).toContain("// @pypanther/core@1.4.0/index.js");
    expect(file("main.js")).not.toContain("../node_modules/@pypanther");
  });

  test("names no directory of this machine", async () => {
    const directory = project();
    const { names, file } = await archiveOf(directory);
    const text = names.map(file).join("\n");
    for (const path of [directory, tmpdir(), homedir(), process.cwd()]) expect(text).not.toContain(path);
  });

  test("has the project's sources in its source map, those of packages by name and version only", async () => {
    const { file } = await archiveOf(project());
    const { sources, sourcesContent } = JSON.parse(file("main.js.map")) as {
      sources: string[];
      sourcesContent: (string | null)[];
    };
    const content = (name: string) => sourcesContent[sources.indexOf(name)];
    expect(content("content/helpers/doors.ts")).toContain("someone broke in");
    expect(content("rules-lumen@2.0.1/index.js")).toBeNull();
  });

  test("leaves out files that nothing imports, settings and environment files among them", async () => {
    const stray = {
      ".env": "DOOR_KEY=brass-9914",
      ".panther_settings.yml": "api_token: quartz-5521",
      "notes.ts": "// tin-77",
    };
    const { names, file } = await archiveOf(project(stray));
    expect(names.map(file).join("\n")).not.toMatch(/brass-9914|quartz-5521|tin-77/);
  });
});

describe("the manifest", () => {
  test("says what made it and which packs are in it", async () => {
    const { source_hash, ...rest } = await manifestOf();
    expect(source_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rest).toEqual({
      format_version: 1,
      rules: expect.any(Array) as unknown,
      pypanther_version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
      main: "main.js",
      packs: [{ name: "rules-lumen", version: "2.0.1" }],
      schemas: [{ name: "Custom.Lumen", file: "schemas/lumen.yml" }],
    });
  });

  test("lists every rule by id with its attributes as configured, under their wire names", async () => {
    const { rules } = await manifestOf();
    expect(rules.map(({ id }) => id)).toEqual(["Lumen.Badge.Shared", "Lumen.Door.Forced"]);
    expect(rules[0]).toMatchObject({
      log_types: ["Custom.Lumen"],
      default_severity: "LOW",
      threshold: 3,
      tunables: { watched: ["north gate"] },
      class_name: "LumenBadgeShared",
      pack: "rules-lumen@2.0.1",
    });
    expect(rules[1]).toMatchObject({
      pack: null,
      tests: [
        { name: "forced at night", expected_result: true },
        { name: "opened with a badge", expected_result: false },
      ],
    });
  });

  test("gives a rule another hash when its class changes, and only then", async () => {
    const hash = ({ rules }: Manifest) => rules.find(({ id }) => id === "Lumen.Door.Forced")?.["source_hash"];
    const original = await manifestOf();
    const rule = makeRule("was broken open");
    const changed = await manifestOf({ "content/rules/door-forced.ts": rule });
    const unrelated = await manifestOf({ "content/helpers/words.json": '["forced"]' });
    expect(hash(changed)).not.toBe(hash(original));
    expect(hash(unrelated)).toBe(hash(original));
    expect(unrelated["source_hash"]).not.toBe(original["source_hash"]);
  });
});

/** The door rule with another title. */
function makeRule(title: string): string {
  return `
    import { declareLogType, LogType, Rule, Severity } from "@pypanther/core";
    declareLogType("Custom.Lumen");
    export class LumenDoorForced extends Rule {
      id = "Lumen.Door.Forced";
      logTypes = ["Custom.Lumen" as LogType];
      defaultSeverity = Severity.HIGH;
      rule(): boolean { return true; }
      title(): string { return "${title}"; }
    }`;
}

describe("the bundle alone, without node_modules", () => {
  const observe = `
    (({ registeredRules, instantiate, runRule, eventOf }) => registeredRules().map((rule) => ({
      id: rule.attributes.id,
      threshold: rule.attributes.threshold,
      results: EVENTS.map((event) => runRule(instantiate(rule), eventOf(event))),
    })))`
    .replace("EVENTS", JSON.stringify(events))
    .trim();

  test("registers the same rules and gives the same results as the project does here", async () => {
    const archive = await archiveOf(project());
    const here = (new Function("core", `return ${observe}(core)`) as (core: unknown) => unknown)(archive.core);
    const alone = runAlone(archive, `process.stdout.write(JSON.stringify(${observe}(require("./main.js"))))`);
    expect(alone).toEqual(JSON.parse(JSON.stringify(here)));
    expect(alone).toMatchObject([
      {
        id: "Lumen.Door.Forced",
        threshold: 1,
        results: [{ triggerAlert: true, titleOutput: "Door vault was forced" }, {}, {}, {}],
      },
      { id: "Lumen.Badge.Shared", threshold: 3, results: [{}, { triggerAlert: true }, {}, { triggerAlert: false }] },
    ]);
  });

  test("holds one copy of core although a linked package's compiler settings lead to another", async () => {
    const manifest = "node_modules/rules-lumen/package.json";
    const code = "node_modules/rules-lumen/index.js";
    const directory = project({ [manifest]: null, [code]: null });
    const elsewhere = project({
      "node_modules/@pypanther/core/package.json": null,
      "node_modules/@pypanther/core/index.js": null,
      "node_modules/@pypanther/core/runtime.js": null,
      "linked/package.json": packFiles[manifest] ?? "",
      "linked/index.js": packFiles[code] ?? "",
      "linked/tsconfig.json": '{"compilerOptions": {"paths": {"@pypanther/core": ["./copy.js"]}}}',
      "linked/copy.js": 'throw new Error("a second core");',
    });
    const core = join("node_modules", "@pypanther", "core");
    mkdirSync(join(elsewhere, "node_modules", "@pypanther"), { recursive: true });
    symlinkSync(join(directory, core), join(elsewhere, core));
    symlinkSync(join(elsewhere, "linked"), join(directory, "node_modules", "rules-lumen"));
    const archive = await archiveOf(directory);
    const script = 'process.stdout.write(JSON.stringify(require("./main.js").registeredRules().length))';
    expect(runAlone(archive, script)).toBe(2);
  });

  test("names the TypeScript in the stack of an error", async () => {
    const rule = makeRule("x").replace("return true;", '\n        throw new Error("no reader");');
    const archive = await archiveOf(project({ "content/rules/door-forced.ts": rule }));
    const script = `
      const { registeredRules, instantiate, runRule, eventOf } = require("./main.js");
      const { errors } = runRule(instantiate(registeredRules()[0]), eventOf("{}"));
      process.stdout.write(JSON.stringify(errors.rule.stack));`;
    expect(runAlone(archive, script)).toMatch(/content\/rules\/door-forced\.ts:9/);
  });
});

describe("an archive is refused", () => {
  test("when the API token is in a source, which it names with the line", async () => {
    const directory = project({ "content/helpers/words.json": '["forced",\n "opal-token-4411"]' });
    await expect(archiveOf(directory, { secrets: ["opal-token-4411"] })).rejects.toThrow(
      /^content\/helpers\/words\.json:2 contains the API token/,
    );
  });

  test("when the API token is in a schema", async () => {
    const directory = project({ "content/schemas/lumen.yml": "schema: Custom.Lumen\n# opal-token-4411\n" });
    await expect(archiveOf(directory, { secrets: ["opal-token-4411"] })).rejects.toThrow(
      /^schemas\/lumen\.yml:2 contains/,
    );
  });

  test("without showing the token", async () => {
    const directory = project({ "content/helpers/words.json": '["opal-token-4411"]' });
    await expect(archiveOf(directory, { secrets: ["opal-token-4411"] })).rejects.not.toThrow(/opal-token/);
  });

  test("when the project reads a file that would not be there", async () => {
    const main = `
      import { readFileSync } from "node:fs";
      import { join } from "node:path";
      import { register } from "@pypanther/core";
      import { LumenDoorForced } from "./content/rules/door-forced";
      readFileSync(join(process.env.LUMEN_DATA ?? __dirname, "doors.csv"));
      register(LumenDoorForced);`;
    const directory = project({ "main.ts": main, "doors.csv": "vault" });
    process.env["LUMEN_DATA"] = directory;
    try {
      await expect(archiveOf(directory, { env: {} })).rejects.toThrow(/cannot be loaded on its own[^]*doors\.csv/);
    } finally {
      delete process.env["LUMEN_DATA"];
    }
  });

  test("when it would register other rules than the project does here", async () => {
    const main = `
      import { register } from "@pypanther/core";
      import { LumenDoorForced } from "./content/rules/door-forced";
      if (process.env.PANTHER_STAGE) register(LumenDoorForced);`;
    const directory = project({ "main.ts": main });
    process.env["PANTHER_STAGE"] = "test";
    try {
      await expect(archiveOf(directory)).rejects.toThrow(/registers other rules[^]*- Lumen\.Door\.Forced/);
    } finally {
      delete process.env["PANTHER_STAGE"];
    }
  });
});
