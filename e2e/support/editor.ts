import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** What an editor shows about a name. */
export interface Hover {
  /** The declaration, as in "(property) threshold: number". */
  readonly declaration: string;
  readonly documentation: string;
}

/** An editor that has a project open: the language service that editors ask, in a process of its own. */
export interface Editor {
  /** What is shown when the pointer rests on the last letter of the first `text` in a file of the project. */
  hover(file: string, text: string): Promise<Hover>;
  /** The file that go-to-definition opens from there, and the text of the line on which it lands. */
  definition(file: string, text: string): Promise<{ readonly file: string; readonly line: string }>;
  close(): void;
}

interface Position {
  readonly file: string;
  readonly line: number;
  readonly offset: number;
}

function positionOf(path: string, text: string): Position {
  const source = readFileSync(path, "utf8");
  const found = source.indexOf(text);
  if (found < 0) throw new Error(`${path} has no ${JSON.stringify(text)}.`);
  const before = source.slice(0, found + text.length - 1).split("\n");
  return { file: path, line: before.length, offset: (before.at(-1) ?? "").length + 1 };
}

/** Opens a project in an editor. */
export function openEditor(directory: string): Editor {
  const server = spawn(
    process.execPath,
    [require.resolve("typescript/lib/tsserver.js"), "--disableAutomaticTypingAcquisition"],
    { cwd: directory, stdio: ["pipe", "pipe", "ignore"] },
  );
  const waiting = new Map<number, (body: unknown) => void>();
  createInterface({ input: server.stdout }).on("line", (line) => {
    if (!line.startsWith("{")) return;
    const message = JSON.parse(line) as { type: string; request_seq: number; body?: unknown };
    if (message.type === "response") waiting.get(message.request_seq)?.(message.body);
  });
  let requests = 0;
  const send = (command: string, args: object): number => {
    requests += 1;
    server.stdin.write(`${JSON.stringify({ seq: requests, type: "request", command, arguments: args })}\n`);
    return requests;
  };
  const ask = (command: string, file: string, text: string): Promise<unknown> => {
    const path = join(directory, file);
    send("open", { file: path });
    const request = send(command, positionOf(path, text));
    return new Promise((resolve) => waiting.set(request, resolve));
  };
  return {
    async hover(file, text) {
      const body = (await ask("quickinfo", file, text)) as { displayString: string; documentation: string };
      return { declaration: body.displayString, documentation: body.documentation };
    },
    async definition(file, text) {
      const [found] = (await ask("definition", file, text)) as { file: string; start: { line: number } }[];
      if (!found) throw new Error(`No definition was found for ${text}.`);
      const line = readFileSync(found.file, "utf8").split("\n")[found.start.line - 1] ?? "";
      return { file: found.file, line: line.trim() };
    },
    close() {
      server.kill();
    },
  };
}
