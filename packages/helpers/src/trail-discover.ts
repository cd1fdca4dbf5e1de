import type { EventReader, JsonValue } from "@pypanther/core";
import { LookupTableMatches } from "./lookup-table";

/** The table of CloudTrail calls that attackers use, from https://traildiscover.cloud, matched by `eventName`. */
export const TRAIL_DISCOVER_LUT_NAME = "trail_discover";

/** What TrailDiscover knows of the call that a CloudTrail event records. */
export class TrailDiscover extends LookupTableMatches {
  /** @param tableName The table under `p_enrichment`, for one of another name. */
  constructor(event: EventReader, tableName = TRAIL_DISCOVER_LUT_NAME) {
    super(event, tableName);
  }

  /** Whether the call is among those that attackers use. */
  isListed(matchField = "eventName"): boolean {
    return this.flag(matchField);
  }

  /** Whether incidents that were made public had the call in them. */
  isUsedInWild(matchField = "eventName"): boolean {
    return this.flag(matchField, "usedInWild");
  }

  description(matchField = "eventName") {
    return this.text(matchField, "description");
  }

  /** What an attacker gains by the call. */
  securityImplications(matchField = "eventName") {
    return this.text(matchField, "securityImplications");
  }

  /** ATT&CK tactics: "TA0006 - Credential Access". */
  mitreAttackTactics(matchField = "eventName") {
    return this.list(matchField, "mitreAttackTactics");
  }

  /** ATT&CK techniques: "T1555 - Credentials from Password Stores". */
  mitreAttackTechniques(matchField = "eventName") {
    return this.list(matchField, "mitreAttackTechniques");
  }

  /** Reports of incidents: `{ description, link }` each. */
  incidents(matchField = "eventName") {
    return this.list(matchField, "incidents");
  }

  /** Research on the call: `{ description, link }` each. */
  researchLinks(matchField = "eventName") {
    return this.list(matchField, "researchLinks");
  }

  /** What an alert on the call should say of it; empty when it is not listed. */
  context(matchField = "eventName"): Record<string, JsonValue> {
    if (!this.isListed(matchField)) return {};
    return {
      UsedInWild: this.isUsedInWild(matchField),
      SecurityImplications: this.securityImplications(matchField),
      Tactics: this.mitreAttackTactics(matchField),
      Techniques: this.mitreAttackTechniques(matchField),
      Incidents: this.incidents(matchField),
    };
  }
}
