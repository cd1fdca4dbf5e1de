import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { actorUser, azureSigninAlertContext } from "@pypanther/helpers/azure-signin";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureAudit } from "./events";

/** Sign-ins of one principal fail; many within minutes are someone trying passwords. */
export class AzureAuditManyFailedSignIns extends Rule<AzureAudit> {
  id = "Azure.Audit.ManyFailedSignIns-prototype";
  displayName = "Azure Many Failed SignIns";
  logTypes = [LogType.AZURE_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110", "TA0001:T1078"] };
  dedupPeriodMinutes = 10;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Sign-ins of a user or service principal failed many times. An attacker may be guessing its credentials.";
  defaultRunbook =
    "1. See which error the sign-ins end with and from where they come. " +
    "2. Ask the owner whether a secret or password has just been changed. " +
    "3. Look for a success after the failures. " +
    "4. Block the address, and reset the credential if one of the attempts got through.";
  defaultReference = "https://learn.microsoft.com/en-us/entra/identity/authentication/overview-authentication";
  summaryAttributes = ["properties:ServicePrincipalName", "properties:UserPrincipalName", "properties:ipAddress"];

  when: When = { operationName: "Sign-in activity", "properties.status.errorCode": not([0, null]) };

  rule(event: PantherEvent<AzureAudit>) {
    return event.number("properties", "status", "errorCode") > 0;
  }

  title(event: PantherEvent<AzureAudit>) {
    return `Many failed Azure sign-ins of ${titleValue(actorUser(event), "an unknown user")}`;
  }

  dedup(event: PantherEvent<AzureAudit>) {
    return actorUser(event) ?? "<NO_PRINCIPALNAME>";
  }

  alertContext(event: PantherEvent<AzureAudit>): AlertContext {
    return azureSigninAlertContext(event);
  }
}
