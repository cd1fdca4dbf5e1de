import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  startsWith,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { k8sAnnotations, k8sSourceIp, k8sSourceIps } from "@pypanther/helpers/kubernetes-request";

function isAllowed(event: PantherEvent): boolean {
  return k8sAnnotations(event).get("authorization.k8s.io/decision") === "allow";
}

function isVersionRequest(event: PantherEvent): boolean {
  return event.udm("requestURI") === "/version";
}

/** The API server answers strangers: anyone may reach it, and perhaps use it. */
export class KubernetesAPIAnonymousAccess extends Rule {
  id = "Kubernetes.API.AnonymousAccess-prototype";
  displayName = "Kubernetes Anonymous API Access Detected";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "API", "Initial Access", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A request without credentials reached the Kubernetes API server; health checks are left out.";
  defaultRunbook =
    "1. See whether the request was allowed (annotations in the alert) and what it asked for. " +
    "2. If it was allowed, find the role binding for system:anonymous or system:unauthenticated and remove it. " +
    "3. Restrict from where the API server can be reached, and turn anonymous authentication off if nothing needs it. " +
    "4. Search the audit log for other requests from the same address.";
  defaultReference = "https://raesene.github.io/blog/2023/03/18/lets-talk-about-anonymous-access-to-Kubernetes/";
  summaryAttributes = ["username", "p_any_ip_addresses", "p_source_label"];

  when: When = {
    "udm:username": "system:anonymous",
    "udm:userAgent": () => not(startsWith(this.probeAgents)),
    "udm:requestURI": () => not(startsWith(this.healthPaths)),
  };

  /** Beginnings of the user agents of health checks. */
  probeAgents: string[] = ["kube-probe/", "GoogleHC/"];

  /** Beginnings of the paths that tell health only. */
  healthPaths: string[] = ["/healthz", "/readyz", "/livez", "/apis/healthz", "/apis/readyz", "/apis/livez"];

  rule(event: PantherEvent) {
    const addresses = k8sSourceIps(event);
    if (addresses.length === 1 && addresses[0] === "127.0.0.1") return false;
    return event.udm("userAgent") !== "ELB-HealthChecker/2.0" || !addresses[0]?.startsWith("10.0.");
  }

  title(event: PantherEvent) {
    if (!isAllowed(event)) return "Anonymous requests to the Kubernetes API were refused";
    if (isVersionRequest(event)) return "Anonymous request to the /version endpoint of the Kubernetes API";
    const path = event.udmString("requestURI") || "<UNKNOWN_URI>";
    return `Anonymous request to the Kubernetes API from [${k8sSourceIp(event)}] for [${path}]`;
  }

  dedup(event: PantherEvent) {
    return event.udmString("userAgent") || "<UNKNOWN_USER_AGENT>";
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return !isAllowed(event) || isVersionRequest(event) ? "INFO" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...k8sAlertContext(event), annotations: event.udm("annotations") };
  }
}
