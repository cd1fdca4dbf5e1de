import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { PantherEvent, RuleClass } from "@pypanther/core";
import * as core from "@pypanther/core/runtime";
import type { RuleSet } from "./task";

const packages = join(__dirname, "..", "..", "packages");

function load(folders: readonly string[]): RuleClass[] {
  for (const folder of folders) require(join(packages, folder));
  return core.getPantherRules();
}

/** Rules on calls that no event of the logs is. */
function watchingOthers(count: number): RuleClass[] {
  return Array.from({ length: count }, (_, index) => {
    class Other extends core.Rule {
      id = `Bench.Other.${index}`;
      logTypes = [core.LogType.AWS_CLOUDTRAIL];
      defaultSeverity = core.Severity.LOW;
      when = { eventName: `NoSuchCall${index}`, "userIdentity.type": "IAMUser" };
    }
    return Other as RuleClass;
  });
}

/** The same rules, with a second alternative in each `when` that no event meets and no index can tell. */
function withoutIndex(rules: readonly RuleClass[]): RuleClass[] {
  const never = { eventVersion: null };
  for (const rule of rules) {
    const whens = core.whensOf(core.instantiate(rule));
    // Conditions of base classes would be replaced with the rule's own.
    if (whens.length === 1) rule.override({ when: [...whens.flat(), never] });
  }
  return [...rules];
}

/** Counts the calls of each user in the store. */
function remembering(): RuleClass[] {
  class CountsCalls extends core.Rule {
    id = "Bench.State";
    logTypes = [core.LogType.AWS_CLOUDTRAIL];
    defaultSeverity = core.Severity.LOW;

    async rule(event: PantherEvent): Promise<boolean> {
      const user = `${event.string("userIdentity", "arn")}/${event.number("bench") % 1000}/${event.string("eventName")}`;
      return (await core.contextOf(event).state.increment(user, 1)) < 0;
    }
  }
  return [CountsCalls as RuleClass];
}

/** The rules of a set, loaded from the built packages. */
export function rulesFor(set: RuleSet): RuleClass[] {
  const cloudTrail = ["rules-aws-cloudtrail", "rules-standard"];
  switch (set) {
    case "cloudtrail":
      return load(cloudTrail);
    case "all":
      return load(readdirSync(packages).filter((folder) => folder.startsWith("rules-")));
    case "thousand more":
      return [...load(cloudTrail), ...watchingOthers(1000)];
    case "without index":
      return withoutIndex(load(cloudTrail));
    case "state":
      return remembering();
  }
}
