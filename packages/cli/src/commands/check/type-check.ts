import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import type { Finding } from "../../project/findings/finding";
import { findMainFile } from "../../project/main-file";

/** What a project without a tsconfig.json is checked with: what its editor would assume of one like the starter kit's. */
const defaults =
  "--target es2022 --module node16 --moduleResolution node16 --strict --skipLibCheck --noUncheckedIndexedAccess".split(
    " ",
  );

/** The compiler that the project has installed; undefined without one. */
function compilerOf(directory: string): string | undefined {
  try {
    return createRequire(join(directory, "package.json"))
      .resolve("typescript/package.json")
      .replace(/package\.json$/, "bin/tsc");
  } catch {
    return undefined;
  }
}

/** What the compiler prints, whatever its exit code. */
function outputOf(compiler: string, args: readonly string[], cwd: string): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [compiler, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) || 1 : 0, text: `${stdout}${stderr}`.trim() });
    });
  });
}

const located = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/;
const unlocated = /^error (TS\d+): (.*)$/;

/** The errors in the compiler's output, each with the lines that continue it. */
function errorsIn(text: string): Finding[] {
  const found: { -readonly [K in keyof Finding]: Finding[K] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, file, row, code, message] = located.exec(line) ?? [];
    const [, otherCode, otherMessage] = unlocated.exec(line) ?? [];
    const last = found.at(-1);
    if (file !== undefined && code !== undefined && message !== undefined) {
      found.push({ code, severity: "error", message, place: `${file}:${row}` });
    } else if (otherCode !== undefined && otherMessage !== undefined) {
      found.push({ code: otherCode, severity: "error", message: otherMessage });
    } else if (last && line.startsWith(" ")) {
      last.message += `\n${line}`;
    }
  }
  return found;
}

/** What the project's own TypeScript says of the project's types. A project without it gets a warning instead. */
export async function typeCheck(directory: string): Promise<Finding[]> {
  const mainFile = relative(directory, findMainFile(directory));
  const hasSettings = existsSync(join(directory, "tsconfig.json"));
  if (!hasSettings && !/ts$/.test(mainFile)) return [];
  const compiler = compilerOf(directory);
  if (compiler === undefined) {
    const message = "The types were not checked: TypeScript is not installed. Run: npm install --save-dev typescript";
    return [{ code: "TYPES_NOT_CHECKED", severity: "warning", message }];
  }
  const subject = hasSettings ? ["-p", "tsconfig.json"] : [...defaults, mainFile];
  const { code, text } = await outputOf(compiler, ["--noEmit", "--pretty", "false", ...subject], directory);
  const errors = errorsIn(text);
  if (code === 0 || errors.length > 0) return errors;
  return [
    { code: "TYPES_NOT_CHECKED", severity: "error", message: `The compiler failed: ${text || `exit code ${code}`}` },
  ];
}
