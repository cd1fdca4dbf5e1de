import {
  type AlertContext,
  asText,
  contains,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { withoutPort } from "@pypanther/helpers/azure-activity";
import { isPrivateIpAddress } from "@pypanther/helpers/ip-address";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureMonitorActivity } from "./events";

/** Somebody at a public address presented a SAS token and was let through; the token may have leaked. */
export class AzureMonitorActivityStorageSASTokenExternalAccess extends Rule<AzureMonitorActivity> {
  id = "Azure.MonitorActivity.Storage.SASTokenExternalAccess-prototype";
  displayName = "Azure Storage SAS Token Access from External IP";
  logTypes = [LogType.AZURE_MONITOR_ACTIVITY];
  tags = ["Exfiltration", "Credential Access", "Storm-0501", "Defender for Cloud", "SAS Token"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567", "TA0006:T1552.001"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Somebody outside your networks used a shared access signature on a storage account. Leaked tokens work for " +
    "whoever finds them.";
  defaultRunbook =
    "1. Find out who issued the token and for whom; its permissions and expiry are in the alert. " +
    "2. Check whether the address belongs to that partner or service. " +
    "3. Revoke the token by its access policy, or by rotating the key that signed it. " +
    "4. List everything the same address read, wrote or deleted.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/defender-for-cloud/alerts-azure-storage";
  summaryAttributes = ["callerIpAddress", "properties:accountName", "operationName"];

  when: When = {
    category: ["StorageRead", "StorageWrite", "StorageDelete"],
    statusCode: [200, 201, 202, 204],
    uri: contains("sig="),
  };

  rule(event: PantherEvent<AzureMonitorActivity>) {
    const caller = this.caller(event);
    return caller !== "" && !isPrivateIpAddress(caller);
  }

  title(event: PantherEvent<AzureMonitorActivity>) {
    const account = titleValue(event.text("properties", "accountName"), "of an unknown name");
    const operation = event.text("operationName") || "an unknown operation";
    const caller = titleValue(this.caller(event), "an unknown address");
    return `SAS token used on Azure storage account ${account} from ${caller}: ${operation}`;
  }

  dedup(event: PantherEvent<AzureMonitorActivity>) {
    return `${asText(event.deepGet("properties", "accountName") ?? "unknown")}:${this.caller(event) || "unknown"}`;
  }

  severity(event: PantherEvent<AzureMonitorActivity>): SeverityOrDefault {
    if (/[wda]/.test(this.parameter(event, "sp") ?? "")) return Severity.HIGH;
    const operation = event.string("operationName").toLowerCase();
    if (operation.includes("delete")) return Severity.HIGH;
    return /put|write|create|set/.test(operation) ? Severity.MEDIUM : Severity.LOW;
  }

  alertContext(event: PantherEvent<AzureMonitorActivity>): AlertContext {
    const permissions = this.parameter(event, "sp");
    const expiry = this.parameter(event, "se");
    return {
      caller_ip: this.caller(event) || "<UNKNOWN>",
      storage_account: event.deepGet("properties", "accountName") ?? "<UNKNOWN>",
      operation: event.get("operationName", "<UNKNOWN_OPERATION>"),
      object_key: event.deepGet("properties", "objectKey") ?? "<UNKNOWN>",
      user_agent: event.deepGet("properties", "userAgentHeader") ?? "<UNKNOWN>",
      uri: event.get("uri", "<UNKNOWN_URI>"),
      status_code: event.get("statusCode"),
      category: event.get("category"),
      ...(permissions && { sas_permissions: permissions }),
      ...(expiry && { sas_expiry: expiry }),
    };
  }

  private caller(event: PantherEvent<AzureMonitorActivity>) {
    return withoutPort(event.string("callerIpAddress"));
  }

  /** The first value of a query parameter of the request that is not empty. */
  private parameter(event: PantherEvent, name: string) {
    const [address = ""] = event.string("uri").split("#", 1);
    const query = address.includes("?") ? address.slice(address.indexOf("?")) : "";
    return new URLSearchParams(query).getAll(name).find((value) => value !== "");
  }
}
