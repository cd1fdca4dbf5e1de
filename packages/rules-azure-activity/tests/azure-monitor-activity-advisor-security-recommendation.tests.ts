import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityAdvisorSecurityRecommendation } from "../src/azure-monitor-activity-advisor-security-recommendation";
import { activity, contextOf, resourceId } from "./activity";

const recommended = {
  ...activity("Microsoft.Advisor/recommendations/available/action", "Microsoft.Web/sites/ledger", {
    recommendationCategory: "Security",
    recommendationImpact: "High",
    recommendationName: "Turn on multi-factor sign-in for owners",
  }),
  category: "Recommendation",
  resultType: "",
};

export const tests = [
  new RuleTest({
    name: "Advisor recommends a security measure",
    expectedResult: true,
    log: recommended,
    expectedTitle: `Azure Advisor recommends securing [${resourceId("Microsoft.Web/sites/ledger")}]`,
    expectedAlertContext: {
      ...contextOf(recommended),
      result_type: "",
      recommendation_name: "Turn on multi-factor sign-in for owners",
      recommendation_impact: "High",
      recommendation_category: "Security",
      recommendation_type: null,
      recommendation_link: null,
      result_description: null,
    },
  }),
  new RuleTest({
    name: "the record names no resource",
    expectedResult: true,
    log: { ...recommended, resourceId: undefined },
    expectedTitle: "Azure Advisor recommends securing an unknown resource",
  }),
  new RuleTest({
    name: "the recommendation is about cost",
    expectedResult: false,
    log: { ...recommended, properties: { recommendationCategory: "Cost" } },
  }),
  new RuleTest({
    name: "the record is administrative",
    expectedResult: false,
    log: { ...recommended, category: "Administrative" },
  }),
  new RuleTest({
    name: "the recommendation is dismissed",
    expectedResult: false,
    log: { ...recommended, operationName: "Microsoft.Advisor/recommendations/suppressions/write" },
  }),
];

export { AzureMonitorActivityAdvisorSecurityRecommendation as rule };
