import { resolve } from "node:path";
import { isCorrelationRuleClass, isPolicyClass, registeredDetections, registeredRules } from "@pypanther/core/runtime";
import {
  applyUpload,
  BackendClient,
  type BackendClientOptions,
  isUploadError,
  planUpload,
} from "@pypanther/upload-client";
import type { CommandContext } from "../../kernel/context";
import { UsageError, UserError } from "../../kernel/errors";
import { warnOfIdleChanges } from "../../project/idle-changes";
import {
  asProjectSchemas,
  logTypeFindings,
  readProjectSchemas,
  requireNoErrors,
  SCHEMAS_FOLDER,
} from "../../project/findings";
import { loadProject } from "../../project/load-project";
import { missingRules } from "../../project/missing";
import { requireValidRules } from "../../project/require-valid-rules";
import { version } from "../../version";
import { writeAtomically } from "../shared/write-atomically";
import { testDocument } from "../test/render-json";
import { createArchive } from "./archive/create-archive";
import { madeChanges, plannedChanges } from "./changes";
import { confirm } from "./confirm";
import { statisticsFields, summaryFields, type UploadDocument } from "./document";
import { explainFailure, failureFields, UploadStopped } from "./failure";
import { Progress } from "./progress";
import { renderChanges, renderStatistics } from "./render-text";
import { runAllTests } from "./run-tests";
import { readSettings, type Settings } from "./settings";

/** How to upload; the flags of the command. */
export interface UploadOptions {
  readonly apiToken?: string;
  readonly apiHost?: string;
  readonly schemasPath?: string;
  readonly skipTests: boolean;
  readonly skipSummary: boolean;
  readonly dryRun: boolean;
  /** Do not ask. */
  readonly confirm: boolean;
  readonly verbose: boolean;
  readonly output: "text" | "json";
  /** A file to keep the archive in, too. */
  readonly archive?: string;
}

/** Says that a backend takes no correlation rules from an archive of rules. */
function leftOut(correlationRules: number): string {
  const what = correlationRules === 1 ? "1 correlation rule is" : `${correlationRules} correlation rules are`;
  return `${what} left out: a backend cannot take them from here. They run with pypanther run.`;
}

/** Makes the client of the backend; tests give one that does not wait. */
export type Connect = (options: BackendClientOptions) => BackendClient;

/** What has been found out before the upload ended; a failure's document holds it too. */
type Findings = Omit<UploadDocument, "result">;

/**
 * Uploads the project: tests, archive, plan, question, changes. Returns the exit code, 0 only when what was asked for
 * was done. With JSON output exactly one document is written, whatever happens; the error is thrown on for people.
 */
export async function upload(
  options: UploadOptions,
  context: CommandContext,
  connect: Connect = (settings) => new BackendClient(settings),
): Promise<number> {
  const findings: Findings = {};
  const progress = new Progress(context.stderr, options.verbose);
  const write = (document: UploadDocument): void => {
    if (options.output === "json") context.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  };
  try {
    const result = await attempt(options, context, connect, findings, progress);
    write({ result, ...findings });
    return result === "UPLOAD_SUCCEEDED" || result === "DRY_RUN_SUCCEEDED" ? 0 : 1;
  } catch (error) {
    progress.clear();
    write({ result: "UPLOAD_FAILED", failed_upload_details: failureFields(error), ...findings });
    throw isUploadError(error) ? explainFailure(error) : error;
  }
}

async function attempt(
  options: UploadOptions,
  context: CommandContext,
  connect: Connect,
  findings: Findings,
  progress: Progress,
): Promise<UploadDocument["result"]> {
  const { stdout, stderr, stdin, env } = context;
  const { verbose, dryRun, skipSummary } = options;
  const isText = options.output === "text";
  const tell = (text: string): void => stderr.write(`${text}\n`);
  if (!dryRun && !options.confirm && stdin.isTTY !== true) {
    throw new UsageError("There is no terminal to ask on. Give --confirm (or --yes) to upload, or --dry-run to look.");
  }

  const settings = settingsOf(options, context);
  const client = connect({ host: settings.apiHost?.value, token: settings.apiToken?.value });
  const host = new URL(client.endpoint).host;
  if (verbose) tell(`API endpoint: ${client.endpoint}`);

  const project = await loadProject(context);
  warnOfIdleChanges(stderr);
  const policies = registeredDetections().filter(isPolicyClass).length;
  if (policies > 0)
    tell(`Policies are tested and not uploaded: they run with pypanther policies run (${policies} left out).`);
  const ruleIds = registeredRules().map(({ attributes }) => attributes.id);
  checkRules(ruleIds);
  const correlationRules = registeredDetections().filter(isCorrelationRuleClass).length;
  if (correlationRules > 0) tell(leftOut(correlationRules));
  const schemas = await schemasOf(settings, context, verbose, tell);
  const logTypes = logTypeFindings(project, asProjectSchemas(schemas, settings.schemasPath?.value ?? SCHEMAS_FOLDER));
  requireNoErrors([...missingRules(project), ...logTypes], "Nothing was sent", stderr);
  if (!options.skipTests) {
    const { reports, failed } = await runAllTests(project, isText ? stdout : undefined, verbose);
    findings.tests = testDocument(reports, { verbose, directory: project.directory });
    if (failed) {
      if (verbose) findings.registered_rules = ruleIds;
      tell("Nothing was sent, since tests failed.");
      return "TESTS_FAILED";
    }
  }
  // Skipped tests would not show it.
  requireValidRules(project, "Nothing was sent");
  if (verbose) {
    findings.registered_rules = ruleIds;
    if (isText) stdout.write(numbered("Registered rules", ruleIds));
  }

  progress.step("Building the archive");
  const archive = await createArchive({ project, schemas: schemas.schemas, secrets: settings.tokens, env });
  if (options.archive !== undefined) writeAtomically(resolve(context.cwd, options.archive), archive.bytes);
  if (verbose) {
    findings.included_files = archive.files;
    progress.clear();
    if (isText) stdout.write(numbered("Files in the archive", archive.files));
  }

  // Asked for only now: up to here Ctrl-C simply ends the process.
  const { signal } = context;
  const callOptions = { signal, onEvent: progress.onEvent };
  const input = { archive: archive.bytes, pypantherVersion: version, schemas, skipSummary };
  const plan = await planUpload(client, input, callOptions);
  progress.clear();
  const planned = plannedChanges(plan);
  findings.summary = summaryFields(planned);
  if (isText) stdout.write(renderChanges(planned, stdout.style));
  if (dryRun) {
    tell(`Nothing was changed on ${host}. To make these changes: npx pypanther upload`);
    return "DRY_RUN_SUCCEEDED";
  }

  if (!options.confirm) {
    if (!isText) stderr.write(renderChanges(planned, stderr.style));
    const confirmed = await confirm(`Make these changes on ${host}?`, { stdin, stderr, signal });
    if (signal.aborted) throw new UploadStopped("The upload was stopped. Nothing was changed.");
    if (!confirmed) {
      tell("Nothing was changed.");
      return "UPLOAD_DECLINED";
    }
  }

  const { rules, schemas: results } = await applyUpload(client, plan, callOptions);
  progress.clear();
  const made = madeChanges(rules, results);
  findings.upload_statistics = statisticsFields(made);
  if (isText) stdout.write(renderStatistics(made, version, stdout.style));
  tell(`Uploaded to ${host}. To go back, upload the previous commit of this repository.`);
  return "UPLOAD_SUCCEEDED";
}

/** Reads the settings and, when asked to, tells where each came from; never the token. */
function settingsOf({ apiToken, apiHost, schemasPath, verbose }: UploadOptions, context: CommandContext): Settings {
  const { stderr, env, root } = context;
  const settings = readSettings({ flags: { apiToken, apiHost, schemasPath }, env, directory: root });
  if (apiToken !== undefined) {
    stderr.write(
      `${stderr.style.yellow("Warning:")} --api-token can be read in process lists and shell histories. ` +
        "Set PANTHER_API_TOKEN instead.\n",
    );
  }
  if (verbose) {
    const from = (setting: { source: string } | undefined): string => setting?.source ?? "nowhere";
    stderr.write(`API token from ${from(settings.apiToken)}\nAPI host from ${from(settings.apiHost)}\n`);
    if (settings.schemasPath) stderr.write(`Schemas path from ${settings.schemasPath.source}\n`);
  }
  return settings;
}

/** An upload replaces what is there, so one without rules would delete everything. */
function checkRules(ids: readonly string[]): void {
  if (ids.length > 0) return;
  throw new UserError(
    "main.ts registers no rules, and an upload replaces the rules on the backend: all of them would be deleted. " +
      "Nothing was sent.\nRegister the rules in main.ts; npx pypanther list rules shows those that are.",
  );
}

async function schemasOf(
  { schemasPath }: Settings,
  { cwd, root }: CommandContext,
  verbose: boolean,
  tell: (text: string) => void,
) {
  const path = schemasPath?.value ?? SCHEMAS_FOLDER;
  // What the command line names is where its user is; what a file or the environment names belongs to the project.
  const base = schemasPath?.source === "--schemas-path" ? cwd : root;
  const schemas = await readProjectSchemas(base, path);
  // The usual folder need not exist, but one that was named should.
  if (schemas.folder === undefined && (verbose || schemasPath)) tell(`There are no schemas: ${path} does not exist.`);
  return schemas;
}

function numbered(title: string, names: readonly string[]): string {
  const width = String(names.length).length;
  const lines = names.map((name, index) => `  ${String(index + 1).padStart(width)}. ${name}`);
  return `${[`${title}:`, ...lines, ""].join("\n")}\n`;
}
