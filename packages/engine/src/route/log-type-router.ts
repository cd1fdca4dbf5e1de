import type { FieldSource, Rule } from "@pypanther/core/runtime";

/** Finds the rules that can match a record: those for its log type whose `when` holds, in the order they were given. */
export interface LogTypeRouter {
  rulesFor(source: FieldSource): readonly Rule[];
}
