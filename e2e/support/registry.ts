import { type ChildProcess, fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { temporaryDirectory } from "./temporary-directory";

/** A registry of npm packages for those of this repository, on this machine. */
export interface Registry {
  readonly url: string;
  /** Lines of an .npmrc that take packages of ours from here; all others come from where they always do. */
  readonly npmrc: string;
  close(): Promise<void>;
}

const config = `
packages:
  "@pypanther/*":
    access: $all
    publish: $all
  pypanther:
    access: $all
    publish: $all
log: { type: stdout, format: json, level: error }
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** A process of verdaccio that listens; what it printed, if it ended instead. */
async function startOn(port: number, directory: string, file: string): Promise<ChildProcess | string> {
  const binary = require.resolve("verdaccio/bin/verdaccio");
  const child = fork(binary, ["--config", file, "--listen", `127.0.0.1:${port}`], {
    cwd: directory,
    silent: true,
    execArgv: [],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data: Buffer) => (printed += data.toString()));
  }
  return Promise.race([
    new Promise<ChildProcess>((done) => child.once("message", () => done(child))),
    new Promise<string>((done) => child.once("exit", () => done(printed))),
  ]);
}

/** Starts verdaccio with an empty storage. Throws when it does not come up. */
export async function startRegistry(): Promise<Registry> {
  const directory = temporaryDirectory();
  const file = join(directory, "config.yaml");
  writeFileSync(file, `storage: ${JSON.stringify(join(directory, "storage"))}\n${config}`);
  let port = await freePort();
  let started = await startOn(port, directory, file);
  for (let attempt = 1; typeof started === "string" && attempt < 3; attempt += 1) {
    // Another process may have taken the port since it was found free.
    port = await freePort();
    started = await startOn(port, directory, file);
  }
  if (typeof started === "string") throw new Error(`verdaccio did not start:\n${started}`);
  const child = started;
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    npmrc: `@pypanther:registry=${url}\n//127.0.0.1:${port}/:_authToken=anyone\n`,
    async close() {
      const ended = new Promise((done) => child.once("exit", done));
      if (child.exitCode === null && child.kill()) await ended;
    },
  };
}
