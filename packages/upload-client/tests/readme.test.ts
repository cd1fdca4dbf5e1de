import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ModuleKind, transpileModule } from "typescript";
import * as uploadClient from "../src";
import { startFakeBackend } from "./support/fake-backend";
import { fastClock } from "./support/fast-clock";

/** The client of the example, without its waits. */
class PromptClient extends uploadClient.BackendClient {
  constructor(options: uploadClient.BackendClientOptions) {
    super({ ...options, clock: fastClock() });
  }
}

test("the example of the README uploads", async () => {
  const readme = await readFile(join(__dirname, "../README.md"), "utf8");
  const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? "";
  const compiled = transpileModule(example, { compilerOptions: { module: ModuleKind.CommonJS } }).outputText;
  const modules: Record<string, unknown> = {
    "node:fs/promises": { readFile: async () => Buffer.from("PK") },
    "@pypanther/upload-client": { ...uploadClient, BackendClient: PromptClient },
  };
  const backend = await startFakeBackend();
  const env = { PANTHER_API_HOST: backend.url, PANTHER_API_TOKEN: backend.token };
  const fakeProcess = { env, argv: ["node", "main.js", "--yes"], once: () => undefined };
  try {
    const lastLine = await new Promise<string>((done) => {
      const fakeConsole = {
        log: (first: unknown) => typeof first === "string" && done(first),
        error: (first: unknown) => done(String(first)),
      };
      const run = new Function("require", "exports", "process", "console", compiled);
      run((name: string) => modules[name], {}, fakeProcess, fakeConsole);
    });
    expect(lastLine).toBe("Uploaded 1 rules");
  } finally {
    await backend.close();
  }
});
