import { toError } from "@pypanther/core/runtime";
import type { RuleProfile, RunSummary } from "@pypanther/engine";
import { UsageError } from "../../../kernel/errors";
import type { Address } from "../../../kernel/options";
import { loadMonitoringPackage, type Monitoring } from "./monitoring-package";

/** Serves the metrics and the health of a run. Throws a UsageError when the address cannot be listened on. */
export async function startMonitoring(
  { host, port }: Address,
  { summary, profile }: { readonly summary: RunSummary; readonly profile: RuleProfile },
  root: string,
): Promise<Monitoring> {
  const installed = loadMonitoringPackage(root, "--metrics");
  try {
    return await installed.startMonitoring({ host, port, summary, costs: () => profile.costs() });
  } catch (thrown) {
    const { message } = toError(thrown);
    throw new UsageError(`--metrics cannot listen on ${host}:${port}: ${message}. Choose another port: --metrics 9465`);
  }
}
