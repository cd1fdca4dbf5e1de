export { declareOwnFormats } from "./declare-own-formats";
export { readManagedSchemas } from "./managed-schemas";
export { type OwnSchemas, readOwnSchemas, type SchemaFileProblem } from "./own-schemas";
