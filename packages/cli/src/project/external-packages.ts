import { createRequire, isBuiltin } from "node:module";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { isSourcePackage } from "./is-source-package";
import { installedManifest, readManifest } from "./manifest";

const packageName = /^(?:@[^/]+\/)?[^/]+/;

/** The file that Node.js gives to code in a directory, or undefined. */
function resolveFrom(directory: string, path: string): string | undefined {
  try {
    return createRequire(join(directory, "package.json")).resolve(path);
  } catch {
    return undefined;
  }
}

/**
 * Leaves packages out of a bundle, but for those whose main is TypeScript: Node.js could not load these. What such a
 * package imports is looked for from where it lies, since the project need not have it.
 */
export function externalPackages(projectDirectory: string): Plugin {
  return {
    name: "external-packages",
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path, kind, resolveDir }) => {
        const [name] = packageName.exec(path) ?? [];
        if (kind === "entry-point" || name === undefined) return undefined;
        if (isBuiltin(path)) return { path, external: true };
        const manifest = installedManifest(name, resolveDir);
        // Neither a package nor installed: a name that tsconfig.json maps to a file, or a mistake.
        if (manifest === undefined || isSourcePackage(readManifest(manifest))) return undefined;
        const found = resolveFrom(resolveDir, path);
        const isShared = found === undefined || found === resolveFrom(projectDirectory, path);
        return { path: isShared ? path : found, external: true };
      });
    },
  };
}
