import { type AlertContext, type PantherEvent, type Reports, Severity, type SeverityOrDefault } from "@pypanther/core";
import { severityGreaterThan } from "@pypanther/helpers/base";
import {
  getGreynoiseV3BusinessServiceObject,
  getGreynoiseV3Object,
  greynoiseSeverityDecode,
  greynoiseV3AlertContext,
} from "@pypanther/helpers/greynoise";
import { ThreatIntelligenceRule } from "@pypanther/helpers/threat-intelligence-rule";

interface Scanner {
  value: string;
  classification: string;
}

/** GreyNoise knows an address in the log for scanning the internet with malicious or unclear intent. */
export class StandardGreyNoiseV3MaliciousIP extends ThreatIntelligenceRule<Scanner> {
  id = "Standard.GreyNoiseV3.MaliciousIP-prototype";
  displayName = "GreyNoise V3 Malicious IP Activity";
  tags = ["Reconnaissance:Active Scanning", "GreyNoise", "Threat Intelligence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0043:T1595.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "GreyNoise knows an address of this event for scanning the internet, and does not call it benign. It may be " +
    "looking for a way in.";
  defaultRunbook =
    "1. Open the link in the alert context and read the address's tags and CVEs at GreyNoise. " +
    "2. Search for requests and sign-ins of the address that succeeded. " +
    "3. Check that what it scans for is patched. " +
    "4. Block the address, and open an incident if any of its requests succeeded.";
  defaultReference = "https://docs.panther.com/enrichment/greynoise";

  known = "scanners known to GreyNoise";

  /** The classifications of GreyNoise that are worth an alert. */
  classificationsToAlert: string[] = ["malicious", "unknown"];

  severity(event: PantherEvent): SeverityOrDefault {
    return this.matches(event)
      .map(({ classification }) => greynoiseSeverityDecode(classification, "DEFAULT"))
      .reduce((highest, severity) => (severityGreaterThan(severity, highest) ? severity : highest), "DEFAULT");
  }

  protected matches(event: PantherEvent) {
    const scanners = getGreynoiseV3Object(event);
    const services = getGreynoiseV3BusinessServiceObject(event);
    return [...new Set(event.strings("p_any_ip_addresses"))].flatMap((value) => {
      const classification = scanners?.classification(value);
      if (typeof classification !== "string" || services?.found(value)) return [];
      return this.classificationsToAlert.includes(classification) ? [{ value, classification }] : [];
    });
  }

  protected describe({ value, classification }: Scanner) {
    const capitalized = classification.charAt(0).toUpperCase() + classification.slice(1);
    return `${capitalized} address [${value}], known to GreyNoise,`;
  }

  protected contextOf(event: PantherEvent, { value, classification }: Scanner): AlertContext {
    return { ...greynoiseV3AlertContext(event, value), MatchedClassification: classification };
  }
}
