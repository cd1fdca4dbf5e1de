import type { EventReader, JsonValue, SeverityOrDefault } from "@pypanther/core";
import { earliestDate, earliestDateText, latestDate, latestDateText } from "./enrichment-dates";
import { highestSeverity } from "./highest-severity";
import { findTable, isList, joinTexts, LookupTableMatches, mapMatched } from "./lookup-table";
import { isTruthy } from "./truthy";

function otxTable(event: EventReader): string | null {
  return findTable(event, "_otx", "indicator_type");
}

/** The AlienVault OTX pulses that name an event's indicators: the first table whose name ends in "_otx". */
export class OTXPulseIntelligence extends LookupTableMatches {
  constructor(event: EventReader, tableName = otxTable(event)) {
    super(event, tableName);
  }

  /** The address, domain, hash or other value that the pulse names. */
  indicator(matchField: string) {
    return this.text(matchField, "indicator");
  }

  indicatorType(matchField: string) {
    return this.text(matchField, "indicator_type");
  }

  indicatorCreated(matchField: string): Date | null {
    return earliestDate(this.lookup(matchField, "indicator_created"));
  }

  indicatorExpiration(matchField: string): Date | null {
    return latestDate(this.lookup(matchField, "indicator_expiration"));
  }

  pulseId(matchField: string) {
    return this.text(matchField, "id");
  }

  /** The pulse's name. */
  name(matchField: string) {
    return this.text(matchField, "name");
  }

  /** The pulse's description. */
  description(matchField: string) {
    return this.text(matchField, "description");
  }

  /** When the pulse was made. */
  created(matchField: string): Date | null {
    return earliestDate(this.lookup(matchField, "created"));
  }

  /** When the pulse last changed. */
  modified(matchField: string): Date | null {
    return latestDate(this.lookup(matchField, "modified"));
  }

  tags(matchField: string) {
    return this.list(matchField, "tags");
  }

  /** The first `limit` tags in one line. */
  tagsString(matchField: string, limit = 10) {
    return joinTexts(this.tags(matchField), limit, ", ");
  }

  /** The industries that the adversary aims at. */
  industries(matchField: string) {
    return this.list(matchField, "industries");
  }

  malwareFamilies(matchField: string) {
    return this.list(matchField, "malware_families");
  }

  /** The first `limit` malware families in one line. */
  malwareFamiliesString(matchField: string, limit = 10) {
    return joinTexts(this.malwareFamilies(matchField), limit, ", ");
  }

  /** Addresses of reports about the pulse. */
  references(matchField: string) {
    return this.list(matchField, "references");
  }

  /** Traffic light protocol: who may see the pulse. */
  tlp(matchField: string) {
    return this.text(matchField, "tlp");
  }

  adversary(matchField: string) {
    return this.text(matchField, "adversary");
  }

  targetCountries(matchField: string) {
    return this.list(matchField, "target_countries");
  }

  /** MITRE ATT&CK techniques. */
  attackIds(matchField: string) {
    return this.list(matchField, "attack_ids");
  }

  /** The first `limit` techniques in one line. */
  attackIdsString(matchField: string, limit = 10) {
    return joinTexts(this.attackIds(matchField), limit, ", ");
  }

  /** The page about the pulse. */
  url(matchField: string) {
    return mapMatched(this.pulseId(matchField), (id) => `https://otx.alienvault.com/pulse/${id}`);
  }

  context(matchField: string) {
    return {
      Indicator: this.indicator(matchField),
      IndicatorType: this.indicatorType(matchField),
      PulseName: this.name(matchField),
      Adversary: this.adversary(matchField),
      MalwareFamilies: this.malwareFamilies(matchField),
      Tags: this.tags(matchField),
      Industries: this.industries(matchField),
      TargetCountries: this.targetCountries(matchField),
      AttackIDs: this.attackIds(matchField),
      TLP: this.tlp(matchField),
      OTX_URL: this.url(matchField),
    };
  }
}

/** The pulses that name an event's indicators, null when OTX did not enrich it with any. */
export function getOtxObject(event: EventReader): OTXPulseIntelligence | null {
  const table = otxTable(event);
  return table === null ? null : new OTXPulseIntelligence(event, table);
}

/** How severe a pulse is: CRITICAL with a known adversary and malware, HIGH with one of them, else `fallback`. */
export function otxSeverityFromPulse(
  adversary: JsonValue,
  malwareFamilies: JsonValue,
  fallback: SeverityOrDefault = "MEDIUM",
): SeverityOrDefault {
  const known = [adversary, malwareFamilies].filter(isTruthy).length;
  if (known === 2) return "CRITICAL";
  return known === 1 ? "HIGH" : fallback;
}

/** How severe it is to see the indicator in a field, the highest of several; `fallback` when OTX says nothing special. */
export function otxSeverity(
  event: EventReader,
  field: string,
  fallback: SeverityOrDefault = "MEDIUM",
): SeverityOrDefault {
  const pulse = new OTXPulseIntelligence(event);
  const adversary = pulse.adversary(field);
  const families = pulse.malwareFamilies(field);
  if (!isList(adversary)) return otxSeverityFromPulse(adversary, families, fallback);
  return highestSeverity(adversary.map((each, index) => otxSeverityFromPulse(each, families[index] ?? null, fallback)));
}

/** Alert context about the indicator in a field, empty without enrichment. */
export function otxAlertContext(event: EventReader, field: string): Record<string, JsonValue> {
  const pulse = getOtxObject(event);
  if (!pulse) return {};
  return {
    ...pulse.context(field),
    PulseID: pulse.pulseId(field),
    Description: pulse.description(field),
    References: pulse.references(field),
    IndicatorCreated: earliestDateText(pulse.lookup(field, "indicator_created")),
    IndicatorExpiration: latestDateText(pulse.lookup(field, "indicator_expiration")),
    PulseCreated: earliestDateText(pulse.lookup(field, "created")),
    PulseModified: latestDateText(pulse.lookup(field, "modified")),
  };
}
