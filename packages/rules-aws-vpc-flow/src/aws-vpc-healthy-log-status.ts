import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";

/** A VPC flow log skipped records. */
export class AWSVPCHealthyLogStatus extends Rule {
  id = "AWS.VPC.HealthyLogStatus-prototype";
  displayName = "AWS VPC Healthy Log Status";
  createAlert = false;
  logTypes = [LogType.AWS_VPC_FLOW, LogType.OCSF_NETWORK_ACTIVITY];
  tags = ["AWS", "DataModel", "Security Control"];
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A VPC flow log skipped records because of an error or a capacity limit. Traffic of that time is not on record.";
  defaultRunbook =
    "1. Read from the event which network interface and time span are concerned. " +
    "2. Check whether it goes on; a busy interface skips records now and then. " +
    "3. Ask AWS Support if it goes on. " +
    "4. Look in other logs for what happened in the gap if an attack is under way.";
  defaultReference =
    "https://www.reddit.com/r/aws/comments/zt1xhg/vpc_flow_logs_when_is_logstatus_skipdata_a_concern/?rdt=41505";

  when: When = { "udm:log_status": "SKIPDATA" };

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
