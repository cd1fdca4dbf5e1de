import { type PantherEvent, type Reports, type RuleStatus, Severity, type When } from "@pypanther/core";
import { dropboxUser } from "@pypanther/helpers/dropbox";
import { DropboxFileCountRule } from "@pypanther/helpers/dropbox-file-count-rule";

/** One user carries many files away, as a leaver or a thief with stolen credentials does. */
export class DropboxBulkDownloads extends DropboxFileCountRule {
  id = "Dropbox.BulkDownloads-prototype";
  displayName = "Dropbox Many Downloads";
  enabled = false;
  status: RuleStatus = "Experimental";
  tags = ["Dropbox", "Exfiltration"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  threshold = 11;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user downloaded eleven or more different files within an hour.";
  defaultRunbook =
    "1. See what the files have in common and how confidential they are. " +
    "2. Check whether the address and device are the user's usual ones. " +
    "3. Ask the user's manager about plans to leave or a new task. " +
    "4. End the sessions and unlink the devices if the user did not do it.";
  defaultReference = "https://learn.dropbox.com/video-library/upload-and-download-files";

  when: When = { "event_type._tag": "file_download" };

  title(event: PantherEvent) {
    return `Dropbox user [${dropboxUser(event) || "<UNKNOWN_USER>"}] is downloading many files`;
  }
}
