import {
  type AlertContext,
  endsWith,
  ignoringCase,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { crowdstrikeProcessAlertContext } from "@pypanther/helpers/crowdstrike-fdr";
import type { CrowdstrikeFdrEvent } from "./events";

/** A program of the LOLBAS list ran on a Windows host. */
export class CrowdstrikeFDRLOLBAS extends Rule<CrowdstrikeFdrEvent> {
  id = "Crowdstrike.FDR.LOLBAS-prototype";
  displayName = "Crowdstrike FDR LOLBAS";
  enabled = false;
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  tags = ["Configuration Required"];
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A program of the LOLBAS list ran on a Windows host. Attackers misuse these programs, which Windows brings " +
    "with it.";
  defaultRunbook =
    "1. Read the command line, and look the program up at lolbas-project.github.io for how it is misused. " +
    "2. Check from the parent process and user whether it is their daily work. " +
    "3. Remove programs from lolbasExe in the rule that your people use every day. " +
    "4. Isolate the host if it was misuse, and look at the files and connections that the process made.";
  defaultReference = "https://lolbas-project.github.io/";

  when: When = {
    "event.event_simpleName": "ProcessRollup2",
    "event.event_platform": "Win",
    "event.ImageFileName": () => ignoringCase(endsWith(this.lolbasExe)),
  };

  /** The programs to watch, by file name in any case. */
  lolbasExe: string[] = [
    "AppInstaller.exe",
    "At.exe",
    "Atbroker.exe",
    "Bash.exe",
    "Bitsadmin.exe",
    "CertOC.exe",
    "CertReq.exe",
    "Certutil.exe",
    "Cmd.exe",
    "Cmdkey.exe",
    "cmdl32.exe",
    "Cmstp.exe",
    "ConfigSecurityPolicy.exe",
    "Conhost.exe",
    "Control.exe",
    "Csc.exe",
    "Cscript.exe",
    "CustomShellHost.exe",
    "DataSvcUtil.exe",
    "Desktopimgdownldr.exe",
    "DeviceCredentialDeployment.exe",
    "Dfsvc.exe",
    "Diantz.exe",
    "Diskshadow.exe",
    "Dnscmd.exe",
    "Esentutl.exe",
    "Eventvwr.exe",
    "Expand.exe",
    "Explorer.exe",
    "Extexport.exe",
    "Extrac32.exe",
    "Findstr.exe",
    "Finger.exe",
    "fltMC.exe",
    "Forfiles.exe",
    "Ftp.exe",
    "Gpscript.exe",
    "Hh.exe",
    "IMEWDBLD.exe",
    "Ie4uinit.exe",
    "Ieexec.exe",
    "Ilasm.exe",
    "Infdefaultinstall.exe",
    "Installutil.exe",
    "Jsc.exe",
    "Ldifde.exe",
    "Makecab.exe",
    "Mavinject.exe",
    "Mmc.exe",
    "MpCmdRun.exe",
    "Msbuild.exe",
    "Msconfig.exe",
    "Msdt.exe",
    "Msedge.exe",
    "Mshta.exe",
    "Msiexec.exe",
    "Netsh.exe",
    "Odbcconf.exe",
    "OfflineScannerShell.exe",
    "OneDriveStandaloneUpdater.exe",
    "Pcalua.exe",
    "Pcwrun.exe",
    "Pktmon.exe",
    "Pnputil.exe",
    "Presentationhost.exe",
    "Print.exe",
    "PrintBrm.exe",
    "Psr.exe",
    "Rasautou.exe",
    "rdrleakdiag.exe",
    "Reg.exe",
    "Regasm.exe",
    "Regedit.exe",
    "Regini.exe",
    "Regsvcs.exe",
    "Regsvr32.exe",
    "Replace.exe",
    "Rpcping.exe",
    "Rundll32.exe",
    "Runexehelper.exe",
    "Runonce.exe",
    "Runscripthelper.exe",
    "Sc.exe",
    "Schtasks.exe",
    "Scriptrunner.exe",
    "Setres.exe",
    "SettingSyncHost.exe",
    "ssh.exe",
    "Stordiag.exe",
    "SyncAppvPublishingServer.exe",
    "Ttdinject.exe",
    "Tttracer.exe",
    "Unregmp2.exe",
    "vbc.exe",
    "Verclsid.exe",
    "Wab.exe",
    "winget.exe",
    "Wlrmdr.exe",
    "Wmic.exe",
    "WorkFolders.exe",
    "Wscript.exe",
    "Wsreset.exe",
    "wuauclt.exe",
    "Xwizard.exe",
    "fsutil.exe",
    "wt.exe",
  ];

  rule(event: PantherEvent<CrowdstrikeFdrEvent>) {
    const program = event.udmString("process_name").toLowerCase();
    return this.lolbasExe.some((name) => name.toLowerCase() === program);
  }

  title(event: PantherEvent<CrowdstrikeFdrEvent>) {
    const path = event.string("event", "ImageFileName");
    return `[${path.slice(path.lastIndexOf("\\") + 1)}] ran as [${event.text("event", "CommandLine")}]`;
  }

  dedup(event: PantherEvent<CrowdstrikeFdrEvent>) {
    return `${event.text("event", "aid")}-${event.udmString("process_name")}`;
  }

  alertContext(event: PantherEvent<CrowdstrikeFdrEvent>): AlertContext {
    return crowdstrikeProcessAlertContext(event);
  }
}
