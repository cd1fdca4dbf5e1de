import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { version } from "@pypanther/cli";

const binary = resolve(__dirname, "../dist/bin.js");
let cwd: string;

function pypanther(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  if (!existsSync(binary)) throw new Error("This test runs the built command. Build it first: pnpm build");
  // Without NODE_PATH, by which pnpm's jest would find our packages everywhere.
  const env = { PATH: process.env["PATH"], HOME: cwd };
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], { cwd, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
}

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "pypanther-thin-")));
});

afterEach(() => rmSync(cwd, { recursive: true }));

describe("outside a project", () => {
  test("prints the command's version", () => {
    expect(pypanther("version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("prints help", () => {
    expect(pypanther()).toMatchObject({ status: 0, stdout: expect.stringContaining("pypanther init [dir]") });
  });

  test("starts a project and says that it must be installed", () => {
    expect(pypanther("init", "detections")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("  cd detections\n  npm install\n  npx pypanther test\n"),
    });
  });

  test("says how to start a project to whoever asks for its rules", () => {
    expect(pypanther("test")).toMatchObject({ stderr: expect.stringContaining("npx pypanther init") });
  });
});

describe("in a project", () => {
  test("hands over to the project's own command, arguments and all", () => {
    write({
      "node_modules/@pypanther/cli/package.json": '{ "exports": { "./bin": "./bin.js" } }',
      "node_modules/@pypanther/cli/bin.js":
        'console.log("own", process.argv.slice(2).join(" ")); process.exitCode = 7;',
    });
    expect(pypanther("test", "--verbose")).toMatchObject({ status: 7, stdout: "own test --verbose\n" });
  });

  test("says what to install when the project names the command but nothing is installed", () => {
    const dependencies = { "@pypanther/cli": "^1.0.0", "@pypanther/core": "^1.0.0" };
    write({ "main.ts": "", "package.json": JSON.stringify({ dependencies }) });
    expect(pypanther("test")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: `Error: @pypanther/core and @pypanther/cli are not installed in ${cwd}. Run: npm install\n`,
    });
  });

  test("names the packages to install when the project does not name them", () => {
    write({ "main.ts": "", "package.json": "{}" });
    expect(pypanther("run", "logs")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Run: npm install @pypanther/core @pypanther/cli\n"),
    });
  });
});
