import type { CommandContext } from "../../kernel/context";

/** How the policies are run over what was scanned. */
export interface PolicyRun {
  /** The file with the resources. */
  readonly file: string;
  /** Whether the file holds only a part of what there is. */
  readonly partial: boolean;
  readonly report?: string;
  readonly failOn?: string;
}

/** Runs `pypanther policies run` over a scan; gives its exit code. */
export function runPoliciesOver(
  { file, partial, report, failOn }: PolicyRun,
  { runSeparately, signal }: CommandContext,
): Promise<number> {
  const flags = [
    ...(partial ? ["--partial"] : []),
    ...(report === undefined ? [] : ["--report", report]),
    ...(failOn === undefined ? [] : ["--fail-on", failOn]),
  ];
  return runSeparately(["policies", "run", file, ...flags], signal);
}
