import { type PantherEvent, type Reports, type RuleStatus, Severity, type When } from "@pypanther/core";
import { dropboxUser } from "@pypanther/helpers/dropbox";
import { DropboxFileCountRule } from "@pypanther/helpers/dropbox-file-count-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user downloaded eleven or more different files from Dropbox within an hour. */
export class DropboxBulkDownloads extends DropboxFileCountRule {
  id = "Dropbox.BulkDownloads-prototype";
  displayName = "Dropbox Many Downloads";
  enabled = false;
  status: RuleStatus = "Experimental";
  tags = ["Dropbox", "Exfiltration"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  threshold = 11;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user downloaded eleven or more different files from Dropbox within an hour. Somebody may be copying data out " +
    "before leaving, or with stolen credentials.";
  defaultRunbook =
    "1. See under assets what the files have in common and how confidential they are. " +
    "2. Compare the address and device with the user's usual ones. " +
    "3. Ask the user's manager about a new task or plans to leave. " +
    "4. End the sessions and unlink the devices if the user did not download the files.";
  defaultReference = "https://learn.dropbox.com/video-library/upload-and-download-files";

  when: When = { "event_type._tag": "file_download" };

  title(event: PantherEvent) {
    return `${titleValue(dropboxUser(event), "an unknown user")} downloaded many files from Dropbox`;
  }
}
