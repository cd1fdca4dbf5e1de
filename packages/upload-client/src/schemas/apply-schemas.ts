import type { CallOptions } from "../call-options";
import { isUploadError } from "../errors";
import type { SchemaFailure, SchemaResult } from "../schema-result";
import type { PlannedSchema, SchemaPlan } from "./plan-schemas";
import type { RemoteSchema, SchemaInput } from "./remote-schema";

/** The part of `BackendClient` that schemas need. */
export interface SchemaSender {
  createOrUpdateSchema(schema: SchemaInput, options?: CallOptions): Promise<RemoteSchema>;
}

export interface ApplySchemasOptions extends CallOptions {
  /** Send unchanged schemas too, so that a conflict of revisions shows. Off unless given. */
  resendUnchanged?: boolean;
}

/**
 * Sends what the plan says, one schema after the other. A failure is recorded and the rest go on; after an abort the
 * rest are skipped.
 */
export async function applySchemas(
  plan: SchemaPlan,
  client: SchemaSender,
  options: ApplySchemasOptions = {},
): Promise<SchemaResult[]> {
  const results: SchemaResult[] = [];
  for (const schema of plan.schemas) {
    const result = await applySchema(schema, client, options);
    options.onEvent?.({ type: "schema", result });
    results.push(result);
  }
  return results;
}

async function applySchema(
  { file, name, action, input }: PlannedSchema,
  client: SchemaSender,
  options: ApplySchemasOptions,
): Promise<SchemaResult> {
  if (action === "unchanged" && !options.resendUnchanged) return { file, name, outcome: "unchanged" };
  if (options.signal?.aborted) return { file, name, outcome: "skipped" };
  try {
    const { revision } = await client.createOrUpdateSchema(input, options);
    const outcome = { create: "created", update: "updated", unchanged: "unchanged" } as const;
    return { file, name, outcome: outcome[action], revision };
  } catch (error) {
    return { file, name, outcome: "failed", error: failure(error) };
  }
}

/**
 * Returns updated schemas to what they were before, for an upload that failed after them. Created ones stay (the API
 * cannot delete), as does a schema that cannot be returned; its result then says why.
 */
export async function revertSchemas(
  plan: SchemaPlan,
  results: readonly SchemaResult[],
  client: SchemaSender,
): Promise<SchemaResult[]> {
  const reverted: SchemaResult[] = [];
  for (const [index, result] of results.entries()) {
    const previous = plan.schemas[index]?.previous;
    if (result.outcome !== "updated" || !previous) {
      reverted.push(result);
      continue;
    }
    try {
      const { revision } = await client.createOrUpdateSchema({ ...previous, revision: result.revision ?? 0 });
      reverted.push({ ...result, outcome: "reverted", revision });
    } catch (error) {
      reverted.push({ ...result, error: failure(error) });
    }
  }
  return reverted;
}

/** What a failed call says, as data; anything but an `UploadError` is a defect and goes on. */
function failure(error: unknown): SchemaFailure {
  if (!isUploadError(error)) throw error;
  const { code, message, reason } = error;
  return { code, message, reason };
}
