import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { isGlobalIpAddress } from "@pypanther/helpers/ip-address";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { k8sSourceIp } from "@pypanther/helpers/kubernetes-request";
import { k8sSourceIpTitle } from "@pypanther/helpers/kubernetes-title";

/** An address on the internet is refused by the API server again and again, as when stolen or weak credentials are tried out. */
export class KubernetesAPIMultiple403PublicIP extends Rule {
  id = "Kubernetes.API.Multiple403.PublicIP-prototype";
  displayName = "Kubernetes API Multiple 403 Responses from Single Public IP";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Container and Resource Discovery", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1613"] };
  dedupPeriodMinutes = 30;
  threshold = 10;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The Kubernetes API server refused at least ten requests from one public address within half an hour. Someone may " +
    "be trying out stolen or weak credentials.";
  defaultRunbook =
    "1. List the users and resources that the address asked for. " +
    "2. Check whether any request from the address was allowed. " +
    "3. Correct the role if the address belongs to your own automation. " +
    "4. Block the address otherwise, and revoke the credentials it used if one request was allowed.";
  defaultReference = "https://aws.github.io/aws-eks-best-practices/security/docs/detective/";
  summaryAttributes = ["username", "p_any_ip_addresses", "p_source_label"];

  when: When = { "udm:responseCode": [403, 7] };

  rule(event: PantherEvent) {
    return isGlobalIpAddress(k8sSourceIp(event));
  }

  title(event: PantherEvent) {
    return `Kubernetes API keeps refusing ${k8sSourceIpTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return k8sSourceIp(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return k8sAlertContext(event);
  }
}
