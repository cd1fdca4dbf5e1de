import {
  type AlertContext,
  anyItem,
  contains,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { wafSeverity } from "@pypanther/helpers/aws";
import { wafRequestContext } from "@pypanther/helpers/aws-waf";
import { wafRequestTitle } from "@pypanther/helpers/aws-waf-request";

/** A request body carries an exploit of React's server components, which runs the sender's code on the server. */
export class AWSWAFReactJSRCEBody extends Rule {
  id = "AWS.WAF.ReactJSRCE.Body-prototype";
  displayName = "AWS WAF ReactJS RCE Attempt via Body";
  logTypes = [LogType.AWS_WAF_WEB_ACL];
  tags = [
    "AWS",
    "WAF",
    "React2Shell",
    "Initial Access:Exploit Public-Facing Application",
    "Execution:Command and Scripting Interpreter",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190", "TA0002:T1059"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "WAF recognised React2Shell, an exploit of React's server components, in what a request sent.";
  defaultRunbook =
    "1. See whether WAF let the request through (action in the alert). " +
    "2. If it did, check whether the application runs a vulnerable version of React or Next.js. " +
    "3. If it does, treat the host as broken into: isolate it, look for new processes and files, rotate its secrets. " +
    "4. Update the framework and block the rule in WAF.";
  defaultReference = "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html";

  when: When = [
    { terminatingRuleId: () => contains(this.ruleId) },
    { nonTerminatingMatchingRules: () => anyItem({ ruleId: contains(this.ruleId) }) },
    { ruleGroupList: () => anyItem({ "terminatingRule.ruleId": contains(this.ruleId) }) },
    { ruleGroupList: () => anyItem({ nonTerminatingMatchingRules: anyItem({ ruleId: contains(this.ruleId) }) }) },
  ];

  /** The managed rule, or a part of its name. */
  ruleId = "ReactJSRCE_BODY";

  title(event: PantherEvent) {
    return wafRequestTitle(event, `React rule [${this.ruleId}]`);
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return wafSeverity(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return wafRequestContext(event);
  }
}
