import type { BackendClient } from "../backend-client";
import type { ApplySchemasOptions } from "../schemas/apply-schemas";
import { applyUpload } from "./apply-upload";
import { planUpload, type UploadInput } from "./plan-upload";
import type { UploadPlan, UploadResult } from "./upload-plan";

/** Plans an upload, asks `confirm`, and applies it. Gives nothing if the answer was no. */
export async function uploadDetections(
  client: BackendClient,
  input: UploadInput,
  confirm: (plan: UploadPlan) => boolean | Promise<boolean>,
  options: ApplySchemasOptions = {},
): Promise<UploadResult | undefined> {
  const plan = await planUpload(client, input, options);
  return (await confirm(plan)) ? applyUpload(client, plan, options) : undefined;
}
