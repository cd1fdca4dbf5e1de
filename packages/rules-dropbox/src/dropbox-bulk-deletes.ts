import { type PantherEvent, type Reports, type RuleStatus, Severity, type When } from "@pypanther/core";
import { dropboxUser } from "@pypanther/helpers/dropbox";
import { DropboxFileCountRule } from "@pypanther/helpers/dropbox-file-count-rule";

/** One user makes many files disappear, as sabotage and ransomware do. */
export class DropboxBulkDeletes extends DropboxFileCountRule {
  id = "Dropbox.BulkDeletes-prototype";
  displayName = "Dropbox Many Deletes";
  enabled = false;
  status: RuleStatus = "Experimental";
  tags = ["Dropbox", "Impact", "Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485"] };
  threshold = 11;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user deleted eleven or more different files within an hour.";
  defaultRunbook =
    "1. See whether the files belong together, such as a project that is being cleared up. " +
    "2. Ask the user, and stop the account's sessions and linked devices if they did not do it. " +
    "3. Restore the files from Dropbox's version history. " +
    "4. Check the user's devices for ransomware when the names of other files changed too.";
  defaultReference = "https://help.dropbox.com/delete-restore/delete-files";

  when: When = { "event_type._tag": "file_delete" };

  title(event: PantherEvent) {
    return `Dropbox user [${dropboxUser(event) || "<UNKNOWN_USER>"}] is deleting many files`;
  }
}
