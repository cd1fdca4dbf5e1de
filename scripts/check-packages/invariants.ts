import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Manifest, WorkspacePackage } from "../workspace";

/** Something that must hold of every package's manifest. */
export interface Invariant {
  /** What must hold, as a sentence. */
  says: string;
  /** What the manifest has instead, or undefined when all is well. */
  problem(pkg: WorkspacePackage): string | undefined;
  /** The manifest put right; left out where only a person can decide. */
  fix?(manifest: Manifest, pkg: WorkspacePackage): Manifest;
}

type Dependencies = Record<string, string>;

const sections = ["dependencies", "peerDependencies", "devDependencies"] as const;

/** Which of our packages a package may depend on: the one-way layers of docs/architecture.md. */
const layers: readonly [test: (folder: string) => boolean, allowed: readonly (string | RegExp)[]][] = [
  [(folder) => ["core", "upload-client", "scan-aws"].includes(folder), []],
  [(folder) => ["helpers", "engine", "log-schemas"].includes(folder), ["core"]],
  [(folder) => folder === "data-models", ["core", "helpers"]],
  // The one pack over several sources: its correlation rules name the rules of other packs.
  [(folder) => folder === "rules-multi-source", ["core", /^rules-/]],
  [(folder) => folder.startsWith("rules-"), ["core", "helpers", "data-models"]],
  [(folder) => folder.startsWith("policies-"), ["core", "helpers"]],
  [(folder) => folder === "cli", ["core", "engine", "log-schemas", "upload-client", "helpers", "data-models"]],
  [(folder) => /^(store|source)-/.test(folder) || folder === "monitoring", ["core", "engine"]],
  [(folder) => folder === "create", ["cli"]],
  [(folder) => folder === "pypanther", ["cli", "core"]],
];

/** Packages that take core as a dependency, or do without. */
const withoutPeer = ["core", "upload-client", "scan-aws", "create", "pypanther"];

/** Where a pack's tests are, for `pypanther test --managed`. */
const testsEntry = { types: "./dist/tests.d.ts", default: "./dist/tests.js" };

const isAllowed = (folder: string, allowed: readonly (string | RegExp)[]): boolean =>
  allowed.some((one) => (typeof one === "string" ? one === folder : one.test(folder)));
const isOurs = (name: string): boolean => name.startsWith("@pypanther/");
const isPack = ({ folder }: WorkspacePackage): boolean => /^(rules|policies)-/.test(folder);
const section = (manifest: Manifest, name: string): Dependencies => (manifest[name] ?? {}) as Dependencies;

function allDependencies(manifest: Manifest): [name: string, range: string, section: string][] {
  return sections.flatMap((name) =>
    Object.entries(section(manifest, name)).map(([dependency, range]): [string, string, string] => [
      dependency,
      range,
      name,
    ]),
  );
}

/** An invariant on one key: it must equal what is computed from the package. */
function equals(key: string, wanted: (pkg: WorkspacePackage) => unknown): Invariant {
  return {
    says: `"${key}" is the same in every package of its kind`,
    problem(pkg) {
      const found = JSON.stringify(pkg.manifest[key]);
      const expected = JSON.stringify(wanted(pkg));
      return found === expected ? undefined : `${key} is ${found}, expected ${expected}`;
    },
    fix: (manifest, pkg) => ({ ...manifest, [key]: wanted(pkg) }),
  };
}

/** Everything that is held of manifests, in the order in which it is checked. */
export const invariants: readonly Invariant[] = [
  equals("name", ({ folder }) => (folder === "pypanther" ? folder : `@pypanther/${folder}`)),
  equals("license", () => "Apache-2.0"),
  equals("type", () => "commonjs"),
  equals("engines", () => ({ node: ">=20.19" })),
  equals("publishConfig", () => ({ access: "public", provenance: true })),
  equals("repository", ({ folder }) => ({
    type: "git",
    url: "git+https://github.com/pypanther/pypanther-ts.git",
    directory: `packages/${folder}`,
  })),
  {
    says: "the description is a phrase that npm can show",
    problem: ({ manifest }) =>
      /^[A-Z@].{20,}[^.]$/.test(String(manifest["description"] ?? ""))
        ? undefined
        : "the description is missing, short, or ends in a full stop",
  },
  {
    says: "a pack says that it is one, and nothing else does",
    problem: (pkg) =>
      isPack(pkg) === (pkg.manifest.pypanther?.pack === true)
        ? undefined
        : `"pypanther": { "pack": ${isPack(pkg)} } expected`,
    fix: (manifest, pkg) => {
      const { pypanther, ...rest } = manifest;
      return isPack(pkg) ? { ...rest, pypanther: { ...pypanther, pack: true } } : rest;
    },
  },
  {
    says: "packs ship their TypeScript beside the output",
    problem: ({ manifest }) => {
      const files = (manifest["files"] ?? []) as string[];
      return ["dist", "src"].every((file) => files.includes(file)) ? undefined : 'files must list "dist" and "src"';
    },
    fix: (manifest) => ({
      ...manifest,
      files: [...new Set(["dist", "src", ...((manifest["files"] ?? []) as string[])])],
    }),
  },
  {
    says: "packs ship their tests behind /tests",
    problem: (pkg) =>
      isPack(pkg) && JSON.stringify(pkg.manifest.exports?.["./tests"]) !== JSON.stringify(testsEntry)
        ? 'exports must have "./tests"'
        : undefined,
    fix: (manifest) => {
      const { ".": main, ...others } = manifest.exports ?? {};
      return { ...manifest, exports: { ".": main, "./tests": testsEntry, ...others } };
    },
  },
  {
    says: "every export has types and package.json is exported",
    problem: ({ manifest }) => {
      const { "./package.json": own, ...entries } = (manifest.exports ?? {}) as Record<
        string,
        { types?: string } | string
      >;
      if (own !== "./package.json") return '"./package.json" is not exported';
      const bare = Object.entries(entries).find(([, entry]) => typeof entry === "string" || !entry.types);
      return bare && `export "${bare[0]}" has no types`;
    },
  },
  {
    says: "our own packages are taken as workspace:^",
    problem: ({ manifest }) => {
      const wrong = allDependencies(manifest).find(([name, range]) => isOurs(name) && range !== "workspace:^");
      return wrong && `${wrong[2]} has ${wrong[0]} as ${wrong[1]}`;
    },
    fix: (manifest) => ({
      ...manifest,
      ...Object.fromEntries(
        sections
          .filter((name) => manifest[name])
          .map((name) => [
            name,
            Object.fromEntries(
              Object.entries(section(manifest, name)).map(([dependency, range]) => [
                dependency,
                isOurs(dependency) ? "workspace:^" : range,
              ]),
            ),
          ]),
      ),
    }),
  },
  {
    says: "everyone else's packages come from the catalog",
    problem: ({ manifest }) => {
      const wrong = allDependencies(manifest).find(([name, range]) => !isOurs(name) && range !== "catalog:");
      return wrong && `${wrong[2]} has ${wrong[0]} as ${wrong[1]}, expected "catalog:"`;
    },
  },
  {
    says: "whoever uses core takes it as a peer, so that one copy is installed",
    problem: ({ folder, manifest }) => {
      if (withoutPeer.includes(folder)) return undefined;
      if ("@pypanther/core" in section(manifest, "dependencies")) return "core is a dependency, expected a peer";
      return "@pypanther/core" in section(manifest, "peerDependencies") &&
        "@pypanther/core" in section(manifest, "devDependencies")
        ? undefined
        : "core is not both a peer and a development dependency";
    },
    fix: (manifest) => {
      const { "@pypanther/core": _, ...dependencies } = section(manifest, "dependencies");
      const core = { "@pypanther/core": "workspace:^" };
      return {
        ...manifest,
        dependencies,
        peerDependencies: { ...section(manifest, "peerDependencies"), ...core },
        devDependencies: { ...section(manifest, "devDependencies"), ...core },
      };
    },
  },
  {
    says: "no dependency stands in two sections, core as peer and development dependency apart",
    problem: ({ manifest }) => {
      const names = allDependencies(manifest)
        .filter(([name]) => name !== "@pypanther/core")
        .map(([name]) => name);
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      return twice && `${twice} stands in two sections`;
    },
  },
  {
    says: "packages depend one way",
    problem: ({ folder, manifest }) => {
      const allowed = layers.find(([test]) => test(folder))?.[1];
      if (!allowed) return "no layer is known for this package: add it to the layers in scripts/check-packages";
      const wrong = allDependencies(manifest).find(
        ([name]) => isOurs(name) && !isAllowed(name.replace("@pypanther/", ""), allowed),
      );
      return wrong && `${folder} may not depend on ${wrong[0]}`;
    },
  },
  {
    says: "every package has a README",
    problem: ({ directory }) => (existsSync(join(directory, "README.md")) ? undefined : "README.md is missing"),
  },
  {
    says: "a package holds its subject and no configuration of its own",
    problem: ({ directory }) => {
      const own = ["tsconfig.json", "tsup.config.ts", "jest.config.js", ".eslintrc.js", "eslint.config.js"].find(
        (file) => existsSync(join(directory, file)),
      );
      return own && `${own} belongs at the top of the repository, once for all packages`;
    },
  },
];
