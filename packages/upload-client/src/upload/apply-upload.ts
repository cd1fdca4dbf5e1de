import type { BackendClient } from "../backend-client";
import { isUploadError, UploadError } from "../errors";
import { type ApplySchemasOptions, applySchemas, revertSchemas } from "../schemas/apply-schemas";
import type { SchemaResult } from "../schema-result";
import type { UploadPlan, UploadResult } from "./upload-plan";

/**
 * Carries out a plan: first the schemas, since rules may need them, then the rules. If a schema fails, the rules are not
 * uploaded. Whenever the rules are certain not to have changed, updated schemas are returned to what they were; the
 * error's `details.schemas` tells what became of each.
 *
 * @throws UploadError `SCHEMAS_FAILED`, `JOB_FAILED`, `JOB_ALREADY_STARTED`, or a failure of a request
 */
export async function applyUpload(
  client: BackendClient,
  plan: UploadPlan,
  options: ApplySchemasOptions = {},
): Promise<UploadResult> {
  const job = { sessionId: plan.sessionId, dryRun: false };
  if (client.hasStarted(job)) {
    throw new UploadError("JOB_ALREADY_STARTED", "This upload has already been started once. Begin a new one.", {
      details: { jobMayRun: true },
    });
  }
  const schemas = await applySchemas(plan.schemas, client, options);
  try {
    checkOutcomes(schemas);
    const jobId = await client.startJob(job, options);
    const { message, rules } = await client.waitForJob(jobId, false, options);
    return { jobId, message, rules, schemas };
  } catch (error) {
    if (!isUploadError(error)) throw error;
    const afterwards = error.details.jobMayRun ? schemas : await revertSchemas(plan.schemas, schemas, client);
    throw error.with({ schemas: afterwards });
  }
}

function checkOutcomes(schemas: readonly SchemaResult[]): void {
  const failed = schemas.filter(({ outcome }) => outcome === "failed");
  if (failed.length > 0) {
    const lines = failed.map(({ file, error }) => `  ${file}: ${error?.message ?? ""}`);
    throw new UploadError("SCHEMAS_FAILED", `The rules were not uploaded, since schemas failed:\n${lines.join("\n")}`);
  }
  if (schemas.some(({ outcome }) => outcome === "skipped")) {
    throw new UploadError(
      "ABORTED",
      "The upload was stopped before all schemas were sent; the rules were not uploaded.",
    );
  }
}
