import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../workspace";
import { bytesOf, sampleFiles } from "./files";

describe("the starter kit's sample logs", () => {
  test("are what the generator writes", () => {
    const script = join(__dirname, "index.ts");
    expect(() => execFileSync(process.execPath, [require.resolve("tsx/cli"), script, "--check"])).not.toThrow();
  });

  test("come to less than 300 kB", () => {
    const size = sampleFiles().reduce((sum, file) => sum + bytesOf(file).length, 0);
    expect(size).toBeLessThan(300_000);
  });

  test("are as many events as the starter kit's README says", () => {
    const events = sampleFiles().flatMap(({ text }) => text.match(/"(?:eventID|_document_id|date_create)":/g) ?? []);
    const readme = readFileSync(join(root, "starter-kit", "README.md"), "utf8");
    expect(readme).toContain(`${events.length} events, 13 alerts`);
  });

  test("name no address outside the ranges that are kept for documentation", () => {
    const addresses = sampleFiles().flatMap(({ text }) => text.match(/"(?:\d{1,3}\.){3}\d{1,3}"/g) ?? []);
    const foreign = addresses.filter((address) => !/^"(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(address));
    expect(foreign).toEqual([]);
  });
});
