/**
 * Writes the starter kit's sample logs: an evening at an invented company, with an incident in it. With --check it
 * writes nothing and fails when the committed files are not what it would write.
 *
 *   tsx scripts/sample-logs [--check]
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { root } from "../workspace";
import { bytesOf, type SampleFile, sampleFiles } from "./files";

const directory = join(root, "starter-kit", "sample-logs");

/** Compares what is packed, since gzip's bytes differ from machine to machine. */
function isCurrent({ path, text, gzip }: SampleFile): boolean {
  const file = join(directory, path);
  if (!existsSync(file)) return false;
  const bytes = readFileSync(file);
  return (gzip ? gunzipSync(bytes) : bytes).toString("utf8") === text;
}

const stale = sampleFiles().filter((file) => !isCurrent(file));
if (process.argv.includes("--check")) {
  for (const { path } of stale) console.error(`starter-kit/sample-logs/${path} is out of date.`);
  if (stale.length > 0) console.error("Run: npx tsx scripts/sample-logs");
  process.exitCode = stale.length > 0 ? 1 : 0;
} else if (stale.length > 0) {
  rmSync(directory, { recursive: true, force: true });
  for (const file of sampleFiles()) {
    const target = join(directory, file.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytesOf(file));
  }
  console.log(`Wrote ${directory}`);
}
