/**
 * Makes a fresh clone ready with nothing but Node and npm: installs the dependencies with the pnpm version that
 * package.json names, unless the lockfile has not changed since this last ran.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stampFile = join(root, "node_modules", ".cache", "setup");

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `pypanther needs Node 20.19 or later; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
  process.exit(2);
}

const lockfile = readFileSync(join(root, "pnpm-lock.yaml"));
const stamp = createHash("sha256").update(lockfile).update(process.versions.node).digest("hex");
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const pnpm = `pnpm@${engines.pnpm}`;
  console.error(`Installing dependencies with ${pnpm} ...`);
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  const { status } = spawnSync(npx, ["--yes", pnpm, "install", "--frozen-lockfile"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("The dependencies could not be installed; see above. Is the npm registry reachable?");
    process.exit(2);
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}
