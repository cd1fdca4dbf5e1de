import type { ErrorObject } from "ajv";

/** Whether a policy's attributes keep the schema of policy-schema.ts; `errors` then holds what is wrong with the last ones. */
declare const validate: { (attributes: unknown): boolean; errors?: ErrorObject[] | null };
export = validate;
