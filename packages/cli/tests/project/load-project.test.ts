import { existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { checkRegistry, getPantherRules, registeredRules } from "@pypanther/core/runtime";
import { resetRegistry } from "@pypanther/core";
import { loadProject } from "../../src/project/load-project";
import { testContext } from "../support/context";
import { makeDirectory, makeProject, nightBadge, packFiles } from "../support/project";

const load = async (cwd: string) => {
  resetRegistry();
  const context = testContext({ cwd });
  const project = await loadProject(context);
  return { project, err: context.stderr.text() };
};

const failure = async (files: Record<string, string>): Promise<string> => {
  try {
    await load(makeProject(files));
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

beforeEach(() => {
  jest.spyOn(console, "log").mockImplementation(() => undefined);
});

describe("loading a project", () => {
  test("registers what main.ts registers and knows the project's files", async () => {
    const { project } = await load(makeProject(nightBadge));
    expect(registeredRules().map(({ name }) => name)).toEqual(["NightBadge"]);
    expect(project.sources.map((file) => file.slice(project.directory.length + 1))).toEqual([
      "content/night-badge.ts",
      "main.ts",
    ]);
  });

  test("leaves no file behind", async () => {
    const { project } = await load(makeProject(nightBadge));
    expect(readdirSync(join(project.directory, "node_modules", ".cache", "pypanther"))).toEqual([]);
  });

  test.each(["main.mts", "main.js", "main.mjs"])("takes %s as the main file too", async (name) => {
    await load(makeProject({ [name]: 'import { Rule, register } from "@pypanther/core";\nregister([]);\n' }));
  });

  test("loads packs before main.ts, so that it can ask for their rules", async () => {
    const main = 'import { getPantherRules, register } from "@pypanther/core";\nregister(getPantherRules());\n';
    await load(makeProject({ ...packFiles("rules-load", "Load"), "main.ts": main }));
    expect(registeredRules().map((rule) => rule.attributes.id)).toEqual(["Load.Gate.Opened", "Load.Gate.Forced"]);
    expect(getPantherRules()).toHaveLength(2);
  });

  test("tells of a dependency that is not installed", async () => {
    const manifest = JSON.stringify({ dependencies: { "rules-absent": "^1.0.0" } });
    const { err } = await load(makeProject({ "package.json": manifest, "main.ts": "" }));
    expect(err).toBe("Warning: rules-absent is in package.json but not installed. Run: npm install\n");
  });

  test("does not mind a type error", async () => {
    await load(makeProject({ "main.ts": 'const hours: number = "many";\nvoid hours;\n' }));
  });

  test("fails with file, line and text for an import that leads nowhere", async () => {
    const main = '// rules\nimport { Door } from "./door";\nvoid Door;\n';
    expect(await failure({ "main.ts": main })).toBe(
      'main.ts cannot be loaded:\n  main.ts:2:22: Could not resolve "./door"\n    import { Door } from "./door";',
    );
  });

  test("fails with file and line for a syntax error in a file that main.ts imports", async () => {
    const message = await failure({ "main.ts": 'import "./door";\n', "door.ts": "const door = ;\n" });
    expect(message).toContain("door.ts:1:14: Unexpected");
  });

  test("fails with the package that is missing and what to do", async () => {
    const message = await failure({ "main.ts": 'import door from "tidewater-doors";\nvoid door;\n' });
    expect(message).toContain("Cannot find module 'tidewater-doors'");
    expect(message).toContain("Install it with npm install, or correct the import.");
  });

  test("fails with what main.ts throws", async () => {
    expect(await failure({ "main.ts": 'throw new TypeError("no doors");\n' })).toMatch(
      /^main\.ts cannot be loaded: TypeError: no doors/,
    );
  });

  test("loads a rule that is not valid, for the commands to tell", async () => {
    const main = `import { Rule, register } from "@pypanther/core";
class Door extends Rule { id = "Door"; logTypes = []; defaultSeverity = "FATAL"; when = { a: 1 }; }
register(Door as never);
`;
    await load(makeProject({ "main.ts": main }));
    expect(checkRegistry().map(({ message }) => message)).toEqual([
      expect.stringMatching(/logTypes: expected at least one item[^]*defaultSeverity: expected one of INFO/),
    ]);
  });

  test("without a main file says where it looked and what to do", async () => {
    const message = await failure({});
    expect(message).toMatch(/^No main\.ts was found in .*\n.*--root.*npx pypanther init/);
  });

  test("names the pack that cannot be loaded", async () => {
    const message = await failure({
      "package.json": JSON.stringify({ devDependencies: { "rules-broken": "1" } }),
      "node_modules/rules-broken/package.json": JSON.stringify({ main: "i.js", pypanther: { pack: true } }),
      "node_modules/rules-broken/i.js": 'throw new Error("no key");',
      "main.ts": "",
    });
    expect(message).toBe("The pack rules-broken cannot be loaded: no key");
  });

  test("tells of a pack that announces no rules", async () => {
    const message = await failure({
      "package.json": JSON.stringify({ dependencies: { "rules-silent": "1" } }),
      "node_modules/rules-silent/package.json": JSON.stringify({ main: "i.js", pypanther: { pack: true } }),
      "node_modules/rules-silent/i.js": "",
      "main.ts": "",
    });
    expect(message).toContain(
      'The pack rules-silent announces no rules: its main module must call definePack({ name: "rules-silent"',
    );
  });

  test("takes a pack that announces itself by another name than its package's", async () => {
    const files = packFiles("rules-alias", "Alias");
    const index = "node_modules/rules-alias/index.js";
    const { project } = await load(
      makeProject({
        ...files,
        [index]: (files[index] ?? "").replace('name: "rules-alias"', 'name: "Gates"'),
        "main.ts": "",
      }),
    );
    expect(project.packs).toEqual(["rules-alias"]);
  });

  test("does not load dependencies that are no packs", async () => {
    const cwd = makeProject({
      "package.json": JSON.stringify({ dependencies: { chatty: "1" } }),
      "node_modules/chatty/package.json": JSON.stringify({ main: "i.js" }),
      "node_modules/chatty/i.js": 'throw new Error("loaded");',
      "main.ts": "",
    });
    await load(cwd);
  });

  test.each([
    ["main.mts in a module", { "package.json": '{ "type": "module" }' }, "main.mts"],
    ["main.ts in a module", { "package.json": '{ "type": "module" }' }, "main.ts"],
  ])("takes %s", async (_, files, name) => {
    const door = "export default class {}\nexport const gates: string[] = ['north'];\n";
    const main = 'import { register } from "@pypanther/core";\nimport Door, { gates } from "./door";\n';
    const text = `${main}void Door;\nif (gates.length !== 1) throw new Error("no gate");\nregister([]);\n`;
    const { project } = await load(makeProject({ ...files, "door.ts": door, [name]: text }));
    expect(project.sources).toHaveLength(2);
  });

  test("refuses to wait outside of a function, with the place and what to do instead", async () => {
    expect(await failure({ "main.ts": "\nconst gates = await Promise.resolve(1);\nvoid gates;\n" })).toBe(
      "main.ts cannot be loaded:\n  main.ts:2:15: a project is loaded in one go, so nothing can be awaited outside of a " +
        "function. Read what it needs synchronously, for example with readFileSync, or await it in a rule's method." +
        "\n    const gates = await Promise.resolve(1);",
    );
  });

  describe("packages of a workspace whose main is TypeScript", () => {
    /** A project below a directory in which other packages lie that it depends on by links. */
    function workspace(packages: Readonly<Record<string, Readonly<Record<string, string>>>>, main: string): string {
      const names = Object.keys(packages);
      const dependencies = Object.fromEntries(names.map((name) => [name, "workspace:*"]));
      const cwd = makeProject({ "package.json": JSON.stringify({ dependencies }), "main.ts": main });
      for (const [name, files] of Object.entries(packages)) {
        const directory = makeDirectory(files);
        mkdirSync(join(cwd, "node_modules", dirname(name)), { recursive: true });
        symlinkSync(directory, join(cwd, "node_modules", name), "dir");
        mkdirSync(join(directory, "node_modules"), { recursive: true });
        symlinkSync(join(cwd, "node_modules", "@pypanther"), join(directory, "node_modules", "@pypanther"), "dir");
      }
      return cwd;
    }

    const useGates =
      'import { gates } from "@tidewater/gates";\nif (gates.join() !== "north") throw new Error(gates.join());\n';

    test.each([
      ["main", { main: "src/index.ts" }],
      ["exports", { exports: { ".": { types: "./src/index.d.ts", default: "./src/index.ts" } } }],
    ])("are bundled when %s says so, with what only they have installed left out", async (_, manifest) => {
      const files = {
        "package.json": JSON.stringify(manifest),
        "src/index.ts": 'import * as names from "names";\nexport const gates: string[] = [names.north];\n',
        "node_modules/names/package.json": '{ "main": "index.js" }',
        "node_modules/names/index.js":
          'exports.north = require("node:path").basename(__dirname) === "names" ? "north" : "";',
      };
      const { project } = await load(workspace({ "@tidewater/gates": files }, useGates));
      expect(project.sources.map((file) => basename(file)).sort()).toEqual(["index.ts", "main.ts"]);
    });

    test("may need one another", async () => {
      const gates = { "package.json": '{ "main": "i.ts" }', "i.ts": 'export { gates } from "@tidewater/names";\n' };
      const names = { "package.json": '{ "main": "i.ts" }', "i.ts": 'export const gates: string[] = ["north"];\n' };
      const cwd = workspace({ "@tidewater/gates": gates, "@tidewater/names": names }, useGates);
      mkdirSync(join(cwd, "node_modules/@tidewater/gates/node_modules/@tidewater"), { recursive: true });
      symlinkSync(
        join(cwd, "node_modules/@tidewater/names"),
        join(cwd, "node_modules/@tidewater/gates/node_modules/@tidewater/names"),
      );
      await load(cwd);
    });

    test("are loaded before main.ts when they are packs", async () => {
      const pack = {
        "package.json": '{ "main": "i.ts", "pypanther": { "pack": true } }',
        "i.ts": `import { definePack, Rule, Severity } from "@pypanther/core";
export class GateOpened extends Rule {
  id = "Workspace.Gate.Opened";
  logTypes: string[] = ["Custom.Gate"];
  defaultSeverity = Severity.LOW;
  rule() { return true; }
}
definePack({ name: "@tidewater/rules", version: "1.0.0", rules: [GateOpened] });
`,
      };
      const main =
        'import { getPantherRules, register } from "@pypanther/core";\nregister(getPantherRules({ id: "Workspace.Gate.Opened" }));\n';
      const { project } = await load(workspace({ "@tidewater/rules": pack }, main));
      expect(registeredRules().map(({ name }) => name)).toEqual(["GateOpened"]);
      expect(project.packs).toEqual(["@tidewater/rules"]);
    });

    test("are checked for errors like the project's own files", async () => {
      const gates = { "package.json": '{ "main": "i.ts" }', "i.ts": "export const gates = ;\n" };
      await expect(load(workspace({ "@tidewater/gates": gates }, useGates))).rejects.toThrow("i.ts:1:22: Unexpected");
    });
  });

  test("needs no package.json", async () => {
    const directory = makeDirectory({ "main.ts": "" });
    await load(directory);
    expect(existsSync(join(directory, "package.json"))).toBe(false);
  });
});
