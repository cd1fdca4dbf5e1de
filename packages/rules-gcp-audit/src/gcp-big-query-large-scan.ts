import { type AlertContext, LogType, type PantherEvent, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { gcpPrincipal } from "@pypanther/helpers/gcp";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

const jobPath = ["protoPayload", "metadata", "jobChange", "job"] as const;

/** A query read a lot of data: a costly slip, or somebody who helps themselves to whole tables. */
export class GCPBigQueryLargeScan extends Rule<GcpAuditLog> {
  id = "GCP.BigQuery.Large.Scan-prototype";
  displayName = "GCP BigQuery Large Scan";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A BigQuery SELECT was billed for more bytes than the limit of this rule. An attacker may be copying whole " +
    "tables.";
  defaultRunbook =
    "1. Read the query in the alert and look for whole tables or sensitive columns. " +
    "2. Check whether its author runs such queries as part of their work. " +
    "3. See where the results went: a table, an export, a download. " +
    "4. Limit the author's access and set a quota if there is no reason for it.";
  defaultReference = "https://cloud.google.com/bigquery/docs/running-queries";

  when: When = {
    "resource.type": startsWith("bigquery"),
    "operation.last": true,
    "protoPayload.metadata.jobChange.job.jobConfig.type": "QUERY",
    "protoPayload.metadata.jobChange.job.jobConfig.queryConfig.statementType": "SELECT",
  };

  /** How many billed bytes are still no cause for an alert. */
  queryThresholdBytes = 1_073_741_824;

  rule(event: PantherEvent<GcpAuditLog>) {
    return (
      Number(event.reader(...jobPath).text("jobStats", "queryStats", "totalBilledBytes")) > this.queryThresholdBytes
    );
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} ran a BigQuery query that read more than ${(this.queryThresholdBytes / 1e9).toFixed(2)} GB`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    const job = event.reader(...jobPath);
    return {
      query: job.deepGet("jobConfig", "queryConfig", "query") ?? "<QUERY_NOT_FOUND>",
      actor: gcpPrincipal(event),
      query_size: job.deepGet("jobStats", "queryStats", "totalBilledBytes") ?? 0,
    };
  }
}
