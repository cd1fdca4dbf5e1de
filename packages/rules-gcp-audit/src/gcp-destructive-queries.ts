import {
  type AlertContext,
  asText,
  exists,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  startsWith,
  type When,
} from "@pypanther/core";
import { gcpPrincipal } from "@pypanther/helpers/gcp";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { GcpAuditLog } from "./events";

function jobConfig(event: PantherEvent<GcpAuditLog>) {
  return event.reader("protoPayload", "metadata", "jobChange", "job", "jobConfig");
}

function isQuery(event: PantherEvent<GcpAuditLog>): boolean {
  return jobConfig(event).get("type") === "QUERY";
}

function queryOf(event: PantherEvent<GcpAuditLog>) {
  return jobConfig(event).reader("queryConfig");
}

function deed(event: PantherEvent<GcpAuditLog>): string {
  if (isQuery(event))
    return `ran a [${asText(queryOf(event).get("statementType"), "<STATEMENT_NOT_FOUND>")}] statement`;
  const metadata = event.reader("protoPayload", "metadata");
  if (isTruthy(metadata.get("tableDeletion"))) return "deleted a table";
  return isTruthy(metadata.get("datasetDeletion")) ? "deleted a dataset" : "destroyed data";
}

/** Rows, tables or datasets in BigQuery were changed or removed, and may be needed again. */
export class GCPDestructiveQueries extends Rule<GcpAuditLog> {
  id = "GCP.Destructive.Queries-prototype";
  displayName = "GCP Destructive Queries";
  logTypes = [LogType.GCP_AUDIT_LOG];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A statement that alters or deletes data ran in BigQuery, or a table or dataset was deleted.";
  defaultRunbook =
    "1. See which table and how many rows are concerned. " +
    "2. Ask the actor unless a known job did it. " +
    "3. Bring the data back by time travel, which reaches back up to seven days, or from a snapshot. " +
    "4. Take the actor's write access if the loss was not intended.";
  defaultReference = "https://cloud.google.com/bigquery/docs/managing-tables";
  summaryAttributes = ["p_alert_context.table"];

  when: When = [
    { "protoPayload.metadata.tableDeletion": exists() },
    { "protoPayload.metadata.datasetDeletion": exists() },
    {
      "resource.type": startsWith("bigquery"),
      "protoPayload.metadata.jobChange.job.jobConfig.type": "QUERY",
      "protoPayload.metadata.jobChange.job.jobConfig.queryConfig.statementType": () => this.destructiveStatements,
    },
  ];

  /** The kinds of statements that change or remove data. */
  destructiveStatements: string[] = ["UPDATE", "DELETE", "DROP_TABLE", "ALTER_TABLE", "TRUNCATE_TABLE"];

  rule(event: PantherEvent<GcpAuditLog>) {
    const metadata = event.reader("protoPayload", "metadata");
    if (isTruthy(metadata.get("tableDeletion")) || isTruthy(metadata.get("datasetDeletion"))) return true;
    return (
      event.string("resource", "type").startsWith("bigquery") &&
      isQuery(event) &&
      this.destructiveStatements.includes(queryOf(event).string("statementType"))
    );
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} ${deed(event)} in BigQuery`;
  }

  severity(event: PantherEvent<GcpAuditLog>): SeverityOrDefault {
    return ["UPDATE", "DELETE"].includes(queryOf(event).string("statementType")) ? "INFO" : "DEFAULT";
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    const query = queryOf(event);
    const destination = query.get("destinationTable");
    return {
      query: query.get("query") ?? "<QUERY_NOT_FOUND>",
      actor: gcpPrincipal(event),
      statement: query.get("statementType") ?? "<STATEMENT_NOT_FOUND>",
      table: isTruthy(destination)
        ? destination
        : (event.deepGet("protoPayload", "metadata", "resourceName") ?? "<TABLE_NOT_FOUND>"),
    };
  }
}
