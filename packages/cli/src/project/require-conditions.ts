import type { Plugin } from "esbuild";

const done = Symbol("resolved");

/**
 * Makes a bundle contain the files of packages that Node.js would have given the unbundled code. That code is CommonJS,
 * so its imports are calls of `require`, while esbuild would follow a package's "import" condition and so include a
 * second copy of what the package's other users require.
 */
export const requireConditions: Plugin = {
  name: "require-conditions",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, namespace, resolveDir, pluginData }) => {
      if (kind !== "import-statement" || pluginData === done || /[\\/]node_modules[\\/]/.test(importer))
        return undefined;
      const found = await build.resolve(path, {
        kind: "require-call",
        importer,
        namespace,
        resolveDir,
        pluginData: done,
      });
      if (found.errors.length > 0) return undefined;
      // A package that is imported only for its effects must not be dropped.
      return { ...found, sideEffects: true };
    });
  },
};
