import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { defineCommand } from "../../kernel/command";
import type { CommandContext } from "../../kernel/context";
import { UsageError } from "../../kernel/errors";
import { namesOption, switchOption, textOption, textsOption } from "../../kernel/options";
import { otherAccounts } from "./other-accounts";
import { ScanProgressLine } from "./progress-line";
import { readChanges } from "./read-changes";
import { renderSummary } from "./render-summary";
import { runPoliciesOver } from "./run-policies";
import { loadScanPackage, type ScanPackage, type ScanRequest, type ScanSummary } from "./scan-package";

/** Scans to a file, or without one to standard output, and says on `stderr` what came of it. */
async function scan(
  file: string | undefined,
  resume: boolean,
  request: Omit<ScanRequest, "onProgress" | "signal">,
  { scanAws, scanToFile }: ScanPackage,
  { stdout, stderr, cwd, signal }: CommandContext,
): Promise<ScanSummary | undefined> {
  const progress = new ScanProgressLine(stderr);
  const options = { ...request, signal, onProgress: progress.update.bind(progress) };
  try {
    return file === undefined
      ? await scanAws(options, {
          resource: async (resource) => stdout.write(`${JSON.stringify(resource)}\n`),
          missing: () => Promise.resolve(),
        })
      : await scanToFile(resolve(cwd, file), { ...options, resume });
  } catch (error) {
    if (!signal.aborted) throw error;
    return undefined;
  } finally {
    progress.stop();
  }
}

/** Does something with the path of a file that is gone afterwards. */
async function withTemporaryFile<T>(act: (path: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), "pypanther-scan-"));
  try {
    return await act(join(directory, "resources.jsonl"));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** `pypanther scan aws` */
export const command = defineCommand({
  options: {
    regions: namesOption("Only these regions; what belongs to no region is read all the same"),
    types: namesOption("Only these types of resources, such as AWS.S3.Bucket"),
    accounts: namesOption("Other accounts: their ids, or organization for all of it; needs --role"),
    role: textOption("role", "Name of the role to take on in each of these accounts"),
    "external-id": textOption("external-id", "External id that the role asks for"),
    output: textOption("output", "File for the resources; without it they go to standard output"),
    resume: switchOption("Go on with the scan to this file that was interrupted"),
    "from-events": textsOption("Only what these CloudTrail logs say has changed: files, directories, or -"),
    policy: switchOption("Print the IAM policy that the scan needs, and scan nothing"),
    run: switchOption("Run the registered policies over what was found"),
    report: textOption("report", "With --run: file to write a report to, one HTML page"),
    "fail-on": textOption("fail-on", "With --run: exit with 1 when a resource fails with this severity or higher"),
  },
  examples: [
    ["scan aws --output resources.jsonl", "Read the account of your credentials into a file"],
    ["scan aws --policy", "Print the IAM policy that this takes"],
    ["scan aws --accounts organization --role Audit --output all.jsonl", "Read all accounts of an organisation"],
    ["scan aws --from-events trail/ --run", "Judge only what has changed"],
  ],
  async run(args, context) {
    const { stdout, stderr, cwd } = context;
    const { regions, types, output, resume, run, report, failOn } = args;
    if (resume && output === undefined) throw new UsageError("--resume needs --output: the file to go on with.");
    if (!run && (report !== undefined || failOn !== undefined))
      throw new UsageError("--report and --fail-on need --run.");
    const scanPackage = loadScanPackage(cwd);
    if (args.policy) {
      stdout.write(`${JSON.stringify(scanPackage.iamPolicy({ types, role: args.role }), null, 2)}\n`);
      return 0;
    }
    const accounts = otherAccounts(args);
    const only = args.fromEvents && (await readChanges(args.fromEvents, scanPackage, context));
    const request = { regions, types, accounts, only };

    async function scanAndRun(file: string | undefined): Promise<number> {
      const summary = await scan(file, resume, request, scanPackage, context);
      if (!summary) {
        const goOn = output === undefined ? "" : " The same command with --resume goes on with it.";
        stderr.write(`The scan was interrupted.${goOn}\n`);
        return 1;
      }
      stderr.write(renderSummary(summary, stderr.style, output));
      const isComplete = summary.missing === 0;
      if (!run || file === undefined) return isComplete ? 0 : 1;
      const partial = !isComplete || only !== undefined || types !== undefined || regions !== undefined;
      const code = await runPoliciesOver({ file, partial, report, failOn }, context);
      return code === 0 && !isComplete ? 1 : code;
    }

    return run && output === undefined ? withTemporaryFile(scanAndRun) : scanAndRun(output);
  },
});
