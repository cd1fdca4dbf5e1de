import {
  type AlertContext,
  asText,
  type JsonValue,
  type PantherEvent,
  type Reports,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { highestSeverity } from "@pypanther/helpers/highest-severity";
import { getOtxObject, otxAlertContext, otxSeverity } from "@pypanther/helpers/otx";
import { ThreatIntelligenceRule } from "@pypanther/helpers/threat-intelligence-rule";
import { isTruthy } from "@pypanther/helpers/truthy";

interface Indicator {
  value: string;
  type: JsonValue;
}

/** A threat report at AlienVault OTX names an address, domain, file hash or e-mail address of the log. */
export class StandardOTXMaliciousIndicator extends ThreatIntelligenceRule<Indicator> {
  id = "Standard.OTX.MaliciousIndicator-prototype";
  displayName = "OTX Threat Intelligence Indicator Match";
  tags = ["Reconnaissance:Active Scanning", "OTX", "Threat Intelligence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0043:T1595.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A pulse, a threat report at OTX, names a value of this event. The attackers it describes may be active here.";
  defaultRunbook =
    "1. Open the link in the alert context and read who wrote the pulse, when, and about whom. " +
    "2. Check in the event whether the value belongs to the attacker, the victim or a shared service. " +
    "3. Search all logs of the last week for the other indicators of the pulse. " +
    "4. Block the indicator and isolate the machines or accounts that were in contact with it if the pulse fits.";
  defaultReference = "https://otx.alienvault.com";

  known = "indicators named by OTX";

  /** The event fields, lists of texts each, whose values are looked for in OTX. */
  indicatorFields: string[] = [
    "p_any_ip_addresses",
    "p_any_domain_names",
    "p_any_md5_hashes",
    "p_any_sha1_hashes",
    "p_any_sha256_hashes",
    "p_any_emails",
  ];

  severity(event: PantherEvent): SeverityOrDefault {
    return highestSeverity(this.matches(event).map(({ value }) => otxSeverity(event, value)));
  }

  protected matches(event: PantherEvent) {
    const pulses = getOtxObject(event);
    const values = new Set(this.indicatorFields.flatMap((name) => event.strings(name)));
    return [...values].flatMap((value) => {
      const type = pulses?.indicatorType(value) ?? null;
      return isTruthy(type) ? [{ value, type }] : [];
    });
  }

  protected describe({ value, type }: Indicator) {
    return `${asText(type)} [${value}], named by OTX,`;
  }

  protected contextOf(event: PantherEvent, { value, type }: Indicator): AlertContext {
    return { ...otxAlertContext(event, value), MatchedIndicatorType: type };
  }
}
