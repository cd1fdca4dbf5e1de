import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";

/** Flow logs have a hole, through which traffic may have passed unnoticed. */
export class AWSVPCHealthyLogStatus extends Rule {
  id = "AWS.VPC.HealthyLogStatus-prototype";
  displayName = "AWS VPC Healthy Log Status";
  createAlert = false;
  logTypes = [LogType.AWS_VPC_FLOW, LogType.OCSF_NETWORK_ACTIVITY];
  tags = ["AWS", "DataModel", "Security Control"];
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.INFO;
  defaultDescription = "A VPC flow log skipped records because of an error or a capacity limit.";
  defaultRunbook =
    "1. See which network interface and time span are concerned. " +
    "2. A busy interface may skip records now and then: watch whether it goes on. " +
    "3. If it does, lower the aggregation interval's load or ask AWS Support. " +
    "4. Judge what happened in the gap from other logs.";
  defaultReference =
    "https://www.reddit.com/r/aws/comments/zt1xhg/vpc_flow_logs_when_is_logstatus_skipdata_a_concern/?rdt=41505";

  when: When = { "udm:log_status": "SKIPDATA" };

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
