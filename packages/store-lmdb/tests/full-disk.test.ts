import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../src";

const directory = mkdtempSync(join(tmpdir(), "pypanther-full-"));
const mount = (options: string): boolean =>
  spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", directory]).status === 0;
const isMounted = process.platform === "linux" && process.getuid?.() === 0 && mount("size=1m");

afterAll(() => {
  if (isMounted) spawnSync("umount", [directory]);
  rmSync(directory, { recursive: true, force: true });
});

const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: ["entry", index], value: "x".repeat(500) }));

// Only root may mount a small disk; what a run makes of such an error is tested in the engine, without one.
(isMounted ? test : test.skip)("a full disk is told, and nothing that was kept is lost", async () => {
  const path = join(directory, "state");
  const store = openStore(path);
  store.write([{ key: ["kept"], value: 1 }]);
  const full = expect.objectContaining({
    code: "STORE_FULL",
    message: expect.stringMatching(
      /the disk is full .*Make room and start again: nothing that was kept is lost\.$/,
    ) as string,
  });
  expect(() => store.write([{ key: ["kept"], value: 2 }, ...entries(4000)])).toThrow(full);
  expect([store.get(["kept"]), store.get(["entry", 0])]).toEqual([1, undefined]);
  await store.close();

  writeFileSync(join(directory, "other"), "");
  expect(mount("remount,size=64m")).toBe(true);
  const again = openStore(path);
  expect(again.get(["kept"])).toBe(1);
  again.write(entries(4000));
  expect([...again.range(["entry"])]).toHaveLength(4000);
  await again.close();
});
