import { strToU8, zipSync, type Zippable } from "fflate";

/** Zips hold local times, so the fixed date must be the same in every time zone; noon exists in all of them. */
const date = new Date(1980, 0, 1, 12);

/** A zip of text files, by name. The same files give the same bytes, whenever and wherever it is made. */
export function zip(files: ReadonlyMap<string, string>): Uint8Array {
  const names = [...files.keys()].sort();
  const entries = names.map((name) => [name, [strToU8(files.get(name) ?? ""), { mtime: date }]] as const);
  return zipSync(Object.fromEntries(entries) as Zippable);
}
