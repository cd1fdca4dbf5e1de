/**
 * `npm run demo`: builds the packages, sets up the starter kit with them as a customer's repository would be, runs its
 * tests, and runs its rules over the sample logs of an incident.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { linkStarterKit } from "./link-starter-kit";
import { root } from "./workspace";

const directory = join(root, ".demo");

function step(title: string, args: readonly string[]): void {
  console.log(`\n── ${title}\n   $ npx pypanther ${args.join(" ")}\n`);
  const cli = join(directory, "node_modules", "@pypanther", "cli", "dist", "bin.js");
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: directory, stdio: "inherit" });
  if (status !== 0) throw new Error(`pypanther ${args.join(" ")} ended with exit code ${status}.`);
}

execFileSync(process.execPath, [require.resolve("tsx/cli"), join(root, "scripts", "build.ts")], { stdio: "inherit" });
linkStarterKit(directory);
step("The rules of the starter kit, and what it configures", ["list", "rules"]);
step("Their tests", ["test"]);
step("The rules over the logs of an incident", ["run", "sample-logs"]);
console.log("\nThe project is in .demo/: change main.ts and run the commands again. README.md tells how to go on.");
