import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { importProblems } from "./import-problems";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "imports-"));
});

afterEach(() => rmSync(directory, { recursive: true }));

function problems(files: Record<string, string>): string[] {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, "src", file)), { recursive: true });
    writeFileSync(join(directory, "src", file), text);
  }
  return importProblems({ folder: "core", directory, manifest: { name: "@pypanther/core", version: "1.0.0" } });
}

test("imports that lead one way, each through a folder's entry, are fine", () => {
  expect(
    problems({
      "index.ts": `export { a } from "./a";`,
      "a/index.ts": `export { a } from "./a";`,
      "a/a.ts": `import { b } from "../b"; export const a = b;`,
      "b/index.ts": `export { b } from "./b";`,
      "b/b.ts": "export const b = 1;",
    }),
  ).toEqual([]);
});

test("two files that import each other are a circle, also when only types cross", () => {
  expect(
    problems({
      "a.ts": `import type { B } from "./b"; export type A = B;`,
      "b.ts": `import type { A } from "./a"; export type B = A;`,
    }),
  ).toEqual(["imports go in a circle: a.ts → b.ts → a.ts"]);
});

test("folders that import each other are a circle, even when no file does", () => {
  expect(
    problems({
      "a/one.ts": `export { b } from "../b/one";`,
      "a/two.ts": "export const a = 2;",
      "b/one.ts": "export const b = 1;",
      "b/two.ts": `import { a } from "../a/two"; export const b = a;`,
    }),
  ).toEqual(["imports go in a circle: a → b → a"]);
});

test("an import that goes around a folder's entry is named", () => {
  expect(
    problems({
      "index.ts": `export { b } from "./b/inner";`,
      "b/index.ts": `export { b } from "./inner";`,
      "b/inner.ts": "export const b = 1;",
    }),
  ).toEqual([`index.ts imports ${join("b", "inner.ts")} around the entry of its folder`]);
});
