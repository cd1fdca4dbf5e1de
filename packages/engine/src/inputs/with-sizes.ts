import { statSync } from "node:fs";
import type { Source } from "../sources";

/** Sources with their sizes. Tells what these add up to, unless one of them is no file and may hold anything. */
export function withSizes(sources: readonly Source[], onSize: (bytes: number) => void): Source[] {
  const sized = sources.map((source): Source => {
    const found = source.path === undefined ? undefined : statSync(source.path, { throwIfNoEntry: false });
    return found?.isFile() ? { ...source, size: found.size } : source;
  });
  if (sized.every(({ size }) => size !== undefined)) {
    onSize(sized.reduce((total, { size = 0 }) => total + size, 0));
  }
  return sized;
}
