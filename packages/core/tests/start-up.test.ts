import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The files of core that a program has read after it ran `code`, by their names in what is built. */
function filesRead(code: string): string[] {
  const program = `
    const core = require("./runtime.js");
    ${code}
    console.log(JSON.stringify(Object.keys(require.cache).filter((file) => file.startsWith(process.cwd()))));
  `;
  const dist = join(__dirname, "..", "dist");
  const files = JSON.parse(
    execFileSync(process.execPath, ["-e", program], { cwd: dist, encoding: "utf8" }),
  ) as string[];
  return files.map((file) => file.slice(dist.length + 1));
}

const register = (base: string, members: string): string =>
  `core.register(class Gate extends core.${base} { id = "Acme.Gate"; defaultSeverity = "LOW"; ${members} });`;

test("what validates policies is read by programs with policies alone", () => {
  const rule = register("Rule", 'logTypes = ["Custom.Gate"]; rule() { return true; }');
  expect(filesRead(rule)).toEqual(["runtime.js"]);
  const policy = register("Policy", 'resourceTypes = ["Acme.Gate"]; policy() { return true; }');
  expect(filesRead(policy)).toEqual(["runtime.js", "policy-validator.js"]);
});
