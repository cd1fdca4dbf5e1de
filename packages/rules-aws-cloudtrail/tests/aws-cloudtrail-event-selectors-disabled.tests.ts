import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailEventSelectorsDisabled } from "../src/aws-cloudtrail-event-selectors-disabled";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "cloudtrail.amazonaws.com",
  eventName: "PutEventSelectors",
  requestParameters: { trailName: "org-trail", eventSelectors: [{ includeManagementEvents: false }] },
});

function selectors(...eventSelectors: Record<string, boolean | null>[]) {
  return { trailName: "org-trail", eventSelectors };
}

export const tests = [
  new RuleTest({
    name: "management events are left out",
    expectedResult: true,
    log,
    expectedTitle: "Management events left out of trail [org-trail] in account [401256739912]",
    expectedDedup: "org-trail",
  }),
  new RuleTest({
    name: "one of several selectors leaves them out",
    expectedResult: true,
    log: {
      ...log,
      requestParameters: selectors({ includeManagementEvents: true }, { includeManagementEvents: false }),
    },
  }),
  new RuleTest({
    name: "they are included",
    expectedResult: false,
    log: { ...log, requestParameters: selectors({ includeManagementEvents: true }) },
  }),
  new RuleTest({
    name: "the selectors do not mention them",
    expectedResult: false,
    log: { ...log, requestParameters: selectors({ readOnly: false }, { includeManagementEvents: null }) },
  }),
  new RuleTest({
    name: "there are only advanced selectors",
    expectedResult: false,
    log: { ...log, requestParameters: { trailName: "org-trail", advancedEventSelectors: [] } },
  }),
  new RuleTest({ name: "the change is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({
    name: "the selectors are read",
    expectedResult: false,
    log: { ...log, eventName: "GetEventSelectors" },
  }),
];

export { AWSCloudTrailEventSelectorsDisabled as rule };
