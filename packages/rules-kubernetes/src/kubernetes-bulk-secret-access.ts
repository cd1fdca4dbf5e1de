import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { isFailedRequest, k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { isBySystemPrincipal, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** A user goes through one secret after another, as someone does who collects credentials. */
export class KubernetesBulkSecretAccess extends Rule {
  id = "Kubernetes.BulkSecretAccess-prototype";
  displayName = "Kubernetes Secret Enumeration by a User";
  enabled = false;
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552.007"] };
  dedupPeriodMinutes = 30;
  threshold = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user read, listed or watched at least fifteen different secrets within half an hour. An attacker collects " +
    "credentials this way.";
  defaultRunbook =
    "1. See which secrets were asked for, by whom and with which user agent. " +
    "2. Ask the user, or the owner of the service account, what the reading was for. " +
    "3. Grant the account access to named secrets only. " +
    "4. Suspend the account and rotate every secret it read if nobody can explain it.";

  when: When = { "udm:verb": () => this.secretVerbs, "udm:resource": "secrets" };

  /** The verbs that show secrets. */
  secretVerbs: string[] = ["list", "get", "watch"];

  rule(event: PantherEvent) {
    return !isBySystemPrincipal(event);
  }

  title(event: PantherEvent) {
    return `${k8sUserTitle(event)} asked for many secrets`;
  }

  dedup(event: PantherEvent) {
    return k8sUser(event);
  }

  /** The secret, or what stands for a whole list of them. */
  unique(event: PantherEvent): string | null {
    const name = event.udmString("name");
    const verb = event.udmString("verb");
    if (name || (verb !== "list" && verb !== "watch")) return name || null;
    const scope = event.udmString("namespace") || event.udmString("requestURI");
    return scope ? `${verb}:${scope}` : verb;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isFailedRequest(event.udm("responseStatus")) ? "DEFAULT" : "HIGH";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...k8sAlertContext(event),
      secret_name: event.udm("name"),
      verb: event.udm("verb"),
      user_agent: event.udm("userAgent"),
    };
  }
}
