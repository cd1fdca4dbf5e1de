import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { salesforceDedup, salesforceTitleField } from "@pypanther/helpers/salesforce";

/** Somebody fetched the results of a Bulk API job in Salesforce. */
export class SalesforceBulkAPIDataExfiltration extends Rule {
  id = "Salesforce.BulkAPI.DataExfiltration-prototype";
  displayName = "Salesforce Bulk API Data Exfiltration";
  logTypes = [LogType.SALESFORCE_REALTIME_EVENT];
  tags = ["Salesforce", "Data Exfiltration", "Bulk API", "Insider Threat"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567", "TA0009:T1530", "TA0010:T1020"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Somebody fetched the results of a Bulk API job in Salesforce; the severity follows the operation and the " +
    "number of records. A bulk job is a quick way to steal or delete many records.";
  defaultRunbook =
    "1. See in the title which operation, object and number of records it was. " +
    "2. Compare with the jobs that the integration or user usually runs. " +
    "3. Abort running jobs under Setup > Bulk Data Load Jobs and end the session if nobody planned this one. " +
    "4. Restore deleted records from the recycle bin or a backup, and report what was stolen.";
  defaultReference = "https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/";

  when: When = { EVENT_TYPE: "BulkApiResultEventStore" };

  title(event: PantherEvent) {
    const operation = salesforceTitleField(event, ["OPERATION_TYPE"], "an unknown operation");
    const entity = salesforceTitleField(event, ["ENTITY_NAME"], "an unknown object");
    const records = event.number("RECORDS_PROCESSED").toLocaleString("en-US");
    const user = salesforceTitleField(event, ["USER_NAME", "USER_ID"], "an unknown user");
    return `${user} did ${operation} on [${records}] records of ${entity} in a Salesforce bulk job`;
  }

  dedup(event: PantherEvent) {
    return salesforceDedup(event, "JOB_ID");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const records = event.number("RECORDS_PROCESSED");
    const operation = event.string("OPERATION_TYPE");
    if (operation === "delete" || operation === "hardDelete") {
      if (records >= 10_000) return "HIGH";
      return records >= 1000 ? "MEDIUM" : "DEFAULT";
    }
    if (records >= 100_000 && (operation === "query" || operation === "queryAll")) return "CRITICAL";
    if (records >= 50_000) return "HIGH";
    return records >= 10_000 ? "MEDIUM" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      "Job ID": event.get("JOB_ID"),
      "User ID": event.get("USER_ID"),
      Username: event.get("USER_NAME"),
      "Operation Type": event.get("OPERATION_TYPE"),
      "Entity Name": event.get("ENTITY_NAME"),
      "Records Processed": event.get("RECORDS_PROCESSED"),
      "Number of Batches": event.get("NUMBER_OF_BATCHES"),
      "API Version": event.get("API_VERSION"),
      "Source IP": event.get("SOURCE_IP"),
      "Request ID": event.get("REQUEST_ID"),
      "Organization ID": event.get("ORGANIZATION_ID"),
      "Job Type": event.get("JOB_TYPE"),
    };
  }
}
