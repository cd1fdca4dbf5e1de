import type { ErrorObject } from "ajv";

/** Whether a value has the form of a schema file; `errors` then holds what is wrong with the last one. */
declare const validate: { (value: unknown): boolean; errors?: ErrorObject[] | null };
export = validate;
