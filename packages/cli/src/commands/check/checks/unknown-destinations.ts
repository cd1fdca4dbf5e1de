import { join } from "node:path";
import { existsSync } from "node:fs";
import { nearMiss, type RuleClass } from "@pypanther/core/runtime";
import { UserError } from "../../../kernel/errors";
import type { Finding } from "../../../project/findings/finding";
import { readManifest } from "../../../project/manifest";
import type { CheckSubject } from "./check";

/** The destinations that a project says there are; undefined when it says nothing. Throws a UserError for anything but texts. */
function destinationsOf(directory: string): readonly string[] | undefined {
  const file = join(directory, "package.json");
  const listed: unknown = existsSync(file) ? readManifest(file).pypanther?.destinations : undefined;
  if (listed === undefined) return undefined;
  if (Array.isArray(listed) && listed.every((name) => typeof name === "string")) return listed;
  throw new UserError(`"pypanther": { "destinations" } in ${file} must be a list of the destinations' names or ids.`);
}

/** The destinations that a rule or one of its tests names, each once. */
function namedBy({ attributes: { defaultDestinations, tests } }: RuleClass): string[] {
  const expected = tests.flatMap(({ expectedDestinations }) => expectedDestinations ?? []);
  return [...new Set([...(defaultDestinations ?? []), ...expected])];
}

/** Destinations that rules name and that the project's package.json does not list; nothing where it lists none. */
export function unknownDestinations({ project, rules }: CheckSubject): Finding[] {
  const known = destinationsOf(project.directory);
  if (!known) return [];
  return rules.flatMap((rule) =>
    namedBy(rule)
      .filter((name) => !known.includes(name))
      .map((name): Finding => {
        const near = nearMiss(name, known);
        return {
          code: "UNKNOWN_DESTINATION",
          severity: "error",
          message:
            `${rule.name}: "${name}" is not among the destinations of package.json.` +
            (near ? ` Did you mean "${near}"?` : ""),
          ruleId: rule.attributes.id,
        };
      }),
  );
}
