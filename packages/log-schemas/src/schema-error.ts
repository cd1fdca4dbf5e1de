import { PantherError } from "@pypanther/core/runtime";

/** A schema that cannot be used, with everything that is wrong with it. */
export class SchemaError extends PantherError {
  constructor(
    /** What is wrong, each a sentence that names its place in the file. */
    readonly problems: readonly string[],
  ) {
    super("INVALID_SCHEMA", problems.join("\n"));
  }
}
