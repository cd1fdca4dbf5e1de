import { tmpdir } from "node:os";
import { join } from "node:path";
import { readJson, root } from "../../scripts/workspace";
import { succeed } from "./run";

let found: Promise<string> | undefined;

async function find(): Promise<string> {
  const { engines } = readJson<{ engines: { pnpm: string } }>(join(root, "package.json"));
  const args = ["exec", "--yes", `--package=pnpm@${engines.pnpm}`, "-c", "command -v pnpm"];
  return (await succeed("npm", args, { cwd: tmpdir() })).trim();
}

/** The path of the pnpm that package.json names, installed by npm where there is none. */
export function pnpmPath(): Promise<string> {
  return (found ??= find());
}
