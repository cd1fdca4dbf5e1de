import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { Alert, RuleCost, RunSummary } from "@pypanther/engine";
import { UsageError } from "../../../kernel/errors";

const packageName = "@pypanther/monitoring";

/** Writes lines of JSON. */
export interface JsonLog {
  write(level: "info" | "warn" | "error", message: string, facts?: Readonly<Record<string, unknown>>): void;
}

/** A server that tells how a run is. */
export interface Monitoring {
  readonly port: number;
  expect(rules: Iterable<Pick<Alert, "ruleId" | "severity">>): void;
  opened(alert: Pick<Alert, "ruleId" | "severity">): void;
  ready(isReady: boolean): void;
  close(): Promise<void>;
}

/** The part of the optional package that the command uses. */
export interface MonitoringPackage {
  createLog(write: (line: string) => void): JsonLog;
  startMonitoring(options: {
    readonly host: string;
    readonly port: number;
    readonly summary: RunSummary;
    costs(): readonly RuleCost[];
  }): Promise<Monitoring>;
}

/** The package that monitors, as the project has installed it. Throws a UsageError, naming the option, when it has not. */
export function loadMonitoringPackage(root: string, option: string): MonitoringPackage {
  const require = createRequire(join(resolve(root), "package.json"));
  let installed: string;
  try {
    installed = require.resolve(packageName);
  } catch {
    throw new UsageError(
      `${option} needs ${packageName}, which is not installed here. Run: npm install ${packageName}`,
    );
  }
  return require(installed) as MonitoringPackage;
}
