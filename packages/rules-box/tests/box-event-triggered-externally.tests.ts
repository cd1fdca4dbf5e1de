import { RuleTest } from "@pypanther/core";
import { BoxEventTriggeredExternally } from "../src/box-event-triggered-externally";

const outsiderPreview = {
  p_log_type: "Box.Event",
  type: "event",
  event_type: "PREVIEW",
  created_at: "2026-02-11 14:20:05",
  ip_address: "203.0.113.40",
  created_by: { id: "77120044", type: "user", name: "Jo Park", login: "jo@supplier.example" },
};

/** The defaults know no domain. */
export const overrides = { domains: ["@harbourline.example"] };

export const tests = [
  new RuleTest({
    name: "an account of another domain",
    expectedResult: true,
    log: outsiderPreview,
    expectedTitle: "[jo@supplier.example] used Box content from outside",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "an anonymous visitor",
    expectedResult: true,
    log: { ...outsiderPreview, created_by: { id: "2" } },
    expectedTitle: "an unknown user used Box content from outside",
  }),
  new RuleTest({
    name: "an account of the company",
    expectedResult: false,
    log: { ...outsiderPreview, created_by: { ...outsiderPreview.created_by, login: "mira@harbourline.example" } },
  }),
  new RuleTest({
    name: "the domain in other capitals",
    expectedResult: true,
    log: { ...outsiderPreview, created_by: { ...outsiderPreview.created_by, login: "mira@Harbourline.example" } },
  }),
  new RuleTest({
    name: "an outsider's failed sign-in",
    expectedResult: false,
    log: { ...outsiderPreview, event_type: "FAILED_LOGIN" },
  }),
  new RuleTest({ name: "nobody is named", expectedResult: false, log: { ...outsiderPreview, created_by: null } }),
];

export { BoxEventTriggeredExternally as rule };
