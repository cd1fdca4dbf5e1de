import type { BackendClient } from "../backend-client";
import type { CallOptions } from "../call-options";
import { UploadError } from "../errors";
import type { LocalSchemas } from "../schemas/local-schema";
import { planSchemas } from "../schemas/plan-schemas";
import type { UploadPlan } from "./upload-plan";

/** The largest archive that a backend accepts, in bytes. */
export const MAX_ARCHIVE_BYTES = 10 * 1024 * 1024;

/** What is to be uploaded. */
export interface UploadInput {
  /** The bytes of the zip. */
  archive: Uint8Array;
  pypantherVersion: string;
  /** From `readSchemas`. */
  schemas: LocalSchemas;
  /** Leave out the dry run that tells what the rules job would change. */
  skipSummary?: boolean;
}

/**
 * Works out what an upload would change, and changes nothing. Everything local is checked before the first request;
 * the archive is sent to a session of its own, which only `applyUpload` (or nobody) makes effective.
 *
 * @throws UploadError `ARCHIVE_TOO_LARGE`, `SCHEMA_INVALID`, or a failure of a request
 */
export async function planUpload(
  client: BackendClient,
  { archive, pypantherVersion, schemas: local, skipSummary }: UploadInput,
  options: CallOptions = {},
): Promise<UploadPlan> {
  checkArchive(archive);
  checkSchemas(local);
  const remote = local.schemas.length === 0 ? [] : await client.listSchemas(options);
  const schemas = planSchemas(local.schemas, remote);

  const upload = await client.requestUpload(pypantherVersion, options);
  const { sessionId } = upload;
  await client.putArchive(upload, archive, pypantherVersion, options);
  if (skipSummary) return { sessionId, pypantherVersion, rules: undefined, schemas };

  const jobId = await client.startJob({ sessionId, dryRun: true }, options);
  const { rules } = await client.waitForJob(jobId, true, options);
  return { sessionId, pypantherVersion, rules, schemas };
}

function checkArchive({ length }: Uint8Array): void {
  if (length <= MAX_ARCHIVE_BYTES) return;
  const megabytes = (length / 1024 / 1024).toFixed(3);
  throw new UploadError(
    "ARCHIVE_TOO_LARGE",
    `The archive has ${megabytes} MB, allowed: 10 MB. Leave out what rules do not need.`,
  );
}

function checkSchemas({ errors }: LocalSchemas): void {
  if (errors.length === 0) return;
  const lines = errors.map(({ file, message }) => `  ${file}: ${message}`);
  throw new UploadError("SCHEMA_INVALID", `Nothing was sent, since schema files have errors:\n${lines.join("\n")}`, {
    details: { files: errors },
  });
}
