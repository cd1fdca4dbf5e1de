/**
 * `npm run demo`: builds the packages, sets up the starter kit with them as a customer's repository would be, runs its
 * tests, and runs its rules over the logs of an incident.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { linkStarterKit } from "./link-starter-kit";
import { root } from "./workspace";

const directory = join(root, ".demo");
const cli = join(directory, "node_modules", ".bin", "pypanther");

function say(text: string): void {
  console.log(`\n${text}`);
}

function step(title: string, line: string): void {
  say(`── ${title} ${"─".repeat(76 - title.length)}\n\n$ npx pypanther ${line}\n`);
  const { status } = spawnSync(process.execPath, [cli, ...line.split(" ")], { cwd: directory, stdio: "inherit" });
  if (status !== 0) throw new Error(`pypanther ${line} ended with exit code ${status}.`);
}

execFileSync(process.execPath, [require.resolve("tsx/cli"), join(root, "scripts", "build.ts")], { stdio: "inherit" });
linkStarterKit(directory);

say(`Northwind Pay, a company that does not exist, has a repository of detections:
rules from packs, configured in main.ts, and three rules of its own.`);
step("Its own rules", "list rules --managed false --attributes id default_severity");
step("The tests that stand beside one of them", "test --id Northwind.Door.NightBadge --verbose");
step("The tests of all rules", "test");
step("Who is paged on the evening of the incident", "run sample-logs");
step("The evening as one story", "run sample-logs --rule Northwind.StolenSessionToPayout");
say(`The repository is in .demo/. Go on there:

  cd .demo
  npx pypanther get rule Northwind.AWS.MoneyMovingKeyCreated --original
  npx pypanther list rules --managed --log-types AWS.CloudTrail

Change main.ts or content/ and run the commands again; README.md tells more.`);
