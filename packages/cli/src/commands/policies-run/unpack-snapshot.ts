import type { JsonObject } from "@pypanther/core/runtime";
import { loadScanPackage } from "../scan-aws/scan-package";

/**
 * Finds the resources in snapshots of AWS Config, which takes the package that scans; it is loaded when a snapshot comes.
 * Gives undefined for other records. Throws a UsageError when the package is not installed.
 */
export function snapshotUnpacker(cwd: string): (record: JsonObject) => JsonObject[] | undefined {
  return (record) =>
    Object.hasOwn(record, "configurationItems")
      ? loadScanPackage(cwd, "A snapshot of AWS Config needs").snapshotResources(record)
      : undefined;
}
