/**
 * Started in a project where one pack is installed: reads the pack's name and the logs of its rules' tests, or the
 * resources of its policies', from standard input, runs each over what it is for, and prints what went wrong as a JSON
 * list of lines.
 */
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");

const installed = createRequire(join(process.cwd(), "package.json"));
const core = installed("@pypanther/core/runtime");
const { eventOf, instantiate, register, registeredDetections, registeredRules, resourceOf, runPolicy, runRule } = core;

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

/** @param {{ pack: string, resources: { policy: string, resource: unknown, fails: boolean }[] }} input */
async function policyProblemsOf({ pack, resources }) {
  const policies = installed(pack);
  register(Object.values(policies));
  const registered = registeredDetections().length;
  const problems = registered === resources.length ? [] : ["has other policies than its tests say"];
  for (const { policy, resource, fails } of resources) {
    const context = { now: Date.now, resourceLookup: () => null };
    const { triggerAlert, errors } = await runPolicy(instantiate(policies[policy]), resourceOf(resource), context);
    for (const [method, error] of Object.entries(errors)) problems.push(`${policy}.${method}: ${error.message}`);
    if (fails && !triggerAlert) problems.push(`${policy} is content with the resource of its test`);
  }
  return problems;
}

const input = JSON.parse(readFileSync(0, "utf8"));
(input.resources ? policyProblemsOf(input) : problemsOf(input)).then((problems) =>
  console.log(JSON.stringify(problems)),
);
