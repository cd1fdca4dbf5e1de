import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const binary = resolve(__dirname, "../dist/bin.js");

test("npm create @pypanther my-detections starts a repository in my-detections", () => {
  if (!existsSync(binary)) throw new Error("This test runs the built command. Build it first: pnpm build");
  const cwd = mkdtempSync(join(tmpdir(), "pypanther-create-"));
  try {
    const { status, stdout } = spawnSync(process.execPath, [binary, "my-detections"], { cwd, encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toContain("npx pypanther test");
    expect(existsSync(join(cwd, "my-detections", "main.ts"))).toBe(true);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
