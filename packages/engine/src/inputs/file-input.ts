import { followSources, openSources, type SourceContext } from "../sources";
import type { Input } from "./input";

/** Which files an input reads. */
export interface FileInputOptions extends SourceContext {
  /** Files, directories, patterns, or "-" for standard input. */
  readonly paths: readonly string[];
  /** Goes on reading as files grow and appear. */
  readonly follow?: boolean;
}

/** Files on disk and standard input. How far they were read is for the run to remember. */
export function fileInput({ paths, follow = false, ...context }: FileInputOptions): Input {
  return {
    name: paths.join(", "),
    async start({ signal }) {
      const found = await openSources(paths, context);
      const once = async function* () {
        for (const source of found) {
          if (signal.aborted) return;
          yield source;
        }
      };
      return {
        sources: follow ? followSources(paths, { cwd: context.cwd ?? "", signal }) : once(),
        stop: () => Promise.resolve(),
      };
    },
  };
}
