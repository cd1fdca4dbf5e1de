import { type PantherEvent, type Reports, type RuleStatus, Severity, type When } from "@pypanther/core";
import { dropboxUser } from "@pypanther/helpers/dropbox";
import { DropboxFileCountRule } from "@pypanther/helpers/dropbox-file-count-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user deleted eleven or more different files in Dropbox within an hour. */
export class DropboxBulkDeletes extends DropboxFileCountRule {
  id = "Dropbox.BulkDeletes-prototype";
  displayName = "Dropbox Many Deletes";
  enabled = false;
  status: RuleStatus = "Experimental";
  tags = ["Dropbox", "Impact", "Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485"] };
  threshold = 11;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user deleted eleven or more different files in Dropbox within an hour. It may be sabotage or ransomware.";
  defaultRunbook =
    "1. See under assets whether the files belong together, such as a project that has ended. " +
    "2. Ask the user named in the title whether they deleted the files. " +
    "3. Restore the files from Dropbox's version history if they did not. " +
    "4. End the account's sessions, unlink its devices and check those for ransomware.";
  defaultReference = "https://help.dropbox.com/delete-restore/delete-files";

  when: When = { "event_type._tag": "file_delete" };

  title(event: PantherEvent) {
    return `${titleValue(dropboxUser(event), "an unknown user")} deleted many files in Dropbox`;
  }
}
