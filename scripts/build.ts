/**
 * Builds every package from one process: JavaScript with tsup, declarations with one run of the native compiler over
 * all packages. A package whose sources have not changed since its last build is left as it is.
 *
 *   pnpm build [folder...]
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { build, type Options } from "tsup";
import { isPolicyPack, readJson, root, type WorkspacePackage, workspacePackages } from "./workspace";

const stampFile = join("dist", ".build");
const declarations = join(root, "node_modules", ".cache", "declarations");

function files(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Says which sources, manifest and build configuration a package's output was made from. */
function stamp(pkg: WorkspacePackage): string {
  const { directory } = pkg;
  const hash = createHash("sha256");
  const tests = shipsTests(pkg) ? files(join(directory, "tests")) : [];
  for (const file of [...files(join(directory, "src")), ...tests, join(directory, "package.json"), __filename]) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function isBuilt(pkg: WorkspacePackage): boolean {
  const file = join(pkg.directory, stampFile);
  return existsSync(file) && readFileSync(file, "utf8") === stamp(pkg);
}

/**
 * One bundle for each entry. Packages whose modules are entries of their own ("./*" in exports) are not bundled: a
 * module that two others import must stay one module, or its mockable helpers would exist twice.
 */
function tsupOptions({ directory, manifest }: WorkspacePackage): Options {
  const perFile = manifest.exports?.["./*"] !== undefined;
  return {
    entry: perFile ? ["src/**/*.ts"] : ["src/index.ts"],
    outDir: join(directory, "dist"),
    format: "cjs",
    platform: "node",
    target: "node20",
    bundle: !perFile,
    sourcemap: true,
    dts: false,
    splitting: false,
    // Hoists rules and data models into one scope that requires each dependency once. Node resolves a request anew for
    // every call: with a call for each rule, that was half of what registering all packs cost.
    treeshake: manifest.pypanther?.pack === true || manifest.name === "@pypanther/data-models",
    silent: true,
    config: false,
    tsconfig: join(root, "tsconfig.base.json"),
    external: [/^@pypanther\//],
    // esbuild remembers the directory in which it was loaded, not the current one.
    esbuildOptions: (options) => {
      options.absWorkingDir = directory;
      // The sources are shipped beside the output; their maps need not hold them once more.
      options.sourcesContent = false;
    },
    ...manifest.tsup,
  };
}

/**
 * A pack's tests as one more entry. They test the very classes that the pack's main entry exports, so that what a project
 * overrode is what is tested.
 */
function testsOptions(pkg: WorkspacePackage): Options {
  return {
    ...tsupOptions(pkg),
    entry: { tests: "tests/index.ts" },
    sourcemap: false,
    treeshake: false,
    esbuildPlugins: [
      {
        name: "classes-of-the-main-entry",
        setup: ({ onResolve }) => onResolve({ filter: /^\.\.\/src\// }, () => ({ path: "./index.js", external: true })),
      },
    ],
  };
}

/** The declarations of a pack's tests, one export for each rule or policy. */
function testsDeclarations(pkg: WorkspacePackage): string {
  const { directory } = pkg;
  const type = isPolicyPack(pkg) ? "PolicyTestFile" : "RuleTestFile";
  const index = readFileSync(join(directory, "tests", "index.ts"), "utf8");
  const names = [...index.matchAll(/^export \* as (\w+) /gm)].map(([, name]) => name);
  const lines = names.map((name) => `export declare const ${name}: ${type};`);
  return [`import type { ${type} } from "@pypanther/core";`, ...lines, ""].join("\n");
}

/** Whether a pack is announced by facts, its code loaded when it is needed. */
const isDeferred = ({ directory }: WorkspacePackage): boolean => existsSync(join(directory, "src", "facts.json"));

const shipsTests = ({ manifest }: WorkspacePackage): boolean => manifest.exports?.["./tests"] !== undefined;

/**
 * What makes a pack's announcement its entry: every rule is exported, and all are loaded when the first is read. The
 * last line is never reached; it tells Node.js the names that ES modules can import.
 */
function packEntry({ directory }: WorkspacePackage): string {
  const names = Object.keys(readJson<object>(join(directory, "src", "facts.json")));
  return [
    "{",
    "  const { load } = module.exports;",
    '  module.exports = Object.defineProperty({}, "__esModule", { value: true });',
    `  for (const name of ${JSON.stringify(names)}) {`,
    "    Object.defineProperty(module.exports, name, { enumerable: true, get: () => load()[name] });",
    "  }",
    "}",
    `0 && (module.exports = { ${names.join(", ")} });`,
  ].join("\n");
}

/** A pack is two files: its rules, and an entry that loads them when they are needed. */
function packOptions(pkg: WorkspacePackage): Options[] {
  const options = tsupOptions(pkg);
  return [
    { ...options, entry: { rules: "src/rules.ts" } },
    {
      ...options,
      entry: { index: "src/pack.ts" },
      external: [...(options.external ?? []), "./rules"],
      treeshake: false,
      footer: { js: packEntry(pkg) },
    },
  ];
}
async function buildJavaScript(pkg: WorkspacePackage): Promise<void> {
  rmSync(join(pkg.directory, "dist"), { recursive: true, force: true });
  // tsup reads dependencies, which it leaves external, from the manifest of the current directory.
  process.chdir(pkg.directory);
  for (const options of isDeferred(pkg) ? packOptions(pkg) : [tsupOptions(pkg)]) await build(options);
  if (shipsTests(pkg)) {
    await build(testsOptions(pkg));
    writeFileSync(join(pkg.directory, "dist", "tests.d.ts"), testsDeclarations(pkg));
  }
}

function buildDeclarations(packages: readonly WorkspacePackage[]): void {
  const compiler = join(root, "node_modules", "typescript-native", "bin", "tsc");
  execFileSync(process.execPath, [compiler, "-p", join(root, "tsconfig.declarations.json")], { stdio: "inherit" });
  for (const pkg of packages) copyDeclarations(pkg);
}

/** Copies what the compiler emitted for a package beside its JavaScript; declaration maps lead to the shipped sources. */
function copyDeclarations({ folder, directory }: WorkspacePackage): void {
  const emitted = join(declarations, folder, "src");
  for (const file of files(emitted)) {
    const name = relative(emitted, file);
    const source = join(directory, "src", name.replace(/\.d\.ts(\.map)?$/, ".ts"));
    // What the compiler emitted for a source that is gone stays in the cache.
    if (!existsSync(source)) continue;
    const target = join(directory, "dist", name);
    mkdirSync(dirname(target), { recursive: true });
    if (!name.endsWith(".map")) {
      cpSync(file, target);
      continue;
    }
    const map = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    const path = relative(dirname(target), source).split(sep).join("/");
    writeFileSync(target, JSON.stringify({ ...map, sources: [path] }));
  }
}

async function main(only: readonly string[]): Promise<void> {
  const started = performance.now();
  const all = workspacePackages().filter(({ folder }) => only.length === 0 || only.includes(folder));
  const stale = all.filter((pkg) => !isBuilt(pkg));
  for (const pkg of stale) await buildJavaScript(pkg);
  process.chdir(root);
  if (stale.length > 0) {
    mkdirSync(declarations, { recursive: true });
    buildDeclarations(stale);
    for (const pkg of stale) writeFileSync(join(pkg.directory, stampFile), stamp(pkg));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${stale.length} of ${all.length} packages in ${seconds} s`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
