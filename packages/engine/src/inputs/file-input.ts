import { followSources, openSources, type SourceContext } from "../sources";
import type { Input } from "./input";
import { withSizes } from "./with-sizes";

/** Which files an input reads. */
export interface FileInputOptions extends SourceContext {
  /** Files, directories, patterns, or "-" for standard input. */
  readonly paths: readonly string[];
  /** Goes on reading as files grow and appear. */
  readonly follow?: boolean;
  /** Is told how many bytes there are to read, where that is known before they are read. */
  readonly onSize?: (bytes: number) => void;
}

/** Files on disk and standard input. How far they were read is for the run to remember. */
export function fileInput({ paths, follow = false, onSize, ...context }: FileInputOptions): Input {
  return {
    name: paths.join(", "),
    async start({ signal }) {
      const found = await openSources(paths, context);
      const once = async function* () {
        for (const source of onSize ? withSizes(found, onSize) : found) {
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
