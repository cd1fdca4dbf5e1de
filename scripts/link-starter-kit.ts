import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root, workspacePackages } from "./workspace";

/** Third-party packages that the starter kit's manifest names. */
const thirdParty = ["@types/node", "prettier", "typescript"];

/**
 * Copies the starter kit to `directory` and installs there the built packages of this repository, and what else it
 * needs.
 */
export function linkStarterKit(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
  cpSync(join(root, "starter-kit"), directory, { recursive: true, filter: (file) => !file.includes("node_modules") });
  const modules = join(directory, "node_modules");
  for (const scope of ["@pypanther", "@types", ".bin"]) mkdirSync(join(modules, scope), { recursive: true });
  for (const pkg of workspacePackages()) symlinkSync(pkg.directory, join(modules, pkg.manifest.name), "dir");
  for (const name of thirdParty) symlinkSync(join(root, "node_modules", name), join(modules, name), "dir");
  symlinkSync(join("..", "@pypanther", "cli", "dist", "bin.js"), join(modules, ".bin", "pypanther"));
}
