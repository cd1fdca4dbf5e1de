import type { ErrorObject } from "ajv";

/** Whether rule attributes keep the schema of attribute-schema.ts; `errors` then holds what is wrong with the last ones. */
declare const validate: { (attributes: unknown): boolean; errors?: ErrorObject[] | null };
export = validate;
