export { type CompiledSchema, compileSchema, describeFormat, formatOfSchema } from "./compile-schema";
export { inferSchema } from "./infer-schema";
export { interfaceName, interfacesOf } from "./interface-of";
export { parseLogSchema } from "./parse-schema";
export type { Mismatch } from "./reader";
export type { FieldSchema, FieldTypeName, LogSchema, Parsers, ValueSchema } from "./schema";
export { SchemaError } from "./schema-error";
export { parseSchemaTests, runSchemaTest, type SchemaTest, type SchemaTestResult } from "./schema-tests";
