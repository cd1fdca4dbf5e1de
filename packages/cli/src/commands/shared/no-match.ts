import { type DetectionClass, nearMiss, type RuleFilter } from "@pypanther/core/runtime";

const flagOf = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Why a filter takes none of the rules: the flags that were given, and the values that were probably meant. */
export function explainNoMatch(filter: RuleFilter, rules: readonly DetectionClass[], kind: string): string {
  const flags = Object.entries(filter).map(([name, wanted]: [string, unknown]) => {
    const known = new Set(
      rules.flatMap(({ attributes }) => attributes[name]).filter((value) => typeof value === "string"),
    );
    const near = [wanted].flat().flatMap((value) => {
      if (typeof value !== "string" || [...known].some((item) => item.toLowerCase() === value.toLowerCase())) return [];
      return nearMiss(value, [...known]) ?? [];
    });
    const hint = near.length > 0 ? `  Did you mean ${near.map((value) => `"${value}"`).join(", ")}?` : "";
    return `  ${flagOf(name)} ${[wanted].flat().join(" ")}${hint}`;
  });
  return `None of the ${rules.length} ${kind} rules matches:\n${flags.join("\n")}`;
}
