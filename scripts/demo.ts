/**
 * `npm run demo`: builds the packages, sets up the starter kit with them as a customer's repository would be, runs its
 * tests, and runs its rules over the sample logs of an incident.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root, workspacePackages } from "./workspace";

const directory = join(root, ".demo");

/** A copy of the starter kit whose dependencies are the packages of this repository. */
function setUpProject(): void {
  rmSync(directory, { recursive: true, force: true });
  cpSync(join(root, "starter-kit"), directory, { recursive: true, filter: (file) => !file.includes("node_modules") });
  const scope = join(directory, "node_modules", "@pypanther");
  mkdirSync(scope, { recursive: true });
  for (const pkg of workspacePackages()) symlinkSync(pkg.directory, join(scope, pkg.folder), "dir");
}

function step(title: string, args: readonly string[]): void {
  console.log(`\n── ${title}\n   $ npx pypanther ${args.join(" ")}\n`);
  const cli = join(directory, "node_modules", "@pypanther", "cli", "dist", "bin.js");
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: directory, stdio: "inherit" });
  if (status !== 0) throw new Error(`pypanther ${args.join(" ")} ended with exit code ${status}.`);
}

execFileSync(process.execPath, [require.resolve("tsx/cli"), join(root, "scripts", "build.ts")], { stdio: "inherit" });
setUpProject();
step("The rules of the starter kit, and what it configures", ["list", "rules"]);
step("Their tests", ["test"]);
step("The rules over the logs of an incident", ["run", "sample-logs"]);
console.log("\nThe project is in .demo/: change main.ts and run the commands again. README.md tells how to go on.");
