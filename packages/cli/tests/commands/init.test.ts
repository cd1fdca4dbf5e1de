import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { init } from "../../src/commands/init/init";
import { templateDirectory } from "../../src/commands/init/template";
import { makeDirectory } from "../support/project";
import { runCli } from "../support/run-cli";

const template = {
  "package.json": '{ "name": "detections", "version": "1.0.0" }',
  "main.ts": "export {};\n",
  "content/rules/index.ts": "export {};\n",
  _gitignore: "node_modules/\n",
  _npmrc: "fund=false\n",
  "node_modules/left/index.js": "",
};

describe("init", () => {
  test("copies the template into a new directory, with the names that npm does not publish", async () => {
    const directory = join(makeDirectory(), "Acme Detections");
    const { entries } = await init(directory, makeDirectory(template));
    expect(entries).toEqual([".gitignore", ".npmrc", "content", "main.ts", "package.json"]);
    expect(readFileSync(join(directory, "content/rules/index.ts"), "utf8")).toBe("export {};\n");
  });

  test("names the package after the directory", async () => {
    const directory = join(makeDirectory(), "Acme Detections");
    await init(directory, makeDirectory(template));
    const manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as unknown;
    expect(manifest).toEqual({ name: "acme-detections", version: "1.0.0" });
  });

  test("takes a directory that holds nothing but a fresh git repository for empty", async () => {
    const directory = makeDirectory({ ".git/HEAD": "ref: refs/heads/main\n" });
    await init(directory, makeDirectory(template));
    expect(existsSync(join(directory, "main.ts"))).toBe(true);
  });

  test("refuses a directory that is not empty, says what is in it, and leaves it alone", async () => {
    const directory = makeDirectory({ "notes.txt": "mine" });
    await expect(init(directory, makeDirectory(template))).rejects.toThrow("is not empty (notes.txt)");
    expect(readdirSync(directory)).toEqual(["notes.txt"]);
  });

  test("refuses a path that is a file", async () => {
    const file = join(makeDirectory({ "notes.txt": "mine" }), "notes.txt");
    await expect(init(file, makeDirectory(template))).rejects.toThrow("is a file");
  });

  test("leaves nothing behind when it cannot finish", async () => {
    const parent = makeDirectory();
    const broken = Object.fromEntries(Object.entries(template).filter(([name]) => name !== "package.json"));
    await expect(init(join(parent, "new"), makeDirectory(broken))).rejects.toThrow("Nothing was written");
    expect(readdirSync(parent)).toEqual([]);
  });

  test("has a starter kit to copy, and says what to do next", async () => {
    expect(existsSync(join(templateDirectory(), "main.ts"))).toBe(true);
    const cwd = makeDirectory();
    const { code, out } = await runCli("init detections", { cwd });
    expect(code).toBe(0);
    expect(out).toContain("\nNext:\n  cd detections\n  npm install\n  npx pypanther test\n");
    expect(existsSync(join(cwd, "detections", ".gitignore"))).toBe(true);
  });
});
