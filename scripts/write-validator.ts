/**
 * Compiles the JSON Schemas of detections' attributes to the code that core validates with: compiling it in every process
 * would cost more than the validation of hundreds of rules.
 *
 *   pnpm write-validator [--check]   with --check nothing is written, and a difference is an error
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import { attributeSchema } from "../packages/core/src/validation/attribute-schema";
import { policySchema } from "../packages/core/src/validation/policy-schema";
import { root } from "./workspace";

const directory = join(root, "packages", "core", "src", "validation");
const schemas = { "attribute-validator.js": attributeSchema, "policy-validator.js": policySchema };
const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  verbose: true,
  strictTypes: false,
  code: { source: true },
});

for (const [name, schema] of Object.entries(schemas)) {
  const file = join(directory, name);
  const source = name.replace("validator.js", "schema.ts");
  const code = `// Written by \`pnpm write-validator\` from ${source}.\n${standaloneCode(ajv, ajv.compile(schema))}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === code) continue;
  if (process.argv.includes("--check")) {
    console.error(
      `packages/core/src/validation/${name} is out of date. Run \`pnpm write-validator\`, commit the result.`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(file, code);
  }
}
