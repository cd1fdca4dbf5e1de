import { type AlertContext, anyItem, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { crowdstrikeNetworkDetectionAlertContext } from "@pypanther/helpers/crowdstrike-fdr";

/** A host talked to an address in a country under embargo, which may break the law and rarely is anyone's work. */
export class ConnectiontoEmbargoedCountry extends Rule {
  id = "Connection.to.Embargoed.Country-prototype";
  displayName = "Connection to Embargoed Country";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "IPinfo places an address of the event in an embargoed country.";
  defaultRunbook =
    "1. Find the host and the process behind the connection. " +
    "2. Rule out content networks and wrong location data. " +
    "3. If data went there, tell the legal department and keep the logs. " +
    "4. Block the network if nobody needs it.";
  defaultReference = "https://www.bis.doc.gov/index.php/policy-guidance/country-guidance/sanctioned-destinations";

  when: When = {
    "p_enrichment.ipinfo_location.p_any_ip_addresses": () => anyItem({ country: this.embargoCountryCodes }),
  };

  /** ISO 3166 codes of the countries under embargo. */
  embargoCountryCodes: string[] = ["CU", "IR", "KP", "SY"];

  title(event: PantherEvent) {
    return `Connection to embargoed country [${this.embargoedCountries(event).join(", ")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const addresses = { p_any_ip_addresses: event.get("p_any_ip_addresses") };
    if (event.logType !== LogType.CROWDSTRIKE_FDR_EVENT) return addresses;
    return { ...crowdstrikeNetworkDetectionAlertContext(event), ...addresses };
  }

  /** The embargoed ones among the countries of the event's addresses. */
  embargoedCountries(event: PantherEvent): string[] {
    const places = event.readers("p_enrichment", "ipinfo_location", "p_any_ip_addresses");
    const countries = places.map((place) => place.string("country"));
    return this.embargoCountryCodes.filter((code) => countries.includes(code));
  }
}
