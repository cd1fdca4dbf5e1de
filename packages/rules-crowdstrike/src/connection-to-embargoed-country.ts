import { type AlertContext, anyItem, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { crowdstrikeNetworkDetectionAlertContext } from "@pypanther/helpers/crowdstrike-fdr";
import type { CrowdstrikeFdrEvent } from "./events";

/** IPinfo places an address of the event in an embargoed country. */
export class ConnectiontoEmbargoedCountry extends Rule<CrowdstrikeFdrEvent> {
  id = "Connection.to.Embargoed.Country-prototype";
  displayName = "Connection to Embargoed Country";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "IPinfo places an address of the event in an embargoed country. The connection may break the law, or be an " +
    "attacker's.";
  defaultRunbook =
    "1. Find the host and the process behind the connection. " +
    "2. Check whether a content network or wrong location data explains it. " +
    "3. Tell the legal department and keep the logs if data was sent there. " +
    "4. Isolate the host if nobody can explain the connection, and block the network.";
  defaultReference = "https://www.bis.doc.gov/index.php/policy-guidance/country-guidance/sanctioned-destinations";

  when: When = {
    "p_enrichment.ipinfo_location.p_any_ip_addresses": () => anyItem({ country: this.embargoCountryCodes }),
  };

  /** ISO 3166 codes of the countries under embargo. */
  embargoCountryCodes: string[] = ["CU", "IR", "KP", "SY"];

  title(event: PantherEvent<CrowdstrikeFdrEvent>) {
    return `Connection to embargoed country [${this.embargoedCountries(event).join(", ")}]`;
  }

  alertContext(event: PantherEvent<CrowdstrikeFdrEvent>): AlertContext {
    const addresses = { p_any_ip_addresses: event.get("p_any_ip_addresses") };
    if (event.logType !== LogType.CROWDSTRIKE_FDR_EVENT) return addresses;
    return { ...crowdstrikeNetworkDetectionAlertContext(event), ...addresses };
  }

  /** The embargoed ones among the countries of the event's addresses. */
  embargoedCountries(event: PantherEvent<CrowdstrikeFdrEvent>): string[] {
    const places = event.readers("p_enrichment", "ipinfo_location", "p_any_ip_addresses");
    const countries = places.map((place) => place.string("country"));
    return this.embargoCountryCodes.filter((code) => countries.includes(code));
  }
}
