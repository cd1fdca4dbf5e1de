import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../workspace";

const thrown = /(?:Error|unusable|error)\(\s*"([A-Z]+(?:_[A-Z]+)+)"|super\("([A-Z]+(?:_[A-Z]+)+)"/g;

/** The codes that the sources of core, engine, command and store give to errors, and those of the upload client. */
function codes(): Set<string> {
  const table = readFileSync(join(root, "packages", "upload-client", "src", "error-code.ts"), "utf8");
  const found = new Set([...table.matchAll(/^ {2}([A-Z_]+): (?:true|false)/gm)].map(([, code]) => String(code)));
  for (const folder of ["core", "engine", "cli", "store-lmdb", "source-s3", "upload-client"]) {
    const source = join(root, "packages", folder, "src");
    for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      for (const [, made, own] of readFileSync(join(source, file), "utf8").matchAll(thrown)) {
        const code = made ?? own;
        if (code !== undefined) found.add(code);
      }
    }
  }
  return found;
}

test("docs/troubleshooting.md says of every error code what it means and what to do", () => {
  const page = readFileSync(join(root, "docs", "troubleshooting.md"), "utf8");
  expect([...codes()].filter((code) => !new RegExp(`^\\| \`${code}\` *\\|`, "m").test(page))).toEqual([]);
});
