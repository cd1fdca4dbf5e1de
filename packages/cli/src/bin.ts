#!/usr/bin/env node
// The one file that touches `process`; everything else is handed what it needs.
import { spawn } from "node:child_process";
import type { CommandContext, Output } from "./kernel/context";
import { nodeVersionProblem } from "./node-version";
import { projectCommand } from "./project-command";
import { projectRoot } from "./project-root";
import { version } from "./version";

const argv = process.argv.slice(2);
const root = projectRoot(argv, process.cwd());

type Main = typeof import("./main");

function outputOf(
  stream: NodeJS.WriteStream,
  write: (text: string) => void,
  { createStyle, wantsColours }: Main,
): Output {
  const isTerminal = stream.isTTY === true;
  const columns = isTerminal ? stream.columns || 80 : Infinity;
  return { write, isTerminal, columns, style: createStyle(wantsColours(process.env, isTerminal)) };
}

function runSeparately(args: readonly string[], signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [__filename, ...args], { stdio: ["ignore", "inherit", "inherit"], signal });
    child.on("error", (error) => (signal.aborted ? resolve(1) : reject(error)));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Ctrl-C ends the process as usual until a command asks for the signal, and so takes the ending upon itself. */
function interruption(exit: typeof process.exit): () => AbortSignal {
  let controller: AbortController | undefined;
  return () => {
    if (controller) return controller.signal;
    const started = new AbortController();
    controller = started;
    for (const name of ["SIGINT", "SIGTERM"] as const) {
      process.on(name, () => {
        if (started.signal.aborted) exit(130);
        started.abort();
      });
    }
    return started.signal;
  };
}

async function start(): Promise<void> {
  // Loaded only now, so that `version` costs next to nothing.
  const loaded = require("./main.js") as Main;
  const exit = process.exit.bind(process);
  const writeOut = process.stdout.write.bind(process.stdout);
  // Until the command has come to its end, stopping is failing.
  process.exitCode = 1;
  let strayErrors = 0;

  const signal = interruption(exit);
  const context: CommandContext = {
    argv,
    cwd: process.cwd(),
    root,
    env: process.env,
    runtime: `Node.js ${process.versions.node} on ${process.platform}`,
    stdin: process.stdin,
    stdout: outputOf(process.stdout, (text) => void writeOut(text), loaded),
    stderr: outputOf(process.stderr, (text) => void process.stderr.write(text), loaded),
    debug: argv.includes("--debug"),
    get signal() {
      return signal();
    },
    enableSourceMaps: () => process.setSourceMapsEnabled(true),
    runSeparately,
  };

  // What rules and main.ts print must not end up in output that a program parses.
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
  // A rule or a library of the user's must not decide that the run is over.
  process.exit = (code) => {
    throw new loaded.UserError(
      `process.exit(${code ?? ""}) was called. Rules and main.ts must return or throw instead.`,
    );
  };
  process.stdout.on("error", (error: NodeJS.ErrnoException) => exit(error.code === "EPIPE" ? 0 : 1));
  process.on("uncaughtException", (error) => {
    strayErrors += 1;
    const text = loaded.inertLines(error.stack ?? error.message);
    context.stderr.write(`An error that nothing caught, from asynchronous code: ${text}\n`);
  });

  const code = await loaded.main(argv, context);
  // Whatever user code left running (timers, sockets) must not keep the process alive; stray errors are still told.
  const finish = (): never => exit(code === 0 && strayErrors > 0 ? 1 : code);
  writeOut("", () => process.stderr.write("", () => setImmediate(finish)));
}

const own = projectCommand(root);
const tooOld = nodeVersionProblem(process.versions.node);

if (tooOld !== undefined) {
  process.stderr.write(`Error: ${tooOld}\n`);
  process.exitCode = 2;
}
// Fetched by npx or installed globally, this command would miss the rules that the project registers in its own core.
else if (own !== undefined && own !== __filename) require(own);
else if (argv.length === 1 && (argv[0] === "version" || argv[0] === "--version")) process.stdout.write(`${version}\n`);
else void start();
