import { type AlertContext, type PantherEvent, type RuleStatus, Severity, type When } from "@pypanther/core";
import { azureActivityAlertContext } from "@pypanther/helpers/azure-activity";
import { AzureOperationRule } from "@pypanther/helpers/azure-operation-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Azure Advisor has a new security recommendation for a resource. */
export class AzureMonitorActivityAdvisorSecurityRecommendation extends AzureOperationRule {
  id = "Azure.MonitorActivity.Advisor.SecurityRecommendation-prototype";
  displayName = "Azure Advisor Security Recommendation Available";
  status: RuleStatus = "Experimental";
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Azure Advisor has a new security recommendation for a resource. Until it is followed, an attacker can use the " +
    "weakness.";
  defaultRunbook =
    "1. Read the recommendation and judge what its impact means for this resource. " +
    "2. Pass it to the owner of the resource with a date. " +
    "3. Raise the urgency if the resource faces the internet or holds personal data. " +
    "4. Close the alert once Advisor no longer lists the recommendation.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/advisor/advisor-overview";
  summaryAttributes = ["resourceId", "properties.recommendationName", "properties.recommendationImpact"];

  when: When = { category: "Recommendation", "properties.recommendationCategory": "Security" };

  operations: string[] = ["MICROSOFT.ADVISOR/RECOMMENDATIONS/AVAILABLE/ACTION"];

  title(event: PantherEvent) {
    return `Azure Advisor recommends securing ${titleValue(event.text("resourceId"), "an unknown resource")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...azureActivityAlertContext(event),
      recommendation_name: event.deepGet("properties", "recommendationName"),
      recommendation_impact: event.deepGet("properties", "recommendationImpact"),
      recommendation_category: event.deepGet("properties", "recommendationCategory"),
      recommendation_type: event.deepGet("properties", "recommendationType"),
      recommendation_link: event.deepGet("properties", "recommendationResourceLink"),
      result_description: event.get("resultDescription"),
    };
  }
}
