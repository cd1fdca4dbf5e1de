/**
 * Compiles the JSON Schemas of detections' attributes, and of schema files, to the code that validates with them: compiling it in every process
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
import { schemaShape } from "../packages/log-schemas/src/schema-shape";
import { root } from "./workspace";

const validation = "packages/core/src/validation";
const validators = [
  { file: `${validation}/attribute-validator.js`, source: "attribute-schema.ts", schema: attributeSchema },
  { file: `${validation}/policy-validator.js`, source: "policy-schema.ts", schema: policySchema },
  { file: "packages/log-schemas/src/schema-validator.js", source: "schema-shape.ts", schema: schemaShape },
];
const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  verbose: true,
  strictTypes: false,
  code: { source: true },
});

for (const { file: name, source, schema } of validators) {
  const file = join(root, name);
  const code = `// Written by \`pnpm write-validator\` from ${source}.\n${standaloneCode(ajv, ajv.compile(schema))}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === code) continue;
  if (process.argv.includes("--check")) {
    console.error(`${name} is out of date. Run \`pnpm write-validator\`, commit the result.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, code);
  }
}
