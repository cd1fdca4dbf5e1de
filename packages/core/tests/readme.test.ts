import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import * as core from "@pypanther/core";

test("the example of the README does what it shows", async () => {
  const readme = readFileSync(join(__dirname, "..", "README.md"), "utf8");
  const example = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? "";
  const wrapped = example.replace(/^(import .*)$/m, "$1\nexport const done = (async () => {").concat("})();");
  const { outputText } = transpileModule(wrapped, {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
  });
  const printed: unknown[][] = [];
  const exports: { done?: Promise<void> } = {};
  const load = new Function("exports", "require", "console", outputText) as (...args: unknown[]) => void;
  load(exports, () => core, { log: (...args: unknown[]) => printed.push(args) });
  await exports.done;
  expect(printed).toEqual([["Harbour.Gate.OpenedAtNight", [true, true]]]);
});
