export { declareOwnFormats } from "./declare-own-formats";
export { type ManagedSchema, readManagedSchemas } from "./managed-schemas";
export { type OwnSchema, type OwnSchemas, readOwnSchemas, type SchemaFileProblem } from "./own-schemas";
