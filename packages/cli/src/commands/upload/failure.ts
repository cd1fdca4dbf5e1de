import { isUploadError, type UploadError } from "@pypanther/upload-client";
import { UserError } from "../../kernel/errors";
import type { FailureFields } from "./document";

/** The user stopped the upload. Exit code 130, as shells give it to a program that Ctrl-C ended. */
export class UploadStopped extends UserError {
  override readonly name = "UploadStopped";
  override readonly exitCode = 130;
}

/** A failure for people: what failed, what became of the schemas, what to do next. */
export function explainFailure(error: UploadError): UserError {
  const { code, message, retryable, details } = error;
  const lines = [message];
  const sent = details.schemas?.filter(({ outcome }) => outcome !== "unchanged") ?? [];
  if (sent.length > 0) {
    lines.push(
      "Schemas:",
      ...sent.map(({ name, outcome, error: why }) => `  ${name}: ${outcome}${why ? ` (${why.message})` : ""}`),
    );
  }
  if (details.jobMayRun) lines.push("Rules may have changed. See what is left to do: npx pypanther upload --dry-run");
  else if (code !== "TOKEN_MISSING" && code !== "HOST_MISSING") lines.push("No rule was changed.");
  if (retryable && !details.jobMayRun && code !== "ABORTED") lines.push("Run the command again later.");
  const text = lines.join("\n");
  return code === "ABORTED" ? new UploadStopped(text, { cause: error }) : new UserError(text, { cause: error });
}

/** Any failure for programs. */
export function failureFields(error: unknown): FailureFields {
  if (isUploadError(error)) {
    const { code, message, reason, retryable, details } = error;
    const schemas = details.schemas?.map(({ name, outcome, error: why }) => ({ name, outcome, error: why?.message }));
    return {
      error: reason || message,
      code,
      message,
      retryable,
      rules_may_have_changed: details.jobMayRun === true,
      ...(schemas && { schemas }),
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  const { code } = error as { code?: unknown };
  return {
    error: message,
    code: typeof code === "string" ? code : error instanceof UserError ? "INVALID_PROJECT" : "INTERNAL_ERROR",
    message,
    retryable: false,
    rules_may_have_changed: false,
  };
}
