import { LogType, type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { crowdstrikeHost, crowdstrikeProgram } from "@pypanther/helpers/crowdstrike-fdr";
import { CrowdstrikeWindowsProcessRule } from "@pypanther/helpers/crowdstrike-windows-process-rule";

/** A Windows host ran a known mining program. */
export class CrowdstrikeCryptominingTools extends CrowdstrikeWindowsProcessRule {
  id = "Crowdstrike.Cryptomining.Tools-prototype";
  displayName = "Crowdstrike Cryptomining Tools";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  tags = [
    "CrowdStrike",
    "Windows",
    "Resource Hijacking",
    "Cryptojacking",
    "Cryptomining",
    "Impact",
    "Endpoint Detection",
    "Performance Degradation",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1496"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "A Windows host ran a known mining program. An attacker, or a user, mines coins at the company's expense.";
  defaultRunbook =
    "1. Find out how the program came to the host, and who started it. " +
    "2. Remove the program and what starts it again. " +
    "3. Close the way it came in: a stolen password, an exposed service or a download. " +
    "4. Isolate the host if no user installed it.";
  defaultReference = "https://www.crowdstrike.com/cybersecurity-101/cryptojacking/";

  /** Programs that mine coins, by file name in lower case. */
  cryptocurrencyMiningTools: string[] = [
    "xmrig.exe",
    "cgminer.exe",
    "bfgminer.exe",
    "ethminer.exe",
    "minergate-cli.exe",
    "nicehashminer.exe",
    "sgminer.exe",
    "cpuminer.exe",
    "cudaminer.exe",
    "nheqminer.exe",
    "claymore.exe",
    "xmr-stak.exe",
    "ccminer.exe",
    "zecminer64.exe",
    "ewbf.exe",
    "nanominer.exe",
    "phoenixminer.exe",
    "t-rex.exe",
    "gminer.exe",
    "lolminer.exe",
    "teamredminer.exe",
    "nbminer.exe",
    "daggerhashimoto.exe",
  ];

  title(event: PantherEvent) {
    return `Mining tool [${crowdstrikeProgram(event)}] ran on ${crowdstrikeHost(event)}`;
  }

  protected programs() {
    return this.cryptocurrencyMiningTools;
  }
}
