import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityAlertRulesDeleted } from "../src/azure-monitor-activity-alert-rules-deleted";
import { activity, contextOf, resourceId } from "./activity";

const classic = activity("Microsoft.Insights/alertRules/delete", "Microsoft.Insights/alertRules/cpu-ledger");
const metric = activity("MICROSOFT.INSIGHTS/METRICALERTS/DELETE", "Microsoft.Insights/metricAlerts/egress");

export const tests = [
  new RuleTest({
    name: "a classic alert rule is deleted",
    expectedResult: true,
    log: classic,
    expectedTitle: `Azure alert rule [${resourceId("Microsoft.Insights/alertRules/cpu-ledger")}] deleted`,
    expectedAlertContext: { ...contextOf(classic), alert_rule_name: "cpu-ledger", alert_type: "classic" },
  }),
  new RuleTest({
    name: "a metric alert is deleted",
    expectedResult: true,
    log: metric,
    expectedAlertContext: { ...contextOf(metric), alert_rule_name: "egress", alert_type: "metric" },
  }),
  new RuleTest({
    name: "the record names no resource",
    expectedResult: true,
    log: { ...classic, resourceId: undefined },
    expectedTitle: "Azure alert rule of an unknown name deleted",
  }),
  new RuleTest({ name: "the deletion fails", expectedResult: false, log: { ...classic, resultType: "Failure" } }),
  new RuleTest({
    name: "an alert rule is written",
    expectedResult: false,
    log: { ...classic, operationName: "Microsoft.Insights/alertRules/write" },
  }),
];

export { AzureMonitorActivityAlertRulesDeleted as rule };
