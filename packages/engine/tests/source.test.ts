import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { openSources } from "../src";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "sources-"));
  mkdirSync(join(directory, "b", "deep"), { recursive: true });
  for (const name of ["c.json", "a.json", "b/2.log", "b/10.log", "b/deep/x", ".hidden"]) {
    writeFileSync(join(directory, name), "{}");
  }
});
afterEach(() => rmSync(directory, { recursive: true }));

const names = async (...paths: string[]): Promise<string[]> =>
  (await openSources(paths)).map(({ name }) => relative(directory, name));

test("a directory stands for everything below it, in the order of the names, without hidden files", async () => {
  expect(await names(directory)).toEqual(["a.json", "b/10.log", "b/2.log", "b/deep/x", "c.json"]);
});
test("files keep the order in which they are named, and come once", async () => {
  const c = join(directory, "c.json");
  expect(await names(c, join(directory, "a.json"), c)).toEqual(["c.json", "a.json"]);
});
test("a link to a directory is not followed, a link to a file is", async () => {
  symlinkSync(directory, join(directory, "b", "loop"));
  symlinkSync(join(directory, "a.json"), join(directory, "b", "link"));
  expect(await names(join(directory, "b"))).toEqual(["b/10.log", "b/2.log", "b/deep/x", "b/link"]);
});
test("a path that does not exist is an error that names it, before anything is read", async () => {
  await expect(openSources([directory, "nowhere.json"])).rejects.toMatchObject({
    code: "NO_SUCH_INPUT",
    message: "Cannot read nowhere.json: there is no such file or directory.",
  });
});
test('"-" is the standard input that was passed in', async () => {
  const stdin = (async function* () {
    yield Buffer.from("x");
  })();
  expect((await openSources(["-"], { stdin }))[0]?.open()).toBe(stdin);
  await expect(openSources(["-"])).rejects.toMatchObject({ code: "NO_STDIN" });
});
test("relative paths are relative to the given directory, and are named as they were given", async () => {
  const sources = await openSources(["b", "a.json"], { cwd: directory });
  expect(sources.map(({ name }) => name)).toEqual(["b/10.log", "b/2.log", "b/deep/x", "a.json"]);
  for await (const chunk of sources[3]?.open() ?? []) expect(Buffer.from(chunk).toString()).toBe("{}");
});
test("what is opened gives the file's bytes", async () => {
  const [source] = await openSources([join(directory, "a.json")]);
  const chunks = [];
  for await (const chunk of source?.open() ?? []) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe("{}");
});

test("a pattern stands for the files that it matches, in the order of their names, and must match one", async () => {
  expect(await names(join(directory, "**/*.log"))).toEqual(["b/10.log", "b/2.log"]);
  expect((await openSources(["{a,c}.json"], { cwd: directory })).map(({ name }) => name)).toEqual(["a.json", "c.json"]);
  await expect(openSources([join(directory, "*.csv")])).rejects.toMatchObject({
    message: expect.stringContaining("no file matches this pattern"),
  });
});
test("a file whose name looks like a pattern is that file", async () => {
  writeFileSync(join(directory, "[a].json"), "{}");
  expect(await names(join(directory, "[a].json"))).toEqual(["[a].json"]);
});
