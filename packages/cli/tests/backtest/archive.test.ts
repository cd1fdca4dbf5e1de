import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { resetRegistry } from "@pypanther/core";
import { unzipSync, zipSync } from "fflate";
import { createArchive } from "../../src/commands/upload/archive/create-archive";
import { loadProject } from "../../src/project/load-project";
import { testContext } from "../support/context";
import { runCli } from "../support/run-cli";
import { makeProject, removeProject } from "../support/upload-project";

jest.setTimeout(120_000);

const log = JSON.stringify({
  p_log_type: "Custom.Lumen",
  time: "2026-03-10T08:00:00Z",
  door: "vault",
  state: "forced",
});

let directory: string;
let archive: Uint8Array;
beforeAll(async () => {
  directory = makeProject({ "door.jsonl": log });
  resetRegistry();
  const project = await loadProject(testContext({ cwd: directory }));
  ({ bytes: archive } = await createArchive({ project, schemas: [], secrets: [], env: process.env }));
});
afterAll(() => removeProject(directory));

function keep(bytes: Uint8Array): void {
  writeFileSync(join(directory, "base.zip"), bytes);
}

test("a base may be an archive that upload made, without a repository", async () => {
  keep(archive);
  writeFileSync(join(directory, "content/helpers/words.json"), '["torn off"]');
  const { out, err, code } = await runCli("backtest door.jsonl --base base.zip", { cwd: directory, env: process.env });
  expect(err).toBe("");
  expect(out).toContain("Working copy against archive base.zip");
  expect(out).toMatch(/Lumen\.Door\.Forced {2}1 gone\n {2}- HIGH {2}2026-03-10 08:00:00 {2}Door vault was forced/);
  expect(code).toBe(0);
});

test("a file that is no archive, and an archive of another version, are refused", async () => {
  keep(Buffer.from("PK nothing"));
  const broken = await runCli("backtest door.jsonl --base base.zip", { cwd: directory });
  expect([broken.code, broken.err]).toEqual([1, expect.stringContaining("cannot be read as an archive")]);

  const manifest = Buffer.from(JSON.stringify({ pypanther_version: "0.9.0" }));
  keep(zipSync({ ...unzipSync(archive), "manifest.json": manifest }));
  const old = await runCli("backtest door.jsonl --base base.zip", { cwd: directory });
  expect([old.code, old.err]).toEqual([2, expect.stringContaining("built by pypanther 0.9.0")]);
});
