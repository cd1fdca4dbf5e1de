import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root, workspacePackages } from "./workspace";

/** Makes `directory` a copy of the starter kit whose dependencies are the built packages of this repository. */
export function linkStarterKit(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
  cpSync(join(root, "starter-kit"), directory, { recursive: true, filter: (file) => !file.includes("node_modules") });
  const scope = join(directory, "node_modules", "@pypanther");
  mkdirSync(scope, { recursive: true });
  for (const pkg of workspacePackages()) symlinkSync(pkg.directory, join(scope, pkg.folder), "dir");
}
