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

/** WAF matched a request that contains React2Shell, an exploit of React's server components. */
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
  defaultDescription =
    "WAF matched a request that contains React2Shell, an exploit of React's server components. It lets an attacker " +
    "run code on the server.";
  defaultRunbook =
    "1. Read from action in the alert context whether WAF let the request through. " +
    "2. Check whether the application runs a vulnerable version of React or Next.js. " +
    "3. Update the framework and block the rule in WAF. " +
    "4. Isolate the host, look for new processes and files, and rotate its secrets if the exploit went through.";
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
