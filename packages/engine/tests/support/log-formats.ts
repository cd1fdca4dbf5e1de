import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addManagedLogFormats, knownLogFormats, type LogFormat } from "@pypanther/core/runtime";

const packages = join(__dirname, "../../..");

/** Makes the log formats of all packs known, without their rules. */
export function addPackedFormats(): void {
  if (knownLogFormats().length > 0) return;
  const files = readdirSync(packages).map((folder) => join(packages, folder, "src/log-formats.json"));
  addManagedLogFormats(() =>
    files.filter(existsSync).flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as LogFormat[]),
  );
}
