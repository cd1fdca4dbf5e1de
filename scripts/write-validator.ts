/**
 * Compiles the JSON Schema of a rule's attributes to the code that core validates with: compiling it in every process
 * would cost more than the validation of hundreds of rules.
 *
 *   pnpm write-validator [--check]   with --check nothing is written, and a difference is an error
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import { attributeSchema } from "../packages/core/src/validation/attribute-schema";
import { root } from "./workspace";

const file = join(root, "packages", "core", "src", "validation", "attribute-validator.js");
const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  verbose: true,
  strictTypes: false,
  code: { source: true },
});
const header = "// Written by `pnpm write-validator` from attribute-schema.ts.\n";
const code = header + standaloneCode(ajv, ajv.compile(attributeSchema)) + "\n";

if (!existsSync(file) || readFileSync(file, "utf8") !== code) {
  if (process.argv.includes("--check")) {
    console.error(
      "packages/core/src/validation/attribute-validator.js is out of date. Run `pnpm write-validator`, commit the result.",
    );
    process.exitCode = 1;
  } else {
    writeFileSync(file, code);
  }
}
