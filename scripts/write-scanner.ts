/**
 * Compiles the engine's scanner of JSON to WebAssembly, which looks at many bytes at once, and writes it as a module that
 * needs no file of its own.
 *
 *   pnpm write-scanner [--check]   with --check nothing is written, and a difference is an error
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./workspace";

const engine = join(root, "packages", "engine");
const file = join(engine, "src", "decode", "json-scanner.wasm.ts");
const compiler = join(root, "node_modules", "assemblyscript", "bin", "asc.js");

function compiled(): Buffer {
  const directory = mkdtempSync(join(tmpdir(), "scanner-"));
  const output = join(directory, "scanner.wasm");
  try {
    const options = ["--enable", "simd", "--runtime", "stub", "-O3", "--noAssert", "--importMemory"];
    const args = [compiler, join("assembly", "json-scanner.ts"), ...options, "--outFile", output];
    execFileSync(process.execPath, args, { cwd: engine, stdio: "inherit" });
    return readFileSync(output);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const code = `// Written by \`pnpm write-scanner\` from assembly/json-scanner.ts.
/** WebAssembly, in base64. */
export const scannerModule =
  "${compiled().toString("base64")}";
`;

if (!existsSync(file) || readFileSync(file, "utf8") !== code) {
  if (process.argv.includes("--check")) {
    console.error(
      "packages/engine/src/decode/json-scanner.wasm.ts is out of date. Run `pnpm write-scanner`, commit the result.",
    );
    process.exitCode = 1;
  } else {
    writeFileSync(file, code);
  }
}
