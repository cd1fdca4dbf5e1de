import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { crowdstrikeHost, crowdstrikeProcessAlertContext } from "@pypanther/helpers/crowdstrike-fdr";
import type { CrowdstrikeFdrEvent } from "./events";

/** A trusted certificate was added on a Mac. */
export class CrowdstrikeMacosAddTrustedCert extends Rule<CrowdstrikeFdrEvent> {
  id = "Crowdstrike.Macos.Add.Trusted.Cert-prototype";
  displayName = "CrowdStrike MacOS Added Trusted Cert";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A trusted certificate was added on a Mac. Whoever owns it can read and change the Mac's encrypted traffic.";
  defaultRunbook =
    "1. Find out which certificate file the command line names, and who issued it. " +
    "2. Ask the user whether a proxy or a developer tool added it. " +
    "3. Find the program that installed it, by the parent process. " +
    "4. Remove the certificate and change passwords used since if nobody can explain it.";
  defaultReference = "https://docs.panther.com/data-onboarding/supported-logs/crowdstrike#crowdstrike.processrollup2";

  when: When = {
    event_platform: "Mac",
    fdr_event_type: "ProcessRollup2",
    "event.ImageFileName": "/usr/bin/security",
    "event.CommandLine": contains("add-trusted-cert"),
  };

  title(event: PantherEvent<CrowdstrikeFdrEvent>) {
    return `Trusted certificate added on ${crowdstrikeHost(event)}`;
  }

  alertContext(event: PantherEvent<CrowdstrikeFdrEvent>): AlertContext {
    return crowdstrikeProcessAlertContext(event);
  }
}
