import {
  type AlertContext,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { databricksAlertContext } from "@pypanther/helpers/databricks";
import { databricksActorTitle } from "@pypanther/helpers/databricks-request";

/** Milliseconds of the epoch, written as a number or a text; null for anything else and for 0. */
function epochMilliseconds(value: JsonValue): number | null {
  const number = typeof value === "string" && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
  return typeof number === "number" && number !== 0 && Number.isFinite(number) ? Math.trunc(number) : null;
}

/** How long the token stays valid, in hours; null when the log does not tell. */
function lifetimeHours(event: PantherEvent): number | null {
  const expires = epochMilliseconds(event.deepGet("requestParams", "tokenExpirationTime"));
  const issued = event.number("timestamp");
  return expires === null || issued === 0 ? null : (expires - issued) / 3_600_000;
}

/** Databricks issued a personal access token that is valid for more than three days. */
export class DatabricksAuditLongLifetimeTokenGenerated extends Rule {
  id = "Databricks.Audit.LongLifetimeTokenGenerated-prototype";
  displayName = "Databricks Long-Lifetime Token Generated";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Credential Access", "Persistence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1550", "TA0003:T1098"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Databricks issued a personal access token that is valid for more than three days. The longer it is valid, " +
    "the longer an attacker can use it when it is stolen.";
  defaultRunbook =
    "1. Ask the user what the token is for and where it is kept. " +
    "2. Replace it with a short-lived token, or with a service principal's. " +
    "3. Revoke it if the user did not make it, and read what it was used for.";
  defaultReference =
    "https://github.com/andyweaves/system-tables-audit-logs/blob/main/resources/queries_and_alerts.json";
  summaryAttributes = ["actor", "token_duration_days"];

  when: When = { actionName: "generateDbToken" };

  rule(event: PantherEvent) {
    return (lifetimeHours(event) ?? 0) > 72;
  }

  title(event: PantherEvent) {
    const hours = lifetimeHours(event);
    const lifetime = hours === null ? "" : ` for [${Math.trunc(hours / 24)}] days`;
    return `Databricks token valid${lifetime} issued to ${databricksActorTitle(event)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const hours = lifetimeHours(event) ?? 0;
    if (hours > 8760) return "HIGH";
    return hours > 2160 ? "MEDIUM" : "LOW";
  }

  alertContext(event: PantherEvent): AlertContext {
    const hours = lifetimeHours(event);
    return databricksAlertContext(event, {
      token_expiration_time: event.deepGet("requestParams", "tokenExpirationTime"),
      token_hash: event.deepGet("requestParams", "tokenHash"),
      token_duration_hours: hours,
      token_duration_days: hours === null ? null : hours / 24,
    });
  }
}
