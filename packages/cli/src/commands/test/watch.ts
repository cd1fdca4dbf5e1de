import { once } from "node:events";
import { relative } from "node:path";
import { watch as watchFiles } from "chokidar";
import type { CommandContext } from "../../kernel/context";
import { inert, visible } from "../../render/visible";

/** Directories that tools write to; what changes there changes no test. */
const ignored = /[\\/](node_modules|\.git|dist|coverage)([\\/]|$)/;

const settleMs = 100;

/** Clears the screen and what was scrolled away, and goes to its top. */
const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/** Says why a run is done again, above its output: on a terminal alone on the screen, else below a line. */
function announce(changed: readonly string[], { stderr }: CommandContext): void {
  const [first = "", ...others] = changed.map((file) => inert(visible(file)));
  const rest = others.length > 0 ? ` and ${others.length} more` : "";
  const { style, isTerminal, write } = stderr;
  write(`${isTerminal ? CLEAR : `\n${"-".repeat(60)}\n`}${style.bold(`${first}${rest} changed:`)}\n\n`);
}

/**
 * Runs the tests now and after each change of a file in the project, until the user stops it. Each run is a process of
 * its own: modules, overrides and registered rules of the last one are gone, and a run under way gives up for the next.
 */
export async function watchTests(argv: readonly string[], context: CommandContext): Promise<void> {
  const { root, stderr, signal } = context;
  let run = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const changed = new Set<string>();
  const start = (): void => {
    run.abort();
    const current = (run = new AbortController());
    if (changed.size > 0) announce([...changed], context);
    changed.clear();
    void context.runSeparately(argv, current.signal).then(() => {
      if (!current.signal.aborted) stderr.write(`${stderr.style.dim("Watching for changes. Press Ctrl-C to stop.")}\n`);
    });
  };
  const watcher = watchFiles(root, { ignoreInitial: true, ignored: (path) => ignored.test(path) });
  watcher.on("all", (_event, path) => {
    changed.add(relative(root, path));
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
