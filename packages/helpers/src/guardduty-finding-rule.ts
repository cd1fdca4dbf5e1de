import { type AlertContext, not, type PantherEvent, Rule, type When } from "@pypanther/core";
import { awsGuarddutyContext } from "./aws";
import { isGuardDutyFinding, severitiesOutside } from "./guardduty";

/** A rule on the findings of one band of GuardDuty's severities, which go from 0.1 to 10. */
export abstract class GuardDutyFindingRule extends Rule {
  /** The lowest severity of the band. */
  abstract lowest: number;

  when: When = { severity: () => not([null, ...severitiesOutside(this.lowest, this.highest)]) };

  /** The highest severity of the band. */
  abstract highest: number;

  rule(event: PantherEvent) {
    return isGuardDutyFinding(event, this.lowest, this.highest);
  }

  /** GuardDuty's own words name actor and resource. */
  title(event: PantherEvent) {
    return event.string("title") || this.displayName;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsGuarddutyContext(event);
  }
}
