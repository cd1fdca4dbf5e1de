/**
 * Writes the types of cloud resources from a description of their shapes: an interface for each in
 * packages/policies-aws/src/resources, and the names of all of them for core.
 *
 *   pnpm resource-types <resource-schemas.yaml>
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { format, resolveConfig } from "prettier";
import { parse } from "yaml";
import { ruleFileName } from "../../packages/core/src/rule/rule-file-name";
import { root } from "../workspace";
import { membersOf, type Shape } from "./type-of-shape";

interface Schemas {
  types: Record<string, { has?: string[]; fields: Record<string, Shape> }>;
}

const header = "// Written by `pnpm resource-types` from the shapes that scans have.";
const folder = join(root, "packages", "policies-aws", "src", "resources");

/** "AWS.S3.Bucket" → "AwsS3Bucket". */
const interfaceName = (type: string): string => type.replace(/^AWS/, "Aws").replace(/\./g, "");

/** "AWS.S3.Bucket" → "aws-s3-bucket". */
const fileName = (type: string): string => ruleFileName(type.replace(/\./g, "_"));

function source(type: string, { has = [], fields }: Schemas["types"][string]): string {
  const members = membersOf({ ...Object.fromEntries(has.map((name) => [name, "string"])), ...fields });
  const imports = members.includes("JsonValue") ? "type JsonValue, type Resource" : "type Resource";
  return [
    header,
    `import { ${imports} } from "@pypanther/core";`,
    "",
    `/** A resource of type ${type}; any field may be absent or null. */`,
    `export interface ${interfaceName(type)} extends Resource { ${members} }`,
  ].join("\n");
}

async function write(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

async function main(schemasFile: string): Promise<void> {
  const { types } = parse(readFileSync(schemasFile, "utf8")) as Schemas;
  const names = Object.keys(types).sort();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [type, schema] of Object.entries(types)) {
    await write(join(folder, `${fileName(type)}.ts`), source(type, schema));
  }
  const exported = names.map((type) => `export type { ${interfaceName(type)} } from "./${fileName(type)}";`);
  await write(join(folder, "index.ts"), [header, ...exported].join("\n"));
  await write(
    join(root, "packages", "core", "src", "policy", "resource-types.ts"),
    [
      header,
      "/** The types of resources whose shape is known. */",
      `export const knownResourceTypes = ${JSON.stringify(names)} as const;`,
      "",
      "/** The name of a resource type whose shape is known. */",
      "export type KnownResourceType = (typeof knownResourceTypes)[number];",
    ].join("\n"),
  );
}

const [schemasFile] = process.argv.slice(2);
if (!schemasFile) {
  console.error("Usage: pnpm resource-types <resource-schemas.yaml>");
  process.exitCode = 2;
} else {
  main(schemasFile).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
}
