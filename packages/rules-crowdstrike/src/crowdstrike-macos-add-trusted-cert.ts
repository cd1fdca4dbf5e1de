import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { crowdstrikeHost, crowdstrikeProcessAlertContext } from "@pypanther/helpers/crowdstrike-fdr";

/** A certificate was made trusted on a Mac; whoever owns it can read and change the Mac's encrypted traffic. */
export class CrowdstrikeMacosAddTrustedCert extends Rule {
  id = "Crowdstrike.Macos.Add.Trusted.Cert-prototype";
  displayName = "CrowdStrike MacOS Added Trusted Cert";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A trusted certificate was added to a keychain on a Mac.";
  defaultRunbook =
    "1. Find out which certificate file the command line names, and who issued it. " +
    "2. Proxies and developers' tools add their own: ask the user. " +
    "3. If nobody answers for it, remove the certificate and look for what installed it. " +
    "4. Reset passwords that were typed while it was trusted.";
  defaultReference = "https://docs.panther.com/data-onboarding/supported-logs/crowdstrike#crowdstrike.processrollup2";

  when: When = {
    event_platform: "Mac",
    fdr_event_type: "ProcessRollup2",
    "event.ImageFileName": "/usr/bin/security",
    "event.CommandLine": contains("add-trusted-cert"),
  };

  title(event: PantherEvent) {
    return `Trusted certificate added on [${crowdstrikeHost(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return crowdstrikeProcessAlertContext(event);
  }
}
