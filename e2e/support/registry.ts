import { fork } from "node:child_process";
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

/** Starts verdaccio with an empty storage. Throws when it does not come up. */
export async function startRegistry(): Promise<Registry> {
  const directory = temporaryDirectory();
  const file = join(directory, "config.yaml");
  writeFileSync(file, `storage: ${JSON.stringify(join(directory, "storage"))}\n${config}`);
  const port = await freePort();

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
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  await Promise.race([
    new Promise<void>((done) => child.once("message", () => done())),
    ended.then(() => Promise.reject(new Error(`verdaccio did not start:\n${printed}`))),
  ]);
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    npmrc: `@pypanther:registry=${url}\n//127.0.0.1:${port}/:_authToken=anyone\n`,
    async close() {
      child.kill();
      await ended;
    },
  };
}
