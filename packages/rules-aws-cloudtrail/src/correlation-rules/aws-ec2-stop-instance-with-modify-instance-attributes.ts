import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { AWSEC2StartupScriptChange } from "../aws-ec2-startup-script-change";
import { AWSEC2StopInstances } from "../aws-ec2-stop-instances";

/**
 * User data can be replaced only while an instance is stopped, so the two together mean code that runs as root at
 * the next start.
 */
export class AWSEC2StopInstanceWithModifyInstanceAttributes extends CorrelationRule {
  id = "AWS.EC2.StopInstance.WITH.ModifyInstanceAttributes";
  displayName = "StopInstance WITH ModifyInstanceAttributes";
  enabled = false;
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1059"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An EC2 instance was stopped and its start-up script changed. Intruders plant miners and back doors that way.";
  defaultRunbook =
    "1. Ask the owner of the instance whether script and stop were planned. " +
    "2. Read the new user data and compare it with the template of the instance. " +
    "3. Check whether the instance has been started since. " +
    "4. If it was an attack, isolate the instance, keep a snapshot, rebuild it and revoke the credentials of the " +
    "caller.";
  defaultReference = "https://unit42.paloaltonetworks.com/malicious-operations-of-exposed-iam-keys-cryptojacking/";

  lookbackMinutes = 1800;
  detection = group({
    steps: { StopInstance: AWSEC2StopInstances, StartupScriptChange: AWSEC2StartupScriptChange },
    match: { instance: "p_alert_context.instance_ids" },
  });
}
