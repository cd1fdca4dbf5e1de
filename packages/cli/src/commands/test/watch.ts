import { once } from "node:events";
import { watch as watchFiles } from "chokidar";
import type { CommandContext } from "../../kernel/context";

/** Directories that tools write to; what changes there changes no test. */
const ignored = /[\\/](node_modules|\.git|dist|coverage)([\\/]|$)/;

const settleMs = 100;

/**
 * Runs the tests now and after each change of a file in the project, until the user stops it. Each run is a process of
 * its own: modules, overrides and registered rules of the last one are gone, and a run under way gives up for the next.
 */
export async function watchTests(argv: readonly string[], context: CommandContext): Promise<void> {
  const { root, stderr, signal } = context;
  let run = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const start = (): void => {
    run.abort();
    const current = (run = new AbortController());
    void context.runSeparately(argv, current.signal).then(() => {
      if (!current.signal.aborted) stderr.write(`${stderr.style.dim("Watching for changes. Press Ctrl-C to stop.")}\n`);
    });
  };
  const watcher = watchFiles(root, { ignoreInitial: true, ignored: (path) => ignored.test(path) });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(start, settleMs);
  });
  const stopped = once(signal, "abort");
  start();
  await stopped;
  clearTimeout(timer);
  run.abort();
  await watcher.close();
}
