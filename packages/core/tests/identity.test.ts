/**
 * One rule class, however it is reached. The package is built here as `scripts/build.ts` builds it, into a project of
 * its own: nothing maps "@pypanther/core" to sources there.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const coreDirectory = join(__dirname, "..");
const root = join(coreDirectory, "..", "..");
const project = realpathSync(mkdtempSync(join(tmpdir(), "identity-")));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

const pack = `const { definePack, LogType, Rule, Severity } = require("@pypanther/core");
class Gate extends Rule {
  id = "Harbour.Gate";
  logTypes = [LogType.PANTHER_AUDIT];
  defaultSeverity = Severity.LOW;
  rule() { return true; }
}
definePack({ name: "rules-gates", version: "1.0.0", rules: [Gate] });
exports.Gate = Gate;
`;

beforeAll(() => {
  const built = join(project, "node_modules/@pypanther/core/dist");
  const bundle = `require(require.resolve("esbuild", { paths: [require.resolve("tsup")] })).buildSync({
    entryPoints: ["index", "runtime"].map((entry) => ${JSON.stringify(join(coreDirectory, "src"))} + "/" + entry + ".ts"),
    outdir: ${JSON.stringify(built)}, external: ["./runtime"],
    bundle: true, format: "cjs", platform: "node", target: "node20", packages: "external" })`;
  execFileSync(process.execPath, ["-e", bundle], { cwd: root });
  cpSync(join(coreDirectory, "package.json"), join(project, "node_modules/@pypanther/core/package.json"));
  for (const library of ["ajv", "fastest-levenshtein", "json-p3"]) {
    const path = realpathSync(join(coreDirectory, "node_modules", library));
    symlinkSync(path, join(project, "node_modules", library), "dir");
  }
  cpSync(join(project, "node_modules/@pypanther"), join(project, "node_modules/old/node_modules/@pypanther"), {
    recursive: true,
  });
  write("node_modules/old/index.js", pack);
  write("node_modules/rules-gates/index.js", pack);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test("import, require and a bundle that leaves packages out reach one and the same class, by either entry", () => {
  write(
    "bundled.cjs",
    `exports.Gate = require("rules-gates").Gate; exports.core = require("@pypanther/core"); exports.runtime = require("@pypanther/core/runtime");`,
  );
  write(
    "main.mjs",
    `import { createRequire } from "node:module";
import * as imported from "@pypanther/core";
import * as importedRuntime from "@pypanther/core/runtime";
import { Gate } from "rules-gates";
const require = createRequire(import.meta.url);
const required = require("@pypanther/core");
const runtime = require("@pypanther/core/runtime");
const bundled = require("./bundled.cjs");
imported.register(Gate);
required.getPantherRules({ id: "harbour.gate" })[0].override({ threshold: 7 });
console.log(JSON.stringify({
  rule: Gate === require("rules-gates").Gate && Gate === bundled.Gate,
  core: [imported.Rule, imported.default.Rule, bundled.core.Rule].every((Rule) => Rule === required.Rule),
  runtime: [importedRuntime, importedRuntime.default, bundled.runtime].every((entry) => entry.Rule === runtime.Rule),
  different: Object.keys(required).filter((name) => required[name] !== runtime[name]),
  names: [...Object.keys(required).filter((name) => !(name in imported)),
    ...Object.keys(runtime).filter((name) => !(name in importedRuntime))],
  seen: runtime.checkRegistry().length === 0 && importedRuntime.registeredRules().length,
  override: bundled.core.registeredRules()[0].attributes.threshold,
}));`,
  );
  expect(JSON.parse(node("main.mjs"))).toEqual({
    rule: true,
    core: true,
    runtime: true,
    different: [],
    names: [],
    seen: 1,
    override: 7,
  });
});

test("a rule reached inside jest is the same class by import and require", () => {
  write("jest.config.json", JSON.stringify({ testEnvironment: "node", transform: {} }));
  write(
    "gate.test.js",
    `const { registeredRules, register, runTests } = require("@pypanther/core");
const { Gate } = require("rules-gates");
test("one class", async () => {
  register(Gate);
  expect(registeredRules()).toEqual([Gate]);
  expect(await runTests(Gate)).toEqual([]);
});`,
  );
  const jest = join(root, "node_modules/jest/bin/jest.js");
  expect(() => node(jest, "--rootDir", project, "-c", join(project, "jest.config.json"), "gate.test.js")).not.toThrow();
});

test("a rule made by a second copy of the package is refused, and the error names both copies and what to do", () => {
  write(
    "second.cjs",
    `const core = require("@pypanther/core");
const { Gate } = require("old");
for (const use of [() => core.register(Gate), () => core.getRules({ Gate }), () => core.definePack({ name: "x", version: "1", rules: [Gate] })]) {
  try { use(); console.log("accepted"); } catch (error) { console.log(error.code + " " + error.message); }
}`,
  );
  const output = node("second.cjs");
  expect(output.match(/SECOND_COPY_OF_CORE Gate extends Rule from another copy of @pypanther\/core/g)).toHaveLength(3);
  expect(output).toContain(join(project, "node_modules/@pypanther/core/dist/runtime.js"));
  expect(output).toContain(join(project, "node_modules/old/node_modules/@pypanther/core/dist/runtime.js"));
  expect(output).toContain("npm ls @pypanther/core");
});
