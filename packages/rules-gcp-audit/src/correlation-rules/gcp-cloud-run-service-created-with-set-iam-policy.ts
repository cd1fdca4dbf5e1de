import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { GCPCloudRunServiceCreated } from "../gcp-cloud-run-service-created";
import { GCPCloudRunSetIAMPolicy } from "../gcp-cloud-run-set-iam-policy";

/** A new service whose caller also decides who may call it can hand out the token of its service account. */
export class GCPCloudRunServiceCreatedWithSetIAMPolicy extends CorrelationRule {
  id = "GCP.Cloud.Run.Service.Created.WITH.Set.IAM.Policy";
  displayName = "GCP Cloud Run Service Created WITH Set IAM Policy";
  enabled = false;
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1548"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "From one address a Cloud Run service was created and its IAM policy set. With both rights an intruder can act " +
    "as a more powerful service account.";
  defaultRunbook =
    "1. Ask the team that owns the project whether the service was deployed on purpose. " +
    "2. Compare the rights of the service's account with those of the caller. " +
    "3. Read the image of the service and who may call it. " +
    "4. If it was an attack, delete the service, disable the caller and look for other uses of the service account.";
  defaultReference = "https://rhinosecuritylabs.com/gcp/privilege-escalation-google-cloud-platform-part-1/";

  lookbackMinutes = 1800;
  detection = group({
    steps: { ServiceCreated: GCPCloudRunServiceCreated, SetIAMPolicy: GCPCloudRunSetIAMPolicy },
    match: { callerIp: "p_alert_context.caller_ip" },
  });
}
