/**
 * Started in a project where one pack is installed: reads the pack's name and the logs of its rules' tests from standard
 * input, runs each rule over its log, and prints what went wrong as a JSON list of lines.
 */
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");

const installed = createRequire(join(process.cwd(), "package.json"));
const { eventOf, instantiate, register, registeredRules, runRule } = installed("@pypanther/core/runtime");

/** @param {{ pack: string, logs: { rule: string, log: unknown, fires: boolean }[] }} input */
async function problemsOf({ pack, logs }) {
  const rules = installed(pack);
  register(Object.values(rules));
  const problems = registeredRules().length === logs.length ? [] : ["has other rules than its tests say"];
  for (const { rule, log, fires } of logs) {
    const { detectionOutput, errors } = await runRule(instantiate(rules[rule]), eventOf(log));
    for (const [method, error] of Object.entries(errors)) problems.push(`${rule}.${method}: ${error.message}`);
    if (fires && detectionOutput !== true) problems.push(`${rule} stays silent on the log of its test`);
  }
  return problems;
}

problemsOf(JSON.parse(readFileSync(0, "utf8"))).then((problems) => console.log(JSON.stringify(problems)));
