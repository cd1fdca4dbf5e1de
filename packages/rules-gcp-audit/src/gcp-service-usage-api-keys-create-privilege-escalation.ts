import {
  type AlertContext,
  anyItem,
  endsWith,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import type { GcpAuditLog } from "./events";

/** An API key was made, which works for whoever has it and may reach further than its maker. */
export class GCPserviceusageapiKeyscreatePrivilegeEscalation extends Rule<GcpAuditLog> {
  id = "GCP.serviceusage.apiKeys.create.Privilege.Escalation-prototype";
  displayName = "GCP serviceusage.apiKeys.create Privilege Escalation";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A caller was allowed to create an API key in a project. Without restrictions it opens all APIs that accept keys.";
  defaultRunbook =
    "1. See which APIs and clients the key is restricted to. " +
    "2. Ask its maker what uses it. " +
    "3. Restrict it, or delete it if nobody needs it, and read its usage so far.";
  defaultReference = "https://rhinosecuritylabs.com/cloud-security/privilege-escalation-google-cloud-platform-part-2/";

  when: When = {
    "protoPayload.methodName": endsWith("ApiKeys.CreateKey"),
    "protoPayload.authorizationInfo": anyItem({ permission: "serviceusage.apiKeys.create", granted: true }),
  };

  title(event: PantherEvent<GcpAuditLog>) {
    return `${gcpActorTitle(event)} created an API key in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return gcpAlertContext(event);
  }
}
