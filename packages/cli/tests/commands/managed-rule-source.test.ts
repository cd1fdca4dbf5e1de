import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { classSource, methodSource } from "../../src/commands/get-rule/class-source";

const packages = resolve(__dirname, "../../../");

const ruleFiles = readdirSync(packages)
  .filter((name) => name.startsWith("rules-"))
  .flatMap((name) => readdirSync(join(packages, name, "src")).map((file) => join(packages, name, "src", file)))
  .filter((file) => file.endsWith(".ts") && !file.endsWith("index.ts"));

describe("the source of every managed rule", () => {
  test("can be cut out of its file, whole", () => {
    const broken = ruleFiles.filter((file) => {
      const text = readFileSync(file, "utf8");
      const classes = [...text.matchAll(/^export (?:abstract )?class (\w+)/gm)].map(([, name = ""]) => name);
      return classes.some((name) => !/\bclass \w+ extends \w+[^]*\n\}$/.test(classSource(text, name) ?? ""));
    });
    expect(broken).toEqual([]);
  });

  test("gives up each of its methods", () => {
    const broken = ruleFiles.filter((file) => {
      const text = readFileSync(file, "utf8");
      const methods = [...text.matchAll(/^ {2}(?:override )?(rule|title|dedup|severity|alertContext)\(.*\{$/gm)];
      const [, name = ""] = /^export (?:abstract )?class (\w+)/m.exec(text) ?? [];
      const source = classSource(text, name) ?? "";
      return methods.some(
        ([, method = ""]) => source.includes(`${method}(`) && !methodSource(source, method)?.endsWith("}"),
      );
    });
    expect(broken).toEqual([]);
  });
});
