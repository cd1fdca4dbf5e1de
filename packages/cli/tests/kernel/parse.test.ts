import { defineCommand, type Registration } from "../../src/kernel/command";
import { namesOption } from "../../src/kernel/options";
import { parse } from "../../src/kernel/parse";

const command = defineCommand({
  positionals: { paths: { type: "string", array: true } },
  options: { rule: namesOption("Rules") },
  run: () => Promise.resolve(0),
});

const commands: Registration[] = [{ usage: "run <paths..>", description: "Run", load: () => ({ command }) }];

async function argsOf(line: string): Promise<unknown> {
  const parsed = await parse(line.split(" "), commands, 80);
  return parsed.kind === "command" ? parsed.args : parsed;
}

describe("a lone dash in a list of arguments", () => {
  test.each([
    ["run -", ["-"]],
    ["run a - b", ["a", "-", "b"]],
    ["run - a", ["-", "a"]],
    ["run a --rule X -", ["a", "-"]],
    ["run a b", ["a", "b"]],
  ])("keeps its place: %s", async (line, paths) => {
    expect(await argsOf(line)).toMatchObject({ paths });
  });

  test("is not taken for the value of an option", async () => {
    expect(await argsOf("run a --rule X -")).toMatchObject({ rule: ["X"] });
  });
});
