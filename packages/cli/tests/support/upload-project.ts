import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { buildSync } from "esbuild";

const coreSources = resolve(__dirname, "../../../core/src");
let coreFiles: Record<string, string> | undefined;

/** Core's two entries, as an installed package would have them. */
function builtCore(): Record<string, string> {
  coreFiles ??= Object.fromEntries(
    buildSync({
      entryPoints: [join(coreSources, "index.ts"), join(coreSources, "runtime.ts")],
      external: ["./runtime"],
      outdir: "node_modules/@pypanther/core",
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      write: false,
    }).outputFiles.map(({ path, text }) => [`node_modules/@pypanther/core/${basename(path)}`, text]),
  );
  return coreFiles;
}

const manifest = (content: Record<string, unknown>): string => JSON.stringify(content);

/** What is installed in every project. */
const installed = (): Record<string, string> => ({
  "node_modules/@pypanther/core/package.json": manifest({
    name: "@pypanther/core",
    version: "1.4.0",
    main: "index.js",
  }),
  ...builtCore(),
});

/** A pack with one rule. A process can load it from one place only, so each project with it needs fresh modules. */
export const packFiles: Readonly<Record<string, string>> = {
  "node_modules/rules-lumen/package.json": manifest({
    name: "rules-lumen",
    version: "2.0.1",
    main: "index.js",
    sideEffects: false,
    pypanther: { pack: true },
  }),
  "node_modules/rules-lumen/index.js": `
    const { definePack, Rule } = require("@pypanther/core");
    class LumenBadgeShared extends Rule {
      id = "Lumen.Badge.Shared";
      logTypes = ["Custom.Lumen"];
      defaultSeverity = "LOW";
      watched = ["north gate"];
      rule(event) { return this.watched.includes(event.string("door")); }
    }
    exports.LumenBadgeShared = LumenBadgeShared;
    definePack({ name: "rules-lumen", version: "2.0.1", rules: [LumenBadgeShared] });
  `,
  "package.json": manifest({ name: "lumen-detections", dependencies: { "rules-lumen": "2.0.1" } }),
};

/** The project's own files: a rule with its helper and data, and a schema. */
export const ownFiles: Readonly<Record<string, string>> = {
  "package.json": manifest({ name: "lumen-detections" }),
  "main.ts": `
    import { getPantherRules, register } from "@pypanther/core";
    import { LumenDoorForced } from "./content/rules/door-forced";
    for (const rule of getPantherRules()) rule.override({ threshold: 3 });
    register(LumenDoorForced, getPantherRules());
  `,
  "content/rules/door-forced.ts": `
    import { LogType, declareLogType, type PantherEvent, Rule, RuleTest, Severity } from "@pypanther/core";
    import { isForced } from "../helpers/doors";
    declareLogType("Custom.Lumen");
    export class LumenDoorForced extends Rule {
      id = "Lumen.Door.Forced";
      logTypes = ["Custom.Lumen" as LogType];
      defaultSeverity = Severity.HIGH;
      tests = [
        new RuleTest({ name: "forced at night", expectedResult: true, log: { door: "vault", state: "forced" } }),
        new RuleTest({ name: "opened with a badge", expectedResult: false, log: { door: "vault", state: "open" } }),
      ];
      rule(event: PantherEvent): boolean { return isForced(event.string("state")); }
      title(event: PantherEvent): string { return \`Door \${event.string("door")} was forced\`; }
    }
  `,
  "content/helpers/doors.ts": `
    import words from "./words.json";
    /** Whether a door's state means that someone broke in. */
    export const isForced = (state: string): boolean => words.includes(state);
  `,
  "content/helpers/words.json": '["forced", "torn off"]',
  "content/schemas/lumen.yml":
    "schema: Custom.Lumen\ndescription: Door readers\nfields:\n  - name: door\n    type: string\n",
};

/** Makes a project in a temporary directory; `changes` replace its files, null leaves one out. Remove it afterwards. */
export function makeProject(changes: Readonly<Record<string, string | null>> = {}): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "upload-")));
  for (const [name, text] of Object.entries({ ...installed(), ...ownFiles, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return directory;
}

/** Removes a project. */
export function removeProject(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}
